#pragma once
#include <QString>
#include <QStringList>

namespace ln::documents {

/// What counts a line of a list, or sets it off. Of two that differ the greater one stands within the other.
struct Mark {
    enum Kind { None, Chapter, Number, Part, Letter, Dot, Dash, Plus };
    Kind kind = None; ///< "I." or "A.", "1.", "1.1", "a)", "•" or "*", "-", "+"
    int number = 0;   ///< of Number, Part (the last one), Letter, and a chapter's letter; of a Roman chapter 0
    QString words;    ///< what stands behind it
};
[[nodiscard]] Mark markOf(const QString& line);
/// Whether what the one marks stands within what the other marks: "1." within "I.", and "I." within "A.".
[[nodiscard]] bool standsWithin(const Mark& inner, const Mark& outer);
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

} // namespace ln::documents
