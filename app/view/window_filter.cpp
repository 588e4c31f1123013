#include "view/window_filter.h"

namespace ln::view {

void WindowFilter::setWindow(QObject* window) {
    if (m_window == window) return;
    if (m_window) m_window->removeEventFilter(this);
    m_window = window;
    if (m_window) m_window->installEventFilter(this);
    Q_EMIT windowChanged();
}

} // namespace ln::view
