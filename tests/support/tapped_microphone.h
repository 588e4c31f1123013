#pragma once
#include "audio/microphone.h"
#include <functional>
#include <memory>

namespace ln::test {

/// A microphone that is listened in on: tells what the sink behind it was given and took, on the microphone's thread.
class TappedMicrophone : public audio::Microphone, private audio::SoundSink {
public:
    using Heard = std::function<void(std::span<const std::int16_t>)>;
    using Missed = std::function<void(std::int64_t)>;

    TappedMicrophone(std::unique_ptr<audio::Microphone> inner, Heard heard, Missed missed = {})
        : m_inner(std::move(inner)), m_heard(std::move(heard)), m_missed(std::move(missed)) {}

    void start(audio::SoundSink& sink) override {
        m_sink = &sink;
        m_inner->start(*this);
    }
    void stop() override { m_inner->stop(); }

private:
    void deliver(std::span<const std::int16_t> samples) override {
        m_sink->deliver(samples);
        m_heard(samples);
    }
    std::size_t offer(std::span<const std::int16_t> samples) override {
        const std::size_t taken = m_sink->offer(samples);
        m_heard(samples.first(taken));
        return taken;
    }
    bool waitForRoom(const std::stop_token& stop) override { return m_sink->waitForRoom(stop); }
    void missed(std::int64_t samples) override {
        m_sink->missed(samples);
        if (m_missed) m_missed(samples);
    }
    void problem(std::optional<audio::MicrophoneProblem> problem) override { m_sink->problem(problem); }

    std::unique_ptr<audio::Microphone> m_inner;
    const Heard m_heard;
    const Missed m_missed;
    audio::SoundSink* m_sink = nullptr;
};

} // namespace ln::test
