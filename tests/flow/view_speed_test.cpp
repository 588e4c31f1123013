#include "support/listening.h"

// Review is heard faster and slower, with and without its silences.
namespace ln::test {
using view::ReviewView;
using namespace std::chrono_literals;

TEST_CASE("at twice the speed, silences left out, the line that is heard is lit; both are as they were at the next start") {
    SoundServer server;
    REQUIRE(server.start());
    REQUIRE(server.plugLoudspeaker());
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.tablet->floor()->callNext();
    here.settle();
    say(here, u"Dòng một"_s, 3s, 3s);
    say(here, u"Dòng hai"_s, 1s, 4s);
    here.mic->hear(20s, 60); // looking for a paper
    here.hall.pass(20s);
    here.mic->hear(1s);
    here.hall.pass(1s);
    REQUIRE(eventually([&] { return here.tablet->sound().place()->sample >= 48'000 * 25; }));
    say(here, u"Dòng ba"_s, 4s, 29s);
    here.tablet->floor()->endTurn();
    here.settle();

    const auto opened = [&]() -> ReviewView& {
        ReviewView& review = *here.tablet->review();
        review.open(review.opinions()->value(0, "opinionId").toString());
        // The waveform and the silences are known.
        REQUIRE(eventually([&] { return std::ranges::max(review.player()->waveform()) > 0.2; }));
        return review;
    };
    {
        ReviewView& review = opened();
        view::TurnPlayer& player = *review.player();
        CHECK(player.speedTexts().value(player.speed()) == u"1×"_s);
        CHECK_FALSE(player.skipsSilences());
        player.setSpeed(static_cast<int>(player.speedTexts().indexOf(u"2×"_s)));
        player.setSkipsSilences(true);
        review.playLine(review.lines()->value(1, "lineId").toString());
        REQUIRE(eventually([&] { return player.second() > 3; }));
        CHECK(heardText(review) == u"Dòng hai"_s);
        QElapsedTimer heard;
        heard.start();
        REQUIRE(eventually([&] { return heardText(review) == u"Dòng ba"_s; }));
        // 1 s, 0.3 s of silence and 1 s, at twice the speed; with the silence it would be 11 s.
        CHECK(heard.elapsed() > 300);
        CHECK(heard.elapsed() < 6'000);
        CHECK(std::abs(player.second() - 25) < 1);

        // A finger that looks for a place: each time it plays on from there, out of the silence too.
        for (int i = 0; i < 20; ++i) {
            const double place = 0.7 + 1.3 * i;
            player.seek(place);
            REQUIRE(eventually([&] { return player.second() > place; }));
            CHECK(player.second() < (place > 4.15 && place < 23.85 ? 23.85 : place) + 2);
        }
        player.seek(26);

        // Another speed in the middle, also while it is paused.
        player.toggle();
        REQUIRE_FALSE(player.playing());
        const double paused = player.second();
        player.setSpeed(0);
        CHECK(std::abs(player.second() - paused) < 0.05);
        CHECK(heardText(review) == u"Dòng ba"_s);
        player.toggle();
        REQUIRE(eventually([&] { return player.second() > paused + 0.2; }));
        player.setSpeed(static_cast<int>(player.speedTexts().indexOf(u"2×"_s)));
        CHECK(player.second() > paused + 0.1);
        CHECK(player.second() < paused + 2);
        CHECK(heardText(review) == u"Dòng ba"_s);
        here.settle();
    }
    here.close();
    here.open();
    const view::TurnPlayer& player = *opened().player();
    CHECK(player.speedTexts().value(player.speed()) == u"2×"_s);
    CHECK(player.skipsSilences());
}

} // namespace ln::test
