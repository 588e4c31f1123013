// Records until it is killed. Tells how much the microphone has given: to the byte in a shared page, and as a dot for
// each 10 ms.
#include "audio/file_microphone.h"
#include "audio/recorder.h"
#include <QFile>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <unistd.h>

using namespace ln;
using namespace ln::audio;

namespace {
/// Between microphone and recorder: counts what was accepted.
class Ledger : public Microphone, private SoundSink {
public:
    Ledger(std::unique_ptr<Microphone> inner, std::atomic<std::int64_t>& delivered)
        : m_inner(std::move(inner)), m_delivered(delivered) {}
    void start(SoundSink& sink) override {
        m_sink = &sink;
        m_inner->start(*this);
    }
    void stop() override { m_inner->stop(); }

private:
    void deliver(std::span<const std::int16_t> samples) override { m_sink->deliver(samples); }
    std::size_t offer(std::span<const std::int16_t> samples) override {
        const std::size_t taken = m_sink->offer(samples);
        const auto before = m_delivered.fetch_add(static_cast<std::int64_t>(taken));
        const auto dots = (before + static_cast<std::int64_t>(taken)) / 480 - before / 480;
        for (std::int64_t i = 0; i < dots; ++i)
            if (::write(STDOUT_FILENO, ".", 1) != 1) _exit(3);
        return taken;
    }
    bool waitForRoom(const std::stop_token& stop) override { return m_sink->waitForRoom(stop); }
    void missed(std::int64_t samples) override { m_sink->missed(samples); }
    void problem(std::optional<MicrophoneProblem> problem) override { m_sink->problem(problem); }

    std::unique_ptr<Microphone> m_inner;
    std::atomic<std::int64_t>& m_delivered;
    SoundSink* m_sink = nullptr;
};
} // namespace

int main(int argc, char** argv) {
    if (argc != 6) return 2;
    const auto meeting = ThingId::fromHex(QString::fromUtf8(argv[2]));
    const auto clip = ThingId::fromHex(QString::fromUtf8(argv[3]));
    QFile page(QString::fromUtf8(argv[4]));
    if (!meeting || !clip || !page.open(QIODevice::ReadWrite)) return 2;
    auto* delivered = reinterpret_cast<std::atomic<std::int64_t>*>(page.map(0, 8));
    auto store = store::SoundStore::open(
        {.folder = QString::fromUtf8(argv[1]), .key = QByteArray(32, 'k'), .meeting = *meeting});
    auto file = SoundFile::open(QStringLiteral(LN_SPEECH), AtEnd::Repeat);
    if (!delivered || !store || !file) return 2;
    auto speech = std::make_unique<FileMicrophone>(std::move(file).value(), Pace::steady(atof(argv[5])));
    Recorder recorder(std::make_shared<Ledger>(std::move(speech), *delivered), {});
    const WallTime now = systemWallTime();
    recorder.start({*clip, std::move(store).value(), now, tagsOf(*meeting, *clip, {}, {})}, {});
    for (;;)
        ::pause();
}
