#pragma once
#include "view/window_filter.h"

namespace ln::view {

/// Ctrl+Z and Ctrl+Shift+Z for the acts of a window. A field in which something was typed keeps them for its own text; one
/// in which nothing was, and which would swallow them, does not.
// The base by its whole name: qmltyperegistrar takes it as written.
class UndoKeys : public ln::view::WindowFilter {
    Q_OBJECT
    QML_ELEMENT

public:
    using WindowFilter::WindowFilter;

Q_SIGNALS:
    void undo();
    void redo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ln::view
