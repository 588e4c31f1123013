// audio.cpu: CPU of an hour of sound, from the capture callback to durable, encrypted rows. Reference: `parec | opusenc` at the same
// settings, both programs together, from the same PulseAudio source at the same time. Each is a process of its own, so that neither
// the server nor the speaker counts.
#include "audio/live_microphone.h"
#include "bench/row.h"
#include "bench/sound.h"
#include "bench/spawned.h"
#include "support/sound_server.h"
#include <QCoreApplication>
#include <ctime>

using namespace ln;
using namespace ln::audio;
using namespace Qt::StringLiterals;

namespace {
double cpuSeconds() {
    timespec used{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) != 0) bench::fail(u"clock"_s);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

/// Records in this process and says how much CPU that took, and for how many samples.
int record(const QString& folder) {
    Recorder recorder(std::make_shared<LiveMicrophone>(), {});
    const double before = cpuSeconds();
    bench::Recording recording(recorder, folder);
    recording.waitUntil(bench::secondsToHear(120) * bench::soundRate);
    const store::Sealed sealed = recording.end();
    std::printf("%.6f %lld %zu\n", cpuSeconds() - before, static_cast<long long>(sealed.samples), sealed.gaps.size());
    return 0;
}

std::int64_t samplesIn(const QString& path) {
    const auto file = SoundFile::open(path, AtEnd::Stop);
    if (!file) bench::fail(path);
    std::vector<std::int16_t> some(bench::soundRate);
    std::int64_t samples = 0;
    while (const std::size_t got = (*file)->read(some))
        samples += static_cast<std::int64_t>(got);
    return samples;
}

double perHour(double cpu, std::int64_t samples) {
    return cpu * 3'600 * static_cast<double>(bench::soundRate) / static_cast<double>(samples);
}
} // namespace

int main(int argc, char** argv) {
    if (argc == 2) {
        const QCoreApplication application(argc, argv);
        return record(QString::fromUtf8(argv[1]));
    }
    const QTemporaryDir folder(QDir::currentPath() + u"/audio-cpu-XXXXXX"_s);
    test::SoundServer server;
    std::vector<std::int16_t> words(static_cast<std::size_t>(60 * bench::soundRate));
    if (bench::speechFile()->read(words) != words.size()) bench::fail(u"speech"_s);
    if (!server.start() || !server.plugMicrophone(words)) bench::fail(u"the sound server"_s);

    const QString encoded = folder.filePath(u"reference.opus"_s);
    const QString pipeline = u"timeout -s INT %1 parec --raw --format=s16le --rate=48000 --channels=1 | "
                             "opusenc --quiet --raw --raw-rate 48000 --raw-chan 1 --bitrate 24 --comp 5 --speech - %2"_s
                                 .arg(bench::secondsToHear(120))
                                 .arg(encoded);
    auto reference = std::async(std::launch::async,
                                [&] { return bench::spawn({"/bin/sh", "-c", pipeline.toStdString()}); });
    const bench::Spawned ours = bench::spawn({argv[0], folder.path().toStdString()});
    const bench::Spawned theirs = reference.get();
    const QList<QByteArray> said = ours.said.trimmed().split(' ');
    if (ours.code != 0 || said.size() != 3 || theirs.code != 0) bench::fail(u"a recorder ended"_s);
    if (said[2] != "0") bench::fail(u"sound is missing"_s);
    bench::print({.row = u"audio.cpu"_s,
                  .ours = perHour(said[0].toDouble(), said[1].toLongLong()),
                  .unit = u"s CPU an hour"_s,
                  .referenceName = u"parec | opusenc, from the same PulseAudio source at the same time"_s,
                  .reference = perHour(theirs.cpuSeconds, samplesIn(encoded)),
                  .peakRssMb = ours.peakRssMb});
    return 0;
}
