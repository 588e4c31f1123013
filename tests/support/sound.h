#pragma once
#include "audio/clip_decoder.h"
#include "audio/microphone.h"
#include "audio/recorder.h"
#include "audio/sound_file.h"
#include "store/sound/sound_store.h"
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <condition_variable>
#include <functional>
#include <future>
#include <vector>

/// What the tests of the sound share: Vietnamese speech, a microphone that a test speaks into, and an ear.
namespace ln::test {

using Pcm = std::vector<std::int16_t>;

/// The first `samples` of the speech sample, repeated.
inline Pcm speech(std::size_t samples) {
    auto file = audio::SoundFile::open(QStringLiteral(LN_SPEECH), audio::AtEnd::Repeat);
    REQUIRE(file);
    Pcm pcm(samples);
    REQUIRE((*file)->read(pcm) == samples);
    return pcm;
}

/// What the test says is heard at once.
class ScriptedMicrophone : public audio::Microphone {
public:
    void start(audio::SoundSink& sink) override { m_sink = &sink; }
    void stop() override { m_sink = nullptr; }
    [[nodiscard]] audio::SoundSink& sink() { return *m_sink; }
    /// As a live microphone: what finds no room is missed.
    void hear(std::span<const std::int16_t> samples) { m_sink->deliver(samples); }
    /// As a file: waits for room.
    void hearAll(std::span<const std::int16_t> samples) {
        while (!samples.empty()) {
            const std::size_t taken = m_sink->offer(samples);
            samples = samples.subspan(taken);
            if (taken == 0) REQUIRE(m_sink->waitForRoom({}));
        }
    }

private:
    audio::SoundSink* m_sink = nullptr;
};

struct Studio {
    QTemporaryDir folder;
    store::SoundOptions options{.folder = folder.path(), .key = QByteArray(32, 'k'), .meeting = ThingId::random()};
    std::shared_ptr<store::SoundStore> sound;

    explicit Studio(std::int64_t maxPageCount = 0) {
        options.maxPageCount = maxPageCount;
        reopen();
    }
    void reopen() {
        sound.reset();
        auto opened = store::SoundStore::open(options);
        REQUIRE(opened);
        sound = std::move(opened).value();
    }
    [[nodiscard]] std::unique_ptr<store::SoundReader> reader() const {
        auto reader = sound->reader();
        REQUIRE(reader);
        return std::move(reader).value();
    }
    [[nodiscard]] QByteArray bytes(const ThingId& clip) const {
        const auto from = reader();
        QByteArray all;
        for (;;) {
            const auto part = from->read(clip, all.size(), 10'000);
            REQUIRE(part);
            if (part->isEmpty()) return all;
            all += *part;
        }
    }
    [[nodiscard]] Pcm decoded(const ThingId& clip) const {
        auto decoder = audio::ClipDecoder::open(reader(), clip);
        REQUIRE(decoder);
        Pcm pcm;
        for (;;) {
            Pcm part(48'000);
            const auto got = (*decoder)->read(part);
            REQUIRE(got);
            if (*got == 0) break;
            pcm.insert(pcm.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*got));
        }
        CHECK(static_cast<std::int64_t>(pcm.size()) == (*decoder)->samples());
        return pcm;
    }
    [[nodiscard]] audio::ClipRequest request(const ThingId& clip) const {
        const WallTime at = systemWallTime();
        return {clip, sound, at, audio::tagsOf(options.meeting, ThingId::random(), QStringLiteral("A-01"), DeviceId::random())};
    }
};

/// The result of one clip, for a test to wait for.
class Sealing {
public:
    [[nodiscard]] audio::SealDone callback() {
        // A test that fails may be gone before its recorder is.
        return [promise = m_promise](const ThingId&, const audio::SealResult& result) { promise->set_value(result); };
    }
    [[nodiscard]] audio::SealResult wait() { return m_future.get(); }
    [[nodiscard]] store::Sealed sealed() {
        auto result = wait();
        REQUIRE(result);
        return std::move(result).value();
    }

private:
    std::shared_ptr<std::promise<audio::SealResult>> m_promise = std::make_shared<std::promise<audio::SealResult>>();
    std::future<audio::SealResult> m_future = m_promise->get_future();
};

/// Waits for what a recorder's status becomes.
class StatusWatch {
public:
    [[nodiscard]] std::function<void()> callback() {
        return [this] {
            {
                const std::scoped_lock lock(m_mutex);
                ++m_changes;
            }
            m_changed.notify_all();
        };
    }
    bool wait(const audio::Recorder& recorder, const std::function<bool(const audio::SoundStatus&)>& condition) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        std::unique_lock lock(m_mutex);
        for (;;) {
            const int seen = m_changes;
            lock.unlock();
            if (condition(recorder.status())) return true;
            lock.lock();
            if (!m_changed.wait_until(lock, end, [&] { return m_changes != seen; })) return false;
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_changes = 0;
};

/// Correlation of `a` from `aAt` on with `b` from `bAt` on: 1 is the same sound, 0 another one.
inline double correlation(std::span<const std::int16_t> a, std::span<const std::int16_t> b) {
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        ab += double(a[i]) * b[i];
        aa += double(a[i]) * a[i];
        bb += double(b[i]) * b[i];
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

struct Alignment {
    std::ptrdiff_t lag = 0;
    double correlation = -1;
};
/// The lag at which `heard`, of which `length` samples from `at` on are taken, fits `spoken` best.
inline Alignment align(const Pcm& spoken, const Pcm& heard, std::size_t at, std::size_t length, std::ptrdiff_t from,
                       std::ptrdiff_t to) {
    Alignment best;
    const std::span<const std::int16_t> piece = std::span(heard).subspan(at, length);
    for (std::ptrdiff_t lag = from; lag <= to; ++lag) {
        const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(at) + lag;
        if (place < 0 || place + static_cast<std::ptrdiff_t>(length) > static_cast<std::ptrdiff_t>(spoken.size()))
            continue;
        const double now = correlation(piece, std::span(spoken).subspan(static_cast<std::size_t>(place), length));
        if (now > best.correlation) best = {lag, now};
    }
    return best;
}

/// The same over all of `spoken`: by loudness first, then by each sample near the best place.
inline Alignment alignCoarsely(const Pcm& spoken, const Pcm& heard, std::size_t at, std::size_t length) {
    // Loudness moves slowly, so that a step of 5 ms does not jump over the right place.
    constexpr std::size_t step = 240;
    const auto envelope = [](std::span<const std::int16_t> pcm) {
        std::vector<double> loudness;
        for (std::size_t i = 0; i + step <= pcm.size(); i += step) {
            double sum = 0;
            for (std::size_t j = 0; j < step; ++j)
                sum += std::abs(double(pcm[i + j]));
            loudness.push_back(sum);
        }
        return loudness;
    };
    const auto wanted = envelope(std::span(heard).subspan(at, length));
    const auto all = envelope(spoken);
    std::size_t bestPlace = 0;
    double best = -1;
    for (std::size_t place = 0; place + wanted.size() <= all.size(); ++place) {
        double ab = 0, aa = 0, bb = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            ab += wanted[i] * all[place + i];
            aa += wanted[i] * wanted[i];
            bb += all[place + i] * all[place + i];
        }
        const double now = ab / std::sqrt(aa * bb + 1);
        if (now > best) best = now, bestPlace = place;
    }
    const auto lag = static_cast<std::ptrdiff_t>(bestPlace * step) - static_cast<std::ptrdiff_t>(at);
    return align(spoken, heard, at, length, lag - 480, lag + 480);
}

} // namespace ln::test
