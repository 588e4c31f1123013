#pragma once
#include "store/writer.h"

namespace ln::store {

/// Who this database writes as: a device key, kept in the encrypted settings, and what a chain's first entry says of it.
class Identity {
public:
    /// The key kept, or a new one when there is none. Inside a transaction.
    [[nodiscard]] static sqlite::Outcome<Identity> loadOrMake(sqlite::Database& db);
    /// A new key in the place of the old: after a rebuild, or when the office holds another chain under our name.
    [[nodiscard]] static sqlite::Outcome<Identity> renew(sqlite::Database& db);

    [[nodiscard]] const wire::DeviceKey& key() const { return m_key; }
    /// The body of the first entry of a chain: the public key, the desk, the name, and the device that went before.
    [[nodiscard]] Fields firstFields(sqlite::Database& db) const;

private:
    explicit Identity(wire::DeviceKey key) : m_key(std::move(key)) {}
    [[nodiscard]] static sqlite::Outcome<Identity> keep(sqlite::Database& db, wire::DeviceKey key);
    wire::DeviceKey m_key;
};

/// Signs changes into entries of our own chain and applies them, inside the writer's transaction.
class LocalWriter {
public:
    LocalWriter(WriterContext& context, const Identity& identity, WallTime at, const ThingId& author)
        : m_context(context), m_identity(identity), m_at(at), m_author(author) {}

    /// What really changed is added to `saved`.
    [[nodiscard]] WorkResult write(const std::vector<Change>& changes, std::vector<SavedChange>& saved);
    /// Also what is so already: for facts of a chain that ended, which have to be said again.
    [[nodiscard]] WorkResult writeAgain(const Change& change);

private:
    enum class Unchanged { Skip, Write };
    WorkResult writeOne(const Change& change, std::vector<SavedChange>& saved, Unchanged unchanged);
    WorkResult beginChain(const SpaceId& space);
    WorkResult append(Change change, Body body, std::vector<SavedChange>* saved);

    WriterContext& m_context;
    const Identity& m_identity;
    WallTime m_at;
    ThingId m_author;
};

/// One setting, read through the writer's connection; empty when there is none.
[[nodiscard]] sqlite::Outcome<QString> readSetting(sqlite::Database& db, const QString& key);
[[nodiscard]] sqlite::Outcome<void> writeSetting(sqlite::Database& db, const QString& key, const QString& value);

} // namespace ln::store
