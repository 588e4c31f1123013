#include "rehearsal/player.h"
#include "rehearsal/waiting.h"
#include <QDate>

/// Player: what each act touches on the screens.
namespace ln::rehearsal {

void Player::act(const Step& step, Desk& desk) {
    view::MeetingsView& meetings = *desk.tablet().meetings();
    switch (step.act) {
    case Act::Start:
        return meetings.start();
    case Act::Close:
        return meetings.close();
    case Act::Announce:
        return meetings.announceRecording();
    case Act::Secretary:
        return meetings.setSecretary(step.person.name);
    case Act::Procedure:
        return goToStep(step, desk);
    case Act::Collect:
        return collect(step, desk);
    case Act::Undo:
        return desk.tablet().undoStack()->undo();
    case Act::Redo:
        return desk.tablet().undoStack()->redo();
    case Act::Offline:
    case Act::Online:
        return; // play() has done it
    default:
        break;
    }
    if (step.act < Act::Call)
        actAtDoor(step, desk);
    else
        actOnFloor(step, desk);
}

void Player::actAtDoor(const Step& step, Desk& desk) {
    view::DoorView& door = *desk.tablet().door();
    const QString about = hex(step.about, desk);
    switch (step.act) {
    case Act::Participant:
        return addParticipant(step, desk);
    case Act::CheckIn:
        door.clearForm();
        door.pick(about);
        return door.checkIn();
    case Act::Register:
        return registerSpeaker(step, desk);
    case Act::Edit:
        return edit(step, desk);
    case Act::Withdraw:
        return door.withdraw(about);
    case Act::Absent:
        return door.markAbsent(about);
    case Act::Requeue:
        return door.requeue(about);
    default:
        return desk.tablet().floor()->moveBefore(about, hex(step.before, desk));
    }
}

void Player::actOnFloor(const Step& step, Desk& desk) {
    view::FloorView& floor = *desk.tablet().floor();
    switch (step.act) {
    case Act::Call:
        return floor.call(hex(step.about, desk));
    case Act::Next:
        if (step.about) return floor.call(hex(step.about, desk));
        // With nobody waiting, the button of a turn ends the turn.
        return floor.hasTurn() ? floor.saveAndCallNext() : floor.callNext();
    case Act::Opinion:
        if (!step.text.isEmpty()) writeLine(step, desk);
        return;
    case Act::Join:
        if (step.opinion && !isOnScreen(step, desk))
            return desk.tablet().commands().run({JoinOpinion{.joining = ThingId::random(), .opinion = *find(*step.opinion, desk), .registration = *find(*step.about, desk)}});
        return floor.join(hex(step.about, desk));
    case Act::Line:
        return writeLine(step, desk);
    case Act::EditLine:
        return editLine(step, desk);
    case Act::DeleteLine:
        return floor.editLine(hex(step.about, desk), {});
    case Act::ToAnswer:
        return floor.goToAnswer();
    case Act::Answer:
        return answer(step, desk);
    case Act::Conclude:
        return conclude(step, desk);
    case Act::End:
        return floor.endTurn();
    case Act::Extend:
        return floor.extend(static_cast<int>(step.extension.count()));
    case Act::Pause:
        return floor.pause();
    case Act::Resume:
        return floor.resume();
    case Act::Mark:
        return floor.mark();
    case Act::MarkBack:
        return floor.markBack();
    case Act::StopRecording:
        return toggleRecording(desk, false);
    default:
        return toggleRecording(desk, true);
    }
}

void Player::goToStep(const Step& step, Desk& desk) {
    view::ProcedureView& procedure = *desk.tablet().procedure();
    const qint64 wanted = step.place ? *step.place : procedure.number() + 1;
    if (wanted != procedure.number()) procedure.go(wanted);
}

void Player::collect(const Step& step, Desk& desk) {
    view::CollectedView& collected =
        step.from == CollectedFrom::Paper ? *desk.tablet().slips() : *desk.tablet().collected();
    collected.setUnit(step.person.unit);
    collected.setName(step.person.name);
    collected.setTopic(step.topic);
    collected.setText(step.text);
    collected.save();
}

/// The list of guests comes by import; a guest more is one entry of the same kind.
void Player::addParticipant(const Step& step, Desk& desk) {
    Fields fields;
    const auto set = [&](const char* name, const QString& text) {
        if (!text.isEmpty()) fields[QString::fromLatin1(name)] = text;
    };
    set("name", step.person.name);
    set("unit", step.person.unit);
    set("position", step.person.position);
    set("phone", step.person.phone);
    set("group", step.group);
    desk.tablet().commands().run(
        {SetFields{Kind::Participant, ThingId::random(), desk.tablet().current().space(), std::move(fields)}});
}

void Player::registerSpeaker(const Step& step, Desk& desk) {
    view::DoorView& door = *desk.tablet().door();
    door.clearForm();
    if (step.about) {
        const QString about = hex(step.about, desk);
        const auto guest = desk.reader().thing(*ThingId::fromHex(about));
        door.setSearchText(guest ? guest->text(u"name") : QString());
        door.pick(about);
    }
    const auto type = [&](auto set, const QString& text) {
        if (!text.isEmpty()) (door.*set)(text);
    };
    type(&view::DoorView::setName, step.person.name);
    type(&view::DoorView::setUnit, step.person.unit);
    type(&view::DoorView::setPosition, step.person.position);
    type(&view::DoorView::setPhone, step.person.phone);
    type(&view::DoorView::setTopic, step.topic);
    type(&view::DoorView::setSummary, step.summary);
    door.registerSpeaker();
}

void Player::edit(const Step& step, Desk& desk) {
    view::DoorView& door = *desk.tablet().door();
    door.clearForm();
    door.edit(hex(step.about, desk));
    for (const auto& [field, text] : step.edits) {
        if (field == u"name")
            door.setName(text);
        else if (field == u"unit")
            door.setUnit(text);
        else if (field == u"position")
            door.setPosition(text);
        else if (field == u"phone")
            door.setPhone(text);
        else if (field == u"topic")
            door.setTopic(text);
        else
            door.setSummary(text);
    }
    door.registerSpeaker();
}

void Player::writeLine(const Step& step, Desk& desk) {
    view::FloorView& floor = *desk.tablet().floor();
    if (isOnScreen(step, desk)) {
        floor.setDraft(step.text);
        return floor.commitLine();
    }
    // The turn is over or another one: no screen shows its opinion.
    desk.tablet().commands().run({WriteLine{
        .line = ThingId::random(), .opinion = *find(*step.opinion, desk), .text = step.text, .sound = std::nullopt}});
}

void Player::editLine(const Step& step, Desk& desk) {
    const auto line = find(*step.about, desk);
    const auto thing = line ? desk.reader().thing(*line) : std::nullopt;
    const auto opinion = thing ? thing->thing(u"opinion") : std::nullopt;
    view::FloorView& floor = *desk.tablet().floor();
    if (!opinion || floor.opinions()->indexOf(*opinion) >= 0) return floor.editLine(hex(step.about, desk), step.text);
    desk.tablet().commands().run(
        {WriteLine{.line = *line, .opinion = *opinion, .text = step.text, .sound = std::nullopt}});
}

void Player::answer(const Step& step, Desk& desk) {
    const ThingId opinion = find(*step.opinion, desk).value_or(ThingId{});
    const bool answered = !desk.reader().referring(Kind::Answer, "opinion", opinion).empty();
    if (!isOnScreen(step, desk))
        return desk.tablet().commands().run({AnswerOpinion{.answer = ThingId::random(),
                                                           .opinion = opinion,
                                                           .by = step.by,
                                                           .who = step.who,
                                                           .text = step.text,
                                                           .sound = std::nullopt}});
    view::FloorView& floor = *desk.tablet().floor();
    // The form corrects the answer that it shows; a step that answers once more is another answer.
    if (answered) floor.addAnswer();
    floor.setAnswerBy(static_cast<view::FloorView::AnsweredBy>(step.by));
    floor.setAnswerWho(step.who);
    floor.setAnswerText(step.text);
    floor.saveAnswers();
}

void Player::conclude(const Step& step, Desk& desk) {
    if (!isOnScreen(step, desk)) {
        const ThingId opinion = *find(*step.opinion, desk);
        const auto held = desk.reader().referring(Kind::Conclusion, "opinion", opinion);
        return desk.tablet().commands().run({Conclude{.conclusion = held.empty() ? ThingId::random() : held.back().id,
                                                      .opinion = opinion,
                                                      .outcome = step.outcome,
                                                      .agency = step.agency,
                                                      .due = step.due,
                                                      .text = step.text}});
    }
    view::FloorView& floor = *desk.tablet().floor();
    floor.setOutcome(static_cast<view::FloorView::Outcome>(static_cast<int>(step.outcome) + 1));
    floor.setAgency(step.agency);
    const QDate due = QDate::fromString(step.due, Qt::ISODate);
    floor.setDue(due.isValid() ? due.toString(QStringLiteral("dd/MM/yyyy")) : QString());
    floor.setConclusionText(step.text);
    floor.saveAnswers();
}

void Player::toggleRecording(Desk& desk, bool wanted) {
    view::FloorView& floor = *desk.tablet().floor();
    if (floor.recording() != wanted) floor.toggleRecording();
}

} // namespace ln::rehearsal
