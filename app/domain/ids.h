#pragma once
#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace ln {

/// 16 bytes that name something. Random, never made from content; written as 32 lower-case hex digits.
template <class Tag>
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    static Id random() {
        Id id;
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
        std::memcpy(id.bytes.data(), words.data(), id.bytes.size());
        return id;
    }
    static std::optional<Id> fromBytes(QByteArrayView raw) {
        if (raw.size() != 16) return std::nullopt;
        Id id;
        std::memcpy(id.bytes.data(), raw.data(), 16);
        return id;
    }
    static std::optional<Id> fromHex(QStringView hex) {
        if (hex.size() != 32) return std::nullopt;
        const QByteArray latin = hex.toLatin1();
        const QByteArray raw = QByteArray::fromHex(latin);
        if (raw.toHex() != latin.toLower()) return std::nullopt;
        return fromBytes(raw);
    }
    [[nodiscard]] QByteArray toBytes() const {
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }
    [[nodiscard]] bool isNull() const { return *this == Id{}; }
    auto operator<=>(const Id&) const = default;
};

struct SpaceTag;
struct ThingTag;
struct DeviceTag;
/// A meeting, or the office's common space (all zero): what is synced and checked by itself.
using SpaceId = Id<SpaceTag>;
/// Anything a fact is about: a meeting, a registration, a line of an opinion.
using ThingId = Id<ThingTag>;
/// The first 16 bytes of BLAKE2b of a device's public key.
using DeviceId = Id<DeviceTag>;

inline constexpr SpaceId commonSpace{};
/// A meeting's space has the meeting's id.
inline SpaceId spaceOf(const ThingId& meeting) { return SpaceId{meeting.bytes}; }
inline ThingId meetingOf(const SpaceId& space) { return ThingId{space.bytes}; }

} // namespace ln

template <class Tag>
struct std::hash<ln::Id<Tag>> {
    std::size_t operator()(const ln::Id<Tag>& id) const noexcept {
        std::size_t h = 0;
        std::memcpy(&h, id.bytes.data(), sizeof h);
        return h;
    }
};
