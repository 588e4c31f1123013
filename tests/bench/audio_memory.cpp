// audio.memory: what the process holds after three hours of one clip, against what it held after the first minute. Fed as fast as the
// encoder takes it.
#include "audio/file_microphone.h"
#include "bench/row.h"
#include "bench/sound.h"
#include <QDir>
#include <QTemporaryDir>

using namespace ln;
using namespace ln::audio;

int main() {
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/audio-memory-XXXXXX"));
    const auto microphone = std::make_shared<FileMicrophone>(bench::speechFile(), Pace::steady(100'000));
    Recorder recorder(microphone, {});
    bench::Recording recording(recorder, folder.path());
    const auto heldAfter = [&](std::int64_t seconds) {
        if (!microphone->waitUntilDelivered(seconds * bench::soundRate)) bench::fail(QStringLiteral("no more sound"));
        return bench::residentMb();
    };
    const double first = heldAfter(60), last = heldAfter(bench::secondsToHear(3 * 3'600));
    if (recording.end().samples < bench::secondsToHear(3 * 3'600) * bench::soundRate) bench::fail(QStringLiteral("too short"));
    bench::print({.row = QStringLiteral("audio.memory"),
                  .ours = last,
                  .unit = QStringLiteral("MB"),
                  .referenceName = QStringLiteral("the same clip after its first minute"),
                  .reference = first});
    return 0;
}
