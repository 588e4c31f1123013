#include "qml/hall.h"
#include "qml/shown.h"
#include <QClipboard>

// Meetings, their preparation and their lists by keyboard and by finger.

namespace ln::test {
namespace {
bool asksForFile(const Shown& shown) {
    const QList<QObject*> all = shown.window().findChildren<QObject*>();
    return std::ranges::any_of(all, [](const QObject* one) { return one->inherits("QQuickFileDialog") && one->property("visible").toBool(); });
}
} // namespace

TEST_CASE("a list is taken in by keyboard alone: opened, pasted, a column changed, saved, and left by Escape") {
    ViewTablet here;
    const ThingId meeting = here.meeting();
    Shown shown(here);
    view::PeopleImport& import = *here.tablet->people();
    shown.go(0);
    shown.item(u"duty.participants.open"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    REQUIRE(shown.has(u"import.page"_s));
    CHECK(shown.focusName().toStdString() == "import.choose");
    QGuiApplication::clipboard()->setText(u"Họ và tên\tThôn của họ\nLê Oanh\tTrại\nĐỗ Mai\tNgòi"_s);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !import.busy() && import.newCount() == 2; }));
    (void)shown.picture();

    QStringList reached;
    for (int step = 0; step < 20; ++step) {
        shown.press(Qt::Key_Tab);
        reached.append(shown.focusName());
    }
    for (const QStringView name : std::initializer_list<QStringView>{u"import.back", u"import.choose", u"import.paste", u"import.start", u"import.column.0", u"import.column.1", u"rail.door"}) {
        INFO(name.toString().toStdString());
        CHECK(reached.contains(name));
    }

    shown.item(u"import.column.1"_s).forceActiveFocus(Qt::TabFocusReason);
    CHECK(import.columns()->value(1, "meaning").toInt() == 3);
    shown.press(Qt::Key_Down);
    REQUIRE(eventually([&] { return !import.busy(); }));
    CHECK(import.columns()->value(1, "meaning").toInt() == 4);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !import.busy(); }));
    CHECK(import.columns()->value(1, "meaning").toInt() == 3);

    shown.item(u"import.start"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !import.busy() && !import.importing(); }));
    CHECK(here.tablet->reader().all(Kind::Participant, spaceOf(meeting)).size() == 2);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"import.page"_s));
    CHECK(shown.has(u"duty.participants.open"_s));
    // What was chosen is there again; the rail leads away from it as well.
    import.open();
    (void)shown.picture();
    CHECK(shown.item(u"import.source"_s).property("text").toString().contains(u"dán"_s));
    shown.go(1);
    CHECK_FALSE(import.shown());
}

TEST_CASE("a column's meaning is chosen by finger, and the button asks for a file") {
    ViewTablet here;
    (void)here.meeting();
    Shown shown(here);
    view::PeopleImport& import = *here.tablet->people();
    import.readText(u"Họ và tên\tThôn\nLê Oanh\tTrại"_s);
    import.open();
    REQUIRE(eventually([&] { return !import.busy(); }));
    (void)shown.picture();
    shown.tap(u"import.column.1"_s);
    (void)shown.picture();
    shown.tap(u"import.column.1.6"_s);
    REQUIRE(eventually([&] { return !import.busy() && import.columns()->value(1, "meaning").toInt() == 6; }));
    (void)shown.picture();
    CHECK_FALSE(asksForFile(shown));
    shown.tap(u"import.choose"_s);
    REQUIRE(eventually([&] { return asksForFile(shown); }));
    shown.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !asksForFile(shown); }));
    CHECK(import.shown());
    shown.tap(u"import.back"_s);
    CHECK_FALSE(import.shown());
}

TEST_CASE("a list is dropped onto the page: a file, cells of a table, and not two files at once") {
    ViewTablet here;
    (void)here.meeting();
    Shown shown(here);
    view::PeopleImport& import = *here.tablet->people();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Đại biểu thôn Trại.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("Họ và tên;Thôn\nLê Oanh;Trại\nĐỗ Mai;Ngòi\nVũ Ánh;Trại\n") > 0);
    file.close();
    QMimeData one, two, cells, nothing;
    one.setUrls({QUrl::fromLocalFile(path)});
    two.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    cells.setText(u"Họ và tên\tThôn\nLê Oanh\tTrại"_s);
    nothing.setData(u"application/x-other"_s, "x");

    shown.go(0);
    CHECK(shown.drop(one, Qt::CopyAction) == Qt::IgnoreAction); // only where a list belongs
    import.open();
    (void)shown.picture();
    CHECK(shown.drop(one, Qt::MoveAction) == Qt::CopyAction); // never taken away from where it was
    REQUIRE(eventually([&] { return !import.busy() && import.newCount() == 3; }));
    CHECK(QFile::exists(path));
    (void)shown.picture();
    CHECK(shown.item(u"import.source"_s).property("text").toString().contains(u"Đại biểu thôn Trại.csv"_s));

    CHECK(shown.drop(two, Qt::CopyAction) == Qt::CopyAction);
    CHECK(import.problem().contains(u"một tệp"_s));
    CHECK(import.newCount() == 3);
    CHECK(shown.drop(cells, Qt::CopyAction) == Qt::CopyAction);
    REQUIRE(eventually([&] { return !import.busy() && import.newCount() == 1; }));
    CHECK(import.problem() == QString());
    CHECK(shown.drop(nothing, Qt::CopyAction) == Qt::IgnoreAction);
    CHECK(import.newCount() == 1);
}

TEST_CASE("a meeting is added by keyboard alone") {
    ViewTablet here;
    Shown shown(here);
    shown.go(0);
    shown.item(u"meetings.add"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "meetingForm.title");
    shown.type(u"Doi thoai xa Lam Cot"_s);
    QStringList reached;
    for (int step = 0; step < 14; ++step) {
        shown.press(Qt::Key_Tab);
        reached.append(shown.focusName());
        if (shown.focusName() == u"meetingForm.day"_s) shown.type(u"15/07/2018"_s);
        if (shown.focusName() == u"meetingForm.save"_s) break;
    }
    for (const QStringView name : std::initializer_list<QStringView>{u"meetingForm.audience", u"meetingForm.topics.editor",
                                                                     u"meetingForm.steps.editor", u"meetingForm.resultsDays", u"meetingForm.save"}) {
        INFO(name.toString().toStdString());
        CHECK(reached.contains(name));
    }
    shown.press(Qt::Key_Space);
    here.settle();
    REQUIRE(here.tablet->current().isOpen());
    CHECK(here.tablet->current().thing()->text(u"title") == u"Doi thoai xa Lam Cot"_s);
    CHECK(here.tablet->current().thing()->text(u"day") == u"2018-07-15"_s);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"meetingForm.title"_s));
}

TEST_CASE("meetings are opened by arrows and Enter, from the screen that comes first") {
    ViewTablet here;
    const auto add = [&](const QString& title, const QString& day) {
        const ThingId id = ThingId::random();
        here.tablet->commands().run({SetFields{Kind::Meeting, id, spaceOf(id), {{u"title"_s, title}, {u"day"_s, day}}}});
    };
    add(u"Đối thoại xã Cao Xá"_s, u"2018-03-15"_s);
    add(u"Đối thoại xã Lam Cốt"_s, u"2018-05-22"_s);
    here.settle();
    Shown shown(here);
    (void)shown.picture();
    CHECK(shown.item(u"meetings.list"_s).hasActiveFocus());
    const auto title = [&] { return here.tablet->current().isOpen() ? here.tablet->current().thing()->text(u"title") : QString(); };
    const auto titleOfRow = [&] {
        return shown.item(u"meetings.list"_s).property("currentItem").value<QQuickItem*>()->property("title").toString();
    };
    QStringList opened;
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        const QString row = titleOfRow();
        shown.press(enter);
        here.settle();
        (void)shown.picture();
        CHECK(title().toStdString() == row.toStdString());
        opened.append(title());
        CHECK(shown.item(u"meetings.list"_s).hasActiveFocus()); // where it was
        shown.press(Qt::Key_Down);
    }
    CHECK(opened.removeDuplicates() == 0);
}

TEST_CASE("Esc leaves a meeting's form for later, with what was typed") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    shown.tap(u"meeting.edit"_s);
    (void)shown.picture();
    shown.press(Qt::Key_End);
    shown.type(u"!"_s);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"meetingForm.title"_s));
    shown.tap(u"meeting.edit"_s);
    (void)shown.picture();
    CHECK(shown.item(u"meetingForm.title"_s).property("text").toString().endsWith(u'!'));
    shown.tap(u"meetingForm.forget"_s);
    CHECK_FALSE(shown.item(u"meetingForm.title"_s).property("text").toString().endsWith(u'!'));
}

TEST_CASE("duties are ticked by finger and by key, and the page behind one is left by Esc") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    (void)shown.picture();
    shown.tap(u"duty.announcement.tick"_s);
    here.settle();
    CHECK(here.tablet->current().thing()->has(u"announced_at"));
    (void)shown.picture();
    shown.item(u"duty.announcement.tick"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    here.settle();
    CHECK_FALSE(here.tablet->current().thing()->has(u"announced_at"));
    (void)shown.picture();
    shown.tap(u"duty.opinions.open"_s);
    (void)shown.picture();
    CHECK(shown.focusName().toStdString() == "collected.unit");
    shown.type(u"MTTQ"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.focusName().toStdString() == "collected.text.editor");
    shown.type(u"Sua duong"_s);
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"xuong thon"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    here.settle();
    REQUIRE(here.tablet->collected()->count() == 1);
    CHECK(here.tablet->collected()->opinions()->value(0, "words") == u"Sua duong\nxuong thon"_s);
    // The unit stays; the next text goes on at once.
    CHECK(shown.focusName().toStdString() == "collected.text.editor");
    shown.type(u"Thu gom rac"_s);
    shown.press(Qt::Key_Return);
    here.settle();
    CHECK(here.tablet->collected()->count() == 2);
    shown.item(u"collected.file"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return asksForFile(shown); }));
    shown.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !asksForFile(shown); }));
    shown.item(u"collected.unit"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Escape);
    (void)shown.picture();
    CHECK(shown.has(u"duty.opinions.open"_s));
}

TEST_CASE("before a meeting is closed it says what is missing, and leads there") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(0);
    CHECK(shown.item(u"meeting.missing"_s).property("text").toString() == u"2 chưa có trả lời"_s);
    shown.item(u"meeting.showMissing"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Space);
    (void)shown.picture();
    CHECK(here.tablet->review()->filter() == view::ReviewView::Incomplete);
    CHECK(shown.has(u"review.opinions"_s));
    CHECK(here.tablet->review()->opinions()->count() == 2);
}

} // namespace ln::test
