#pragma once
#include "audio/microphone.h"
#include "sync/tablet/sync_engine.h"
#include "view/collected_view.h"
#include "view/display_settings.h"
#include "view/door_view.h"
#include "view/floor_view.h"
#include "view/hall_view.h"
#include "view/meeting_form.h"
#include "view/meetings_view.h"
#include "view/microphone_choice.h"
#include "view/microphone_test.h"
#include "view/people_import.h"
#include "view/preparation_view.h"
#include "view/procedure_view.h"
#include "view/review_view.h"
#include "view/settings_view.h"
#include "view/shell.h"
#include "view/sound_warnings.h"
#include "view/sync_view.h"
#include "view/undo_stack.h"

namespace ln::view {

struct TabletOptions {
    QString folder;
    /// 32 bytes, from KeyKeeper.
    QByteArray key;
    /// See store::StoreOptions.
    bool keyIsProven = false;
    /// A rehearsal brings its own.
    WallClock clock = systemWallTime;
    /// None: `soundProblem` says why, and everything else works.
    std::unique_ptr<audio::Microphone> microphone;
    QString soundProblem;
    /// None: nobody knows how long the tablet will go on.
    std::shared_ptr<const platform::Battery> battery;
    /// Bytes that sound may still take; asked of the folder's disk when nobody gives it.
    SoundWarnings::FreeBytes roomForSound;
    bool rehearsal = false;
    /// A sentence when the key lies in a file that a thief could read.
    QString keyNotice;
    tablet::Options sync;
    /// For the tests that cut the power.
    const char* vfs = nullptr;

    [[nodiscard]] store::StoreOptions store() const;
};

/// One device: its store, its sound, its sync, and the objects that its screens bind to. Several may live in one
/// process.
class Tablet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(ln::view::Shell* shell READ shell CONSTANT)
    Q_PROPERTY(ln::view::MeetingsView* meetings READ meetings CONSTANT)
    Q_PROPERTY(ln::view::MicrophoneChoice* microphone READ microphone CONSTANT)
    Q_PROPERTY(ln::view::MeetingForm* meetingForm READ meetingForm CONSTANT)
    Q_PROPERTY(ln::view::PreparationView* preparation READ preparation CONSTANT)
    Q_PROPERTY(ln::view::ProcedureView* procedure READ procedure CONSTANT)
    Q_PROPERTY(ln::view::CollectedView* collected READ collected CONSTANT)
    Q_PROPERTY(ln::view::CollectedView* slips READ slips CONSTANT)
    Q_PROPERTY(ln::view::DoorView* door READ door CONSTANT)
    Q_PROPERTY(ln::view::FloorView* floor READ floor CONSTANT)
    Q_PROPERTY(ln::view::ReviewView* review READ review CONSTANT)
    Q_PROPERTY(ln::view::SyncView* sync READ sync CONSTANT)
    Q_PROPERTY(ln::view::HallView* hall READ hall CONSTANT)
    Q_PROPERTY(ln::view::SettingsView* settings READ settings CONSTANT)
    Q_PROPERTY(ln::view::PeopleImport* people READ people CONSTANT)
    Q_PROPERTY(ln::view::SoundWarnings* soundWarnings READ soundWarnings CONSTANT)
    Q_PROPERTY(ln::view::MicrophoneTest* microphoneTest READ microphoneTest CONSTANT)
    Q_PROPERTY(ln::view::SoundHabits* soundHabits READ soundHabits CONSTANT)
    Q_PROPERTY(ln::view::DisplaySettings* display READ display CONSTANT)
    Q_PROPERTY(ln::view::UndoStack* undoStack READ undoStack CONSTANT)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)

public:
    [[nodiscard]] static Result<std::unique_ptr<Tablet>, store::OpenError> open(TabletOptions options);
    /// The same over a store that was opened already, by options.store(), maybe in another thread.
    [[nodiscard]] static Result<std::unique_ptr<Tablet>, store::OpenError> open(TabletOptions options, std::unique_ptr<store::Store> store);
    /// Seals the sound, saves what is typed, and lets the store finish.
    ~Tablet() override;

    [[nodiscard]] Shell* shell() const;
    [[nodiscard]] MeetingsView* meetings() const;
    [[nodiscard]] MicrophoneChoice* microphone() const;
    [[nodiscard]] MeetingForm* meetingForm() const;
    [[nodiscard]] PreparationView* preparation() const;
    [[nodiscard]] ProcedureView* procedure() const;
    /// Opinions collected before the meeting.
    [[nodiscard]] CollectedView* collected() const;
    /// Those handed in on paper.
    [[nodiscard]] CollectedView* slips() const;
    [[nodiscard]] DoorView* door() const;
    [[nodiscard]] FloorView* floor() const;
    [[nodiscard]] ReviewView* review() const;
    [[nodiscard]] SyncView* sync() const;
    [[nodiscard]] HallView* hall() const;
    [[nodiscard]] SettingsView* settings() const;
    [[nodiscard]] PeopleImport* people() const;
    [[nodiscard]] SoundHabits* soundHabits() const;
    [[nodiscard]] MicrophoneTest* microphoneTest() const;
    [[nodiscard]] SoundWarnings* soundWarnings() const;
    [[nodiscard]] DisplaySettings* display() const;
    [[nodiscard]] UndoStack* undoStack() const;
    [[nodiscard]] bool rehearsal() const { return m_rehearsal; }

    // For the program and the rehearsal, which build and drive tablets.
    [[nodiscard]] store::Store& store();
    [[nodiscard]] const store::Reader& reader() const;
    [[nodiscard]] Commands& commands();
    [[nodiscard]] CurrentMeeting& current();
    [[nodiscard]] SoundStores& sounds();
    [[nodiscard]] TurnSound& sound();
    [[nodiscard]] DraftKeeper& drafts();
    [[nodiscard]] SyncState& syncState();
    [[nodiscard]] tablet::SyncEngine& engine();
    /// Nothing submitted is unanswered, and every clip that ended is sealed and entered.
    [[nodiscard]] bool isSettled();

Q_SIGNALS:
    /// isSettled() has become true.
    void settled();

private:
    struct Parts;
    Tablet(std::unique_ptr<Parts> parts, bool rehearsal);
    void begin();
    void listenWhenOpen();
    void lookAtClock();
    void noteUndo(const QString& sentence, const std::map<QString, QString>& settings);
    void checkSettled();

    std::unique_ptr<Parts> m_parts;
    bool m_rehearsal;
    bool m_clockTold = false;
    /// What was said of the last undo, until something else is done.
    QString m_undoNotice;
};

} // namespace ln::view
