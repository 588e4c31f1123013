#include "rehearsal/commands.h"
#include "rehearsal/open_store.h"
#include "rehearsal/words.h"
#include "store/export.h"
#include "view/sentences.h"
#include <QDir>
#include <QJsonDocument>
#include <cstdio>
#include <future>

namespace ln::rehearsal {
namespace {
enum ExitCode { Fine = 0, Failed = 1, BadInput = 2 };

void printLine(std::FILE* stream, const QString& line) {
    // Whoever closed our output does not read it; the exit code says how it went.
    static_cast<void>(std::fputs((line + u'\n').toUtf8().constData(), stream));
    static_cast<void>(std::fflush(stream));
}
void say(const QString& line) {
    printLine(stdout, line);
}
int complain(const QString& sentence, ExitCode code) {
    printLine(stderr, sentence);
    return code;
}

Result<Script, FileProblem> scriptIn(const QString& file) {
    return readScript(file.isEmpty() ? QStringLiteral(":/rehearsal/cao-xa-2018.json") : file);
}

std::size_t importInto(OpenedStore& opened, const MeetingImport& import, QString& problem) {
    const ThingId author =
        ThingId::fromHex(opened.reader->setting(QString::fromLatin1(store::setting::secretary))).value_or(ThingId{});
    std::promise<store::SavedOneByOne> promise;
    opened.store->import(import.changes, author, [&](store::SavedOneByOne saved) { promise.set_value(std::move(saved)); });
    const auto saved = promise.get_future().get();
    if (saved.failure) problem = view::sentenceFor(*saved.failure);
    return saved.changes.size();
}

/// The bytes of clips from the sound files beside a store.
store::ClipBytes clipsOf(view::StoredClips& clips, const view::SoundStores& sounds, const ThingId& meeting) {
    return [&clips, &sounds, meeting](const ThingId& clip, std::int64_t offset,
                                      std::int64_t max) -> store::ExportOutcome<std::optional<QByteArray>> {
        if (!sounds.has(meeting)) return std::optional<QByteArray>{};
        const auto size = clips.size(spaceOf(meeting), clip);
        if (!size) return store::ExportError{size.error().message};
        if (*size == 0) return std::optional<QByteArray>{}; // another tablet's
        const auto bytes = clips.read(spaceOf(meeting), clip, offset, max);
        if (!bytes) return store::ExportError{bytes.error().message};
        return std::optional(*bytes);
    };
}
} // namespace

int runRehearsal(const RehearsalOptions& options) {
    auto script = scriptIn(options.file);
    if (!script) return complain(script.error().toText(), BadInput);
    RehearsalOptions wanted = options;
    wanted.invitations.clear();
    for (const auto& [letter, link] : options.invitations) {
        if (!script->desks.contains(letter.toUpper()))
            return complain(Words::tr("--enrol: không bước nào dùng bàn %1; các bàn của tệp: %2")
                                .arg(letter, script->desks.join(QStringLiteral(", "))),
                            BadInput);
        wanted.invitations.emplace(letter.toUpper(), link);
    }
    if (!wanted.say) wanted.say = [](const QString& line) { printLine(stderr, line); };
    Rehearsal rehearsal(std::move(*script), wanted);
    const auto done = rehearsal.run();
    if (!done) return complain(done.error().sentence, Failed);
    say((done->received ? Words::tr("%1: mọi mục và đoạn ghi âm có biên nhận của văn phòng") : Words::tr("%1: giữ trên máy này, không hỏi văn phòng nào"))
            .arg(done->counts.toText()));
    return Fine;
}

int listDesks(const QString& file) {
    const auto script = scriptIn(file);
    if (!script) return complain(script.error().toText(), BadInput);
    for (const QString& desk : script->desks)
        say(desk);
    return Fine;
}

int runImport(const ImportOptions& options, platform::SecretStore& secrets) {
    const QString path = options.plan.isEmpty() ? QStringLiteral(":/rehearsal/plan-2018.json") : options.plan;
    const auto json = readJson(path);
    if (!json) return complain(json.error().toText(), BadInput);
    const auto plan = planOf(*json, path);
    if (!plan) return complain(plan.error().toText(), BadInput);
    auto opened = openStore(options.folder, secrets);
    if (!opened) return complain(opened.error().sentence, Failed);
    int added = 0;
    std::size_t changes = 0;
    std::vector<ThingId> others;
    for (const PlannedMeeting& meeting : plan->meetings)
        if (meeting.id) others.push_back(*meeting.id);
    for (const PlannedMeeting& meeting : plan->meetings) {
        // One after the other: what this one brought is known to be no other one's.
        const MeetingImport import = importOf(meeting, *opened->reader, others);
        if (const auto error = opened->reader->lastError()) return complain(error->message, Failed);
        QString problem;
        changes += import.changes.empty() ? 0 : importInto(*opened, import, problem);
        if (!problem.isEmpty()) return complain(problem, Failed);
        added += import.isNew ? 1 : 0;
        others.push_back(import.meeting);
    }
    say(Words::tr("Đã nhập %1 hội nghị mới (%2 mục); %3 hội nghị đã có.")
            .arg(added)
            .arg(changes)
            .arg(plan->meetings.size() - static_cast<std::size_t>(added)));
    return Fine;
}

int runExport(const ExportOptions& options, platform::SecretStore& secrets) {
    if (!hasStore(options.folder)) return complain(noDataIn(options.folder), Failed);
    auto opened = openStore(options.folder, secrets);
    if (!opened) return complain(opened.error().sentence, Failed);
    std::vector<Thing> meetings = opened->reader->meetings();
    std::erase_if(meetings,
                  [&](const Thing& one) { return !one.id.toHex().startsWith(options.meeting, Qt::CaseInsensitive); });
    if (const auto error = opened->reader->lastError()) return complain(error->message, Failed);
    if (meetings.empty() && !options.meeting.isEmpty())
        return complain(Words::tr("Không có hội nghị nào có mã bắt đầu bằng “%1”.").arg(options.meeting), Failed);
    if (meetings.empty()) return complain(Words::tr("Không có hội nghị nào để xuất."), Failed);
    const view::SoundStores sounds(opened->store->options());
    view::StoredClips clips(sounds);
    for (const Thing& meeting : meetings) {
        const QString folder =
            meetings.size() == 1 ? options.target : QDir(options.target).filePath(meeting.id.toHex());
        const auto exported =
            store::exportMeeting(*opened->reader, meeting.id, folder, clipsOf(clips, sounds, meeting.id));
        if (!exported) return complain(exported.error().sentence, Failed);
        say(Words::tr("%1: đã xuất %2 mục và %3 đoạn ghi âm vào %4.")
                .arg(meeting.text(u"title"))
                .arg(exported->things)
                .arg(exported->clips)
                .arg(QDir::toNativeSeparators(folder)));
    }
    return Fine;
}

int runCompare(const QString& officeFolder, const QStringList& tabletFolders) {
    QFile file(QDir(officeFolder).filePath(QStringLiteral("meeting.json")));
    if (!file.open(QIODevice::ReadOnly))
        return complain(Words::tr("Không đọc được %1: %2").arg(file.fileName(), file.errorString()), Failed);
    const Counts counts = countsOf(QJsonDocument::fromJson(file.readAll()).object());
    std::size_t differences = 0;
    for (const QString& folder : tabletFolders) {
        const auto found = store::compareExports(officeFolder, folder);
        if (!found) return complain(found.error().sentence, Failed);
        for (const store::Difference& one : *found)
            printLine(stderr, QDir::toNativeSeparators(folder) + QStringLiteral(": ") + one.toText());
        differences += found->size();
    }
    if (tabletFolders.isEmpty())
        return complain(Words::tr("Cần ít nhất một bản xuất của máy tính bảng để so."), BadInput);
    if (differences > 0) {
        say(QStringLiteral("%1: %2").arg(counts.toText(), Words::tr("văn phòng và các máy khác nhau ở %n chỗ", nullptr, static_cast<int>(differences))));
        return Failed;
    }
    say(Words::tr("%1: văn phòng đã nhận đủ").arg(counts.toText()));
    return Fine;
}

} // namespace ln::rehearsal
