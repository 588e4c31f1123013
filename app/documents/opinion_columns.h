#pragma once
#include <QStringList>
#include <optional>
#include <set>
#include <vector>

namespace ln::documents {

/// Which column says what; -1: none.
struct OpinionColumns {
    qsizetype unit = -1, name = -1, topic = -1, text = -1;
    std::vector<qsizetype> more = {}; ///< what belongs to the text: "Thực trạng" before "Kiến nghị"
    friend bool operator==(const OpinionColumns&, const OpinionColumns&) = default;
};
/// The header of a table of opinions: its words, and how many rows it takes.
struct OpinionHeader {
    OpinionColumns columns;
    QStringList words;
    std::size_t rows = 1;
};

/// What the opinions' rows hold in columns that are not taken.
class OtherColumns {
public:
    void note(const QStringList& row, const OpinionColumns& taken);
    /// By the header's words, or by the column's place where it has none. Those to come may be another table's.
    [[nodiscard]] QStringList told(const OpinionHeader& header);

private:
    std::set<qsizetype> m_columns;
};

/// Whether a row has words that no opinion says of itself: "STT".
[[nodiscard]] bool saysHeaderOnly(const QStringList& row);
/// Reads a header that begins in this row, with or without tone marks. Of two rows the lower names what the upper takes together.
[[nodiscard]] std::optional<OpinionHeader> opinionHeader(const std::vector<QStringList>& rows, std::size_t at);
/// Of a table without a header, by what stands in it: whose the opinions are, then who speaks where those are people's names, then the
/// opinion. Nothing where there is one column besides what counts the rows: that is a list.
[[nodiscard]] std::optional<OpinionColumns> columnsWithoutHeader(const std::vector<QStringList>& rows);

} // namespace ln::documents
