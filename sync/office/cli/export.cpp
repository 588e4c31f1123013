#include "store/export.h"
#include "sync/office/cli/commands.h"
#include "sync/office/clips/clip_files.h"
#include <QFile>

namespace ln::office::cli {
namespace {
constexpr qsizetype leastPrefix = 4;

/// The one meeting whose id starts so, or the sentence that says why there is none.
Result<ThingId, QString> meetingOf(const store::Reader& reader, const QString& prefix) {
    if (prefix.size() < leastPrefix)
        return Words::tr("Mã hội nghị cần ít nhất %1 chữ số đầu; xem “langnghe-office list”.").arg(leastPrefix);
    std::vector<ThingId> found;
    for (const Thing& meeting : reader.meetings())
        if (meeting.id.toHex().startsWith(prefix, Qt::CaseInsensitive)) found.push_back(meeting.id);
    if (found.empty()) return Words::tr("Không có hội nghị nào có mã bắt đầu bằng %1.").arg(prefix);
    if (found.size() > 1)
        return Words::tr("Có %1 hội nghị có mã bắt đầu bằng %2; hãy ghi dài hơn.").arg(found.size()).arg(prefix);
    return found.front();
}

store::ExportOutcome<std::optional<QByteArray>> clipBytes(const ClipFiles& files, const ThingId& clip,
                                                          std::int64_t offset, std::int64_t max) {
    QFile file(files.wholePath(clip));
    if (!file.exists()) return std::optional<QByteArray>();
    const auto failed = [&] {
        return store::ExportError{Words::tr("Không đọc được %1 (%2).").arg(file.fileName(), file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset)) return failed();
    QByteArray bytes = file.read(max);
    if (file.error() != QFileDevice::NoError) return failed();
    return std::optional(std::move(bytes));
}
} // namespace

int exportMeeting(const Arguments& arguments) {
    const auto folder = openFolder(arguments.data);
    if (!folder) return complain(folder.error(), Failed);
    const auto reader = openReader(arguments.data, folder->identity.dataKey);
    if (!reader) return complain(reader.error(), Failed);
    const auto meeting = meetingOf(**reader, arguments.rest.at(0));
    if (const auto error = (*reader)->lastError())
        return complain(Words::tr("Không đọc được dữ liệu của văn phòng (%1).").arg(error->message), Failed);
    if (!meeting) return complain(meeting.error(), BadUsage);
    const ClipFiles files(arguments.data + QStringLiteral("/clips"));
    const auto exported = store::exportMeeting(**reader, *meeting, arguments.rest.at(1),
                                               [&files](const ThingId& clip, std::int64_t offset, std::int64_t max) {
                                                   return clipBytes(files, clip, offset, max);
                                               });
    if (!exported) return complain(exported.error().sentence, Failed);
    sayLine(Words::tr("Đã xuất %1 mục và %2 đoạn ghi âm vào %3.")
                .arg(exported->things)
                .arg(exported->clips)
                .arg(arguments.rest.at(1)));
    for (const ThingId& clip : exported->clipsElsewhere)
        static_cast<void>(complain(Words::tr("Chưa nhận được đoạn ghi âm %1.").arg(clip.toHex()), Fine));
    return Fine;
}

} // namespace ln::office::cli
