#pragma once
#include <QObject>
#include <qqmlregistration.h>

namespace ln::view {

/// Ctrl+Z and Ctrl+Shift+Z for the acts of a window. A field in which something was typed keeps them for its own text; one
/// in which nothing was, and which would swallow them, does not.
class UndoKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject* window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)

public:
    explicit UndoKeys(QObject* parent = nullptr) : QObject(parent) {}
    [[nodiscard]] QObject* window() const { return m_window; }
    void setWindow(QObject* window);

Q_SIGNALS:
    void windowChanged();
    void undo();
    void redo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QObject* m_window = nullptr;
};

} // namespace ln::view
