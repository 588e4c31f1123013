#pragma once
#include "view/answer_editor.h"
#include "view/called_turn.h"
#include "view/current_meeting.h"
#include "view/sound_keeping.h"
#include "view/speaking_order.h"
#include "view/turn_clock.h"
#include "view/turn_page.h"

namespace ln::view {

/// The Floor screen: the order, the turn and its sound, what is said, what is answered.
// The base by its whole name: qmltyperegistrar takes it as written.
class FloorView : public ln::view::AnswerEditor {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(ln::view::ThingListModel* queue READ queue CONSTANT)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY orderChanged)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY orderChanged)
    Q_PROPERTY(bool canCall READ canCall NOTIFY orderChanged)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY orderChanged)

    Q_PROPERTY(bool hasTurn READ hasTurn NOTIFY turnChanged)
    Q_PROPERTY(QString turnTitle READ turnTitle NOTIFY turnChanged)
    Q_PROPERTY(QString speakerName READ speakerName NOTIFY turnChanged)
    Q_PROPERTY(QString speakerDetail READ speakerDetail NOTIFY turnChanged)
    Q_PROPERTY(bool answering READ answering NOTIFY turnChanged)
    Q_PROPERTY(bool nothingSaid READ nothingSaid NOTIFY linesChanged)
    Q_PROPERTY(bool paused READ paused NOTIFY turnChanged)
    Q_PROPERTY(bool recordingAnnounced READ recordingAnnounced NOTIFY turnChanged)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY clockChanged)
    Q_PROPERTY(QString remaining READ remaining NOTIFY clockChanged)
    Q_PROPERTY(qreal progress READ progress NOTIFY clockChanged)
    Q_PROPERTY(bool overtime READ overtime NOTIFY clockChanged)

    Q_PROPERTY(bool recording READ recording NOTIFY soundChanged)
    Q_PROPERTY(bool canRecord READ canRecord NOTIFY soundChanged)
    Q_PROPERTY(bool recordingBetween READ recordingBetween NOTIFY soundChanged)
    Q_PROPERTY(QString keepingText READ keepingText NOTIFY soundChanged)
    Q_PROPERTY(QList<qreal> waveform READ waveform NOTIFY waveformChanged)
    Q_PROPERTY(int markCount READ markCount NOTIFY marksChanged)

    Q_PROPERTY(ln::view::ThingListModel* opinions READ opinions CONSTANT)
    Q_PROPERTY(int currentOpinion READ currentOpinion WRITE setCurrentOpinion NOTIFY opinionsChanged)
    Q_PROPERTY(QString joinedText READ joinedText NOTIFY opinionsChanged)
    Q_PROPERTY(ln::view::ThingListModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(QString draftStamp READ draftStamp NOTIFY draftStampChanged)

public:
    FloorView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, TurnSound& sound,
              SoundHabits& habits, RegistrationTally& tally, QObject* parent = nullptr);

    /// After a restart: takes the sound of the turn up again when this tablet was recording it.
    void takeUpSound();
    /// The same after an undo, from the local facts as they were.
    void takeUpSoundAgain(const std::map<QString, QString>& settings);

    // The order
    [[nodiscard]] ThingListModel* queue() { return m_order.model(); }
    /// Somebody waits to speak.
    [[nodiscard]] bool hasNext() { return m_order.next().has_value(); }
    [[nodiscard]] int waitingCount() const { return m_order.waiting(); }
    [[nodiscard]] QString waitingText() const { return tr("%1 chờ").arg(waitingCount()); }
    [[nodiscard]] bool canCall() { return whyNot().isEmpty() && !m_calling; }
    [[nodiscard]] QString whyNot();
    Q_INVOKABLE void callNext();
    Q_INVOKABLE void call(const QString& registrationId);
    /// An empty `otherId` puts it last.
    Q_INVOKABLE void moveBefore(const QString& registrationId, const QString& otherId);
    Q_INVOKABLE void markAbsent(const QString& registrationId);
    Q_INVOKABLE void requeue(const QString& registrationId);

    // The turn
    [[nodiscard]] bool hasTurn() const { return m_turn.has_value(); }
    [[nodiscard]] QString turnTitle() const;
    [[nodiscard]] QString speakerName() const;
    [[nodiscard]] QString speakerDetail() const;
    [[nodiscard]] bool answering() const { return m_turn && m_turn->has(u"answering_at"); }
    /// Nothing was written in this turn: whoever was called may not be there at all.
    [[nodiscard]] bool nothingSaid() const { return m_turn && !answering() && m_page.isEmpty(); }
    [[nodiscard]] bool paused() const { return m_turn && m_turn->has(u"paused_at"); }
    [[nodiscard]] bool recordingAnnounced() const { return m_current.recordingAnnounced(); }
    [[nodiscard]] QString elapsed() const { return clock().elapsedText(); }
    [[nodiscard]] QString remaining() const { return m_turn ? clock().remainingText() : QString(); }
    [[nodiscard]] qreal progress() const { return clock().progress(); }
    [[nodiscard]] bool overtime() const { return clock().overtime(); }
    Q_INVOKABLE void extend(int seconds);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void goToAnswer();
    Q_INVOKABLE void endTurn();
    /// Called, and not there: the turn ends without an opinion.
    Q_INVOKABLE void speakerIsAbsent();
    Q_INVOKABLE void saveAndCallNext();
    Q_INVOKABLE void announceRecording();

    // The sound
    [[nodiscard]] bool recording() const { return m_turn && m_sound.recording(); }
    [[nodiscard]] bool canRecord() const { return m_turn && m_sound.available(); }
    [[nodiscard]] QList<qreal> waveform() const { return m_sound.waveform(); }
    [[nodiscard]] int markCount() const { return m_page.marks(); }
    /// The clip goes on although its turn is over.
    [[nodiscard]] bool recordingBetween() const { return m_keeping.between(); }
    /// What is kept of the sound outside the turn's clip.
    [[nodiscard]] QString keepingText() const { return m_keeping.sentence(); }
    Q_INVOKABLE void stopBetween() { m_keeping.stopBetween(); }
    Q_INVOKABLE void toggleRecording();
    Q_INVOKABLE void mark();
    /// The same for what was said half a minute ago, as far back as the clip goes.
    Q_INVOKABLE void markBack();
    static constexpr std::chrono::seconds markBackBy{30};

    // What is said
    [[nodiscard]] ThingListModel* opinions() { return m_page.opinions(); }
    [[nodiscard]] int currentOpinion() const { return m_page.index(); }
    void setCurrentOpinion(int index) { m_page.setIndex(index); }
    [[nodiscard]] ThingListModel* lines() { return m_page.lines(); }
    [[nodiscard]] QString draft() const { return m_page.draft(); }
    void setDraft(const QString& text) { m_page.setDraft(text); }
    [[nodiscard]] QString draftStamp() const { return m_page.draftStamp(); }
    /// Who else said what the opinion shown says.
    [[nodiscard]] QString joinedText() const { return m_page.joinedText(); }
    /// Somebody who waits says the same as the opinion shown.
    Q_INVOKABLE void join(const QString& registrationId);
    Q_INVOKABLE void addOpinion() { m_page.addOpinion(); }
    Q_INVOKABLE void commitLine() { m_page.commitLine(); }
    /// The line, and the answers when they can be saved.
    void saveTyped();
    Q_INVOKABLE void keepCorrection(const QString& lineId, const QString& text) { m_page.keepCorrection(lineId, text); }
    /// An empty text deletes the line.
    Q_INVOKABLE void editLine(const QString& lineId, const QString& text) { m_page.editLine(lineId, text); }

    // What is answered
    [[nodiscard]] QString answerStamp() const override { return m_page.answerStamp(); }

Q_SIGNALS:
    void orderChanged();
    /// Somebody was called at this tablet: who writes here goes on with the new turn's lines.
    void calledHere();
    void turnChanged();
    void clockChanged();
    void soundChanged();
    void waveformChanged();
    void marksChanged();
    void opinionsChanged();
    void linesChanged();
    void draftChanged();
    void draftStampChanged();

protected:
    [[nodiscard]] AnswerForm& form() override { return m_page.answers(); }
    [[nodiscard]] const AnswerForm& form() const override { return m_page.answers(); }
    [[nodiscard]] std::optional<SoundPlace> placeNow() const override { return m_sound.place(); }
    void submit(Act act) override { m_page.run(std::move(act)); }

private:
    void noteFloor();
    void leaveTurn();
    void noteSound();
    void note(const store::ChangeSet& changes);
    void readAgencies();
    [[nodiscard]] bool wrapUp(Act& act);
    void startClip();
    void runAct(Act act, std::function<void(bool done)> then = {});
    void runOne(Command command);
    [[nodiscard]] TurnClock clock() const { return m_turn ? TurnClock::of(*m_turn, m_current.now()) : TurnClock{}; }

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    CalledTurn m_called;
    TurnSound& m_sound;
    SoundKeeping m_keeping;
    SpeakingOrder m_order;
    TurnPage m_page;
    std::optional<Thing> m_turn;
    std::optional<Thing> m_speaker;
    QTimer m_tick;
    /// Somebody is being called; a second tap calls nobody.
    bool m_calling = false;
    /// The sound is to be taken up again as soon as there is any.
    bool m_resuming = false;
    ThingId m_cutOff; ///< the turn whose recording ended because the meeting was closed or another tablet ended it
};

} // namespace ln::view
