// A clip as it leaves the tablet: the bytes that were sealed, in a file that other programs take.
#include "platform/dummy/dummy_secret_store.h"
#include "rehearsal/commands.h"
#include "rehearsal/open_store.h"
#include "support/sound.h"
#include "support/view.h"
#include "sync/protocol/crypto.h"
#include <QProcess>

namespace ln::test {
namespace {
constexpr std::size_t spokenSamples = 48'000 * 8 + 1'234;
const QString speaker = u"Nguyễn Thị Hường"_s;

struct Said {
    int code = -1;
    QByteArray out, error;
};
Said run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// One turn, spoken and sealed, and exported as `langnghe export` does.
struct ExportedTurn {
    QTemporaryDir folder;
    Pcm spoken = speech(spokenSamples);
    ThingId meeting = ThingId::random();
    Thing clip;
    QByteArray sealed; ///< as the sound file has it
    QString file;

    ExportedTurn() {
        platform::DummySecretStore secrets;
        const QString data = folder.filePath(u"data"_s), target = folder.filePath(u"export"_s);
        const auto key = rehearsal::keyOf(data, secrets, store::KeyKeeper::WhenLocked::UseFile);
        REQUIRE(key);
        speak(data, *key);
        const auto reader = store::SoundReader::open({.folder = data, .key = *key, .meeting = meeting});
        REQUIRE(reader);
        const auto bytes = (*reader)->read(clip.id, 0, 1 << 30);
        REQUIRE(bytes);
        sealed = *bytes;
        REQUIRE(rehearsal::runExport({data, target, {}}, secrets) == 0);
        file = target + u'/' + clip.id.toHex() + u".opus"_s;
    }

private:
    void speak(const QString& data, const QByteArray& key) {
        view::TabletOptions options;
        options.folder = data;
        options.key = key;
        options.keyIsProven = true;
        auto heard = std::make_unique<ScriptedMicrophone>();
        ScriptedMicrophone& microphone = *heard;
        options.microphone = std::move(heard);
        const auto opened = view::Tablet::open(std::move(options));
        REQUIRE(opened);
        view::Tablet& tablet = **opened;
        const auto settle = [&tablet] { REQUIRE(eventually([&] { return tablet.isSettled(); })); };
        tablet.commands().run({SetFields{Kind::Meeting, meeting, spaceOf(meeting), {{u"title"_s, u"Cao Xá"_s}}}});
        settle();
        tablet.meetings()->open(meeting.toHex());
        tablet.meetings()->setDesk(u"a"_s);
        settle();
        tablet.meetings()->start();
        settle();
        tablet.door()->setName(speaker);
        tablet.door()->setUnit(u"Hội Nông dân xã Cao Xá"_s);
        tablet.door()->registerSpeaker();
        settle();
        tablet.floor()->callNext();
        settle();
        REQUIRE(tablet.floor()->recording());
        microphone.hearAll(spoken);
        tablet.floor()->endTurn();
        settle();
        REQUIRE(eventually([&] {
            const auto clips = tablet.reader().all(Kind::Clip, spaceOf(meeting));
            if (clips.size() != 1 || !clips[0].has(u"sha256")) return false;
            clip = clips[0];
            return true;
        }));
    }
};

Pcm decodedByFfmpeg(const QString& file) {
    const Said said = run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"s16le"_s, u"-ar"_s, u"48000"_s,
                                        u"-ac"_s, u"1"_s, u"-"_s});
    REQUIRE(said.code == 0);
    CHECK(said.error.toStdString() == "");
    Pcm pcm(static_cast<std::size_t>(said.out.size() / 2));
    std::memcpy(pcm.data(), said.out.constData(), pcm.size() * 2);
    return pcm;
}
} // namespace

TEST_CASE("an exported clip is byte for byte as sealed, and other programs take it and hear what was said") {
    const ExportedTurn turn;
    QFile file(turn.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK((bytes == turn.sealed));
    CHECK(wire::sha256(bytes).toHex() == turn.clip.text(u"sha256").toLatin1());
    CHECK(turn.clip.integer(u"samples") == static_cast<qint64>(spokenSamples));

    const Said info = run(u"opusinfo"_s, {turn.file});
    INFO(info.out.toStdString() << info.error.toStdString());
    CHECK(info.code == 0);
    CHECK_FALSE(info.out.contains("WARNING"));
    CHECK_FALSE(info.out.contains("ERROR"));
    CHECK(info.error.toStdString() == "");
    CHECK(info.out.contains("MEETING=" + turn.meeting.toHex().toLatin1()));
    CHECK(info.out.contains("TICKET=A-01"));
    CHECK(info.out.contains("DATE="));
    CHECK(info.out.contains("DEVICE="));
    CHECK_FALSE(bytes.contains(speaker.toUtf8()));

    const Said probe = run(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"format=duration"_s, u"-of"_s,
                                          u"csv=p=0"_s, turn.file});
    CHECK(probe.code == 0);
    CHECK(probe.error.toStdString() == "");
    CHECK(std::abs(probe.out.trimmed().toDouble() - static_cast<double>(spokenSamples) / 48'000) < 0.1);

    const Pcm heard = decodedByFfmpeg(turn.file);
    CHECK(heard.size() == spokenSamples);
    for (const std::size_t at : {std::size_t{48'000}, std::size_t{48'000 * 4}, std::size_t{48'000 * 7}}) {
        const Alignment best = align(turn.spoken, heard, at, 24'000, -960, 960);
        CAPTURE(at, best.lag, best.correlation);
        CHECK(std::abs(best.lag) <= 48);
        CHECK(best.correlation > 0.9);
    }
}

} // namespace ln::test
