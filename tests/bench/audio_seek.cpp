// audio.seek: from the wish to the first sample at a random place of a 3-hour clip in the encrypted store, on the way that the player
// takes. Reference: libopusfile on a plain file of the same bytes, already open, seeking to the same places. Both read once before, so
// that neither waits for the disk. LN_BENCH_VERBOSE tells what else of such a clip takes time: opening it, its waveform.
#include "audio/playback_stream.h"
#include "audio/sound_file.h"
#include "bench/row.h"
#include "support/stored_clip.h"
#include <QDir>
#include <QTemporaryDir>
#include <chrono>
#include <opusfile.h>
#include <random>

using namespace ln;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr std::int64_t length = std::int64_t{3} * 3600 * 48'000;
constexpr int places = 2'000;
constexpr std::size_t portion = 960; ///< what a loudspeaker asks for: 20 ms

[[noreturn]] void fail(const QString& why) {
    std::fprintf(stderr, "audio.seek: %s\n", qPrintable(why));
    std::exit(1);
}

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

store::Sealed record(store::SoundStore& store) {
    auto speech = audio::SoundFile::open(QStringLiteral(LN_SPEECH), audio::AtEnd::Repeat);
    if (!speech) fail(u"no speech"_s);
    test::ClipWriting writing(store, ThingId::random());
    std::vector<std::int16_t> samples(48'000);
    for (std::int64_t at = 0; at < length; at += static_cast<std::int64_t>(samples.size())) {
        if ((*speech)->read(samples) != samples.size()) fail(u"the speech ended"_s);
        if (const auto added = writing.add(samples); !added) fail(added.error());
    }
    auto sealed = writing.finish();
    if (!sealed) fail(sealed.error());
    return std::move(sealed).value();
}

void writePlain(const store::SoundReader& reader, const store::Sealed& clip, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) fail(file.errorString());
    for (std::int64_t at = 0; at < clip.bytes;) {
        const auto part = reader.read(clip.clip, at, 1 << 20);
        if (!part || part->isEmpty() || file.write(*part) != part->size()) fail(u"the plain copy"_s);
        at += part->size();
    }
    if (!file.flush()) fail(file.errorString());
}

void tellTheRest(store::SoundStore& store, const ThingId& clip) {
    auto reader = store.reader();
    if (!reader) fail(reader.error().message);
    const auto beforePeaks = Clock::now();
    const auto peaks = (*reader)->peaks(clip);
    if (!peaks) fail(peaks.error().message);
    std::fprintf(stderr, "%.1f ms to read %lld peaks\n", millisecondsSince(beforePeaks), static_cast<long long>(peaks->size()));
    const auto beforeSilences = Clock::now();
    const auto silences = audio::silencesIn(*peaks);
    std::fprintf(stderr, "%.1f ms to find %zu silences\n", millisecondsSince(beforeSilences), silences.size());
    const auto beforeOpening = Clock::now();
    if (!audio::ClipDecoder::open(std::move(*reader), clip)) fail(u"open"_s);
    std::fprintf(stderr, "%.1f ms to open the clip\n", millisecondsSince(beforeOpening));
}
} // namespace

int main() {
    const QTemporaryDir folder(QDir::currentPath() + u"/audio-seek-XXXXXX"_s);
    // The seeking reads only: how durably it was written does not matter, and 3 h are written sooner.
    const store::SoundOptions options{.folder = folder.path(), .key = QByteArray(32, 'k'), .meeting = ThingId::random(), .synchronous = sqlite::Synchronous::Off};
    auto store = store::SoundStore::open(options);
    if (!store) fail(store.error().message);
    const store::Sealed clip = record(**store);
    auto reader = (*store)->reader();
    if (!reader) fail(reader.error().message);
    const QString plain = folder.filePath(u"plain.opus"_s);
    writePlain(**reader, clip, plain);
    if (qEnvironmentVariableIsSet("LN_BENCH_VERBOSE")) tellTheRest(**store, clip.clip);

    auto decoder = audio::ClipDecoder::open(std::move(*reader), clip.clip);
    if (!decoder) fail(decoder.error());
    audio::PlaybackStream stream(std::move(*decoder));
    int error = 0;
    OggOpusFile* reference = op_open_file(plain.toUtf8().constData(), &error);
    if (!reference) fail(u"opusfile %1"_s.arg(error));

    std::mt19937_64 random(20180315);
    std::vector<double> ours, theirs;
    std::vector<std::int16_t> samples(portion);
    for (int i = 0; i < places; ++i) {
        const auto place = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(clip.samples - 48'000));
        auto start = Clock::now();
        if (!stream.seek(place)) fail(u"seek"_s);
        if (const auto got = stream.read(samples); !got || *got == 0) fail(u"read"_s);
        ours.push_back(millisecondsSince(start));
        start = Clock::now();
        if (op_pcm_seek(reference, place) != 0 || op_read(reference, samples.data(), static_cast<int>(portion), nullptr) <= 0) fail(u"opusfile"_s);
        theirs.push_back(millisecondsSince(start));
    }
    op_free(reference);
    bench::print({.row = u"audio.seek"_s,
                  .ours = bench::quantile(ours, 0.99),
                  .unit = u"ms"_s,
                  .referenceName = u"libopusfile on a plain file; p99 of %1 places in 3 h, median %2 against %3 ms"_s.arg(places)
                                       .arg(bench::quantile(ours, 0.5), 0, 'f', 2).arg(bench::quantile(theirs, 0.5), 0, 'f', 2),
                  .reference = bench::quantile(theirs, 0.99)});
    return 0;
}
