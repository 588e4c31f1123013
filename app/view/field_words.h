#pragma once
#include "domain/thing.h"

namespace ln::view {

/// What a field is called on the screens; empty for one that nobody reads, such as a place in the order.
[[nodiscard]] QString fieldName(Kind kind, const QString& field);
/// A field's value in words; empty for nothing.
[[nodiscard]] QString fieldText(Kind kind, const QString& field, const QCborValue& value);

} // namespace ln::view
