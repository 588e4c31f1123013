#include "qml/hall.h"
#include "qml/shown.h"
#include <QSet>

// Whatever a finger can do, the keyboard can, on every screen; and one sees where it is.

namespace ln::test {
namespace {
/// What a finger would use: buttons and fields. Rows are reached by the arrows of their list.
QList<QQuickItem*> usable(const Shown& shown) {
    return shown.visibleItems([](const QQuickItem& item) {
        const bool uses = item.inherits("QQuickAbstractButton") || item.inherits("QQuickComboBox") || item.inherits("QQuickTextInput") ||
                          item.inherits("QQuickTextEdit");
        return uses && !item.inherits("QQuickItemDelegate") && item.isEnabled();
    });
}

bool hasSign(const QQuickItem& item) {
    const QByteArray name = item.metaObject()->className();
    if (name.startsWith("FocusRing")) return item.isVisible() && item.property("shown").toBool();
    if (name.startsWith("FieldFace")) return item.isVisible() && item.property("lit").toBool();
    return std::ranges::any_of(item.childItems(), [](const QQuickItem* child) { return hasSign(*child); });
}

/// A ring or a lit box at it, or around the writing it is part of.
bool isPointedAt(const Shown& shown) {
    const QQuickItem* item = shown.window().activeFocusItem();
    for (int up = 0; item && up < 6; ++up, item = item->parentItem())
        if (hasSign(*item)) return true;
    return false;
}

QString nameOf(const QQuickItem& item) {
    return u"%1 %2 %3"_s.arg(QString::fromLatin1(item.metaObject()->className()), item.objectName(), item.property("text").toString().left(30));
}

/// Tab goes all around once.
QStringList notReached(const Shown& shown) {
    (void)shown.picture();
    QSet<QQuickItem*> reached;
    QStringList wrong;
    for (int step = 0; step < 200; ++step) {
        shown.press(Qt::Key_Tab);
        (void)shown.picture();
        QQuickItem* item = shown.window().activeFocusItem();
        if (reached.contains(item)) break;
        reached.insert(item);
        if (!isPointedAt(shown)) wrong << u"no sign at: "_s + nameOf(*item);
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        if (!QRectF({}, shown.window().size()).contains(middle)) wrong << u"out of sight: "_s + nameOf(*item);
    }
    for (QQuickItem* item : usable(shown))
        if (!reached.contains(item)) wrong << u"not reached: "_s + nameOf(*item);
    return wrong;
}
} // namespace

TEST_CASE("Tab reaches whatever a finger does on every screen, and shows where it is") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    const auto look = [&](const char* where) {
        INFO(where);
        CHECK(notReached(shown).join(u'\n').toStdString() == std::string());
    };
    shown.go(0);
    look("meetings");
    shown.go(1);
    look("door");
    shown.go(2);
    look("floor");
    shown.go(3);
    shown.openFirstOpinion();
    look("review");
    shown.go(4);
    CHECK(shown.focusName().toStdString() == "sync.enrolLink");
    look("sync");
    shown.go(5);
    look("settings");

    // The pages behind buttons.
    const auto behind = [&](int screen, const QString& button, const char* where) {
        shown.go(screen);
        shown.item(button).forceActiveFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Return);
        (void)shown.picture();
        const QString first = shown.focusName();
        look(where);
        shown.item(first).forceActiveFocus(Qt::TabFocusReason); // all around may end at the rail
        shown.press(Qt::Key_Escape);
    };
    behind(1, u"door.slips"_s, "paper slips");
    behind(0, u"meeting.edit"_s, "a meeting's form");
    behind(0, u"duty.agencies.open"_s, "agencies");
    behind(0, u"duty.opinions.open"_s, "opinions collected");
    behind(0, u"duty.sound.open"_s, "the microphone's trial");
    for (const auto& [button, where] : {std::pair(u"review.correct"_s, "correcting a conclusion"), std::pair(u"review.history"_s, "the history")}) {
        shown.go(3);
        shown.item(button).forceActiveFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Return);
        CHECK(shown.focusName().toStdString() == "review.back");
        look(where);
        shown.item(u"review.back"_s).forceActiveFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Escape);
        CHECK(shown.focusName().toStdString() == "review.correct");
        CHECK(isPointedAt(shown));
    }
    behind(0, u"duty.participants.open"_s, "a list of people");
    here.tablet->people()->readText(u"Họ và tên\tThôn\nLê Oanh\tTrại"_s);
    here.tablet->people()->open();
    REQUIRE(eventually([&] { return !here.tablet->people()->busy(); }));
    look("a list that was read");
    here.tablet->people()->close();

    // A row that shows its acts.
    shown.go(2);
    shown.item(u"floor.queue"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    REQUIRE(shown.has(u"queue.call"_s));
    look("acts of one who waits");
    shown.go(1);
    shown.item(u"door.registrations"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    REQUIRE(shown.has(u"registration.withdraw"_s));
    look("acts of one who registered");
}

} // namespace ln::test
