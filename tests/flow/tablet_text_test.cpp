#include "support/scripted_office.h"
#include "support/sync_tablet.h"

// Text on its way to an office that fails at every point: nothing is lost, nothing is there twice, nothing counts
// without a receipt.
using namespace ln;
using namespace ln::test;
using wire::Code;
using Phase = Status::Phase;

namespace {
QString s(const char* text) {
    return QString::fromUtf8(text);
}

ThingId threeSpeakers(SyncTablet& tablet) {
    const ThingId meeting = tablet.meeting();
    for (const char* name : {"Phạm Quang Huy", "Ngô Văn Thắng", "Lê Thị Oanh"})
        tablet.registerSpeaker(meeting, s(name));
    return meeting;
}
std::size_t written(SyncTablet& tablet) {
    return static_cast<std::size_t>(tablet.counts().entries);
}
} // namespace

TEST_CASE("What was written before and after enrolling arrives, once") {
    ScriptedOffice office;
    SyncTablet tablet;
    const ThingId meeting = threeSpeakers(tablet);
    CHECK(tablet.engine->status().phase == Phase::NotEnrolled);
    CHECK(office.requests().empty());
    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(tablet.settles());
    tablet.registerSpeaker(meeting, s("Giáp Thị Lan"));
    REQUIRE(tablet.settles());
    CHECK(office.entries() == written(tablet));
    CHECK(tablet.reader()->setting(s("office.name")) == s("Văn phòng thử"));
}

TEST_CASE("How far the clocks are apart is known once the office answers") {
    ScriptedOffice office;
    office.setClock(-20min);
    SyncTablet tablet;
    CHECK_FALSE(tablet.engine->status().clockOffset);
    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(tablet.settles());
    const auto offset = tablet.engine->status().clockOffset;
    REQUIRE(offset);
    CHECK(*offset > -21min);
    CHECK(*offset < -19min);
}

TEST_CASE("A batch that fails at any point is sent again and is there once") {
    struct Case {
        Fault fault;
        std::optional<Code> problem;
    };
    const std::vector<Case> cases{{Fault::CloseAtOnce, Code::Unreachable},
                                  {Fault::CloseBeforeAnswer, Code::Unreachable},
                                  {Fault::HalfAnswer, Code::Unreachable},
                                  {Fault::Page, Code::NotTheOffice},
                                  {Fault::PageAsReply, Code::NotTheOffice},
                                  {Fault::Error500, Code::Internal},
                                  {Fault::Error507, Code::DiskFull},
                                  {Fault::WrongReceipt, Code::ReceiptWrong},
                                  {Fault::NoAnswer, Code::TimedOut},
                                  {Fault::TokenUnknown, Code::TokenUnknown},
                                  {Fault::Gap, Code::EntryGap}};
    for (const auto& [fault, problem] : cases) {
        CAPTURE(static_cast<int>(fault));
        ScriptedOffice office;
        SyncTablet tablet;
        REQUIRE(tablet.enrol(office.link()).ok());
        std::mutex mutex;
        std::set<std::optional<Code>> problems;
        bool early = false;
        const auto watching = tablet.engine->onStatus([&](const Status& status) {
            const std::scoped_lock lock(mutex);
            problems.insert(status.problem);
            if (status.phase == Phase::UpToDate && office.hasFaultsLeft() && office.count("POST /v1/batches") > 0)
                early = true;
        });
        // A request is repeated at once when a kept connection turns out to be closed, so one fault alone may go
        // unnoticed.
        office.fail("POST /v1/batches", {fault, fault, fault});
        threeSpeakers(tablet);
        REQUIRE(eventually([&] { return !office.hasFaultsLeft(); }));
        REQUIRE(tablet.settles());
        CHECK(office.entries() == written(tablet));
        CHECK(office.count("POST /v1/batches") >= 4);
        const std::scoped_lock lock(mutex);
        CHECK_FALSE(early);
        CHECK(problems.contains(problem));
    }
}

TEST_CASE("While the receipt is wrong or missing, nothing counts as received") {
    for (const Fault fault : {Fault::WrongReceipt, Fault::Page, Fault::CloseBeforeAnswer}) {
        CAPTURE(static_cast<int>(fault));
        ScriptedOffice office;
        SyncTablet tablet;
        office.fail("POST /v1/batches", std::vector<Fault>(1000, fault));
        // What the office holds is told by a pull, too; here only the batch's answer counts.
        office.fail("GET /v1/spaces", std::vector<Fault>(1000, Fault::Error500));
        REQUIRE(tablet.enrol(office.link()).ok());
        threeSpeakers(tablet);
        REQUIRE(eventually([&] { return office.count("POST /v1/batches") > 6; }));
        CHECK(tablet.counts().entriesReceived == 0);
        CHECK(tablet.engine->status().phase != Phase::UpToDate);
    }
}

TEST_CASE("An office with another key gets not one byte of a request") {
    ScriptedOffice office;
    SyncTablet tablet;
    threeSpeakers(tablet);
    wire::Invitation other{s("127.0.0.1"), office.port(), s("MA-MOT-LAN"), QByteArray(32, 'x')};
    const auto refused = tablet.enrol(wire::toLink(other));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Code::PinMismatch);
    CHECK(office.requests().empty());
    CHECK(tablet.reader()->setting(s("office.token")).isEmpty());

    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(tablet.settles());
    // Somebody takes the office's place later on.
    ScriptedOffice impostor;
    REQUIRE(tablet.store().setSetting(s("office.port"), QString::number(impostor.port())).ok());
    tablet.restart();
    threeSpeakers(tablet);
    REQUIRE(eventually([&] { return tablet.engine->status().problem == Code::PinMismatch; }));
    CHECK(impostor.requests().empty());
    CHECK_FALSE(tablet.allReceived());
}

TEST_CASE("Enrolling says what is wrong, keeps nothing of it, and works the next time") {
    ScriptedOffice office;
    SyncTablet tablet;
    const auto code = [](const auto& result) { return result.ok() ? std::nullopt : result.error().code; };
    CHECK(code(tablet.enrol(s("langnghe://enrol?host=x"))) == Code::InviteMalformed);
    wire::Invitation wrong{s("127.0.0.1"), office.port(), s("SAI"), office.pin()};
    CHECK(code(tablet.enrol(wire::toLink(wrong))) == Code::InviteUnknown);
    office.fail("POST /v1/enrol", {Fault::Page, Fault::CloseBeforeAnswer, Fault::HalfAnswer, Fault::NoAnswer});
    CHECK(code(tablet.enrol(office.link())) == Code::NotTheOffice);
    CHECK(code(tablet.enrol(office.link())) == Code::Unreachable);
    CHECK(code(tablet.enrol(office.link())) == Code::Unreachable);
    CHECK(code(tablet.enrol(office.link())) == Code::TimedOut);
    CHECK(tablet.engine->status().phase == Phase::NotEnrolled);
    CHECK(tablet.reader()->setting(s("office.token")).isEmpty());
    office.stop();
    CHECK(code(tablet.enrol(office.link())) == Code::Unreachable);
    office.start();
    CHECK_FALSE(code(tablet.enrol(office.link())));
    tablet.restart();
    threeSpeakers(tablet);
    CHECK(tablet.settles());
}

TEST_CASE("A refused chain is noted and holds up no other") {
    ScriptedOffice office;
    Tablet neighbour(s("B"));
    const ThingId meeting = neighbour.meeting();
    neighbour.registerSpeaker(meeting, s("Trần Văn Đức"));
    office.refuse(neighbour.store().device(), Code::EntryDevice);
    SyncTablet tablet;
    exchange(neighbour, tablet);
    REQUIRE(tablet.enrol(office.link()).ok());
    tablet.registerSpeaker(meeting, s("Lê Thị Oanh"));
    REQUIRE(eventually([&] { return tablet.reader()->outbox(1 << 20).empty(); }));
    CHECK(tablet.counts().entriesRefused > 0);
    for (const auto& refused : tablet.reader()->refusals())
        CHECK(refused.code == Code::EntryDevice);
    CHECK(office.entries() > 0);
}

TEST_CASE("A chain that is refused for now waits by itself") {
    ScriptedOffice office;
    Tablet neighbour(s("B"));
    const ThingId meeting = neighbour.meeting();
    office.refuse(neighbour.store().device(), Code::EntryGap);
    SyncTablet tablet;
    exchange(neighbour, tablet);
    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(eventually([&] { return tablet.engine->status().problem == Code::EntryGap; }));
    for (int i = 0; i < 5; ++i) {
        const std::size_t before = office.entries();
        tablet.registerSpeaker(meeting, s("Lê Thị Oanh"));
        REQUIRE(eventually([&] { return office.entries() > before; }));
    }
    CHECK_FALSE(tablet.allReceived());
    CHECK(tablet.engine->status().phase == Phase::Trouble);
}

TEST_CASE("An office that lost everything gets everything again") {
    ScriptedOffice office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.link()).ok());
    const ThingId meeting = threeSpeakers(tablet);
    const ThingId clip = tablet.clip(meeting, 100'000);
    REQUIRE(tablet.settles());
    office.forget();
    tablet.registerSpeaker(meeting, s("Giáp Thị Lan"));
    REQUIRE(eventually([&] { return office.entries() == written(tablet) && office.clips() == 1; }));
    REQUIRE(tablet.settles());
    CHECK(office.clip(clip) == tablet.sound(clip));
}

TEST_CASE("Paused means not one request, also after a restart") {
    ScriptedOffice office;
    SyncTablet tablet;
    REQUIRE(tablet.enrol(office.link()).ok());
    threeSpeakers(tablet);
    REQUIRE(tablet.settles());
    tablet.engine->setPaused(true);
    REQUIRE(eventually([&] { return tablet.engine->status().phase == Phase::Paused; }));
    tablet.restart();
    CHECK(tablet.engine->status().phase == Phase::Paused);
    const std::size_t before = office.requests().size();
    threeSpeakers(tablet);
    tablet.engine->wake();
    CHECK_FALSE(eventually([&] { return office.requests().size() > before; }, 300ms));
    tablet.engine->setPaused(false);
    CHECK(tablet.settles());
}

TEST_CASE("Stopping does not wait for an office that does not answer") {
    ScriptedOffice office;
    tablet::Options patient = impatient();
    patient.timeouts.answer = 60s;
    SyncTablet tablet(s("A"), patient);
    REQUIRE(tablet.enrol(office.link()).ok());
    office.fail("POST /v1/batches", {Fault::NoAnswer});
    threeSpeakers(tablet);
    REQUIRE(eventually([&] { return !office.hasFaultsLeft(); }));
    const auto begun = std::chrono::steady_clock::now();
    tablet.engine->stop();
    CHECK(std::chrono::steady_clock::now() - begun < 1s);
    CHECK(tablet.counts().entriesReceived == 0);
    REQUIRE(tablet.engine->start().ok());
    CHECK(tablet.settles());
}

TEST_CASE("Retries come later and later, and at once when somebody asks") {
    ScriptedOffice office;
    tablet::Options slow = impatient();
    slow.retry = {.first = 50ms, .longest = 1h, .afterChange = 1h};
    SyncTablet tablet(s("A"), slow);
    REQUIRE(tablet.enrol(office.link()).ok());
    REQUIRE(eventually([&] { return tablet.engine->status().phase == Phase::UpToDate; }));
    office.stop();
    threeSpeakers(tablet);
    REQUIRE(eventually([&] { return tablet.engine->status().retryIn > 300ms; }));
    CHECK(tablet.engine->status().phase == Phase::Offline);
    CHECK(tablet.engine->status().problem == Code::Unreachable);
    office.start();
    tablet.engine->wake();
    CHECK(tablet.settles());
}
