// A tablet without any sound server: everything says so, and nothing breaks.
#include "audio/clip_player.h"
#include "audio/live_microphone.h"
#include "audio/sentences.h"
#include "support/sound.h"
#include <QCoreApplication>

using namespace ln;
using namespace ln::audio;
using test::Sealing;
using test::StatusWatch;
using test::Studio;

TEST_CASE("without a microphone and a loudspeaker the program says so and goes on") {
    int argc = 1;
    char name[] = "sound_absent_test";
    char* argv[] = {name, nullptr};
    Studio studio;
    qputenv("PULSE_SERVER", "unix:" + studio.folder.filePath(QStringLiteral("none")).toUtf8());
    const QCoreApplication app(argc, argv);
    StatusWatch watch;
    Recorder recorder(std::make_shared<LiveMicrophone>(), {.statusChanged = watch.callback()});
    Sealing sealing;
    recorder.start(studio.request(ThingId::random()), sealing.callback());
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return s.microphone.has_value(); }));
    CHECK(sentenceOf(*recorder.status().microphone).contains(QStringLiteral("micrô"), Qt::CaseInsensitive));
    // The turn takes its time all the same: it is a clip of silence, which says that it is one.
    REQUIRE(watch.wait(recorder, [](const SoundStatus& s) { return s.missed >= 24'000; }));
    recorder.stop();
    const auto sealed = sealing.sealed();
    CHECK(sealed.samples >= 24'000);
    CHECK(sealed.gaps == std::vector<store::Gap>{{0, sealed.samples}});

    ClipPlayer player;
    QString sentence;
    QObject::connect(&player, &ClipPlayer::problem, &player, [&sentence](const QString& said) { sentence = said; });
    player.play(studio.reader(), sealed.clip);
    CHECK(sentence.contains(QStringLiteral("loa")));
    CHECK_FALSE(player.isPlaying());
}
