#include "view/turn_player.h"
#include "view/sentences.h"
#include "view/text.h"
#include <algorithm>

namespace ln::view {
namespace {
constexpr std::chrono::milliseconds tickInterval{100};
constexpr std::chrono::milliseconds peakSpan{20};
} // namespace

TurnPlayer::TurnPlayer(SoundStores& sounds, QObject* parent) : QObject(parent), m_sounds(sounds) {
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &TurnPlayer::moved);
    connect(&m_player, &audio::ClipPlayer::changed, this, [this] {
        if (m_player.isPlaying())
            m_tick.start();
        else
            m_tick.stop();
        Q_EMIT changed();
        Q_EMIT moved();
    });
    connect(&m_player, &audio::ClipPlayer::finished, this, &TurnPlayer::goOn);
    connect(&m_player, &audio::ClipPlayer::problem, this, &TurnPlayer::problem);
}

void TurnPlayer::setTurn(const ThingId& meeting, const std::optional<Thing>& turn, const std::vector<Thing>& clips) {
    const ThingId id = turn ? turn->id : ThingId{};
    if (id != m_turn) stop();
    m_meeting = meeting;
    m_turn = id;
    m_clips.clear();
    const auto reader = turn && m_sounds.has(meeting) ? m_sounds.reader(meeting) : sqlite::Error{};
    for (const Thing& clip : clips) {
        if (!turn || !reader || !clip.has(u"sha256")) continue;
        // A clip of another tablet is not here.
        if (const auto size = (*reader)->size(clip.id); !size || *size == 0) continue;
        const Span begins(clip.integer(u"started_at") - turn->integer(u"started_at"));
        const auto peaks = (*reader)->peaks(clip.id);
        m_clips.push_back({clip.id, begins, begins + spanOf(clip.integer(u"samples")), peaks ? *peaks : QByteArray()});
    }
    Q_EMIT changed();
    Q_EMIT moved();
}

void TurnPlayer::playFrom(Span at) {
    for (const Clip& clip : m_clips)
        if (at < clip.ends) return play(clip, std::max(at, clip.begins));
    if (!m_clips.empty()) play(m_clips.front(), m_clips.front().begins);
}

void TurnPlayer::toggle() {
    if (m_player.isPlaying()) return m_player.pause();
    if (idle()) return playFrom(Span{0});
    m_player.resume();
}

void TurnPlayer::stop() {
    m_player.stop();
    Q_EMIT moved();
}

TurnPlayer::Span TurnPlayer::position() const {
    const auto clip = std::ranges::find(m_clips, m_player.clip(), &Clip::id);
    return clip == m_clips.end() ? Span{0} : clip->begins + spanOf(m_player.position());
}

TurnPlayer::Span TurnPlayer::duration() const {
    return m_clips.empty() ? Span{0} : m_clips.back().ends;
}

QList<qreal> TurnPlayer::bars(int count) const {
    QList<qreal> bars(count, 0.0);
    const auto whole = duration().count();
    if (whole <= 0) return bars;
    for (const Clip& clip : m_clips)
        for (qsizetype i = 0; i < clip.peaks.size(); ++i) {
            const auto at = (clip.begins + i * peakSpan).count();
            if (at < 0 || at >= whole) continue;
            qreal& bar = bars[static_cast<qsizetype>(at * count / whole)];
            bar = std::max(bar, static_cast<quint8>(clip.peaks.at(i)) / 255.0);
        }
    return bars;
}

void TurnPlayer::play(const Clip& clip, Span at) {
    auto reader = m_sounds.reader(m_meeting);
    if (!reader) {
        Q_EMIT problem(sentenceFor(reader.error()));
        return;
    }
    m_last = clip.id;
    m_player.play(std::move(*reader), clip.id, (at - clip.begins).count() * 48);
}

/// The turn's next clip, where it was interrupted; after the last one it begins again from the start.
void TurnPlayer::goOn() {
    auto next = std::ranges::find(m_clips, m_last, &Clip::id);
    if (next != m_clips.end()) ++next;
    if (next != m_clips.end()) return play(*next, next->begins);
    Q_EMIT moved();
}

} // namespace ln::view
