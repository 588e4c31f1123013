#include "qml/glance.h"
#include "qml/hall.h"
#include "qml/shown.h"
#include "support/workbook.h"
#include <QAccessible>
#include <QtQml/qqmlextensionplugin.h>
#include <QTranslator>

// Renders every screen, for people to look at, and checks of all of them what a glance would: nothing complained,
// nothing cut off at the side, no target too small for a finger, no control without a name.

Q_IMPORT_QML_PLUGIN(LangNghe_GalleryPlugin)

namespace ln::test {
namespace {
constexpr const char* names[] = {"meetings", "door", "floor", "review", "sync", "settings"};
const QString folder = QStringLiteral(LN_SCREENS);

void keep(const Shown& shown, const QString& name) {
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(shown.picture().save(u"%1/%2.png"_s.arg(folder, name)));
}

void checkAll(const Shown& shown) {
    CHECK(glance(shown).join(u'\n').toStdString() == std::string());
}

/// The rows come after the first frame.
void doorListed(const Shown& shown) {
    auto* tablet = shown.window().property("tablet").value<view::Tablet*>();
    REQUIRE(tablet);
    REQUIRE(eventually([&] { return shown.item(u"door.registrations"_s).property("count").toInt() == tablet->door()->registrations()->rowCount({}); }));
    (void)shown.picture();
}

void renderAll(Shown& shown, const QString& suffix) {
    for (int screen = 0; screen < 6; ++screen) {
        shown.go(screen);
        if (screen == 1) doorListed(shown);
        if (screen == 3) shown.openFirstOpinion();
        INFO(names[screen] << suffix.toStdString());
        checkAll(shown);
        keep(shown, QString::fromLatin1(names[screen]) + suffix);
    }
    // The page that has no place of its own in the rail.
    auto* tablet = shown.window().property("tablet").value<view::Tablet*>();
    REQUIRE(tablet);
    tablet->people()->open();
    (void)shown.picture();
    INFO("import" << suffix.toStdString());
    checkAll(shown);
    keep(shown, u"import"_s + suffix);
    tablet->people()->close();
    shown.go(5);
}

/// What a screen says in letters that English has not, but for the app's name and what the test itself gave.
QStringList vietnamese(const Shown& shown, const QString& given) {
    static const QString plain = u"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư"_s;
    const auto isVietnamese = [](QChar letter) {
        return plain.contains(letter) || (letter >= QChar(0x1ea0) && letter <= QChar(0x1ef9));
    };
    QStringList found;
    for (const QQuickItem* item : shown.visibleItems([](const QQuickItem&) { return true; })) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
        for (QString text : {item->property("text").toString(), spoken ? spoken->text(QAccessible::Name) : QString()}) {
            // Whoever looks for another language finds its name in it.
            text.remove(u"Lắng Nghe"_s).remove(given).remove(u"Ngôn ngữ"_s).remove(u"Tiếng Việt"_s);
            if (std::any_of(text.begin(), text.end(), isVietnamese)) found << text;
        }
    }
    return found;
}
} // namespace

TEST_CASE("every screen, in full swing, at every size") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    renderAll(shown, {});

    shown.go(1);
    here.tablet->door()->setName(u"Nguyễn Thị Hường"_s);
    here.tablet->door()->setUnit(u"Hội LHPN xã Cao Xá"_s);
    here.tablet->door()->setSummary(u"Đường vào thôn Trại xuống cấp, đề nghị hỗ trợ xi măng làm đường."_s);
    shown.type(u"nguyen thi huo"_s);
    REQUIRE(eventually([&] { return here.tablet->door()->results()->count() > 2; }));
    checkAll(shown);
    keep(shown, u"door-search"_s);
    shown.press(Qt::Key_Escape);

    for (const QSize size : {QSize(1024, 600), QSize(800, 1280)}) {
        shown.resize(size);
        renderAll(shown, u"-%1x%2"_s.arg(size.width()).arg(size.height()));
    }
}

namespace {
/// What lies behind the buttons of the Meetings and Door screens.
void renderPreparation(ViewTablet& here, Shown& shown, const QString& suffix) {
    const auto look = [&](const QString& name) {
        INFO((name + suffix).toStdString());
        (void)shown.picture();
        checkAll(shown);
        keep(shown, name + suffix);
    };
    shown.go(0);
    here.tablet->meetingForm()->edit(here.tablet->meetings()->currentId());
    here.tablet->meetingForm()->type(view::MeetingForm::Day, u"31/02/2018"_s);
    here.tablet->meetingForm()->save();
    look(u"meeting-form"_s);
    here.tablet->meetingForm()->forget();
    here.tablet->meetingForm()->close();
    shown.item(u"duty.agencies.open"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    look(u"agencies"_s);
    shown.press(Qt::Key_Escape);
    shown.item(u"duty.opinions.open"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    look(u"collected"_s);
    here.tablet->collected()->show(u"Đơn vị\tNội dung\nHội LHPN xã Cao Xá\tTăng kinh phí chi hội\nĐoàn TNCS\tSân thể thao xuống cấp\nCựu chiến binh\t\nTổng cộng: 2 ý kiến"_s);
    here.tablet->collected()->togglePasted(here.tablet->collected()->pasted()->value(1, "rowId").toString());
    look(u"collected-paste"_s);
    const auto& there = *here.tablet->collected()->opinions();
    here.tablet->collected()->show(u"Đơn vị\tHọ và tên\tNội dung\n%1\tBà Thân Thị Mai\t%2\nCông đoàn TT. Cao Thượng\t\tNhà văn hóa xuống cấp"_s
                                       .arg(there.value(0, "unit").toString(), there.value(0, "words").toString()));
    CHECK(here.tablet->collected()->alreadyCount() == std::min(there.count(), 1)); // the walk in English has none
    look(u"collected-again"_s);
    here.tablet->collected()->dropPasted();
    shown.press(Qt::Key_Escape);
    shown.go(1);
    here.tablet->door()->setSearchText(u"Nguyễn Phúc Tôn Nữ Thị Quỳnh Như"_s);
    REQUIRE(eventually([&] { return here.tablet->door()->foundNobody(); }));
    look(u"door-nobody"_s);
    here.tablet->door()->setSearchText({});
    shown.item(u"door.slips"_s).forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    look(u"slips"_s);
    shown.press(Qt::Key_Escape);
    const QTemporaryDir lists;
    Workbook book;
    for (const QString& village : {u"Thôn Đông"_s, u"Chi hội Phụ nữ khu phố Hoàng Hoa Thám"_s})
        book.sheet(village).row({u"STT"_s, u"Họ và tên"_s, u"SĐT"_s}).row({u"=1"_s, u"Công Tằng Tôn Nữ Quỳnh Như"_s, u"0912345678"_s});
    REQUIRE(book.save(lists.filePath(u"Các thôn.xlsx"_s)));
    view::PeopleImport& people = *here.tablet->people();
    people.open();
    people.readFile(QUrl::fromLocalFile(lists.filePath(u"Các thôn.xlsx"_s)));
    REQUIRE(eventually([&] { return !people.busy() && people.sheets().size() == 2; }));
    people.chooseSheet(1);
    REQUIRE(eventually([&] { return !people.busy() && people.sheet() == 1; }));
    look(u"import-sheets"_s);
    people.readText(u"TT\tĐơn vị\tHọ tên\n1\tHội Nông dân xã Cao Xá\tLê Oanh\n2\t\tĐỗ Mai\n3\tThôn Trại\tVũ Khoa\n4\t\tHà Văn Ích\n5\tThôn Đông\tBùi Kiên\n6\t\tVũ Lan"_s);
    REQUIRE(eventually([&] { return !people.busy() && people.belowUnitCount() == 3; }));
    look(u"import-blocks"_s);
    people.close();
}

/// A meeting that is prepared, as in the picture: some duties ticked, one late, opinions and agencies.
void fillPreparation(ViewTablet& here) {
    here.tablet->meetings()->setSecretary(u"Nguyễn Thị Hạnh"_s);
    for (const QString& agency : {u"Phòng TN&MT huyện"_s, u"Phòng NN&PTNT"_s, u"UBND xã Cao Xá"_s}) {
        here.tablet->settings()->addAgency(agency);
        here.settle();
    }
    here.tablet->preparation()->setRepresentative(here.tablet->preparation()->agencies()->idAt(1), u"Ông Dương Minh Tuấn, Trưởng phòng"_s);
    view::CollectedView& before = *here.tablet->collected();
    for (const auto& [unit, text] : {std::pair(u"Hội Nông dân xã Cao Xá"_s, u"Đề nghị nạo vét kênh tiêu thôn Ngòi trước mùa mưa."_s),
                                     std::pair(u"Hội Nông dân xã Cao Xá"_s, u"Giá điện phục vụ trạm bơm còn cao, đề nghị hỗ trợ."_s),
                                     std::pair(u"Hội Liên hiệp Phụ nữ thị trấn Cao Thượng, chi hội khu phố Hoàng Hoa Thám"_s,
                                               u"Đề nghị bố trí điểm sinh hoạt cộng đồng."_s)}) {
        before.setUnit(unit);
        before.setName(u"Bà Thân Thị Mai"_s);
        before.setText(text);
        before.save();
        here.settle();
    }
    before.remove(before.opinions()->idAt(0));
    here.tablet->slips()->setText(u"Phiếu không ghi đơn vị"_s);
    here.tablet->slips()->save();
    here.tablet->preparation()->toggle(u"opinions"_s);
    here.tablet->preparation()->toggle(u"participants"_s);
    here.settle();
    // It is counted a moment later.
    REQUIRE(eventually([&] { return here.tablet->preparation()->duties()->value(0, "detail").toString().contains(u"2 ý kiến từ 1 đơn vị"_s); }));
}
} // namespace

TEST_CASE("a meeting that is being prepared: duties, form, agencies, collected opinions, paper slips, at every size and colour") {
    ViewTablet here;
    const ThingId other = here.meeting(false);
    here.meeting(false);
    here.tablet->meetings()->remove(other.toHex());
    fillPreparation(here);
    Shown shown(here);
    const auto all = [&](const QString& suffix) {
        shown.go(0);
        checkAll(shown);
        keep(shown, u"preparation"_s + suffix);
        renderPreparation(here, shown, suffix);
    };
    all({});
    shown.resize({1024, 600});
    all(u"-1024x600"_s);
    shown.resize({800, 1280});
    all(u"-800x1280"_s);
    shown.resize({1280, 800});
    shown.theme("dark", true);
    all(u"-dark"_s);
    shown.theme("highContrast", true);
    all(u"-contrast"_s);
    shown.theme("highContrast", false);
    shown.theme("dark", false);
    shown.theme("textScale", 2.0);
    all(u"-large"_s);
}

TEST_CASE("every screen when there is nothing yet: no meeting, nobody, no microphone, no office") {
    ViewTablet here;
    Shown shown(here);
    renderAll(shown, u"-empty"_s);
    here.meeting(false);
    renderAll(shown, u"-new"_s);
}

TEST_CASE("the projector's window") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    const Shown shown(here);
    const auto hall = [] {
        const auto windows = QGuiApplication::topLevelWindows();
        const auto found = std::ranges::find(windows, u"hall"_s, [](const QWindow* window) { return window->objectName(); });
        return found == windows.end() ? nullptr : qobject_cast<QQuickWindow*>(*found);
    };
    CHECK_FALSE(hall());
    here.tablet->hall()->setShown(true);
    REQUIRE(eventually([&] { return hall() && hall()->isExposed(); }));
    for (const QSize size : {QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080)}) {
        hall()->resize(size);
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            (void)hall()->grabWindow();
        }
        REQUIRE(hall()->grabWindow().save(u"%1/hall-%2.png"_s.arg(folder).arg(size.width())));
        CHECK(glance(*hall()).join(u'\n').toStdString() == std::string());
    }
    const auto* speaker = hall()->findChild<QQuickItem*>(u"hall.speaker"_s);
    REQUIRE(speaker);
    CHECK(speaker->property("text").toString() == here.tablet->floor()->speakerName());
    hall()->close();
    REQUIRE(eventually([&] { return !hall(); }));
    CHECK_FALSE(here.tablet->hall()->shown());
}

TEST_CASE("dark, high contrast, and text at twice its size") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    shown.theme("dark", true);
    renderAll(shown, u"-dark"_s);
    shown.theme("highContrast", true);
    renderAll(shown, u"-contrast"_s);
    shown.theme("highContrast", false);
    shown.theme("dark", false);
    for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(800, 1280)}) {
        shown.resize(size);
        for (const double scale : {1.0, 1.5, 2.0}) {
            shown.theme("textScale", scale);
            renderAll(shown, u"-%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(qRound(scale * 100)));
        }
    }
    shown.theme("textScale", 1.0);
}

TEST_CASE("text that grows and shrinks again while a screen is looked at") {
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(800, 1280)}) {
        shown.resize(size);
        for (int screen = 0; screen < 6; ++screen) {
            shown.go(screen);
            if (screen == 3) shown.openFirstOpinion();
            for (const double scale : {1.0, 2.0, 1.25}) {
                INFO(names[screen] << ' ' << size.width() << ' ' << scale);
                shown.theme("textScale", scale);
                (void)shown.picture();
                (void)shown.picture(); // what is laid out anew may take a second frame
                checkAll(shown);
            }
        }
    }
    shown.theme("textScale", 1.0);
}

TEST_CASE("every screen in English: it fits, and nothing is left in Vietnamese but what people wrote") {
    QTranslator english;
    REQUIRE(english.load(QStringLiteral(LN_ENGLISH)));
    REQUIRE(QCoreApplication::installTranslator(&english));
    {
        ViewTablet here;
        Shown shown(here);
        for (int screen = 0; screen < 6; ++screen) {
            shown.go(screen);
            CHECK(vietnamese(shown, here.tablet->shell()->soundProblem()).join(u'\n').toStdString() == std::string());
        }
        here.tablet->people()->open();
        here.tablet->people()->readText(u"No\tName\tUnit\n1\tAn Lan\tHall\n2\t\tHall\n3\tAn Lan\tHall\n|Total: 3"_s);
        REQUIRE(eventually([&] { return !here.tablet->people()->busy(); }));
        CHECK(here.tablet->people()->leftOutCount() == 3);
        (void)shown.picture();
        CHECK(vietnamese(shown, here.tablet->shell()->soundProblem()).join(u'\n').toStdString() == std::string());
    }
    ViewTablet here(ViewTablet::Sound::Tone);
    fillHall(here);
    Shown shown(here);
    renderAll(shown, u"-en"_s);
    renderPreparation(here, shown, u"-en"_s);
    shown.resize({1024, 600});
    renderAll(shown, u"-en-1024x600"_s);
    shown.theme("textScale", 2.0);
    renderAll(shown, u"-en-large"_s);
}

TEST_CASE("the gallery: every control in every state, in every palette and size") {
    Shown shown(u"qrc:/qt/qml/LangNghe/Gallery/Gallery.qml"_s, {});
    const auto look = [&](const QString& name) {
        INFO(name.toStdString());
        checkAll(shown);
        keep(shown, u"gallery"_s + name);
    };
    look({});
    shown.theme("dark", true);
    look(u"-dark"_s);
    shown.theme("highContrast", true);
    look(u"-contrast"_s);
    shown.theme("highContrast", false);
    shown.theme("dark", false);
    shown.resize({800, 1280});
    look(u"-800x1280"_s);
    shown.theme("textScale", 2.0);
    look(u"-large"_s);
    shown.theme("textScale", 1.0);
}

} // namespace ln::test
