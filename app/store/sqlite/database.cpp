#include "store/sqlite/database.h"
#include <cstring>
#include <sqlite3.h>

namespace ln::sqlite {
namespace {
Error errorOf(sqlite3* db, int code) {
    if (!db) return {code, QString::fromUtf8(sqlite3_errstr(code))};
    const int extended = sqlite3_extended_errcode(db);
    return {(extended & 0xff) == (code & 0xff) ? extended : code, QString::fromUtf8(sqlite3_errmsg(db))};
}

Outcome<void> configure(Database& db, const OpenOptions& options) {
    if (!options.key.isEmpty()) {
        // What goes wrong is reported by return codes; SQLCipher would write it to stderr as well.
        if (auto r = db.exec("PRAGMA cipher_log_level = NONE"); !r) return r;
        const QByteArray pragma = "PRAGMA key = \"x'" + options.key.toHex() + "'\"";
        if (auto r = db.exec(pragma.constData()); !r) return r;
    }
    // The vacuum mode counts only before the first table is made; afterwards the pragma would write for nothing.
    if (options.incrementalVacuum && !options.readOnly) {
        const auto pages = db.integer("PRAGMA page_count");
        if (!pages) return pages.error();
        if (*pages == 0)
            if (auto r = db.exec("PRAGMA auto_vacuum = INCREMENTAL"); !r) return r;
    }
    if (!options.readOnly)
        if (auto r = db.exec("PRAGMA journal_mode = WAL"); !r) return r;
    const bool full = options.synchronous == Synchronous::Full;
    if (auto r = db.exec(full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF"); !r) return r;
    // Each page that a reader has at hand is one that need not be checked and deciphered again; it takes the room only as it reads.
    return db.exec(options.readOnly ? "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -24576; PRAGMA foreign_keys = OFF"
                                    : "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; PRAGMA foreign_keys = OFF");
}
} // namespace

bool Error::isFull() const { return (code & 0xff) == SQLITE_FULL; }
bool Error::isBusy() const { return (code & 0xff) == SQLITE_BUSY; }
bool Error::isUnreadable() const { return (code & 0xff) == SQLITE_NOTADB || (code & 0xff) == SQLITE_CORRUPT; }

Statement::~Statement() { sqlite3_finalize(m_stmt); }

int Statement::index(const char* name) {
    const char* next = m_stmt ? sqlite3_bind_parameter_name(m_stmt, m_last + 1) : nullptr;
    const bool isNext = next && std::strcmp(next, name) == 0;
    m_last = isNext ? m_last + 1 : m_stmt ? sqlite3_bind_parameter_index(m_stmt, name) : 0;
    if (m_last == 0 && m_bindError == 0) m_bindError = SQLITE_RANGE;
    return m_last;
}

Statement& Statement::note(int code) {
    if (code != SQLITE_OK && m_bindError == 0) m_bindError = code;
    return *this;
}

Statement& Statement::bind(const char* name, std::int64_t value) { return note(sqlite3_bind_int64(m_stmt, index(name), value)); }

Statement& Statement::bind(const char* name, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return note(sqlite3_bind_text64(m_stmt, index(name), utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(const char* name, QByteArrayView blob) {
    if (blob.isEmpty()) return note(sqlite3_bind_zeroblob(m_stmt, index(name), 0));
    return note(sqlite3_bind_blob64(m_stmt, index(name), blob.data(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(const char* name, std::nullptr_t) { return note(sqlite3_bind_null(m_stmt, index(name))); }

Outcome<bool> Statement::step() {
    if (!m_stmt) return Error{m_prepared, QString::fromUtf8(sqlite3_errstr(m_prepared))};
    if (m_bindError != 0) {
        const Error error{std::exchange(m_bindError, 0), QStringLiteral("a parameter could not be bound")};
        reset();
        return error;
    }
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = errorOf(m_db, code);
    reset();
    return error;
}

Outcome<void> Statement::run() {
    const auto stepped = step();
    if (!stepped) return stepped.error();
    if (*stepped) reset();
    return {};
}

void Statement::reset() {
    // What reset returns is the error of the step before, which was already reported.
    (void)sqlite3_reset(m_stmt);
    (void)sqlite3_clear_bindings(m_stmt);
    m_last = 0;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_stmt, column); }

QString Statement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_stmt, column));
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return {bytes, sqlite3_column_bytes(m_stmt, column)};
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_stmt, column) == SQLITE_NULL; }

Outcome<std::unique_ptr<Database>> Database::open(const OpenOptions& options) {
    // Nobody asks how much memory SQLite holds, and counting it takes a lock at every allocation. Too late, which harms nothing, where
    // the library was used before.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)uncounted;
    sqlite3* handle = nullptr;
    const int mode = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(options.path.toUtf8().constData(), &handle, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     options.vfs);
    std::unique_ptr<Database> db(new Database(handle));
    if (code != SQLITE_OK) return errorOf(handle, code);
    if (const int set = sqlite3_busy_timeout(handle, 5000); set != SQLITE_OK) return errorOf(handle, set);
    if (auto configured = configure(*db, options); !configured) return configured.error();
    return db;
}

Database::~Database() {
    m_statements.clear();
    (void)sqlite3_close_v2(m_db); // with every statement finalized it cannot fail
}

Outcome<void> Database::exec(const char* sql) {
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(m_db, code);
    return {};
}

Statement& Database::statement(const char* sql) {
    auto& kept = m_statements[sql];
    if (!kept) {
        sqlite3_stmt* stmt = nullptr;
        const int code = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
        kept = std::make_unique<Statement>(m_db, stmt, code);
    }
    return *kept;
}

std::unique_ptr<Statement> Database::prepare(const QByteArray& sql) {
    sqlite3_stmt* stmt = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.constData(), static_cast<int>(sql.size()), 0, &stmt, nullptr);
    return std::make_unique<Statement>(m_db, stmt, code);
}

Outcome<std::int64_t> Database::integer(const char* sql) {
    auto statement = prepare(sql);
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastRowId() const { return sqlite3_last_insert_rowid(m_db); }
std::int64_t Database::changes() const { return sqlite3_changes64(m_db); }
Error Database::lastError() const { return errorOf(m_db, sqlite3_errcode(m_db)); }

Outcome<Transaction> Transaction::begin(Database& db) {
    if (auto begun = db.exec("BEGIN IMMEDIATE"); !begun) return begun.error();
    return Transaction(db);
}

Transaction::~Transaction() {
    // A rollback that fails leaves nothing behind: the journal is rolled back when the file is next opened.
    if (m_db) (void)m_db->exec("ROLLBACK");
}

Outcome<void> Transaction::commit() {
    auto done = m_db->exec("COMMIT");
    if (done) m_db = nullptr;
    return done;
}

} // namespace ln::sqlite
