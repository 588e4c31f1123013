#pragma once
#include "support/view.h"

/// What the tests of the floor share.
namespace ln::test {

inline std::vector<Thing> all(const ViewTablet& here, Kind kind) {
    return here.tablet->reader().all(kind, here.tablet->current().space());
}
/// Calls whoever is next and lets the sound go on for a while.
inline void callNext(ViewTablet& here) {
    here.tablet->floor()->callNext();
    here.settle();
    REQUIRE(here.tablet->floor()->hasTurn());
}
inline void hear(ViewTablet& here, std::chrono::milliseconds span) {
    here.mic->hear(span);
    here.hall.pass(span);
}

} // namespace ln::test
