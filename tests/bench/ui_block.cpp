// ui.block: CPU time of the UI thread for one event, rendering left out, while the sample conference is rehearsed at speed 50 with
// 10,000 more registrations in the store, recording and syncing with a real office, and somebody goes from screen to screen.
// Reference: one frame at 60 Hz. What happens between two events, such as a finger's act, counts as an event too.
#include "bench/rehearsed.h"
#include "bench/row.h"
#include "rehearsal/waiting.h"
#include <QThread>
#include <ctime>

using namespace ln;
using namespace Qt::StringLiterals;

namespace {
constexpr int registrations = 10'000, aBatch = 500;
constexpr double speed = 50, frameMs = 1000.0 / 60;

double msOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
double cpuMs() {
    return msOf(CLOCK_THREAD_CPUTIME_ID);
}

class MeasuredApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        // The events of other threads, such as that of Qt's HTTP, come through here, too.
        if (QThread::currentThread() != thread() || m_depth > 0 || !m_measuring) return QGuiApplication::notify(receiver, event);
        endPart();
        m_type = event->type();
        ++m_depth;
        const bool done = QGuiApplication::notify(receiver, event);
        --m_depth;
        endPart();
        m_type = QEvent::None;
        return done;
    }
    void measure(const QQuickWindow& window) {
        QObject::connect(&window, &QQuickWindow::beforeRendering, &window, [this] { m_renderingSince = cpuMs(); }, Qt::DirectConnection);
        QObject::connect(&window, &QQuickWindow::afterRendering, &window, [this] { m_rendered += cpuMs() - m_renderingSince; }, Qt::DirectConnection);
        m_measuring = true;
        m_since = cpuMs();
    }
    [[nodiscard]] const std::vector<double>& parts() const { return m_parts; }

private:
    void endPart() {
        const double now = cpuMs(), spent = now - m_since - m_rendered;
        m_parts.push_back(spent);
        if (spent > 8 && qEnvironmentVariableIsSet("LN_BENCH_VERBOSE"))
            std::fprintf(stderr, "%.1f ms in an event of type %d that ended at %.4f s of CLOCK_MONOTONIC\n", spent, m_type, msOf(CLOCK_MONOTONIC) / 1e3);
        m_since = now;
        m_rendered = 0;
    }
    std::vector<double> m_parts;
    double m_since = 0, m_renderingSince = 0, m_rendered = 0;
    int m_depth = 0, m_type = 0;
    bool m_measuring = false;
};

void fill(const ThingId& meeting, const std::map<QString, view::Tablet*>& desks) {
    view::Tablet& tablet = *desks.at(u"A"_s);
    for (int made = 0; made < registrations;) {
        std::vector<Change> changes;
        for (int i = 0; i < aBatch; ++i, ++made)
            changes.push_back({Kind::Registration, ThingId::random(), spaceOf(meeting),
                               {{u"desk"_s, u"K"_s}, {u"number"_s, made + 1}, {u"name"_s, u"Nguyễn Thị Khách %1"_s.arg(made)},
                                {u"unit"_s, u"Hội LHPN xã Cao Xá"_s}, {u"state"_s, u"spoken"_s}, {u"order"_s, u"a"_s},
                                {u"registered_at"_s, static_cast<qint64>(made)}}});
        tablet.commands().run({Import{std::move(changes)}});
        bench::waitFor([&] { return tablet.isSettled(); });
    }
    bench::waitFor([&] {
        return std::ranges::all_of(desks, [&](const auto& desk) {
            return desk.second->reader().registrationsByState(spaceOf(meeting))[u"spoken"_s] == registrations;
        });
    });
}
} // namespace

int main(int argc, char** argv) {
    MeasuredApplication application(argc, argv);
    const bench::Office office;
    QTemporaryDir folder(QDir::currentPath() + u"/ui-block-XXXXXX"_s);
    auto script = rehearsal::readScript(u":/rehearsal/cao-xa-2018.json"_s);
    if (!script) bench::fail(script.error().toText());
    rehearsal::RehearsalOptions options;
    options.folder = folder.path();
    options.speed = speed;
    for (const QString& desk : script->desks)
        options.invitations.emplace(desk, office.invite());
    std::unique_ptr<bench::Window> window;
    QTimer wander;
    options.ready = [&](const ThingId& meeting, const std::map<QString, view::Tablet*>& desks) {
        fill(meeting, desks);
        window = std::make_unique<bench::Window>(*desks.at(u"S"_s));
        for (int screen = 0; screen < 6; ++screen) { // each is built once; a secretary has seen them before it starts
            window->show(screen);
            rehearsal::letQueuedHappen();
        }
        wander.setInterval(1500);
        QObject::connect(&wander, &QTimer::timeout, &wander, [&window, at = 0]() mutable { window->show(++at % 2 == 0 ? at / 2 % 6 : 2); });
        wander.start();
        application.measure(window->window());
    };
    rehearsal::Rehearsal play(std::move(*script), options);
    const auto done = play.run();
    if (!done) bench::fail(done.error().sentence);
    if (!done->received) bench::fail(u"not all was received"_s);
    wander.stop();
    bench::print({.row = u"ui.block"_s,
                  .ours = bench::quantile(application.parts(), 0.999),
                  .unit = u"ms"_s,
                  .referenceName = u"one frame; p99.9 of %1 events, longest %2 ms"_s.arg(application.parts().size()).arg(bench::quantile(application.parts(), 1.0), 0, 'f', 1),
                  .reference = frameMs});
    window.reset();
    return 0;
}
