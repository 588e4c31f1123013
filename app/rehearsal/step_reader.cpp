#include "rehearsal/step_reader.h"
#include "rehearsal/acts.h"
#include "rehearsal/words.h"
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

namespace ln::rehearsal {
namespace {
bool isOnFloor(Act act) {
    return act >= Act::Call && act <= Act::Record;
}
} // namespace

StepReader::StepReader(Script& script, const QStringList& desks, FirstProblem& problem)
    : m_script(script), m_desks(desks), m_problem(problem) {
    for (std::size_t i = 0; i < script.meeting.participants.size(); ++i) {
        const PlannedPerson& person = script.meeting.participants[i];
        const Ref ref{Kind::Participant, 0, static_cast<int>(i)};
        m_book.addPerson(person.name, ref);
        if (!person.as.isEmpty() && !m_book.name(person.as, ref))
            problem.set(person.line, Words::tr("tên “%1” đã đặt cho thứ khác; cần một tên mới").arg(person.as));
    }
}

void StepReader::read(const JsonValue& json) {
    ObjectReader reader(json, Words::tr("một bước"), m_problem);
    Step step;
    step.number = static_cast<int>(m_script.steps.size()) + 1;
    step.line = json.line;
    readWhen(reader, step);
    if (const JsonValue* act = reader.take({u"do", u"act"}, Need::Required)) {
        const auto known = act->type == JsonValue::Type::Text ? actOf(act->text) : std::nullopt;
        if (known) {
            step.act = *known;
            readAct(reader, step);
        } else {
            m_problem.set(act->line, Words::tr("cần “do” là một trong: %1").arg(actNames().join(QStringLiteral(", "))));
        }
    }
    reader.finish();
    step.recording = m_turn && m_turn->open && m_turn->recording;
    if (!m_script.desks.contains(step.desk)) m_script.desks.append(step.desk);
    m_script.steps.push_back(std::move(step));
}

void StepReader::readWhen(ObjectReader& reader, Step& step) {
    const QString at = reader.text({u"at", u"time"});
    if (!at.isEmpty()) {
        QTime time = QTime::fromString(at, QStringLiteral("H:m:s"));
        if (!time.isValid()) time = QTime::fromString(at, QStringLiteral("H:m"));
        const std::chrono::seconds since(time.msecsSinceStartOfDay() / 1000);
        if (!time.isValid())
            reader.fail(step.line, Words::tr("cần “at” là giờ như \"08:31:00\""));
        else if (m_at && since < *m_at)
            reader.fail(step.line, Words::tr("cần “at” không sớm hơn bước trước"));
        else
            m_at = since;
    }
    if (!m_at) m_at = std::chrono::hours(8);
    step.at = *m_at;

    const QString desk = reader.text({u"desk"}).toUpper();
    static const QRegularExpression letters(QStringLiteral("^[A-Z]$"));
    if (!desk.isEmpty() && !letters.match(desk).hasMatch())
        reader.fail(step.line, Words::tr("cần “desk” là chữ cái của bàn, như \"A\""));
    else if (!desk.isEmpty() && !m_desks.isEmpty() && !m_desks.contains(desk, Qt::CaseInsensitive))
        reader.fail(step.line, Words::tr("cần “desk” là một trong: %1").arg(m_desks.join(QStringLiteral(", "))));
    else if (desk.isEmpty() && m_desk.isEmpty())
        reader.fail(step.line, Words::tr("cần “desk” trong bước đầu tiên"));
    else if (!desk.isEmpty())
        m_desk = desk;
    step.desk = m_desk;
}

void StepReader::readAct(ObjectReader& reader, Step& step) {
    if (isOnFloor(step.act)) return readOnFloor(reader, step);
    switch (step.act) {
    case Act::Start:
        m_started = true;
        m_closed = false;
        return;
    case Act::Close:
        m_closed = true;
        if (m_turn) m_turn->open = false;
        return;
    case Act::Offline:
        return m_book.goOffline(step.desk, step.number);
    case Act::Online:
        return m_book.goOnline(step.desk, step.number);
    case Act::Announce:
    case Act::Undo:
    case Act::Redo:
        return;
    case Act::Procedure:
        return readProcedure(reader, step);
    case Act::Collect:
        return readCollected(reader, step);
    default:
        return readAtDoor(reader, step);
    }
}

void StepReader::readProcedure(ObjectReader& reader, Step& step) {
    const auto steps = m_script.meeting.steps.size();
    if (steps == 0) return reader.fail(step.line, Words::tr("hội nghị không có “steps”: không có bước nào để sang"));
    if (!m_started || m_closed) reader.fail(step.line, Words::tr("hội nghị chưa bắt đầu hoặc đã kết thúc; cần một bước start trước"));
    if (const auto place = reader.integer({u"place", u"to"}, 1, steps)) step.place = static_cast<int>(*place);
}

void StepReader::readCollected(ObjectReader& reader, Step& step) {
    step.text = reader.text({u"text"}, Need::Required);
    step.person = {.name = reader.text({u"name"}), .unit = reader.text({u"unit"}), .position = {}, .phone = {}};
    step.topic = reader.text({u"topic"});
    const QString from = reader.text({u"from"});
    if (from == u"paper")
        step.from = CollectedFrom::Paper;
    else if (!from.isEmpty() && from != u"before")
        reader.fail(step.line, Words::tr("cần “from” là \"before\" hoặc \"paper\""));
}

void StepReader::readAtDoor(ObjectReader& reader, Step& step) {
    switch (step.act) {
    case Act::Secretary:
        step.person.name = reader.text({u"name", u"who"}, Need::Required);
        return made(reader, step, {Kind::Secretary, step.number, 0});
    case Act::Participant: {
        const Ref ref{Kind::Participant, step.number, 0};
        step.person = {.name = reader.text({u"name"}, Need::Required),
                       .unit = reader.text({u"unit"}),
                       .position = reader.text({u"position"}),
                       .phone = reader.text({u"phone"})};
        step.group = reader.text({u"group"});
        m_book.addPerson(step.person.name, ref);
        return made(reader, step, ref);
    }
    case Act::CheckIn:
        step.about = reference(reader, {u"who", u"name"}, Kind::Participant, Need::Required, step);
        return;
    case Act::Register:
        return readRegistration(reader, step);
    case Act::Edit:
        return readEdit(reader, step);
    case Act::Move:
        return readMove(reader, step);
    default: // Withdraw, Absent, Requeue
        step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
        if (!step.about) return;
        if (m_turn && m_turn->speaker == step.about) m_turn->open = false; // called, and not there
        std::erase(m_withdrawn, *step.about);
        if (step.act == Act::Withdraw) m_withdrawn.push_back(*step.about);
    }
}

void StepReader::readRegistration(ObjectReader& reader, Step& step) {
    const Ref ref{Kind::Registration, step.number, 0};
    step.about = reference(reader, {u"who", u"participant"}, Kind::Participant, Need::Optional, step);
    const Need need = step.about ? Need::Optional : Need::Required;
    step.person = {.name = reader.text({u"name"}, need),
                   .unit = reader.text({u"unit"}, need),
                   .position = reader.text({u"position"}),
                   .phone = reader.text({u"phone"})};
    step.topic = reader.text({u"topic"});
    step.summary = reader.text({u"summary"});
    if (!step.person.name.isEmpty()) m_book.addPerson(step.person.name, ref);
    m_book.addRegistration(step.desk, ref, step.about);
    made(reader, step, ref);
}

void StepReader::readEdit(ObjectReader& reader, Step& step) {
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    for (const QStringView field : {u"name", u"unit", u"position", u"phone", u"topic", u"summary"}) {
        const bool given = reader.has(field);
        const bool needed = given && (field == u"name" || field == u"unit");
        const QString text = reader.text({field}, needed ? Need::Required : Need::Optional);
        if (given) step.edits.emplace(field.toString(), text);
    }
    if (step.edits.empty())
        reader.fail(step.line, Words::tr("cần ít nhất một trường để sửa: name, unit, position, phone, topic, summary"));
}

void StepReader::readMove(ObjectReader& reader, Step& step) {
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    const QString to = reader.text({u"to"});
    if (!to.isEmpty() && to != u"last")
        reader.fail(step.line, Words::tr("cần “to” là \"last\", hoặc “before” là một đăng ký"));
    if (reader.has(u"before") == !to.isEmpty()) reader.fail(step.line, Words::tr("cần “before” hoặc “to”: \"last\", chỉ một"));
    step.before = reference(reader, {u"before"}, Kind::Registration, Need::Optional, step);
}

std::optional<Ref> StepReader::reference(ObjectReader& reader, Names names, Kind kind, Need need, const Step& step) {
    const JsonValue* value = reader.take(names, need);
    if (!value) return std::nullopt;
    if (value->type != JsonValue::Type::Text) {
        reader.fail(value->line, Words::tr("cần “%1” là một tên, đây là %2").arg(*names.begin(), typeName(*value)));
        return std::nullopt;
    }
    const auto [ref, problem] = m_book.find(value->text.trimmed().normalized(QString::NormalizationForm_C), kind);
    if (!ref)
        reader.fail(value->line, problem);
    else
        checkPresence(step, *ref, value->line);
    return ref;
}

void StepReader::checkPresence(const Step& step, const Ref& ref, int line) {
    if (const QString why = m_book.whyNotAt(step.desk, ref); !why.isEmpty()) m_problem.set(line, why);
}

void StepReader::made(ObjectReader& reader, const Step& step, const Ref& ref) {
    m_book.made(ref, step.desk, step.number);
    const QString as = reader.text({u"as"});
    if (!as.isEmpty() && !m_book.name(as, ref))
        reader.fail(step.line, Words::tr("tên “%1” đã đặt cho thứ khác; cần một tên mới").arg(as));
}

} // namespace ln::rehearsal
