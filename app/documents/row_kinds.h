#pragma once
#include "documents/people_columns.h"

namespace ln::documents {

/// What a row below the header is, when it is not a person.
enum class RowKind {
    Person,
    Header,    ///< the header once more, as on each printed page
    Numbering, ///< (1), (2), (3)… under the header
    Section,   ///< "I. UBND xã": of whom the rows below are
    Total,     ///< "Tổng cộng: 45 đại biểu"
    Closing,   ///< the place and day, who drew up the list, who signs
    After,     ///< below the last numbered row of a numbered list: who signs, or somebody who was added by hand
};

/// "Tổng cộng: 45 đại biểu".
[[nodiscard]] bool isTotal(const QString& text);
/// What stands only below a list: the place and day, "Người lập biểu", "TM. UBND".
[[nodiscard]] bool isClosing(const QString& text);
/// "(1)", "(2)", "(3)" or "A", "B", "1", "2": the columns counted, under a header.
[[nodiscard]] bool isNumberingOf(const QStringList& texts);

/// Tells rows apart by what clerks write in them. One table, its rows from the first to the last.
class RowKinds {
public:
    RowKinds(const Table& table, const Columns& columns);
    [[nodiscard]] RowKind kindOf(const TableRow& row);
    /// A section's words without its number and without how many people there are: "I. UBND xã (05 đại biểu)" → "UBND
    /// xã".
    [[nodiscard]] static QString sectionName(const TableRow& row, const Columns& columns);

private:
    [[nodiscard]] QString cell(const TableRow& row, Meaning meaning) const;
    [[nodiscard]] bool closes(const QStringList& texts, const QString& name) const;
    [[nodiscard]] bool isNumbered(const TableRow& row) const;
    [[nodiscard]] bool isCountedUnit(const TableRow& row, const QString& name) const;
    [[nodiscard]] bool startsBelow(const TableRow& row) const;
    [[nodiscard]] bool isRepeatedHeader(const TableRow& row, const QString& name) const;
    [[nodiscard]] bool isSection(const TableRow& row) const;
    [[nodiscard]] bool isPersonAfterAll(const TableRow& row) const;
    [[nodiscard]] bool saysMore(const TableRow& row) const;

    const Table& m_table;
    const Columns& m_columns;
    bool m_closed = false;
    bool m_anyPerson = false;
    bool m_mostNumbered = false;
    bool m_mostHaveMore = false; ///< than a name
    int m_lastNumbered = 0; ///< the number of its row
    int m_lastWithMore = 0;
    bool m_spansTell = true; ///< false where people's own names reach over two columns
    std::vector<std::size_t> m_more; ///< columns besides number and name
};

} // namespace ln::documents
