#pragma once
#include "domain/ids.h"
#include "domain/result.h"
#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLCipher's C API: owning handles, values for errors, names for parameters.
namespace ln::sqlite {

struct Error {
    /// SQLite's extended result code.
    int code = 0;
    QString message;

    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isBusy() const;
    /// Damaged, or the key is wrong: SQLCipher cannot tell these apart.
    [[nodiscard]] bool isUnreadable() const;
};
template <class T>
using Outcome = Result<T, Error>;

/// A prepared statement. A bind that fails is reported by the next step or run.
class Statement {
public:
    /// `prepared` is what preparing gave: an error is reported by the first step.
    Statement(sqlite3* db, sqlite3_stmt* stmt, int prepared) : m_db(db), m_stmt(stmt), m_prepared(prepared) {}
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const char* name, std::int64_t value);
    Statement& bind(const char* name, int value) { return bind(name, std::int64_t{value}); }
    Statement& bind(const char* name, const QString& text);
    Statement& bind(const char* name, QByteArrayView blob);
    Statement& bind(const char* name, const QByteArray& blob) { return bind(name, QByteArrayView(blob)); }
    Statement& bind(const char* name, std::nullptr_t);
    template <class Tag>
    Statement& bind(const char* name, const Id<Tag>& id) {
        return bind(name, QByteArrayView(reinterpret_cast<const char*>(id.bytes.data()), 16));
    }

    /// True while there is a row. After an error or the last row the statement is ready to be bound anew.
    [[nodiscard]] Outcome<bool> step();
    /// For a statement without rows.
    [[nodiscard]] Outcome<void> run();
    /// Gives the rows up; needed only when stepping stops before the last one.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType::fromBytes(blob(column)).value_or(IdType{});
    }

private:
    /// Where a parameter stands, from 1. They are bound in the order they are written, more or less: looked for from the last one on.
    int index(const char* name);
    Statement& note(int code);

    sqlite3* m_db;
    sqlite3_stmt* m_stmt;
    int m_prepared;
    int m_bindError = 0;
    int m_last = 0;
};

enum class Synchronous { Off, Full };

struct OpenOptions {
    QString path;
    /// 32 raw bytes; empty leaves the file plain.
    QByteArray key;
    bool readOnly = false;
    /// A registered VFS, for the tests that cut the power.
    const char* vfs = nullptr;
    /// Off only to show that the power-cut tests can fail.
    Synchronous synchronous = Synchronous::Full;
    /// Keeps freed pages returnable to the disk; counts only when the file is made.
    bool incrementalVacuum = false;
};

/// One connection, for one thread at a time. WAL, foreign keys off, 5 s busy timeout.
class Database {
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> open(const OpenOptions& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs SQL without parameters or rows, several statements if need be.
    [[nodiscard]] Outcome<void> exec(const char* sql);
    /// Prepared once for a connection and kept. `sql` must be a literal, since its address is the key. A statement that does not
    /// compile gives the error at its first step.
    [[nodiscard]] Statement& statement(const char* sql);
    /// Prepared for one use, from SQL that was put together.
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QByteArray& sql);
    [[nodiscard]] Outcome<std::int64_t> integer(const char* sql);
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    explicit Database(sqlite3* db) : m_db(db) {}
    sqlite3* m_db;
    std::unordered_map<const char*, std::unique_ptr<Statement>> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    [[nodiscard]] static Outcome<Transaction> begin(Database& db);
    Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Outcome<void> commit();

private:
    explicit Transaction(Database& db) : m_db(&db) {}
    Database* m_db;
};

} // namespace ln::sqlite
