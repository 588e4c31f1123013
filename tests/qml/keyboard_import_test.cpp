#include "qml/hall.h"
#include "qml/shown.h"
#include <QClipboard>

// A list of participants by keyboard, by finger, and dropped onto the page.

namespace ln::test {

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
    CHECK_FALSE(shown.has(u"import.unitGoesOn"_s));
    import.readText(u"TT\tĐơn vị\tHọ tên\n1\tHội Nông dân\tLê Oanh\n2\t\tĐỗ Mai\n3\tThôn Trại\tVũ Khoa\n4\t\tHà Văn Ích\n5\tThôn Đông\tBùi Kiên\n6\t\tVũ Lan"_s);
    REQUIRE(eventually([&] { return !import.busy() && import.unitGoesOn(); }));
    (void)shown.picture();
    shown.tap(u"import.unitGoesOn"_s);
    REQUIRE(eventually([&] { return !import.busy() && !import.unitGoesOn(); }));
    CHECK(import.newCount() == 6);
    CHECK_FALSE(shown.asksForFile());
    shown.tap(u"import.choose"_s);
    REQUIRE(eventually([&] { return shown.asksForFile(); }));
    shown.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !shown.asksForFile(); }));
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

TEST_CASE("an opinion that was pasted is left out by a finger, and taken back by key") {
    ViewTablet here;
    here.meeting(false);
    Shown shown(here);
    shown.go(0);
    shown.item(u"duty.opinions.open"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    view::CollectedView& before = *here.tablet->collected();
    before.show(u"Đơn vị\tNội dung\nMTTQ xã\tSửa đường\nThôn Trại\tMở rộng chợ\nThôn Ngòi\t"_s);
    (void)shown.picture();
    shown.tap(u"pasted.toggle."_s + before.pasted()->value(1, "rowId").toString());
    CHECK(before.addedCount() == 1);
    (void)shown.picture();
    CHECK_FALSE(shown.has(u"pasted.toggle."_s + before.pasted()->value(2, "rowId").toString())); // a row that gave none
    shown.item(u"pasted.list"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Space);
    CHECK(before.addedCount() == 2);
    shown.press(Qt::Key_Space);
    CHECK(column(before.pasted(), "unwanted") == QStringList{u"false"_s, u"true"_s, u"false"_s});
    (void)shown.picture();
    shown.tap(u"pasted.accept"_s);
    here.settle();
    CHECK(column(before.opinions(), "words") == QStringList{u"Sửa đường"_s});
}

} // namespace ln::test
