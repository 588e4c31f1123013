#pragma once

namespace ln::office::schema {

/// Version 1. Never changes: what comes after is version 2. Moments are UTC milliseconds; codes and tokens are kept as
/// BLAKE2b-256.
inline constexpr auto office001 = R"sql(
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE invitation (
    code_hash BLOB PRIMARY KEY, made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_by BLOB, used_at INTEGER
) WITHOUT ROWID;
CREATE TABLE device (
    id BLOB PRIMARY KEY, public_key BLOB NOT NULL, name TEXT NOT NULL, enrolled_at INTEGER NOT NULL, last_seen INTEGER,
    revoked_at INTEGER
) WITHOUT ROWID;
CREATE TABLE token (n INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, device BLOB NOT NULL, made_at INTEGER NOT NULL);
CREATE INDEX token_device ON token (device);
CREATE TABLE upload (
    clip BLOB PRIMARY KEY, meeting BLOB NOT NULL, sha256 BLOB NOT NULL, length INTEGER NOT NULL, held INTEGER NOT NULL,
    received INTEGER NOT NULL, metadata BLOB NOT NULL, made_at INTEGER NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = 1;
)sql";
inline constexpr int officeVersion = 1;

} // namespace ln::office::schema
