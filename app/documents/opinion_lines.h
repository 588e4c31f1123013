#pragma once
#include "documents/pasted_opinions.h"

namespace ln::documents {

/// Reads a list or letter, a line each, empty ones among them. Units and topics may head their opinions: "I. Hội Nông dân xã", "Về giao
/// thông:". An opinion begins with each line that is marked as the first one is; what is marked otherwise or not at all goes with the one
/// above. Without marks an opinion is a paragraph: between empty lines when there are any, else a line. Below a heading of which it is not
/// sure whether it names a unit, opinions have none.
[[nodiscard]] Pasted listOf(const QStringList& lines);
/// The opinions of one cell: several only where the first line has a mark and others go on as it does, counted 1, 2, 3.
[[nodiscard]] QStringList opinionsInCell(const QString& cell);

} // namespace ln::documents
