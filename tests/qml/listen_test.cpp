#include "qml/glance.h"
#include "support/sound_server.h"
#include <QAccessible>

// The sound in Review by keyboard, by finger and for a screen reader, on a loudspeaker of the test's own.

namespace ln::test {
using namespace std::chrono_literals;

namespace {
/// A turn with one line and a few minutes of sound, loud and less loud by turns.
void turnWithSound(ViewTablet& here) {
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.tablet->floor()->callNext();
    here.settle();
    for (int part = 0; part < 20; ++part) {
        here.mic->hear(9s, 2'000 + part * 7'919 % 28'000);
        here.mic->hear(1s, 60);
        here.hall.pass(10s);
    }
    here.tablet->floor()->setDraft(u"Đề nghị sửa đường vào thôn Ngòi trước mùa mưa"_s);
    here.tablet->floor()->commitLine();
    here.tablet->floor()->endTurn();
    here.settle();
}
void openReview(ViewTablet& here, Shown& shown) {
    shown.go(3);
    shown.openFirstOpinion();
    const view::TurnPlayer& player = *here.tablet->review()->player();
    REQUIRE(player.canPlay());
    REQUIRE(eventually([&] { return std::ranges::max(player.waveform()) > 0.2; })); // read in the background
    (void)shown.picture();
}
} // namespace

TEST_CASE("the sound in Review fits at every size and colour") {
    ViewTablet here(ViewTablet::Sound::Tone);
    turnWithSound(here);
    here.tablet->review()->player()->setSpeed(3);
    here.tablet->review()->player()->setSkipsSilences(true);
    here.settle();
    Shown shown(here);
    openReview(here, shown);
    const auto look = [&](const QString& suffix) {
        INFO(suffix.toStdString());
        (void)shown.picture();
        CHECK(glance(shown).join(u'\n').toStdString() == std::string());
        REQUIRE(QDir().mkpath(QStringLiteral(LN_SCREENS)));
        REQUIRE(shown.picture().save(u"%1/review-sound%2.png"_s.arg(QStringLiteral(LN_SCREENS), suffix)));
    };
    for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(800, 1280)}) {
        shown.resize(size);
        for (const double scale : {1.0, 1.5, 2.0}) {
            shown.theme("textScale", scale);
            look(u"-%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(qRound(scale * 100)));
        }
    }
    shown.theme("textScale", 1.0);
    shown.resize({1280, 800});
    here.tablet->review()->player()->setSpeed(view::TurnPlayer::usualSpeed());
    here.tablet->review()->player()->setSkipsSilences(false);
    look({});
    shown.theme("dark", true);
    look(u"-dark"_s);
    shown.theme("highContrast", true);
    look(u"-contrast"_s);
    shown.theme("highContrast", false);
    shown.theme("dark", false);
    here.settle();
}

TEST_CASE("in Review the sound is sought by keys, tap and finger, and its speed and silences are chosen by keys") {
    SoundServer server;
    REQUIRE(server.start());
    REQUIRE(server.plugLoudspeaker());
    ViewTablet here(ViewTablet::Sound::Tone);
    turnWithSound(here);
    Shown shown(here);
    view::TurnPlayer& player = *here.tablet->review()->player();
    openReview(here, shown);

    QQuickItem& waveform = shown.item(u"review.waveform"_s);
    const auto near = [&](double second) { return player.second() >= second && player.second() < second + 3; };
    waveform.forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Right);
    CHECK(near(5));
    shown.press(Qt::Key_Right);
    CHECK(near(10));
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Left);
    CHECK(near(0));
    CHECK(player.playing());

    const auto at = [&](double place) { return waveform.mapToScene({place * waveform.width(), waveform.height() / 2}).toPoint(); };
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, at(0.5));
    CHECK(std::abs(player.second() - 100) < 4);
    QTest::mousePress(&shown.window(), Qt::LeftButton, {}, at(0.5));
    for (int part = 1; part <= 10; ++part) {
        QTest::mouseMove(&shown.window(), at(0.5 + 0.025 * part));
        QCoreApplication::processEvents();
    }
    CHECK(player.second() < 110); // where the finger is lifted counts
    CHECK(waveform.property("played").toDouble() > 0.7);
    QTest::mouseRelease(&shown.window(), Qt::LeftButton, {}, at(0.75));
    CHECK(std::abs(player.second() - 150) < 4);

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&waveform);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Name) == u"Chỗ đang nghe"_s);
    CHECK(spoken->text(QAccessible::Description) == player.positionText());
    REQUIRE(spoken->valueInterface());
    CHECK(std::abs(spoken->valueInterface()->currentValue().toDouble() - 150) < 4);
    CHECK(std::abs(spoken->valueInterface()->maximumValue().toDouble() - 200) < 1);

    QQuickItem& speed = shown.item(u"review.speed"_s);
    speed.forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    CHECK(player.speedTexts().value(player.speed()) == u"1,5×"_s);
    CHECK(speed.property("displayText").toString() == u"1,5×"_s);

    QQuickItem& silences = shown.item(u"review.skipSilences"_s);
    silences.forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    CHECK(player.skipsSilences());
    CHECK(silences.property("checked").toBool());
    shown.press(Qt::Key_Return);
    CHECK_FALSE(player.skipsSilences());
    CHECK_FALSE(silences.property("checked").toBool());
    player.stop();
    here.settle();
}

} // namespace ln::test
