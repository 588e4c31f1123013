#include "view/sync_view.h"
#include "sync/tablet/office_settings.h"
#include "view/sentences.h"
#include "view/text.h"
#include <filesystem>

namespace ln::view {
namespace {
/// From here on nobody counts the hours any more; below two they are said in minutes.
constexpr std::chrono::hours manyHours{100}, fewHours{2};

/// Asking the disk is a system call, so not for every redraw.
constexpr std::chrono::milliseconds measureInterval{10'000};

qreal share(qint64 part, qint64 whole) {
    return whole > 0 ? static_cast<qreal>(part) / static_cast<qreal>(whole) : 0;
}
} // namespace

SyncView::SyncView(ChangeFeed& feed, CurrentMeeting& current, SoundStores& sounds, SyncState& state,
                   tablet::SyncEngine& engine, QString folder, SoundWarnings::FreeBytes roomForSound, QString keyNotice, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_state(state), m_engine(engine), m_folder(std::move(folder)), m_roomForSound(std::move(roomForSound)),
      m_keyNotice(std::move(keyNotice)), m_clips(feed, current, sounds, state) {
    connect(&state, &SyncState::changed, this, &SyncView::changed);
    connect(&current, &CurrentMeeting::switched, this, &SyncView::changed);
    connect(&m_clips, &ClipList::problemChanged, this, &SyncView::playbackChanged);
    connect(&m_measure, &QTimer::timeout, this, &SyncView::measureDisk);
    m_measure.start(measureInterval);
    measureDisk();
}

QString SyncView::officeTitle() const {
    QString office = setting(tablet::setting::name);
    if (office.isEmpty() && m_current.isOpen()) office = m_current.thing()->text(u"office");
    return office.isEmpty() ? tr("Gửi về văn phòng") : tr("Gửi về %1").arg(office);
}

bool SyncView::enrolled() const {
    return tablet::officeOf(m_feed.reader()).has_value();
}

void SyncView::setEnrolLink(const QString& link) {
    if (link == m_enrolLink) return;
    m_enrolLink = link;
    m_enrolProblem.clear();
    Q_EMIT enrolChanged();
}

void SyncView::enrol() {
    if (m_enrolling) return;
    m_enrolling = true;
    m_enrolProblem.clear();
    Q_EMIT enrolChanged();
    m_engine.enrol(m_enrolLink.trimmed(), deviceName(),
                   [this, entrance = m_gate.entrance()](const Result<void, tablet::Failure>& result) {
                       QString problem;
                       if (!result)
                           problem = result.error().code
                                         ? sentenceFor(*result.error().code)
                                         : tr("Không lưu được việc ghép vào máy này: %1").arg(result.error().detail);
                       entrance.post([this, done = result.ok(), problem] {
                           m_enrolling = false;
                           m_enrolProblem = problem;
                           if (done) m_enrolLink.clear();
                           m_state.refresh();
                           Q_EMIT enrolChanged();
                           if (done) Q_EMIT enrolledNow();
                       });
                   });
}

QString SyncView::deviceName() const {
    const QString given = setting(store::setting::deviceName);
    if (!given.isEmpty()) return given;
    return m_current.desk().isEmpty() ? tr("Máy tính bảng") : tr("Bàn đăng ký %1").arg(m_current.desk());
}

void SyncView::togglePause() {
    m_engine.setPaused(!paused());
    m_state.refresh();
}

void SyncView::retryNow() {
    m_engine.wake();
}

QString SyncView::entriesText() const {
    return tr("%1 / %2 mục").arg(m_state.counts().entriesReceived).arg(m_state.counts().entries);
}
qreal SyncView::entriesProgress() const {
    return share(m_state.counts().entriesReceived, m_state.counts().entries);
}

QString SyncView::clipsText() const {
    const store::OutboxCounts& counts = m_state.counts();
    return tr("%1 / %2 đoạn · %3").arg(counts.clipsReceived).arg(counts.clips).arg(sizeText(counts.clipBytesReceived, counts.clipBytes));
}
qreal SyncView::clipsProgress() const {
    return share(m_state.counts().clipBytesReceived, m_state.counts().clipBytes);
}

void SyncView::play(const QString& clipId) {
    if (const auto clip = ThingId::fromHex(clipId)) m_clips.play(*clip);
}

QString SyncView::unsentText() const {
    const QString waiting = m_state.waiting();
    return waiting.isEmpty() ? tr("Không có") : waiting;
}
QString SyncView::unsentDetail() const {
    if (m_state.refused() > 0) return tr("Giữ trên máy; %n mục văn phòng không nhận", nullptr, static_cast<int>(m_state.refused()));
    return tr("Giữ trên máy cho tới khi văn phòng xác nhận từng mục");
}
QString SyncView::receivedText() const {
    const store::OutboxCounts& counts = m_state.counts();
    const QString entries = tr("%n mục", nullptr, static_cast<int>(counts.entriesReceived));
    if (counts.clipsReceived == 0) return entries;
    return entries + QStringLiteral(", ") + tr("%n đoạn", nullptr, static_cast<int>(counts.clipsReceived));
}
QString SyncView::freeText() const {
    return m_free ? sizeText(*m_free) : QString();
}
QString SyncView::freeDetail() const {
    if (m_room < 0) return {};
    const auto left = SoundWarnings::timeIn(m_room);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left);
    if (hours >= manyHours) return tr("Đủ ghi âm hơn %1 giờ").arg(manyHours.count());
    if (hours < fewHours) return tr("Đủ ghi âm khoảng %n phút", nullptr, static_cast<int>(left.count()));
    return tr("Đủ ghi âm khoảng %1 giờ").arg(hours.count());
}

void SyncView::measureDisk() {
    // Asks about the folder itself. QStorageInfo looks for its mount point, which is not always to be found.
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::path(m_folder.toStdU16String()), error);
    const std::optional<qint64> free = error ? std::nullopt : std::optional(static_cast<qint64>(space.available));
    const qint64 room = m_roomForSound();
    const bool isNew = m_free != free || m_room != room;
    m_free = free;
    m_room = room;
    if (isNew) Q_EMIT changed();
}

} // namespace ln::view
