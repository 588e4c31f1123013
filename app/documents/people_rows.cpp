#include "documents/people_rows.h"
#include "documents/clean_text.h"
#include "documents/row_kinds.h"
#include <QHash>
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype shownText = 80;

QString shownOf(const TableRow& row) {
    QStringList texts;
    for (const QString& cell : row.cells)
        if (const QString text = cleanText(cell.left(shownText)); !text.isEmpty() && texts.size() < 6)
            texts.append(text);
    const QString all = texts.join(u" · "_s);
    return all.size() > shownText ? all.left(shownText) + u'…' : all;
}

LeftOutWhy whyOf(RowKind kind) {
    switch (kind) {
    case RowKind::Header:
        return LeftOutWhy::Header;
    case RowKind::Numbering:
        return LeftOutWhy::Numbering;
    case RowKind::Section:
        return LeftOutWhy::Section;
    case RowKind::Total:
        return LeftOutWhy::Total;
    case RowKind::Closing:
        return LeftOutWhy::Closing;
    case RowKind::After:
        return LeftOutWhy::After;
    case RowKind::Person:
        break;
    }
    return LeftOutWhy::NameEmpty;
}

/// A number whose first zero a spreadsheet took for nothing: nine digits, or ten of a fixed line (02…) or of before 2018 (01…).
QString phoneOf(const QString& text) {
    static const QRegularExpression cut(u"^([1-9]\\d{8}|[12]\\d{9})$"_s);
    return cut.match(text).hasMatch() ? u'0' + text : text;
}

/// What a clerk writes into a cell that has nothing to say.
QString said(const QString& text) {
    static const QStringList nothing{u"-"_s, u"–"_s, u"—"_s, u"x"_s, u"0"_s, u"không"_s, u"không có"_s, u"ko"_s, u"/"_s, u"…"_s, u"..."_s};
    constexpr qsizetype longestNothing = 8;
    return text.size() <= longestNothing && nothing.contains(text.toLower()) ? QString() : text;
}
/// A seat that nobody has yet: "(Khuyết)".
bool isVacant(const QString& name) {
    static const QStringList vacant{u"khuyết"_s, u"(khuyết)"_s, u"chưa cử"_s, u"(chưa cử)"_s, u"chưa có"_s, u"(chưa có)"_s, u"(trống)"_s};
    constexpr qsizetype longestVacant = 10;
    return name.size() <= longestVacant && vacant.contains(name.toLower());
}

/// Several people in one cell: a line or a part each, every one with two words at least and none that goes on in the next.
QStringList namesIn(const QString& cell) {
    static const QRegularExpression between(u"[\n;]|,\\s"_s);
    QStringList names;
    if (!cell.contains(u'\n') && !cell.contains(u';') && !cell.contains(u',')) return names;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString name = withoutNumber(cleanText(part));
        if (name.isEmpty()) continue;
        if (!looksLikeName(name)) return {};
        names.append(name);
    }
    return names.size() > 1 ? names : QStringList();
}

bool isDitto(const QString& text) {
    static const QStringList marks{u"\""_s, u"''"_s,   u"”"_s,   u"“"_s,        u"//"_s,
                                   u"nt"_s, u"-nt-"_s, u"n.t"_s, u"như trên"_s, u"- nt -"_s};
    return marks.contains(text.toLower());
}

class PeopleReader {
public:
    PeopleReader(const Table& table, const Columns& columns)
        : m_table(table), m_columns(columns), m_kinds(std::in_place, table, m_columns) {
        // A sheet a village.
        if (RowKinds::namesUnit(table.name)) m_section = table.name;
    }

    PeopleRows read(const std::stop_token& stop) {
        if (!m_columns.columnOf(Meaning::Name)) return {};
        for (std::size_t i = m_columns.firstPerson; i < m_table.rows.size() && !stop.stop_requested(); ++i) {
            const TableRow& row = m_table.rows[i];
            const RowKind kind = m_kinds->kindOf(row);
            if (kind == RowKind::Section) m_section = RowKinds::sectionName(row, m_columns);
            if (kind == RowKind::Person)
                people(row);
            else
                leave(row, whyOf(kind));
            if (kind == RowKind::Header) goOnBelow(i);
        }
        return std::move(m_read);
    }

private:
    QString cell(const TableRow& row, Meaning meaning) const {
        const auto column = m_columns.columnOf(meaning);
        return column ? cleanText(row.cells.value(static_cast<qsizetype>(*column))) : QString();
    }
    /// With the value above it where the row says "nt".
    QString repeated(const TableRow& row, Meaning meaning) {
        QString& above = m_above[meaning];
        if (const QString here = cell(row, meaning); !isDitto(here)) above = here;
        return above;
    }

    /// Another table below the first one may have other columns. Where its words are the first one's, what was chosen for those stays.
    void goOnBelow(std::size_t header) {
        const auto words = [&](std::size_t at) {
            QStringList all;
            for (const QString& text : m_table.rows[at].cells) all.append(cleanText(text).toLower());
            return all;
        };
        if (words(header) == words(m_columns.header)) return;
        const Columns below = columnsBelow(m_table, header);
        if (!below.columnOf(Meaning::Name)) return;
        m_columns = below;
        m_above.clear();
        m_kinds.emplace(m_table, m_columns);
    }

    void people(const TableRow& row) {
        const auto column = static_cast<qsizetype>(*m_columns.columnOf(Meaning::Name));
        const QStringList names = namesIn(row.cells.value(column));
        if (names.isEmpty()) return person(row);
        for (qsizetype i = 0; i < names.size(); ++i) {
            TableRow one = row;
            one.cells[column] = names[i];
            for (const Meaning meaning : {Meaning::Phone, Meaning::Position}) {
                const auto at = m_columns.columnOf(meaning);
                if (!at || static_cast<qsizetype>(*at) >= row.cells.size()) continue;
                QString& cell = one.cells[static_cast<qsizetype>(*at)];
                // One a line for each of them, or one for all; a single telephone is the first one's.
                if (const QStringList parts = cell.split(u'\n', Qt::SkipEmptyParts); parts.size() == names.size()) cell = parts[i];
                else if (meaning == Meaning::Phone && i > 0) cell.clear();
            }
            person(one);
        }
    }

    void person(const TableRow& row) {
        PersonRow one{.row = row.number, .person = {}, .group = repeated(row, Meaning::Group)};
        one.person = {(withoutNumber(cell(row, Meaning::Name)) + u' ' + cell(row, Meaning::Given)).trimmed(),
                      said(repeated(row, Meaning::Unit)), said(repeated(row, Meaning::Position)),
                      phoneOf(said(cell(row, Meaning::Phone)))};
        if (one.person.unit.isEmpty() && (!m_columns.columnOf(Meaning::Unit) || RowKinds::namesUnit(m_section)))
            one.person.unit = m_section;
        else if (!m_columns.columnOf(Meaning::Group))
            one.group = m_section;
        if (refused(row, one)) return;
        keep(row, std::move(one));
    }

    bool refused(const TableRow& row, const PersonRow& one) {
        const QString& name = one.person.name;
        static const QRegularExpression error(u"^#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)$"_s);
        if (name.isEmpty() || isVacant(name)) return leave(row, LeftOutWhy::NameEmpty);
        if (name.size() > nameLimit) return leave(row, LeftOutWhy::NameTooLong, name.size());
        if (error.match(name).hasMatch()) return leave(row, LeftOutWhy::NameIsError);
        if (!hasLetter(name)) return leave(row, LeftOutWhy::NameNoLetters);
        for (const QString& field : {one.person.unit, one.person.position, one.person.phone, one.group})
            if (field.size() > fieldLimit) return leave(row, LeftOutWhy::FieldTooLong, field.size());
        return false;
    }

    void keep(const TableRow& row, PersonRow one) {
        const QString identity = identityOf(one.person.name, one.person.unit);
        const auto known = m_known.constFind(identity);
        if (known == m_known.cend()) {
            m_known.insert(identity, m_read.people.size());
            m_read.people.push_back(std::move(one));
            return;
        }
        PersonRow& first = m_read.people[*known];
        bool unlike = false;
        const auto fill = [&](QString& held, const QString& also) {
            if (held.isEmpty())
                held = also;
            else
                unlike = unlike || (!also.isEmpty() && held.compare(also, Qt::CaseInsensitive) != 0);
        };
        fill(first.person.phone, one.person.phone);
        fill(first.person.position, one.person.position);
        fill(first.group, one.group);
        leave(row, unlike ? LeftOutWhy::TwiceUnlike : LeftOutWhy::Twice, 0, first.row);
    }

    bool leave(const TableRow& row, LeftOutWhy why, qsizetype count = 0, int other = 0) {
        m_read.leftOut.push_back({.row = row.number, .why = why, .text = shownOf(row), .count = count, .other = other});
        return true;
    }

    const Table& m_table;
    Columns m_columns;
    std::optional<RowKinds> m_kinds;
    QString m_section;
    std::map<Meaning, QString> m_above;
    QHash<QString, std::size_t> m_known;
    PeopleRows m_read;
};
} // namespace

bool wantsLook(LeftOutWhy why) {
    return why >= LeftOutWhy::After;
}

QString identityOf(const QString& name, const QString& unit) {
    const auto folded = [](const QString& text) {
        return text.normalized(QString::NormalizationForm_C).simplified().toLower();
    };
    static const QRegularExpression honorific(u"^(ông|bà|ông/bà|đ/c|đồng chí)\\s+(?=\\S+\\s)"_s);
    QString called = folded(name);
    if (called.startsWith(u'ô') || called.startsWith(u'b') || called.startsWith(u'đ')) called.remove(honorific);
    return called + u'\n' + folded(unit);
}

PeopleRows readPeople(const Table& table, const Columns& columns, const std::stop_token& stop) {
    return PeopleReader(table, columns).read(stop);
}

} // namespace ln::documents
