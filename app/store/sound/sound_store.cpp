#include "store/sound/sound_store.h"
#include "store/sound/sound_room.h"
#include "sync/protocol/crypto.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace ln::store {

using sqlite::Database;
using sqlite::Error;
using sqlite::Synchronous;
using sqlite::Transaction;
template <class T>
using Out = sqlite::Outcome<T>;

namespace {
constexpr std::int64_t schemaVersion = 1;
constexpr auto schema = R"(
CREATE TABLE clip(
    number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, started INTEGER NOT NULL, sealed INTEGER NOT NULL,
    recovered INTEGER NOT NULL, samples INTEGER NOT NULL, bytes INTEGER NOT NULL, sha256 BLOB NOT NULL);
CREATE TABLE piece(
    number INTEGER PRIMARY KEY, clip INTEGER NOT NULL, at INTEGER NOT NULL, first_sample INTEGER NOT NULL,
    end_sample INTEGER NOT NULL, heard INTEGER NOT NULL, bytes BLOB NOT NULL, peaks BLOB NOT NULL, UNIQUE (clip, at));
CREATE TABLE gap(
    clip INTEGER NOT NULL, first_sample INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (clip, first_sample)) WITHOUT ROWID;
PRAGMA user_version = 1;
)";

constexpr std::int64_t pageBytes = 4'096;

/// An open clip's row is at least as long as it will be once sealed, so that sealing never needs a page that a full
/// disk lacks.
constexpr std::int64_t roomForNumber = std::int64_t{1} << 46;

Error misuse(const char* what) {
    return {SQLITE_MISUSE, QString::fromLatin1(what)};
}

Out<void> prepareSchema(Database& db, const SoundOptions& options) {
    const auto version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version > schemaVersion)
        return Error{SQLITE_MISMATCH, QStringLiteral("the sound file is of version %1").arg(*version)};
    if (options.maxPageCount > 0) {
        const QByteArray limit =
            "PRAGMA max_page_count = " + QByteArray::number(static_cast<qlonglong>(options.maxPageCount));
        if (auto set = db.exec(limit.constData()); !set) return set;
    }
    if (*version == schemaVersion) return {};
    auto transaction = Transaction::begin(db);
    if (!transaction) return transaction.error();
    if (auto made = db.exec(schema); !made) return made;
    return transaction->commit();
}
} // namespace

struct SoundStore::OpenClip {
    std::int64_t number = 0;
    std::int64_t bytes = 0;
    std::int64_t endSample = 0;
    std::vector<Gap> gaps;
    wire::Sha256 hash;

    void stored(const SoundPiece& piece) {
        bytes += piece.bytes.size();
        endSample = piece.endSample;
        hash.add(piece.bytes);
        for (const Gap& gap : piece.gaps) {
            if (!gaps.empty() && gaps.back().first + gaps.back().length == gap.first)
                gaps.back().length += gap.length;
            else
                gaps.push_back(gap);
        }
    }
};

SoundStore::SoundStore(std::unique_ptr<Database> db, SoundOptions options)
    : m_options(std::move(options)), m_db(std::move(db)) {}
SoundStore::~SoundStore() = default;

Out<std::unique_ptr<SoundStore>> SoundStore::open(const SoundOptions& options) {
    auto db = Database::open({.path = soundFilePath(options),
                              .key = options.key,
                              .vfs = options.vfs,
                              .synchronous = options.synchronous,
                              .incrementalVacuum = true});
    if (!db) return db.error();
    // It appends: what was written long ago is not read again, and hours of sound shall take no more memory than a
    // minute.
    if (auto small = (*db)->exec("PRAGMA cache_size = -512"); !small) return small.error();
    if (auto ready = prepareSchema(**db, options); !ready) return ready.error();
    return std::unique_ptr<SoundStore>(new SoundStore(std::move(db).value(), options));
}

Out<QString> SoundStore::setAside(const SoundOptions& options, WallTime now) {
    const QString path = soundFilePath(options);
    const QString aside = QStringLiteral("%1.damaged-%2").arg(path).arg(now.time_since_epoch().count());
    for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return Error{SQLITE_IOERR, QStringLiteral("cannot rename %1").arg(path + suffix)};
    return aside;
}

SoundStore::OpenClip* SoundStore::openClip(const ThingId& clip) {
    const auto found = m_open.find(clip);
    return found == m_open.end() ? nullptr : &found->second;
}

Out<void> SoundStore::checkRoom(const SoundPiece& piece) {
    const auto room = roomForSound(m_options.folder);
    if (!room) return {}; // then the disk itself says when it is full
    auto& pages = m_db->statement("PRAGMA page_count");
    const auto row = pages.step();
    if (!row) return row.error();
    // What is only in the log takes its own room when it is written back, all at once.
    const std::int64_t inLog = pages.integer(0) * pageBytes - QFileInfo(soundFilePath(m_options)).size();
    pages.reset();
    if (*room - std::max<std::int64_t>(inLog, 0) > piece.bytes.size()) return {};
    return Error{SQLITE_FULL, QStringLiteral("what is left of the disk is kept for text")};
}

Out<void> SoundStore::begin(const ThingId& clip, WallTime startedAt, const SoundPiece& first) {
    const std::scoped_lock lock(m_mutex);
    if (auto room = checkRoom(first); !room) return room;
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return transaction.error();
    auto& row = m_db->statement("INSERT INTO clip(id, started, sealed, recovered, samples, bytes, sha256) "
                                "VALUES (:id, :started, 0, 0, :room, :room, zeroblob(32))");
    row.bind(":id", clip).bind(":started", startedAt.time_since_epoch().count()).bind(":room", roomForNumber);
    if (auto done = row.run(); !done) return done;
    OpenClip opened{.number = m_db->lastRowId(), .gaps = {}, .hash = {}};
    if (auto done = insert(opened, first); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    opened.stored(first);
    m_open.insert_or_assign(clip, std::move(opened));
    return {};
}

Out<void> SoundStore::insert(OpenClip& clip, const SoundPiece& piece) {
    auto& row = m_db->statement("INSERT INTO piece(clip, at, first_sample, end_sample, heard, bytes, peaks) "
                                "VALUES (:clip, :at, :first, :end, :heard, :bytes, :peaks)");
    row.bind(":clip", clip.number)
        .bind(":at", clip.bytes)
        .bind(":first", piece.firstSample)
        .bind(":end", piece.endSample);
    row.bind(":heard", piece.heard.time_since_epoch().count()).bind(":bytes", piece.bytes).bind(":peaks", piece.peaks);
    if (auto done = row.run(); !done) return done;
    return insertGaps(clip, piece.gaps);
}

Out<void> SoundStore::insertGaps(OpenClip& clip, const std::vector<Gap>& gaps) {
    std::optional<Gap> last;
    if (!clip.gaps.empty()) last = clip.gaps.back();
    for (const Gap& gap : gaps) {
        const bool goesOn = last && last->first + last->length == gap.first;
        last = goesOn ? Gap{last->first, last->length + gap.length} : gap;
        auto& row = m_db->statement("INSERT INTO gap(clip, first_sample, length) VALUES (:clip, :first, :length) "
                                    "ON CONFLICT DO UPDATE SET length = excluded.length");
        row.bind(":clip", clip.number).bind(":first", last->first).bind(":length", last->length);
        if (auto done = row.run(); !done) return done;
    }
    return {};
}

Out<void> SoundStore::append(const ThingId& clip, const SoundPiece& piece) {
    const std::scoped_lock lock(m_mutex);
    OpenClip* open = openClip(clip);
    if (!open) return misuse("append: the clip is not open");
    if (auto room = checkRoom(piece); !room) return room;
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return transaction.error();
    if (auto done = insert(*open, piece); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    open->stored(piece);
    return {};
}

Out<void> SoundStore::writeSeal(std::int64_t number, const Sealed& sealed) {
    auto& row =
        m_db->statement("UPDATE clip SET sealed = 1, recovered = :recovered, samples = :samples, bytes = :bytes, "
                        "sha256 = :sha256 WHERE number = :number AND sealed = 0");
    row.bind(":recovered", sealed.recovered ? 1 : 0).bind(":samples", sealed.samples).bind(":bytes", sealed.bytes);
    row.bind(":sha256", sealed.sha256).bind(":number", number);
    return row.run();
}

Out<Sealed> SoundStore::seal(const ThingId& clip, const SoundPiece& last, std::int64_t samples) {
    const std::scoped_lock lock(m_mutex);
    OpenClip* open = openClip(clip);
    if (!open) return misuse("seal: the clip is not open");
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return transaction.error();
    OpenClip whole = *open;
    if (!last.bytes.isEmpty())
        if (auto done = insert(*open, last); !done) return done.error();
    whole.stored(last);
    Sealed sealed{
        .clip = clip, .samples = samples, .bytes = whole.bytes, .sha256 = whole.hash.result(), .gaps = whole.gaps};
    if (auto done = writeSeal(open->number, sealed); !done) return done.error();
    if (auto done = transaction->commit(); !done) return done.error();
    m_open.erase(clip);
    return sealed;
}

Out<Sealed> SoundStore::sealRecovered(const ThingId& clip) {
    const std::scoped_lock lock(m_mutex);
    auto& found = m_db->statement("SELECT number FROM clip WHERE id = :id AND sealed = 0");
    found.bind(":id", clip);
    const auto open = found.step();
    if (!open) return open.error();
    if (!*open) return misuse("sealRecovered: the clip is not open");
    const std::int64_t number = found.integer(0);
    found.reset();

    Sealed sealed{.clip = clip, .recovered = true};
    wire::Sha256 hash;
    auto& pieces = m_db->statement("SELECT at, end_sample, bytes FROM piece WHERE clip = :number ORDER BY at");
    pieces.bind(":number", number);
    for (;;) {
        const auto row = pieces.step();
        if (!row) return row.error();
        if (!*row) break;
        if (pieces.integer(0) != sealed.bytes) { // one commit a row: only damage makes a hole
            pieces.reset();
            return Error{SQLITE_CORRUPT, QStringLiteral("a piece of the clip is missing at byte %1").arg(sealed.bytes)};
        }
        const QByteArray bytes = pieces.blob(2);
        hash.add(bytes);
        sealed.bytes += bytes.size();
        sealed.samples = pieces.integer(1);
    }
    auto gaps = readGaps(*m_db, clip, sealed.samples);
    if (!gaps) return gaps.error();
    sealed.gaps = std::move(gaps).value();
    sealed.sha256 = hash.result();
    if (auto done = writeSeal(number, sealed); !done) return done.error();
    m_open.erase(clip);
    return sealed;
}

Out<std::vector<ThingId>> SoundStore::openClips() {
    const std::scoped_lock lock(m_mutex);
    auto& rows = m_db->statement("SELECT id FROM clip WHERE sealed = 0 ORDER BY number");
    std::vector<ThingId> clips;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return clips;
        clips.push_back(rows.id<ThingId>(0));
    }
}

Out<void> SoundStore::remove(const ThingId& clip) {
    const std::scoped_lock lock(m_mutex);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction) return transaction.error();
    auto& pieces = m_db->statement("DELETE FROM piece WHERE clip = (SELECT number FROM clip WHERE id = :id)");
    if (auto done = pieces.bind(":id", clip).run(); !done) return done;
    auto& gaps = m_db->statement("DELETE FROM gap WHERE clip = (SELECT number FROM clip WHERE id = :id)");
    if (auto done = gaps.bind(":id", clip).run(); !done) return done;
    auto& row = m_db->statement("DELETE FROM clip WHERE id = :id");
    if (auto done = row.bind(":id", clip).run(); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    m_open.erase(clip);
    return m_db->exec("PRAGMA incremental_vacuum");
}

Out<std::unique_ptr<SoundReader>> SoundStore::reader() const {
    return SoundReader::open(m_options);
}

} // namespace ln::store
