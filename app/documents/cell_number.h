#pragma once
#include <QString>
#include <vector>

namespace ln::documents {

/// How a number in a cell is to be shown.
struct NumberFormat {
    enum class Kind { Plain, Date, Time };
    Kind kind = Kind::Plain;
    int digits = 0; ///< at least so many, with zeros before them, as telephone numbers are kept
};

/// By a built-in number (ECMA-376 part 1, 18.8.30) or by a format's own code, such as "dd/mm/yyyy" or "0000000000".
[[nodiscard]] NumberFormat builtInFormat(int id);
[[nodiscard]] NumberFormat formatOf(QStringView code);

/// The days from which a workbook counts: 1900 (with its 29 February that never was) or 1904.
enum class Epoch { Of1900, Of1904 };
/// As it is shown: dates as dd/mm/yyyy, whole numbers without a point, others as short as they are exact. What is no
/// number stays.
[[nodiscard]] QString numberText(const QString& written, NumberFormat format, Epoch epoch);

} // namespace ln::documents
