#pragma once
#include "documents/cell_number.h"
#include "documents/xml_part.h"

namespace ln::documents {

/// What the sheets of a workbook share.
struct WorkbookParts {
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; ///< by a cell's style
    Epoch epoch = Epoch::Of1900;
};

/// How much of the limits is left: the shared strings and the sheet draw on the same.
struct Room {
    qsizetype text = limits::text;
    qsizetype cells = limits::cells;
};

/// Text inside the element that has just begun (a shared string, an inline string): all its runs, without the readings
/// that Japanese files write beside them. Longer than a cell may be, it is cut.
[[nodiscard]] QString textRuns(XmlPart& xml);

/// Reads one sheet's rows. What merged cells share stands in each row that they reach down to, as it does on the
/// screen.
[[nodiscard]] TableResult readSheet(XmlPart& xml, const WorkbookParts& parts, Room room);

} // namespace ln::documents
