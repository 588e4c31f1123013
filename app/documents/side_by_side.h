#pragma once
#include "documents/table.h"

namespace ln::documents {

/// Lists that stand beside each other on one sheet, as on a page in two columns: each with a header of its own in the same row, in which
/// the words for a person's name stand again. They come one below the other, the left one first, each below its header; a
/// row keeps its number. So do names without a header that stand beside each other. A table of one list stays as it is.
[[nodiscard]] Table belowEachOther(Table table);

} // namespace ln::documents
