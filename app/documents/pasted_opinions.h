#pragma once
#include "documents/table.h"
#include <QString>
#include <vector>

namespace ln::documents {

/// One opinion of a pasted text.
struct PastedOpinion {
    QString unit; ///< empty: the form's
    QString name;
    QString topic;
    QString text; ///< its lines
};

/// Why a row or line is no opinion.
enum class NoOpinionWhy {
    Above,     ///< an office's name, a title, whom a letter is for
    Header,    ///< the header once more
    Numbering, ///< (1), (2), (3)… under the header
    Heading,   ///< with no opinion below it, or whose those are is not sure
    Total,
    Closing, ///< the day, who drew it up, who signs, thanks
    Empty,   ///< no text
    Nothing, ///< "Không có ý kiến"
    Unclear, ///< which cell or opinion it belongs to is not sure
    Answer,  ///< "Trả lời: …"
    Twice,   ///< in a sheet before this one
};
inline constexpr int noOpinionWhyCount = 11;
struct NoOpinion {
    NoOpinionWhy why{};
    QString text;
};

struct Pasted {
    std::vector<PastedOpinion> opinions;
    std::vector<NoOpinion> leftOut;
    QStringList otherColumns = {}; ///< headers of columns that are not taken and hold something
    bool headed = false;           ///< a header said what the columns are
    bool more = false;             ///< there were more than pasteLimit
};
inline constexpr std::size_t pasteLimit = 1000;

/// Reads what spreadsheets and letters put on the clipboard: a table (opinion_rows.h), or a list (opinion_lines.h). Text between commas or
/// semicolons is a table where a header says so.
[[nodiscard]] Pasted pastedOpinions(const QString& text);
/// The same of a table from a file. One column alone is a list; without a column for it a sheet's name may be the unit.
[[nodiscard]] Pasted opinionsOf(const Table& table);

} // namespace ln::documents
