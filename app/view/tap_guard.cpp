#include "view/tap_guard.h"
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTouchEvent>
#include <utility>

namespace ln::view {
namespace {
constexpr qreal stillFor = 12; // a finger that moved further was no tap

qreal distance(QPointF a, QPointF b) {
    return QPointF(a - b).manhattanLength();
}

/// Whether this is a place in the text that is being written; the caret may stand there while a button is tapped.
bool isInWriting(QPointF at) {
    const QObject* focused = QGuiApplication::focusObject();
    if (!focused || !(focused->inherits("QQuickTextInput") || focused->inherits("QQuickTextEdit"))) return false;
    const QInputMethod& writing = *QGuiApplication::inputMethod();
    return writing.inputItemTransform().mapRect(writing.inputItemRectangle()).contains(at);
}
} // namespace

bool TapGuard::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: return onMouse(*static_cast<QMouseEvent*>(event));
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (!onTouch(*static_cast<QTouchEvent*>(event))) return false;
        event->accept(); // or a mouse would be made of it
        return true;
    case QEvent::KeyPress: return onKey(*static_cast<QKeyEvent*>(event));
    default: return false;
    }
}

bool TapGuard::onMouse(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return false;
    if (event.type() != QEvent::MouseButtonRelease) return begins(event.position(), event.timestamp());
    if (std::exchange(m_swallowing, false)) {
        m_when = event.timestamp(); // a burst of taps is one, however long
        return true;
    }
    ends(event.position(), event.timestamp());
    return false;
}

bool TapGuard::onTouch(const QTouchEvent& event) {
    if (event.points().size() != 1 && !m_swallowing) return false;
    const QPointF at = event.points().isEmpty() ? QPointF() : event.points().constFirst().position();
    if (event.type() == QEvent::TouchBegin) return begins(at, event.timestamp());
    const bool over = event.type() != QEvent::TouchUpdate;
    if (m_swallowing) {
        if (!over) return true;
        m_swallowing = false;
        m_when = event.timestamp();
        return true;
    }
    if (event.type() == QEvent::TouchEnd) ends(at, event.timestamp());
    return false;
}

/// A key that is held would press a button again and again.
bool TapGuard::onKey(const QKeyEvent& event) {
    const bool presses = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    const QObject* focused = QGuiApplication::focusObject();
    return event.isAutoRepeat() && presses && focused && focused->inherits("QQuickAbstractButton");
}

bool TapGuard::everyTapCounts(QPointF at) const {
    const auto* shown = qobject_cast<const QQuickWindow*>(window());
    const QQuickItem* item = shown ? shown->contentItem() : nullptr;
    while (item) {
        if (item->property("everyTap").toBool()) return true;
        const QPointF inside = shown->contentItem()->mapToItem(item, at);
        item = item->childAt(inside.x(), inside.y());
    }
    return false;
}

bool TapGuard::begins(QPointF at, quint64 when) {
    m_pressed = at;
    m_swallowing = m_any && when - m_when < quick && distance(at, m_tapped) < near && !everyTapCounts(at);
    return m_swallowing;
}

void TapGuard::ends(QPointF at, quint64 when) {
    m_any = distance(at, m_pressed) < stillFor && !isInWriting(at);
    m_tapped = at;
    m_when = when;
}

} // namespace ln::view
