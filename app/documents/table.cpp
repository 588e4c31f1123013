#include "documents/table.h"
#include <algorithm>
#include <array>

namespace ln::documents {

int Table::columns() const {
    qsizetype most = 0;
    for (const TableRow& row : rows)
        most = std::max(most, row.cells.size());
    return static_cast<int>(most);
}

QString nameOf(TableProblem problem) {
    constexpr std::array<const char*, tableProblemCount> names{"table-unreadable", "table-unknown", "table-old-excel",
                                                               "table-encrypted",  "table-damaged", "table-too-large",
                                                               "table-encoding",   "table-empty",   "table-stopped"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(problem)));
}

} // namespace ln::documents
