#include "view/floor_view.h"
#include "view/sentences.h"
#include "view/text.h"
#include <algorithm>

/// FloorView: who has the floor, and the sound that goes with it.
namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
/// Empty when it records none. Says after a restart whether to go on.
void noteRecording(Act& act, const std::optional<ThingId>& turn) {
    act.submission.settings.emplace_back(QString::fromLatin1(recordingTurn), turn ? turn->toHex() : QString());
}
} // namespace

void FloorView::callNext() {
    if (const auto next = m_order.next())
        call(next->toHex());
    else
        say(whyNot());
}

void FloorView::call(const QString& registrationId) {
    const auto registration = ThingId::fromHex(registrationId);
    if (!registration || m_calling) return;
    const CallSpeaker call{.turn = ThingId::random(), .registration = *registration};
    // Asked before the sound starts: a call that is refused must not cut the sound of the turn that goes on.
    if (const auto allowed = decide(call, m_feed.reader(), m_current.now()); !allowed)
        return say(sentenceFor(allowed.error()));
    Act act;
    if (!wrapUp(act)) return;
    m_calling = true;
    const auto speaker = m_feed.reader().thing(*registration);
    const std::optional<StartClip> clip = m_sound.begin(m_current.id(), call.turn, speaker ? ticketOf(*speaker) : QString());
    if (clip) m_keeping.begun();
    else m_sound.end();
    act.add(call);
    act.add(AddOpinion{.opinion = ThingId::random(), .turn = call.turn});
    if (clip) act.add(*clip);
    noteRecording(act, call.turn);
    m_called.note(act, call.turn);
    // Without a microphone now, the sound starts when one is plugged in.
    m_resuming = !clip;
    runAct(std::move(act), [this, clip](bool done) {
        m_calling = false;
        if (!done && clip) m_sound.abandon(clip->clip);
        Q_EMIT orderChanged();
        if (done) Q_EMIT calledHere();
    });
    Q_EMIT orderChanged();
}

void FloorView::endTurn() {
    Act act;
    if (!m_turn || !wrapUp(act)) return;
    m_resuming = false;
    m_keeping.turnEnded();
    act.add(EndTurn{.turn = m_turn->id});
    noteRecording(act, std::nullopt);
    runAct(std::move(act));
}

void FloorView::speakerIsAbsent() {
    const auto speaker = m_current.speaking();
    if (!speaker || !nothingSaid()) return;
    m_resuming = false;
    m_keeping.turnEnded();
    Act act;
    for (const ThingId& opinion : m_page.opinionIds())
        act.add(Delete{.thing = opinion});
    act.add(MarkAbsent{*speaker});
    noteRecording(act, std::nullopt);
    runAct(std::move(act));
}

void FloorView::saveAndCallNext() {
    if (const auto next = m_order.next())
        call(next->toHex());
    else
        endTurn();
}

void FloorView::moveBefore(const QString& registrationId, const QString& otherId) {
    const auto registration = ThingId::fromHex(registrationId);
    const auto other = ThingId::fromHex(otherId);
    if (registration && (other || otherId.isEmpty()))
        runOne(MoveInOrder{.registration = *registration, .before = other});
}
void FloorView::markAbsent(const QString& registrationId) {
    if (const auto id = ThingId::fromHex(registrationId)) runOne(MarkAbsent{*id});
}
void FloorView::requeue(const QString& registrationId) {
    if (const auto id = ThingId::fromHex(registrationId)) runOne(Requeue{*id});
}
void FloorView::extend(int seconds) {
    if (m_turn) runOne(ExtendTurn{.turn = m_turn->id, .by = std::chrono::seconds(seconds)});
}
void FloorView::pause() {
    if (m_turn && !answering()) runOne(PauseTurn{m_turn->id});
}
void FloorView::resume() {
    if (m_turn) runOne(ResumeTurn{m_turn->id});
}
void FloorView::goToAnswer() {
    if (!m_turn) return;
    Act act;
    // A pause does not reach into the answering.
    if (paused()) act.add(ResumeTurn{m_turn->id});
    act.add(GoToAnswer{m_turn->id});
    runAct(std::move(act));
}
void FloorView::announceRecording() {
    if (m_current.isOpen() && !recordingAnnounced()) runOne(AnnounceRecording{m_current.id()});
}

void FloorView::toggleRecording() {
    if (!m_turn) return;
    m_resuming = false;
    if (!m_sound.recording()) return startClip();
    m_keeping.pause();
    Act act;
    noteRecording(act, std::nullopt);
    runAct(std::move(act));
}

void FloorView::startClip() {
    const std::optional<StartClip> clip =
        m_sound.begin(m_current.id(), m_turn->id, m_speaker ? ticketOf(*m_speaker) : QString());
    if (!clip) return say(m_sound.problem());
    m_keeping.begun();
    Act act;
    act.add(*clip);
    noteRecording(act, m_turn->id);
    runAct(std::move(act), [this, clip](bool done) {
        if (!done) m_sound.abandon(clip->clip);
    });
}

void FloorView::mark() {
    if (const auto place = m_sound.place(); place && m_turn)
        runOne(MarkSound{.mark = ThingId::random(), .place = *place});
}

void FloorView::markBack() {
    auto place = m_sound.place();
    if (!place || !m_turn) return;
    place->sample = std::max<std::int64_t>(0, place->sample - markBackBy.count() * 48'000);
    runOne(MarkSound{.mark = ThingId::random(), .place = *place});
}

void FloorView::join(const QString& registrationId) {
    const auto registration = ThingId::fromHex(registrationId);
    const ThingRow* opinion = m_page.opinions()->at(m_page.index());
    if (registration && opinion) runOne(JoinOpinion{.joining = ThingId::random(), .opinion = opinion->id, .registration = *registration});
}

void FloorView::takeUpSound() {
    if (!m_turn) return;
    const QString turn = m_feed.reader().setting(QString::fromLatin1(recordingTurn));
    m_resuming = turn == m_turn->id.toHex();
    noteSound();
}

void FloorView::takeUpSoundAgain(const std::map<QString, QString>& settings) {
    const auto turn = settings.find(QString::fromLatin1(recordingTurn));
    if (!m_turn || turn == settings.end()) return;
    m_resuming = turn->second == m_turn->id.toHex() && !m_keeping.takeUp(m_turn->id);
    noteSound();
}

void FloorView::noteSound() {
    if (m_resuming && m_turn && !m_sound.recording() && m_sound.available()) {
        m_resuming = false;
        startClip();
    }
    Q_EMIT soundChanged();
}

/// The floor may also change hands at another tablet, or end with the meeting.
void FloorView::noteFloor() {
    const std::optional<Thing>& now = m_current.turn();
    // Its sound and what is being typed go on while the floor comes back to it.
    if (const auto back = m_called.settle(); back && m_turn && m_turn->id == *back) return;
    const bool another = (now ? now->id : ThingId{}) != (m_turn ? m_turn->id : ThingId{});
    if (another) {
        if (m_turn) leaveTurn();
        say({});
        readAgencies();
    }
    m_turn = now;
    const auto speaker = m_current.speaking();
    m_speaker = speaker ? m_feed.reader().thing(*speaker) : std::nullopt;
    m_page.show(m_turn);
    if (m_turn)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT turnChanged();
    Q_EMIT clockChanged();
    Q_EMIT orderChanged();
    // What cut the recording off was taken back.
    if (another && m_turn && m_turn->id == m_cutOff) {
        m_resuming = true;
        noteSound();
    }
    Q_EMIT soundChanged();
}

void FloorView::saveTyped() {
    if (!m_turn) return;
    Act act;
    m_page.take(act);
    m_page.run(std::move(act));
}

/// What was typed becomes entries; answers that cannot be saved as they are stay drafts.
void FloorView::leaveTurn() {
    Act act;
    // Of a call that was taken back what was being typed stays a draft, for when it is done again.
    const bool stands = m_feed.reader().thing(m_turn->id).has_value();
    if (stands) m_page.take(act);
    if (m_sound.recording() && m_sound.turn() == m_turn->id && !m_keeping.between()) {
        if (stands) m_cutOff = m_turn->id;
        m_sound.end();
        noteRecording(act, std::nullopt);
        runAct(std::move(act));
    } else {
        m_page.run(std::move(act));
    }
}

/// What is being typed goes with the turn's end, all or nothing.
bool FloorView::wrapUp(Act& act) {
    if (!m_turn) return true;
    if (const QString problem = m_page.answers().problem(); !problem.isEmpty()) {
        say(problem);
        return false;
    }
    m_page.take(act);
    return true;
}

void FloorView::runAct(Act act, std::function<void(bool done)> then) {
    store::Submission submission = act.submission;
    m_commands.submit(std::move(submission),
                      [this, act = std::move(act), then = std::move(then)](const Commands::Outcome& outcome) {
                          if (!outcome) act.undo();
                          say(outcome ? QString() : sentenceFor(outcome.error()));
                          if (then) then(outcome.ok());
                          // What the commit made of the floor shows before anything else is done.
                          if (outcome) m_current.reload();
                      });
}

void FloorView::runOne(Command command) {
    Act act;
    act.add(std::move(command));
    runAct(std::move(act));
}

} // namespace ln::view
