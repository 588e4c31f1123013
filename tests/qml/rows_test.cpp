#include "qml/hall.h"
#include "qml/shown.h"

// Rows that come and go while others stand there: none lies over another.

namespace ln::test {
namespace {
const QString longName = u"Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên thay mặt các hộ gia đình ở khu phố Hoàng Hoa Thám"_s;

/// The rows of a list that lie over the one above them, or leave a hole below it.
QStringList misplaced(const Shown& shown, const QString& list) {
    QList<QQuickItem*> rows;
    for (QQuickItem* row : shown.item(list).property("contentItem").value<QQuickItem*>()->childItems())
        if (row->isVisible() && row->inherits("QQuickItemDelegate")) rows.append(row);
    std::ranges::sort(rows, {}, [](const QQuickItem* row) { return row->y(); });
    QStringList wrong;
    for (qsizetype i = 1; i < rows.size(); ++i)
        if (const double gap = rows[i]->y() - rows[i - 1]->y() - rows[i - 1]->height(); std::abs(gap) > 1)
            wrong << u"%1 px between “%2” and “%3”"_s.arg(gap).arg(rows[i - 1]->property("name").toString(), rows[i]->property("name").toString());
    return wrong;
}

} // namespace

TEST_CASE("somebody with a long name is registered above others: no row lies over another") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(1);
    REQUIRE(eventually([&] { return shown.item(u"door.registrations"_s).property("count").toInt() > 0; }));
    (void)shown.picture();
    CHECK(misplaced(shown, u"door.registrations"_s).join(u'\n').toStdString() == std::string());
    for (int i = 0; i < 3; ++i) {
        here.registerSpeaker(i == 1 ? u"Vũ Lan"_s : longName);
        (void)shown.picture();
        CHECK(misplaced(shown, u"door.registrations"_s).join(u'\n').toStdString() == std::string());
    }
}

TEST_CASE("somebody with a long name comes back to the order by an undo: no row lies over another") {
    ViewTablet here;
    here.meeting();
    here.registerSpeaker(longName);
    here.registerSpeaker(u"Phạm Quang Huy"_s);
    here.registerSpeaker(longName + u", khu 2"_s);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    Shown shown(here);
    shown.go(2);
    (void)shown.picture();
    view::FloorView& floor = *here.tablet->floor();
    for (const int row : {0, 2, 1}) {
        floor.markAbsent(floor.queue()->value(row, "registrationId").toString());
        here.settle();
        (void)shown.picture();
        CHECK(misplaced(shown, u"floor.queue"_s).join(u'\n').toStdString() == std::string());
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        here.settle();
        (void)shown.picture();
        CHECK(floor.queue()->count() == 4);
        CHECK(misplaced(shown, u"floor.queue"_s).join(u'\n').toStdString() == std::string());
    }
}

TEST_CASE("an opinion with much to say comes above others in Review: no row lies over another") {
    ViewTablet here;
    fillHall(here);
    Shown shown(here);
    shown.go(3);
    (void)shown.picture();
    here.registerSpeaker(longName);
    view::FloorView& floor = *here.tablet->floor();
    for (int turn = 0; turn < 3; ++turn) {
        floor.callNext();
        here.settle();
        (void)shown.picture();
        floor.setDraft(longName);
        floor.commitLine();
        here.settle();
        (void)shown.picture();
        CHECK(misplaced(shown, u"review.opinions"_s).join(u'\n').toStdString() == std::string());
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        here.settle();
        (void)shown.picture();
        CHECK(misplaced(shown, u"review.opinions"_s).join(u'\n').toStdString() == std::string());
    }
}

} // namespace ln::test
