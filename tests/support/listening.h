#pragma once
#include "support/sound_server.h"
#include "support/view.h"

// What the tests share that hear Review on a loudspeaker of their own sound server. One server a program: Qt goes on
// looking for the first.
namespace ln::test {

/// The line that is lit.
inline QString heardText(view::ReviewView& review) {
    for (int row = 0; row < review.lines()->count(); ++row)
        if (review.lines()->value(row, "heard").toBool()) return review.lines()->value(row, "text").toString();
    return {};
}
/// A line is written, and sound follows it; `soFar` is how long the clip is by then.
inline void say(ViewTablet& here, const QString& line, std::chrono::milliseconds span, std::chrono::milliseconds soFar) {
    here.tablet->floor()->setDraft(line);
    here.tablet->floor()->commitLine();
    here.settle();
    here.mic->hear(span);
    here.hall.pass(span);
    // The next line's place is where the sound has come to.
    REQUIRE(eventually([&] { return here.tablet->sound().place()->sample >= soFar.count() * 48; }));
}

} // namespace ln::test
