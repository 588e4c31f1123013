// register.durable: from a RegisterSpeaker command to its durable commit. Reference: the very SQL statements that such a command runs,
// values written in and prepared beforehand, in one raw SQLCipher transaction on a copy of the same database.
#include "bench/row.h"
#include "store/opening.h"
#include "store/store.h"
#include <QDir>
#include <QTemporaryDir>
#include <chrono>
#include <cstdlib>
#include <sqlite3.h>

using namespace ln;
using Clock = std::chrono::steady_clock;

namespace {
constexpr int warmUp = 100, rounds = 2000;
const QByteArray key(32, '\x42');
const ThingId author = ThingId::random();

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "register.durable: %s\n", what);
    std::exit(1);
}
double microseconds(Clock::duration d) { return std::chrono::duration<double, std::micro>(d).count(); }

store::StoreOptions optionsFor(const QString& folder) { return {.folder = folder, .key = key, .keyIsProven = true}; }

std::unique_ptr<store::Store> openStore(const QString& folder) {
    auto opened = store::Store::open(optionsFor(folder));
    if (!opened) fail("store does not open");
    return std::move(*opened);
}

void perform(store::Store& store, Command command) {
    if (!store.perform({.commands = {std::move(command)}, .author = author, .settings = {}, .endedDrafts = {}}).ok()) fail("refused");
}

RegisterSpeaker speaker(const ThingId& meeting, int i) {
    return {ThingId::random(), meeting, QStringLiteral("A"), {},
            {QStringLiteral("Nguyễn Thị Hường %1").arg(i), QStringLiteral("Hội LHPN xã Cao Xá"), QStringLiteral("Chi hội trưởng"),
             QStringLiteral("0912 345 678")},
            QStringLiteral("Đất đai"), QStringLiteral("Đường vào thôn Trại xuống cấp, đề nghị hỗ trợ xi măng làm đường.")};
}

/// The statements of one command, as SQLite ran them.
std::vector<QByteArray>* capture = nullptr;
int onStatement(unsigned, void*, void* statement, void*) {
    if (!capture) return 0;
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (sql) capture->push_back(sql);
    sqlite3_free(sql);
    return 0;
}
int traceNewConnection(sqlite3* db, char**, const void*) { return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, onStatement, nullptr); }

class RawReplay {
public:
    explicit RawReplay(const QString& folder) {
        auto opened = sqlite::Database::open(store::databaseOptions(optionsFor(folder), false));
        if (!opened) fail("copy does not open");
        m_db = std::move(*opened);
    }
    double run(const std::vector<QByteArray>& statements) {
        std::vector<sqlite3_stmt*> prepared;
        for (const QByteArray& sql : statements) {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(m_db->handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK) fail(sql.constData());
            prepared.push_back(statement);
        }
        const auto started = Clock::now();
        for (sqlite3_stmt* statement : prepared) {
            int code = SQLITE_ROW;
            while (code == SQLITE_ROW) code = sqlite3_step(statement);
            if (code != SQLITE_DONE) fail(sqlite3_errmsg(m_db->handle()));
            if (sqlite3_reset(statement) != SQLITE_OK) fail("reset");
        }
        const auto took = Clock::now() - started;
        for (sqlite3_stmt* statement : prepared) sqlite3_finalize(statement);
        return microseconds(took);
    }

private:
    std::unique_ptr<sqlite::Database> m_db;
};

void copyFolder(const QString& from, const QString& to) {
    if (!QDir().mkpath(to) || !QFile::copy(store::databasePath(from), store::databasePath(to))) fail("copy");
}
} // namespace

int main() {
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/register-durable-XXXXXX"));
    const QString captured = folder.filePath(QStringLiteral("captured")), raw = folder.filePath(QStringLiteral("raw")),
                  timed = folder.filePath(QStringLiteral("timed"));
    const ThingId meeting = ThingId::random();
    {
        const auto store = openStore(captured);
        perform(*store, SetFields{Kind::Meeting, meeting, spaceOf(meeting), {{QStringLiteral("title"), QStringLiteral("Cao Xá")}}});
        perform(*store, StartMeeting{meeting});
    }
    copyFolder(captured, raw);
    copyFolder(captured, timed);
    const auto ours = openStore(timed);
    RawReplay reference(raw);
    if (sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceNewConnection)) != SQLITE_OK) fail("trace");
    const auto source = openStore(captured);

    std::vector<double> oursTook, referenceTook;
    for (int i = 0; i < warmUp + rounds; ++i) {
        std::vector<QByteArray> statements;
        capture = &statements;
        perform(*source, speaker(meeting, i));
        capture = nullptr;
        const double referenceUs = reference.run(statements);
        const auto command = speaker(meeting, i);
        const auto started = Clock::now();
        perform(*ours, command);
        const double oursUs = microseconds(Clock::now() - started);
        if (i < warmUp) continue;
        oursTook.push_back(oursUs);
        referenceTook.push_back(referenceUs);
    }
    for (const auto& [name, share] : {std::pair{"p50", 0.5}, std::pair{"p99", 0.99}})
        bench::print({.row = QStringLiteral("register.durable.") + QString::fromLatin1(name),
                      .ours = bench::quantile(oursTook, share),
                      .unit = QStringLiteral("us"),
                      .referenceName = QStringLiteral("one raw SQLCipher transaction of the same statements"),
                      .reference = bench::quantile(referenceTook, share)});
    return 0;
}
