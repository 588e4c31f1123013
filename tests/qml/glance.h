#pragma once
#include "qml/shown.h"

namespace ln::test {

/// What a glance at a window would find wrong: something complained, something beyond the edge or cut off, words that end in "…" and
/// matter, two things in one place, a target too small for a finger, a control without a name, a drawing
/// that is not drawn.
[[nodiscard]] QStringList glance(const Shown& shown);
/// The same of a window that nobody scrolls: nothing lies below its edge either.
[[nodiscard]] QStringList glance(const QQuickWindow& window);
/// Items that lie elsewhere once the window was made larger and as large as before: their layout had not followed something.
QStringList leftBehind(const Shown& shown);

} // namespace ln::test
