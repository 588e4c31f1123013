#pragma once
#include "support/view.h"

/// What the tests of undo share.
namespace ln::test {

inline void undo(ViewTablet& here) {
    REQUIRE(here.tablet->undoStack()->canUndo());
    here.tablet->undoStack()->undo();
    here.settle();
}
inline void redo(ViewTablet& here) {
    REQUIRE(here.tablet->undoStack()->canRedo());
    here.tablet->undoStack()->redo();
    here.settle();
}
inline QString stateOf(const ViewTablet& here, const QString& name) {
    for (const Thing& one : here.tablet->reader().all(Kind::Registration, here.tablet->current().space()))
        if (one.text(u"name") == name) return one.text(u"state");
    return {};
}

} // namespace ln::test
