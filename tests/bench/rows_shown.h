#pragma once
#include "bench/wait.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace ln::bench {

/// Types one letter once the window has shown itself, and says when a frame with rows was on the screen.
class RowsShown {
public:
    RowsShown(QQuickWindow& window, QString listName) : m_window(window), m_listName(std::move(listName)) {
        QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [this] { frame(); });
        window.requestActivate(); // nobody else does: there is no window manager
        QTimer::singleShot(60'000, &window, [] { fail(QStringLiteral("no rows after a minute")); });
    }

private:
    void frame() {
        if (!m_typed && m_window.activeFocusItem() && m_window.activeFocusItem()->inputMethodQuery(Qt::ImEnabled).toBool()) {
            m_typed = true;
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent key(type, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
                QCoreApplication::sendEvent(&m_window, &key);
            }
        } else if (m_typed && rowsShown()) {
            std::printf("%lld\n", static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1)));
            QCoreApplication::quit();
        }
    }
    [[nodiscard]] bool rowsShown() const {
        const auto* list = m_window.findChild<QQuickItem*>(m_listName);
        const auto* content = list && list->isVisible() ? list->property("contentItem").value<QQuickItem*>() : nullptr;
        if (!content) return false;
        const auto rows = content->childItems();
        return std::any_of(rows.begin(), rows.end(), [](const QQuickItem* row) { return row->isVisible() && row->height() > 20; });
    }

    QQuickWindow& m_window;
    const QString m_listName;
    bool m_typed = false;
};

/// Runs the program until then, and prints that moment: nanoseconds of the steady clock, which all processes of a machine share.
inline int sayWhenRowsShow(QQmlApplicationEngine& engine, const QString& listName) {
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (!window) fail(QStringLiteral("no window"));
    const RowsShown watching(*window, listName);
    return QGuiApplication::exec();
}

} // namespace ln::bench
