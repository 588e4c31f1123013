#include "audio/file_microphone.h"
#include "support/sound.h"
#include "sync/protocol/crypto.h"

using namespace ln;
using namespace ln::audio;
using test::Pcm;
using test::ScriptedMicrophone;
using test::Sealing;
using test::Studio;

namespace {
constexpr std::int64_t frame = 960;

void checkWhole(const Studio& studio, const store::Sealed& sealed) {
    const QByteArray bytes = studio.bytes(sealed.clip);
    CHECK(bytes.size() == sealed.bytes);
    CHECK(wire::sha256(bytes) == sealed.sha256);
    const auto read = studio.reader()->sealed(sealed.clip);
    REQUIRE(read);
    REQUIRE(read->has_value());
    CHECK((*read)->sha256 == sealed.sha256);
    CHECK((*read)->samples == sealed.samples);
    CHECK((*read)->gaps == sealed.gaps);
    CHECK((*read)->recovered == sealed.recovered);
}
} // namespace

TEST_CASE("what a turn's clip plays is what was said, as long and in its place") {
    Studio studio;
    const Pcm spoken = test::speech(48'000 * 9 + 123);
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder(microphone, {});
    recorder.listen();
    const ThingId clip = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(clip), sealing.callback());
    microphone->hearAll(spoken);
    CHECK(recorder.position() == static_cast<std::int64_t>(spoken.size()));
    CHECK(recorder.meter().level() >= 0);
    CHECK(recorder.meter().peaks().last(1'000).size() == spoken.size() / frame);
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(sealed.samples == static_cast<std::int64_t>(spoken.size()));
    CHECK_FALSE(sealed.recovered);
    CHECK(sealed.gaps.empty());
    checkWhole(studio, sealed);

    const Pcm heard = studio.decoded(clip);
    CHECK(std::abs(static_cast<std::int64_t>(heard.size()) - sealed.samples) <= frame);
    for (const std::size_t at : {std::size_t{48'000}, std::size_t{48'000 * 5}, std::size_t{48'000 * 8}}) {
        const auto best = test::align(spoken, heard, at, 24'000, -960, 960);
        CAPTURE(at, best.lag, best.correlation);
        CHECK(std::abs(best.lag) <= 48); // 1 ms
        CHECK(best.correlation > 0.9);
    }
    const auto peaks = studio.reader()->peaks(clip);
    REQUIRE(peaks);
    CHECK(peaks->size() == static_cast<qsizetype>(spoken.size() / frame) + 1);
    CHECK(studio.bytes(clip).contains("MEETING=" + studio.options.meeting.toHex().toLatin1()));
}

TEST_CASE("a mark is the sample that was heard at that moment, and playing may begin there") {
    Studio studio;
    const Pcm spoken = test::speech(48'000 * 6);
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder(microphone, {});
    const ThingId clip = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(clip), sealing.callback());
    microphone->hearAll(std::span(spoken).first(150'000));
    const auto place = recorder.place();
    REQUIRE(place);
    CHECK(place->clip == clip);
    CHECK(place->sample == 150'000);
    microphone->hearAll(std::span(spoken).subspan(150'000));
    recorder.stop();
    CHECK_FALSE(recorder.place());
    (void)sealing.sealed();
    auto decoder = ClipDecoder::open(studio.reader(), clip);
    REQUIRE(decoder);
    REQUIRE((*decoder)->seek(place->sample));
    Pcm heard(48'000);
    std::size_t count = 0;
    while (count < heard.size()) {
        const auto got = (*decoder)->read(std::span(heard).subspan(count));
        REQUIRE(got);
        REQUIRE(*got > 0);
        count += *got;
    }
    CHECK(test::correlation(heard, std::span(spoken).subspan(150'000, 48'000)) > 0.9);
}

TEST_CASE("two turns back to back lose no sample at the border and do not mix") {
    Studio studio;
    const Pcm spoken = test::speech(48'000 * 12);
    auto file = SoundFile::open(QStringLiteral(LN_SPEECH), AtEnd::Repeat);
    REQUIRE(file);
    const auto microphone = std::make_shared<FileMicrophone>(std::move(file).value(), Pace::steady(20));
    Recorder recorder(microphone, {});
    std::vector<ThingId> clips;
    std::vector<std::unique_ptr<Sealing>> sealings;
    // The microphone runs on its own thread all the while: borders fall anywhere. The first clip begins with the first
    // sample or soon after; from there on everything is in one clip or the next.
    for (int i = 0; i < 6; ++i) {
        clips.push_back(ThingId::random());
        sealings.push_back(std::make_unique<Sealing>());
        if (i % 2 == 1) recorder.stop(); // the next clip joins either way
        recorder.start(studio.request(clips.back()), sealings.back()->callback());
        REQUIRE(microphone->waitUntilDelivered(48'000 * 2 * (i + 1)));
    }
    recorder.rest();
    const auto delivered = microphone->delivered();
    std::int64_t total = 0;
    Pcm heard;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const auto sealed = sealings[i]->sealed();
        checkWhole(studio, sealed);
        total += sealed.samples;
        const Pcm part = studio.decoded(clips[i]);
        CHECK(static_cast<std::int64_t>(part.size()) == sealed.samples);
        heard.insert(heard.end(), part.begin(), part.end());
    }
    const std::int64_t before = delivered - total; // heard before the first clip began
    CAPTURE(delivered, total);
    REQUIRE(before >= 0);
    REQUIRE(before < 48'000);
    // One and the same lag everywhere: nothing is missing in between and nothing is there twice.
    for (std::size_t at = 24'000; at + 24'000 < heard.size() && at + 72'000 < spoken.size(); at += 48'000) {
        const auto best = test::align(spoken, heard, at, 24'000, before - 100, before + 100);
        CAPTURE(at, best.lag, best.correlation);
        CHECK(std::abs(best.lag - before) <= 48);
        CHECK(best.correlation > 0.85);
    }
}

TEST_CASE("calls of a moment's length and clips without a sample are sealed too") {
    Studio studio;
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder(microphone, {});
    recorder.listen();
    std::vector<std::unique_ptr<Sealing>> sealings;
    for (const std::size_t samples : {std::size_t{0}, std::size_t{1}, std::size_t{959}}) {
        sealings.push_back(std::make_unique<Sealing>());
        const ThingId clip = ThingId::random();
        recorder.start(studio.request(clip), sealings.back()->callback());
        microphone->hearAll(test::speech(samples));
        recorder.stop();
        const auto sealed = sealings.back()->sealed();
        CHECK(sealed.samples == static_cast<std::int64_t>(samples));
        checkWhole(studio, sealed);
        CHECK(studio.decoded(clip).size() == samples);
    }
}

TEST_CASE("what a clip's end did not wait for is sealed when the recorder goes") {
    Studio studio;
    const ThingId clip = ThingId::random();
    Sealing sealing;
    {
        const auto microphone = std::make_shared<ScriptedMicrophone>();
        Recorder recorder(microphone, {});
        recorder.start(studio.request(clip), sealing.callback());
        microphone->hearAll(test::speech(100'000));
    }
    CHECK(sealing.sealed().samples == 100'000);
    const auto open = studio.sound->openClips();
    REQUIRE(open);
    CHECK(open->empty());
}

TEST_CASE("a disk that hangs longer than the ring is long costs a listed gap, not the clip") {
    Studio studio;
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder(microphone, {});
    const ThingId clip = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(clip), sealing.callback());
    constexpr std::int64_t hung = 60, whole = hung + 10; // seconds
    const Pcm spoken = test::speech(48'000 * whole);
    microphone->hearAll(std::span(spoken).first(48'000));
    {
        auto other = sqlite::Database::open({.path = store::soundFilePath(studio.options), .key = studio.options.key});
        REQUIRE(other);
        auto hanging = sqlite::Transaction::begin(**other);
        REQUIRE(hanging);
        microphone->hear(std::span(spoken).subspan(48'000, 48'000 * hung));
    }
    microphone->hearAll(std::span(spoken).subspan(48'000 * (hung + 1)));
    CHECK(recorder.position() == 48'000 * whole);
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(sealed.samples == 48'000 * whole);
    REQUIRE(sealed.gaps.size() == 1);
    CHECK(sealed.gaps[0].length > 48'000 * 7);
    CHECK(recorder.status().missed == sealed.gaps[0].length);
    CHECK(sealed.gaps[0].first + sealed.gaps[0].length == 48'000 * (hung + 1));
    checkWhole(studio, sealed);
    const Pcm heard = studio.decoded(clip);
    CHECK(heard.size() == spoken.size());
    for (const std::size_t at : {std::size_t{48'000 * 10}, std::size_t{48'000 * (hung + 5)}})
        CHECK(std::abs(test::align(spoken, heard, at, 24'000, -100, 100).lag) <= 48);
}

TEST_CASE("sound that a microphone missed is silence in the clip, and listed") {
    Studio studio;
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    std::atomic<int> told{0};
    Recorder recorder(microphone, {.statusChanged = [&told] { ++told; }});
    const ThingId clip = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(clip), sealing.callback());
    const Pcm spoken = test::speech(48'000 * 2);
    microphone->hearAll(spoken);
    microphone->sink().problem(MicrophoneProblem::Missing);
    CHECK(recorder.status().microphone == MicrophoneProblem::Missing);
    CHECK(recorder.meter().level() == 0);
    for (int i = 0; i < 20; ++i)
        microphone->sink().missed(12'000);
    microphone->sink().problem(std::nullopt);
    microphone->hearAll(spoken);
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK_FALSE(recorder.status().microphone);
    CHECK(told > 0);
    CHECK(sealed.samples == 48'000 * 9);
    CHECK(sealed.gaps == std::vector<store::Gap>{{48'000 * 2, 48'000 * 5}});
    CHECK(store::textsOf(sealed.gaps) == QStringList{QStringLiteral("96000+240000")});
    checkWhole(studio, sealed);
}

TEST_CASE("a full disk ends the clip, keeps what is stored, and says so") {
    Studio studio(40);
    const auto microphone = std::make_shared<ScriptedMicrophone>();
    Recorder recorder(microphone, {});
    const Pcm spoken = test::speech(48'000 * 90);
    const ThingId clip = ThingId::random();
    Sealing sealing;
    recorder.start(studio.request(clip), sealing.callback());
    microphone->hearAll(spoken);
    const auto sealed = sealing.sealed();
    const auto status = recorder.status();
    CHECK(status.storage == StorageProblem::Full);
    CHECK_FALSE(status.recording);
    CHECK_FALSE(recorder.place());
    CHECK(sealed.recovered);
    CHECK(sealed.samples > 48'000 * 10);
    CHECK(sealed.samples < 48'000 * 90);
    checkWhole(studio, sealed);
    CHECK(static_cast<std::int64_t>(studio.decoded(clip).size()) == sealed.samples);

    // The next turn does not get a clip, and nothing breaks.
    const ThingId next = ThingId::random();
    Sealing refused;
    recorder.start(studio.request(next), refused.callback());
    microphone->hearAll(std::span(spoken).first(48'000 * 5));
    recorder.stop();
    recorder.waitUntilSealed();
    const auto result = refused.wait();
    if (result) CHECK(result->samples < 48'000 * 5);

    // Room made, the one after that does.
    REQUIRE(studio.sound->remove(clip));
    Sealing last;
    recorder.start(studio.request(ThingId::random()), last.callback());
    microphone->hearAll(std::span(spoken).first(48'000 * 5));
    recorder.stop();
    CHECK(last.sealed().samples == 48'000 * 5);
    CHECK_FALSE(recorder.status().storage);
}

TEST_CASE("a clip that was cut is sealed from what is stored, on the next start") {
    Studio studio;
    const ThingId clip = ThingId::random();
    const Pcm spoken = test::speech(48'000 * 5);
    auto writer = OpusWriter::create({});
    REQUIRE(writer);
    std::int64_t stored = 0;
    for (std::size_t at = 0; at < spoken.size(); at += 24'000) {
        REQUIRE((*writer)->write(std::span(spoken).subspan(at, 24'000)));
        const auto end = (*writer)->endSample();
        const store::SoundPiece piece{.firstSample = stored, .endSample = end, .bytes = (*writer)->takePages()};
        REQUIRE((at == 0 ? studio.sound->begin(clip, systemWallTime(), piece) : studio.sound->append(clip, piece)));
        stored = end;
    }
    studio.reopen(); // nobody sealed it
    const auto open = studio.sound->openClips();
    REQUIRE(open);
    REQUIRE(*open == std::vector{clip});
    const auto sealed = studio.sound->sealRecovered(clip);
    REQUIRE(sealed);
    CHECK(sealed->recovered);
    CHECK(sealed->samples == stored);
    CHECK(stored > 48'000 * 5 - 48'000 * 3 / 4);
    checkWhole(studio, *sealed);
    CHECK(static_cast<std::int64_t>(studio.decoded(clip).size()) == stored);
    CHECK_FALSE(studio.sound->append(clip, {.bytes = "x"})); // sealed is sealed
    CHECK_FALSE(studio.sound->sealRecovered(clip));
}

TEST_CASE("another key reads nothing, a newer file is left alone, a damaged one steps aside") {
    Studio studio;
    REQUIRE(studio.sound->begin(ThingId::random(), systemWallTime(), {.bytes = "head"}));
    auto wrong = studio.options;
    wrong.key = QByteArray(32, 'x');
    const auto refused = store::SoundStore::open(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().isUnreadable());
    studio.sound.reset();
    {
        auto raw = sqlite::Database::open({.path = store::soundFilePath(studio.options), .key = studio.options.key});
        REQUIRE(raw);
        REQUIRE((*raw)->exec("PRAGMA user_version = 999"));
    }
    CHECK_FALSE(store::SoundStore::open(studio.options));
    REQUIRE(store::SoundStore::setAside(studio.options, systemWallTime()));
    CHECK(store::SoundStore::open(studio.options));
}
