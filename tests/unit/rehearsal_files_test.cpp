#include "support/rehearsal_script.h"
#include <catch2/generators/catch_generators.hpp>

using namespace ln;
using namespace ln::test;

TEST_CASE("the plan of 2018 that ships has its three meetings") {
    const auto json = readJson(QStringLiteral(LN_REHEARSAL_DATA "/plan-2018.json"));
    REQUIRE(json);
    const auto plan = planOf(*json, QStringLiteral("plan"));
    REQUIRE(plan);
    REQUIRE(plan->meetings.size() == 3);
    CHECK(plan->meetings[0].day == u"2018-03-15");
    CHECK(plan->meetings[0].venue == u"Hội trường UBND xã Cao Xá");
    CHECK(plan->meetings[1].day == u"2018-07");
    CHECK(plan->meetings[2].day == u"2018-08");
    CHECK(plan->meetings[2].steps.size() == 5);
    CHECK(plan->meetings[0].office == u"Văn phòng Huyện ủy");
    CHECK(plan->meetings[0].chair == u"Bí thư Huyện ủy");
}

TEST_CASE("a plan that is wrong is refused with the line and what was expected") {
    CHECK(badPlan("{}").line == 1);
    CHECK(badPlan("[]").line == 1);
    CHECK(badPlan("{\"meetings\":\n {}}").line == 2);
    CHECK(badPlan("{\"meetings\": [\n{\"day\": \"2018-03-15\"}]}").line == 2);
    CHECK(badPlan("{\"meetings\": [\n{\"title\": \"a\",\n\"day\": \"2018-13-15\"}]}").line == 3);
    CHECK(badPlan("{\"meetings\": [\n{\"title\": \"a\"}]}").sentence.contains(QStringLiteral("day")));
    CHECK(badPlan("{\"meetings\": [{\"title\": \"a\",\n\"day\": \"2018-03-15\",\n\"tilte\": 1}]}").line == 3);
    CHECK(badPlan("{\"meetings\": [{\"title\": \"a\", \"month\": \"7/2018\",\n\"speaking_limit_s\": \"5\"}]}").line ==
          2);
    CHECK(
        badPlan("{\"meetings\": [{\"title\": \"a\", \"month\": \"7/2018\", \"participants\": [\n{\"unit\": \"b\"}]}]}")
            .line == 2);
    CHECK(badPlan("{\"meetings\": [{\"title\": \"a\", \"month\": \"7/2018\",\n\"id\": \"12\"}]}").line == 2);
}

TEST_CASE("what is wrong is told by what the writer got wrong") {
    const auto says = [](const FileProblem& problem, const char* words) {
        INFO(problem.toText().toStdString());
        return problem.sentence.contains(QString::fromUtf8(words));
    };
    // A name that nobody knows rather than the one that is missing for it.
    CHECK(says(badPlan("{\"meetings\": [{\"titel\": \"a\", \"day\": \"2018-03-15\"}]}"), "“titel”"));
    CHECK(says(badPlan("{\"meetings\": [{\"title\": \"a\", \"dya\": \"2018-03-15\"}]}"), "“dya”"));
    CHECK(says(bad(R"({"desk": "A", "do": "register", "name": "a", "Unit": "b"})"), "“Unit”"));
    CHECK(says(bad(R"({"desk": "A", "who": "x"})"), "cần “do”"));
    CHECK(says(badPlan("{\"meetings\": [{\"title\": \"a\", \"month\": \"7/2018\",\"agencies\": [\" \"]}]}"), "tên cơ quan không để trống"));
    CHECK(says(badPlan(R"({"meetings": [{"title": "a", "month": "7/2018", "speaking_limit_s": 300, "speaking_limit_min": 5}]})"), "cần một trong hai"));
    const QByteArray called = R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"do": "call", "who": "a"},)";
    CHECK(says(bad(called + R"({"do": "extend", "minutes": 1, "seconds": 60})"), "cần một trong hai"));
    const Script extended = good(called + R"({"do": "extend", "minutes": 2, "seconds": null}, {"do": "extend"})");
    CHECK(extended.steps[2].extension == std::chrono::minutes(2));
    CHECK(extended.steps[3].extension == std::chrono::minutes(1));
    const auto fast = script(R"({"speed": 1e300, "meeting": {"title": "a"}, "steps": [{"desk": "A", "do": "start"}]})");
    REQUIRE_FALSE(fast);
    CHECK(says(fast.error(), "100000"));
}

TEST_CASE("the steps of a rehearsal keep desk and time until another is given") {
    const Script read =
        good(R"({"at": "08:01:20", "desk": "A", "do": "register", "name": "Giáp Văn Thử", "unit": "Hội", "as": "r1"},
        {"at": "08:31", "desk": "S", "do": "call", "who": "r1"},
        {"do": "line", "text": "Một"}, {"at": "08:32:00", "do": "answer", "by": "chair", "text": "Được"},
        {"do": "conclude", "outcome": "assigned", "agency": "UBND xã", "due": "30/04/2018"})");
    REQUIRE(read.steps.size() == 5);
    CHECK(read.meeting.day == u"2018-03-15");
    CHECK(read.desks == QStringList{QStringLiteral("A"), QStringLiteral("S")});
    CHECK(read.steps[2].desk == u"S");
    CHECK(read.steps[2].at == std::chrono::hours(8) + std::chrono::minutes(31));
    CHECK(read.steps[1].startsMeeting);
    CHECK(read.steps[1].about == Ref{Kind::Registration, 1, 0});
    CHECK(read.steps[2].opinion == Ref{Kind::Opinion, 2, 2});
    CHECK(read.steps[4].due == u"2018-04-30");
}

TEST_CASE("an opinion begun before the first line is the turn's first, one begun after it the next") {
    const Script read = good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"},
        {"do": "call", "who": "a"}, {"do": "opinion", "as": "o1"}, {"do": "line", "text": "Một", "as": "l1"},
        {"do": "opinion", "text": "Hai", "as": "o2"}, {"do": "answer", "opinion": "o1", "text": "x"}, {"do": "line", "text": "Ba"},
        {"do": "edit_line", "line": "l1", "text": "y"}, {"do": "delete_line"})");
    CHECK(read.steps[2].opinion == Ref{Kind::Opinion, 2, 2});
    CHECK(read.steps[4].opinion == Ref{Kind::Opinion, 5, 2});
    CHECK(read.steps[5].opinion == Ref{Kind::Opinion, 2, 2});
    CHECK(read.steps[6].opinion == Ref{Kind::Opinion, 2, 2});
    CHECK(read.steps[7].about == Ref{Kind::Line, 4, 0});
    CHECK(read.steps[8].about == Ref{Kind::Line, 7, 0});
}

TEST_CASE("people are found by name, ticket and the participant who registered") {
    const Script read = good(R"({"desk": "A", "do": "register", "who": "Lê Văn Thử"}, {"do": "withdraw", "who": "p1"},
        {"do": "requeue", "who": "A-01"}, {"do": "check_in", "who": "p1"}, {"do": "Mark absent", "who": "a-1"})");
    for (const std::size_t i : {1U, 2U, 4U})
        CHECK(read.steps[i].about == Ref{Kind::Registration, 1, 0});
    CHECK(read.steps[0].about == Ref{Kind::Participant, 0, 0});
}

TEST_CASE("a rehearsal that is wrong is refused before anything runs, with the line") {
    const char* fine = R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"},)";
    const auto [steps, line] = GENERATE(table<const char*, int>({
        {R"({"desk": "A", "do": "dance"})", 4},
        {R"({"desk": "A"})", 4},
        {R"({"do": "call", "who": "r9"})", 4},
        {R"({"at": "9:00:00", "do": "start"},
{"at": "08:59:59", "do": "announce"})",
         5},
        {R"({"at": "25:00:00", "do": "start"})", 4},
        {R"({"desk": "../x", "do": "start"})", 4},
        {R"({"do": "line", "text": "x"})", 4},
        {R"({"do": "register", "unit": "b"})", 4},
        {R"({"do": "register", "name": "x", "unit": "b", "as": "r1"})", 4},
        {R"({"do": "call", "who": "r1"},
{"do": "end"}, {"do": "pause"})",
         5},
        {R"({"do": "call", "who": "r1"},
{"do": "conclude", "outcome": "assigned"})",
         5},
        {R"({"do": "call", "who": "r1"},
{"do": "conclude", "outcome": "perhaps"})",
         5},
        {R"({"do": "call", "who": "r1"},
{"do": "conclude", "outcome": "noted",
"due": "31/02/2018"})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "answer",
"by": "nobody", "text": "x"})",
         4},
        {R"({"do": "call", "who": "r1"}, {"do": "line",
"text": 5})",
         5},
        {R"({"do": "call",
"whom": "r1"})",
         5},
        {R"({"do": "move", "who": "r1"})", 4},
        {R"({"do": "withdraw", "who": "r1"}, {"do": "call", "who": "r1"})", 4},
        {R"({"do": "close"}, {"do": "call", "who": "r1"})", 4},
        {R"({"do": "extend", "seconds": 5})", 4},
        {R"({"do": "edit", "who": "r1"})", 4},
        {R"({"do": "edit", "who": "r1",
"name": ""})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "edit_line", "text": "x"})", 4},
        {R"({"desk": "B", "do": "offline"}, {"do": "register", "name": "c", "unit": "d", "as": "r2"},
{"desk": "S", "do": "call", "who": "r2"})",
         5},
        {R"("x")", 4},
        // What an undo took back is not there.
        {R"({"do": "call", "who": "r1"}, {"do": "undo"},
{"do": "line", "text": "x"})",
         5},
        {R"({"do": "register", "name": "x", "unit": "b", "as": "r2"}, {"do": "undo"},
{"do": "call", "who": "r2"})",
         5},
        {R"({"do": "edit", "who": "r1", "name": "Mới"}, {"do": "undo"},
{"do": "call", "who": "Mới"})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "stop_recording"},
{"do": "mark"})",
         5},
        {R"({"desk": "S", "do": "call", "who": "r1"},
{"desk": "A", "do": "mark_back"})",
         5},
        {R"({"do": "edit", "who": "r1", "phone": null})", 4},
        // Sound is stopped where it is recorded, and begun where it is not.
        {R"({"desk": "S", "do": "call", "who": "r1"},
{"desk": "A", "do": "stop_recording"})",
         5},
        {R"({"desk": "S", "do": "call", "who": "r1"},
{"do": "record"})",
         5},
        {R"({"desk": "S", "do": "call", "who": "r1"}, {"do": "stop_recording"}, {"desk": "A", "do": "record"},
{"desk": "S", "do": "mark"})",
         5},
        // The desk that takes back the turn's end does not record it.
        {R"({"desk": "S", "do": "call", "who": "r1"}, {"desk": "A", "do": "end"}, {"do": "undo"},
{"do": "mark"})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "opinion", "text": "x"}, {"do": "delete_line"},
{"do": "delete_line"})",
         5},
        // A name that looks like a ticket would hide the ticket.
        {R"({"do": "register", "name": "x", "unit": "b",
"as": "A-02"})",
         4},
        {R"({"do": "register", "name": "x", "unit": "b", "as": "s-1"})", 4},
        {R"({"do": "register", "who": "p1"}, {"do": "edit", "who": "p1", "name": "Mới"},
{"do": "call", "who": "Lê Văn Thử"})",
         5},
        // What a desk's screen would refuse.
        {R"({"do": "collect",
"text": "x"})",
         4},
        {R"({"do": "participant", "name": "c", "as": "p2"},
{"do": "register", "who": "p2"})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "line", "text": "x"},
{"desk": "S", "do": "call", "who": "r1"})",
         5},
        {R"({"do": "next"}, {"do": "end"},
{"do": "next"})",
         5},
        {R"({"do": "call", "who": "r1"}, {"do": "end"},
{"do": "next"})",
         5},
        {R"({"do": "next"}, {"do": "next"},
{"do": "line", "text": "nobody was called"}, {"do": "pause"})",
         5},
    }));
    INFO(steps);
    const FileProblem problem = bad(QByteArray(fine) + "\n" + steps);
    INFO(problem.toText().toStdString());
    CHECK(problem.line == line);
}

TEST_CASE("a null is the same as none, wherever it stands") {
    const Script read = good(R"({"desk": "A", "do": "register", "who": null, "name": "a", "unit": "b", "phone": null, "as": null},
        null, {"do": "edit", "who": "a", "phone": "1", "name": null}, {"do": "move", "who": "a", "before": null, "to": "last"},
        {"do": "check_in", "who": null, "name": "Lê Văn Thử"})");
    REQUIRE(read.steps.size() == 4);
    CHECK_FALSE(read.steps[0].about);
    CHECK(read.steps[1].edits == std::map<QString, QString>{{QStringLiteral("phone"), QStringLiteral("1")}});
    CHECK(read.steps[3].about == Ref{Kind::Participant, 0, 0});
}

TEST_CASE("texts that are longer than an entry holds are found before anything is written") {
    const QByteArray half(31'000, 'a');
    // What the desk writes beside them has room too.
    CHECK(bad(R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "summary": ")" + QByteArray(59'995, 'a') + R"("})").line == 3);
    CHECK(good(R"({"desk": "A", "do": "register", "name": "a", "unit": ")" + half + R"("})").steps.size() == 1);
    CHECK(bad(R"({"desk": "A", "do": "register", "name": "a", "unit": ")" + half + "\",\n\"summary\": \"" + half + R"("})").line == 4);
    CHECK(badPlan("{\"meetings\": [{\"title\": \"a\", \"month\": \"7/2018\",\n\"steps\": [\"" + half + "\",\n\"" + half + "\"]}]}").line == 3);
}

TEST_CASE("a rehearsal without meeting or steps is refused") {
    CHECK_FALSE(script("{}"));
    CHECK_FALSE(script("{\"meeting\": {\"title\": \"a\"}, \"steps\": []}"));
    CHECK_FALSE(script("{\"meeting\": {\"title\": \"a\"}, \"steps\": [{\"do\": \"start\"}]}"));
}
