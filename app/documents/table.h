#pragma once
#include "domain/result.h"
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>
#include <vector>

namespace ln::documents {

/// A row that has something in it. Cells beyond the last one filled are not there.
struct TableRow {
    int number = 0; ///< as the person counts who sees the file: from 1, empty rows too
    QStringList cells;
    bool spans = false; ///< one of its cells reaches over several columns, as titles do
};
struct Table {
    QString name; ///< the sheet's, empty for a list of text
    std::vector<TableRow> rows;
    /// Of a list of text all that stands in it, as it was written: whoever finds that it is no table reads that.
    QString text = {};
    /// The sheets of its workbook that are such as was looked for, this one among them.
    QStringList sheets = {};

    [[nodiscard]] int columns() const;
};

/// Why a table cannot be read at all. Each has one name, used once, shown beside its sentence (ARCHITECTURE.md lists
/// them).
enum class TableProblem {
    Unreadable, ///< the file cannot be opened
    NotATable,  ///< something else: a picture, a letter, a program
    OldExcel,   ///< .xls, of before 2007
    Encrypted,
    Damaged,  ///< it breaks off, or is not what it says it is
    TooLarge, ///< over one of the limits
    Encoding, ///< 8-bit text that is not Vietnamese as TCVN3 writes it
    Empty,
    Stopped, ///< by the person
};
inline constexpr int tableProblemCount = 9;
[[nodiscard]] QString nameOf(TableProblem problem);

/// What a list of people stays far below, and a file made to fill the memory does not.
namespace limits {
inline constexpr int rows = 100'000;
inline constexpr int columns = 256; ///< what is further right is not looked at
inline constexpr qsizetype cells = 2'000'000;
inline constexpr qsizetype cellText = 32'767; ///< as much as Excel lets one cell hold
inline constexpr qsizetype text = 32'000'000; ///< letters of all different texts together
inline constexpr qint64 file = 64'000'000;    ///< bytes on the disk
inline constexpr qint64 unpacked = 256'000'000;
} // namespace limits

using TableResult = Result<Table, TableProblem>;
/// Whether this is the sheet that was looked for.
using Wanted = std::function<bool(const Table&)>;

} // namespace ln::documents
