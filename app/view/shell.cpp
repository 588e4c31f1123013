#include "view/shell.h"
#include "view/text.h"

namespace ln::view {
namespace {
constexpr std::chrono::milliseconds tickInterval{500};
} // namespace

Shell::Shell(ChangeFeed& feed, CurrentMeeting& current, TurnSound& sound, SyncState& sync, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_sound(sound), m_sync(sync) {
    connect(&current, &CurrentMeeting::changed, this, &Shell::meetingChanged);
    connect(&current, &CurrentMeeting::switched, this, &Shell::sumClips);
    connect(&sound, &TurnSound::changed, this, &Shell::soundChanged);
    connect(&sound, &TurnSound::levelsChanged, this, &Shell::levelChanged);
    connect(&sync, &SyncState::changed, this, &Shell::networkChanged);
    connect(&feed, &ChangeFeed::changed, this, &Shell::note);
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &Shell::tick);
    m_tick.start();
    sumClips();
}

QString Shell::title() const {
    return m_current.isOpen() ? m_current.thing()->text(u"title") : tr("Lắng Nghe");
}

QString Shell::subtitle() const {
    const QString desk = m_current.desk().isEmpty() ? QString() : tr("Bàn đăng ký %1").arg(m_current.desk());
    if (!m_current.isOpen()) return joined({tr("Chưa mở hội nghị nào"), desk});
    return joined({m_current.thing()->text(u"venue"), dayText(m_current.thing()->text(u"day")), desk});
}

Shell::Screen Shell::firstScreen() const {
    if (!m_current.isOpen()) return Meetings;
    const auto& turn = m_current.turn();
    return turn && m_feed.reader().setting(QString::fromLatin1(recordingTurn)) == turn->id.toHex() ? Floor : Door;
}

QString Shell::recordingTime() const {
    return longSpanText(m_sealedTime + m_sound.position());
}

QString Shell::clock() const {
    return clockText(m_current.now());
}

void Shell::say(const QString& notice, Tone tone) {
    if (notice == m_notice && tone == m_noticeTone) return;
    m_notice = notice;
    m_noticeTone = tone;
    Q_EMIT noticeChanged();
}

void Shell::tick() {
    if (const QString now = clock(); std::exchange(m_shownClock, now) != now) Q_EMIT clockChanged();
    if (recording()) Q_EMIT recordingTimeChanged();
}

void Shell::sumClips() {
    std::int64_t samples = 0;
    if (m_current.isOpen())
        for (const Thing& clip : m_feed.reader().all(Kind::Clip, m_current.space()))
            samples += clip.integer(u"samples");
    m_sealedTime = spanOf(samples);
    Q_EMIT recordingTimeChanged();
}

void Shell::note(const store::ChangeSet& changes) {
    const bool clips = std::ranges::any_of(changes.things, [&](const store::ChangedThing& one) {
        return one.kind == Kind::Clip && one.space == m_current.space();
    });
    if (clips) sumClips();
}

} // namespace ln::view
