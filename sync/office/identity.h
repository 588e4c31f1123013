#pragma once
#include "sync/office/storage/storage.h"
#include "sync/protocol/crypto.h"

namespace ln::office {

/// The keys that make an office this office. Each is a file of mode 0600 in its folder, made on first start.
struct Identity {
    /// `key`: 32 bytes, of the databases.
    QByteArray dataKey;
    /// `key.check` says that it is the key of the data here: what cannot be read with it is damaged.
    bool keyIsProven = false;
    /// `box.key`: to which tablets seal a copy of their database key.
    wire::BoxKey box;
    /// `tls-key.pem` (EC P-256) and the self-signed `tls-cert.pem`.
    QByteArray tlsKey, tlsCertificate;
    /// SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469): what tablets pin.
    Hash pin;
};

/// Makes what is missing, for the process that holds the folder. A key that is gone while its data is there is never
/// made anew.
[[nodiscard]] Answer<Identity> prepareIdentity(const QString& folder);
/// Reads what prepareIdentity() made.
[[nodiscard]] Answer<Identity> readIdentity(const QString& folder);

struct TlsPair {
    QByteArray key, certificate; ///< PEM
};
[[nodiscard]] Answer<TlsPair> makeTlsPair();
[[nodiscard]] Answer<Hash> pinOf(const QByteArray& certificatePem);

} // namespace ln::office
