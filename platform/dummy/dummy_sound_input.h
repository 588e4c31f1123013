#pragma once
#include "platform/sound_input.h"
#include <condition_variable>
#include <mutex>

namespace ln::platform {

/// A machine without a microphone.
class DummySoundInput : public SoundInput {
public:
    [[nodiscard]] std::span<const std::int16_t> turn(std::chrono::milliseconds patience) override {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return m_woken; });
        m_woken = false;
        return {};
    }
    void wake() override {
        {
            const std::scoped_lock lock(m_mutex);
            m_woken = true;
        }
        m_changed.notify_all();
    }
    [[nodiscard]] const std::optional<std::vector<SoundDevice>>& devices() const override { return m_devices; }
    void open(const QString&) override {}
    void close() override {}
    [[nodiscard]] State state() const override { return State::Closed; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    std::optional<std::vector<SoundDevice>> m_devices{std::in_place};
};

} // namespace ln::platform
