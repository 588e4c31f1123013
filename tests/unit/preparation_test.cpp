#include "domain/preparation.h"
#include "domain/rules.h"
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace ln;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }

/// The tables, as a map.
class MapFacts final : public Facts {
public:
    std::map<ThingId, Thing> things;

    std::optional<Thing> thing(const ThingId& id, bool alsoDeleted) const override {
        const auto found = things.find(id);
        if (found == things.end() || (!alsoDeleted && found->second.flag(u"deleted"))) return std::nullopt;
        return found->second;
    }
    qint64 lastTicket(const SpaceId&, const QString&) const override { return 0; }
    std::pair<QString, QString> neighbours(const SpaceId&, const std::optional<ThingId>&) const override { return {}; }
    qint64 lastTurnNumber(const SpaceId&) const override { return 0; }
    qint64 lastOpinionNumber(const ThingId&) const override { return 0; }
    qint64 lastCollectedNumber(const SpaceId& space, const QString& source) const override {
        qint64 last = 0;
        for (const auto& [id, one] : things)
            if (one.kind == Kind::Opinion && one.space == space && one.text(u"source") == source)
                last = std::max(last, one.integer(u"number"));
        return last;
    }
    QString lastLinePlace(const ThingId& opinion) const override {
        QString last;
        for (const auto& [id, one] : things)
            if (one.kind == Kind::Line && one.thing(u"opinion") == opinion) last = std::max(last, one.text(u"place"));
        return last;
    }
    std::vector<ThingId> joinings(const ThingId& opinion, const ThingId& registration) const override {
        std::vector<ThingId> found;
        for (const auto& [id, one] : things)
            if (one.kind == Kind::Joining && one.thing(u"opinion") == opinion && one.thing(u"registration") == registration && !one.flag(u"deleted"))
                found.push_back(id);
        return found;
    }
    std::vector<ThingId> writtenUpon(Kind kind, const ThingId& id) const override {
        std::vector<ThingId> found;
        for (const auto& [other, one] : things)
            if (!one.flag(u"deleted") && one.thing(kindName(kind)) == id) found.push_back(other);
        return found;
    }

    std::optional<Refusal> run(const Command& command, qint64 at = 1000) {
        const auto changes = decide(command, *this, WallTime(std::chrono::milliseconds(at)));
        if (!changes) return changes.error();
        for (const Change& change : *changes) {
            Thing& thing = things.try_emplace(change.id, Thing{change.kind, change.id, change.space, {}}).first->second;
            for (const auto& [field, value] : change.fields) thing.fields[field] = value;
        }
        return std::nullopt;
    }
    ThingId meeting(Fields fields = {}) {
        const ThingId id = ThingId::random();
        fields.try_emplace(s("title"), s("Đối thoại xã Cao Xá"));
        REQUIRE_FALSE(run(DescribeMeeting{id, std::move(fields)}));
        return id;
    }
};

Thing on(const char* day, Fields fields = {}) {
    fields[s("day")] = s(day);
    return {Kind::Meeting, ThingId::random(), {}, std::move(fields)};
}
} // namespace

TEST_CASE("the plan's duties are due so many days before the meeting's day") {
    const Thing meeting = on("2018-03-15");
    CHECK(dueDay(meeting, Duty::Opinions) == QDate(2018, 3, 5));
    CHECK(dueDay(meeting, Duty::Announcement) == QDate(2018, 3, 8));
    for (const Duty duty : {Duty::Participants, Duty::Agencies, Duty::Sound}) CHECK_FALSE(dueDay(meeting, duty));

    SECTION("over the ends of months and years, and a leap day") {
        CHECK(dueDay(on("2018-01-05"), Duty::Opinions) == QDate(2017, 12, 26));
        CHECK(dueDay(on("2020-03-07"), Duty::Announcement) == QDate(2020, 2, 29));
        CHECK(dueDay(on("2018-03-07"), Duty::Announcement) == QDate(2018, 2, 28));
    }
    SECTION("by the meeting's own numbers, when rules changed") {
        const Thing own = on("2018-03-15", {{s("opinions_days"), 15}, {s("announcement_days"), 0}});
        CHECK(dueDay(own, Duty::Opinions) == QDate(2018, 2, 28));
        CHECK(dueDay(own, Duty::Announcement) == QDate(2018, 3, 15));
    }
    SECTION("a number that is none is not counted with") {
        CHECK(dueDay(on("2018-03-15", {{s("opinions_days"), -4}}), Duty::Opinions) == QDate(2018, 3, 5));
        CHECK(dueDay(on("2018-03-15", {{s("opinions_days"), qint64{100'000'000'000}}}), Duty::Opinions) == QDate(2018, 3, 5));
    }
    SECTION("the plan gives no number of days for the results; a meeting may") {
        CHECK_FALSE(dueDay(meeting, Duty::Results));
        CHECK(dueDay(on("2018-03-15", {{s("results_days"), 15}}), Duty::Results) == QDate(2018, 3, 30));
    }
}

TEST_CASE("while the day is open nothing is due and nothing late") {
    for (const char* day : {"2018-07", "", "2018-02-31"})
        for (const Duty duty : allDuties) {
            CHECK_FALSE(dueDay(on(day, {{s("results_days"), 15}}), duty));
            CHECK(daysLate(on(day), duty, QDate(2030, 1, 1)) == 0);
        }
}

TEST_CASE("a duty is late from the day after it was due, until it is ticked or the meeting is over") {
    Thing meeting = on("2018-03-15", {{s("results_days"), 15}});
    CHECK(daysLate(meeting, Duty::Opinions, QDate(2018, 3, 5)) == 0);
    CHECK(daysLate(meeting, Duty::Opinions, QDate(2018, 3, 6)) == 1);
    CHECK(daysLate(meeting, Duty::Opinions, QDate(2018, 3, 8)) == 3);
    CHECK(daysLate(meeting, Duty::Results, QDate(2018, 4, 2)) == 3);
    SECTION("ticked") {
        meeting.fields[s("opinions_collected_at")] = 1;
        CHECK(daysLate(meeting, Duty::Opinions, QDate(2018, 3, 8)) == 0);
    }
    SECTION("over") {
        meeting.fields[s("closed_at")] = 1;
        CHECK(daysLate(meeting, Duty::Opinions, QDate(2018, 4, 2)) == 0);
        CHECK(daysLate(meeting, Duty::Results, QDate(2018, 4, 2)) == 3);
    }
}

TEST_CASE("a tick is a field of the meeting: the first one stays, and it can be taken back") {
    MapFacts facts;
    const ThingId meeting = facts.meeting();
    for (const Duty duty : allDuties) {
        CHECK_FALSE(facts.run(TickDuty{meeting, duty}, 1000));
        CHECK_FALSE(facts.run(TickDuty{meeting, duty}, 2000));
        CHECK(facts.things.at(meeting).integer(tickField(duty)) == 1000);
        CHECK_FALSE(facts.run(TickDuty{meeting, duty, false}, 3000));
        CHECK_FALSE(facts.things.at(meeting).has(tickField(duty)));
    }
    CHECK(facts.run(TickDuty{ThingId::random(), Duty::Sound}) == Refusal::UnknownThing);
}

TEST_CASE("a meeting has a title, a day that exists or none yet, and numbers that can be") {
    MapFacts facts;
    const auto describe = [&](Fields fields) { return facts.run(DescribeMeeting{ThingId::random(), std::move(fields)}); };
    CHECK(describe({}) == Refusal::TitleMissing);
    CHECK(describe({{s("title"), s(" \n ")}}) == Refusal::TitleMissing);
    for (const char* day : {"2018-02-31", "15/03/2018", "2018-13", "mai", "0018-01-01", "2018-3-5"})
        CHECK(describe({{s("title"), s("A")}, {s("day"), s(day)}}) == Refusal::NotAMeetingDay);
    for (const char* day : {"2018-03-15", "2018-07", "2020-02-29", ""})
        CHECK_FALSE(describe({{s("title"), s("A")}, {s("day"), s(day)}}));
    CHECK(describe({{s("title"), s("A")}, {s("opinions_days"), -1}}) == Refusal::OutOfRange);
    CHECK(describe({{s("title"), s("A")}, {s("results_days"), 366}}) == Refusal::OutOfRange);
    CHECK(describe({{s("title"), s("A")}, {s("speaking_limit_s"), 0}}) == Refusal::OutOfRange);
    CHECK(describe({{s("title"), s("A")}, {s("started_at"), 5}}) == Refusal::BadField);
    CHECK(describe({{s("title"), s("A")}, {s("venue"), 5}}) == Refusal::BadField);
    CHECK_FALSE(describe({{s("title"), s("Hội nghị 🎤")}}));

    SECTION("all its texts together fit one entry") {
        CHECK(describe({{s("title"), QString(textLimit + 1, u'a')}}) == Refusal::TooLong);
        CHECK(describe({{s("title"), s("A")}, {s("steps"), toValue(QStringList{QString(textLimit, u'a')})}}) == Refusal::TooLong);
        CHECK_FALSE(describe({{s("title"), QString(textLimit, u'a')}}));
        // So of anything else, a registration with two long texts for one.
        CHECK(facts.run(SetFields{Kind::Opinion, ThingId::random(), spaceOf(ThingId::random()),
                                  {{s("unit"), QString(textLimit / 2, u'a')}, {s("topic"), QString(textLimit / 2 + 1, u'a')}}}) == Refusal::TooLong);
        CHECK_FALSE(facts.run(SetFields{Kind::Opinion, ThingId::random(), spaceOf(ThingId::random()),
                                        {{s("unit"), QString(textLimit / 2, u'a')}, {s("topic"), QString(textLimit / 2, u'a')}}}));
    }
    SECTION("a correction keeps the title, and a meeting that was taken away is not made again by it") {
        const ThingId id = facts.meeting();
        CHECK_FALSE(facts.run(DescribeMeeting{id, {{s("venue"), s("Nhà văn hóa")}}}));
        CHECK(facts.run(DescribeMeeting{id, {{s("title"), s("")}}}) == Refusal::TitleMissing);
        CHECK_FALSE(facts.run(Delete{id}));
        CHECK(facts.run(DescribeMeeting{id, {{s("venue"), s("Sân vận động")}}}) == Refusal::UnknownThing);
        CHECK_FALSE(facts.run(Delete{id, false}));
        CHECK(facts.things.at(id).text(u"venue") == s("Nhà văn hóa"));
    }
}

TEST_CASE("a meeting that goes on is not taken away") {
    MapFacts facts;
    const ThingId meeting = facts.meeting();
    REQUIRE_FALSE(facts.run(StartMeeting{meeting}));
    CHECK(facts.run(Delete{meeting}) == Refusal::MeetingRunning);
    REQUIRE_FALSE(facts.run(CloseMeeting{meeting}));
    CHECK_FALSE(facts.run(Delete{meeting}));
}

TEST_CASE("a meeting begins at its first step and goes through them, back as well") {
    MapFacts facts;
    const ThingId meeting = facts.meeting({{s("steps"), toValue(QStringList{s("Một"), s("Hai")})}});
    CHECK(facts.run(GoToStep{meeting, 1}) == Refusal::MeetingNotStarted);
    REQUIRE_FALSE(facts.run(StartMeeting{meeting}));
    CHECK(facts.things.at(meeting).integer(u"current_step") == 1);
    CHECK_FALSE(facts.run(GoToStep{meeting, 2}));
    CHECK(facts.run(GoToStep{meeting, 3}) == Refusal::NoSuchStep);
    CHECK(facts.run(GoToStep{meeting, 0}) == Refusal::NoSuchStep);
    CHECK(facts.things.at(meeting).integer(u"current_step") == 2);
    REQUIRE_FALSE(facts.run(CloseMeeting{meeting}));
    CHECK(facts.run(GoToStep{meeting, 1}) == Refusal::MeetingClosed);
    REQUIRE_FALSE(facts.run(StartMeeting{meeting})); // closed by mistake: it goes on where it was
    CHECK(facts.things.at(meeting).integer(u"current_step") == 2);

    const ThingId bare = facts.meeting();
    REQUIRE_FALSE(facts.run(StartMeeting{bare}));
    CHECK_FALSE(facts.things.at(bare).has(u"current_step"));
}

TEST_CASE("a speaker can be called before the speakers' step") {
    MapFacts facts;
    const ThingId meeting = facts.meeting({{s("steps"), toValue(QStringList{s("Tuyên bố lý do"), s("Phát biểu")})}});
    REQUIRE_FALSE(facts.run(StartMeeting{meeting}));
    const ThingId one = ThingId::random();
    REQUIRE_FALSE(facts.run(RegisterSpeaker{one, meeting, s("A"), {}, {s("Mai"), s("Thôn Ngòi"), {}, {}}, {}, {}}));
    CHECK_FALSE(facts.run(CallSpeaker{ThingId::random(), one}));
    CHECK(facts.things.at(meeting).integer(u"current_step") == 1);
}

TEST_CASE("an opinion that nobody spoke has a unit, a text in lines, and a number of its own source") {
    MapFacts facts;
    const ThingId meeting = facts.meeting();
    const auto collect = [&](CollectedFrom from, const char* unit, const char* text) {
        const ThingId id = ThingId::random();
        const auto refused = facts.run(CollectOpinion{id, meeting, from, s(unit), {}, {}, {{ThingId::random(), s(text)}}});
        return std::pair(id, refused);
    };
    CHECK(collect(CollectedFrom::Before, " ", "Sửa đường").second == Refusal::UnitMissing);
    CHECK(collect(CollectedFrom::Before, "Hội Nông dân", " \n").second == Refusal::TextMissing);
    CHECK(collect(CollectedFrom::Before, "Hội Nông dân", "").second == Refusal::TextMissing);
    CHECK_FALSE(collect(CollectedFrom::Paper, "", "Không ghi đơn vị").second);
    CHECK_FALSE(collect(CollectedFrom::Before, "Hội Nông dân", "Sửa đường").second);
    const ThingId second = collect(CollectedFrom::Before, "MTTQ", "Thu gom rác").first;
    CHECK(facts.things.at(second).integer(u"number") == 2);
    CHECK(facts.things.at(second).text(u"source") == u"before");
    CHECK_FALSE(facts.things.at(second).has(u"turn"));

    SECTION("lines keep the order they were given in, and a correction keeps their places") {
        const ThingId id = ThingId::random(), first = ThingId::random(), last = ThingId::random();
        CollectOpinion command{id, meeting, CollectedFrom::Before, s("MTTQ"), s("Bà Mai"), s("Đất đai"), {{first, s("Một")}, {last, s("Hai")}}};
        REQUIRE_FALSE(facts.run(command));
        CHECK(facts.things.at(first).text(u"place") < facts.things.at(last).text(u"place"));
        const QString place = facts.things.at(first).text(u"place");
        command.lines.front().text = s("Một, sửa");
        command.name.clear();
        REQUIRE_FALSE(facts.run(command, 9000));
        CHECK(facts.things.at(first).text(u"text") == s("Một, sửa"));
        CHECK(facts.things.at(first).text(u"place") == place);
        CHECK(facts.things.at(id).text(u"name").isEmpty());
        CHECK(facts.things.at(id).integer(u"created_at") == 1000);
        CHECK(facts.things.at(id).integer(u"number") == 3);
    }
    SECTION("not into a meeting that is not there, and not over something that was taken away") {
        CHECK(facts.run(CollectOpinion{ThingId::random(), ThingId::random(), {}, s("A"), {}, {}, {{ThingId::random(), s("B")}}}) ==
              Refusal::UnknownThing);
        REQUIRE_FALSE(facts.run(Delete{second}));
        CHECK(facts.run(CollectOpinion{second, meeting, {}, s("A"), {}, {}, {{ThingId::random(), s("B")}}}) == Refusal::UnknownThing);
    }
}
