#include "support/scripted_office.h"
#include "support/sync_tablet.h"

// Clips on their way to an office that fails at every point.
using namespace ln;
using namespace ln::test;
using wire::Code;
using Phase = Status::Phase;

namespace {
constexpr qsizetype clipBytes = 300'000;
QString s(const char* text) {
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("A clip arrives byte for byte, after the text that tells of it") {
    ScriptedOffice office;
    SyncTablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId clip = tablet.clip(meeting, clipBytes);
    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(tablet.settles());
    CHECK(office.clip(clip) == tablet.sound(clip));
    CHECK(office.count("PATCH") == 1);
    const auto requests = office.requests();
    const auto at = [&](const char* request) {
        return std::find_if(requests.begin(), requests.end(),
                            [&](const auto& one) { return one.starts_with(request); });
    };
    CHECK(at("POST /v1/batches") < at("POST /v1/clips"));
}

TEST_CASE("An upload that fails at any point is there once, whole, and not before its receipt") {
    struct Case {
        const char* request;
        Fault fault;
    };
    std::vector<Case> cases;
    for (const Fault fault : {Fault::CloseAtOnce, Fault::CloseBeforeAnswer, Fault::HalfAnswer, Fault::Page,
                              Fault::Error500, Fault::Error507, Fault::NoAnswer})
        for (const char* request : {"POST /v1/clips", "PATCH /v1/clips"})
            cases.push_back({request, fault});
    cases.push_back({"PATCH /v1/clips", Fault::HalfUpload});
    cases.push_back({"PATCH /v1/clips", Fault::WrongReceipt});
    cases.push_back({"PATCH /v1/clips", Fault::ClipHash});
    for (const auto& [request, fault] : cases) {
        CAPTURE(request, static_cast<int>(fault));
        ScriptedOffice office;
        SyncTablet tablet;
        REQUIRE(tablet.enrol(office.link()).ok());
        office.fail(request, {fault});
        const ThingId clip = tablet.clip(tablet.meeting(), clipBytes);
        REQUIRE(eventually([&] { return !office.hasFaultsLeft(); }));
        REQUIRE(tablet.settles());
        CHECK(office.clip(clip) == tablet.sound(clip));
        CHECK(tablet.counts().clipsReceived == 1);
        CHECK(tablet.counts().clipsRefused == 0);
        CHECK(tablet.counts().clipBytesReceived == clipBytes);
    }
}

TEST_CASE("Without the right receipt a clip is not received, however often it was sent") {
    ScriptedOffice office;
    SyncTablet tablet;
    office.fail("PATCH", std::vector<Fault>(1000, Fault::WrongReceipt));
    office.fail("HEAD", std::vector<Fault>(1000, Fault::WrongReceipt));
    // A pull tells of clips, too.
    office.fail("GET /v1/spaces", std::vector<Fault>(1000, Fault::Error500));
    REQUIRE(tablet.enrol(office.link()).ok());
    tablet.clip(tablet.meeting(), clipBytes);
    REQUIRE(eventually([&] { return office.count("HEAD") > 3; }));
    CHECK(tablet.counts().clipsReceived == 0);
    CHECK(tablet.engine->status().phase != Phase::UpToDate);
}

TEST_CASE("A cut upload goes on where the office is, also after the tablet was killed") {
    ScriptedOffice office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.link()).ok());
    office.fail("PATCH", {Fault::HalfUpload});
    const ThingId clip = tablet.clip(tablet.meeting(), clipBytes);
    REQUIRE(eventually([&] { return !office.hasFaultsLeft() && !office.offsets().empty(); }));
    tablet.restart();
    REQUIRE(tablet.settles());
    CHECK(office.offsets() == std::vector<std::int64_t>{0, clipBytes / 2});
    CHECK(office.clip(clip) == tablet.sound(clip));
}

TEST_CASE("A clip that is refused twice is noted as refused, and the next one goes") {
    ScriptedOffice office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.link()).ok());
    const ThingId meeting = tablet.meeting();
    office.fail("PATCH", {Fault::ClipHash, Fault::ClipHash});
    const ThingId bad = tablet.clip(meeting, clipBytes);
    REQUIRE(eventually([&] { return tablet.counts().clipsRefused == 1; }));
    const ThingId good = tablet.clip(meeting, clipBytes);
    REQUIRE(eventually([&] { return tablet.counts().clipsReceived == 1; }));
    CHECK(office.clip(good) == tablet.sound(good));
    CHECK(office.clip(bad).isEmpty());
    for (const auto& state : tablet.reader()->clips(spaceOf(meeting)))
        if (state.clip.id == bad) CHECK(state.refused == Code::ClipHash);
}

TEST_CASE("A clip that cannot be read here waits and says so, the others go") {
    ScriptedOffice office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.link()).ok());
    const ThingId meeting = tablet.meeting();
    const ThingId lost = tablet.clip(meeting, clipBytes);
    const QByteArray sound = tablet.sound(lost);
    tablet.clips.put(lost, sound.first(1000));
    tablet.clip(meeting, clipBytes);
    REQUIRE(eventually([&] { return tablet.counts().clipsReceived == 1; }));
    REQUIRE(eventually([&] { return tablet.engine->status().unreadableClip == lost; }));
    CHECK(tablet.engine->status().phase == Phase::Trouble);
    CHECK_FALSE(tablet.engine->status().problem);
    tablet.clips.put(lost, sound);
    CHECK(tablet.settles());
}

TEST_CASE("Text overtakes a clip that is on its way") {
    ScriptedOffice office;
    tablet::Options patient = impatient();
    patient.timeouts = {.connect = 5s, .answer = 20s, .piece = 20s};
    SyncTablet tablet(s("A"), patient);
    REQUIRE(tablet.enrol(office.link()).ok());
    const ThingId meeting = tablet.meeting();
    REQUIRE(tablet.settles());
    // The office takes no more of the clip until it has the text.
    office.fail("PATCH", {Fault::Slow});
    const ThingId clip = tablet.clip(meeting, 24'000'000);
    REQUIRE(eventually([&] { return office.count("PATCH") == 1; }));
    REQUIRE(eventually([&] { return tablet.engine->status().clip.has_value(); }));
    const std::size_t batches = office.count("POST /v1/batches");
    tablet.registerSpeaker(meeting, s("Giáp Thị Lan"));
    REQUIRE(eventually([&] { return office.count("POST /v1/batches") > batches; }));
    CHECK(tablet.counts().clipsReceived == 0);
    REQUIRE(tablet.settles());
    CHECK(office.count("PATCH") == 1);
    CHECK(office.batchesBeforeClip() > batches);
    CHECK(office.clip(clip) == tablet.sound(clip));
}
