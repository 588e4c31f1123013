#include "support/rehearsal_script.h"

using namespace ln;
using namespace ln::test;

// What the steps of a file mean, one after the other.
TEST_CASE("who may be waiting can be called next, and who spoke can be called again") {
    CHECK(good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"}, {"do": "next"}, {"do": "end"},
        {"do": "call", "who": "r1"}, {"do": "end"}, {"do": "requeue", "who": "r1"}, {"do": "next"}, {"do": "absent", "who": "r1"},
        {"do": "requeue", "who": "r1"}, {"do": "next"}, {"do": "undo"}, {"do": "next"}, {"do": "next"})").steps.size() == 13);
    CHECK(good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"desk": "B", "do": "offline"}, {"do": "next"}, {"do": "end"},
        {"desk": "A", "do": "next"})").steps.size() == 5);
    CHECK(good(R"({"desk": "A", "do": "register", "who": "p1"}, {"do": "participant", "name": "c", "as": "p2"},
        {"do": "register", "who": "p2", "unit": "d"}, {"do": "collect", "from": "paper", "text": "x"})").steps.size() == 4);
}

TEST_CASE("a recording that was cut off goes on when what cut it off is taken back") {
    const QByteArray before = R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"}, {"desk": "S", "do": "call", "who": "r1"}, )";
    CHECK(good(before + R"({"do": "close"}, {"do": "undo"}, {"do": "mark"})").steps.size() == 5);
    CHECK(good(before + R"({"desk": "A", "do": "end"}, {"do": "undo"}, {"desk": "S", "do": "mark"})").steps.size() == 5);
}

TEST_CASE("a desk that is offline goes on with what it knew, and afterwards all go on with what comes of it") {
    const QByteArray before = R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"}, {"do": "register", "name": "c", "unit": "d", "as": "r2"},
        {"do": "call", "who": "r1"}, {"desk": "B", "do": "offline"}, )";
    // Each ends the turn that it knows.
    CHECK(good(before + R"({"desk": "A", "do": "end"}, {"desk": "B", "do": "line", "text": "x"}, {"do": "end"})").steps.size() == 7);
    CHECK(good(before + R"({"desk": "B", "do": "end"}, {"desk": "A", "do": "pause"}, {"do": "end"}, {"do": "close"}, {"desk": "B", "do": "call", "who": "r2"})").steps.size() == 9);
    // An earlier turn that is ended too late takes the floor from nobody; what was called last has it.
    CHECK(good(before + R"({"desk": "A", "do": "call", "who": "r2"}, {"desk": "B", "do": "end"}, {"do": "online"}, {"do": "pause"}, {"desk": "A", "do": "end"})").steps.size() == 9);
    CHECK(good(before + R"({"desk": "B", "do": "call", "who": "r2"}, {"do": "end"}, {"desk": "A", "do": "end"}, {"desk": "B", "do": "online"},
        {"do": "line", "text": "x"})").steps.size() == 9);
    // A call that was taken back took the floor from nobody.
    const QByteArray away = R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"}, {"do": "register", "name": "c", "unit": "d", "as": "r2"},
        {"do": "offline"}, {"desk": "S", "do": "call", "who": "r1"}, {"desk": "A", "do": "call", "who": "r2"}, {"do": "undo"}, {"do": "online"}, )";
    CHECK(good(away + R"({"desk": "S", "do": "line", "text": "x"}, {"do": "end"})").steps.size() == 9);
    // What was ended apart is ended for all.
    CHECK(bad(before + R"({"desk": "B", "do": "end"}, {"do": "online"},
{"desk": "A", "do": "pause"})").line == 5);
    CHECK(bad(before + R"({"desk": "B", "do": "end"},
{"do": "pause"})").line == 5);
}

TEST_CASE("somebody who registered goes by the name on the list, and by the name that a correction gave") {
    const Script read = good(R"({"desk": "A", "do": "register", "who": "p1"}, {"do": "register", "name": "a", "unit": "b"},
        {"do": "edit", "who": "a", "name": "Nguyễn Thị Mới"}, {"do": "call", "who": "Lê Văn Thử"}, {"do": "call", "who": "Nguyễn Thị Mới"})");
    CHECK(read.steps[3].about == Ref{Kind::Registration, 1, 0});
    CHECK(read.steps[4].about == Ref{Kind::Registration, 2, 0});
    const Script taken = good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"do": "edit", "who": "a", "name": "b"},
        {"do": "undo"}, {"do": "edit", "who": "a", "unit": "c"}, {"do": "undo"}, {"do": "redo"}, {"do": "undo"}, {"do": "edit", "who": "a", "name": "c"},
        {"do": "undo"}, {"do": "redo"}, {"do": "call", "who": "c"})");
    CHECK(taken.steps[3].about == Ref{Kind::Registration, 1, 0});
    CHECK(taken.steps[10].about == Ref{Kind::Registration, 1, 0});
}

TEST_CASE("what was taken back is as it was before, and as it was after when it is done again") {
    const Script read = good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"},
        {"do": "register", "name": "x", "unit": "b"}, {"do": "undo"}, {"do": "register", "name": "x", "unit": "b", "as": "r3"},
        {"do": "call", "who": "r1"}, {"do": "line", "text": "Một"}, {"do": "opinion", "text": "Hai"}, {"do": "undo"}, {"do": "undo"},
        {"do": "edit_line", "text": "Một, sửa"}, {"do": "opinion", "text": "Ba"}, {"do": "end"}, {"do": "undo"}, {"do": "line", "text": "Bốn"},
        {"do": "end"}, {"do": "call", "who": "x"}, {"do": "undo"}, {"do": "redo"}, {"do": "line", "text": "Năm"}, {"do": "withdraw", "who": "x"},
        {"do": "undo"}, {"do": "requeue", "who": "x"}, {"do": "call", "who": "x"})");
    CHECK(read.steps[9].about == Ref{Kind::Line, 6, 0});
    CHECK(read.steps[10].opinion == Ref{Kind::Opinion, 11, 5}); // not the one that was taken back
    CHECK(read.steps[13].opinion == Ref{Kind::Opinion, 11, 5});
    CHECK(read.steps[18].opinion == Ref{Kind::Opinion, 16, 16});
    CHECK(read.steps[22].about == Ref{Kind::Registration, 4, 0});
    // Who holds the floor ends the turn, waits again, and withdraws: three acts.
    const QByteArray leaves = R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"do": "call", "who": "a"},
        {"do": "withdraw", "who": "a"}, {"do": "undo"}, {"do": "undo"},)";
    CHECK(good(leaves + R"({"do": "undo"}, {"do": "pause"})").steps.size() == 7);
    CHECK(bad(leaves + R"({"do": "pause"})").line == 4);
}

TEST_CASE("what was made offline can be spoken of once the desk is online again") {
    const Script read =
        good(R"({"desk": "B", "do": "offline"}, {"do": "register", "name": "c", "unit": "d", "as": "r2"},
        {"do": "online"}, {"desk": "S", "do": "call", "who": "r2"})");
    CHECK(read.steps.size() == 4);
}

TEST_CASE("what a desk records it marks, also where two desks record one turn") {
    CHECK(good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b", "as": "r1"}, {"desk": "S", "do": "call", "who": "r1"},
        {"desk": "A", "do": "record"}, {"do": "mark"}, {"desk": "S", "do": "mark"}, {"do": "stop_recording"}, {"desk": "A", "do": "mark_back"},
        {"desk": "S", "do": "record"}, {"do": "end"}, {"do": "undo"}, {"do": "mark"})").steps.size() == 11);
}

TEST_CASE("the last line is the last that was not deleted or taken back") {
    const QByteArray called = R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"do": "call", "who": "a"},
        {"do": "line", "text": "1"}, {"do": "line", "text": "2", "as": "l2"}, {"do": "line", "text": "3"}, )";
    const auto last = [&](const QByteArray& steps) { return good(called + steps + R"({"do": "edit_line", "text": "x"})").steps.back().about; };
    CHECK(last(R"({"do": "delete_line"},)") == Ref{Kind::Line, 4, 0});
    CHECK(last(R"({"do": "delete_line"}, {"do": "delete_line"},)") == Ref{Kind::Line, 3, 0});
    CHECK(last(R"({"do": "delete_line", "line": "l2"}, {"do": "delete_line"},)") == Ref{Kind::Line, 3, 0});
    CHECK(last(R"({"do": "delete_line", "line": "l2"},)") == Ref{Kind::Line, 5, 0});
    CHECK(last(R"({"do": "delete_line"}, {"do": "undo"},)") == Ref{Kind::Line, 5, 0});
    CHECK(last(R"({"do": "delete_line"}, {"do": "undo"}, {"do": "redo"},)") == Ref{Kind::Line, 4, 0});
    CHECK(last(R"({"desk": "B", "do": "delete_line", "line": "l2"}, {"desk": "A", "do": "undo"},)") == Ref{Kind::Line, 3, 0});
}

TEST_CASE("opinions that two desks begin while apart are two, each with its name") {
    const Script read = good(R"({"desk": "A", "do": "register", "name": "a", "unit": "b"}, {"desk": "S", "do": "call", "who": "a"}, {"do": "line", "text": "x"},
        {"desk": "A", "do": "offline"}, {"desk": "S", "do": "opinion", "text": "s", "as": "s2"}, {"desk": "A", "do": "opinion", "text": "a", "as": "a2"},
        {"do": "online"}, {"desk": "S", "do": "line", "text": "y", "opinion": "s2"}, {"desk": "A", "do": "line", "text": "z", "opinion": "a2"})");
    CHECK(read.steps[7].opinion == Ref{Kind::Opinion, 5, 2});
    CHECK(read.steps[8].opinion == Ref{Kind::Opinion, 6, 2});
}
