// The power goes at every write of a recording: what was reported stored is there, and every clip opens.
#include "fault/power_cut_vfs.h"
#include "support/sound.h"
#include "sync/protocol/crypto.h"
#include <map>

using namespace ln;
using namespace ln::audio;
using namespace ln::fault;
using test::Pcm;
using test::ScriptedMicrophone;
using test::Sealing;

namespace {
/// Always the same, so that a failure can be seen again; another one is tried by setting LN_FAULT_SEED.
std::uint64_t seed() {
    const auto given = qEnvironmentVariable("LN_FAULT_SEED").toULongLong();
    return given > 0 ? given : 20180315;
}
Leftovers leftoversOf(std::uint64_t k) {
    return static_cast<Leftovers>((k + seed()) % 3);
}

/// A clip as a recorder stores it: rows of half a second, the last one with the seal.
struct Take {
    ThingId clip = ThingId::random();
    std::vector<store::SoundPiece> pieces;
    std::int64_t samples = 0;

    explicit Take(std::size_t seconds) {
        const Pcm spoken = test::speech(48'000 * seconds);
        auto writer = OpusWriter::create({{"MEETING", QStringLiteral("x")}});
        REQUIRE(writer);
        std::int64_t stored = 0;
        const auto takePiece = [&] {
            const std::int64_t end = (*writer)->endSample();
            pieces.push_back({.firstSample = stored,
                              .endSample = end,
                              .bytes = (*writer)->takePages(),
                              .peaks = QByteArray(25, 'p'),
                              .gaps = {{stored, 480}}});
            stored = end;
        };
        for (std::size_t at = 0; at < spoken.size(); at += 24'000) {
            REQUIRE((*writer)->write(std::span(spoken).subspan(at, 24'000)));
            takePiece();
        }
        REQUIRE((*writer)->finish());
        takePiece();
        samples = (*writer)->written();
    }
};

/// What a run was told is stored.
struct Told {
    std::map<ThingId, QByteArray> bytes;
    std::map<ThingId, store::Sealed> sealed;
};

/// False as soon as something is not reported stored.
bool record(store::SoundStore& sound, const Take& take, Told& told) {
    for (std::size_t i = 0; i + 1 < take.pieces.size(); ++i) {
        const store::SoundPiece& piece = take.pieces[i];
        if (!(i == 0 ? sound.begin(take.clip, WallTime{}, piece) : sound.append(take.clip, piece))) return false;
        told.bytes[take.clip] += piece.bytes;
    }
    const auto sealed = sound.seal(take.clip, take.pieces.back(), take.samples);
    if (sealed) told.sealed.emplace(take.clip, *sealed);
    return sealed.ok();
}

/// A meeting's sound: each clip in a run of the program of its own, so that the log is written back on the way.
Told recordAll(const store::SoundOptions& options, const std::vector<Take>& takes) {
    Told told;
    for (const Take& take : takes) {
        const auto sound = store::SoundStore::open(options);
        if (!sound || !record(**sound, take, told)) break;
    }
    return told;
}

/// As the program does after a crash: what was cut is sealed, then everything must play.
QStringList broken(const store::SoundOptions& options, const Told& told) {
    QStringList wrong;
    const auto sound = store::SoundStore::open(options);
    if (!sound) return {QStringLiteral("does not open: ") + sound.error().message};
    const auto open = (*sound)->openClips();
    if (!open) return {QStringLiteral("cannot be asked: ") + open.error().message};
    for (const ThingId& clip : *open)
        if (const auto sealed = (*sound)->sealRecovered(clip); !sealed)
            wrong << QStringLiteral("is not sealed: ") + sealed.error().message;
    const auto reader = (*sound)->reader();
    const auto clips = reader ? (*reader)->clips() : reader.error();
    if (!clips) return wrong << QStringLiteral("cannot be read: ") + clips.error().message;
    for (const auto& [clip, bytes] : told.bytes)
        if (const auto kept = (*reader)->read(clip, 0, 1 << 30); !kept || !kept->startsWith(bytes))
            wrong << QStringLiteral("sound that was reported stored is gone");
    for (const ThingId& clip : *clips) { // one that was stored and not reported plays, too
        const auto sealed = (*reader)->sealed(clip);
        const auto bytes = (*reader)->read(clip, 0, 1 << 30);
        if (!sealed || !sealed->has_value() || !bytes || wire::sha256(*bytes) != (*sealed)->sha256) {
            wrong << QStringLiteral("a clip is not what its seal says");
            continue;
        }
        const auto promised = told.sealed.find(clip);
        if (promised != told.sealed.end() && promised->second.sha256 != (*sealed)->sha256)
            wrong << QStringLiteral("a clip is not what was reported sealed");
        auto own = (*sound)->reader();
        auto decoder = own ? ClipDecoder::open(std::move(*own), clip) : own.error().message;
        if (!decoder || (*decoder)->samples() != (*sealed)->samples)
            wrong << QStringLiteral("a clip does not play as long as it should");
    }
    return wrong;
}

store::SoundOptions optionsFor(const QTemporaryDir& folder, const ThingId& meeting, const char* vfs) {
    return {.folder = folder.path(), .key = QByteArray(32, 'k'), .meeting = meeting, .vfs = vfs};
}

struct Cut {
    bool happened = false;
    std::uint64_t operations = 0;
    std::size_t told = 0;
    QStringList broken;
};
Cut cutAt(const std::vector<Take>& takes, std::uint64_t k, Leftovers leftovers, sqlite::Synchronous synchronous) {
    const QTemporaryDir folder;
    PowerCutVfs disk(seed() + k);
    disk.cutAt(k);
    store::SoundOptions options = optionsFor(folder, takes.front().clip, disk.name());
    options.synchronous = synchronous;
    const Told told = recordAll(options, takes);
    Cut cut{disk.isCut(), disk.operations(), told.bytes.size() + told.sealed.size(), {}};
    REQUIRE(disk.settle(leftovers));
    cut.broken = broken(options, told);
    if (!cut.broken.isEmpty()) cut.broken << QString::fromStdString(disk.account());
    return cut;
}
} // namespace

TEST_CASE("sound that was reported stored is there after a power cut at any write of a recording, and plays") {
    const std::vector<Take> takes{Take(4), Take(1), Take(6)};
    std::uint64_t cuts = 0;
    for (std::uint64_t k = 1;; ++k) {
        const Cut cut = cutAt(takes, k, leftoversOf(k), sqlite::Synchronous::Full);
        INFO("cut at operation " << k << " of seed " << seed() << ", told of " << cut.told);
        INFO(cut.broken.join(QStringLiteral("\n")).toStdString());
        REQUIRE(cut.broken.isEmpty());
        if (!cut.happened) break;
        ++cuts;
    }
    WARN(cuts << " cuts survived");
    CHECK(cuts > 100);
}

TEST_CASE("without synchronous writes stored sound is lost, and this test would see it") {
    const std::vector<Take> takes{Take(4), Take(1), Take(6)};
    const Cut uncut = cutAt(takes, 0, Leftovers::TornLast, sqlite::Synchronous::Off);
    REQUIRE_FALSE(uncut.happened);
    std::size_t seen = 0;
    for (std::uint64_t k = 10; k < uncut.operations; k += 10)
        seen += cutAt(takes, k, Leftovers::TornLast, sqlite::Synchronous::Off).broken.isEmpty() ? 0 : 1;
    CHECK(seen > 0);
}

TEST_CASE("a recorder whose power is cut has lost one second at most, and says that the clip has no seal") {
    constexpr std::size_t period = 480; // as a sound card gives it
    const Pcm spoken = test::speech(48'000 * 8);
    std::uint64_t cuts = 0;
    for (std::uint64_t k = 1;; k += 7) {
        const QTemporaryDir folder;
        PowerCutVfs disk(seed() + k);
        const store::SoundOptions options = optionsFor(folder, ThingId::random(), disk.name());
        auto sound = store::SoundStore::open(options);
        REQUIRE(sound);
        disk.cutAt(disk.operations() + k);
        const ThingId clip = ThingId::random();
        Sealing sealing;
        std::int64_t heard = 0;
        {
            const auto microphone = std::make_shared<ScriptedMicrophone>();
            Recorder recorder(microphone, {});
            recorder.start({clip, std::move(sound).value(), WallTime{}, {}}, sealing.callback());
            for (std::size_t at = 0; at < spoken.size() && !recorder.status().storage; at += period) {
                microphone->hearAll(std::span(spoken).subspan(at, period));
                heard += static_cast<std::int64_t>(period);
            }
        }
        const bool happened = disk.isCut();
        const SealResult result = sealing.wait();
        INFO("cut at operation " << k << " of seed " << seed() << ", heard " << heard);
        CHECK((result.ok() || happened)); // the power may also go after the seal, when the file is closed
        REQUIRE(disk.settle(leftoversOf(k)));
        const QStringList wrong = broken(options, {});
        INFO(wrong.join(QStringLiteral("\n")).toStdString());
        REQUIRE(wrong.isEmpty());
        auto again = store::SoundReader::open(options);
        REQUIRE(again);
        const auto sealed = (*again)->sealed(clip);
        REQUIRE(sealed);
        CHECK(heard - (*sealed ? (*sealed)->samples : 0) <= 48'000);
        if (result) CHECK((sealed->has_value() && (*sealed)->sha256 == result->sha256));
        if (!happened) break;
        ++cuts;
    }
    CHECK(cuts > 10);
}
