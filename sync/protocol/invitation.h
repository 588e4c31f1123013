#pragma once
#include "domain/result.h"
#include "sync/protocol/codes.h"
#include <QByteArray>
#include <QString>

namespace ln::wire {

/// What an office gives a tablet to enrol with, as a link or QR code:
/// langnghe://enrol?host=…&port=…&code=…&pin=…
struct Invitation {
    QString host;
    quint16 port = 0;
    /// One time only.
    QString code;
    /// SHA-256 of the office key's SubjectPublicKeyInfo (RFC 7469): 32 bytes, base64url on the link.
    QByteArray pin;
};

[[nodiscard]] QString toLink(const Invitation& invitation);
[[nodiscard]] Result<Invitation, Code> invitationOf(const QString& link);

} // namespace ln::wire
