#include "qml/hall.h"

namespace ln::test {
namespace {
using view::FloorView;
using namespace std::chrono_literals;

struct Speaker {
    QStringView name;
    QStringView unit;
    QStringView topic;
};
constexpr Speaker speakers[] = {
    {u"Hoàng Thị Yến", u"MTTQ TT. Cao Thượng", u"Chế độ chính sách"},
    {u"Nguyễn Văn Ánh", u"Hội Nông dân xã Cao Xá", u"Môi trường"},
    {u"Dương Minh Tuấn", u"Công đoàn TT. Cao Thượng", u"Đất đai"},
    {u"Phạm Quang Huy", u"MTTQ xã Cao Xá", u"Đất đai"},
    {u"Lê Thị Oanh", u"Hội Cựu chiến binh TT. Cao Thượng", u"Chế độ chính sách"},
    {u"Trần Văn Đức", u"Hội Nông dân xã Cao Xá", u"Môi trường"},
    {u"Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên", u"Hội Liên hiệp Phụ nữ thị trấn Cao Thượng",
     u"Nông thôn mới"},
    {u"Vũ Đình Khoa", u"Đoàn TNCS xã Cao Xá", u"Công tác hội"},
    {u"Thân Thị Mai", u"Hội LHPN xã Cao Xá", u"Nông thôn mới"},
};

void meetings(ViewTablet& here) {
    const auto add = [&](const QString& title, const QString& venue, const QString& day) {
        const ThingId id = ThingId::random();
        here.tablet->commands().run(
            {SetFields{Kind::Meeting,
                       id,
                       spaceOf(id),
                       {{u"title"_s, title}, {u"venue"_s, venue}, {u"day"_s, day}, {u"speaking_limit_s"_s, 300}}}});
        here.settle();
        return id;
    };
    add(u"Cán bộ, đảng viên xã Lam Cốt"_s, u"Hội trường UBND xã Lam Cốt"_s, u"2018-07"_s);
    const ThingId id =
        add(u"Đối thoại với cán bộ, đoàn viên, hội viên xã Cao Xá"_s, u"Hội trường UBND xã Cao Xá"_s, u"2018-03-15"_s);
    here.tablet->commands().run(
        {SetFields{Kind::Meeting,
                   id,
                   spaceOf(id),
                   {{u"audience"_s, u"Đoàn viên, hội viên xã Cao Xá, TT. Cao Thượng"_s},
                    {u"chair"_s, u"Lãnh đạo huyện"_s},
                    {u"topics"_s, toValue(QStringList{u"Đất đai"_s, u"Nông thôn mới"_s, u"Chế độ chính sách"_s,
                                                      u"Công tác hội"_s, u"Môi trường"_s, u"Khác"_s})},
                    {u"steps"_s, toValue(QStringList{u"Tuyên bố lý do, giới thiệu"_s, u"Chủ trì thông báo nội dung"_s,
                                                     u"Đại biểu phát biểu"_s, u"Trả lời"_s, u"Kết luận"_s})}}}});
    here.settle();
    here.tablet->meetings()->open(id.toHex());
    here.tablet->meetings()->setDesk(u"A"_s);
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    here.settle();
    here.tablet->meetings()->start();
    here.tablet->meetings()->announceRecording();
    here.settle();
    here.participant(id, u"Nguyễn Thị Hường"_s, u"Hội LHPN xã Cao Xá"_s);
    here.participant(id, u"Nguyễn Thị Hương"_s, u"Đoàn TNCS xã Cao Xá"_s);
    here.participant(id, u"Nguyễn Thị Hương Giang"_s,
                     u"Hội Cựu chiến binh thị trấn Cao Thượng, chi hội khu phố Hoàng Hoa Thám"_s);
    here.participant(id, u"Nguyễn Thị Hướng"_s, u"Công đoàn TT. Cao Thượng"_s);
}

/// A list as it comes from a commune, read and not yet saved.
void guestList(ViewTablet& here) {
    view::PeopleImport& import = *here.tablet->people();
    import.readText(u"DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\n\n"
                    "STT\tHọ và tên\tĐơn vị công tác\tChức vụ\tSố điện thoại\tGhi chú\n"
                    "1\tNguyễn Thị Hường\tHội LHPN xã Cao Xá\tHội viên\t912345678\t\n"
                    "2\tNguyễn Hoàng Phương Thảo Nguyên\tHội Liên hiệp Phụ nữ thị trấn Cao Thượng\tChi hội trưởng\t0912 345 679\tăn trưa\n"
                    "3\tTrần Văn Đức\tThôn Trại\tTrưởng thôn\t\t\n"
                    "4\t\tThôn Ngòi\t\t\t\n"
                    "5\tTrần Văn Đức\tThôn Trại\tTrưởng thôn\t0912345680\t\n"
                    "6\tLê Thị Oanh\tHội Nông dân xã Cao Xá\t\t0912345681\t\n"
                    "\tTổng cộng: 6 đại biểu\n\tNgười lập\n\tNguyễn Thị Hạnh\n"_s);
    REQUIRE(eventually([&] { return !import.busy(); }));
    REQUIRE(import.newCount() == 3);
}

void hear(ViewTablet& here, std::chrono::milliseconds span) {
    if (here.mic) here.mic->hear(span);
    here.hall.pass(span);
}

void line(ViewTablet& here, const QString& text) {
    here.tablet->floor()->setDraft(text);
    here.tablet->floor()->commitLine();
    here.settle();
}

void shortTurn(ViewTablet& here) {
    here.tablet->floor()->callNext();
    here.settle();
    hear(here, 1500ms);
    line(here, u"Đề nghị thu gom rác thải ven kênh mỗi tuần hai lần."_s);
    here.tablet->floor()->endTurn();
    here.settle();
}

void longTurn(ViewTablet& here) {
    FloorView& floor = *here.tablet->floor();
    floor.callNext();
    here.settle();
    here.hall.pass(12s);
    hear(here, 1s);
    line(here,
         u"Hộ gia đình ở thôn Ngòi đã nộp hồ sơ cấp giấy chứng nhận từ tháng 6/2017, đến nay chưa được trả lời."_s);
    here.hall.pass(88s);
    hear(here, 1s);
    line(here, u"Đề nghị huyện cho biết thời hạn giải quyết và cơ quan chịu trách nhiệm."_s);
    floor.setAnswerBy(FloorView::Agency);
    floor.setAnswerWho(u"Phòng Tài nguyên và Môi trường — Trưởng phòng"_s);
    floor.setAnswerText(u"Còn 37 hồ sơ tồn, nguyên nhân chậm đo đạc. Sẽ niêm yết danh sách tại thôn trong tuần này."_s);
    floor.setOutcome(FloorView::Assigned);
    floor.setAgency(u"Phòng TN&MT huyện"_s);
    floor.setDue(u"30/04/2018"_s);
    floor.saveAnswers();
    here.settle();
    here.hall.pass(75s);
    hear(here, 1s);
    floor.setDraft(u"Kiến nghị công khai danh sách hồ sơ tồn đọng tại nhà văn hóa thôn"_s);
    here.settle();
}
} // namespace

void fillHall(ViewTablet& here) {
    meetings(here);
    view::DoorView& door = *here.tablet->door();
    for (const Speaker& speaker : speakers) {
        here.hall.pass(2min);
        door.setUnit(speaker.unit.toString());
        door.setName(speaker.name.toString());
        door.setTopic(speaker.topic.toString());
        REQUIRE(door.canRegister());
        door.registerSpeaker();
        here.settle();
        REQUIRE(door.problem() == QString());
    }
    shortTurn(here);
    shortTurn(here);
    here.tablet->floor()->markAbsent(here.tablet->floor()->queue()->value(0, "registrationId").toString());
    here.settle();
    longTurn(here);
    guestList(here);
}

} // namespace ln::test
