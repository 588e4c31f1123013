#include "rehearsal/object_reader.h"
#include "domain/rules.h"
#include "rehearsal/words.h"

namespace ln::rehearsal {
namespace {
/// What a desk adds by itself, such as a place in the order and the meeting's state, goes into the same entry.
constexpr qsizetype reserve = 1000;
constexpr qsizetype mostText = textLimit - reserve;

bool isRemark(const QString& name) {
    return name == u"note" || name == u"notes" || name == u"comment" || name == u"$schema";
}
} // namespace

QString typeName(const JsonValue& value) {
    switch (value.type) {
    case JsonValue::Type::Null:
        return Words::tr("null");
    case JsonValue::Type::Boolean:
        return Words::tr("true hoặc false");
    case JsonValue::Type::Integer:
    case JsonValue::Type::Number:
        return Words::tr("một số");
    case JsonValue::Type::Text:
        return Words::tr("một chuỗi");
    case JsonValue::Type::List:
        return Words::tr("một danh sách");
    case JsonValue::Type::Object:
        return Words::tr("một đối tượng");
    }
    return {};
}

QDate dayOf(const QString& text) {
    const QDate iso = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return iso.isValid() ? iso : QDate::fromString(text, QStringLiteral("d/M/yyyy"));
}

ObjectReader::ObjectReader(const JsonValue& value, QString what, FirstProblem& problem)
    : m_value(value), m_what(std::move(what)), m_problem(problem) {
    if (value.type != JsonValue::Type::Object)
        m_problem.set(value.line, Words::tr("cần %1 là một đối tượng {…}, đây là %2").arg(m_what, typeName(value)));
}

const JsonValue* ObjectReader::take(Names names, Need need) {
    const QString name = names.begin()->toString();
    m_known.append(name);
    const JsonValue* found = nullptr;
    for (const QStringView one : names) {
        const JsonValue* value = m_value.find(one);
        if (!value) continue;
        m_taken.insert(one.toString());
        if (value->type == JsonValue::Type::Null) continue;
        if (found)
            m_problem.set(value->line, Words::tr("“%1” nói lại điều “%2” đã nói; cần một trong hai").arg(one, name));
        found = value;
    }
    if (!found && need == Need::Required) lack(Words::tr("cần “%1” trong %2").arg(name, m_what));
    return found;
}

QString ObjectReader::text(Names names, Need need) {
    const JsonValue* value = take(names, need);
    if (!value) return {};
    if (value->type != JsonValue::Type::Text) {
        m_problem.set(value->line, Words::tr("cần “%1” là một chuỗi, đây là %2").arg(*names.begin(), typeName(*value)));
        return {};
    }
    const QString text = taken(*value);
    if (text.isEmpty() && need == Need::Required)
        m_problem.set(value->line, Words::tr("cần “%1” không để trống").arg(*names.begin()));
    return text;
}

std::optional<qint64> ObjectReader::integer(Names names, qint64 least, qint64 most) {
    const JsonValue* value = take(names);
    if (!value) return std::nullopt;
    if (value->type != JsonValue::Type::Integer || value->integer < least || value->integer > most) {
        m_problem.set(value->line,
                      Words::tr("cần “%1” là một số nguyên từ %2 đến %3").arg(*names.begin()).arg(least).arg(most));
        return std::nullopt;
    }
    return value->integer;
}

std::optional<qint64> ObjectReader::seconds(Names seconds, Names minutes) {
    const JsonValue* second = nullptr;
    for (const QStringView name : minutes)
        if (has(name)) second = m_value.find(name);
    const auto inSeconds = integer(seconds, 1, 24 * 3600);
    const auto inMinutes = integer(minutes, 1, 24 * 60);
    if (inSeconds && second)
        m_problem.set(second->line, Words::tr("“%1” nói lại điều “%2” đã nói; cần một trong hai").arg(*minutes.begin(), *seconds.begin()));
    return inMinutes ? std::optional(*inMinutes * 60) : inSeconds;
}

QStringList ObjectReader::texts(Names names) {
    QStringList list;
    each(names, Need::Optional, [&](const JsonValue& item) {
        if (item.type == JsonValue::Type::Text)
            list.append(taken(item));
        else
            m_problem.set(item.line,
                          Words::tr("cần “%1” gồm các chuỗi, đây là %2").arg(*names.begin(), typeName(item)));
    });
    return list;
}

void ObjectReader::each(Names names, Need need, const std::function<void(const JsonValue&)>& item) {
    const JsonValue* value = take(names, need);
    if (!value) return;
    if (value->type != JsonValue::Type::List) {
        m_problem.set(value->line,
                      Words::tr("cần “%1” là một danh sách […], đây là %2").arg(*names.begin(), typeName(*value)));
        return;
    }
    for (const JsonValue& one : value->items)
        if (one.type != JsonValue::Type::Null) item(one);
}

bool ObjectReader::has(QStringView name) const {
    const JsonValue* value = m_value.find(name);
    return value && value->type != JsonValue::Type::Null;
}

QString ObjectReader::taken(const JsonValue& value) {
    QString text = value.text.trimmed().normalized(QString::NormalizationForm_C);
    const qsizetype before = m_length;
    m_length += text.size();
    if (before <= mostText && m_length > mostText)
        m_problem.set(value.line, Words::tr("các chuỗi trong %1 dài quá %2 ký tự cộng lại").arg(m_what).arg(mostText));
    return text;
}

void ObjectReader::finish() {
    for (const JsonValue::Member& member : m_value.members) {
        if (m_taken.contains(member.name) || isRemark(member.name)) continue;
        m_problem.set(member.line, Words::tr("không có “%1” trong %2; cần một trong: %3")
                                       .arg(member.name, m_what, m_known.join(QStringLiteral(", "))));
        return;
    }
    if (!m_lack.isEmpty()) m_problem.set(m_value.line, m_lack);
}

} // namespace ln::rehearsal
