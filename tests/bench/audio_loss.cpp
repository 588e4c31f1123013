// audio.loss: recorders killed at random instants, in real time: the longest sound lost, and how many clips do not open. References,
// killed the same way: ffmpeg to Ogg Opus with its defaults, fed by a pipe; QMediaRecorder to .m4a, from a PulseAudio source.
#include "audio/clip_decoder.h"
#include "bench/killed.h"
#include "bench/row.h"
#include "bench/sound.h"
#include "bench/spawned.h"
#include "support/sound_server.h"
#include <QFile>

using namespace ln;
using namespace ln::audio;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr std::size_t period = 480;

/// What became of the clips of one recorder.
struct Toll {
    std::mutex mutex;
    double longest = 0; ///< seconds
    int clips = 0, unopened = 0;

    void note(std::int64_t heard, std::optional<std::int64_t> kept) {
        const std::scoped_lock lock(mutex);
        ++clips;
        unopened += kept ? 0 : 1;
        longest = std::max(longest, static_cast<double>(heard - kept.value_or(0)) / static_cast<double>(bench::soundRate));
    }
    [[nodiscard]] double unopenedShare() const { return clips > 0 ? 100.0 * unopened / clips : 0; }
};

/// The samples that play; nothing when the clip does not open. Seals it first, as the program's next start does.
std::optional<std::int64_t> playedBySeal(const QString& folder, const ThingId& meeting, const ThingId& clip) {
    const auto store = bench::soundStore(folder, meeting);
    const auto open = store->openClips();
    if (!open || open->size() != 1 || !store->sealRecovered(clip)) return std::nullopt;
    auto reader = store->reader();
    if (!reader) return std::nullopt;
    const auto decoder = ClipDecoder::open(std::move(*reader), clip);
    if (!decoder) return std::nullopt;
    std::vector<std::int16_t> some(bench::soundRate);
    std::int64_t samples = 0;
    for (;;) {
        const auto got = (*decoder)->read(some);
        if (!got) return std::nullopt;
        if (*got == 0) return samples;
        samples += static_cast<std::int64_t>(*got);
    }
}

/// By ffmpeg, which reads more of a cut file than most.
std::optional<std::int64_t> playedByFfmpeg(const QString& file) {
    const auto run = bench::spawn({"/usr/bin/env", "ffmpeg", "-v", "quiet", "-nostdin", "-i", file.toStdString(), "-f", "s16le",
                                   "-ac", "1", "-ar", "48000", "-"});
    if (run.said.isEmpty()) return std::nullopt;
    return run.said.size() / 2;
}

void killOurs(const QString& folder, Toll& toll) {
    const ThingId meeting = ThingId::random(), clip = ThingId::random();
    QFile page(folder + u'/' + clip.toHex());
    if (!page.open(QIODevice::ReadWrite) || page.write(QByteArray(8, '\0')) != 8 || !page.flush()) bench::fail(page.errorString());
    const auto* heard = reinterpret_cast<const std::atomic<std::int64_t>*>(page.map(0, 8));
    bench::Victim victim({LN_SOUND_KILL_CHILD, folder.toStdString(), meeting.toHex().toStdString(), clip.toHex().toStdString(),
                          page.fileName().toStdString(), "1"},
                         false);
    if (!heard || !victim.speaks(30s) || !victim.listenUntil(bench::anyInstant()) || !victim.kill())
        bench::fail(u"our recorder ended by itself"_s);
    toll.note(heard->load(), playedBySeal(folder, meeting, clip));
}

void killFfmpeg(const QString& file, std::span<const std::int16_t> words, Toll& toll) {
    bench::Victim victim({"ffmpeg", "-v", "quiet", "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "pipe:0", file.toStdString()},
                         true);
    const auto end = bench::anyInstant();
    std::int64_t fed = 0;
    for (auto due = Clock::now(); due < end; due += 10ms) {
        if (!victim.give(words.data() + fed, period * 2)) bench::fail(u"ffmpeg ended by itself"_s);
        fed += static_cast<std::int64_t>(period);
        (void)victim.listenUntil(due); // the pace of speech; it says nothing
    }
    if (!victim.kill()) bench::fail(u"ffmpeg ended by itself"_s);
    toll.note(fed, playedByFfmpeg(file));
}

/// Counts nothing when QMediaRecorder does not come to record at all.
void killMediaRecorder(const QString& file, Toll& toll) {
    bench::Victim victim({LN_RECORD_M4A, file.toStdString()}, false);
    if (!victim.speaks(10s)) return;
    (void)victim.listenUntil(bench::anyInstant());
    (void)victim.kill(); // one that crashed before has lost what it had all the same
    const qint64 told = victim.said().trimmed().split('\n').last().toLongLong();
    toll.note(told * bench::soundRate / 1'000, playedByFfmpeg(file));
}

void printBeside(const Toll& ours, const Toll& theirs, const QString& suffix, const QString& who) {
    bench::print({.row = u"audio.loss"_s + suffix,
                  .ours = ours.longest,
                  .unit = u"s lost at most, of %1 kills"_s.arg(ours.clips),
                  .referenceName = u"%1, %2 kills"_s.arg(who).arg(theirs.clips),
                  .reference = theirs.longest});
    bench::print({.row = u"audio.loss"_s + suffix + u".unopened"_s,
                  .ours = ours.unopenedShare(),
                  .unit = u"% of clips do not open"_s,
                  .referenceName = u"%1, %2 kills"_s.arg(who).arg(theirs.clips),
                  .reference = theirs.unopenedShare()});
}
} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int asked = qEnvironmentVariableIntValue("LN_BENCH_KILLS");
    const int kills = asked > 0 ? asked : 200, fewer = std::max(1, kills / 8);
    const QTemporaryDir folder(QDir::currentPath() + u"/audio-loss-XXXXXX"_s);
    std::vector<std::int16_t> words(static_cast<std::size_t>(10 * bench::soundRate));
    if (bench::speechFile()->read(words) != words.size()) bench::fail(u"speech"_s);

    Toll ours, ffmpeg, mediaRecorder;
    bench::inParallel(kills, 6, [&](int) { killOurs(folder.path(), ours); });
    bench::inParallel(fewer, 3, [&](int i) { killFfmpeg(folder.filePath(u"%1.opus"_s.arg(i)), words, ffmpeg); });
    printBeside(ours, ffmpeg, {}, u"ffmpeg to Ogg Opus with its defaults"_s);

    test::SoundServer server;
    if (!server.start() || !server.plugMicrophone(words)) bench::fail(u"the sound server"_s);
    bench::inParallel(fewer, 3, [&](int i) { killMediaRecorder(folder.filePath(u"%1.m4a"_s.arg(i)), mediaRecorder); });
    if (mediaRecorder.clips < fewer)
        std::fprintf(stderr, "audio.loss: QMediaRecorder did not begin %d of %d times\n", fewer - mediaRecorder.clips, fewer);
    if (mediaRecorder.clips > 0) printBeside(ours, mediaRecorder, u".m4a"_s, u"QMediaRecorder to m4a"_s);
    return 0;
}
