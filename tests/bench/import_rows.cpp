// import.rows: 20,000 rows of .xlsx, from the file to participants who are durable and whom the door finds. Reference: unzipping and parsing
// the same file alone, and inserting the rows that the import left in the tables, one prepared statement a table and one commit in all, into
// an SQLCipher database of the same schema.
#include "bench/row.h"
#include "bench/wait.h"
#include "store/opening.h"
#include "support/workbook.h"
#include "view/tablet.h"
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <chrono>
#include <cstdlib>
#include <sqlite3.h>

using namespace ln;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {
using bench::fail, bench::milliseconds, bench::waitFor;
constexpr int people = 20'000, rounds = 5;
const QByteArray key(32, '\x21');

QString nameOf(int i) {
    static const QStringList families{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Đỗ"_s}, givens{u"Hường"_s, u"Hương"_s, u"Đức"_s, u"Oanh"_s, u"Ánh"_s};
    return u"%1 Thị %2 %3"_s.arg(families.at(i % 5), givens.at(i / 5 % 5)).arg(i);
}

/// As Excel writes it: shared strings, numbers for the rows.
void writeList(const QString& path) {
    test::Workbook book;
    auto& sheet = book.sheet(u"Danh sách"_s);
    const auto shared = [&](const QString& text) {
        book.strings.append("<t>" + text.toHtmlEscaped().toUtf8() + "</t>");
        return u"<c r=\"@\" t=\"s\"><v>%1</v></c>"_s.arg(book.strings.size() - 1);
    };
    QStringList units;
    for (int i = 0; i < 40; ++i) units.append(shared(u"Hội Nông dân xã số %1"_s.arg(i)));
    const QString position = shared(u"Hội viên"_s);
    sheet.row({shared(u"STT"_s), shared(u"Họ và tên"_s), shared(u"Đơn vị"_s), shared(u"Chức vụ"_s), shared(u"Điện thoại"_s)});
    for (int i = 0; i < people; ++i)
        sheet.row({u"=%1"_s.arg(i + 1), shared(nameOf(i)), units.at(i % 40), position, shared(u"09%1"_s.arg(i, 8, 10, QChar(u'0')))});
    if (!book.save(path)) fail(u"workbook"_s);
}

view::TabletOptions optionsFor(const QString& folder) {
    view::TabletOptions options;
    options.folder = folder;
    options.key = key;
    options.keyIsProven = true;
    return options;
}

/// Ready for the list: a meeting, open.
void prepare(const QString& folder) {
    auto tablet = view::Tablet::open(optionsFor(folder));
    if (!tablet) fail(tablet.error().detail);
    const ThingId meeting = ThingId::random();
    (*tablet)->commands().run({SetFields{Kind::Meeting, meeting, spaceOf(meeting), {{u"title"_s, u"Cao Xá"_s}}}});
    waitFor([&] { return (*tablet)->isSettled(); });
    (*tablet)->meetings()->open(meeting.toHex());
    waitFor([&] { return (*tablet)->isSettled() && (*tablet)->door()->isSearchReady(); });
}

double ours(const QString& folder, const QString& list) {
    auto opened = view::Tablet::open(optionsFor(folder));
    if (!opened) fail(opened.error().detail);
    view::Tablet& tablet = **opened;
    view::PeopleImport& import = *tablet.people();
    waitFor([&] { return tablet.isSettled() && tablet.door()->isSearchReady(); });
    tablet.door()->setSearchText(nameOf(people - 1));
    const auto started = Clock::now();
    import.readFile(QUrl::fromLocalFile(list));
    waitFor([&] { return !import.busy(); });
    if (import.newCount() != people) fail(import.problem());
    const auto read = Clock::now();
    import.start();
    waitFor([&] { return !import.importing() && tablet.door()->results()->count() == 1; });
    const auto took = Clock::now() - started;
    std::fprintf(stderr, "import.rows: read and planned %.0f ms, saved and found %.0f ms\n", milliseconds(read - started), milliseconds(took - (read - started)));
    if (!import.problem().isEmpty()) fail(import.problem());
    waitFor([&] { return !import.busy(); });
    return milliseconds(took);
}

/// One table's rows, in memory.
class Rows {
public:
    Rows(sqlite3* from, const QByteArray& table, const QByteArray& where) : m_table(table) {
        sqlite3_stmt* select = nullptr;
        const QByteArray sql = "SELECT * FROM " + table + " WHERE " + where;
        if (sqlite3_prepare_v2(from, sql.constData(), -1, &select, nullptr) != SQLITE_OK) fail(QString::fromUtf8(sqlite3_errmsg(from)));
        m_columns = sqlite3_column_count(select);
        while (sqlite3_step(select) == SQLITE_ROW)
            for (int i = 0; i < m_columns; ++i) m_values.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
        sqlite3_finalize(select);
    }
    ~Rows() {
        for (sqlite3_value* value : m_values) sqlite3_value_free(value);
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    [[nodiscard]] std::size_t count() const { return m_values.size() / static_cast<std::size_t>(m_columns); }
    void prepare(sqlite3* to) {
        const QByteArray sql = "INSERT OR REPLACE INTO " + m_table + " VALUES(?" + QByteArray(",?").repeated(m_columns - 1) + ")";
        if (sqlite3_prepare_v2(to, sql.constData(), -1, &m_insert, nullptr) != SQLITE_OK) fail(QString::fromUtf8(sqlite3_errmsg(to)));
    }
    void insert(std::size_t row) {
        for (int i = 0; i < m_columns; ++i)
            if (sqlite3_bind_value(m_insert, i + 1, m_values[row * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(i)]) != SQLITE_OK) fail(u"bind"_s);
        if (sqlite3_step(m_insert) != SQLITE_DONE || sqlite3_reset(m_insert) != SQLITE_OK) fail(u"insert"_s);
    }
    void finish() { sqlite3_finalize(m_insert); }

private:
    QByteArray m_table;
    int m_columns = 0;
    std::vector<sqlite3_value*> m_values;
    sqlite3_stmt* m_insert = nullptr;
};

std::unique_ptr<sqlite::Database> database(const QString& folder, bool readOnly) {
    auto opened = sqlite::Database::open(store::databaseOptions(optionsFor(folder).store(), readOnly));
    if (!opened) fail(u"database"_s);
    return std::move(*opened);
}

double rawInserts(const QString& from, const QString& into) {
    const auto source = database(from, true), target = database(into, false);
    std::vector<std::unique_ptr<Rows>> tables;
    const QByteArray things = "thing IN (SELECT id FROM participant)";
    for (const auto& [table, where] : {std::pair<QByteArray, QByteArray>{"journal", things}, {"write", things}, {"thing", "kind = 'participant'"},
                                       {"participant", "1"}, {"search", "1"}, {"chain", "1"}})
        tables.push_back(std::make_unique<Rows>(source->handle(), table, where));
    if (tables[0]->count() != people || tables[1]->count() != 4 * people || tables[4]->count() != people) fail(u"rows"_s);
    for (auto& table : tables) table->prepare(target->handle());
    const auto started = Clock::now();
    auto transaction = sqlite::Transaction::begin(*target);
    if (!transaction) fail(u"begin"_s);
    // As they belong together: a person's rows of every table, then the next person's.
    for (std::size_t i = 0; i < people; ++i)
        for (auto& table : tables) {
            const std::size_t each = std::max<std::size_t>(1, table->count() / people);
            for (std::size_t row = i * each; row < (i + 1) * each && row < table->count(); ++row) table->insert(row);
        }
    if (!transaction->commit()) fail(u"commit"_s);
    const auto took = Clock::now() - started;
    for (auto& table : tables) table->finish();
    return milliseconds(took);
}

double parseAlone(const QString& path) {
    const auto started = Clock::now();
    int code = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!archive) fail(u"zip"_s);
    std::vector<QString> texts;
    for (const char* name : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        zip_stat_t stat;
        if (zip_stat(archive, name, 0, &stat) != 0) fail(u"part"_s);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* part = zip_fopen(archive, name, 0);
        if (!part || zip_fread(part, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size)) fail(u"read"_s);
        (void)zip_fclose(part);
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters) texts.push_back(xml.text().toString());
        if (xml.hasError()) fail(u"xml"_s);
    }
    zip_discard(archive);
    if (texts.size() < people * 6) fail(u"texts"_s);
    return milliseconds(Clock::now() - started);
}
} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder(QDir::currentPath() + u"/import-XXXXXX"_s);
    const QString list = folder.filePath(u"list.xlsx"_s);
    writeList(list);
    std::vector<double> oursTook, referenceTook;
    for (int round = 0; round < rounds; ++round) {
        const QString here = folder.filePath(u"ours-%1"_s.arg(round)), raw = folder.filePath(u"raw-%1"_s.arg(round));
        prepare(here);
        if (!QDir().mkpath(raw) || !QFile::copy(store::databasePath(here), store::databasePath(raw))) fail(u"copy"_s);
        oursTook.push_back(ours(here, list));
        const double parsed = parseAlone(list), inserted = rawInserts(here, raw);
        std::fprintf(stderr, "import.rows: ours %.0f ms, parse %.0f ms, inserts %.0f ms\n", oursTook.back(), parsed, inserted);
        referenceTook.push_back(parsed + inserted);
    }
    bench::print({.row = u"import.rows"_s,
                  .ours = bench::quantile(oursTook, 0.5),
                  .unit = u"ms"_s,
                  .referenceName = u"unzip and parse alone, and raw inserts of the same rows"_s,
                  .reference = bench::quantile(referenceTook, 0.5)});
    return 0;
}
