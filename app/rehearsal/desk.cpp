#include "rehearsal/desk.h"
#include "platform/dummy/dummy_secret_store.h"
#include "rehearsal/made.h"
#include "rehearsal/open_store.h"
#include "rehearsal/waiting.h"
#include "sync/protocol/entry_codec.h"
#include "sync/tablet/office_settings.h"
#include "view/sentences.h"
#include <QCoreApplication>

namespace ln::rehearsal {
namespace {
QString key(const char* name) {
    return QString::fromLatin1(name);
}
/// A step's sound is sealed long before; more than this is a disk that does not answer.
constexpr std::chrono::seconds settlePatience{60};

/// A rehearsal's key lies in its folder: it is thrown away with it, and nobody is asked for a password.
Outcome<QByteArray> rehearsalKey(const QString& folder) {
    platform::DummySecretStore none;
    return keyOf(folder, none, store::KeyKeeper::WhenLocked::UseFile);
}
} // namespace

Outcome<std::map<QString, QString>> Desk::peek(const QString& folder, const QStringList& keys) {
    std::map<QString, QString> values;
    if (!hasStore(folder)) return values;
    platform::DummySecretStore none;
    const auto opened = openStore(folder, none);
    if (!opened) return opened.error();
    for (const QString& name : keys)
        if (const QString value = opened->reader->setting(name); !value.isEmpty()) values.emplace(name, value);
    if (const auto error = opened->reader->lastError()) return Trouble{error->message};
    return values;
}

Outcome<std::unique_ptr<Desk>> Desk::open(DeskOptions options, Trace& trace) {
    const auto secret = rehearsalKey(options.folder);
    if (!secret) return secret.error();
    view::TabletOptions wanted;
    wanted.folder = options.folder;
    wanted.key = *secret;
    wanted.clock = options.clock;
    wanted.rehearsal = true;
    wanted.soundProblem = QCoreApplication::translate("Rehearsal", "Bàn này không ghi âm trong buổi diễn tập.");
    // Somebody waits for it: an office that is back is found at once.
    wanted.sync.pullWait = std::chrono::seconds(1);
    wanted.sync.retry.longest = std::chrono::seconds(5);
    audio::FileMicrophone* microphone = options.microphone.get();
    wanted.microphone = std::move(options.microphone);
    auto tablet = view::Tablet::open(std::move(wanted));
    if (!tablet) return cannotOpen(options.folder, tablet.error());
    return std::unique_ptr<Desk>(new Desk(std::move(options), trace, std::move(*tablet), microphone));
}

Desk::Desk(DeskOptions options, Trace& trace, std::unique_ptr<view::Tablet> tablet, audio::FileMicrophone* microphone)
    : m_letter(std::move(options.letter)), m_trace(trace), m_tablet(std::move(tablet)), m_microphone(microphone) {
    view::Commands& commands = m_tablet->commands();
    commands.setAmend([this](store::Submission& submission) { amend(submission); });
    connect(&commands, &view::Commands::saved, this, &Desk::note);
    connect(&commands, &view::Commands::refused, this, [this](const QString& sentence) { m_problem = sentence; });
    connect(&m_tablet->sound(), &view::TurnSound::sealed, this, &Desk::noteSealed);
}

void Desk::beginStep(int number) {
    m_step = number;
    m_armed = false;
    m_stepSaved = false;
    m_submissions = 0;
    m_problem.clear();
}

void Desk::amend(store::Submission& submission) {
    ++m_submissions;
    if (m_step > 0)
        for (const auto& [kind, id] : madeBy(submission.commands))
            submission.settings.emplace_back(madeKey(m_step, kind), id.toHex());
    if (!m_armed || m_stepSaved) return;
    m_stepSaved = true;
    submission.settings.emplace_back(key(setting::step), QString::number(m_step));
}

Outcome<void> Desk::settle() {
    if (!waitFor([this] { return m_tablet->isSettled(); }, settlePatience))
        return Trouble{QCoreApplication::translate("Rehearsal", "bàn %1 không lưu xong trong %2 giây").arg(m_letter).arg(settlePatience.count())};
    if (!m_problem.isEmpty()) return Trouble{m_problem};
    return {};
}

Outcome<void> Desk::keep(const QString& name, const QString& value) {
    const auto kept = m_tablet->store().setSetting(name, value);
    if (kept) return {};
    return Trouble{QCoreApplication::translate("Rehearsal", "bàn %1 không ghi được: %2").arg(m_letter, kept.error().message)};
}

Outcome<void> Desk::bring(store::Submission submission) {
    const auto saved = m_tablet->store().perform(std::move(submission));
    if (!saved) return Trouble{view::sentenceFor(saved.error())};
    note(*saved);
    letQueuedHappen(); // the screens are told
    return settle();
}

bool Desk::isOffline() const {
    // The Sync screen of a desk without an office knows of no pause.
    return !setting(key(tablet::setting::paused)).isEmpty();
}

Outcome<void> Desk::setOffline(bool offline) {
    m_tablet->engine().setPaused(offline);
    // The engine does not wait for the disk; whoever asks next whether the desk is offline does.
    return keep(key(tablet::setting::paused), offline ? QStringLiteral("1") : QString());
}

void Desk::catchUpSound() {
    // A microphone that stopped gives nothing more to wait for; the desk's screens tell why.
    if (!m_microphone) return;
    // It may sleep past the end of the time allowed, for a whole period more.
    m_microphone->wake();
    static_cast<void>(m_microphone->catchUp());
}

void Desk::wakeSound() {
    if (m_microphone) m_microphone->wake();
}

Outcome<void> Desk::refreshViews(const ThingId& meeting) {
    // Whatever is in the journal by now was told when the step before settled.
    const auto told = reader().lastPlace(spaceOf(meeting));
    // The writer tells of a commit before it takes the next job, so after this round trip every change has been told.
    if (auto kept = keep(key(setting::told), QString::number(told)); !kept) return kept;
    letQueuedHappen();
    return {};
}

void Desk::note(const store::Saved& saved) {
    for (const store::SavedChange& one : saved.changes)
        write(one.change.kind, one.change.id, one.change.fields);
}

void Desk::noteSealed(const ThingId& clip) {
    const auto thing = reader().thing(clip, true);
    if (thing && thing->has(u"sha256")) write(Kind::Clip, clip, thing->fields);
}

std::vector<Desk::Untold> Desk::untold(const ThingId& meeting) const {
    constexpr qsizetype pageBytes = 1 << 20;
    std::vector<Untold> facts;
    store::Reader::Page page{.entries = {}, .place = setting(key(setting::told)).toLongLong(), .more = true};
    while (page.more) {
        page = reader().entriesAfter(spaceOf(meeting), page.place, pageBytes);
        for (const wire::SignedEntry& entry : page.entries) {
            const auto header = wire::decodeHeader(entry.header);
            const auto body = wire::decodeBody(entry.body);
            if (!header || !body || header->device != m_tablet->store().device()) continue;
            const auto kind = kindOf(header->kind);
            if (!kind) continue;
            for (const auto& [field, write] : body->fields)
                facts.push_back({*kind, header->id, field, write.value, {header->stamp, header->device}});
        }
    }
    return facts;
}

void Desk::write(Kind kind, const ThingId& id, const Fields& fields) {
    if (const auto wrote = m_trace.write(m_step, m_letter, kind, id, fields); !wrote)
        m_problem = QCoreApplication::translate("Rehearsal", "không ghi được tệp --trace: %1").arg(wrote.error());
}

} // namespace ln::rehearsal
