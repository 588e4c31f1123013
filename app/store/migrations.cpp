#include "store/migrations.h"
#include "store/catch_up.h"
#include "store_migrations_data.h" // generated from migrations/*.sql

namespace ln::store {

int newestSchema() { return static_cast<int>(std::size(migrationFiles)); }

sqlite::Outcome<void> migrate(sqlite::Database& db) {
    const auto version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    for (auto step = *version; step < newestSchema(); ++step) {
        auto transaction = sqlite::Transaction::begin(db);
        if (!transaction) return transaction.error();
        if (auto done = db.exec(migrationFiles[step]); !done) return done;
        // In the last one's transaction, so that a crash between leaves nothing passed over.
        if (step + 1 == newestSchema())
            if (auto done = applyWhatWasUnknown(db); !done) return done;
        const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(static_cast<qlonglong>(step + 1));
        if (auto done = db.exec(mark.constData()); !done) return done;
        if (auto done = transaction->commit(); !done) return done;
    }
    return {};
}

} // namespace ln::store
