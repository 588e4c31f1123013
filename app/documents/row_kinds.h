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
};

/// Tells rows apart by what clerks write in them. One table, its rows from the first to the last.
class RowKinds {
public:
    RowKinds(const Table& table, const Columns& columns) : m_table(table), m_columns(columns) {}
    [[nodiscard]] RowKind kindOf(const TableRow& row);
    /// A section's words without its number and without how many people there are: "I. UBND xã (05 đại biểu)" → "UBND
    /// xã".
    [[nodiscard]] static QString sectionName(const TableRow& row, const Columns& columns);

private:
    [[nodiscard]] QString cell(const TableRow& row, Meaning meaning) const;
    [[nodiscard]] bool closes(const QStringList& texts, const QString& name) const;
    [[nodiscard]] bool isNumbering(const TableRow& row) const;
    [[nodiscard]] bool isSection(const TableRow& row) const;
    [[nodiscard]] bool isPersonAfterAll(const TableRow& row) const;

    const Table& m_table;
    const Columns& m_columns;
    bool m_closed = false;
};

} // namespace ln::documents
