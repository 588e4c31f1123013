#include "support/view.h"
#include <catch2/generators/catch_generators.hpp>

// Opinions that nobody spoke: collected before the meeting, or on paper.

namespace ln::test {
namespace {
void collect(ViewTablet& here, view::CollectedView& view, const QString& unit, const QString& text) {
    view.setUnit(unit);
    view.setText(text);
    view.save();
    here.settle();
    REQUIRE(view.problem() == QString());
}
} // namespace

TEST_CASE("opinions are collected one after another, by unit, corrected, and taken away with a way back") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường\nxuống thôn Ngòi"_s);
    CHECK(before.unit() == u"MTTQ xã"_s);
    CHECK(before.text() == QString());
    collect(here, before, u"Hội Nông dân"_s, u"Thu gom rác"_s);
    collect(here, before, u"MTTQ xã"_s, u"Cấp nước sạch"_s);
    CHECK(before.countText() == u"3 ý kiến từ 2 đơn vị"_s);
    CHECK(column(before.opinions(), "unit") == QStringList{u"Hội Nông dân"_s, u"MTTQ xã"_s, u"MTTQ xã"_s});
    CHECK(before.opinions()->value(1, "words") == u"Sửa đường\nxuống thôn Ngòi"_s);
    REQUIRE(eventually([&] {
        view::ThingListModel& duties = *here.tablet->preparation()->duties();
        const auto row = column(&duties, "duty").indexOf(u"opinions"_s);
        return row >= 0 && duties.value(static_cast<int>(row), "detail").toString().contains(u"3 ý kiến từ 2 đơn vị"_s);
    }));

    const QString first = before.opinions()->idAt(1);
    before.edit(first);
    CHECK(before.editing());
    before.setText(u"Sửa đường gấp"_s);
    before.setName(u"Bà Mai"_s);
    before.save();
    here.settle();
    CHECK_FALSE(before.editing());
    CHECK(before.opinions()->value(1, "words") == u"Sửa đường gấp"_s);
    CHECK(before.opinions()->value(1, "detail") == u"Bà Mai"_s);
    CHECK(before.count() == 3);

    before.remove(first);
    here.settle();
    CHECK(before.count() == 2);
    REQUIRE(before.removed()->count() == 1);
    before.bringBack(before.removed()->idAt(0));
    here.settle();
    CHECK(before.count() == 3);

    before.setText(u" "_s);
    before.save();
    CHECK_FALSE(before.problem().isEmpty());
    before.setUnit(QString());
    before.setText(u"Không biết của ai"_s);
    before.save();
    CHECK(before.problem() == u"Chưa nhập đơn vị."_s);
    before.setUnit(u"Thôn Ngòi"_s);
    before.setText(QString(60'001, u'a'));
    before.save();
    here.settle();
    CHECK(before.problem().contains(u"quá dài"_s));
    CHECK(before.text().size() == 60'001);
    CHECK(before.count() == 3);
}

TEST_CASE("opinions of one long unit that were taken away are told apart by their words, which stand first") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    const QString unit = u"Ban Chấp hành Hội Liên hiệp Phụ nữ thị trấn Cao Thượng, chi hội khu phố Hoàng Hoa Thám và các tổ phụ nữ"_s;
    const QString much = u"Đề nghị cấp nước sạch cho các hộ ở cuối nguồn; "_s.repeated(9);
    for (const QString& text : {u"Sửa đường"_s, u"Thu gom rác"_s, much}) collect(here, before, unit, text);
    for (int i = 0; i < 3; ++i) {
        before.remove(before.opinions()->idAt(0));
        here.settle();
    }
    const QStringList titles = column(before.removed(), "title");
    REQUIRE(titles.size() == 3);
    CHECK(titles[0].startsWith(u"Sửa đường · Ban Chấp hành"_s));
    CHECK(titles[1].startsWith(u"Thu gom rác · Ban Chấp hành"_s));
    // Whose it is is seen even when the opinion is long.
    CHECK(titles[2].startsWith(u"Đề nghị cấp nước"_s));
    CHECK(titles[2].contains(u"Ban Chấp hành"_s));
    for (const QString& title : titles) CHECK(title.size() <= 121);
}

TEST_CASE("a correction of an opinion writes what was corrected, and leaves what another tablet wrote into the rest") {
    ViewTablet here;
    here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường"_s);
    const ThingId id = *ThingId::fromHex(before.opinions()->idAt(0));
    const ThingId line = here.tablet->reader().referring(Kind::Line, "opinion", id).at(0).id;
    const auto text = [&] { return here.tablet->reader().referring(Kind::Line, "opinion", id).at(0).text(u"text").toStdString(); };
    const auto elsewhere = [&](Command command) {
        here.tablet->commands().run({std::move(command)});
        here.settle();
    };
    before.edit(id.toHex());
    before.setTopic(u"Giao thông"_s);
    elsewhere(SetFields{Kind::Opinion, id, here.tablet->current().space(), {{u"unit"_s, u"Thôn Ngòi"_s}}});
    elsewhere(WriteLine{line, id, u"Sửa đường\nxuống thôn Ngòi"_s, {}});
    before.save();
    here.settle();
    REQUIRE(before.problem() == QString());
    const auto held = here.tablet->reader().thing(id);
    CHECK(held->text(u"topic") == u"Giao thông");
    CHECK(held->text(u"unit") == u"Thôn Ngòi");
    CHECK(text() == "Sửa đường\nxuống thôn Ngòi");

    before.edit(id.toHex());
    before.setText(u"Sửa đường gấp"_s);
    before.save();
    here.settle();
    CHECK(text() == "Sửa đường gấp");
    CHECK(here.tablet->reader().referring(Kind::Line, "opinion", id).size() == 1);
}

TEST_CASE("an opinion that was just written down is taken back whole, unless somebody went on with it") {
    ViewTablet here;
    const ThingId meeting = here.meeting(false);
    view::CollectedView& before = *here.tablet->collected();
    collect(here, before, u"MTTQ xã"_s, u"Sửa đường\nThu gom rác"_s);
    const QString id = before.opinions()->idAt(0);
    const bool continued = GENERATE(false, true);
    if (continued) {
        here.tablet->store().submit({.commands = {WriteLine{ThingId::random(), *ThingId::fromHex(id), u"Thêm ở máy khác"_s, {}}}, .author = meeting, .settings = {}, .endedDrafts = {}}, [](const auto&) {});
        REQUIRE(eventually([&] { return before.opinions()->value(0, "words").toString().contains(u"máy khác"_s); }));
    }
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(before.count() == (continued ? 1 : 0));
    if (continued) return;
    here.tablet->undoStack()->redo();
    here.settle();
    REQUIRE(before.count() == 1);
    CHECK(before.opinions()->value(0, "words") == u"Sửa đường\nThu gom rác"_s);
}

TEST_CASE("twenty paper slips in a row are entered and counted, apart from what was collected before") {
    ViewTablet here;
    here.meeting();
    view::CollectedView& slips = *here.tablet->slips();
    for (int i = 1; i <= 20; ++i) collect(here, slips, i % 2 ? u"Thôn Ngòi"_s : QString(), u"Phiếu %1"_s.arg(i));
    CHECK(slips.countText() == u"Đã nhập 20 phiếu"_s);
    CHECK(here.tablet->collected()->count() == 0);
    // Those without a unit come first, in the order in which they were entered.
    CHECK(column(slips.opinions(), "words").mid(0, 3) == QStringList{u"Phiếu 2"_s, u"Phiếu 4"_s, u"Phiếu 6"_s});
    const auto one = here.tablet->reader().thing(*ThingId::fromHex(slips.opinions()->idAt(0)));
    CHECK(one->text(u"source") == u"paper"_s);
    CHECK_FALSE(one->has(u"turn"));
}

TEST_CASE("what is being written for an opinion is there after a kill") {
    ViewTablet here;
    here.meeting();
    here.tablet->collected()->setUnit(u"MTTQ xã"_s);
    here.tablet->collected()->setText(u"Đề nghị sửa"_s);
    here.tablet->slips()->setText(u"Trên phiếu"_s);
    here.tablet->drafts().flush();
    here.tablet->commands().run({});
    here.settle();
    here.kill();
    here.open();
    CHECK(here.tablet->collected()->unit() == u"MTTQ xã"_s);
    CHECK(here.tablet->collected()->text() == u"Đề nghị sửa"_s);
    CHECK(here.tablet->slips()->text() == u"Trên phiếu"_s);
}

} // namespace ln::test
