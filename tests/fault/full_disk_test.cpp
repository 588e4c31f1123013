// A disk that is full for real: sound stops, text goes on.
#include "store/sound/sound_room.h"
#include "support/small_disk.h"
#include "support/sound.h"
#include "support/stores.h"
#include "sync/protocol/crypto.h"

using namespace ln;
using namespace ln::audio;
using test::Pcm;
using test::ScriptedMicrophone;
using test::Sealing;
using test::SmallDisk;
using test::Studio;

namespace {
constexpr std::int64_t diskBytes = 48 * 1024 * 1024;

/// A tablet whose text and sound lie in one folder.
struct Desk {
    test::Tablet tablet;
    ThingId meeting = tablet.meeting();
    Studio studio;
    std::shared_ptr<ScriptedMicrophone> microphone = std::make_shared<ScriptedMicrophone>();

    Desk() {
        studio.options.folder = tablet.folder();
        studio.options.meeting = meeting;
        studio.reopen();
    }
    /// A turn with its clip, as the journal tells of it.
    ThingId callSpeaker() {
        const ThingId clip = ThingId::random(), turn = ThingId::random();
        tablet.must({CallSpeaker{turn, tablet.registerSpeaker(meeting, QStringLiteral("Nguyễn Thị Hường"))},
                     StartClip{clip, turn}});
        return clip;
    }
    void mustSaveText(int registrations) {
        for (int i = 0; i < registrations; ++i)
            (void)tablet.registerSpeaker(meeting, QStringLiteral("Đại biểu %1").arg(i));
    }
};

void checkPlaysToItsEnd(const Studio& studio, const store::Sealed& sealed, const Pcm& spoken) {
    const QByteArray bytes = studio.bytes(sealed.clip);
    CHECK(bytes.size() == sealed.bytes);
    CHECK(wire::sha256(bytes) == sealed.sha256);
    const Pcm heard = studio.decoded(sealed.clip);
    REQUIRE(static_cast<std::int64_t>(heard.size()) == sealed.samples);
    REQUIRE(sealed.samples > 48'000 * 2);
    const auto last = test::align(spoken, heard, heard.size() - 48'000, 48'000, -960, 960);
    CAPTURE(last.lag, last.correlation);
    CHECK(std::abs(last.lag) <= 48);
    CHECK(last.correlation > 0.85);
}
} // namespace

TEST_CASE("text keeps 64 MB of a disk for itself, or an eighth of a small one") {
    CHECK(store::keptForText(std::int64_t{32} << 30) == 64 * 1024 * 1024);
    CHECK(store::keptForText(80'000'000) == 10'000'000);
    CHECK_FALSE(store::roomForSound(QStringLiteral("/no/such/folder")));
}

TEST_CASE("on a full disk sound stops and is whole to its last stored second, and text is saved as before") {
    const SmallDisk disk(diskBytes);
    Desk desk;
    Recorder recorder(desk.microphone, {});
    const ThingId clip = desk.callSpeaker();
    disk.fill(store::keptForText(diskBytes) + 300'000);
    Sealing sealing;
    recorder.start(desk.studio.request(clip), sealing.callback());
    const Pcm spoken = test::speech(48'000 * 240);
    for (std::size_t at = 0; at < spoken.size() && !recorder.status().storage; at += 48'000)
        desk.microphone->hearAll(std::span(spoken).subspan(at, 48'000));
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(recorder.status().storage == StorageProblem::Full);
    CHECK_FALSE(recorder.status().recording);
    CHECK_FALSE(recorder.place());
    CHECK(sealed.recovered);
    checkPlaysToItsEnd(desk.studio, sealed, spoken);
    const auto open = desk.studio.sound->openClips();
    REQUIRE(open);
    CHECK(open->empty());

    // A whole meeting's text still finds its room, the seal first.
    const std::int64_t before = disk.bytesFree();
    CHECK(before > store::keptForText(diskBytes) * 9 / 10);
    desk.tablet.must({SealClip{clip, sealed.samples, sealed.bytes, QString::fromLatin1(sealed.sha256.toHex()),
                               store::textsOf(sealed.gaps), sealed.recovered}});
    desk.mustSaveText(150);
    CHECK(disk.bytesFree() < before); // what was saved is on this disk

    // The next turn gets no sound until there is room again.
    Sealing refused;
    recorder.start(desk.studio.request(ThingId::random()), refused.callback());
    desk.microphone->hearAll(std::span(spoken).first(48'000 * 2));
    recorder.stop();
    const auto result = refused.wait();
    REQUIRE_FALSE(result);
    CHECK(result.error().problem == StorageProblem::Full);
    disk.makeRoom();
    Sealing again;
    recorder.start(desk.studio.request(ThingId::random()), again.callback());
    desk.microphone->hearAll(std::span(spoken).first(48'000 * 2));
    recorder.stop();
    CHECK(again.sealed().samples == 48'000 * 2);
    CHECK_FALSE(recorder.status().storage);
}

TEST_CASE("when another program takes the disk to its last byte, what is stored of the clip plays once there is room") {
    const SmallDisk disk(diskBytes);
    Desk desk;
    const ThingId clip = desk.callSpeaker();
    const Pcm spoken = test::speech(48'000 * 10);
    Sealing sealing;
    {
        Recorder recorder(desk.microphone, {});
        recorder.start(desk.studio.request(clip), sealing.callback());
        desk.microphone->hearAll(std::span(spoken).first(48'000 * 5));
        disk.fill(0);
        desk.microphone->hearAll(std::span(spoken).subspan(48'000 * 5));
        recorder.stop();
        recorder.waitUntilSealed();
        CHECK(recorder.status().storage == StorageProblem::Full);
    }
    // It may be sealed already, in a page that the file had; if not, the next start of the program does it.
    (void)sealing.wait();
    disk.makeRoom();
    desk.studio.reopen();
    const auto open = desk.studio.sound->openClips();
    REQUIRE(open);
    for (const ThingId& cut : *open)
        REQUIRE(desk.studio.sound->sealRecovered(cut));
    const auto sealed = desk.studio.reader()->sealed(clip);
    REQUIRE(sealed);
    REQUIRE(sealed->has_value());
    CHECK((*sealed)->recovered);
    CHECK((*sealed)->samples > 48'000 * 4);
    checkPlaysToItsEnd(desk.studio, **sealed, spoken);
    desk.mustSaveText(5);
}
