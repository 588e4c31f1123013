#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace ln::audio {

/// What is wrong with sound that does come in.
enum class LevelProblem {
    Dead,     ///< nothing at all: muted, or nothing is plugged into the socket
    Clipping, ///< too loud: cut off at the top
    TooLow,   ///< too low to be understood
};

/// Listens to every sample and tells what is wrong with it: a dead signal within 3 s, one that is too low within 15 s,
/// one that is cut off within 1 s. For one thread; never waits.
class LevelWatch {
public:
    /// Whether somebody should be heard, as in a turn: only then is a quiet hall a fault.
    void expectSpeech(bool expected);
    /// True when problem() has changed.
    bool add(std::span<const std::int16_t> samples);
    [[nodiscard]] std::optional<LevelProblem> problem() const { return m_problem; }
    /// The microphone is another one, or back again.
    void forget();

private:
    /// Frames of 20 ms.
    static constexpr int frameLength = 960;
    static constexpr int lowWindow = 600;

    void endFrame();
    void noteLoud(bool loud);
    [[nodiscard]] std::optional<LevelProblem> judge() const;

    // The frame under way.
    int m_count = 0;
    int m_peak = 0;
    std::int64_t m_power = 0;
    int m_atTop = 0; ///< samples in a row
    bool m_cut = false;

    int m_deadFrames = 0;
    int m_sinceCut = 0;  ///< frames
    int m_recentCuts = 0;
    bool m_expected = false;
    std::array<bool, lowWindow> m_loud{};
    int m_loudFrames = 0;
    int m_heardFrames = 0; ///< since speech was expected, at most the window
    int m_next = 0;
    std::optional<LevelProblem> m_problem;
};

} // namespace ln::audio
