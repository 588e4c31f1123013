#include "store/sound/sound_room.h"
#include <QDir>
#include <algorithm>
#include <filesystem>

namespace ln::store {
namespace {
constexpr std::int64_t share = 64 * 1024 * 1024;
constexpr std::int64_t part = 8;
} // namespace

std::int64_t keptForText(std::int64_t diskBytes) {
    return std::min(share, diskBytes / part);
}

std::optional<std::int64_t> roomForSound(const QString& folder) {
    std::error_code error;
    const auto disk = std::filesystem::space(QDir(folder).filesystemPath(), error);
    if (error) return std::nullopt;
    return static_cast<std::int64_t>(disk.available) - keptForText(static_cast<std::int64_t>(disk.capacity));
}

} // namespace ln::store
