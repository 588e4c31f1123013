#include "support/carry.h"

namespace ln::test {
using view::FloorView;
using view::ReviewView;
using Sound = ViewTablet::Sound;
using namespace std::chrono_literals;

namespace {
/// One turn with a line, answered and concluded as given.
void turn(ViewTablet& here, const QString& name, const QString& line, const QString& answer, FloorView::Outcome outcome,
          const QString& agency = {}, const QString& due = {}) {
    here.registerSpeaker(name);
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    if (here.mic) here.mic->hear(2s);
    here.hall.pass(2s);
    if (!line.isEmpty()) {
        floor.setDraft(line);
        floor.commitLine();
        here.settle();
    }
    if (here.mic) here.mic->hear(1s);
    here.hall.pass(1s);
    floor.setAnswerText(answer);
    floor.setOutcome(outcome);
    floor.setAgency(agency);
    floor.setDue(due);
    REQUIRE(floor.saveAnswers());
    here.settle();
    floor.endTurn();
    here.settle();
}
QString titles(ReviewView& review) {
    QStringList all;
    for (int row = 0; row < review.opinions()->count(); ++row)
        all << review.opinions()->value(row, "number").toString() + u' ' + review.opinions()->value(row, "title").toString() + u" / "_s +
                   review.opinions()->value(row, "pill").toString();
    return all.join(u'\n');
}
void openRow(ViewTablet& here, int row) {
    ReviewView& review = *here.tablet->review();
    review.open(review.opinions()->value(row, "opinionId").toString());
    REQUIRE(review.hasCurrent());
}
} // namespace

TEST_CASE("all opinions, the newest first, and what each still lacks") {
    ViewTablet here(Sound::Tone);
    here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết danh sách"_s, FloorView::Assigned, u"Phòng TN&MT"_s, u"30/04/2018"_s);
    turn(here, u"Giáp Thị Lan"_s, u"Kinh phí chi hội"_s, u"Đã cấp"_s, FloorView::Resolved);
    turn(here, u"Ngô Văn Thắng"_s, u"Chưa có sân thể thao"_s, {}, FloorView::None);
    turn(here, u"Thân Văn Sáu"_s, u"Nước tưới"_s, u"Xin tiếp thu"_s, FloorView::None);
    turn(here, u"Lê Thị Oanh"_s, u"Đường liên thôn"_s, u"Sẽ làm"_s, FloorView::Assigned, u"Phòng KT-HT"_s);
    turn(here, u"Vũ Đình Khoa"_s, {}, {}, FloorView::None);
    ReviewView& review = *here.tablet->review();
    CHECK(titles(review) == u"6 Đất đai / Thiếu nội dung\n5 Đường liên thôn / Thiếu thời hạn\n4 Nước tưới / Thiếu kết luận\n"
                            "3 Chưa có sân thể thao / Thiếu trả lời\n2 Kinh phí chi hội / Đã giải quyết\n"
                            "1 Cấp giấy chứng nhận chậm / Giao · 30/04"_s);
    CHECK(review.total() == 6);
    CHECK(review.incomplete() == 4);
    CHECK(review.assigned() == 2);
    CHECK(review.toLookAt() == 0);
    CHECK(review.incompleteText() == u"Ý kiến: 1 chưa ghi nội dung, 1 chưa có trả lời, 1 chưa có kết luận, 1 giao mà chưa có thời hạn"_s);

    review.setFilter(ReviewView::GivenOut);
    CHECK(review.opinions()->count() == 2);
    review.setFilter(ReviewView::All);
    review.setSearchText(u"giay chung nhan"_s);
    REQUIRE(review.opinions()->count() == 1);
    review.setSearchText(u"phong tn"_s); // who is charged is found too
    CHECK(review.opinions()->count() == 1);
    review.setSearchText({});
    CHECK(review.opinions()->count() == 6);

    openRow(here, 5);
    CHECK(review.head().startsWith(u"Câu 1 · "_s));
    CHECK(review.speaker() == u"Phạm Quang Huy — Hội Nông dân xã Cao Xá"_s);
    CHECK(review.verdict() == u"Giao Phòng TN&MT · hạn 30/04/2018"_s);
    REQUIRE(review.lines()->count() == 1);
    CHECK(review.lines()->value(0, "stamp").toString() == u"00:02"_s);
    CHECK(review.lines()->value(0, "playable").toBool());
    CHECK(review.player()->canPlay());
    CHECK(review.player()->positionText() == u"00:00 / 00:03"_s);
}

TEST_CASE("a correction shows at once, is found by search, and what stood before can still be read") {
    ViewTablet here;
    here.meeting();
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    here.settle();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    CHECK(review.lastChange().startsWith(u"Ghi: Nguyễn Thị Hạnh, "_s));
    const QString line = review.lines()->value(0, "lineId").toString();
    here.hall.pass(1min);
    review.editLine(line, u"Cấp sổ đỏ chậm"_s);
    here.settle();
    CHECK(review.lines()->value(0, "text").toString() == u"Cấp sổ đỏ chậm"_s);
    CHECK(review.opinions()->value(0, "title").toString() == u"Cấp sổ đỏ chậm"_s);
    CHECK(review.lastChange().contains(u"còn nguyên bản gốc"_s));
    CHECK(review.history()->value(0, "what").toString() == u"Dòng ghi"_s);
    CHECK(review.history()->value(0, "before").toString() == u"Cấp giấy chứng nhận chậm"_s);
    CHECK(review.history()->value(0, "after").toString() == u"Cấp sổ đỏ chậm"_s);
    CHECK(review.history()->value(0, "who").toString() == u"Nguyễn Thị Hạnh"_s);

    review.addLine(u"Có 37 hồ sơ tồn"_s);
    here.settle();
    CHECK(review.lines()->count() == 2);
    review.editLine(line, u"  "_s);
    here.settle();
    CHECK(review.lines()->count() == 1);
    review.setOutcome(ReviewView::Assigned);
    CHECK_FALSE(review.saveAnswers()); // to whom?
    CHECK(review.problem().contains(u"cơ quan"_s));
    review.setAgency(u"Phòng TN&MT"_s);
    CHECK(review.saveAnswers());
    here.settle();
    CHECK(review.opinions()->value(0, "pill").toString() == u"Thiếu thời hạn"_s);
}

TEST_CASE("who wrote an opinion last is said of what was written, not of the registration") {
    ViewTablet here;
    here.meeting();
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    here.settle();
    here.registerSpeaker(u"Vũ Đình Khoa"_s);
    here.hall.pass(20min);
    here.tablet->floor()->callNext();
    here.settle();
    openRow(here, 0);
    ReviewView& review = *here.tablet->review();
    CHECK(review.lastChange() == QString());
    CHECK(review.history()->count() > 0); // there it can be read

    here.tablet->meetings()->setSecretary(u"Mai"_s);
    here.settle();
    here.hall.pass(1min);
    here.tablet->floor()->setDraft(u"Nước tưới"_s);
    here.tablet->floor()->commitLine();
    here.settle();
    CHECK(review.lastChange().startsWith(u"Ghi: Mai, 08:21"_s));
    // A name that is corrected at the door is no correction of the opinion.
    here.hall.pass(1min);
    const ThingId speaker = *ThingId::fromHex(here.tablet->door()->registrations()->value(0, "registrationId").toString());
    here.tablet->commands().run({EditRegistration{speaker, {{u"name"_s, u"Vũ Đình Khôi"_s}}}});
    here.settle();
    CHECK(review.lastChange().startsWith(u"Ghi: Mai, 08:21"_s));
}

TEST_CASE("an opinion has several answers, each with who gave it") {
    ViewTablet here;
    here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Giao phòng trả lời"_s, FloorView::Noted);
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    REQUIRE(review.canAddAnswer());
    review.addAnswer();
    CHECK(review.answerText() == QString());
    CHECK(review.answerNames() == QStringList{u"Chủ trì"_s, u"Trả lời mới"_s});
    CHECK(review.outcome() == ReviewView::Noted); // one conclusion for all of them
    here.hall.pass(1min);
    review.setAnswerBy(ReviewView::Agency);
    review.setAnswerWho(u"Phòng TN&MT"_s);
    review.setAnswerText(u"Còn 37 hồ sơ"_s);
    REQUIRE(review.saveAnswers());
    here.settle();
    REQUIRE(review.answers()->count() == 2);
    CHECK(review.answers()->value(1, "who").toString() == u"Phòng TN&MT"_s);
    CHECK(review.answerNames() == QStringList{u"Chủ trì"_s, u"Phòng TN&MT"_s});
    review.setAnswerIndex(0);
    CHECK(review.answerText() == u"Giao phòng trả lời"_s);
    review.setAnswerText(u"Giao phòng trả lời ngay"_s);
    REQUIRE(review.saveAnswers());
    here.settle();
    CHECK(review.answers()->value(0, "text").toString() == u"Giao phòng trả lời ngay"_s);
    CHECK(review.answers()->value(1, "text").toString() == u"Còn 37 hồ sơ"_s);
}

TEST_CASE("two values written at once wait side by side until one is chosen, the shown one too") {
    ViewTablet here, other;
    const ThingId meeting = here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    const SpaceId space = spaceOf(meeting);
    carry(space, here, other);
    const ThingId line = here.tablet->reader().all(Kind::Line, space).front().id;
    const ThingId opinion = here.tablet->reader().all(Kind::Opinion, space).front().id;
    here.hall.pass(1min);
    other.hall.pass(2min);
    const auto write = [&](ViewTablet& at, const QString& text) {
        at.tablet->commands().run({WriteLine{.line = line, .opinion = opinion, .text = text, .sound = std::nullopt}});
        at.settle();
    };
    write(here, u"Cấp sổ đỏ chậm"_s);
    write(other, u"Cấp giấy quá chậm"_s);
    carry(space, other, here);
    ReviewView& review = *here.tablet->review();
    REQUIRE(eventually([&] { return review.toLookAt() == 1; }));
    openRow(here, 0);
    REQUIRE(review.choices()->count() == 2);
    CHECK(review.choices()->value(0, "value").toString() == u"Cấp giấy quá chậm"_s);
    CHECK(review.choices()->value(0, "shown").toBool());
    CHECK(review.choices()->value(1, "value").toString() == u"Cấp sổ đỏ chậm"_s);

    SECTION("the other one") {
        review.choose(review.choices()->value(1, "rowId").toString());
        here.settle();
        CHECK(review.lines()->value(0, "text").toString() == u"Cấp sổ đỏ chậm"_s);
    }
    SECTION("the one that shows") {
        review.choose(review.choices()->value(0, "rowId").toString());
        here.settle();
        CHECK(review.lines()->value(0, "text").toString() == u"Cấp giấy quá chậm"_s);
    }
    CHECK(review.choices()->count() == 0);
    CHECK(review.toLookAt() == 0);
    carry(space, here, other);
    CHECK(other.tablet->reader().conflicts(line).empty());
    CHECK(other.tablet->reader().thing(line)->text(u"text") == here.tablet->reader().thing(line)->text(u"text"));
}

TEST_CASE("others join an opinion, and leave it again") {
    ViewTablet here;
    here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    here.registerSpeaker(u"Lê Thị Oanh"_s);
    const SpaceId space = here.tablet->current().space();
    const ThingId opinion = here.tablet->reader().all(Kind::Opinion, space).front().id;
    const auto oanh = ThingId::fromHex(here.tablet->door()->registrations()->value(0, "registrationId").toString());
    here.tablet->commands().run({JoinOpinion{.joining = ThingId::random(), .opinion = opinion, .registration = *oanh}});
    here.settle();
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    CHECK(review.joinedText() == u"Cùng ý kiến: Lê Thị Oanh"_s);
    CHECK(review.opinions()->value(0, "detail").toString().contains(u"1 người cùng ý kiến"_s));
    here.tablet->commands().run({JoinOpinion{.joining = {}, .opinion = opinion, .registration = *oanh, .joins = false}});
    here.settle();
    CHECK(review.joinedText() == QString());
}

TEST_CASE("two tablets that add somebody to one opinion at once add both; the same person counts once") {
    ViewTablet here, other;
    const ThingId meeting = here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    for (const QString& name : {u"Lê Thị Oanh"_s, u"Trần Văn Bốn"_s}) here.registerSpeaker(name);
    const SpaceId space = spaceOf(meeting);
    carry(space, here, other);
    const ThingId opinion = here.tablet->reader().all(Kind::Opinion, space).front().id;
    const auto idOf = [&](const QString& name) {
        for (const Thing& one : here.tablet->reader().all(Kind::Registration, space))
            if (one.text(u"name") == name) return one.id;
        return ThingId{};
    };
    const auto joins = [&](ViewTablet& at, const QString& name, bool so) {
        at.tablet->commands().run({JoinOpinion{.joining = ThingId::random(), .opinion = opinion, .registration = idOf(name), .joins = so}});
        at.settle();
    };
    joins(here, u"Lê Thị Oanh"_s, true);
    joins(other, u"Trần Văn Bốn"_s, true);
    joins(other, u"Lê Thị Oanh"_s, true);
    carry(space, other, here);
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    REQUIRE(eventually([&] { return review.joinedText().contains(u"Trần Văn Bốn"_s); }));
    CHECK(review.joinedText().count(u"Lê Thị Oanh"_s) == 1);
    CHECK(review.opinions()->value(0, "detail").toString().contains(u"2 người cùng ý kiến"_s));
    CHECK(review.toLookAt() == 0);

    // Whoever takes it back takes back all that says so.
    here.hall.pass(1min);
    joins(here, u"Lê Thị Oanh"_s, false);
    carry(space, here, other);
    CHECK(review.joinedText() == u"Cùng ý kiến: Trần Văn Bốn"_s);
    CHECK(review.history()->value(0, "what").toString() == u"Cùng ý kiến"_s);
    CHECK(review.history()->value(0, "before").toString() == u"Lê Thị Oanh"_s);
    CHECK(review.history()->value(0, "after").toString() == u"(đã xóa)"_s);
    CHECK(other.tablet->reader().joinings(opinion, idOf(u"Lê Thị Oanh"_s)).empty());
}

TEST_CASE("what was taken away can still be read in the history, with who did it") {
    ViewTablet here;
    here.meeting();
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    here.settle();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    here.hall.pass(1min);
    review.editLine(review.lines()->value(0, "lineId").toString(), {});
    here.settle();
    REQUIRE(review.lines()->count() == 0);
    CHECK(review.history()->value(0, "what").toString() == u"Dòng ghi"_s);
    CHECK(review.history()->value(0, "before").toString() == u"Cấp giấy chứng nhận chậm"_s);
    CHECK(review.history()->value(0, "after").toString() == u"(đã xóa)"_s);
    CHECK(review.history()->value(0, "who").toString() == u"Nguyễn Thị Hạnh"_s);
    CHECK(review.lastChange().contains(u"còn nguyên bản gốc"_s));
    here.hall.pass(1min);
    here.tablet->undoStack()->undo();
    here.settle();
    CHECK(review.lines()->count() == 1);
    CHECK(review.history()->value(0, "before").toString() == u"(đã xóa)"_s);
    CHECK(review.history()->value(0, "after").toString() == u"Cấp giấy chứng nhận chậm"_s);
}

TEST_CASE("what belongs to one meeting is not shown in another") {
    ViewTablet here;
    here.meeting();
    turn(here, u"Phạm Quang Huy"_s, u"Cấp giấy chứng nhận chậm"_s, u"Sẽ niêm yết"_s, FloorView::Noted);
    ReviewView& review = *here.tablet->review();
    openRow(here, 0);
    here.meeting();
    CHECK_FALSE(review.hasCurrent());
    CHECK(review.opinions()->count() == 0);
    CHECK(review.total() == 0);
    CHECK(review.lines()->count() == 0);
}

} // namespace ln::test
