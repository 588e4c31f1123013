#pragma once
#include "store/reader.h"
#include "store/store.h"
#include "sync/tablet/connection.h"

namespace ln::tablet {

/// The office that this tablet is enrolled with, as the encrypted store keeps it.
struct Office {
    Peer peer;
    QByteArray token;
    /// The device key that the office knows. Another one than the store's after the store was rebuilt.
    QString device;
    bool operator==(const Office&) const = default;
};

namespace setting {
inline constexpr auto host = "office.host";
inline constexpr auto port = "office.port";
inline constexpr auto pin = "office.pin";     ///< hex
inline constexpr auto token = "office.token"; ///< hex
inline constexpr auto name = "office.name";
inline constexpr auto box = "office.box";       ///< hex: the key that a copy of the database key is sealed to
inline constexpr auto device = "office.device"; ///< hex: the device that was enrolled
inline constexpr auto paused = "sync.paused";   ///< "1" or nothing
/// And the clip's id in hex: where its upload was begun.
inline constexpr auto upload = "sync.upload.";
} // namespace setting

/// Nothing when this tablet was never enrolled.
[[nodiscard]] std::optional<Office> officeOf(const store::Reader& reader);

using Settings = std::vector<std::pair<QString, QString>>;
/// All of them in one commit, or none.
[[nodiscard]] Result<void, Failure> saveSettings(store::Store& store, Settings settings);

} // namespace ln::tablet
