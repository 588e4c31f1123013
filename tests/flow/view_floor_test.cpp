#include "support/floor.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace ln::test {
using view::FloorView;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

TEST_CASE("a whole turn: called, heard, written down, answered, concluded, ended") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    FloorView& floor = *here.tablet->floor();
    const QAbstractItemModelTester lineTester(floor.lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester queueTester(floor.queue(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy lineResets(floor.lines(), &QAbstractItemModel::modelReset);
    const QSignalSpy queueResets(floor.queue(), &QAbstractItemModel::modelReset);
    CHECK(column(floor.queue(), "name") == QStringList{u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s});
    CHECK(eventually([&] { return floor.waitingText() == u"2 chờ"_s; }));
    CHECK(floor.canCall());

    callNext(here);
    CHECK(floor.recording());
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(floor.speakerDetail() == u"A-01 · Hội Nông dân xã Cao Xá · Đất đai"_s);
    CHECK(floor.turnTitle() == u"Đang phát biểu · Câu 1"_s);
    CHECK(floor.opinions()->count() == 1);
    CHECK(here.tablet->door()->registrations()->value(1, "state").toString() == u"Đang phát biểu"_s);

    hear(here, 2'500ms);
    CHECK(floor.remaining() == u"còn 04:58 trong 5 phút"_s);
    floor.setDraft(u"Hộ gia đình"_s);
    CHECK(floor.draftStamp() == u"00:02"_s);
    hear(here, 3s);
    floor.setDraft(u"Hộ gia đình ở thôn Ngòi đã nộp hồ sơ"_s);
    floor.commitLine();
    CHECK(floor.draft().isEmpty());
    here.settle();
    CHECK(column(floor.lines(), "text") == QStringList{u"Hộ gia đình ở thôn Ngòi đã nộp hồ sơ"_s});
    CHECK(column(floor.lines(), "stamp") == QStringList{u"00:02"_s}); // where its first letter was typed
    floor.mark();
    here.settle();
    CHECK(floor.markCount() == 1);

    floor.editLine(floor.lines()->value(0, "lineId").toString(), u"Hộ ở thôn Ngòi đã nộp hồ sơ"_s);
    here.settle();
    CHECK(column(floor.lines(), "text") == QStringList{u"Hộ ở thôn Ngòi đã nộp hồ sơ"_s});
    CHECK(column(floor.lines(), "stamp") == QStringList{u"00:02"_s});

    floor.goToAnswer();
    here.settle();
    CHECK(floor.answering());
    hear(here, 6s);
    floor.setAnswerBy(FloorView::Agency);
    floor.setAnswerWho(u"Phòng Tài nguyên và Môi trường"_s);
    floor.setAnswerText(u"Còn 37 hồ sơ tồn"_s);
    CHECK(floor.answerStamp() == u"00:06"_s);
    floor.setOutcome(FloorView::Assigned);
    floor.setDue(u"30/02/2018"_s);
    CHECK_FALSE(floor.dueProblem().isEmpty());
    floor.saveAndCallNext();
    CHECK_FALSE(floor.problem().isEmpty());
    floor.setDue(u"30/04/2018"_s);
    floor.setAgency(u"Phòng TN&MT huyện"_s);
    floor.setDraft(u"Kiến nghị công khai danh sách"_s);
    floor.saveAndCallNext();
    here.settle();

    CHECK(floor.problem().isEmpty());
    CHECK(floor.speakerName() == u"Lê Thị Oanh"_s);
    CHECK(eventually([&] { return floor.waitingCount() == 0; }));
    CHECK(floor.lines()->count() == 0);
    CHECK(floor.answerText().isEmpty());
    CHECK(all(here, Kind::Line).size() == 2);
    const auto answers = all(here, Kind::Answer);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].text(u"by") == u"agency");
    CHECK(answers[0].has(u"clip"));
    const auto conclusions = all(here, Kind::Conclusion);
    REQUIRE(conclusions.size() == 1);
    CHECK(conclusions[0].text(u"due") == u"2018-04-30");
    CHECK(here.tablet->door()->registrations()->value(1, "state").toString() == u"Đã phát biểu"_s);

    hear(here, 2s);
    floor.endTurn();
    here.settle();
    CHECK_FALSE(floor.hasTurn());
    CHECK_FALSE(floor.recording());
    const auto clips = all(here, Kind::Clip);
    REQUIRE(clips.size() == 2);
    for (const Thing& clip : clips) {
        CHECK(clip.text(u"sha256").size() == 64);
        CHECK_FALSE(clip.flag(u"recovered"));
    }
    CHECK(here.tablet->reader().drafts(u""_s).empty());
    CHECK(lineResets.isEmpty());
    CHECK(queueResets.isEmpty());
    CHECK(here.tablet->shell()->recordingTime() == u"00:00:13"_s);
}

TEST_CASE("each opinion has its own lines, draft and answer") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Giáp Thị Lan"_s);
    callNext(here);
    FloorView& floor = *here.tablet->floor();
    floor.setDraft(u"Ý thứ nhất"_s);
    floor.addOpinion();
    here.settle();
    CHECK(floor.currentOpinion() == 1);
    CHECK(column(floor.opinions(), "label") == QStringList{u"Ý kiến 1"_s, u"Ý kiến 2"_s});
    CHECK(floor.lines()->count() == 0);
    floor.setDraft(u"Ý thứ hai"_s);
    floor.setOutcome(FloorView::Noted);
    floor.setCurrentOpinion(0);
    here.settle();
    CHECK(column(floor.lines(), "text") == QStringList{u"Ý thứ nhất"_s});
    CHECK(floor.outcome() == FloorView::None);
    floor.setCurrentOpinion(1);
    CHECK(column(floor.lines(), "text") == QStringList{u"Ý thứ hai"_s});
    CHECK(floor.outcome() == FloorView::Noted);
    CHECK(all(here, Kind::Conclusion).size() == 1);

    SECTION("a correction of a conclusion is the same conclusion") {
        floor.setOutcome(FloorView::Beyond);
        floor.saveAnswers();
        here.settle();
        REQUIRE(all(here, Kind::Conclusion).size() == 1);
        CHECK(all(here, Kind::Conclusion)[0].text(u"outcome") == u"beyond");
    }
    SECTION("a deleted line is gone") {
        floor.editLine(floor.lines()->value(0, "lineId").toString(), {});
        here.settle();
        CHECK(floor.lines()->count() == 0);
    }
    SECTION("a conclusion that lacks its agency is kept as it was typed") {
        floor.setOutcome(FloorView::Assigned);
        floor.setCurrentOpinion(0);
        floor.setCurrentOpinion(1);
        CHECK(floor.outcome() == FloorView::Assigned);
    }
}

TEST_CASE("whoever was called and is not there leaves the floor; what was recorded stays") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Thân Thị Mai"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    FloorView& floor = *here.tablet->floor();
    callNext(here);
    hear(here, 2s);
    SECTION("at the floor") {
        CHECK(floor.nothingSaid());
        floor.setDraft(u"Đề"_s);
        CHECK_FALSE(floor.nothingSaid());
        floor.setDraft({});
        floor.speakerIsAbsent();
        here.settle();
        CHECK(all(here, Kind::Opinion).empty()); // an opinion that nobody gave
    }
    SECTION("at the door") {
        floor.setDraft(u"Đề nghị"_s);
        here.tablet->door()->markAbsent(here.tablet->current().speaking()->toHex());
        here.settle();
        REQUIRE(eventually([&] { return all(here, Kind::Line).size() == 1; })); // what the floor had typed is kept
    }
    CHECK(floor.problem().isEmpty());
    CHECK_FALSE(floor.hasTurn());
    CHECK_FALSE(floor.recording());
    const auto registrations = all(here, Kind::Registration);
    CHECK(std::ranges::count(registrations, u"absent"_s, [](const Thing& one) { return one.text(u"state"); }) == 1);
    REQUIRE(all(here, Kind::Turn).size() == 1);
    CHECK(all(here, Kind::Turn)[0].has(u"ended_at"));
    CHECK(all(here, Kind::Clip).size() == 1); // what was recorded stays recorded
    callNext(here);
    CHECK(floor.speakerName() == u"Lê Thị Oanh"_s);
}

TEST_CASE("two taps call one speaker; the order can be changed; pauses and more time are kept") {
    ViewTablet here;
    here.meeting();
    for (const QString& name : {u"Một"_s, u"Hai"_s, u"Ba"_s})
        here.registerSpeaker(name);
    FloorView& floor = *here.tablet->floor();
    const auto idOf = [&](int row) { return floor.queue()->value(row, "registrationId").toString(); };
    floor.moveBefore(idOf(2), idOf(0));
    here.settle();
    CHECK(column(floor.queue(), "name") == QStringList{u"Ba"_s, u"Một"_s, u"Hai"_s});
    floor.moveBefore(idOf(0), {});
    here.settle();
    CHECK(column(floor.queue(), "name") == QStringList{u"Một"_s, u"Hai"_s, u"Ba"_s});

    floor.callNext();
    floor.callNext();
    here.settle();
    CHECK(floor.speakerName() == u"Một"_s);
    CHECK(eventually([&] { return floor.waitingCount() == 2; }));

    here.hall.pass(60s);
    floor.pause();
    here.settle();
    here.hall.pass(60s);
    CHECK(floor.paused());
    CHECK(floor.elapsed() == u"01:00"_s);
    floor.resume();
    here.settle();
    floor.extend(120);
    here.settle();
    CHECK(floor.remaining() == u"còn 06:00 trong 7 phút"_s);
}

TEST_CASE("a pause does not reach beyond the turn's end") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Giáp Thị Lan"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    const ThingId turn = here.tablet->current().turn()->id;
    here.hall.pass(60s);
    floor.pause();
    here.settle();
    here.hall.pass(30s);
    floor.endTurn();
    here.settle();
    const auto ended = here.tablet->reader().thing(turn);
    REQUIRE(ended);
    CHECK_FALSE(ended->has(u"paused_at"));
    CHECK(ended->integer(u"paused_ms") == 30'000);
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(floor.paused());
    CHECK(floor.elapsed() == u"01:00"_s);
}

TEST_CASE("before the meeting starts nobody can be called, and it says why") {
    ViewTablet here;
    here.meeting(false);
    here.registerSpeaker(u"Giáp Thị Lan"_s);
    FloorView& floor = *here.tablet->floor();
    CHECK_FALSE(floor.canCall());
    CHECK(floor.whyNot() == u"Hội nghị chưa bắt đầu."_s);
    floor.callNext();
    here.settle();
    CHECK_FALSE(floor.hasTurn());
    CHECK_FALSE(floor.problem().isEmpty());
}

TEST_CASE("a step's number commits with what the step did") {
    ViewTablet here;
    here.meeting();
    here.tablet->commands().setNextSetting(u"rehearsal.step"_s, u"7"_s);
    CHECK(here.tablet->reader().setting(u"rehearsal.step"_s).isEmpty());
    here.registerSpeaker(u"Giáp Thị Lan"_s);
    CHECK(here.tablet->reader().setting(u"rehearsal.step"_s) == u"7"_s);
}

TEST_CASE("what was said half a minute ago is marked, as far back as the clip goes; who waits joins an opinion") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    callNext(here);
    FloorView& floor = *here.tablet->floor();
    hear(here, 10s);
    floor.markBack();
    here.settle();
    hear(here, 35s);
    REQUIRE(eventually([&] { return here.tablet->sound().place()->sample >= 45 * 48'000; }));
    floor.markBack();
    here.settle();
    std::vector<qint64> seconds;
    for (const Thing& mark : all(here, Kind::Mark))
        seconds.push_back(mark.integer(u"sample") / 48'000);
    std::ranges::sort(seconds);
    CHECK(seconds == std::vector<qint64>{0, 15});
    CHECK(floor.markCount() == 2);

    floor.join(floor.queue()->value(0, "registrationId").toString());
    here.settle();
    CHECK(floor.joinedText() == u"Cùng ý kiến: Lê Thị Oanh"_s);
    CHECK(floor.queue()->count() == 1); // and may still speak
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(floor.joinedText() == QString());
}

} // namespace ln::test
