#pragma once
#include <QMetaObject>
#include <QObject>
#include <memory>
#include <mutex>

namespace ln::view {

/// The way from other threads to an object of the UI thread that may go away: calls are queued while the gate is open,
/// and dropped once it has closed.
class Gate {
public:
    explicit Gate(QObject* target) : m_inside(std::make_shared<Inside>()) { m_inside->target = target; }
    ~Gate() {
        const std::lock_guard lock(m_inside->mutex);
        m_inside->target = nullptr;
    }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    class Entrance;
    [[nodiscard]] Entrance entrance() const;

private:
    struct Inside {
        std::mutex mutex;
        QObject* target = nullptr;
    };
    std::shared_ptr<Inside> m_inside;
};

/// A copyable handle for callbacks.
class Gate::Entrance {
public:
    explicit Entrance(std::shared_ptr<Inside> inside) : m_inside(std::move(inside)) {}
    template <class Call>
    void post(Call call) const {
        const std::lock_guard lock(m_inside->mutex);
        // Posting to a living object of this process cannot fail.
        if (m_inside->target) (void)QMetaObject::invokeMethod(m_inside->target, std::move(call), Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Inside> m_inside;
};

inline Gate::Entrance Gate::entrance() const {
    return Entrance(m_inside);
}

} // namespace ln::view
