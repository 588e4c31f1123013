#include "view/people_import.h"
#include "documents/delimited.h"
#include "documents/side_by_side.h"
#include "documents/table_file.h"
#include "view/import_sentences.h"
#include "view/sentences.h"
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr std::size_t sampleRows = 5;
constexpr qsizetype sampleText = 60;

QString sampleOf(const documents::TableRow& row, std::size_t column) {
    const QString text = row.cells.value(static_cast<qsizetype>(column)).simplified();
    return text.size() > sampleText ? text.left(sampleText) + u'…' : text;
}
} // namespace

PeopleImport::PeopleImport(store::Store& store, ChangeFeed& feed, CurrentMeeting& current, UndoStack& undo, QObject* parent)
    : QObject(parent), m_store(store), m_feed(feed), m_current(current), m_undo(undo), m_columns({"columnId", "title", "meaning", "samples"}),
      m_leftOut({"rowId", "number", "why", "said"}) {
    connect(&current, &CurrentMeeting::switched, this, [this] { lookAgain(Rows::AsRead); });
    connect(&undo, &UndoStack::done, this, [this] {
        m_result.clear();
        lookAgain(Rows::AsRead);
    });
}

PeopleImport::~PeopleImport() {
    m_stopSaving.request_stop();
}

QString PeopleImport::hint() const {
    if (!m_current.isOpen()) return tr("Chưa mở hội nghị nào. Mở một hội nghị trước khi nhập danh sách.");
    if (hasTable() && !m_looked.columns.columnOf(documents::Meaning::Name))
        return tr("Chưa rõ cột nào là họ và tên. Hãy chọn ở đầu cột.");
    return {};
}

bool PeopleImport::canImport() const {
    return m_state == State::Idle && m_current.isOpen() && newCount() + filledCount() > 0;
}

QString PeopleImport::importLabel() const {
    if (newCount() == 0 && filledCount() > 0) return tr("Bổ sung cho %n đại biểu", nullptr, filledCount());
    if (newCount() == 0 && alreadyCount() > 0) return tr("Không có ai mới để nhập");
    return tr("Nhập %n đại biểu", nullptr, newCount());
}

qreal PeopleImport::progress() const {
    return m_toSave == 0 ? 0 : static_cast<qreal>(m_saved) / static_cast<qreal>(m_toSave);
}

QString PeopleImport::progressText() const {
    return tr("Đã lưu %1 trong %2").arg(m_saved).arg(m_toSave);
}

QStringList PeopleImport::meanings() {
    return {tr("Bỏ qua"), tr("Họ và tên"), tr("Tên (cột riêng)"), tr("Đơn vị"), tr("Chức vụ"), tr("Điện thoại"), tr("Nhóm"), tr("Số thứ tự")};
}

void PeopleImport::open() {
    if (!std::exchange(m_shown, true)) Q_EMIT shownChanged();
}

void PeopleImport::close() {
    if (std::exchange(m_shown, false)) Q_EMIT shownChanged();
}

void PeopleImport::readFile(const QUrl& file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    readSheet(path, {});
}

void PeopleImport::readSheet(const QString& path, const QString& chosen) {
    read(QFileInfo(path).fileName(), [path, chosen](const std::stop_token& stop) {
        return documents::readTable(path, [](const documents::Table& table) { return documents::findColumns(table).hasHeader; }, stop, chosen);
    });
    if (!importing()) m_path = path;
}

QStringList PeopleImport::sheets() const {
    return hasTable() && m_looked.table->sheets.size() > 1 ? m_looked.table->sheets : QStringList();
}

int PeopleImport::sheet() const {
    return static_cast<int>(sheets().indexOf(hasTable() ? m_looked.table->name : QString()));
}

void PeopleImport::chooseSheet(int sheet) {
    if (importing() || sheet < 0 || sheet >= sheets().size() || sheet == this->sheet()) return;
    readSheet(m_path, sheets().at(sheet));
}

void PeopleImport::readText(const QString& table) {
    read(tr("Bảng dán từ bảng tạm"), [table](const std::stop_token& stop) { return documents::readText(table, stop); });
}

void PeopleImport::readDropped(const QList<QUrl>& files, const QString& table) {
    if (importing()) return;
    if (files.size() > 1) {
        m_problem = tr("Mỗi lần chỉ đọc một tệp. Hãy thả từng tệp một.");
        Q_EMIT changed();
    } else if (files.size() == 1) {
        readFile(files.constFirst());
    } else {
        readText(table);
    }
}

void PeopleImport::paste() {
    readText(QGuiApplication::clipboard()->text());
}

void PeopleImport::setMeaning(int column, int meaning) {
    const bool known = column >= 0 && column < static_cast<int>(m_looked.columns.meanings.size()) && meaning >= 0 && meaning < documents::meaningCount;
    if (importing() || !known) return;
    m_looked.columns.assign(static_cast<std::size_t>(column), static_cast<documents::Meaning>(meaning));
    showColumns();
    lookAgain(Rows::ReadAnew);
}

void PeopleImport::setUnitGoesOn(bool goesOn) {
    if (importing() || !hasTable()) return;
    m_looked.columns.unitGoesOn = goesOn;
    lookAgain(Rows::ReadAnew);
}

void PeopleImport::start() {
    if (!canImport()) return;
    m_problem.clear();
    m_result.clear();
    m_toSave = m_saved = 0;
    m_stopSaving = {};
    becomes(State::Importing);
    Q_EMIT progressChanged();
    // Compared once more with who is there: another tablet may have added people since.
    work([this, people = m_looked.rows.people, space = m_current.space(), round = m_round, entrance = m_gate.entrance()](const std::stop_token&) {
        auto now = std::make_shared<documents::PeoplePlan>(plan(people, space));
        entrance.post([this, now, round] { submit(std::move(*now), round); });
    });
}

void PeopleImport::stop() {
    m_stopSaving.request_stop();
    if (busy()) m_thread.request_stop();
}

void PeopleImport::read(const QString& name, Source source) {
    if (importing()) return;
    m_sourceName = name;
    m_problem.clear();
    m_result.clear();
    becomes(State::Looking);
    work([this, source = std::move(source), space = m_current.space(), round = ++m_round, entrance = m_gate.entrance()](const std::stop_token& stop) {
        auto table = source(stop);
        if (!table) {
            entrance.post([this, why = table.error(), round] { refuse(why, round); });
            return;
        }
        auto looked = std::make_shared<Looked>();
        looked->table = std::make_shared<const documents::Table>(documents::belowEachOther(std::move(*table)));
        looked->columns = documents::findColumns(*looked->table);
        looked->rows = documents::readPeople(*looked->table, looked->columns, stop);
        if (!stop.stop_requested()) looked->counts = count(looked->rows.people, space);
        give(looked, round, stop, entrance);
    });
}

/// The same table, with other meanings of its columns, or compared with who is there by now.
void PeopleImport::lookAgain(Rows rows) {
    if (importing() || !hasTable()) {
        Q_EMIT changed();
        return;
    }
    becomes(State::Looking);
    auto looked = std::make_shared<Looked>();
    looked->table = m_looked.table;
    looked->columns = m_looked.columns;
    if (rows == Rows::AsRead) looked->rows = m_looked.rows;
    work([this, looked, rows, space = m_current.space(), round = ++m_round, entrance = m_gate.entrance()](const std::stop_token& stop) {
        if (rows == Rows::ReadAnew) looked->rows = documents::readPeople(*looked->table, looked->columns, stop);
        if (!stop.stop_requested()) looked->counts = count(looked->rows.people, space);
        give(looked, round, stop, entrance);
    });
}

/// In the thread, as is what follows. A list that was not read to its end is none: nobody would see what it lacks.
void PeopleImport::give(const std::shared_ptr<Looked>& looked, int round, const std::stop_token& stop, const Gate::Entrance& entrance) {
    const bool stopped = stop.stop_requested();
    entrance.post([this, looked, round, stopped] {
        if (stopped) refuse(documents::TableProblem::Stopped, round);
        else take(std::move(*looked), round);
    });
}

// Without a reader nobody would be known, and everybody come in twice: so nobody does.
documents::PeopleCounts PeopleImport::count(const std::vector<documents::PersonRow>& people, const SpaceId& space) const {
    const auto reader = m_feed.anotherReader();
    return reader ? documents::countImport(people, (*reader)->all(Kind::Participant, space)) : documents::PeopleCounts();
}
documents::PeoplePlan PeopleImport::plan(const std::vector<documents::PersonRow>& people, const SpaceId& space) const {
    const auto reader = m_feed.anotherReader();
    return reader ? documents::planImport(people, (*reader)->all(Kind::Participant, space), space) : documents::PeoplePlan();
}

void PeopleImport::work(std::function<void(const std::stop_token&)> job) {
    m_thread = std::jthread([job = std::move(job)](const std::stop_token& stop) { job(stop); });
}

void PeopleImport::take(Looked looked, int round) {
    if (round != m_round) return;
    m_looked = std::move(looked);
    if (!m_looked.table->name.isEmpty() && !m_sourceName.contains(u" · "_s)) m_sourceName += u" · "_s + m_looked.table->name;
    showColumns();
    showLeftOut();
    becomes(State::Idle);
}

void PeopleImport::refuse(documents::TableProblem why, int round) {
    if (round != m_round) return;
    m_looked = {};
    m_problem = sentenceFor(why);
    showColumns();
    showLeftOut();
    becomes(State::Idle);
}

void PeopleImport::submit(documents::PeoplePlan plan, int round) {
    if (round != m_round) return;
    m_toSave = plan.changes.size();
    const auto author = ThingId::fromHex(m_feed.reader().setting(QString::fromLatin1(store::setting::secretary))).value_or(ThingId{});
    const auto entrance = m_gate.entrance();
    m_store.import(
        std::move(plan.changes), author,
        [this, entrance](store::SavedOneByOne saved) {
            const auto kept = std::make_shared<store::SavedOneByOne>(std::move(saved));
            entrance.post([this, kept] { ended(std::move(*kept)); });
        },
        {.progress =
             [this, entrance](std::size_t durable) {
                 entrance.post([this, durable] {
                     m_saved = durable;
                     Q_EMIT progressChanged();
                 });
             },
         .stop = m_stopSaving.get_token()});
}

void PeopleImport::ended(store::SavedOneByOne saved) {
    m_saved = saved.changes.size();
    m_undo.noteImport(std::move(saved.changes));
    if (saved.failure) m_problem = sentenceFor(*saved.failure);
    else if (m_saved < m_toSave) m_result = tr("Đã dừng: %1 trong %2 đã lưu. Bấm nhập để làm tiếp phần còn lại.").arg(m_saved).arg(m_toSave);
    else m_result = tr("Đã lưu xong %n đại biểu.", nullptr, static_cast<int>(m_saved));
    becomes(State::Idle);
    Q_EMIT progressChanged();
    lookAgain(Rows::AsRead);
}

void PeopleImport::showColumns() {
    const std::size_t count = m_looked.columns.meanings.size();
    while (m_columnIds.size() < count)
        m_columnIds.push_back(ThingId::random());
    std::vector<ThingRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        QStringList samples;
        for (std::size_t row = m_looked.columns.firstPerson; row < m_looked.table->rows.size() && row < m_looked.columns.firstPerson + sampleRows; ++row)
            samples.append(sampleOf(m_looked.table->rows[row], i));
        const QString title = m_looked.columns.hasHeader ? sampleOf(m_looked.table->rows[m_looked.columns.header], i) : QString();
        rows.push_back({m_columnIds[i],
                        static_cast<qint64>(i),
                        {},
                        {title.isEmpty() ? tr("Cột %1").arg(i + 1) : title, static_cast<int>(m_looked.columns.meanings[i]), samples}});
    }
    m_columns.assign(std::move(rows));
}

void PeopleImport::showLeftOut() {
    auto rows = std::make_shared<std::vector<documents::LeftOut>>(m_looked.rows.leftOut);
    std::ranges::stable_partition(*rows, documents::wantsLook, &documents::LeftOut::why);
    m_leftOut.window([rows](const ThingRow* last, int limit) {
        std::vector<ThingRow> more;
        for (std::size_t i = last ? static_cast<std::size_t>(last->rank) + 1 : 0; i < rows->size() && static_cast<int>(more.size()) < limit; ++i) {
            const documents::LeftOut& one = (*rows)[i];
            more.push_back({ThingId::random(), static_cast<qint64>(i), {}, {one.row, reasonFor(one), one.text}});
        }
        return more;
    });
}

void PeopleImport::becomes(State state) {
    m_state = state;
    Q_EMIT changed();
}

} // namespace ln::view
