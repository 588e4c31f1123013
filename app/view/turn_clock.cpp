#include "view/turn_clock.h"
#include "view/text.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TurnClock)
};
} // namespace

TurnClock TurnClock::of(const Thing& turn, WallTime now) {
    const WallTime started = wallTime(turn.integer(u"started_at"));
    TurnClock clock;
    clock.limit = std::chrono::seconds(turn.integer(u"limit_s"));
    clock.isAnswering = turn.has(u"answering_at");
    clock.isPaused = turn.has(u"paused_at");
    WallTime end = now;
    if (clock.isPaused) end = std::min(end, wallTime(turn.integer(u"paused_at")));
    if (clock.isAnswering) end = std::min(end, wallTime(turn.integer(u"answering_at")));
    const std::chrono::milliseconds paused(turn.integer(u"paused_ms"));
    const std::chrono::milliseconds none{0};
    clock.spoken = std::max(none, end - started - paused);
    if (clock.isAnswering) clock.answering = std::max(none, now - wallTime(turn.integer(u"answering_at")));
    return clock;
}

double TurnClock::progress() const {
    if (limit.count() <= 0) return 0;
    return std::min(1.0, static_cast<double>(spoken.count()) / static_cast<double>(limit.count()));
}

QString TurnClock::elapsedText() const {
    return spanText(isAnswering ? answering : spoken);
}

QString TurnClock::remainingText() const {
    if (isAnswering) return Words::tr("đã phát biểu %1").arg(spanText(spoken));
    if (limit.count() <= 0) return {};
    if (overtime()) return Words::tr("quá %1").arg(spanText(spoken - limit));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
    const QString whole = seconds % 60 == 0 ? Words::tr("%1 phút").arg(seconds / 60) : spanText(limit);
    // Counted so that the two clocks add up to the limit on every second.
    const auto spokenSeconds = std::chrono::duration_cast<std::chrono::seconds>(spoken);
    return Words::tr("còn %1 trong %2").arg(spanText(limit - spokenSeconds), whole);
}

} // namespace ln::view
