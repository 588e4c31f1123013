#pragma once
#include "domain/thing.h"

namespace ln::view {

/// What a field is called on the screens; empty for one that nobody reads, such as a place in the order.
[[nodiscard]] QString fieldName(Kind kind, const QString& field);
/// The field that says what a part of an opinion is; empty for other things.
[[nodiscard]] QString mainField(const Thing& thing);
/// A field's value in words; empty for nothing.
[[nodiscard]] QString fieldText(Kind kind, const QString& field, const QCborValue& value);

} // namespace ln::view
