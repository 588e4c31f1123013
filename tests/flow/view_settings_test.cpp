#include "support/view.h"
#include "view/display_settings.h"
#include <QSettings>

namespace ln::test {
using view::DisplaySettings;

TEST_CASE("the open meeting's speaking time, topics and agencies can be changed, and the screens follow") {
    ViewTablet here;
    view::SettingsView& settings = *here.tablet->settings();
    CHECK_FALSE(settings.meetingOpen());
    const ThingId meeting = here.meeting();
    CHECK(settings.speakingMinutes() == 5);
    settings.setSpeakingMinutes(u"7"_s);
    here.settle();
    CHECK(settings.speakingMinutes() == 7);
    for (const QString& wrong : {u""_s, u"0"_s, u"61"_s, u"bảy"_s}) {
        settings.setSpeakingMinutes(wrong);
        CHECK_FALSE(settings.problem().isEmpty());
    }
    here.settle();
    CHECK(settings.speakingMinutes() == 7);

    settings.addTopic(u"  Giao   thông "_s);
    here.settle();
    CHECK(here.tablet->door()->topics().contains(u"Giao thông"_s));
    settings.addTopic(u"giao thông"_s);
    CHECK_FALSE(settings.problem().isEmpty());
    settings.removeTopic(u"Giao thông"_s);
    here.settle();
    CHECK_FALSE(here.tablet->door()->topics().contains(u"Giao thông"_s));

    settings.addAgency(u"Phòng TN&MT huyện"_s);
    here.settle();
    CHECK(here.tablet->floor()->agencies().contains(u"Phòng TN&MT huyện"_s));
    settings.addAgency(u"phòng tn&mt huyện"_s);
    CHECK(settings.agencies()->count() == 1);
    settings.removeAgency(settings.agencies()->value(0, "agencyId").toString());
    here.settle();
    CHECK(settings.agencies()->count() == 0);
    CHECK_FALSE(here.tablet->floor()->agencies().contains(u"Phòng TN&MT huyện"_s));

    here.registerSpeaker(u"Thân Thị Mai"_s);
    here.tablet->floor()->callNext();
    here.settle();
    CHECK(here.tablet->floor()->remaining().contains(u"7 phút"_s));
    CHECK(here.tablet->reader().thing(meeting)->integer(u"speaking_limit_s") == 420);
}

TEST_CASE("the microphone chosen is kept on this tablet, also while it is away, and another one in its place is told") {
    ViewTablet here(ViewTablet::Sound::Tone);
    here.meeting();
    CHECK(here.tablet->microphone()->names() == QStringList{u"Mặc định của máy"_s});
    CHECK(here.tablet->microphone()->picked() == 0);
    const platform::SoundDevice builtIn{.id = u"built-in"_s, .name = u"Micrô của máy"_s, .isDefault = true};
    const platform::SoundDevice table{.id = u"usb-1"_s, .name = u"Micrô để bàn"_s};
    here.mic->offerInputs({.all = {builtIn, table}, .used = builtIn.id});
    REQUIRE(eventually([&] { return here.tablet->microphone()->names().size() == 3; }));
    CHECK(here.tablet->microphone()->names() == QStringList{u"Mặc định của máy: Micrô của máy"_s, builtIn.name, table.name});
    here.tablet->microphone()->choose(2);
    CHECK(here.mic->chosen == table.id);
    CHECK(here.tablet->microphone()->picked() == 2);
    here.tablet->microphone()->choose(7);
    CHECK(here.tablet->microphone()->picked() == 2);
    here.settle();

    // The next start asks for it at once. It is not there.
    here.close();
    here.open();
    CHECK(here.mic->chosen == table.id);
    here.mic->offerInputs({.all = {builtIn}, .used = builtIn.id, .instead = true});
    REQUIRE(eventually([&] { return here.tablet->microphone()->instead(); }));
    CHECK(here.tablet->microphone()->names().constLast() == u"Micrô để bàn (không có)"_s);
    CHECK(here.tablet->microphone()->picked() == 2);
    CHECK(here.tablet->microphone()->detail().contains(builtIn.name));
    CHECK(here.tablet->soundWarnings()->word() == u"Sai micrô"_s);
    CHECK(here.tablet->soundWarnings()->notice() == here.tablet->microphone()->detail());

    // Two of one kind have two names, and the default can be gone back to.
    here.mic->offerInputs({.all = {table, {.id = u"usb-2"_s, .name = table.name}}, .used = table.id});
    REQUIRE(eventually([&] { return !here.tablet->microphone()->instead(); }));
    CHECK(here.tablet->soundWarnings()->word().isEmpty());
    CHECK(here.tablet->microphone()->names().at(1) != here.tablet->microphone()->names().at(2));
    here.tablet->microphone()->choose(0);
    CHECK(here.mic->chosen.isEmpty());
    here.settle();
    here.close();
    here.open();
    CHECK(here.mic->chosen.isEmpty());
    CHECK(here.tablet->microphone()->picked() == 0);
}

TEST_CASE("how the tablet looks is there at the next start, and nonsense in its file is not believed") {
    const QTemporaryDir folder;
    {
        DisplaySettings display(folder.path());
        CHECK(display.palette() == DisplaySettings::Light);
        CHECK(DisplaySettings::languageIn(folder.path()) == u"vi");
        display.setPalette(DisplaySettings::Dark);
        display.setTextScale(1.5);
        display.setLanguage(u"en"_s);
        CHECK(display.speaksAnother());
        display.setTextScale(9);
        CHECK(display.textScale() == 2);
        display.setLanguage(u"xx"_s);
        CHECK(display.language() == u"en");
    }
    {
        const DisplaySettings again(folder.path());
        CHECK(again.palette() == DisplaySettings::Dark);
        CHECK(again.textScale() == 2);
        CHECK_FALSE(again.speaksAnother());
        CHECK(DisplaySettings::languageIn(folder.path()) == u"en");
    }
    QFile file(folder.filePath(u"display.ini"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("palette=purple\ntextScale=-3\nlanguage=\x01\xff");
    file.close();
    const DisplaySettings spoilt(folder.path());
    CHECK(spoilt.palette() == DisplaySettings::Light);
    CHECK(spoilt.textScale() == 1);
    CHECK(spoilt.language() == u"vi");
}

} // namespace ln::test
