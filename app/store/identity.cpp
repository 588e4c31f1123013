#include "store/identity.h"

namespace ln::store {
namespace {
const QString secretKey = QStringLiteral("device.secret");
const QString formerKey = QStringLiteral("device.former");
constexpr qsizetype saltSize = 16;
} // namespace

sqlite::Outcome<QString> readSetting(sqlite::Database& db, const QString& key) {
    auto& find = db.statement("SELECT value FROM setting WHERE key = :key");
    find.bind(":key", key);
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return QString();
    const QString value = find.text(0);
    find.reset();
    return value;
}

sqlite::Outcome<void> writeSetting(sqlite::Database& db, const QString& key, const QString& value) {
    auto& put = db.statement("INSERT INTO setting(key, value) VALUES(:key, :value) ON CONFLICT DO UPDATE SET value = excluded.value");
    return put.bind(":key", key).bind(":value", value).run();
}

sqlite::Outcome<Identity> Identity::loadOrMake(sqlite::Database& db) {
    const auto secret = readSetting(db, secretKey);
    if (!secret) return secret.error();
    if (auto key = wire::DeviceKey::fromSecret(QByteArray::fromHex(secret->toLatin1()))) return Identity(*key);
    return keep(db, wire::DeviceKey::generate());
}

sqlite::Outcome<Identity> Identity::renew(sqlite::Database& db) {
    const auto former = loadOrMake(db);
    if (!former) return former.error();
    if (auto done = writeSetting(db, formerKey, former->key().id().toHex()); !done) return done.error();
    return keep(db, wire::DeviceKey::generate());
}

sqlite::Outcome<Identity> Identity::keep(sqlite::Database& db, wire::DeviceKey key) {
    if (auto done = writeSetting(db, secretKey, QString::fromLatin1(key.secret().toHex())); !done) return done.error();
    auto& own = db.statement("INSERT INTO own_device(device) VALUES(:device) ON CONFLICT DO NOTHING");
    if (auto done = own.bind(":device", key.id()).run(); !done) return done.error();
    return Identity(std::move(key));
}

Fields Identity::firstFields(sqlite::Database& db) const {
    Fields fields{{QString::fromLatin1(wire::keyField), QString::fromLatin1(m_key.publicKey().toHex())}};
    const auto add = [&](const QString& field, const QString& settingKey) {
        // Without a desk or a name the first entry is still sound; only its key is needed.
        if (const auto value = readSetting(db, settingKey); value && !value->isEmpty()) fields.emplace(field, *value);
    };
    add(QStringLiteral("desk"), QString::fromLatin1(setting::desk));
    add(QStringLiteral("name"), QString::fromLatin1(setting::deviceName));
    add(QStringLiteral("continues"), formerKey);
    return fields;
}

WorkResult LocalWriter::write(const std::vector<Change>& changes, std::vector<SavedChange>& saved) {
    for (const Change& change : changes)
        if (auto error = writeOne(change, saved, Unchanged::Skip)) return error;
    return std::nullopt;
}

WorkResult LocalWriter::writeAgain(const Change& change) {
    std::vector<SavedChange> saved;
    return writeOne(change, saved, Unchanged::Write);
}

WorkResult LocalWriter::writeOne(const Change& change, std::vector<SavedChange>& saved, Unchanged unchanged) {
    const auto now = m_context.facts.thingIn(change.space, change.id, change.kind);
    if (auto error = m_context.facts.takeError()) return error;
    Change effective{change.kind, change.id, change.space, {}};
    Body body{.salt = wire::randomBytes(saltSize), .fields = {}};
    for (const auto& [field, value] : change.fields) {
        const bool same = now ? now->value(field) == value : value.isNull();
        if (same && unchanged == Unchanged::Skip && !change.again) continue;
        FieldWrite write{value, std::nullopt};
        if (now) {
            const auto replaces = m_context.tables.shown(change.space, change.id, change.kind, field);
            if (!replaces) return replaces.error();
            write.replaces = *replaces;
        }
        body.fields.emplace(field, std::move(write));
        effective.fields.emplace(field, value);
    }
    if (body.fields.empty()) return std::nullopt;
    if (auto error = beginChain(change.space)) return error;
    if (auto error = append(std::move(effective), std::move(body), &saved)) return error;
    SavedChange& made = saved.back();
    made.created = !now;
    if (now)
        for (const auto& [field, value] : made.change.fields) made.before.emplace(field, now->value(field));
    return std::nullopt;
}

WorkResult LocalWriter::beginChain(const SpaceId& space) {
    const auto head = m_context.journal.head(space, m_identity.key().id());
    if (!head) return head.error();
    if (head->seq.value > 0) return std::nullopt;
    Change first{Kind::Device, ThingId{m_identity.key().id().bytes}, space, m_identity.firstFields(*m_context.db)};
    Body body{.salt = wire::randomBytes(saltSize), .fields = {}};
    for (const auto& [field, value] : first.fields) body.fields.emplace(field, FieldWrite{value, std::nullopt});
    return append(std::move(first), std::move(body), nullptr);
}

WorkResult LocalWriter::append(Change change, Body body, std::vector<SavedChange>* saved) {
    const auto head = m_context.journal.head(change.space, m_identity.key().id());
    if (!head) return head.error();
    const Header header{.version = 1,
                        .space = change.space,
                        .device = {},
                        .seq = {},
                        .stamp = m_context.clock.next(m_at),
                        .at = m_at,
                        .author = m_author,
                        .kind = kindName(change.kind),
                        .id = change.id,
                        .prev = {},
                        .bodyHash = {}};
    const auto entry = wire::makeNext(header, std::move(body), m_identity.key(), *head,
                                      m_context.journal.isBatch() ? wire::Sign::Later : wire::Sign::Now);
    const auto place = m_context.journal.append(entry);
    if (!place) return place.error();
    const auto applied = m_context.tables.apply(entry.header, entry.body, *place);
    if (!applied) return applied.error();
    m_context.changes.things.push_back({change.id, change.kind, change.space, applied->created});
    m_context.changes.sync = true;
    if (saved) saved->push_back({.change = std::move(change), .seq = entry.header.seq, .before = {}});
    return std::nullopt;
}

} // namespace ln::store
