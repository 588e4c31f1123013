#include "qml/shown.h"
#include <QMouseEvent>

// A hand in a hurry, and where the keys go on.

namespace ln::test {
namespace {
/// Two taps, or more, so quickly after each other as a double tap; but what the first one does is there by the second.
void burst(ViewTablet& here, const Shown& shown, const QString& objectName, int taps = 2) {
    const QQuickItem& item = shown.item(objectName);
    const QPointF at = item.mapToScene({item.width() / 2, item.height() / 2});
    static quint64 when = 1'000'000;
    when += 5'000;
    for (int tap = 0; tap < taps; ++tap) {
        const quint64 after = static_cast<quint64>(tap) * 120;
        std::vector<QEvent::Type> events{QEvent::MouseButtonPress, QEvent::MouseButtonRelease};
        if (tap > 0) events.insert(events.begin() + 1, QEvent::MouseButtonDblClick); // as the system says it
        for (const QEvent::Type type : events) {
            const bool down = type != QEvent::MouseButtonRelease;
            QMouseEvent event(type, at, shown.window().mapToGlobal(at), Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton, {});
            event.setTimestamp(when + after + (down ? 0 : 40));
            QCoreApplication::sendEvent(&shown.window(), &event);
        }
        here.settle();
        (void)shown.picture();
    }
}
void hold(const Shown& shown, Qt::Key key) {
    for (int i = 0; i < 5; ++i) {
        QKeyEvent press(QEvent::KeyPress, key, {}, u"\r"_s, i > 0);
        QCoreApplication::sendEvent(&shown.window(), &press);
    }
    QKeyEvent release(QEvent::KeyRelease, key, {}, u"\r"_s);
    QCoreApplication::sendEvent(&shown.window(), &release);
}
} // namespace

TEST_CASE("a double tap calls one speaker, and so does a key that is held") {
    ViewTablet here;
    here.meeting();
    for (const QString& name : {u"Phạm Quang Huy"_s, u"Lê Thị Oanh"_s, u"Trần Văn Đức"_s, u"Vũ Khoa"_s, u"Hà Văn Ích"_s}) here.registerSpeaker(name);
    Shown shown(here);
    shown.go(2);
    burst(here, shown, u"floor.callNext"_s, 5);
    CHECK(here.tablet->floor()->speakerName() == u"Phạm Quang Huy"_s);
    CHECK(here.tablet->reader().all(Kind::Turn, here.tablet->current().space()).size() == 1);
    // The caret stands in the line meanwhile.
    CHECK(shown.window().activeFocusItem()->inherits("QQuickTextEdit"));
    burst(here, shown, u"floor.callNext"_s);
    CHECK(here.tablet->floor()->speakerName() == u"Lê Thị Oanh"_s);
    CHECK(here.tablet->reader().all(Kind::Turn, here.tablet->current().space()).size() == 2);
    shown.item(u"floor.callNext"_s).forceActiveFocus(Qt::TabFocusReason);
    hold(shown, Qt::Key_Return);
    here.settle();
    CHECK(here.tablet->floor()->speakerName() == u"Trần Văn Đức"_s);
    CHECK(here.tablet->reader().all(Kind::Turn, here.tablet->current().space()).size() == 3);
}

TEST_CASE("two quick taps on a minute more are two minutes") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    Shown shown(here);
    shown.go(2);
    here.tablet->floor()->callNext();
    here.settle();
    (void)shown.picture();
    burst(here, shown, u"floor.extend"_s, 3);
    CHECK(here.tablet->floor()->remaining().endsWith(u"trong 8 phút"_s)); // of five
}

TEST_CASE("a double tap on a form's button does not begin what stands there afterwards") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    here.tablet->meetingForm()->edit(here.tablet->meetings()->currentId());
    (void)shown.picture();
    burst(here, shown, u"meetingForm.save"_s);
    CHECK_FALSE(here.tablet->meetingForm()->isOpen());
    CHECK_FALSE(here.tablet->current().started());
}

TEST_CASE("a double click in what is written still takes a word") {
    ViewTablet here;
    here.meeting();
    Shown shown(here);
    shown.go(1);
    here.tablet->door()->setSummary(u"khongcachnao"_s);
    shown.item(u"door.summary.editor"_s).forceActiveFocus(Qt::TabFocusReason);
    (void)shown.picture();
    const QQuickItem& editor = shown.item(u"door.summary.editor"_s);
    const QPointF at = editor.mapToScene({40, 10});
    QTest::mouseDClick(&shown.window(), Qt::LeftButton, {}, at.toPoint());
    CHECK(editor.property("selectedText").toString() == u"khongcachnao"_s);
}

TEST_CASE("a meeting that was closed too early is opened again by a touch") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    Shown shown(here);
    shown.go(0);
    CHECK_FALSE(shown.has(u"meeting.reopen"_s));
    here.tablet->meetings()->close();
    here.settle();
    (void)shown.picture();
    shown.tap(u"meeting.reopen"_s);
    here.settle();
    CHECK_FALSE(here.tablet->current().closed());
    here.tablet->floor()->callNext();
    here.settle();
    CHECK(here.tablet->floor()->speakerName() == u"Phạm Quang Huy"_s);
}

TEST_CASE("the keys go on where the hand has gone: to the answer, to the form, into a box by its label") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    Shown shown(here);
    shown.go(2);
    here.tablet->floor()->callNext();
    here.settle();
    (void)shown.picture();
    shown.item(u"floor.goToAnswer"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    here.settle();
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "floor.answerText.editor");
    shown.type(u"da chuyen"_s);
    CHECK(here.tablet->floor()->answerText() == u"da chuyen"_s);

    const QQuickItem& who = shown.item(u"floor.answerWho"_s);
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, who.mapToScene({40, 8}).toPoint());
    CHECK(shown.focusName().toStdString() == "floor.answerWho.editor");

    shown.go(1);
    REQUIRE(eventually([&] { return shown.item(u"door.registrations"_s).property("count").toInt() == 2; }));
    (void)shown.picture();
    here.tablet->door()->edit(here.tablet->door()->registrations()->value(0, "registrationId").toString());
    REQUIRE(here.tablet->door()->editing());
    shown.item(u"door.phone"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.type(u"0912345678"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    (void)shown.picture();
    CHECK_FALSE(here.tablet->door()->editing());
    CHECK(shown.focusName().toStdString() == "door.search");
}

} // namespace ln::test
