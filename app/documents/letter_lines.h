#pragma once
#include <QStringList>
#include <vector>

namespace ln::documents {

/// What stands above a letter's opinions: the state's name, whom it is for, what it is called, "… như sau:".
[[nodiscard]] bool isLetterHead(const QString& line);
/// "Trân trọng cảm ơn."
[[nodiscard]] bool isThanks(const QString& line);
/// "Cao Xá, ngày 05 tháng 3 năm 2018", and nothing else.
[[nodiscard]] bool isDayLine(const QString& line);
/// "Không có ý kiến."
[[nodiscard]] bool saysNothing(const QString& text);
/// "Thôn Trại: không có ý kiến", "Hội CCB nhất trí."
[[nodiscard]] bool unitSaysNothing(const QString& text);
/// "Trên đây là tổng hợp ý kiến của …"
[[nodiscard]] bool endsLetter(const QString& line);
/// "TRƯỞNG THÔN", "Bí thư Chi bộ": an office, alone in its line.
[[nodiscard]] bool saysWhoSigns(const QString& line);
/// "Trả lời: …", "UBND xã trả lời: …" below a question.
[[nodiscard]] bool isAnswer(const QString& text);
/// Rows of a clipboard that are a letter's marked lines, with a head and signatures that stand in tables of their own.
[[nodiscard]] bool isLetter(const std::vector<QStringList>& rows);
/// "Tổng cộng: 12 ý kiến", but not "Tổng số hộ nghèo của thôn là 12 hộ nhưng chưa được hỗ trợ, đề nghị …".
[[nodiscard]] bool saysTotal(const QString& text);

} // namespace ln::documents
