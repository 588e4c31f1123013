#pragma once
#include "bench/rows_shown.h"
#include "rehearsal/rehearsal.h"
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace ln::bench {

/// The office's own program, in a folder of its own.
class Office {
public:
    Office();
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    [[nodiscard]] QString invite() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// The real window over one tablet of a rehearsal.
class Window {
public:
    explicit Window(view::Tablet& tablet);
    [[nodiscard]] QQuickWindow& window() const { return *m_window; }
    /// 0 Meetings, 1 Door, 2 Floor, 3 Review, 4 Sync, 5 Settings.
    void show(int screen) const;

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace ln::bench
