#pragma once
#include <QString>

namespace ln::view {

/// `name` as StyledText, with the letters that `typed` matches underlined. Case, tone marks and đ/d do not count. What
/// is marked is the word being typed, the last one; when the name does not have it, every word typed before.
[[nodiscard]] QString marked(const QString& name, const QString& typed);

} // namespace ln::view
