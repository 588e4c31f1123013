#include "documents/broken_rows.h"
#include "documents/opinion_headings.h"
#include <map>

namespace ln::documents {
namespace {
qsizetype widthOf(const std::vector<qsizetype>& sizes) {
    std::map<qsizetype, int> counts;
    for (const qsizetype size : sizes) ++counts[size];
    const auto weight = [](const auto& count) { return count.second * 256 + static_cast<int>(std::min<qsizetype>(count.first, 255)); };
    return std::ranges::max_element(counts, {}, weight)->first;
}
} // namespace

std::vector<BrokenRow> brokenRows(const std::vector<qsizetype>& sizes, const std::function<QString(std::size_t)>& firstCell,
                                  const std::function<bool(const QString&)>& begins) {
    std::vector<BrokenRow> broken;
    if (sizes.empty()) return broken;
    const qsizetype width = widthOf(sizes);
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        if (sizes[i] < 2 || sizes[i] >= width || !isMark(firstCell(i))) continue;
        // Of a cell of three lines or more those in the middle stand alone.
        std::size_t last = i + 1;
        while (last + 1 < sizes.size() && sizes[last] == 1 && !isMark(firstCell(last))) ++last;
        if (sizes[last] < 2 || sizes[i] + sizes[last] - 1 != width || begins(firstCell(last))) continue;
        broken.push_back({i, last});
        i = last;
    }
    return broken;
}

void joinRow(QStringList& upper, QStringList lower) {
    upper.last() += u'\n' + lower.takeFirst();
    upper += lower;
}

} // namespace ln::documents
