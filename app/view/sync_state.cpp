#include "view/sync_state.h"
#include "view/sentences.h"

namespace ln::view {
namespace {
using Phase = tablet::Status::Phase;
/// Counting the outbox walks the receipts: often enough to look live, and not for every commit.
constexpr std::chrono::milliseconds refreshDelay{200};
constexpr std::chrono::minutes clockTolerance{1};
constexpr std::chrono::milliseconds slowRefresh{5'000};
} // namespace

SyncState::SyncState(ChangeFeed& feed, tablet::SyncEngine& engine, QObject* parent)
    : QObject(parent), m_feed(feed), m_engine(engine) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    m_slow.setInterval(slowRefresh);
    connect(&m_soon, &QTimer::timeout, this, &SyncState::refresh);
    connect(&m_slow, &QTimer::timeout, this, &SyncState::refresh);
    connect(&feed, &ChangeFeed::changed, this, [this] {
        if (!m_soon.isActive()) m_soon.start();
    });
    m_subscription = engine.onStatus([this, entrance = m_gate.entrance()](const tablet::Status&) {
        entrance.post([this] {
            if (!m_soon.isActive()) m_soon.start();
        });
    });
    m_slow.start();
    refresh();
}

qint64 SyncState::unsentEntries() const {
    return m_counts.entries - m_counts.entriesReceived - m_counts.entriesRefused;
}
qint64 SyncState::unsentClips() const {
    return m_counts.clips - m_counts.clipsReceived - m_counts.clipsRefused;
}

QString SyncState::waiting() const {
    QStringList parts;
    if (unsentEntries() > 0) parts.append(tr("%n mục", nullptr, static_cast<int>(unsentEntries())));
    if (unsentClips() > 0) parts.append(tr("%n đoạn", nullptr, static_cast<int>(unsentClips())));
    return parts.join(QStringLiteral(", "));
}

SyncState::Saying SyncState::network() const {
    const QString waits = waiting();
    const auto with = [&](const QString& state) {
        return waits.isEmpty() ? state : tr("%1 · %2 chờ gửi").arg(state, waits);
    };
    switch (m_status.phase) {
    case Phase::NotEnrolled:
        return {with(tr("Chưa ghép văn phòng")), Tone::Wait};
    case Phase::Paused:
        return {with(tr("Tạm dừng gửi")), Tone::Wait};
    case Phase::Offline:
        return {with(tr("Ngoại tuyến")), Tone::Wait};
    case Phase::Connecting:
        return {with(tr("Đang nối văn phòng")), Tone::Wait};
    case Phase::Trouble:
        return {with(tr("Chưa gửi được")), Tone::Rec};
    case Phase::Sending:
    case Phase::UpToDate:
        break;
    }
    if (!waits.isEmpty()) return {tr("Đang gửi · còn %1").arg(waits), Tone::Brand};
    if (refused() > 0) return {tr("Văn phòng không nhận %n mục", nullptr, static_cast<int>(refused())), Tone::Rec};
    return {tr("Đã gửi hết"), Tone::Done};
}

QString SyncState::networkShorter() const {
    const qint64 unsent = unsentEntries() + unsentClips();
    return unsent > 0 ? tr("%1 · %n chờ gửi", nullptr, static_cast<int>(unsent)).arg(phaseInShort()) : networkInShort();
}

QString SyncState::phaseInShort() const {
    switch (m_status.phase) {
    case Phase::NotEnrolled: return tr("Chưa ghép");
    case Phase::Paused: return tr("Tạm dừng");
    case Phase::Offline: return tr("Ngoại tuyến");
    case Phase::Connecting: return tr("Đang nối");
    case Phase::Trouble: return tr("Chưa gửi được");
    case Phase::Sending:
    case Phase::UpToDate: break;
    }
    return tr("Đang gửi");
}

QString SyncState::networkInShort() const {
    const qint64 unsent = unsentEntries() + unsentClips();
    if (unsent > 0) return tr("%n chờ gửi", nullptr, static_cast<int>(unsent));
    return m_status.phase == Phase::NotEnrolled ? tr("Chưa ghép") : network().text;
}

SyncState::Saying SyncState::road() const {
    switch (m_status.phase) {
    case Phase::NotEnrolled:
        return {tr("Chưa ghép văn phòng"), Tone::Wait};
    case Phase::Paused:
        return {tr("Không nối"), Tone::Plain};
    case Phase::Offline:
        return {tr("Ngoại tuyến"), Tone::Wait};
    case Phase::Connecting:
        return {tr("Đang nối"), Tone::Wait};
    case Phase::Trouble:
        return {tr("Có trở ngại"), Tone::Rec};
    case Phase::Sending:
    case Phase::UpToDate:
        return {tr("Đã nối văn phòng"), Tone::Done};
    }
    return {};
}

SyncState::Saying SyncState::work() const {
    switch (m_status.phase) {
    case Phase::NotEnrolled:
        return {tr("Chưa gửi"), Tone::Plain};
    case Phase::Paused:
        return {tr("Tạm dừng"), Tone::Wait};
    case Phase::Offline:
    case Phase::Connecting:
        return {tr("Chờ văn phòng"), Tone::Wait};
    case Phase::Trouble:
        return {tr("Chưa gửi được"), Tone::Rec};
    case Phase::Sending:
    case Phase::UpToDate:
        break;
    }
    if (!waiting().isEmpty()) return {tr("Đang gửi"), Tone::Brand};
    return allReceived() ? Saying{tr("Đã gửi hết"), Tone::Done} : Saying{tr("Có mục không được nhận"), Tone::Rec};
}

QString SyncState::problem() const {
    const bool stuck = m_status.phase == Phase::Trouble || m_status.phase == Phase::Offline;
    if (stuck && m_status.problem) return sentenceFor(*m_status.problem);
    if (m_status.phase == Phase::Trouble)
        return tr("Máy này chưa đọc được dữ liệu của chính mình để gửi: %1").arg(m_status.detail);
    if (m_status.unreadableClip)
        return tr("Có một đoạn ghi âm không đọc được trên máy này nên chưa gửi được; các đoạn khác vẫn gửi.");
    return refused() > 0 ? refusedSentence() : clockProblem();
}

QString SyncState::clockProblem() const {
    const auto offset = m_status.clockOffset.value_or(std::chrono::milliseconds(0));
    if (std::chrono::abs(offset) < clockTolerance) return {};
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(offset)).count();
    const QString span = minutes < 120    ? tr("%1 phút").arg(minutes)
                         : minutes < 2880 ? tr("%1 giờ").arg(minutes / 60)
                                          : tr("%1 ngày").arg(minutes / 1440);
    return offset > std::chrono::milliseconds(0) ? tr("Đồng hồ máy này chậm %1 so với văn phòng, nên giờ ghi trong "
                                                      "biên bản sẽ sai. Hãy chỉnh lại giờ của máy.")
                                                       .arg(span)
                                                 : tr("Đồng hồ máy này nhanh %1 so với văn phòng, nên giờ ghi trong "
                                                      "biên bản sẽ sai. Hãy chỉnh lại giờ của máy.")
                                                       .arg(span);
}

QString SyncState::refusedSentence() const {
    const std::vector<wire::Refused> refusals = m_feed.reader().refusals();
    if (refusals.empty())
        return tr("Văn phòng không nhận %n đoạn ghi âm; bản gốc vẫn giữ trên máy.", nullptr, static_cast<int>(m_counts.clipsRefused));
    return sentenceFor(refusals.front().code);
}

void SyncState::refresh() {
    m_status = m_engine.status();
    m_counts = m_feed.reader().outboxCounts();
    Q_EMIT changed();
}

} // namespace ln::view
