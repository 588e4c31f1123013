// memory.day: the most memory that the program with its window ever held in a day's rehearsal at one desk: 300 registrations, 200
// opinions, 3 h of sound. Reference: the plain Controls window of start.cold. memory.day.flat: what is held at the end against what
// was held after the first hour of sound.
#include "bench/rehearsed.h"
#include "bench/row.h"
#include "bench/spawned.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ln;
using namespace Qt::StringLiterals;

namespace {
constexpr int registrations = 300, turns = 180, opinions = 200;
constexpr double speed = 100;

QString clock(int seconds) {
    return QTime(8, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
}

/// 300 register in the first 20 minutes; then 180 turns of a minute each, some with two opinions.
QByteArray day() {
    QJsonArray steps;
    const auto add = [&](int at, QJsonObject step) {
        step.insert(u"at"_s, clock(at));
        step.insert(u"desk"_s, u"S"_s);
        steps.append(step);
    };
    for (int i = 0; i < registrations; ++i)
        add(4 * i, {{u"do"_s, u"register"_s}, {u"name"_s, u"Nguyễn Thị Khách %1"_s.arg(i)}, {u"unit"_s, u"Hội LHPN xã Cao Xá"_s},
                    {u"topic"_s, u"Đất đai"_s}, {u"summary"_s, u"Đường vào thôn Trại xuống cấp, đề nghị hỗ trợ xi măng làm đường."_s}});
    add(1210, {{u"do"_s, u"announce"_s}});
    for (int i = 0; i < turns; ++i) {
        const int at = 1220 + 60 * i;
        add(at, {{u"do"_s, u"next"_s}});
        add(at + 8, {{u"do"_s, u"line"_s}, {u"text"_s, u"Hộ gia đình đã nộp hồ sơ cấp giấy chứng nhận từ tháng 6/2017, đến nay chưa được trả lời."_s}});
        if (i < opinions - turns) add(at + 15, {{u"do"_s, u"opinion"_s}});
        add(at + 20, {{u"do"_s, u"line"_s}, {u"text"_s, u"Đề nghị huyện cho biết thời hạn giải quyết và cơ quan chịu trách nhiệm."_s}});
        add(at + 30, {{u"do"_s, u"to_answer"_s}});
        add(at + 40, {{u"do"_s, u"answer"_s}, {u"by"_s, u"chair"_s}, {u"who"_s, u"Chủ trì"_s}, {u"text"_s, u"Sẽ niêm yết danh sách tại thôn trong tuần này."_s}});
        add(at + 50, {{u"do"_s, u"conclude"_s}, {u"outcome"_s, u"resolved"_s}});
    }
    add(1220 + 60 * turns, {{u"do"_s, u"end"_s}});
    const QJsonObject meeting{{u"title"_s, u"Một ngày dài"_s}, {u"venue"_s, u"Hội trường"_s}, {u"day"_s, u"2018-03-15"_s}};
    return QJsonDocument(QJsonObject{{u"meeting"_s, meeting}, {u"steps"_s, steps}}).toJson();
}
} // namespace

int main(int argc, char** argv) {
    // First: Linux counts for a program that is started what the one that starts it holds at that moment.
    const bench::Spawned reference = bench::spawn({LN_REFERENCE_WINDOW});
    if (reference.code != 0) bench::fail(u"the reference window"_s);
    QGuiApplication application(argc, argv);
    QTemporaryDir folder(QDir::currentPath() + u"/memory-day-XXXXXX"_s);
    QFile file(folder.filePath(u"day.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(day()) < 0) bench::fail(file.errorString());
    file.close();
    auto script = rehearsal::readScript(file.fileName());
    if (!script) bench::fail(script.error().toText());
    rehearsal::RehearsalOptions options;
    options.folder = folder.filePath(u"tablets"_s);
    options.speed = speed;
    std::unique_ptr<bench::Window> window;
    QTimer look;
    std::vector<double> firstHour, rest;
    options.ready = [&](const ThingId&, const std::map<QString, view::Tablet*>& desks) {
        view::Tablet& tablet = *desks.at(u"S"_s);
        window = std::make_unique<bench::Window>(tablet);
        window->show(2);
        const WallTime begun = tablet.current().now();
        look.setInterval(500);
        QObject::connect(&look, &QTimer::timeout, &look, [&firstHour, &rest, &tablet, begun] {
            const auto passed = tablet.current().now() - begun;
            if (passed > std::chrono::minutes(60) && passed < std::chrono::minutes(80)) firstHour.push_back(bench::residentMb());
            if (passed > std::chrono::minutes(190)) rest.push_back(bench::residentMb());
        });
        look.start();
    };
    rehearsal::Rehearsal play(std::move(*script), options);
    const auto done = play.run();
    if (!done) bench::fail(done.error().sentence);
    look.stop();
    if (firstHour.empty() || rest.empty()) bench::fail(u"nothing was measured"_s);
    bench::print({.row = u"memory.day"_s,
                  .ours = bench::peakRssMb(),
                  .unit = u"MB"_s,
                  .referenceName = u"a Controls window with a field and 20 rows"_s,
                  .reference = reference.peakRssMb});
    bench::print({.row = u"memory.day.flat"_s,
                  .ours = bench::quantile(rest, 0.5),
                  .unit = u"MB"_s,
                  .referenceName = u"the same program two hours earlier"_s,
                  .reference = bench::quantile(firstHour, 0.5)});
    window.reset();
    return 0;
}
