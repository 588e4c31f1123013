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
    case RowKind::Person:
        break;
    }
    return LeftOutWhy::NameEmpty;
}

/// Nine digits are a number whose first zero a spreadsheet took for nothing.
QString phoneOf(const QString& text) {
    static const QRegularExpression cut(u"^[1-9]\\d{8}$"_s);
    return cut.match(text).hasMatch() ? u'0' + text : text;
}

bool isDitto(const QString& text) {
    static const QStringList marks{u"\""_s, u"''"_s,   u"”"_s,   u"“"_s,        u"//"_s,
                                   u"nt"_s, u"-nt-"_s, u"n.t"_s, u"như trên"_s, u"- nt -"_s};
    return marks.contains(text.toLower());
}

class PeopleReader {
public:
    PeopleReader(const Table& table, const Columns& columns)
        : m_table(table), m_columns(columns), m_kinds(table, columns) {}

    PeopleRows read(const std::stop_token& stop) {
        if (!m_columns.columnOf(Meaning::Name)) return {};
        for (std::size_t i = m_columns.firstPerson; i < m_table.rows.size() && !stop.stop_requested(); ++i) {
            const TableRow& row = m_table.rows[i];
            const RowKind kind = m_kinds.kindOf(row);
            if (kind == RowKind::Section) m_section = RowKinds::sectionName(row, m_columns);
            if (kind == RowKind::Person)
                person(row);
            else
                leave(row, whyOf(kind));
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

    void person(const TableRow& row) {
        PersonRow one{.row = row.number, .person = {}, .group = repeated(row, Meaning::Group)};
        one.person = {(cell(row, Meaning::Name) + u' ' + cell(row, Meaning::Given)).trimmed(),
                      repeated(row, Meaning::Unit), repeated(row, Meaning::Position),
                      phoneOf(cell(row, Meaning::Phone))};
        if (!m_columns.columnOf(Meaning::Unit))
            one.person.unit = m_section;
        else if (!m_columns.columnOf(Meaning::Group))
            one.group = m_section;
        if (refused(row, one)) return;
        keep(row, std::move(one));
    }

    bool refused(const TableRow& row, const PersonRow& one) {
        const QString& name = one.person.name;
        static const QRegularExpression error(u"^#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)$"_s);
        if (name.isEmpty()) return leave(row, LeftOutWhy::NameEmpty);
        if (name.size() > nameLimit) return leave(row, LeftOutWhy::NameTooLong, name.size());
        if (error.match(name).hasMatch()) return leave(row, LeftOutWhy::NameIsError);
        if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
            return leave(row, LeftOutWhy::NameNoLetters);
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
    const Columns& m_columns;
    RowKinds m_kinds;
    QString m_section;
    std::map<Meaning, QString> m_above;
    QHash<QString, std::size_t> m_known;
    PeopleRows m_read;
};
} // namespace

bool wantsLook(LeftOutWhy why) {
    return why >= LeftOutWhy::NameEmpty;
}

QString identityOf(const QString& name, const QString& unit) {
    const auto folded = [](const QString& text) {
        return text.normalized(QString::NormalizationForm_C).simplified().toLower();
    };
    return folded(name) + u'\n' + folded(unit);
}

PeopleRows readPeople(const Table& table, const Columns& columns, const std::stop_token& stop) {
    return PeopleReader(table, columns).read(stop);
}

} // namespace ln::documents
