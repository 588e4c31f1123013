#pragma once
#include <QString>
#include <QStringList>

namespace ln::documents {

/// What counts a line of a list, or sets it off. Of two that differ the greater one stands within the other.
struct Mark {
    enum Kind { None, Chapter, Number, Part, Letter, Dot, Dash, Plus };
    Kind kind = None; ///< "I." or "A.", "1.", "1.1", "a)", "•" or "*", "-", "+"
    int number = 0;   ///< of Number, Part (the last one) and Letter
    QString words;    ///< what stands behind it
};
[[nodiscard]] Mark markOf(const QString& line);
/// "I.", "12", "1.1.", "-": a cell that holds a mark and nothing else.
[[nodiscard]] bool isMark(const QString& cell);

/// A heading's words without the mark before them, "Đơn vị:" or "Ý kiến của", how many opinions there are, and the colon.
[[nodiscard]] QString bareHeading(const QString& text);
/// "Lĩnh vực đất đai", "Về giao thông:": what the opinions below are about, where a few words say that and no more. Of a bare heading.
[[nodiscard]] QString topicHeading(const QString& bare);
/// "Các ý kiến khác" heads opinions, and is nobody's name. Of a bare heading.
[[nodiscard]] bool saysOtherwise(const QString& heading);
/// "Đơn vị: Hội Nông dân xã": the unit, where the words say that it is one.
[[nodiscard]] QString toldUnit(const QString& text);

/// What stands above a letter's opinions: the state's name, whom it is for, what it is called, "… như sau:".
[[nodiscard]] bool isLetterHead(const QString& line);
/// "Trân trọng cảm ơn."
[[nodiscard]] bool isThanks(const QString& line);
/// "Cao Xá, ngày 05 tháng 3 năm 2018", and nothing else.
[[nodiscard]] bool isDayLine(const QString& line);
/// "Không có ý kiến."
[[nodiscard]] bool saysNothing(const QString& text);

} // namespace ln::documents
