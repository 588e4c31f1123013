#pragma once
#include "support/view.h"

namespace ln::test {

/// What one tablet has of a meeting comes to another.
inline void carry(const SpaceId& space, const ViewTablet& from, const ViewTablet& to) {
    const auto page = from.tablet->reader().entriesAfter(space, 0, 1 << 20);
    REQUIRE_FALSE(page.more);
    const auto merged = to.tablet->store().merge(page.entries);
    REQUIRE((merged && merged->refused.empty()));
    QCoreApplication::processEvents();
    to.settle();
}

} // namespace ln::test
