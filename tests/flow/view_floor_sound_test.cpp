#include "support/floor.h"

// A turn and its sound: without a microphone, after a kill, when the app or the meeting is closed.

namespace ln::test {
using view::FloorView;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

TEST_CASE("without a microphone everything but the sound works") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Thân Thị Mai"_s);
    FloorView& floor = *here.tablet->floor();
    callNext(here);
    CHECK_FALSE(floor.recording());
    CHECK_FALSE(floor.canRecord());
    CHECK(here.tablet->shell()->soundProblem() == u"Máy này không có micrô."_s);
    floor.setDraft(u"Đề nghị hỗ trợ xi măng"_s);
    floor.endTurn();
    here.settle();
    CHECK(all(here, Kind::Line).size() == 1);
    CHECK(all(here, Kind::Clip).empty());
    CHECK(all(here, Kind::Opinion).size() == 1);
}

TEST_CASE("a microphone that is plugged in during a turn is heard from then on") {
    ViewTablet here(Sound::Unplugged);
    here.meeting();
    here.registerSpeaker(u"Thân Thị Mai"_s);
    callNext(here);
    CHECK_FALSE(here.tablet->floor()->recording());
    here.mic->plugIn();
    REQUIRE(eventually([&] { return here.tablet->floor()->recording(); }));
    here.settle();
    CHECK(all(here, Kind::Clip).size() == 1);
}

TEST_CASE("after a kill the turn, what was typed and the sound go on") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    callNext(here);
    {
        FloorView& floor = *here.tablet->floor();
        hear(here, 4s);
        floor.setDraft(u"Đề nghị huyện cho biết thời hạn"_s);
        floor.setAnswerText(u"Sẽ niêm yết danh sách"_s);
        REQUIRE(eventually([&] { return here.tablet->reader().drafts(u""_s).size() == 3; }));
    }
    here.kill();
    here.open();
    FloorView& floor = *here.tablet->floor();
    CHECK(floor.speakerName() == u"Phạm Quang Huy"_s);
    CHECK(floor.draft() == u"Đề nghị huyện cho biết thời hạn"_s);
    CHECK(floor.answerText() == u"Sẽ niêm yết danh sách"_s);
    CHECK(floor.draftStamp() == u"00:04"_s);
    CHECK(floor.recording());
    auto clips = all(here, Kind::Clip);
    REQUIRE(clips.size() == 2);
    const auto cut = std::ranges::find_if(clips, [](const Thing& clip) { return clip.flag(u"recovered"); });
    REQUIRE(cut != clips.end());
    CHECK(cut->integer(u"samples") >= 3 * 48'000); // at most the last second is missing

    hear(here, 2s);
    floor.endTurn();
    here.settle();
    clips = all(here, Kind::Clip);
    CHECK(clips.size() == 2);
    CHECK(std::ranges::all_of(clips, [](const Thing& clip) { return clip.has(u"sha256"); }));
    CHECK(all(here, Kind::Line).size() == 1);
    CHECK(all(here, Kind::Answer).size() == 1);
    CHECK(here.tablet->reader().drafts(u""_s).empty());
}

TEST_CASE("a turn whose sound was stopped by hand stays silent after a restart") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    callNext(here);
    hear(here, 1s);
    here.tablet->floor()->toggleRecording();
    here.settle();
    CHECK_FALSE(here.tablet->floor()->recording());
    here.kill();
    here.open();
    CHECK(here.tablet->floor()->hasTurn());
    CHECK_FALSE(here.tablet->floor()->recording());
    here.tablet->floor()->toggleRecording();
    here.settle();
    CHECK(here.tablet->floor()->recording());
    CHECK(all(here, Kind::Clip).size() == 2);
}

TEST_CASE("closing the app seals the clip, and the turn is recorded again when it is back") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    callNext(here);
    hear(here, 1s);
    here.close();
    here.open();
    const auto clips = all(here, Kind::Clip);
    REQUIRE(clips.size() == 2);
    CHECK(std::ranges::count_if(
              clips, [](const Thing& clip) { return clip.has(u"sha256") && !clip.flag(u"recovered"); }) == 1);
    CHECK(here.tablet->floor()->recording());
}

TEST_CASE("when the meeting is closed in the middle of a turn, what was typed is saved and the sound sealed") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Giáp Thị Lan"_s);
    callNext(here);
    hear(here, 1s);
    here.tablet->floor()->setDraft(u"Chưa nói hết"_s);
    here.tablet->meetings()->close();
    here.settle();
    CHECK_FALSE(here.tablet->floor()->hasTurn());
    CHECK_FALSE(here.tablet->floor()->canCall());
    CHECK(all(here, Kind::Line).size() == 1);
    REQUIRE(all(here, Kind::Clip).size() == 1);
    CHECK(all(here, Kind::Clip)[0].has(u"sha256"));
}

TEST_CASE("another meeting is not opened while a turn is being recorded") {
    ViewTablet here(ViewTablet::Sound::Tone);
    const ThingId other = here.meeting(), meeting = here.meeting();
    REQUIRE(here.tablet->current().id() == meeting);
    here.registerSpeaker(u"Ngô Văn Thắng"_s);
    here.tablet->floor()->callNext();
    here.settle();
    REQUIRE(here.tablet->floor()->recording());
    here.tablet->meetings()->open(other.toHex());
    here.settle();
    CHECK(here.tablet->current().id() == meeting);
    CHECK(here.tablet->floor()->recording());
    CHECK(here.tablet->shell()->notice().contains(u"Kết thúc lượt"_s));
    here.tablet->floor()->endTurn();
    here.settle();
    REQUIRE(eventually([&] { return !here.tablet->floor()->recording(); }));
    here.tablet->meetings()->open(other.toHex());
    here.settle();
    CHECK(here.tablet->current().id() == other);
}

} // namespace ln::test
