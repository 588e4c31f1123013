// search.keystroke: 100,000 participants; 2,000 queries as people type them, letter by letter, with marks, without,
// with a slip of the finger; from the letter to the rows in Door's model. References over the same rows: an FTS5 prefix
// query, and LIKE '%…%'.
#include "bench/row.h"
#include "bench/wait.h"
#include "domain/fold.h"
#include "view/tablet.h"
#include <QGuiApplication>
#include <QTemporaryDir>
#include <chrono>
#include <cstdlib>
#include <random>
#include <sqlite3.h>

using namespace ln;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {
using bench::fail, bench::milliseconds, bench::waitFor;
constexpr int people = 100'000, queries = 2'000, limit = 20;
/// The references take tens of milliseconds a letter; one letter in so many is enough to tell.
constexpr std::size_t everyForReference = 20;

struct Guest {
    QString name, unit, position;
};

/// Names as they are spread in the country: two families make up half of it.
std::vector<Guest> invented(std::mt19937& random) {
    static const QStringList families{u"Nguyễn"_s, u"Nguyễn"_s, u"Nguyễn"_s, u"Nguyễn"_s, u"Trần"_s, u"Trần"_s, u"Lê"_s,
                                      u"Phạm"_s,   u"Hoàng"_s,  u"Vũ"_s,     u"Phan"_s,   u"Đặng"_s, u"Bùi"_s,  u"Đỗ"_s,
                                      u"Thân"_s,   u"Giáp"_s,   u"Ngô"_s,    u"Dương"_s,  u"Lý"_s,   u"Khổng"_s};
    static const QStringList middles{u"Thị"_s,  u"Thị"_s,   u"Văn"_s, u"Văn"_s, u"Đức"_s,  u"Ngọc"_s,
                                     u"Minh"_s, u"Quang"_s, u"Hữu"_s, u"Thu"_s, u"Xuân"_s, u"Thị Thanh"_s};
    static const QStringList givens{u"Hường"_s, u"Hương"_s, u"Hưởng"_s,  u"Thảo"_s,  u"Đức"_s,   u"Sơn"_s,
                                    u"Nga"_s,   u"Quyết"_s, u"Uyên"_s,   u"Ánh"_s,   u"Lan"_s,   u"Mai"_s,
                                    u"Oanh"_s,  u"Tuấn"_s,  u"Dũng"_s,   u"Cường"_s, u"Hạnh"_s,  u"Phượng"_s,
                                    u"Bình"_s,  u"Yến"_s,   u"Trường"_s, u"Khánh"_s, u"Nhung"_s, u"Loan"_s,
                                    u"Thủy"_s,  u"Thúy"_s,  u"Việt"_s,   u"Vinh"_s,  u"Xuyến"_s, u"Giang"_s};
    static const QStringList units{u"Hội LHPN xã Cao Xá"_s,
                                   u"Hội Nông dân xã Cao Xá"_s,
                                   u"Đoàn TNCS xã Cao Xá"_s,
                                   u"Hội Cựu chiến binh xã"_s,
                                   u"Thôn Trại"_s,
                                   u"Thôn Ngòi"_s,
                                   u"Công ty TNHH May Tân Yên"_s,
                                   u"Trường THCS Cao Xá"_s};
    static const QStringList positions{u"Hội viên"_s, u"Chi hội trưởng"_s, u"Bí thư chi đoàn"_s, u"Trưởng thôn"_s};
    const auto pick = [&](const QStringList& list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<unsigned>(list.size())));
    };
    std::vector<Guest> made;
    for (int i = 0; i < people; ++i)
        made.push_back({pick(families) + u' ' + pick(middles) + u' ' + pick(givens), pick(units), pick(positions)});
    return made;
}

/// What is in the field after each letter, a query after the other.
std::vector<QString> keystrokes(const std::vector<Guest>& all, std::mt19937& random) {
    std::vector<QString> typed;
    for (int i = 0; i < queries; ++i) {
        const Guest& wanted = all[random() % all.size()];
        QString query = wanted.name;
        switch (random() % 6) {
        case 0:
            query = wanted.name.section(u' ', -1);
            break; // the given name, marks and all
        case 1:
            query = fold(wanted.name.section(u' ', -1));
            break; // without
        case 2:
            query = fold(wanted.name);
            break; // all of it, without
        case 3:
            query = fold(wanted.name.section(u' ', -2) + u' ' + wanted.unit.section(u' ', 1));
            break; // with the unit
        case 4:
            query = fold(wanted.name);
            query.insert(static_cast<qsizetype>(random() % static_cast<unsigned>(query.size())), u'x');
            break; // a slip
        default:
            break;
        }
        for (qsizetype length = 1; length <= query.size(); ++length)
            typed.push_back(query.first(length));
    }
    return typed;
}

/// A plain SQLite table with the same rows, in memory: no cipher, no disk, the best case for it.
class Sql {
public:
    explicit Sql(const std::vector<Guest>& all) {
        if (sqlite3_open(":memory:", &m_db) != SQLITE_OK) fail(u"sqlite"_s);
        run("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, folded TEXT)");
        run("CREATE VIRTUAL TABLE words USING fts5(folded, content='', prefix='1 2 3')");
        run("BEGIN");
        sqlite3_stmt* row = prepare("INSERT INTO person VALUES(?1, ?2, ?3)");
        sqlite3_stmt* indexed = prepare("INSERT INTO words(rowid, folded) VALUES(?1, ?2)");
        int id = 0;
        for (const Guest& one : all) {
            const QByteArray name = one.name.toUtf8(),
                             folded = fold(one.name + u' ' + one.unit + u' ' + one.position).toUtf8();
            sqlite3_bind_int(row, 1, ++id);
            bind(row, 2, name);
            bind(row, 3, folded);
            sqlite3_bind_int(indexed, 1, id);
            bind(indexed, 2, folded);
            if (sqlite3_step(row) != SQLITE_DONE || sqlite3_step(indexed) != SQLITE_DONE)
                fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
            sqlite3_reset(row);
            sqlite3_reset(indexed);
        }
        sqlite3_finalize(row);
        sqlite3_finalize(indexed);
        run("COMMIT");
        m_like = prepare("SELECT id, name, folded FROM person WHERE folded LIKE ?1 ORDER BY name LIMIT ?2");
        m_fts = prepare("SELECT p.id, p.name, p.folded FROM words w JOIN person p ON p.id = w.rowid WHERE words MATCH "
                        "?1 ORDER BY p.name LIMIT ?2");
    }
    ~Sql() {
        sqlite3_finalize(m_like);
        sqlite3_finalize(m_fts);
        sqlite3_close(m_db);
    }
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    double like(const QString& typed) { return ask(m_like, '%' + fold(typed).toUtf8() + '%'); }
    double fts(const QString& typed) {
        QByteArray match;
        for (const QByteArray& word : fold(typed).toUtf8().split(' '))
            if (!word.isEmpty()) match += '"' + QByteArray(word).replace('"', "\"\"") + "\" * ";
        return match.isEmpty() ? 0 : ask(m_fts, match);
    }

private:
    void run(const char* sql) {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
    }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int at, const QByteArray& text) {
        sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    double ask(sqlite3_stmt* statement, const QByteArray& text) {
        const auto started = Clock::now();
        bind(statement, 1, text);
        sqlite3_bind_int(statement, 2, limit);
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += sqlite3_column_bytes(statement, 1) > 0;
        sqlite3_reset(statement);
        return milliseconds(Clock::now() - started);
    }
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_like = nullptr;
    sqlite3_stmt* m_fts = nullptr;
};
} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::mt19937 random(20180315);
    const std::vector<Guest> all = invented(random);
    const std::vector<QString> typed = keystrokes(all, random);

    const QTemporaryDir folder(QDir::currentPath() + u"/search-XXXXXX"_s);
    view::TabletOptions options;
    options.folder = folder.path();
    options.key = QByteArray(32, '\x21');
    options.keyIsProven = true;
    auto tablet = view::Tablet::open(std::move(options));
    if (!tablet) fail(tablet.error().detail);
    const ThingId meeting = ThingId::random();
    std::vector<Change> changes{{Kind::Meeting, meeting, spaceOf(meeting), {{u"title"_s, u"Cao Xá"_s}}}};
    for (const Guest& one : all)
        changes.push_back({Kind::Participant,
                           ThingId::random(),
                           spaceOf(meeting),
                           {{u"name"_s, one.name}, {u"unit"_s, one.unit}, {u"position"_s, one.position}}});
    std::atomic<bool> imported = false;
    (*tablet)->store().import(std::move(changes), ThingId::random(), [&](const auto& result) {
        if (result.failure) fail(u"import"_s);
        imported = true;
    });
    waitFor([&] { return imported.load(); });
    (*tablet)->meetings()->open(meeting.toHex());
    view::DoorView& door = *(*tablet)->door();
    waitFor([&] { return (*tablet)->isSettled() && door.isSearchReady(); });

    Sql sql(all);
    std::vector<double> ours, like, fts;
    for (const QString& text : typed) {
        const auto started = Clock::now();
        door.setSearchText(text);
        ours.push_back(milliseconds(Clock::now() - started));
        if (ours.size() % everyForReference != 0) continue;
        like.push_back(sql.like(text));
        fts.push_back(sql.fts(text));
    }
    std::vector<std::pair<double, QString>> slowest;
    for (std::size_t i = 0; i < typed.size(); ++i)
        slowest.emplace_back(ours[i], typed[i]);
    std::ranges::sort(slowest, std::ranges::greater());
    for (std::size_t i = 0; i < slowest.size(); i += slowest.size() / 400)
        if (i < slowest.size() / 25) std::fprintf(stderr, "search.keystroke: %5.2f ms “%s”\n", slowest[i].first, qPrintable(slowest[i].second));
    for (const auto& [name, reference] :
         {std::pair{u"an FTS5 prefix query"_s, &fts}, std::pair{u"LIKE '%…%'"_s, &like}})
        bench::print({.row = u"search.keystroke.p99"_s,
                      .ours = bench::quantile(ours, 0.99),
                      .unit = u"ms"_s,
                      .referenceName = name,
                      .reference = bench::quantile(*reference, 0.99)});
    return 0;
}
