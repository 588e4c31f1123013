#pragma once
#include "support/view.h"

namespace ln::test {

/// A conference in full swing, made through the view objects: people who wait, spoke and are absent, one who speaks,
/// two opinions, an answer, a conclusion. All invented.
void fillHall(ViewTablet& here);

} // namespace ln::test
