#include "support/listening.h"

// Review is heard, on a loudspeaker of the test's own sound server.
namespace ln::test {
using view::FloorView;
using view::ReviewView;
using namespace std::chrono_literals;

TEST_CASE("a line is heard from its place on, lit while it is heard, and the turn's next clip follows") {
    SoundServer server;
    REQUIRE(server.start());
    REQUIRE(server.plugLoudspeaker());
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    say(here, u"Dòng một"_s, 3s, 3s);
    say(here, u"Dòng hai"_s, 2s, 5s);
    floor.toggleRecording(); // the speaker asked not to be recorded for a while
    here.settle();
    here.hall.pass(4s);
    floor.toggleRecording();
    here.settle();
    say(here, u"Dòng ba"_s, 2s, 2s);
    floor.endTurn();
    here.settle();

    ReviewView& review = *here.tablet->review();
    review.open(review.opinions()->value(0, "opinionId").toString());
    REQUIRE(review.player()->canPlay());
    CHECK(review.player()->positionText() == u"00:00 / 00:11"_s);
    CHECK(heardText(review) == QString());

    review.playLine(review.lines()->value(1, "lineId").toString());
    REQUIRE(eventually([&] { return review.player()->playing(); }));
    CHECK(heardText(review) == u"Dòng hai"_s);
    REQUIRE(eventually([&] { return heardText(review) == u"Dòng ba"_s; })); // over the four seconds of silence
    CHECK(review.player()->second() > 0.7 * review.player()->seconds());
    REQUIRE(eventually([&] { return !review.player()->playing(); }));
    CHECK(heardText(review) == QString());

    review.player()->toggle();
    REQUIRE(eventually([&] { return review.player()->playing() && heardText(review) == u"Dòng một"_s; }));
    review.player()->toggle();
    CHECK_FALSE(review.player()->playing());
    CHECK(heardText(review) == u"Dòng một"_s); // paused there
    review.close();
    CHECK(heardText(review) == QString());
}

} // namespace ln::test
