#include "view/preparation_view.h"
#include "domain/fold.h"
#include "view/sentences.h"
#include "view/text.h"
#include "view/tone.h"
#include <set>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
/// Lists that grow by hundreds are not counted for each of them.
constexpr std::chrono::milliseconds recountAfter{200};
constexpr std::chrono::milliseconds dayInterval{30'000};

constexpr std::array<const char*, allDuties.size()> names{"opinions", "announcement", "participants", "agencies", "sound", "results"};
QString nameOf(Duty duty) { return QString::fromLatin1(names.at(static_cast<std::size_t>(duty))); }
std::optional<Duty> dutyOf(const QString& name) {
    for (const Duty duty : allDuties)
        if (nameOf(duty) == name) return duty;
    return std::nullopt;
}
/// Rows have ids; a duty has none of its own.
ThingId rowOf(Duty duty) {
    ThingId id;
    id.bytes.back() = static_cast<std::uint8_t>(static_cast<int>(duty) + 1);
    return id;
}

QString titleOf(Duty duty) {
    switch (duty) {
    case Duty::Opinions: return PreparationView::tr("Tổng hợp ý kiến trước hội nghị");
    case Duty::Announcement: return PreparationView::tr("Thông báo trên hệ thống truyền thanh");
    case Duty::Participants: return PreparationView::tr("Danh sách thành phần tham dự");
    case Duty::Agencies: return PreparationView::tr("Cơ quan cử người trả lời");
    case Duty::Sound: return PreparationView::tr("Thử micrô và dung lượng");
    case Duty::Results: return PreparationView::tr("Thông báo kết quả sau hội nghị");
    }
    return {};
}
} // namespace

PreparationView::PreparationView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, SyncView& sync, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current), m_sync(sync),
      m_duties({"dutyId", "duty", "title", "detail", "ticked", "late", "mark", "tone", "done"}),
      m_agencies({"agencyId", "name", "representative"}) {
    connect(&feed, &ChangeFeed::changed, this, &PreparationView::note);
    connect(&current, &CurrentMeeting::changed, this, &PreparationView::refresh);
    connect(&current, &CurrentMeeting::switched, this, &PreparationView::count);
    connect(&sync, &SyncView::changed, this, [this] { put(Duty::Sound); });
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountAfter);
    connect(&m_recount, &QTimer::timeout, this, &PreparationView::count);
    // At midnight other things are late.
    connect(&m_day, &QTimer::timeout, this, [this] {
        if (localTime(m_current.now()).date() != m_today) refresh();
    });
    m_day.start(dayInterval);
    count();
}

QString PreparationView::heading() const {
    const QString day = m_current.isOpen() ? dayText(m_current.thing()->text(u"day")) : QString();
    return day.isEmpty() ? tr("Chuẩn bị") : tr("Chuẩn bị · %1").arg(day);
}

void PreparationView::toggle(const QString& name) {
    const auto duty = dutyOf(name);
    if (duty && m_current.isOpen())
        run(TickDuty{.meeting = m_current.id(), .duty = *duty, .done = !m_current.thing()->has(tickField(*duty))});
}

void PreparationView::setRepresentative(const QString& agencyId, const QString& name) {
    const auto id = ThingId::fromHex(agencyId);
    const auto agency = id ? m_feed.reader().thing(*id) : std::nullopt;
    if (agency && agency->kind == Kind::Agency)
        run(SetFields{Kind::Agency, agency->id, agency->space, {{u"representative"_s, name.simplified()}}});
}

void PreparationView::note(const store::ChangeSet& changes) {
    for (const store::ChangedThing& one : changes.things) {
        if (one.kind == Kind::Agency) {
            readAgencies();
            put(Duty::Agencies);
        } else if (one.kind == Kind::Secretary) {
            refresh();
        } else if ((one.kind == Kind::Participant || one.kind == Kind::Opinion) && one.space == m_current.space() && !m_recount.isActive()) {
            m_recount.start();
        }
    }
}

void PreparationView::count() {
    m_recount.stop();
    std::set<QString> units;
    m_opinions = 0;
    if (m_current.isOpen())
        for (const Thing& opinion : m_feed.reader().collected(m_current.space(), nameOf(CollectedFrom::Before))) {
            if (opinion.flag(u"deleted")) continue;
            ++m_opinions;
            units.insert(fold(opinion.text(u"unit")));
        }
    m_units = static_cast<int>(units.size());
    m_people = m_current.isOpen() ? static_cast<int>(m_feed.reader().countParticipants(m_current.space())) : 0;
    readAgencies();
    refresh();
}

void PreparationView::readAgencies() {
    m_silent.clear();
    std::vector<ThingRow> rows;
    if (m_current.isOpen())
        for (const Thing& agency : m_current.agencies()) {
            const QString name = agency.text(u"name"), who = agency.text(u"representative");
            if (who.trimmed().isEmpty()) m_silent.append(name);
            rows.push_back({agency.id, 0, fold(name), {name, who}});
        }
    m_silent.sort();
    m_agencies.assign(std::move(rows));
}

void PreparationView::refresh() {
    m_today = localTime(m_current.now()).date();
    for (const Duty duty : allDuties) put(duty);
    Q_EMIT changed();
}

bool PreparationView::shows(Duty duty) const {
    if (!m_current.isOpen()) return false;
    return duty != Duty::Results || m_current.started() || daysOf(*m_current.thing(), duty) || m_current.thing()->has(tickField(duty));
}

void PreparationView::put(Duty duty) {
    if (!shows(duty)) return m_duties.drop(rowOf(duty));
    const Thing& meeting = *m_current.thing();
    const bool done = meeting.has(tickField(duty));
    const qint64 late = daysLate(meeting, duty, m_today);
    const bool lacking = duty == Duty::Agencies && !m_silent.isEmpty();
    const Tone tone = done ? Tone::Done : late > 0 ? Tone::Rec : lacking ? Tone::Wait : Tone::Plain;
    const QString mark = done ? u"✓"_s : late > 0 || lacking ? u"!"_s : u"○"_s;
    m_duties.put({rowOf(duty),
                  static_cast<qint64>(duty),
                  {},
                  {nameOf(duty), titleOf(duty), joined({dueText(duty), factText(duty)}), done ? tickedText(duty) : QString(),
                   late > 0 ? tr("Quá hạn %n ngày", nullptr, static_cast<int>(late)) : QString(), mark, static_cast<int>(tone), done}});
}

QString PreparationView::dueText(Duty duty) const {
    const Thing& meeting = *m_current.thing();
    const auto days = daysOf(meeting, duty);
    if (!days) return {};
    const bool after = duty == Duty::Results;
    const auto due = dueDay(meeting, duty);
    // While the day is open there is a number of days and no day.
    if (!due) return after ? tr("Hạn sau hội nghị %n ngày", nullptr, *days) : tr("Hạn trước hội nghị %n ngày", nullptr, *days);
    const QString span = after ? tr("sau %n ngày", nullptr, *days) : tr("trước %n ngày", nullptr, *days);
    const bool sameYear = due->year() == dayOf(meeting)->year();
    return tr("Hạn %1 (%2)").arg(due->toString(sameYear ? u"dd/MM"_s : u"dd/MM/yyyy"_s), span);
}

QString PreparationView::factText(Duty duty) const {
    switch (duty) {
    case Duty::Opinions:
        if (m_opinions == 0) return tr("chưa có ý kiến nào");
        return tr("%1 từ %2").arg(tr("%n ý kiến", nullptr, m_opinions), tr("%n đơn vị", nullptr, m_units));
    case Duty::Announcement: return {};
    case Duty::Participants: return m_people == 0 ? tr("Chưa có ai trong danh sách") : tr("%n người", nullptr, m_people);
    case Duty::Agencies: return agenciesText();
    case Duty::Sound: return m_sync.freeText().isEmpty() ? QString() : tr("Máy này còn %1").arg(joined({m_sync.freeText(), m_sync.freeDetail()}));
    case Duty::Results: return daysOf(*m_current.thing(), duty) ? QString() : tr("Kế hoạch chưa nêu thời hạn; bấm Sửa để đặt");
    }
    return {};
}

QString PreparationView::agenciesText() const {
    constexpr qsizetype named = 2;
    if (m_agencies.rowCount() == 0) return tr("Chưa có cơ quan nào");
    if (m_silent.isEmpty()) return tr("%n cơ quan đều đã cử người", nullptr, m_agencies.rowCount());
    const QString first = m_silent.mid(0, named).join(u", "_s);
    const int others = static_cast<int>(m_silent.size() - named);
    return others > 0 ? tr("Còn %1 và %n cơ quan nữa chưa phân công", nullptr, others).arg(first) : tr("Còn %1 chưa phân công").arg(first);
}

/// By the journal: the field's last write says by whom and when.
QString PreparationView::tickedText(Duty duty) const {
    const auto history = m_feed.reader().history(m_current.id(), tickField(duty));
    if (history.empty()) return {};
    const auto author = m_feed.reader().thing(history.back().author, true);
    return joined({author ? author->text(u"name") : QString(), momentText(history.back().at)});
}

void PreparationView::run(Command command) {
    m_commands.run({std::move(command)}, [this](const Commands::Outcome& outcome) {
        m_problem = outcome ? QString() : sentenceFor(outcome.error());
        if (outcome) m_current.reload();
        else Q_EMIT changed();
    });
}

} // namespace ln::view
