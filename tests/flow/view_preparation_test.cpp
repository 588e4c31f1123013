#include "domain/preparation.h"
#include "support/view.h"

namespace ln::test {
using view::MeetingForm;
using namespace std::chrono_literals;

namespace {
QVariant duty(ViewTablet& here, const QString& name, const char* role) {
    view::ThingListModel& duties = *here.tablet->preparation()->duties();
    const auto row = column(&duties, "duty").indexOf(name);
    return row < 0 ? QVariant() : duties.value(static_cast<int>(row), role);
}

QString shown(ViewTablet& here, MeetingForm::Field field) { return here.tablet->meetingForm()->texts().at(field); }

void save(ViewTablet& here) {
    here.tablet->meetingForm()->save();
    here.settle();
}
} // namespace

TEST_CASE("a meeting is added with the plan's procedure and numbers, and opens") {
    ViewTablet here;
    MeetingForm& form = *here.tablet->meetingForm();
    form.add();
    CHECK(shown(here, MeetingForm::Steps).count(u'\n') == 4);
    CHECK(shown(here, MeetingForm::OpinionsDays) == u"10"_s);
    CHECK(shown(here, MeetingForm::AnnouncementDays) == u"7"_s);
    CHECK(shown(here, MeetingForm::ResultsDays) == QString());
    form.type(MeetingForm::Title, u"  Đối thoại   xã Lam Cốt 🎤 "_s);
    form.type(MeetingForm::Day, u"7/2018"_s);
    form.type(MeetingForm::Topics, u"Đất đai\n\n  Môi trường\nĐất đai"_s);
    save(here);
    CHECK_FALSE(form.isOpen());
    const auto& meeting = here.tablet->current().thing();
    REQUIRE(meeting);
    CHECK(meeting->text(u"title") == u"Đối thoại xã Lam Cốt 🎤"_s);
    CHECK(meeting->text(u"day") == u"2018-07"_s);
    CHECK(meeting->texts(u"topics") == QStringList{u"Đất đai"_s, u"Môi trường"_s});
    CHECK(meeting->texts(u"steps").size() == 5);
    CHECK(meeting->integer(u"speaking_limit_s") == 300);
    CHECK_FALSE(meeting->has(u"results_days"));
    CHECK(here.tablet->meetings()->listTitle() == u"Hội nghị năm 2018"_s);
    CHECK_FALSE(here.tablet->meetings()->severalYears());
    form.add();
    form.type(MeetingForm::Title, u"Năm sau"_s);
    form.type(MeetingForm::Day, u"15/03/2019"_s);
    save(here);
    CHECK(here.tablet->meetings()->severalYears());
    CHECK(column(here.tablet->meetings()->meetings(), "year") == QStringList{u"2018"_s, u"2019"_s});
}

TEST_CASE("bad input is said in a sentence and loses nothing that was typed") {
    ViewTablet here;
    const ThingId id = here.meeting(false);
    MeetingForm& form = *here.tablet->meetingForm();
    form.edit(id.toHex());
    const auto refused = [&](MeetingForm::Field field, const QString& typed) {
        const QString before = shown(here, field);
        form.type(field, typed);
        save(here);
        CHECK(form.isOpen());
        CHECK(shown(here, field) == typed);
        const QString problem = form.problem();
        form.type(field, before);
        CHECK(form.problem() == QString());
        return problem;
    };
    CHECK(refused(MeetingForm::Day, u"31/02/2018"_s).contains(u"31/02/2018"_s));
    CHECK_FALSE(refused(MeetingForm::Day, u"sang năm"_s).isEmpty());
    CHECK(refused(MeetingForm::Title, u" "_s) == u"Chưa nhập tên hội nghị."_s);
    CHECK(refused(MeetingForm::Title, QString(60'001, u'a')).contains(u"quá dài"_s));
    CHECK(refused(MeetingForm::Minutes, u"0"_s).contains(u"1 đến 60"_s));
    CHECK(refused(MeetingForm::OpinionsDays, u"-1"_s).contains(u"0 đến 365"_s));
    CHECK(refused(MeetingForm::ResultsDays, u"mười"_s).contains(u"0 đến 365"_s));
    CHECK(here.tablet->current().thing()->text(u"day") == u"2018-03-15"_s);
    CHECK_FALSE(form.touched());
}

TEST_CASE("what is typed for a meeting is there after the form was closed, and after a kill") {
    ViewTablet here;
    const ThingId id = here.meeting(false);
    MeetingForm* form = here.tablet->meetingForm();
    form->edit(id.toHex());
    form->type(MeetingForm::Venue, u"Nhà văn hóa thôn Ngò"_s);
    form->close();
    form->add();
    CHECK(shown(here, MeetingForm::Venue) == QString());
    form->type(MeetingForm::Title, u"Hội nghị mớ"_s);
    here.tablet->drafts().flush();
    here.settle();
    here.tablet->commands().run({});
    here.settle();
    here.kill();
    here.open();
    form = here.tablet->meetingForm();
    REQUIRE(form->isOpen());
    CHECK(shown(here, MeetingForm::Title) == u"Hội nghị mớ"_s);
    form->edit(id.toHex());
    CHECK(shown(here, MeetingForm::Venue) == u"Nhà văn hóa thôn Ngò"_s);
    CHECK(form->touched());
    form->forget();
    CHECK(shown(here, MeetingForm::Venue) == u"Hội trường UBND xã Cao Xá"_s);
    form->add();
    save(here);
    CHECK(here.tablet->current().thing()->text(u"title") == u"Hội nghị mớ"_s);
    form->add();
    CHECK(shown(here, MeetingForm::Title) == QString());
}

TEST_CASE("a correction writes only what was typed") {
    ViewTablet here;
    const ThingId id = here.meeting(false);
    MeetingForm& form = *here.tablet->meetingForm();
    form.edit(id.toHex());
    form.type(MeetingForm::Chair, u"Bí thư Huyện ủy"_s);
    here.tablet->commands().run({DescribeMeeting{id, {{u"venue"_s, u"Đổi ở máy khác"_s}}}});
    here.settle();
    CHECK(shown(here, MeetingForm::Venue) == u"Đổi ở máy khác"_s);
    save(here);
    CHECK(here.tablet->current().thing()->text(u"venue") == u"Đổi ở máy khác"_s);
    CHECK(here.tablet->current().thing()->text(u"chair") == u"Bí thư Huyện ủy"_s);
    CHECK(here.tablet->reader().history(id, u"venue"_s).size() == 2);
}

TEST_CASE("a copy takes over all but the day, the people and what happened; the agencies come with it") {
    ViewTablet here;
    const ThingId id = here.meeting();
    here.tablet->settings()->addAgency(u"Phòng TN&MT"_s);
    here.participant(id, u"Thân Thị Mai"_s, u"Hội LHPN"_s);
    here.registerSpeaker(u"Thân Thị Mai"_s);
    here.tablet->commands().run({TickDuty{id, Duty::Sound}, DescribeMeeting{id, {{u"opinions_days"_s, 15}, {u"chair"_s, u"Bí thư"_s}}}});
    here.settle();
    MeetingForm& form = *here.tablet->meetingForm();
    form.copy(id.toHex());
    CHECK(shown(here, MeetingForm::Day) == QString());
    form.type(MeetingForm::Day, u"20/03/2018"_s);
    save(here);
    const Thing copy = *here.tablet->current().thing();
    REQUIRE(copy.id != id);
    CHECK(copy.text(u"title") == here.tablet->reader().thing(id)->text(u"title"));
    CHECK(copy.text(u"chair") == u"Bí thư"_s);
    CHECK(copy.text(u"day") == u"2018-03-20"_s);
    CHECK(copy.integer(u"opinions_days") == 15);
    CHECK(copy.texts(u"topics").size() == 2);
    for (const char* field : {"started_at", "sound_tried_at", "current_step", "current_turn"}) CHECK_FALSE(copy.has(QString::fromLatin1(field)));
    CHECK(here.tablet->reader().countParticipants(copy.space) == 0);
    CHECK(here.tablet->reader().countRegistrations(copy.space) == 0);
    CHECK(column(here.tablet->preparation()->agencies(), "name") == QStringList{u"Phòng TN&MT"_s});
}

TEST_CASE("a meeting that was taken away can be brought back, and one that goes on is not taken away") {
    ViewTablet here;
    const ThingId id = here.meeting();
    view::MeetingsView& meetings = *here.tablet->meetings();
    CHECK_FALSE(meetings.canRemove());
    meetings.remove(id.toHex());
    here.settle();
    CHECK(meetings.hasCurrent());
    meetings.close();
    here.settle();
    CHECK(meetings.canRemove());
    meetings.remove(id.toHex());
    here.settle();
    CHECK_FALSE(meetings.hasCurrent());
    CHECK(meetings.meetings()->count() == 0);
    REQUIRE(meetings.removed()->count() == 1);
    meetings.bringBack(meetings.removed()->idAt(0));
    here.settle();
    CHECK(meetings.hasCurrent());
    CHECK(meetings.meetings()->count() == 1);
    CHECK(meetings.removed()->count() == 0);
}

TEST_CASE("the duties say when they are due, what is known, who ticked them, and which are late") {
    ViewTablet here;
    here.meeting(false);
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    here.settle();
    view::PreparationView& preparation = *here.tablet->preparation();
    CHECK(preparation.heading() == u"Chuẩn bị · 15/03/2018"_s);
    CHECK(column(preparation.duties(), "duty") ==
          QStringList{u"opinions"_s, u"announcement"_s, u"participants"_s, u"agencies"_s, u"sound"_s});
    // Today is the meeting's day.
    CHECK(duty(here, u"opinions"_s, "detail").toString().startsWith(u"Hạn 05/03 (trước 10 ngày)"_s));
    CHECK(duty(here, u"opinions"_s, "late") == u"Quá hạn 10 ngày"_s);
    CHECK(duty(here, u"announcement"_s, "late") == u"Quá hạn 7 ngày"_s);
    CHECK(duty(here, u"sound"_s, "late") == QString());
    preparation.toggle(u"opinions"_s);
    here.settle();
    CHECK(duty(here, u"opinions"_s, "done").toBool());
    CHECK(duty(here, u"opinions"_s, "late") == QString());
    const QString ticked = duty(here, u"opinions"_s, "ticked").toString();
    CHECK(ticked.contains(u"Nguyễn Thị Hạnh"_s));
    CHECK(ticked.contains(u"15/03"_s));
    preparation.toggle(u"opinions"_s);
    here.settle();
    CHECK_FALSE(duty(here, u"opinions"_s, "done").toBool());
    CHECK(duty(here, u"opinions"_s, "ticked") == QString());

    SECTION("while the day is open nothing is due") {
        here.tablet->meetingForm()->edit(here.tablet->current().id().toHex());
        here.tablet->meetingForm()->type(MeetingForm::Day, u"07/2018"_s);
        save(here);
        CHECK(duty(here, u"opinions"_s, "late") == QString());
        CHECK(duty(here, u"opinions"_s, "detail").toString().startsWith(u"Hạn trước hội nghị 10 ngày"_s));
    }
    SECTION("results have a day once the meeting has a number for them") {
        here.tablet->meetingForm()->edit(here.tablet->current().id().toHex());
        here.tablet->meetingForm()->type(MeetingForm::ResultsDays, u"15"_s);
        save(here);
        CHECK(duty(here, u"results"_s, "detail") == u"Hạn 30/03 (sau 15 ngày)"_s);
        here.hall.pass(24h * 18);
        here.tablet->current().reload();
        CHECK(duty(here, u"results"_s, "late") == u"Quá hạn 3 ngày"_s);
    }
    SECTION("people and agencies are counted and named") {
        here.participant(here.tablet->current().id(), u"Thân Thị Mai"_s, u"Hội LHPN"_s);
        REQUIRE(eventually([&] { return duty(here, u"participants"_s, "detail") == u"1 người"_s; }));
        here.tablet->settings()->addAgency(u"Phòng NN&PTNT"_s);
        here.settle();
        CHECK(duty(here, u"agencies"_s, "detail") == u"Còn Phòng NN&PTNT chưa phân công"_s);
        preparation.setRepresentative(preparation.agencies()->idAt(0), u"Ông Tuấn, Trưởng phòng"_s);
        here.settle();
        CHECK(duty(here, u"agencies"_s, "detail") == u"1 cơ quan đều đã cử người"_s);
    }
}

TEST_CASE("the floor follows the procedure, one step on or back, and nothing waits for it") {
    ViewTablet here;
    const ThingId id = here.meeting(false);
    view::ProcedureView& procedure = *here.tablet->procedure();
    here.tablet->commands().run({DescribeMeeting{
        id, {{u"steps"_s, toValue(QStringList{u"Đại diện Văn phòng tuyên bố lý do, giới thiệu đại biểu"_s, u"Phát biểu"_s})}}}});
    here.settle();
    CHECK_FALSE(procedure.shown());
    here.tablet->meetings()->start();
    here.settle();
    CHECK(procedure.shown());
    CHECK(procedure.place() == u"1/2"_s);
    CHECK(procedure.step() == u"Đại diện Văn phòng tuyên bố lý do"_s);
    CHECK(procedure.before() == QString());
    here.registerSpeaker(u"Mai"_s);
    here.tablet->floor()->callNext();
    here.settle();
    CHECK(here.tablet->floor()->hasTurn());
    procedure.next();
    here.settle();
    CHECK(procedure.place() == u"2/2"_s);
    CHECK(procedure.after() == QString());
    procedure.next();
    here.settle();
    CHECK(procedure.place() == u"2/2"_s);
    procedure.back();
    here.settle();
    CHECK(procedure.place() == u"1/2"_s);
    here.tablet->meetings()->close();
    here.settle();
    CHECK_FALSE(procedure.shown());
}

} // namespace ln::test
