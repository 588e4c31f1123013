#include "audio/live_line.h"
#include <algorithm>
#include <utility>

namespace ln::audio {
namespace {
using namespace std::chrono_literals;
/// A lag beyond this is looked into: it may be a loss.
constexpr LiveLine::Time tolerated = 500ms;
/// What is only late comes at once, as soon as anything comes at all: after so long without it, the rest is lost.
constexpr LiveLine::Time settling = 300ms;
/// Pieces are never quite regular.
constexpr LiveLine::Time jitter = 30ms;
/// 1 / 1000: ten times what a bad sound card's clock is off by.
constexpr std::int64_t driftPart = 1'000;

LiveLine::Time durationOf(std::size_t samples) {
    return LiveLine::Time(static_cast<std::int64_t>(samples) * 62'500 / 3);
}
} // namespace

LiveLine::LiveLine(SoundSink& sink, Time now) : m_sink(sink), m_end(now), m_seen(now) {}

LiveLine::~LiveLine() {
    settle();
}

void LiveLine::hear(std::span<const std::int16_t> samples, Time now) {
    if (samples.empty()) return;
    if (!std::exchange(m_begun, true)) m_end = now - durationOf(samples.size());
    const Time lag = now - m_end - durationOf(m_held.size() + samples.size());
    if (!m_held.empty() || m_interrupted || lag > tolerated) {
        hold(samples, lag, now);
    } else {
        give(samples);
        m_end += std::clamp(now - m_end, Time::min(), (now - m_seen) / driftPart);
    }
    m_seen = now;
}

void LiveLine::hold(std::span<const std::int16_t> samples, Time lag, Time now) {
    if (m_held.empty()) m_leastLag = Time::max();
    // The late ones are still coming, or everything stood still once more.
    if (lag < m_leastLag - jitter || now - m_seen > settling) m_heldUntil = now + settling;
    m_held.insert(m_held.end(), samples.begin(), samples.end());
    m_leastLag = std::min(m_leastLag, lag);
    if (now >= m_heldUntil || (!m_interrupted && m_leastLag <= tolerated)) settle();
}

void LiveLine::settle() {
    if (m_held.empty()) return;
    if (m_interrupted || m_leastLag > tolerated) miss(m_leastLag);
    give(m_held);
    m_held.clear();
    m_interrupted = false;
}

void LiveLine::interrupt() {
    settle();
    m_begun = m_interrupted = true;
}

void LiveLine::pass(Time now) {
    // A piece may be under way that began so long ago.
    if (m_interrupted && m_held.empty()) miss(now - settling - m_end);
}

void LiveLine::give(std::span<const std::int16_t> samples) {
    m_sink.deliver(samples);
    m_end += durationOf(samples.size());
}

void LiveLine::miss(Time duration) {
    const std::int64_t samples = duration.count() / 1'000 * 48 / 1'000;
    if (samples <= 0) return;
    m_sink.missed(samples);
    m_end += durationOf(static_cast<std::size_t>(samples));
}

} // namespace ln::audio
