#pragma once
#include <QString>

namespace ln {

/// A fractional key: text that sorts between two others, so that a place in an order can be changed without touching its neighbours.
/// Digits are 0-9 and a-z (base 36), never ending in "0". An empty `before` means the start, an empty `after` the end.
/// Source: D. Greenspan, "Implementing Fractional Indexing", 2017.
[[nodiscard]] QString keyBetween(const QString& before, const QString& after);

} // namespace ln
