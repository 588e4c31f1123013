#include "view/turn_player.h"
#include "view/sentences.h"
#include "view/text.h"
#include <algorithm>
#include <array>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr std::chrono::milliseconds tickInterval{100};
constexpr std::chrono::milliseconds peakSpan{20};
constexpr qsizetype waveformBars = 72;
constexpr std::array speeds{0.75, 1.0, 1.25, 1.5, 2.0};
constexpr auto speedKey = "listen.speed", silencesKey = "listen.skip_silences";
} // namespace

TurnPlayer::TurnPlayer(SoundStores& sounds, Commands& commands, const store::Reader& reader, QObject* parent)
    : QObject(parent), m_sounds(sounds), m_commands(commands), m_peaks(sounds), m_bars(waveformBars, 0.0) {
    const auto kept = std::ranges::find(speeds, reader.setting(QString::fromLatin1(speedKey)).toDouble());
    if (kept != speeds.end()) m_speed = static_cast<int>(kept - speeds.begin());
    m_player.setSpeed(speeds.at(static_cast<std::size_t>(m_speed)));
    m_skipsSilences = !reader.setting(QString::fromLatin1(silencesKey)).isEmpty();
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
    connect(&m_peaks, &TurnPeaks::changed, this, [this] {
        m_player.setLeftOut(leftOut(m_player.clip()));
        drawWaveform();
    });
}

void TurnPlayer::setTurn(const ThingId& meeting, const std::optional<Thing>& turn, const std::vector<Thing>& clips) {
    const ThingId id = turn ? turn->id : ThingId{};
    if (id != m_turn) stop();
    m_meeting = meeting;
    m_turn = id;
    m_clips.clear();
    const auto reader = turn && m_sounds.has(meeting) ? m_sounds.reader(meeting) : sqlite::Error{};
    std::vector<ThingId> heard;
    for (const Thing& clip : clips) {
        if (!turn || !reader || !clip.has(u"sha256")) continue;
        // A clip of another tablet is not here.
        if (const auto size = (*reader)->size(clip.id); !size || *size == 0) continue;
        const Span begins(clip.integer(u"started_at") - turn->integer(u"started_at"));
        m_clips.push_back({clip.id, begins, begins + spanOf(clip.integer(u"samples"))});
        heard.push_back(clip.id);
    }
    m_peaks.want(meeting, heard);
    Q_EMIT changed();
    Q_EMIT moved();
}

void TurnPlayer::playFrom(Span at) {
    for (const Clip& clip : m_clips)
        if (at < clip.ends) return play(clip, std::max(at, clip.begins));
    if (!m_clips.empty()) play(m_clips.front(), m_clips.front().begins);
}

void TurnPlayer::seek(qreal second) {
    // A moment before the end, or it would begin anew.
    const Span most = std::max(Span{0}, duration() - peakSpan);
    playFrom(std::clamp(Span(static_cast<qint64>(second * 1000)), Span{0}, most));
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

QString TurnPlayer::positionText() const {
    return spanText(position()) + u" / "_s + spanText(duration());
}

void TurnPlayer::drawWaveform() {
    m_bars.fill(0.0);
    for (const Clip& clip : m_clips)
        raiseBars(clip);
    Q_EMIT waveformChanged();
}

void TurnPlayer::raiseBars(const Clip& clip) {
    const auto* known = m_peaks.of(clip.id);
    const auto whole = duration().count();
    if (!known || whole <= 0) return;
    const auto peakAt = [&](qsizetype bar) { // the first one of this bar
        const auto at = (Span(bar * whole / waveformBars) - clip.begins + peakSpan - Span{1}) / peakSpan;
        return std::clamp<qsizetype>(at, 0, known->peaks.size());
    };
    const auto* peaks = reinterpret_cast<const quint8*>(known->peaks.constData());
    for (qsizetype bar = 0; bar < waveformBars; ++bar) {
        const qsizetype from = peakAt(bar), to = peakAt(bar + 1);
        if (from < to) m_bars[bar] = std::max(m_bars[bar], *std::max_element(peaks + from, peaks + to) / 255.0);
    }
}

QStringList TurnPlayer::speedTexts() {
    QStringList texts;
    std::ranges::transform(speeds, std::back_inserter(texts), speedText);
    return texts;
}

int TurnPlayer::usualSpeed() {
    return static_cast<int>(std::ranges::find(speeds, 1.0) - speeds.begin());
}

void TurnPlayer::setSpeed(int speed) {
    if (speed == m_speed || speed < 0 || speed >= static_cast<int>(speeds.size())) return;
    m_speed = speed;
    const double chosen = speeds.at(static_cast<std::size_t>(speed));
    m_player.setSpeed(chosen);
    remember(speedKey, QString::number(chosen));
    Q_EMIT manner();
}

void TurnPlayer::setSkipsSilences(bool skips) {
    if (std::exchange(m_skipsSilences, skips) == skips) return;
    m_player.setLeftOut(leftOut(m_player.clip()));
    remember(silencesKey, skips ? u"1"_s : QString());
    Q_EMIT manner();
}

void TurnPlayer::remember(const char* key, const QString& value) {
    store::Submission submission;
    submission.settings.emplace_back(QString::fromLatin1(key), value);
    m_commands.submit(std::move(submission));
}

std::vector<audio::Stretch> TurnPlayer::leftOut(const ThingId& clip) const {
    const auto* known = m_skipsSilences ? m_peaks.of(clip) : nullptr;
    return known ? known->silences : std::vector<audio::Stretch>();
}

void TurnPlayer::play(const Clip& clip, Span at) {
    const std::int64_t from = (at - clip.begins).count() * 48;
    m_last = clip.id;
    if (m_player.clip() == clip.id) return m_player.seek(from);
    auto reader = m_sounds.reader(m_meeting);
    if (!reader) {
        Q_EMIT problem(sentenceFor(reader.error()));
        return;
    }
    m_player.play(std::move(*reader), clip.id, from, leftOut(clip.id));
}

/// The turn's next clip, where it was interrupted; after the last one it begins again from the start.
void TurnPlayer::goOn() {
    auto next = std::ranges::find(m_clips, m_last, &Clip::id);
    if (next != m_clips.end()) ++next;
    if (next != m_clips.end()) return play(*next, next->begins);
    Q_EMIT moved();
}

} // namespace ln::view
