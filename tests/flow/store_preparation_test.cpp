#include "store/opening.h"
#include "support/stores.h"

using namespace ln;
using test::Tablet;

// What is done around a meeting, through the store: what a database of before shows, and what two tablets do at once.

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }

/// The database as the version before this migration left it: it kept such entries and passed their new fields over.
void asBefore(const Tablet& tablet) {
    auto db = sqlite::Database::open(store::databaseOptions(tablet.options(), false));
    REQUIRE(db.ok());
    REQUIRE((*db)->exec(R"(DROP INDEX opinion_source;
        DELETE FROM write WHERE kind = 'meeting' AND field IN ('opinions_collected_at', 'current_step', 'opinions_days');
        DELETE FROM write WHERE kind = 'opinion' AND field IN ('name', 'topic');
        DROP TABLE joining; DELETE FROM write WHERE kind = 'joining'; DELETE FROM thing WHERE kind = 'joining';)").ok());
    for (const char* column : {"current_step", "opinions_days", "announcement_days", "results_days", "opinions_collected_at",
                               "announced_at", "participants_listed_at", "agencies_named_at", "sound_tried_at", "results_told_at"})
        REQUIRE((*db)->exec(("ALTER TABLE meeting DROP COLUMN " + std::string(column)).c_str()).ok());
    REQUIRE((*db)->exec(R"(ALTER TABLE opinion DROP COLUMN name; ALTER TABLE opinion DROP COLUMN topic; PRAGMA user_version = 2)").ok());
}
} // namespace

TEST_CASE("A database from before shows what a newer tablet had sent to it") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId opinion = ThingId::random();
    tablet.must({DescribeMeeting{meeting, {{s("opinions_days"), 12}, {s("venue"), s("Nhà văn hóa")}}},
                 TickDuty{meeting, Duty::Opinions, true}});
    tablet.must({TickDuty{meeting, Duty::Opinions, false}});
    tablet.must({TickDuty{meeting, Duty::Opinions, true}});
    tablet.must({DescribeMeeting{meeting, {{s("opinions_days"), 15}}},
                 CollectOpinion{opinion, meeting, CollectedFrom::Before, s("MTTQ"), s("Bà Mai"), s("Đất đai"), {{ThingId::random(), s("Sửa đường")}}}});
    const ThingId speaker = tablet.registerSpeaker(meeting, s("Lê Thị Oanh"));
    tablet.must({JoinOpinion{ThingId::random(), opinion, speaker}});
    const auto before = tablet.reader()->thing(meeting);
    const auto history = tablet.reader()->history(meeting, s("opinions_collected_at"));
    REQUIRE(history.size() == 3);
    tablet.close();
    asBefore(tablet);
    tablet.open();
    const auto reader = tablet.reader();
    CHECK(reader->thing(meeting)->fields == before->fields);
    CHECK(reader->thing(meeting)->integer(u"opinions_days") == 15);
    CHECK(reader->thing(opinion)->text(u"name") == s("Bà Mai"));
    CHECK(reader->joinings(opinion, speaker).size() == 1);
    CHECK(reader->history(meeting, s("opinions_collected_at")).size() == 3);
    CHECK(reader->history(meeting, s("opinions_collected_at")).back().author == tablet.author);
    CHECK(reader->conflicts(meeting).empty());
}

TEST_CASE("What was erased stays erased when a database of before is opened") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const ThingId opinion = ThingId::random();
    tablet.must({CollectOpinion{opinion, meeting, CollectedFrom::Before, s("MTTQ"), s("Bà Mai"), {}, {{ThingId::random(), s("Xin xóa")}}}});
    tablet.must({SetFields{Kind::Erasure, ThingId::random(), spaceOf(meeting), {{s("things"), toValue(std::vector{opinion})}}}});
    tablet.close();
    asBefore(tablet);
    tablet.open();
    CHECK_FALSE(tablet.reader()->thing(opinion, true));
}

TEST_CASE("Two tablets that tick, untick, step and collect at once end with the same") {
    Tablet a(s("A")), b(s("B"));
    const ThingId meeting = a.meeting();
    a.must({DescribeMeeting{meeting, {{s("day"), s("2018-03-15")}, {s("steps"), toValue(QStringList{s("Một"), s("Hai"), s("Ba")})}}},
            StartMeeting{meeting}});
    exchange(a, b);
    a.must({TickDuty{meeting, Duty::Opinions}, GoToStep{meeting, 2}, DescribeMeeting{meeting, {{s("venue"), s("Ở A")}}}});
    b.must({TickDuty{meeting, Duty::Opinions}, GoToStep{meeting, 3}, DescribeMeeting{meeting, {{s("opinions_days"), 20}}}});
    b.must({TickDuty{meeting, Duty::Announcement}});
    b.must({TickDuty{meeting, Duty::Announcement, false}});
    const auto collect = [&](Tablet& tablet, const char* text) {
        const ThingId id = ThingId::random();
        tablet.must({CollectOpinion{id, meeting, CollectedFrom::Before, s("MTTQ"), {}, {}, {{ThingId::random(), s(text)}}}});
        return id;
    };
    collect(a, "Từ A");
    const ThingId fromB = collect(b, "Từ B");
    b.must({Delete{fromB}});
    exchange(a, b);
    exchange(b, a);
    const auto one = a.reader(), other = b.reader();
    CHECK(one->thing(meeting)->fields == other->thing(meeting)->fields);
    CHECK(one->thing(meeting)->has(u"opinions_collected_at"));
    CHECK_FALSE(one->thing(meeting)->has(u"announced_at"));
    CHECK(one->thing(meeting)->text(u"venue") == s("Ở A"));
    CHECK(one->thing(meeting)->integer(u"opinions_days") == 20);
    const auto ids = [&](const store::Reader& reader) {
        std::vector<std::pair<ThingId, bool>> found;
        for (const Thing& opinion : reader.collected(spaceOf(meeting), s("before"))) found.emplace_back(opinion.id, opinion.flag(u"deleted"));
        return found;
    };
    CHECK(ids(*one).size() == 2);
    CHECK(ids(*one) == ids(*other));
    // Who ticked is who the shown write is by, the same on both.
    CHECK(one->history(meeting, s("opinions_collected_at")).back().author == other->history(meeting, s("opinions_collected_at")).back().author);
}
