#pragma once
#include "domain/ids.h"
#include "domain/time.h"
#include <QByteArray>
#include <QCborValue>
#include <QString>
#include <map>
#include <optional>

namespace ln {

/// BLAKE2b-256 or SHA-256, as said where it is used. 32 bytes, or empty for "none".
using Hash = QByteArray;

/// One write of one field, named: the greatest (stamp, device) wins.
struct WriteRef {
    Stamp stamp;
    DeviceId device;
    auto operator<=>(const WriteRef&) const = default;
};

/// A field's new value, and the value its writer saw.
struct FieldWrite {
    QCborValue value;
    std::optional<WriteRef> replaces;
};

/// What an entry says. The salt keeps a short value from being guessed from the hash once the body is erased.
struct Body {
    QByteArray salt;
    std::map<QString, FieldWrite> fields;
};

/// What an entry is. Kept for ever, also when the body is erased.
struct Header {
    int version = 1;
    SpaceId space;
    DeviceId device;
    Seq seq;
    Stamp stamp;
    WallTime at;
    ThingId author;
    /// A name of domain/schema.h, or one that a newer version knows.
    QString kind;
    ThingId id;
    /// BLAKE2b-256 of the header before it in this device's chain in this space; 32 zero bytes for seq 1.
    Hash prev;
    /// BLAKE2b-256 of the body's bytes.
    Hash bodyHash;
};

} // namespace ln
