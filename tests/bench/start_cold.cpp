// start.cold: from the start of the process until a typed letter shows rows in Door, 10,000 registrations in the store. Reference: the
// same with a plain Controls window that has a field and 20 rows. Both under the platform that the caller chose, files cached.
//
// The program starts itself: `prepare` fills the folder, `ours` is one start. The reference is a program of its own, so that it loads
// no more than it needs. Each start prints when its rows stood on the screen.
#include "application.h"
#include "bench/row.h"
#include "bench/rows_shown.h"
#include "bench/spawned.h"
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace ln;
using namespace Qt::StringLiterals;

namespace {
constexpr int registrations = 10'000, aBatch = 500, rounds = 9;

using bench::waitFor;

std::unique_ptr<app::Application> started(const QString& folder) {
    app::ApplicationOptions options;
    options.folder = folder;
    auto application = std::make_unique<app::Application>(options);
    if (const auto done = application->start(); !done) bench::fail(done.error().sentence);
    if (!application->tablet()) bench::fail(u"the data do not open"_s);
    return application;
}

int prepare(const QString& folder) {
    const auto application = started(folder);
    view::Tablet& tablet = *application->tablet();
    const auto settle = [&tablet] { waitFor([&tablet] { return tablet.isSettled(); }); };
    const ThingId meeting = ThingId::random();
    tablet.commands().run({SetFields{Kind::Meeting, meeting, spaceOf(meeting), {{u"title"_s, u"Cao Xá"_s}, {u"day"_s, u"2018-03-15"_s}}}});
    settle();
    tablet.meetings()->open(meeting.toHex());
    tablet.meetings()->setDesk(u"A"_s);
    settle();
    tablet.meetings()->start();
    settle();
    static const std::array family{u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng", u"Vũ", u"Đặng", u"Bùi"},
        given{u"Hường", u"Thảo", u"Đức", u"Sơn", u"Nga", u"Quyết", u"Uyên", u"Ánh"};
    for (std::size_t made = 0; made < registrations;) {
        std::vector<Command> commands;
        for (int i = 0; i < aBatch; ++i, ++made)
            commands.push_back(RegisterSpeaker{ThingId::random(), meeting, u"A"_s, {},
                                               {u"%1 Thị %2 %3"_s.arg(QStringView(family.at(made % 8)), QStringView(given.at(made / 8 % 8))).arg(made),
                                                u"Hội LHPN xã Cao Xá"_s, u"Hội viên"_s, u"0912 345 678"_s},
                                               u"Đất đai"_s, u"Đường vào thôn Trại xuống cấp, đề nghị hỗ trợ xi măng làm đường."_s});
        tablet.commands().run(std::move(commands));
        settle();
    }
    return 0;
}

int showOurs(const QString& folder) {
    const auto application = started(folder);
    return bench::sayWhenRowsShow(application->engine(), u"door.results"_s);
}

double milliseconds(const bench::Spawned& run, double& rssMb) {
    bool isNumber = false;
    const std::int64_t shown = run.said.trimmed().toLongLong(&isNumber);
    if (run.code != 0 || !isNumber) bench::fail(u"a start did not show its rows"_s);
    rssMb = std::max(rssMb, run.peakRssMb);
    return static_cast<double>(shown - run.startedNs) / 1e6;
}

int measure(const char* self) {
    QTemporaryDir folder(QDir::currentPath() + u"/start-cold-XXXXXX"_s);
    const std::string place = folder.path().toStdString();
    if (bench::spawn({self, "prepare", place}).code != 0) bench::fail(u"prepare"_s);
    std::vector<double> ours, reference;
    double rssMb = 0, referenceRssMb = 0;
    for (int round = -1; round < rounds; ++round) { // the first of each fills the caches
        const double oursMs = milliseconds(bench::spawn({self, "ours", place}), rssMb);
        const double referenceMs = milliseconds(bench::spawn({LN_REFERENCE_WINDOW}), referenceRssMb);
        if (round < 0) continue;
        ours.push_back(oursMs);
        reference.push_back(referenceMs);
    }
    bench::print({.row = u"start.cold"_s,
                  .ours = bench::quantile(ours, 0.5),
                  .unit = u"ms"_s,
                  .referenceName = u"a Controls window with a field and 20 rows"_s,
                  .reference = bench::quantile(reference, 0.5),
                  .peakRssMb = rssMb});
    return 0;
}
} // namespace

int main(int argc, char** argv) {
    const std::string_view role = argc > 1 ? argv[1] : "";
    if (role.empty()) return measure(argv[0]);
    QGuiApplication application(argc, argv);
    if (argc < 3) return 2;
    const QString folder = QString::fromLocal8Bit(argv[2]);
    return role == "prepare" ? prepare(folder) : showOurs(folder);
}
