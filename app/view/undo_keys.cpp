#include "view/undo_keys.h"
#include <QGuiApplication>
#include <QKeyEvent>

namespace ln::view {
namespace {
enum class Wanted { Nothing, Undo, Redo };

Wanted wantedBy(const QKeyEvent& event) {
    const QObject* focused = QGuiApplication::focusObject();
    const auto own = [&](const char* property) { return focused && focused->property(property).toBool(); };
    if (event.matches(QKeySequence::Undo)) return own("canUndo") ? Wanted::Nothing : Wanted::Undo;
    if (event.matches(QKeySequence::Redo)) return own("canRedo") ? Wanted::Nothing : Wanted::Redo;
    return Wanted::Nothing;
}
} // namespace

bool UndoKeys::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const Wanted wanted = wantedBy(*static_cast<QKeyEvent*>(event));
    if (wanted == Wanted::Nothing) return false;
    event->accept();
    // The key press itself follows the question whether anybody wants it as a shortcut.
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (wanted == Wanted::Undo)
        Q_EMIT undo();
    else
        Q_EMIT redo();
    return true;
}

} // namespace ln::view
