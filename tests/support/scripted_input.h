#pragma once
#include "platform/sound_input.h"
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace ln::test {

/// The microphones of a machine whose clock and whose sound are the test's. It outlives the microphone that asks for
/// its inputs.
class ScriptedRoom {
public:
    using Devices = std::vector<platform::SoundDevice>;
    using State = platform::SoundInput::State;

    [[nodiscard]] std::unique_ptr<platform::SoundInput> makeInput() { return std::make_unique<Input>(*this); }
    [[nodiscard]] std::chrono::nanoseconds now() {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }

    /// From now on these are there; returns when the microphone has seen it.
    void put(Devices devices) { happen({.devices = std::move(devices)}); }
    /// Sound of the device that is open, in pieces of 50 ms, each coming at its time.
    void speak(std::span<const std::int16_t> samples) {
        constexpr std::size_t piece = 2'400;
        for (; samples.size() >= piece; samples = samples.subspan(piece))
            happen({.samples = {samples.begin(), samples.begin() + piece}, .later = std::chrono::milliseconds(50)});
    }
    /// The system loses so much of the sound, and says so before anything follows.
    void lose(std::chrono::nanoseconds time) { happen({.later = time, .skipped = true}); }
    /// Time goes by and nothing is heard: the machine sleeps.
    void sleep(std::chrono::nanoseconds time) { happen({.later = time}); }
    /// The device that is open breaks, or another program takes it; opening it fails until repair().
    void breakOpen() { happen({.broken = true}); }
    void repair() { happen({.broken = false}); }
    /// The id of the device that is open; empty: none.
    [[nodiscard]] QString open() {
        const std::scoped_lock lock(m_mutex);
        return m_open;
    }

private:
    struct Event {
        std::optional<Devices> devices{};
        std::vector<std::int16_t> samples{};
        std::chrono::nanoseconds later{0};
        std::optional<bool> broken{};
        bool skipped = false;
    };

    class Input : public platform::SoundInput {
    public:
        explicit Input(ScriptedRoom& room) : m_room(room) {}
        ~Input() override { close(); }
        [[nodiscard]] std::span<const std::int16_t> turn(std::chrono::milliseconds patience) override {
            std::unique_lock lock(m_room.m_mutex);
            // Everything that followed from the event before is done.
            if (std::exchange(m_turned, false)) m_room.m_seen = m_room.m_taken;
            m_room.m_changed.notify_all();
            m_room.m_changed.wait_for(lock, patience, [this] { return !m_room.m_events.empty() || m_room.m_woken; });
            m_room.m_woken = false;
            m_turned = true;
            m_samples.clear();
            m_skipped = false;
            if (!m_room.m_events.empty()) {
                Event event = std::move(m_room.m_events.front());
                m_room.m_events.pop_front();
                ++m_room.m_taken;
                if (event.devices) m_room.m_devices = std::move(event.devices);
                if (event.broken) m_room.m_broken = *event.broken;
                m_room.m_now += event.later;
                m_samples = std::move(event.samples);
                m_skipped = event.skipped;
            }
            m_devices = m_room.m_devices;
            return m_samples;
        }
        [[nodiscard]] bool skipped() const override { return m_skipped; }
        void wake() override {
            {
                const std::scoped_lock lock(m_room.m_mutex);
                m_room.m_woken = true;
            }
            m_room.m_changed.notify_all();
        }
        [[nodiscard]] const std::optional<Devices>& devices() const override { return m_devices; }
        void open(const QString& id) override {
            const std::scoped_lock lock(m_room.m_mutex);
            m_room.m_open = id;
        }
        void close() override {
            const std::scoped_lock lock(m_room.m_mutex);
            m_room.m_open.clear();
        }
        [[nodiscard]] State state() const override {
            const std::scoped_lock lock(m_room.m_mutex);
            if (m_room.m_open.isEmpty()) return State::Closed;
            return m_room.m_broken ? State::Failed : State::Open;
        }

    private:
        ScriptedRoom& m_room;
        std::vector<std::int16_t> m_samples;
        std::optional<Devices> m_devices;
        bool m_turned = false, m_skipped = false;
    };

    void happen(Event event) {
        std::unique_lock lock(m_mutex);
        m_events.push_back(std::move(event));
        const std::uint64_t mine = m_taken + m_events.size();
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_seen >= mine; });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Event> m_events;
    std::uint64_t m_taken = 0, m_seen = 0;
    bool m_woken = false, m_broken = false;
    std::chrono::nanoseconds m_now{0};
    std::optional<Devices> m_devices;
    QString m_open;
};

} // namespace ln::test
