#include "store/migrations.h"
#include "store/opening.h"
#include "support/stores.h"
#include <QDir>
#include <QFile>
#include <future>

using namespace ln;
using test::Tablet;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }
Person person(const char* name) { return {s(name), s("MTTQ xã"), {}, {}}; }
} // namespace

TEST_CASE("A registration is there after the program was closed and opened") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId id = tablet.registerSpeaker(meeting, s("Nguyễn Thị Hường"));
    tablet.close();
    tablet.open();
    const auto found = tablet.reader()->thing(id);
    REQUIRE(found);
    CHECK(found->text(u"name") == s("Nguyễn Thị Hường"));
    CHECK(found->text(u"desk") == u"A");
    CHECK(found->integer(u"number") == 1);
    CHECK(found->text(u"state") == u"waiting");
    CHECK_FALSE(tablet.store().rebuilt());
}

TEST_CASE("Tickets count up by desk, and a command given twice makes one thing") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId id = ThingId::random();
    const RegisterSpeaker command{id, meeting, s("A"), {}, person("Trần Văn Đức"), {}, {}};
    tablet.must({command});
    tablet.must({command});
    const ThingId second = tablet.registerSpeaker(meeting, s("Lê Thị Oanh"));
    CHECK(tablet.reader()->thing(second)->integer(u"number") == 2);
    CHECK(tablet.reader()->countRegistrations(spaceOf(meeting)) == 2);
}

TEST_CASE("A refused command changes nothing, also not the commands before it in its submission") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId id = ThingId::random();
    const auto result = tablet.perform({RegisterSpeaker{id, meeting, s("A"), {}, person("Giáp Thị Lan"), {}, {}},
                                        RegisterSpeaker{ThingId::random(), meeting, s("A"), {}, person(""), {}, {}}});
    REQUIRE_FALSE(result.ok());
    CHECK(std::get<Refusal>(result.error()) == Refusal::NameMissing);
    CHECK_FALSE(tablet.reader()->thing(id));
}

TEST_CASE("The floor passes from one speaker to the next") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId first = tablet.registerSpeaker(meeting, s("Phạm Quang Huy"));
    const ThingId second = tablet.registerSpeaker(meeting, s("Ngô Văn Thắng"));
    const ThingId turn1 = ThingId::random(), turn2 = ThingId::random();
    tablet.must({CallSpeaker{turn1, first}});
    CHECK(tablet.reader()->thing(meeting)->thing(u"current_turn") == turn1);
    CHECK(tablet.reader()->thing(first)->text(u"state") == u"called");
    tablet.must({CallSpeaker{turn2, second}});
    const auto reader = tablet.reader();
    CHECK(reader->thing(first)->text(u"state") == u"spoken");
    CHECK(reader->thing(turn1)->has(u"ended_at"));
    CHECK(reader->thing(turn2)->integer(u"number") == 2);
    tablet.must({EndTurn{turn2}});
    CHECK_FALSE(tablet.reader()->thing(meeting)->has(u"current_turn"));
}

TEST_CASE("The order can be changed and is kept") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId a = tablet.registerSpeaker(meeting, s("A Một")), b = tablet.registerSpeaker(meeting, s("B Hai")),
                  c = tablet.registerSpeaker(meeting, s("C Ba"));
    tablet.must({MoveInOrder{c, a}});
    tablet.must({MoveInOrder{a, {}}});
    const auto queue = tablet.reader()->queue(spaceOf(meeting), {}, 10);
    REQUIRE(queue.size() == 3);
    CHECK(queue[0].id == c);
    CHECK(queue[1].id == b);
    CHECK(queue[2].id == a);
    const auto place = [](const Thing& one) { return store::OrderPlace{one.text(u"order"), one.text(u"desk"), one.integer(u"number"), one.id}; };
    const auto rest = tablet.reader()->queue(spaceOf(meeting), place(queue[0]), 1);
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].id == b);
    CHECK(tablet.reader()->queue(spaceOf(meeting), place(queue[2]), 1).empty());
}

TEST_CASE("A snapshot is one moment, however long it is looked at") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const auto reader = tablet.reader();
    {
        const auto moment = reader->snapshot();
        CHECK(reader->all(Kind::Registration, spaceOf(meeting)).empty());
        tablet.registerSpeaker(meeting, s("Đến sau"));
        CHECK(reader->all(Kind::Registration, spaceOf(meeting)).empty());
        CHECK(reader->people(spaceOf(meeting)).empty());
    }
    CHECK(reader->all(Kind::Registration, spaceOf(meeting)).size() == 1);
    CHECK_FALSE(reader->lastError());
}

TEST_CASE("Two tablets that exchange their journals show the same") {
    Tablet a(s("A")), b(s("B"));
    const ThingId meeting = a.meeting();
    exchange(a, b);
    const ThingId onA = a.registerSpeaker(meeting, s("Ở bàn A"));
    const ThingId onB = b.registerSpeaker(meeting, s("Ở bàn B"));
    CHECK(exchange(a, b).refused.empty());
    CHECK(exchange(b, a).refused.empty());
    CHECK(exchange(b, a).added == 0);
    CHECK(a.reader()->thing(onB)->text(u"desk") == u"B");
    CHECK(b.reader()->thing(onA)->text(u"desk") == u"A");

    SECTION("an edit made after seeing another wins on both, whatever the clock says") {
        b.must({EditRegistration{onA, {{s("name"), s("Sửa ở B")}}}});
        exchange(b, a);
        CHECK(a.reader()->thing(onA)->text(u"name") == s("Sửa ở B"));
        CHECK(a.reader()->history(onA, s("name")).size() == 2);
    }
    SECTION("two edits of the same value are a conflict on both, until somebody decides") {
        a.must({EditRegistration{onA, {{s("name"), s("Tên một")}}}});
        b.must({EditRegistration{onA, {{s("name"), s("Tên hai")}}}});
        exchange(a, b);
        exchange(b, a);
        CHECK(a.reader()->thing(onA)->text(u"name") == b.reader()->thing(onA)->text(u"name"));
        CHECK(a.reader()->conflicts(onA).at(s("name")).size() == 2);
        CHECK(b.reader()->conflicts(onA).at(s("name")).size() == 2);
        a.must({EditRegistration{onA, {{s("name"), s("Tên đã chọn")}}}});
        exchange(a, b);
        CHECK(b.reader()->conflicts(onA).empty());
    }
}

TEST_CASE("Altered, reordered and foreign entries are refused alone, with their code") {
    Tablet a(s("A")), b(s("B"));
    const ThingId meeting = a.meeting();
    const ThingId id = a.registerSpeaker(meeting, s("Người thứ nhất"));
    auto entries = a.reader()->entriesAfter(spaceOf(meeting), 0, 1 << 30).entries;
    REQUIRE(entries.size() >= 3);
    SECTION("a changed body") {
        entries.back().body[entries.back().body.size() - 2] ^= 1;
        const auto merged = b.store().merge(entries);
        REQUIRE(merged->refused.size() == 1);
        CHECK(merged->refused[0].code == wire::Code::EntryBody);
        CHECK_FALSE(b.reader()->thing(id));
        CHECK(b.reader()->thing(meeting));
    }
    SECTION("a changed header") {
        entries.back().header[entries.back().header.size() - 1] ^= 1;
        CHECK(b.store().merge(entries)->refused.at(0).code == wire::Code::EntryBody);
    }
    SECTION("a forged signature") {
        entries.back().sig[5] ^= 1;
        CHECK(b.store().merge(entries)->refused.at(0).code == wire::Code::EntrySignature);
    }
    SECTION("a missing one") {
        entries.erase(entries.begin() + 1);
        CHECK(b.store().merge(entries)->refused.at(0).code == wire::Code::EntryGap);
    }
    SECTION("nonsense") {
        CHECK(b.store().merge({{QByteArray("x"), QByteArray("y"), QByteArray("z")}})->refused.at(0).code == wire::Code::EntryMalformed);
    }
    SECTION("a device that may not write here") {
        const auto merged = b.store().merge(entries, [](const DeviceId&) { return false; });
        CHECK(merged->added == 0);
        CHECK(merged->refused.at(0).code == wire::Code::EntryDevice);
    }
}

TEST_CASE("The outbox empties by receipts alone, and only by true ones") {
    Tablet a(s("A")), office(s("-"));
    const ThingId meeting = a.meeting();
    a.registerSpeaker(meeting, s("Người thứ nhất"));
    const auto waiting = a.reader()->outbox(1 << 20);
    REQUIRE(waiting.size() >= 3);
    const auto merged = office.store().merge(waiting);
    REQUIRE(merged.ok());
    auto wrong = merged->held;
    wrong.at(0).headerHash[3] ^= 1;
    CHECK_FALSE(*a.store().noteHeld(wrong));
    CHECK(a.reader()->outbox(1 << 20).size() == waiting.size());
    CHECK(*a.store().noteHeld(merged->held));
    CHECK(a.reader()->outbox(1 << 20).empty());
    CHECK(a.reader()->outboxCounts().entriesReceived == a.reader()->outboxCounts().entries);
}

TEST_CASE("Erased people are gone everywhere, also when their entries come later, and chains still check") {
    Tablet a(s("A")), b(s("B")), late(s("C"));
    const ThingId meeting = a.meeting();
    const ThingId id = a.registerSpeaker(meeting, s("Người xin xóa"));
    exchange(a, b);
    a.must({SetFields{Kind::Erasure, ThingId::random(), spaceOf(meeting), {{s("things"), toValue(std::vector{id})}}}});
    exchange(a, b);
    CHECK_FALSE(a.reader()->thing(id, true));
    CHECK_FALSE(b.reader()->thing(id, true));
    CHECK(b.reader()->people(spaceOf(meeting)).empty());
    CHECK(exchange(b, late).refused.empty());
    CHECK_FALSE(late.reader()->thing(id, true));
}

TEST_CASE("A second program is told that the data are in use") {
    Tablet tablet;
    const auto second = store::Store::open(tablet.options());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().failure == store::OpenFailure::InUse);
}

TEST_CASE("A wrong key, a newer version and a damaged file are three different things") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId id = tablet.registerSpeaker(meeting, s("Còn nguyên"));
    const QString path = store::databasePath(tablet.folder());
    tablet.close();
    const auto bytesOf = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytesOf();
    SECTION("a wrong key touches nothing") {
        auto options = tablet.options();
        options.key = QByteArray(32, 'x');
        options.keyIsProven = false;
        const auto opened = store::Store::open(options);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().failure == store::OpenFailure::WrongKey);
        CHECK((bytesOf() == before));
    }
    SECTION("a newer version touches nothing") {
        {
            auto db = sqlite::Database::open(store::databaseOptions(tablet.options(), false));
            REQUIRE(db.ok());
            REQUIRE((*db)->exec("PRAGMA user_version = 999").ok());
        }
        const QByteArray newer = bytesOf();
        const auto opened = store::Store::open(tablet.options());
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().failure == store::OpenFailure::TooNew);
        CHECK((bytesOf() == newer));
    }
    SECTION("damage is set aside and what can be read is rebuilt, under a new name and a new desk") {
        // A kill, not an orderly end: that is when damage is looked for.
        {
            auto db = sqlite::Database::open(store::databaseOptions(tablet.options(), false));
            REQUIRE(db.ok());
            REQUIRE(store::noteCleanEnd(**db, false).ok());
        }
        QByteArray bytes = bytesOf();
        // One page of the tables, near the end of the file.
        for (qsizetype i = bytes.size() - 4096 * 3; i < bytes.size() - 4096 * 2; ++i) bytes[i] = '\x5a';
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        auto opened = store::Store::open(tablet.options());
        REQUIRE(opened.ok());
        REQUIRE((*opened)->rebuilt());
        CHECK(QFile::exists((*opened)->rebuilt()->setAside));
        auto reader = (*opened)->reader();
        CHECK((*reader)->thing(id)->text(u"name") == s("Còn nguyên"));
        CHECK((*reader)->setting(s("desk")) == u"B");
    }
}

TEST_CASE("What is being typed comes back") {
    Tablet tablet;
    std::promise<bool> saved;
    tablet.store().saveDraft(s("line:1"), s("Đề nghị huyện cho biết…"), [&](bool ok) { saved.set_value(ok); });
    REQUIRE(saved.get_future().get());
    tablet.close();
    tablet.open();
    CHECK(tablet.reader()->draft(s("line:1")) == s("Đề nghị huyện cho biết…"));
}

TEST_CASE("A chain that the office cannot take goes on in a new one, and nothing is lost") {
    Tablet a(s("A")), office(s("-"));
    const ThingId meeting = a.meeting();
    REQUIRE(*a.store().noteHeld(exchange(a, office).held));
    const ThingId id = a.registerSpeaker(meeting, s("Chưa gửi được"));
    const DeviceId former = a.store().device();
    const auto waiting = a.reader()->outbox(1 << 20);
    REQUIRE_FALSE(waiting.empty());
    const auto first = wire::decodeHeader(waiting.front().header);
    REQUIRE(a.store().noteRefused({{first->space, former, first->seq, wire::Code::EntryChain}}).ok());
    CHECK(a.reader()->outbox(1 << 20).empty());
    CHECK(a.reader()->refusals().size() == 1);

    REQUIRE(a.store().takeNewIdentity().ok());
    CHECK(a.store().device() != former);
    const auto merged = office.store().merge(a.reader()->outbox(1 << 20));
    CHECK(merged->refused.empty());
    CHECK(office.reader()->thing(id)->text(u"name") == s("Chưa gửi được"));
    CHECK(*a.store().noteHeld(merged->held));
    CHECK(a.reader()->outbox(1 << 20).empty());
    CHECK(a.reader()->refusals().empty());
    const auto counts = a.reader()->outboxCounts();
    CHECK(counts.entries == counts.entriesReceived);
}
