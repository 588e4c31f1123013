#pragma once
#include <QString>
#include <QStringList>

namespace ln::documents {

/// Text as it is kept: composed (NFC), in one line, blanks of every kind as single spaces, none around; without what
/// nobody sees: control characters, marks of writing direction, blanks of no width, broken surrogates. Emoji stay
/// whole.
[[nodiscard]] QString cleanText(const QString& text);

/// One entry a line, without empty ones.
[[nodiscard]] QStringList linesOf(const QString& text);

[[nodiscard]] bool hasLetter(QStringView text);
[[nodiscard]] bool hasDigit(QStringView text);
[[nodiscard]] bool isAscii(QStringView text);
/// "1. Nguyễn Thị Hường" without its number. Of clean text.
[[nodiscard]] QString withoutNumber(QString text);
/// Two to seven words that begin with capitals and hold no digit, behind a number or not.
[[nodiscard]] bool looksLikeName(const QString& cell);

} // namespace ln::documents
