#include "audio/playback_stream.h"
#include <SoundTouch.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ln::audio {
namespace {
constexpr std::size_t atOnce = 960;
/// SoundTouch's own advice for speech: short windows, so that syllables are not said twice.
constexpr int sequenceMs = 40, seekWindowMs = 15, overlapMs = 8;

// Debian builds it with floats between -1 and 1, other systems may with 16 bit.
constexpr bool withFloats = std::is_floating_point_v<soundtouch::SAMPLETYPE>;

soundtouch::SAMPLETYPE toStretcher(std::int16_t sample) {
    if constexpr (withFloats)
        return static_cast<soundtouch::SAMPLETYPE>(sample) / 32'768;
    else
        return sample;
}
std::int16_t fromStretcher(soundtouch::SAMPLETYPE sample) {
    if constexpr (withFloats)
        return static_cast<std::int16_t>(std::clamp<float>(std::round(sample * 32'768), -32'768, 32'767));
    else
        return sample;
}
} // namespace

class PlaybackStream::Stretcher {
public:
    explicit Stretcher(double speed) {
        m_touch.setSampleRate(48'000);
        m_touch.setChannels(1);
        m_touch.setSetting(SETTING_SEQUENCE_MS, sequenceMs);
        m_touch.setSetting(SETTING_SEEKWINDOW_MS, seekWindowMs);
        m_touch.setSetting(SETTING_OVERLAP_MS, overlapMs);
        m_touch.setTempo(speed);
    }
    void put(std::span<const std::int16_t> samples) {
        std::ranges::transform(samples, m_samples.begin(), toStretcher);
        m_touch.putSamples(m_samples.data(), static_cast<uint>(samples.size()));
    }
    /// Nothing more comes: what it still holds can be taken, to the length that was due.
    void end() {
        if (!std::exchange(m_ended, true)) m_touch.flush();
    }
    [[nodiscard]] bool ended() const { return m_ended; }
    std::size_t take(std::span<std::int16_t> into) {
        const std::size_t most = std::min(into.size(), m_samples.size());
        const std::size_t count = m_touch.receiveSamples(m_samples.data(), static_cast<uint>(most));
        std::transform(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(count), into.begin(),
                       fromStretcher);
        return count;
    }

private:
    soundtouch::SoundTouch m_touch;
    std::array<soundtouch::SAMPLETYPE, atOnce> m_samples{};
    bool m_ended = false;
};

PlaybackStream::PlaybackStream(std::unique_ptr<ClipDecoder> decoder) : m_decoder(std::move(decoder)) {}
PlaybackStream::~PlaybackStream() = default;

std::int64_t PlaybackStream::remaining() const {
    return static_cast<std::int64_t>(static_cast<double>(samples() - placeOf(m_given)) / m_speed);
}

Result<void, QString> PlaybackStream::seek(std::int64_t place) {
    m_given = 0;
    m_anchors.clear();
    return goOnFrom(place);
}

Result<void, QString> PlaybackStream::setSpeed(double speed) {
    if (speed == m_speed) return {};
    const std::int64_t place = placeOf(m_given);
    m_speed = std::clamp(speed, slowest, fastest);
    // What SoundTouch holds was to come later: it is read once more, at the new speed.
    std::erase_if(m_anchors, [this](const Anchor& anchor) { return anchor.given >= m_given; });
    return goOnFrom(place);
}

Result<void, QString> PlaybackStream::goOnFrom(std::int64_t place) {
    if (auto found = m_decoder->seek(place); !found) return found;
    m_stretcher = m_speed == 1 ? nullptr : std::make_unique<Stretcher>(m_speed);
    m_taken = 0;
    m_takenSince = m_given;
    m_anchors.push_back({m_given, m_decoder->position(), m_speed});
    return {};
}

/// Where a silence begins the clip goes on at its end.
Result<void, QString> PlaybackStream::leaveOut() {
    const std::int64_t place = m_decoder->position();
    const auto next = std::ranges::upper_bound(m_leftOut, place, {}, &Stretch::end);
    if (next == m_leftOut.end() || next->first > place || place == samples()) return {};
    if (auto found = m_decoder->seek(next->end); !found) return found;
    const auto given = m_takenSince + std::llround(static_cast<double>(m_taken) / m_speed);
    m_anchors.push_back({given, m_decoder->position(), m_speed});
    return {};
}

/// The next samples that are to be heard.
Result<std::size_t, QString> PlaybackStream::readClip(std::span<std::int16_t> into) {
    if (auto left = leaveOut(); !left) return left.error();
    const std::int64_t place = m_decoder->position();
    const auto next = std::ranges::upper_bound(m_leftOut, place, {}, &Stretch::end);
    std::size_t most = into.size();
    if (next != m_leftOut.end()) most = std::min(most, static_cast<std::size_t>(next->first - place));
    auto got = m_decoder->read(into.first(most));
    if (got) m_taken += static_cast<std::int64_t>(*got);
    return got;
}

Result<std::size_t, QString> PlaybackStream::readStretched(std::span<std::int16_t> into) {
    std::array<std::int16_t, atOnce> samples{};
    for (;;) {
        if (const std::size_t count = m_stretcher->take(into); count > 0 || m_stretcher->ended()) return count;
        const auto got = readClip(samples);
        if (!got) return got.error();
        if (*got == 0)
            m_stretcher->end();
        else
            m_stretcher->put(std::span(samples).first(*got));
    }
}

Result<std::size_t, QString> PlaybackStream::read(std::span<std::int16_t> into) {
    auto got = m_stretcher ? readStretched(into) : readClip(into);
    if (got) m_given += static_cast<std::int64_t>(*got);
    return got;
}

std::int64_t PlaybackStream::placeOf(std::int64_t given) const {
    const auto after = std::ranges::upper_bound(m_anchors, given, {}, &Anchor::given);
    const Anchor& anchor = after == m_anchors.begin() ? *after : *std::prev(after);
    const auto since = static_cast<double>(given - anchor.given) * anchor.speed;
    return std::clamp<std::int64_t>(anchor.place + std::llround(since), 0, samples());
}

} // namespace ln::audio
