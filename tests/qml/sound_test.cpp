#include "qml/glance.h"
#include "support/sound_server.h"
#include <catch2/generators/catch_generators.hpp>

// What threatens the recording, and what is kept of the sound, by touch and by keys; and how it fits.

namespace ln::test {
using namespace std::chrono_literals;

namespace {
constexpr int screens = 6;

/// A turn under way, with somebody who waits.
void turnUnderWay(ViewTablet& here) {
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên"_s);
    here.tablet->floor()->announceRecording();
    here.settle();
    here.tablet->floor()->callNext();
    here.settle();
}
/// Whether a button's drawing is filled at a place of the design's 24 by 24 grid.
bool isFilled(const Shown& shown, const QString& button, QPoint place) {
    const QList<QQuickItem*> drawings = shown.visibleItems([&](const QQuickItem& item) {
        if (!item.inherits("QQuickShape")) return false;
        const QQuickItem* up = &item;
        while (up && up->objectName() != button) up = up->parentItem();
        return up != nullptr;
    });
    REQUIRE(drawings.size() == 1);
    const QPointF at = drawings[0]->mapToScene(QPointF(place) * drawings[0]->width() / 24);
    return shown.picture().pixelColor(at.toPoint()).lightnessF() < 0.5;
}
bool says(const Shown& shown, const QString& item, const QString& words) {
    return eventually([&] { return shown.has(item) && shown.item(item).property("text").toString().contains(words); });
}
void keepPicture(const Shown& shown, const QString& name) {
    INFO(name.toStdString());
    (void)shown.picture();
    (void)shown.picture(); // what is laid out anew may take a second frame
    CHECK(glance(shown).join(u'\n').toStdString() == std::string());
    REQUIRE(QDir().mkpath(QStringLiteral(LN_SCREENS)));
    REQUIRE(shown.picture().save(u"%1/%2.png"_s.arg(QStringLiteral(LN_SCREENS), name)));
}
void keepAtEverySize(Shown& shown, const QString& name) {
    for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(800, 1280)}) {
        shown.resize(size);
        for (const double scale : {1.0, 2.0}) {
            shown.theme("textScale", scale);
            keepPicture(shown, u"%1-%2x%3-%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(qRound(scale * 100)));
        }
    }
    shown.theme("textScale", 1.0);
    shown.resize({1280, 800});
    shown.theme("dark", true);
    keepPicture(shown, name + u"-dark"_s);
    shown.theme("dark", false);
}
} // namespace

TEST_CASE("a microphone that is not there, or is lost, leaves no hole on the floor") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.tablet->floor()->callNext();
    here.settle();
    const int delay = GENERATE(-1, 0, 5, 20, 50, 80, 120, 200, 400);
    INFO(delay);
    if (delay >= 0) QTimer::singleShot(delay, [&] { here.mic->unplug(); });
    Shown shown(here); // which goes on at the floor
    REQUIRE(here.tablet->shell()->firstScreen() == view::Shell::Floor);
    if (delay < 0) {
        (void)shown.picture();
        REQUIRE(shown.has(u"floor.announce"_s));
        here.mic->unplug();
    }
    REQUIRE(eventually([&] { return !here.tablet->shell()->soundAvailable(); }));
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"floor.announce"_s));
    CHECK(leftBehind(shown).join(u'\n').toStdString() == std::string());
    keepPicture(shown, u"sound-lost-unannounced"_s);
}

TEST_CASE("sound that is being lost is said over every screen, in words, until it is heard again") {
    ViewTablet here(ViewTablet::Sound::Tone);
    turnUnderWay(here);
    Shown shown(here);
    here.mic->hear(3s, 0);
    for (int screen = 0; screen < screens; ++screen) {
        shown.go(screen);
        INFO(screen);
        CHECK(says(shown, u"alarm"_s, u"Micrô không thu được tiếng gì"_s));
        CHECK(says(shown, u"top.warning"_s, u"Micrô câm"_s));
    }
    shown.go(2);
    keepAtEverySize(shown, u"sound-alarm"_s);
    here.mic->hear(100ms);
    REQUIRE(eventually([&] { return !shown.has(u"alarm"_s) && !shown.has(u"top.warning"_s); }));
}

TEST_CASE("what is no loss yet is said on the floor, several things at once, and fits") {
    ViewTablet here(ViewTablet::Sound::Tone);
    *here.room = 6'000'000;
    here.battery->set(platform::BatteryLevel{.percent = 12, .charging = false});
    turnUnderWay(here);
    here.mic->hear(15s, 60);
    Shown shown(here);
    shown.go(2);
    REQUIRE(says(shown, u"floor.warning"_s, u"Tiếng quá nhỏ"_s));
    CHECK(says(shown, u"floor.warning"_s, u"24 phút"_s));
    CHECK(says(shown, u"floor.warning"_s, u"Pin còn 12 %"_s));
    CHECK_FALSE(shown.has(u"alarm"_s));
    keepAtEverySize(shown, u"sound-warnings"_s);
}

TEST_CASE("what is kept between turns is shown, and stopped by one touch") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.tablet->soundHabits()->setBetween(true);
    turnUnderWay(here);
    Shown shown(here);
    shown.go(2);
    here.mic->hear(2s);
    here.tablet->floor()->endTurn();
    here.settle();
    REQUIRE(says(shown, u"floor.keeping"_s, u"giữa hai lượt"_s));
    CHECK(shown.has(u"top.recording"_s));
    keepAtEverySize(shown, u"sound-between"_s);
    shown.tap(u"floor.stopBetween"_s);
    here.settle();
    CHECK_FALSE(here.tablet->shell()->recording());
    CHECK(says(shown, u"floor.keeping"_s, u"10 giây"_s));
    CHECK_FALSE(shown.has(u"floor.stopBetween"_s));
}

TEST_CASE("Settings switch the pre-roll and the time between turns, by key and by finger") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    Shown shown(here, {1280, 1200});
    shown.go(5);
    (void)shown.picture();
    shown.item(u"settings.preRoll"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    CHECK_FALSE(here.tablet->soundHabits()->preRoll());
    shown.press(Qt::Key_Return);
    CHECK(here.tablet->soundHabits()->preRoll());
    shown.tap(u"settings.between"_s);
    CHECK(here.tablet->soundHabits()->between());
    here.settle();
}

TEST_CASE("the microphone is tried from the list of duties, by key and by finger, and what is said fits") {
    SoundServer server;
    REQUIRE(server.start());
    REQUIRE(server.plugLoudspeaker());
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting(false);
    Shown shown(here, {1280, 1200});
    shown.go(0);
    (void)shown.picture();
    shown.tap(u"duty.sound.open"_s);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "test.start");
    shown.press(Qt::Key_Space);
    REQUIRE(here.tablet->microphoneTest()->recording());
    here.mic->hear(4s, 3000);
    REQUIRE(eventually([&] { return shown.has(u"test.progress"_s) && shown.item(u"test.progress"_s).property("value").toDouble() > 0.3; }));
    shown.resize({1280, 800});
    keepPicture(shown, u"sound-trial-recording"_s);
    here.mic->hear(7s, 3000);
    REQUIRE(says(shown, u"test.verdict"_s, u"Quá ồn"_s));
    // It is heard, too.
    REQUIRE(eventually([&] { return here.tablet->microphoneTest()->playing(); }));
    CHECK(shown.item(u"test.play"_s).property("text").toString() == u"Dừng nghe"_s);
    constexpr QPoint corner(16, 8); // of the square that ends playing, and not of the triangle that begins it
    shown.tap(u"test.play"_s);
    CHECK_FALSE(here.tablet->microphoneTest()->playing());
    keepAtEverySize(shown, u"sound-trial"_s);
    CHECK_FALSE(isFilled(shown, u"test.play"_s, corner));
    // Closing the panel ends it.
    shown.resize({1280, 1200});
    (void)shown.picture();
    shown.tap(u"test.start"_s);
    REQUIRE(here.tablet->microphoneTest()->recording());
    shown.tap(u"duty.sound.open"_s);
    REQUIRE(eventually([&] { return !here.tablet->microphoneTest()->busy(); }));
    CHECK_FALSE(shown.has(u"test.start"_s));
}

} // namespace ln::test
