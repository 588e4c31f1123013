#pragma once
#include "documents/table.h"
#include <QString>
#include <vector>

namespace ln::view {

/// One opinion of a pasted text.
struct PastedOpinion {
    QString unit; ///< empty: the form's
    QString name;
    QString topic;
    QString text; ///< its lines
};
struct Pasted {
    std::vector<PastedOpinion> opinions;
    bool headed = false; ///< a header said what the columns are
    int leftOut = 0;     ///< rows of a table without a text
    bool more = false;   ///< there were more than pasteLimit
};
inline constexpr std::size_t pasteLimit = 1000;

/// Reads what spreadsheets put on the clipboard (cells between tabs, quoted when they hold a line's end) or plain text. Of a table, columns
/// are known by header words, with or without tone marks, below what titles there are; without a header the first is the unit and the
/// rest the text, and a column of running numbers before them is passed over. A cell that is merged over several rows counts for all of
/// them. Where no column is the unit, a row that is none of the opinions says it for those below: "I. Hội LHPN xã". Plain text gives
/// an opinion a paragraph: between empty lines when there are any, else a line.
[[nodiscard]] Pasted pastedOpinions(const QString& text);
/// The same of a table from a file. One column alone is plain text.
[[nodiscard]] Pasted opinionsOf(const documents::Table& table);

} // namespace ln::view
