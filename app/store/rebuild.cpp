#include "store/rebuild.h"
#include "store/identity.h"
#include "store/migrations.h"
#include "store/opening.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace ln::store {
namespace {
/// What could be read from the damaged file.
struct Salvage {
    std::vector<wire::SignedEntry> entries;
    std::map<QString, QString> settings;
    std::map<QString, QString> drafts;
    std::set<DeviceId> ownDevices;
    std::vector<wire::Held> receipts;
    std::vector<wire::ClipReceipt> clipReceipts;
    std::size_t unreadable = 0;
    bool journalSeen = false;
};

template <class Row>
void readAll(sqlite::Database& db, const QByteArray& sql, Row row) {
    auto statement = db.prepare(sql);
    for (;;) {
        const auto next = statement->step();
        if (!next || !*next) return; // a page that cannot be read ends this table
        row(*statement);
    }
}

void readJournal(sqlite::Database& db, Salvage& salvage) {
    const auto last = db.integer("SELECT max(place) FROM journal");
    if (!last) return;
    salvage.journalSeen = true;
    auto row = db.prepare("SELECT header, body, sig FROM journal WHERE place = :place");
    // One by one, so that a page that cannot be read costs only the entries on it.
    for (std::int64_t place = 1; place <= *last; ++place) {
        const auto found = row->bind(":place", place).step();
        if (!found) ++salvage.unreadable;
        if (!found || !*found) continue;
        salvage.entries.push_back({row->blob(0), row->blob(1), row->blob(2)});
        row->reset();
    }
}

Salvage readDamaged(const StoreOptions& options, const QString& path) {
    Salvage salvage;
    auto opening = databaseOptions(options, true);
    opening.path = path;
    auto db = sqlite::Database::open(opening);
    if (!db) return salvage;
    readJournal(**db, salvage);
    readAll(**db, "SELECT key, value FROM setting", [&](auto& r) { salvage.settings[r.text(0)] = r.text(1); });
    readAll(**db, "SELECT key, text FROM draft", [&](auto& r) { salvage.drafts[r.text(0)] = r.text(1); });
    readAll(**db, "SELECT device FROM own_device", [&](auto& r) { salvage.ownDevices.insert(r.template id<DeviceId>(0)); });
    readAll(**db, "SELECT clip, sha256, bytes FROM clip_receipt", [&](auto& r) {
        salvage.clipReceipts.push_back({r.template id<ThingId>(0), r.blob(1), r.integer(2)});
    });
    return salvage;
}

/// Puts the entries that verify into the new database; gives back our own that do not follow their chain any more.
Result<std::vector<wire::VerifiedEntry>, sqlite::Error> refill(WriterContext& context, const Salvage& salvage) {
    std::vector<wire::VerifiedEntry> behindHoles;
    std::map<DeviceId, QByteArray> keys;
    for (const auto& bytes : salvage.entries) {
        const auto header = wire::decodeHeader(bytes.header);
        if (!header) continue;
        const auto head = context.journal.head(header->space, header->device);
        if (!head) return head.error();
        auto entry = wire::verifyNext(bytes, *head);
        if (entry) {
            keys[header->device] = entry->publicKey;
            const auto place = context.journal.append(*entry);
            if (!place) return place.error();
            const auto applied = context.tables.apply(entry->header, entry->body, *place);
            if (!applied) return applied.error();
            context.clock.observe(header->stamp);
        } else if (salvage.ownDevices.contains(header->device) && !bytes.body.isEmpty()) {
            const auto body = wire::decodeBody(bytes.body);
            const auto key = keys.find(header->device);
            const bool authentic = body && wire::blake2b(bytes.body) == header->bodyHash && key != keys.end() &&
                                   wire::verifySignature(bytes.sig, bytes.header, key->second);
            if (authentic) behindHoles.push_back({*header, *body, {}, bytes, key->second});
            context.clock.observe(header->stamp);
        }
    }
    return behindHoles;
}

/// A desk letter that no device of the journal has used, so that tickets stay unique.
sqlite::Outcome<QString> freeDesk(sqlite::Database& db, const QString& former) {
    if (former.isEmpty()) return QString();
    std::set<QString> used{former};
    readAll(db, "SELECT DISTINCT desk FROM device UNION SELECT DISTINCT desk FROM registration",
            [&](auto& r) { used.insert(r.text(0)); });
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        if (!used.contains(QString(QChar(letter)))) return QString(QChar(letter));
    return former + u'2';
}

WorkResult writeAnew(WriterContext& context, const Salvage& salvage, Store::Rebuilt& report) {
    for (const auto& [key, value] : salvage.settings)
        if (auto done = writeSetting(*context.db, key, value); !done) return done.error();
    for (const DeviceId& device : salvage.ownDevices) {
        auto& own = context.db->statement("INSERT INTO own_device(device) VALUES(:device) ON CONFLICT DO NOTHING");
        if (auto done = own.bind(":device", device).run(); !done) return done.error();
    }
    for (const auto& [key, text] : salvage.drafts) {
        auto& put = context.db->statement("INSERT INTO draft(key, text) VALUES(:key, :text)");
        if (auto done = put.bind(":key", key).bind(":text", text).run(); !done) return done.error();
    }
    for (const auto& receipt : salvage.clipReceipts) {
        auto& put = context.db->statement("INSERT INTO clip_receipt(clip, sha256, bytes) VALUES(:clip, :sha256, :bytes)");
        put.bind(":clip", receipt.clip).bind(":sha256", receipt.sha256).bind(":bytes", receipt.bytes);
        if (auto done = put.run(); !done) return done.error();
    }
    const auto behindHoles = refill(context, salvage);
    if (!behindHoles) return behindHoles.error();
    const auto identity = Identity::renew(*context.db);
    if (!identity) return identity.error();
    const auto former = salvage.settings.find(QString::fromLatin1(setting::desk));
    const auto desk = freeDesk(*context.db, former == salvage.settings.end() ? QString() : former->second);
    if (!desk) return desk.error();
    if (auto done = writeSetting(*context.db, QString::fromLatin1(setting::desk), *desk); !done) return done.error();
    for (const auto& entry : *behindHoles) {
        const auto kind = kindOf(entry.header.kind);
        if (!kind || *kind == Kind::Device || !entry.body) continue;
        Change change{*kind, entry.header.id, entry.header.space, {}};
        for (const auto& [field, write] : entry.body->fields)
            if (fieldOf(*kind, field)) change.fields.emplace(field, write.value);
        std::vector<SavedChange> saved;
        LocalWriter writer(context, *identity, entry.header.at, entry.header.author);
        if (auto error = writer.write({change}, saved)) return error;
    }
    report.entriesRead = salvage.entries.size();
    report.entriesLost = salvage.unreadable;
    return std::nullopt;
}

bool moveAside(const QString& path, const QString& aside) {
    for (const auto* suffix : {"-wal", "-shm"}) {
        const QString part = path + QString::fromLatin1(suffix);
        if (QFile::exists(part) && !QFile::rename(part, aside + QString::fromLatin1(suffix))) return false;
    }
    return QFile::rename(path, aside);
}
} // namespace

Result<Store::Rebuilt, OpenError> rebuild(const StoreOptions& options) {
    const QString path = databasePath(options.folder);
    const Salvage salvage = readDamaged(options, path);
    if (!salvage.journalSeen) return OpenError{OpenFailure::Unreadable, path};

    // The new file is whole before the old one moves: a crash between leaves either.
    StoreOptions fresh = options;
    fresh.folder = options.folder + QStringLiteral("/rebuilding");
    if (QFileInfo::exists(databasePath(fresh.folder)) && !QFile::remove(databasePath(fresh.folder)))
        return OpenError{OpenFailure::Disk, fresh.folder};
    if (!QDir().mkpath(fresh.folder)) return OpenError{OpenFailure::Disk, fresh.folder};
    Store::Rebuilt report;
    report.setAside = path + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    {
        auto db = sqlite::Database::open(databaseOptions(fresh, false));
        if (!db) return OpenError{OpenFailure::Disk, db.error().message};
        if (auto done = migrate(**db); !done) return OpenError{OpenFailure::Disk, done.error().message};
        WriterContext context(std::move(*db));
        auto transaction = sqlite::Transaction::begin(*context.db);
        if (!transaction) return OpenError{OpenFailure::Disk, transaction.error().message};
        if (const auto error = writeAnew(context, salvage, report)) return OpenError{OpenFailure::Disk, error->message};
        if (auto done = transaction->commit(); !done) return OpenError{OpenFailure::Disk, done.error().message};
        if (auto done = context.db->exec("PRAGMA wal_checkpoint(TRUNCATE)"); !done)
            return OpenError{OpenFailure::Disk, done.error().message};
    }
    if (!moveAside(path, report.setAside) || !QFile::rename(databasePath(fresh.folder), path))
        return OpenError{OpenFailure::Disk, path};
    (void)QDir(fresh.folder).removeRecursively(); // empty but for side files; leaving it harms nothing
    return report;
}

} // namespace ln::store
