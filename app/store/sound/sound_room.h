#pragma once
#include <QString>
#include <cstdint>
#include <optional>

/// How much of a disk sound may fill: it stops while text still has room, for text is small and cannot be said again.
namespace ln::store {

/// What sound leaves free on a disk of this size, in bytes: 64 MB, or an eighth of a small disk.
[[nodiscard]] std::int64_t keptForText(std::int64_t diskBytes);
/// Bytes that sound may still take on the folder's disk; negative when text's share is already begun. Nothing where the
/// system does not tell.
[[nodiscard]] std::optional<std::int64_t> roomForSound(const QString& folder);

} // namespace ln::store
