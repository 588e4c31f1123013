#include "view/clip_recovery.h"
#include "view/sentences.h"
#include "view/turn_sound.h"

namespace ln::view {

ClipRecovery::Report ClipRecovery::run() {
    Report report;
    const auto note = [&](const sqlite::Error& error) { report.problem = sentenceFor(error); };
    for (const Thing& meeting : m_reader.meetings()) {
        std::unique_ptr<store::SoundReader> reader;
        if (m_sounds.has(meeting.id)) {
            const auto sound = m_sounds.of(meeting.id);
            if (!sound) {
                note(sound.error());
                continue;
            }
            if (const auto error = sealOpen(**sound, report)) note(*error);
            auto opened = (*sound)->reader();
            if (!opened) {
                note(opened.error());
                continue;
            }
            reader = std::move(*opened);
        }
        if (const auto error = enterSeals(meeting.id, reader.get())) note(*error);
    }
    return report;
}

std::optional<sqlite::Error> ClipRecovery::sealOpen(store::SoundStore& sound, Report& report) {
    const auto open = sound.openClips();
    if (!open) return open.error();
    std::optional<sqlite::Error> failed;
    for (const ThingId& clip : *open) {
        if (const auto sealed = sound.sealRecovered(clip); !sealed)
            failed = sealed.error();
        else
            ++report.recovered;
    }
    return failed;
}

/// Also those that were sealed in the sound file right before the program died.
std::optional<sqlite::Error> ClipRecovery::enterSeals(const ThingId& meeting, const store::SoundReader* sound) {
    store::Submission submission;
    submission.author =
        ThingId::fromHex(m_reader.setting(QString::fromLatin1(store::setting::secretary))).value_or(ThingId{});
    for (const Thing& clip : m_reader.all(Kind::Clip, spaceOf(meeting))) {
        if (clip.has(u"sha256")) continue;
        const auto sealed =
            sound ? sound->sealed(clip.id) : sqlite::Outcome<std::optional<store::Sealed>>(std::nullopt);
        if (!sealed) return sealed.error();
        if (*sealed)
            submission.commands.emplace_back(commandOf(**sealed));
        else if (isOurs(clip.id))
            submission.commands.emplace_back(Delete{clip.id}); // it died before the first sound was stored
    }
    if (submission.commands.empty()) return std::nullopt;
    const auto saved = m_store.perform(std::move(submission));
    if (saved) return std::nullopt;
    if (const auto* error = std::get_if<sqlite::Error>(&saved.error())) return *error;
    return sqlite::Error{0, QStringLiteral("a seal was refused")};
}

/// Begun at this tablet, and not at another one that is recording it right now.
bool ClipRecovery::isOurs(const ThingId& clip) const {
    const std::vector<store::HistoryEntry> writes = m_reader.history(clip, QStringLiteral("started_at"));
    return !writes.empty() && writes.front().write.by.device == m_store.device();
}

} // namespace ln::view
