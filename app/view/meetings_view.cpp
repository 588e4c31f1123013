#include "view/meetings_view.h"
#include "view/text.h"
#include "view/tone.h"
#include <QDate>

namespace ln::view {
using namespace Qt::StringLiterals;

MeetingsView::MeetingsView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current),
      m_meetings({"meetingId", "dayLabel", "title", "venue", "tag", "tone", "current", "year"}),
      m_removed({"thingId", "title"}) {
    load();
    readSecretary();
    connect(&feed, &ChangeFeed::changed, this, &MeetingsView::note);
    connect(&current, &CurrentMeeting::changed, this, &MeetingsView::refresh);
}

QStringList MeetingsView::years() const {
    QStringList years;
    for (int row = 0; row < m_meetings.count(); ++row)
        if (const QString year = m_meetings.value(row, "year").toString(); !years.contains(year)) years.append(year);
    return years;
}

QString MeetingsView::listTitle() const {
    const QStringList all = years();
    return all.size() == 1 && all.first().size() == 4 ? tr("Hội nghị năm %1").arg(all.first()) : tr("Hội nghị");
}

QString MeetingsView::currentDayText() const {
    return dayText(text(u"day"));
}
QString MeetingsView::procedure() const {
    auto steps = hasCurrent() ? m_current.thing()->texts(u"steps") : QStringList();
    for (qsizetype i = 0; i < steps.size(); ++i) steps[i] = QStringLiteral(u"%1\u00a0%2").arg(i + 1).arg(stepName(steps.at(i)));
    return steps.join(u" · ");
}

QString MeetingsView::stateText() const {
    if (!hasCurrent()) return tr("Chưa mở hội nghị nào");
    const Thing& meeting = *m_current.thing();
    if (closed()) return tr("Đã kết thúc lúc %1").arg(clockText(wallTime(meeting.integer(u"closed_at"))));
    if (started()) return tr("Đang diễn ra từ %1").arg(clockText(wallTime(meeting.integer(u"started_at"))));
    return tr("Chưa bắt đầu");
}

void MeetingsView::open(const QString& meetingId) {
    if (const auto id = ThingId::fromHex(meetingId)) m_current.open(*id);
}
void MeetingsView::remove(const QString& meetingId) { setRemoved(meetingId, true); }
void MeetingsView::bringBack(const QString& meetingId) { setRemoved(meetingId, false); }

void MeetingsView::setRemoved(const QString& meetingId, bool removed) {
    if (const auto id = ThingId::fromHex(meetingId))
        m_commands.run({Delete{.thing = *id, .deleted = removed}}, [this](const auto&) { m_current.reload(); });
}

void MeetingsView::start() {
    if (hasCurrent()) m_commands.run({StartMeeting{m_current.id()}}, [this](const auto&) { m_current.reload(); });
}
void MeetingsView::close() {
    if (!hasCurrent()) return;
    Q_EMIT closing();
    m_commands.run({CloseMeeting{m_current.id()}}, [this](const auto&) { m_current.reload(); });
}
void MeetingsView::announceRecording() {
    if (hasCurrent() && !recordingAnnounced())
        m_commands.run({AnnounceRecording{m_current.id()}}, [this](const auto&) { m_current.reload(); });
}

void MeetingsView::setSecretary(const QString& name) {
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || wanted == m_secretaryName) return;
    const std::vector<Thing> known = m_feed.reader().all(Kind::Secretary, commonSpace);
    const auto same = std::ranges::find_if(known, [&](const Thing& one) { return one.text(u"name") == wanted; });
    const ThingId id = same == known.end() ? ThingId::random() : same->id;
    store::Submission submission;
    if (same == known.end())
        submission.commands.emplace_back(SetFields{Kind::Secretary, id, commonSpace, {{u"name"_s, wanted}}});
    submission.settings.emplace_back(QString::fromLatin1(store::setting::secretary), id.toHex());
    m_commands.submit(std::move(submission), [this](const Commands::Outcome& outcome) {
        if (!outcome) return;
        readSecretary();
        Q_EMIT changed();
    });
}

void MeetingsView::setDesk(const QString& letter) {
    const QString wanted = letter.trimmed().toUpper().left(1);
    if (!wanted.isEmpty() && wanted.at(0).isLetter() && wanted != m_current.desk()) m_current.setDesk(wanted);
}

void MeetingsView::load() {
    for (const Thing& meeting : m_feed.reader().meetings())
        put(meeting);
    loadRemoved();
}

void MeetingsView::loadRemoved() {
    std::vector<ThingRow> rows;
    for (const Thing& meeting : m_feed.reader().removedMeetings())
        rows.push_back({meeting.id, 0, meeting.text(u"day"), {shortened(joined({dayText(meeting.text(u"day")), meeting.text(u"title")}), 120)}});
    m_removed.assign(std::move(rows));
}

void MeetingsView::note(const store::ChangeSet& changes) {
    bool touched = false;
    for (const store::ChangedThing& changed : changes.things) {
        if (changed.kind == Kind::Secretary) readSecretary();
        if (changed.kind != Kind::Meeting) continue;
        touched = true;
        if (const auto meeting = m_feed.reader().thing(changed.id))
            put(*meeting);
        else
            m_meetings.drop(changed.id);
    }
    if (!touched) return;
    loadRemoved();
    Q_EMIT listChanged();
}

/// The tags name today and the open meeting, so every row may say something else now. There are a handful.
void MeetingsView::refresh() {
    load();
    Q_EMIT changed();
}

void MeetingsView::put(const Thing& meeting) {
    const QString day = meeting.text(u"day");
    const QDate today = localTime(m_current.now()).date();
    QString tag;
    Tone tone = Tone::Plain;
    if (meeting.has(u"closed_at")) {
        tag = tr("Đã kết thúc");
        tone = Tone::Done;
    } else if (meeting.has(u"started_at")) {
        tag = tr("Đang diễn ra");
        tone = Tone::Brand;
    } else if (day == today.toString(Qt::ISODate)) {
        tag = tr("Hôm nay");
        tone = Tone::Rec;
    } else if (!QDate::fromString(day, Qt::ISODate).isValid()) {
        tag = tr("Chưa chốt ngày");
    }
    m_meetings.put({meeting.id,
                    0,
                    day.isEmpty() ? u"~"_s : day,
                    {dayLabel(day), meeting.text(u"title"), meeting.text(u"venue"), tag, static_cast<int>(tone),
                     meeting.id == m_current.id(), day.left(4)}});
}

void MeetingsView::readSecretary() {
    const store::Reader& reader = m_feed.reader();
    const auto id = ThingId::fromHex(reader.setting(QString::fromLatin1(store::setting::secretary)));
    const auto secretary = id ? reader.thing(*id) : std::nullopt;
    m_secretaryName = secretary ? secretary->text(u"name") : QString();
}

QString MeetingsView::text(QStringView field) const {
    return hasCurrent() ? m_current.thing()->text(field) : QString();
}

} // namespace ln::view
