#include "audio/level_watch.h"
#include <cstdlib>

namespace ln::audio {
namespace {
/// -78 dBFS: any microphone that is on has more noise of its own.
constexpr int deadPeak = 4;
constexpr int deadFrames = 125;
/// -42 dBFS: speech at arm's length of a tablet has about -30, a hall's loudspeakers heard from the door about -40.
constexpr std::int64_t loudPower = std::int64_t{260} * 260;
/// In 12 s somebody who speaks is loud for more than this, whatever pauses he makes: 0.2 s.
constexpr int loudEnough = 10;
/// Samples in a row at the very top: sound that only touches it has one or two.
constexpr int cutRun = 3;
constexpr int top = 32'700;
constexpr int cutsThatCount = 3;
constexpr int cutWindow = 50;
/// Said for so long after the last cut, or the words would come and go: 5 s.
constexpr int cutHold = 250;
} // namespace

void LevelWatch::expectSpeech(bool expected) {
    if (expected == m_expected) return;
    m_expected = expected;
    m_loud.fill(false);
    m_loudFrames = m_heardFrames = 0;
}

bool LevelWatch::add(std::span<const std::int16_t> samples) {
    const auto before = m_problem;
    for (const std::int16_t sample : samples) {
        const int size = std::abs(int{sample});
        if (size > m_peak) m_peak = size;
        m_power += std::int64_t{size} * size;
        m_atTop = size >= top ? m_atTop + 1 : 0;
        m_cut = m_cut || m_atTop >= cutRun;
        if (++m_count == frameLength) endFrame();
    }
    return m_problem != before;
}

void LevelWatch::forget() {
    const bool expected = m_expected;
    *this = {};
    m_expected = expected;
}

void LevelWatch::endFrame() {
    m_deadFrames = m_peak <= deadPeak ? m_deadFrames + 1 : 0;
    if (m_cut) {
        m_recentCuts = m_sinceCut <= cutWindow ? m_recentCuts + 1 : 1;
        m_sinceCut = 0;
    } else if (++m_sinceCut > cutHold) {
        m_recentCuts = 0;
    }
    if (m_expected) noteLoud(m_power >= loudPower * frameLength);
    m_count = m_peak = 0;
    m_power = 0;
    m_cut = false;
    m_problem = judge();
}

void LevelWatch::noteLoud(bool loud) {
    bool& oldest = m_loud[static_cast<std::size_t>(m_next)];
    m_loudFrames += int{loud} - int{oldest};
    oldest = loud;
    m_next = (m_next + 1) % lowWindow;
    if (m_heardFrames < lowWindow) ++m_heardFrames;
}

std::optional<LevelProblem> LevelWatch::judge() const {
    if (m_deadFrames >= deadFrames) return LevelProblem::Dead;
    if (m_recentCuts >= cutsThatCount) return LevelProblem::Clipping;
    if (m_expected && m_heardFrames == lowWindow && m_loudFrames < loudEnough) return LevelProblem::TooLow;
    return std::nullopt;
}

} // namespace ln::audio
