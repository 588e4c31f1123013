// Records until it is killed. Tells how much the microphone has given: to the byte in a shared page, and as a dot for
// each 10 ms.
#include "audio/file_microphone.h"
#include "audio/recorder.h"
#include "support/tapped_microphone.h"
#include <QFile>
#include <atomic>
#include <unistd.h>

using namespace ln;
using namespace ln::audio;

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
    const auto note = [delivered](std::span<const std::int16_t> taken) {
        const auto count = static_cast<std::int64_t>(taken.size());
        const auto before = delivered->fetch_add(count);
        for (std::int64_t dots = (before + count) / 480 - before / 480; dots > 0; --dots)
            if (::write(STDOUT_FILENO, ".", 1) != 1) _exit(3);
    };
    Recorder recorder(std::make_shared<test::TappedMicrophone>(std::move(speech), note), {});
    const WallTime now = systemWallTime();
    recorder.start({*clip, std::move(store).value(), now, tagsOf(*meeting, *clip, {}, {})}, {});
    for (;;)
        ::pause();
}
