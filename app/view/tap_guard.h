#pragma once
#include "view/window_filter.h"
#include <QPointF>

class QMouseEvent;
class QTouchEvent;
class QKeyEvent;

namespace ln::view {

/// A hand in a hurry taps twice where once was meant, and the second tap falls on whatever stands there by then: the next
/// speaker, a meeting's begin. Of two taps at one place in quick succession a window gets the first; so of a key that is held on a
/// button. Writing keeps its double clicks, a flick goes on at once, and an item whose `everyTap` is true gets them all.
// The base by its whole name: qmltyperegistrar takes it as written.
class TapGuard : public ln::view::WindowFilter {
    Q_OBJECT
    QML_ELEMENT

public:
    using WindowFilter::WindowFilter;

    /// Two taps nearer to each other, in milliseconds and pixels, are one.
    static constexpr quint64 quick = 350;
    static constexpr qreal near = 40;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool onMouse(const QMouseEvent& event);
    [[nodiscard]] bool onTouch(const QTouchEvent& event);
    [[nodiscard]] static bool onKey(const QKeyEvent& event);
    /// Whether every tap on what stands there is meant: a minute more, and another.
    [[nodiscard]] bool everyTapCounts(QPointF at) const;
    /// Whether this is the second half of a double tap.
    [[nodiscard]] bool begins(QPointF at, quint64 when);
    void ends(QPointF at, quint64 when);

    QPointF m_pressed;   ///< where the finger came down
    QPointF m_tapped;    ///< the last tap, and when it ended
    quint64 m_when = 0;
    bool m_any = false;
    bool m_swallowing = false;
};

} // namespace ln::view
