#include "sync/office/cli/commands.h"
#include <QDateTime>
#include <algorithm>

namespace ln::office::cli {
namespace {
QString momentText(WallTime at) {
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString meetingLine(const store::Reader& reader, const Thing& meeting) {
    const SpaceId space = spaceOf(meeting.id);
    const auto clips = reader.clips(space);
    const auto received = std::ranges::count_if(clips, [](const store::ClipState& clip) { return clip.received; });
    return Words::tr("  %1  %2  %3: %4 đăng ký, %5 ý kiến, %6 đoạn ghi âm (đã nhận %7)")
        .arg(meeting.id.toHex(), meeting.text(u"day"), meeting.text(u"title"))
        .arg(reader.countRegistrations(space))
        .arg(reader.all(Kind::Opinion, space).size())
        .arg(clips.size())
        .arg(received);
}

QString deviceLine(const Device& device) {
    QString line =
        Words::tr("  %1  %2: ghi danh %3").arg(device.id.toHex(), device.name, momentText(device.enrolledAt));
    if (device.lastSeen) line += Words::tr(", liên lạc lần cuối %1").arg(momentText(*device.lastSeen));
    if (device.revokedAt) line += Words::tr(", đã thu hồi %1").arg(momentText(*device.revokedAt));
    return line;
}
} // namespace

int list(const Arguments& arguments) {
    const auto folder = openFolder(arguments.data);
    if (!folder) return complain(folder.error(), Failed);
    const auto reader = openReader(arguments.data, folder->identity.dataKey);
    if (!reader) return complain(reader.error(), Failed);
    const auto devices = folder->book->devices();
    if (!devices)
        return complain(Words::tr("Không đọc được sổ của văn phòng (%1).").arg(devices.error().detail), Failed);
    QStringList lines{Words::tr("Hội nghị:")};
    for (const Thing& meeting : (*reader)->meetings())
        lines += meetingLine(**reader, meeting);
    if (lines.size() == 1) lines += Words::tr("  (chưa có)");
    const auto before = lines.size() + 1;
    lines += Words::tr("Thiết bị:");
    for (const Device& device : *devices)
        lines += deviceLine(device);
    if (lines.size() == before) lines += Words::tr("  (chưa có)");
    // An error reads as "nothing", which must not be taken for an empty office.
    if (const auto error = (*reader)->lastError())
        return complain(Words::tr("Không đọc được dữ liệu của văn phòng (%1).").arg(error->message), Failed);
    sayLine(lines.join(QLatin1Char('\n')));
    return Fine;
}

} // namespace ln::office::cli
