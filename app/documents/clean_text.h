#pragma once
#include <QString>

namespace ln::documents {

/// Text as it is kept: composed (NFC), in one line, blanks of every kind as single spaces, none around; without what
/// nobody sees: control characters, marks of writing direction, blanks of no width, broken surrogates. Emoji stay
/// whole.
[[nodiscard]] QString cleanText(const QString& text);

} // namespace ln::documents
