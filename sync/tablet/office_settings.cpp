#include "sync/tablet/office_settings.h"

namespace ln::tablet {
namespace {
QString read(const store::Reader& reader, const char* key) {
    return reader.setting(QString::fromLatin1(key));
}
QByteArray readHex(const store::Reader& reader, const char* key) {
    return QByteArray::fromHex(read(reader, key).toLatin1());
}
} // namespace

std::optional<Office> officeOf(const store::Reader& reader) {
    Office office;
    office.peer.host = read(reader, setting::host);
    office.peer.port = read(reader, setting::port).toUShort();
    office.peer.pin = readHex(reader, setting::pin);
    office.token = readHex(reader, setting::token);
    office.device = read(reader, setting::device);
    const bool whole =
        !office.peer.host.isEmpty() && office.peer.port != 0 && office.peer.pin.size() == 32 && !office.token.isEmpty();
    if (!whole) return std::nullopt;
    return office;
}

Result<void, Failure> saveSettings(store::Store& store, Settings settings) {
    const auto saved =
        store.perform({.commands = {}, .author = {}, .settings = std::move(settings), .endedDrafts = {}});
    if (saved) return {};
    if (const auto* error = std::get_if<sqlite::Error>(&saved.error())) return failureOf(*error);
    return Failure{std::nullopt, QStringLiteral("refused")};
}

} // namespace ln::tablet
