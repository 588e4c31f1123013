#include "view/tablet.h"
#include "platform/heap.h"
#include "store/sound/sound_room.h"
#include "view/clip_recovery.h"
#include "view/draft_rescue.h"
#include <QThreadPool>

namespace ln::view {
namespace {
SoundWarnings::FreeBytes roomIn(const TabletOptions& options) {
    if (options.roomForSound) return options.roomForSound;
    return [folder = options.folder] { return store::roomForSound(folder).value_or(-1); };
}
} // namespace

/// In the order in which they are built; they end in the opposite one, the store last.
struct Tablet::Parts {
    Parts(std::unique_ptr<store::Store> opened, std::unique_ptr<store::Reader> reader, TabletOptions& options)
        : store(std::move(opened)), sounds(store->options()), clips(sounds), feed(*store, std::move(reader)),
          commands(*store, feed.reader()), undoStack(commands, feed.reader(), options.clock), drafts(*store, feed.reader()), current(feed, commands, options.clock),
          engine(*store, clips, options.sync), syncState(feed, engine),
          sound(*store, feed.reader(), sounds, std::move(options.microphone), options.soundProblem, options.clock),
          habits(commands, feed.reader(), options.rehearsal), warnings(sound, current, roomIn(options), options.battery), microphoneTest(sound, store->options()), microphone(sound, commands, feed.reader()), shell(feed, current, sound, syncState), meetings(feed, commands, current),
          tally(feed, current), door(feed, commands, current, drafts, tally), floor(feed, commands, current, drafts, sound, habits, tally),
          review(feed, commands, current, drafts, sounds), sync(feed, current, sounds, syncState, engine, options.folder, roomIn(options), options.keyNotice), hall(feed, current), settings(feed, commands, current),
          people(*store, feed, current, undoStack),
          display(options.folder), meetingForm(feed, commands, current, drafts), preparation(feed, commands, current, sync),
          procedure(commands, current), collected(feed, commands, current, drafts, CollectedFrom::Before),
          slips(feed, commands, current, drafts, CollectedFrom::Paper) {}

    std::unique_ptr<store::Store> store;
    SoundStores sounds;
    StoredClips clips;
    ChangeFeed feed;
    Commands commands;
    UndoStack undoStack;
    DraftKeeper drafts;
    CurrentMeeting current;
    tablet::SyncEngine engine;
    SyncState syncState;
    TurnSound sound;
    SoundHabits habits;
    SoundWarnings warnings;
    MicrophoneTest microphoneTest;
    MicrophoneChoice microphone;
    Shell shell;
    MeetingsView meetings;
    RegistrationTally tally;
    DoorView door;
    FloorView floor;
    ReviewView review;
    SyncView sync;
    HallView hall;
    SettingsView settings;
    PeopleImport people;
    DisplaySettings display;
    MeetingForm meetingForm;
    PreparationView preparation;
    ProcedureView procedure;
    CollectedView collected;
    CollectedView slips;
};

store::StoreOptions TabletOptions::store() const {
    store::StoreOptions wanted;
    wanted.folder = folder;
    wanted.key = key;
    wanted.keyIsProven = keyIsProven;
    wanted.clock = clock;
    wanted.vfs = vfs;
    return wanted;
}

Result<std::unique_ptr<Tablet>, store::OpenError> Tablet::open(TabletOptions options) {
    auto store = store::Store::open(options.store());
    if (!store) return store.error();
    return open(std::move(options), std::move(*store));
}

Result<std::unique_ptr<Tablet>, store::OpenError> Tablet::open(TabletOptions options, std::unique_ptr<store::Store> store) {
    auto reader = store->reader();
    if (!reader) return store::OpenError{store::OpenFailure::Disk, reader.error().message};
    options.sync.clock = options.clock;
    auto parts = std::make_unique<Parts>(std::move(store), std::move(*reader), options);
    auto tablet = std::unique_ptr<Tablet>(new Tablet(std::move(parts), options.rehearsal));
    tablet->begin();
    return tablet;
}

Tablet::Tablet(std::unique_ptr<Parts> parts, bool rehearsal) : m_parts(std::move(parts)), m_rehearsal(rehearsal) {
    connect(&m_parts->commands, &Commands::idle, this, &Tablet::checkSettled);
    connect(&m_parts->sound, &TurnSound::sealed, this, &Tablet::checkSettled);
    // A turn is over: measured, a day's turns otherwise leave as much freed memory lying about as is used.
    connect(&m_parts->sound, &TurnSound::sealed, this, [] { QThreadPool::globalInstance()->start(platform::giveFreedMemoryBack); });
    connect(&m_parts->commands, &Commands::refused, shell(),
            [this](const QString& sentence) { shell()->say(sentence, Tone::Rec); });
    connect(undoStack(), &UndoStack::done, this, &Tablet::noteUndo);
    connect(undoStack(), &UndoStack::movedOn, this, [this] {
        if (!m_undoNotice.isEmpty() && shell()->notice() == m_undoNotice) shell()->dismissNotice();
        m_undoNotice.clear();
    });
    // The sound of a turn would end with it, unseen.
    m_parts->current.setHold([this] { return m_parts->sound.recording(); });
    connect(&m_parts->current, &CurrentMeeting::held, shell(),
            [this] { shell()->say(tr("Đang ghi âm ở hội nghị này. Kết thúc lượt phát biểu rồi hãy mở hội nghị khác."), Tone::Wait); });
    connect(&m_parts->syncState, &SyncState::changed, this, &Tablet::lookAtClock);
    connect(meetings(), &MeetingsView::closing, floor(), &FloorView::saveTyped);
    connect(display(), &DisplaySettings::failed, shell(), [this](const QString& sentence) { shell()->say(sentence, Tone::Wait); });
    connect(&m_parts->drafts, &DraftKeeper::failed, shell(),
            [this](const QString& sentence) { shell()->say(sentence, Tone::Rec); });
}

Tablet::~Tablet() = default;

void Tablet::begin() {
    // The sound that a crash cut is sealed before anything is recorded, so that what is open then was cut.
    const ClipRecovery::Report report = ClipRecovery(store(), reader(), sounds()).run();
    if (report.recovered > 0)
        shell()->say(tr("Đã khôi phục %n đoạn ghi âm bị ngắt giữa chừng.", nullptr, report.recovered), Tone::Info);
    if (!report.problem.isEmpty())
        shell()->say(tr("Có đoạn ghi âm cũ chưa đọc được. %1").arg(report.problem), Tone::Rec);
    for (const QString& path : sounds().takeSetAside())
        shell()->say(tr("Một tệp ghi âm bị hỏng, đã để riêng ở %1. Ghi chép không bị ảnh hưởng.").arg(path), Tone::Rec);
    if (const auto& rebuilt = store().rebuilt())
        shell()->say(tr("Tệp dữ liệu bị hỏng, đã dựng lại từ nhật ký: còn %1 mục, mất %2 mục. Bản hỏng để ở %3.")
                         .arg(rebuilt->entriesRead)
                         .arg(rebuilt->entriesLost)
                         .arg(rebuilt->setAside),
                     Tone::Rec);
    rescueDrafts(reader(), drafts(), commands(), current());
    connect(&current(), &CurrentMeeting::switched, this, &Tablet::listenWhenOpen);
    listenWhenOpen();
    floor()->takeUpSound();
    if (const auto started = engine().start(); !started)
        shell()->say(tr("Chưa bật được việc gửi về văn phòng: %1").arg(started.error().detail), Tone::Rec);
    m_parts->syncState.refresh();
}

/// Said once: the minutes are wrong whether or not somebody looks at the Sync screen.
void Tablet::lookAtClock() {
    const QString sentence = m_parts->syncState.clockProblem();
    if (!sentence.isEmpty() && !std::exchange(m_clockTold, true)) shell()->say(sentence, Tone::Wait);
}

/// The floor may have gone back to a turn that this tablet was recording: its sound goes on in another clip.
void Tablet::noteUndo(const QString& sentence, const std::map<QString, QString>& settings) {
    current().reload();
    floor()->takeUpSoundAgain(settings);
    m_undoNotice = sentence;
    shell()->say(sentence, Tone::Info);
}

void Tablet::listenWhenOpen() {
    if (current().isOpen()) sound().listen();
}

bool Tablet::isSettled() {
    return commands().pending() == 0 && sound().sealing() == 0;
}

void Tablet::checkSettled() {
    if (isSettled()) Q_EMIT settled();
}

Shell* Tablet::shell() const {
    return &m_parts->shell;
}
MeetingsView* Tablet::meetings() const {
    return &m_parts->meetings;
}
MicrophoneChoice* Tablet::microphone() const {
    return &m_parts->microphone;
}
MeetingForm* Tablet::meetingForm() const {
    return &m_parts->meetingForm;
}
PreparationView* Tablet::preparation() const {
    return &m_parts->preparation;
}
ProcedureView* Tablet::procedure() const {
    return &m_parts->procedure;
}
CollectedView* Tablet::collected() const {
    return &m_parts->collected;
}
CollectedView* Tablet::slips() const {
    return &m_parts->slips;
}
DoorView* Tablet::door() const {
    return &m_parts->door;
}
FloorView* Tablet::floor() const {
    return &m_parts->floor;
}
ReviewView* Tablet::review() const {
    return &m_parts->review;
}
SyncView* Tablet::sync() const {
    return &m_parts->sync;
}
HallView* Tablet::hall() const {
    return &m_parts->hall;
}
SettingsView* Tablet::settings() const {
    return &m_parts->settings;
}
PeopleImport* Tablet::people() const {
    return &m_parts->people;
}
SoundWarnings* Tablet::soundWarnings() const {
    return &m_parts->warnings;
}
MicrophoneTest* Tablet::microphoneTest() const {
    return &m_parts->microphoneTest;
}
SoundHabits* Tablet::soundHabits() const {
    return &m_parts->habits;
}
DisplaySettings* Tablet::display() const {
    return &m_parts->display;
}
UndoStack* Tablet::undoStack() const {
    return &m_parts->undoStack;
}
store::Store& Tablet::store() {
    return *m_parts->store;
}
const store::Reader& Tablet::reader() const {
    return m_parts->feed.reader();
}
Commands& Tablet::commands() {
    return m_parts->commands;
}
CurrentMeeting& Tablet::current() {
    return m_parts->current;
}
SoundStores& Tablet::sounds() {
    return m_parts->sounds;
}
TurnSound& Tablet::sound() {
    return m_parts->sound;
}
DraftKeeper& Tablet::drafts() {
    return m_parts->drafts;
}
SyncState& Tablet::syncState() {
    return m_parts->syncState;
}
tablet::SyncEngine& Tablet::engine() {
    return m_parts->engine;
}

} // namespace ln::view
