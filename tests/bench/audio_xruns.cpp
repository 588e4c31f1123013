// audio.xruns: ten minutes in real time from a microphone that is exact to the byte, while every core is kept busy. What came to the
// encoder's door is compared with what was fed, byte for byte. Reference: parec from the same source at the same time.
#include "audio/live_microphone.h"
#include "bench/row.h"
#include "bench/sound.h"
#include "bench/spawned.h"
#include "support/sound_server.h"
#include "support/tapped_microphone.h"
#include <QCoreApplication>
#include <random>

using namespace ln;
using namespace ln::audio;
using namespace Qt::StringLiterals;
using Pcm = std::vector<std::int16_t>;

namespace {
/// No stretch of it comes twice, so that a lost or doubled one shows wherever it is.
Pcm noise(std::int64_t seconds) {
    Pcm pcm(static_cast<std::size_t>(seconds * bench::soundRate));
    std::mt19937 random(20180315);
    for (std::int16_t& sample : pcm)
        sample = static_cast<std::int16_t>(static_cast<int>(random() >> 18) - 8'192);
    return pcm;
}

/// Samples of the stretch of `fed` that was listened to which `heard` does not have, or has otherwise.
std::int64_t lost(const Pcm& fed, std::span<const std::int16_t> heard, const char* who) {
    constexpr std::size_t known = 480;
    if (heard.size() < 2 * known) bench::fail(u"%1 heard nothing"_s.arg(QLatin1String(who)));
    const auto placeOf = [&](std::span<const std::int16_t> piece) {
        const auto at = std::search(fed.begin(), fed.end(), piece.begin(), piece.end());
        if (at == fed.end()) bench::fail(u"%1 heard what was not fed"_s.arg(QLatin1String(who)));
        return at - fed.begin();
    };
    const auto first = placeOf(heard.first(known));
    const auto end = placeOf(heard.last(known)) + static_cast<std::ptrdiff_t>(known);
    const auto missing = end - first - static_cast<std::ptrdiff_t>(heard.size());
    std::int64_t different = 0;
    for (std::size_t i = 0; i < heard.size() && missing == 0; ++i)
        different += heard[i] != fed[static_cast<std::size_t>(first) + i] ? 1 : 0;
    std::fprintf(stderr, "audio.xruns: %s: %zu samples, %td missing, %lld different\n", who, heard.size(), missing,
                 static_cast<long long>(different));
    return std::abs(missing) + different;
}

Pcm pcmOf(const QByteArray& bytes) {
    Pcm pcm(static_cast<std::size_t>(bytes.size() / 2));
    std::memcpy(pcm.data(), bytes.constData(), pcm.size() * 2);
    return pcm;
}
} // namespace

int main(int argc, char** argv) {
    const std::int64_t seconds = bench::secondsToHear(600);
    test::SoundServer server;
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QDir::currentPath() + u"/audio-xruns-XXXXXX"_s);
    const Pcm fed = noise(seconds + 60);
    if (!server.start() || !server.plugMicrophone(fed)) bench::fail(u"the sound server"_s);

    Pcm heard; // the microphone's thread until it is stopped
    heard.reserve(fed.size());
    std::int64_t missed = 0;
    Recorder recorder(std::make_shared<test::TappedMicrophone>(
                          std::make_unique<LiveMicrophone>(),
                          [&heard](std::span<const std::int16_t> samples) {
                              heard.insert(heard.end(), samples.begin(), samples.end());
                          },
                          [&missed](std::int64_t samples) { missed += samples; }),
                      {});
    std::vector<std::jthread> busy;
    for (unsigned core = 0; core < std::thread::hardware_concurrency(); ++core)
        busy.emplace_back([](const std::stop_token& stop) {
            volatile std::uint64_t work = 0;
            while (!stop.stop_requested())
                work = work + 1;
        });
    const QString listen = u"exec timeout -s INT %1 parec --raw --format=s16le --rate=48000 --channels=1"_s.arg(seconds);
    auto reference =
        std::async(std::launch::async, [&] { return bench::spawn({"/bin/sh", "-c", listen.toStdString()}); });
    bench::Recording recording(recorder, folder.path());
    recording.waitUntil(seconds * bench::soundRate);
    const store::Sealed sealed = recording.end();
    recorder.rest();
    busy.clear();
    const bench::Spawned theirs = reference.get();

    // What lies between the encoder's door and its rows has nothing to lose: as many samples, and no gap.
    std::int64_t ours = lost(fed, heard, "the recorder") + missed;
    for (const store::Gap& gap : sealed.gaps)
        ours += gap.length;
    if (sealed.samples < seconds * bench::soundRate || sealed.samples > static_cast<std::int64_t>(heard.size()) + missed)
        bench::fail(u"the clip is not as long as what was heard"_s);
    bench::print({.row = u"audio.xruns"_s,
                  .ours = static_cast<double>(ours),
                  .unit = u"samples lost in %1 s"_s.arg(seconds),
                  .referenceName = u"parec from the same PulseAudio source at the same time"_s,
                  .reference = static_cast<double>(lost(fed, pcmOf(theirs.said), "parec"))});
    return 0;
}
