#pragma once
#include "domain/thing.h"
#include "domain/time.h"

namespace ln::view {

/// The speaker's time, worked out from what the turn says and what o'clock it is.
struct TurnClock {
    std::chrono::milliseconds spoken{}; ///< pauses and the answering left out
    std::chrono::milliseconds answering{};
    std::chrono::milliseconds limit{};
    bool isAnswering = false;
    bool isPaused = false;

    [[nodiscard]] static TurnClock of(const Thing& turn, WallTime now);
    [[nodiscard]] bool overtime() const { return limit.count() > 0 && spoken > limit; }
    /// 0 to 1.
    [[nodiscard]] double progress() const;
    /// What the big clock shows: the speech, then the answers.
    [[nodiscard]] QString elapsedText() const;
    /// "còn 01:42 trong 5 phút", "quá 00:30", "đã phát biểu 03:18"
    [[nodiscard]] QString remainingText() const;
};

} // namespace ln::view
