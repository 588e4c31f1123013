#pragma once
#include "support/view.h"
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

/// The real screens over a real tablet, in a window that nobody sees.
namespace ln::test {

/// Everything that the QML engine complains about from its construction on.
class Complaints {
public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;
    [[nodiscard]] QStringList all() const;
};

/// Every item that shows in a window for which `wanted` holds.
[[nodiscard]] QList<QQuickItem*> visibleItems(const QQuickWindow& window, const std::function<bool(const QQuickItem&)>& wanted);

class Shown {
public:
    explicit Shown(ViewTablet& here, QSize size = {1280, 800});
    /// Another window than the program's.
    Shown(const QString& qml, const QVariantMap& properties, QSize size = {1280, 800});
    ~Shown();
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    [[nodiscard]] QQuickWindow& window() const { return *m_window; }
    /// The one item of that name; a test that cannot find it fails.
    [[nodiscard]] QQuickItem& item(const QString& objectName) const;
    [[nodiscard]] bool has(const QString& objectName) const;
    [[nodiscard]] QString focusName() const;
    void go(int screen) const;
    /// On the Review screen, when there is any.
    void openFirstOpinion() const;
    void resize(QSize size) const;
    void theme(const char* property, const QVariant& value);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    /// What an input method does: text that is still being composed, and text that is done.
    void compose(const QString& preedit, const QString& commit = {}) const;
    void tap(const QString& objectName) const;
    /// As another program's drag does, over the middle of the window; what was done with it, Qt::IgnoreAction when nothing.
    [[nodiscard]] Qt::DropAction drop(const QMimeData& data, Qt::DropAction proposed) const;
    /// The system's file dialog stands open.
    [[nodiscard]] bool asksForFile() const;
    [[nodiscard]] QImage picture() const;
    /// Every item on the shown screen for which `wanted` holds.
    [[nodiscard]] QList<QQuickItem*> visibleItems(const std::function<bool(const QQuickItem&)>& wanted) const;

private:
    ViewTablet* m_here = nullptr;
    Complaints m_complaints;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace ln::test
