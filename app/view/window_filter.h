#pragma once
#include <QObject>
#include <qqmlregistration.h>

namespace ln::view {

/// Sees a window's events before the window does.
class WindowFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What TapGuard and UndoKeys share")
    Q_PROPERTY(QObject* window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)

public:
    explicit WindowFilter(QObject* parent = nullptr) : QObject(parent) {}
    [[nodiscard]] QObject* window() const { return m_window; }
    void setWindow(QObject* window);

Q_SIGNALS:
    void windowChanged();

private:
    QObject* m_window = nullptr;
};

} // namespace ln::view
