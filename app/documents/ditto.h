#pragma once
#include <QString>

namespace ln::documents {

/// The same as in the cell above: ", nt, như trên.
[[nodiscard]] bool isDitto(const QString& cell);
/// Whether the quote at this place of a clipboard's text is such a sign, alone in its cell, and opens nothing. At a line's end a tab that
/// comes before the next quote tells it from a cell of several lines.
[[nodiscard]] bool isLoneQuote(QStringView text, qsizetype quote);

} // namespace ln::documents
