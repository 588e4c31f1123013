#include "documents/people_rows.h"
#include "documents/clean_text.h"
#include "documents/ditto.h"
#include "documents/family_names.h"
#include "documents/name_cells.h"
#include "documents/opinion_headings.h"
#include "documents/row_kinds.h"
#include "documents/unit_names.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

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
    static const QRegularExpression cut(u"^([1-9]\\d{8}|[12]\\d{9}|[1-9]\\d{2}([ .])\\d{3}\\2\\d{3})$"_s), forced(u"^(?:=\"|')(.*?)\"?$"_s);
    if (text.startsWith(u'0')) return text; // nearly all
    if (const auto as = forced.match(text); as.hasMatch()) return phoneOf(as.captured(1)); // kept as text by whoever wrote it
    return cut.match(text).hasMatch() ? u'0' + text : text;
}

/// What a clerk writes into a cell that has nothing to say.
QString said(const QString& text) {
    static const QRegularExpression error(u"^#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)$"_s);
    static const QStringList nothing{u"-"_s, u"–"_s, u"—"_s, u"x"_s, u"0"_s, u"không"_s, u"không có"_s, u"ko"_s, u"/"_s, u"…"_s, u"..."_s};
    constexpr qsizetype longestNothing = 8;
    if (text.startsWith(u'#') && error.match(text).hasMatch()) return {};
    return text.size() <= longestNothing && nothing.contains(text.toLower()) ? QString() : text;
}

/// Whether a unit stands in the first row of its people alone. Beyond doubt where their numbers stand there alone too; else each unit
/// stands once, the first person has one, several have people below them, and most people have none of their own. Where a unit is
/// merely unknown here and there, somebody would get one that is not theirs.
bool looksLikeBlocks(const Table& table, const Columns& columns) {
    const auto at = [&](const TableRow& row, Meaning meaning) { return cleanText(row.cells.value(static_cast<qsizetype>(*columns.columnOf(meaning)))); };
    if (!columns.columnOf(Meaning::Name) || !columns.columnOf(Meaning::Unit)) return false;
    const bool hasNumbers = columns.columnOf(Meaning::Number).has_value();
    RowKinds kinds(table, columns);
    QSet<QString> units;
    int people = 0, blocks = 0, ofThis = 0;
    bool numbersToo = hasNumbers;
    for (std::size_t i = columns.firstPerson; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows[i];
        if (kinds.kindOf(row) != RowKind::Person) continue;
        ++people;
        const QString said = at(row, Meaning::Unit).toLower();
        numbersToo = numbersToo && said.isEmpty() == at(row, Meaning::Number).isEmpty();
        if (said.isEmpty()) {
            if (units.isEmpty()) return false;
            blocks += ofThis++ == 0 ? 1 : 0;
            continue;
        }
        if (isDitto(said) || units.contains(said)) return false;
        units.insert(said);
        ofThis = 0;
    }
    constexpr int few = 5;
    return blocks > 0 && (numbersToo || (people >= few && blocks >= 2 && units.size() * 2 <= people));
}

/// With what the cell of the name says besides.
void addTo(QString& field, const QString& also) {
    if (!field.contains(also, Qt::CaseInsensitive)) field += (field.isEmpty() ? QString() : u", "_s) + also;
}

class PeopleReader {
public:
    PeopleReader(const Table& table, const Columns& columns)
        : m_table(table), m_columns(columns), m_kinds(std::in_place, table, m_columns) {
        // A sheet a village.
        if (namesUnit(table.name)) m_section = table.name;
        m_read.unitGoesOn = columns.unitGoesOn ? *columns.unitGoesOn : looksLikeBlocks(table, columns);
    }

    PeopleRows read(const std::stop_token& stop) {
        if (!m_columns.columnOf(Meaning::Name)) return {};
        if (m_columns.hasHeader) lookAbove();
        for (std::size_t i = m_columns.firstPerson; i < m_table.rows.size() && !stop.stop_requested(); ++i) {
            const TableRow& row = m_table.rows[i];
            const RowKind kind = m_kinds->kindOf(row);
            if (kind == RowKind::Section) {
                m_section = RowKinds::sectionName(row, m_columns);
                m_lastUnit.clear();
            }
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
    /// Above the header stands whose list it is: "Đơn vị: Hội LHPN xã". Whoever is counted there, as guests of honour are, wants a look.
    void lookAbove() {
        for (std::size_t i = 0; i < m_columns.header && i < m_table.rows.size(); ++i) {
            const QStringList& cells = m_table.rows[i].cells;
            if (const QString unit = toldUnit(cleanText(cells.join(u' '))); isSurelyUnit(unit)) m_section = unit;
            const auto names = [](const QString& cell) {
                const auto people = peopleIn(cell);
                return isSurelyName(people.empty() ? withoutMark(cleanText(cell)) : people.front().name);
            };
            const QString number = cleanText(cells.value(0)).section(u' ', 0, 0);
            if (hasDigit(number) && isMark(number) && std::ranges::any_of(cells, names)) leave(m_table.rows[i], LeftOutWhy::AboveHeader);
        }
    }
    /// All of the name that does not stand with the family name.
    QString given(const TableRow& row) const {
        QStringList parts;
        for (std::size_t i = 0; i < m_columns.meanings.size(); ++i)
            if (m_columns.meanings[i] == Meaning::Given) parts.append(cleanText(row.cells.value(static_cast<qsizetype>(i))));
        return parts.join(u' ').simplified();
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
        m_lastUnit.clear();
        m_kinds.emplace(m_table, m_columns);
    }

    void people(const TableRow& row) {
        const auto column = static_cast<qsizetype>(*m_columns.columnOf(Meaning::Name));
        const std::vector<NamedPerson> named = peopleIn(row.cells.value(column));
        if (named.empty()) return person(row, {});
        for (std::size_t i = 0; i < named.size(); ++i) {
            TableRow one = row;
            one.cells[column] = named[i].name;
            for (const Meaning meaning : {Meaning::Phone, Meaning::Position, Meaning::Unit}) {
                const auto at = m_columns.columnOf(meaning);
                if (!at || static_cast<qsizetype>(*at) >= row.cells.size()) continue;
                QString& cell = one.cells[static_cast<qsizetype>(*at)];
                // One a line for each of them, or one for all; a single telephone is the first one's.
                if (const QStringList parts = cell.split(u'\n', Qt::SkipEmptyParts); parts.size() == std::ssize(named)) cell = parts[static_cast<qsizetype>(i)];
                else if (meaning == Meaning::Phone && i > 0) cell.clear();
            }
            person(one, named[i]);
        }
    }

    /// `also`: what the cell of the name says besides.
    void person(const TableRow& row, const NamedPerson& also) {
        PersonRow one{.row = row.number, .person = {}, .group = repeated(row, Meaning::Group)};
        QString unit = said(repeated(row, Meaning::Unit));
        const bool alsoUnit = unit.isEmpty();
        if (alsoUnit) unit = also.unit;
        const bool belowUnit = unit.isEmpty() && !m_lastUnit.isEmpty();
        if (!unit.isEmpty()) m_lastUnit = unit;
        one.person = {(withoutMark(cell(row, Meaning::Name)) + u' ' + given(row)).trimmed(),
                      belowUnit && m_read.unitGoesOn ? m_lastUnit : unit, said(repeated(row, Meaning::Position)),
                      phoneOf(said(cell(row, Meaning::Phone)))};
        if (isDitto(one.person.phone)) one.person.phone.clear(); // nobody has another's
        addTo(one.person.position, also.position);
        if (!alsoUnit) addTo(one.person.position, also.unit);
        addTo(one.person.phone, phoneOf(also.phone));
        const bool isUnit = !namesGroup(m_section) && (!m_columns.columnOf(Meaning::Unit) || namesUnit(m_section));
        if (one.person.unit.isEmpty() && isUnit)
            one.person.unit = m_section;
        else if (!m_columns.columnOf(Meaning::Group) && also.unit.isEmpty())
            one.group = m_section;
        if (refused(row, one)) return;
        m_read.belowUnit += belowUnit ? 1 : 0;
        keep(row, std::move(one));
    }

    bool refused(const TableRow& row, const PersonRow& one) {
        const QString& name = one.person.name;
        static const QRegularExpression error(u"^#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)$"_s);
        if (name.isEmpty() || isVacant(name)) return leave(row, LeftOutWhy::NameEmpty);
        if (name.size() > nameLimit) return leave(row, LeftOutWhy::NameTooLong, name.size());
        if (error.match(name).hasMatch() || name == u"TRUE"_s || name == u"FALSE"_s) return leave(row, LeftOutWhy::NameIsError);
        if (!hasLetter(name)) return leave(row, LeftOutWhy::NameNoLetters);
        if (said(name).isEmpty()) return leave(row, LeftOutWhy::NameEmpty); // "x"
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
    QString m_section, m_lastUnit;
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
