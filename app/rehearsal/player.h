#pragma once
#include "rehearsal/desk.h"
#include <map>

namespace ln::rehearsal {

/// Does one step at one desk, through the view objects that a finger drives.
class Player {
public:
    using Desks = std::map<QString, std::unique_ptr<Desk>>;
    Player(const Script& script, const Desks& desks) : m_script(script), m_desks(desks) {}

    /// When it returns, everything the step made is saved, its number with it.
    [[nodiscard]] Outcome<void> play(const Step& step);

private:
    void act(const Step& step, Desk& desk);
    void actAtDoor(const Step& step, Desk& desk);
    void actOnFloor(const Step& step, Desk& desk);

    void goToStep(const Step& step, Desk& desk);
    void collect(const Step& step, Desk& desk);
    void addParticipant(const Step& step, Desk& desk);
    void registerSpeaker(const Step& step, Desk& desk);
    void edit(const Step& step, Desk& desk);
    void editLine(const Step& step, Desk& desk);
    void writeLine(const Step& step, Desk& desk);
    void answer(const Step& step, Desk& desk);
    void conclude(const Step& step, Desk& desk);
    void toggleRecording(Desk& desk, bool wanted);

    /// What must be so before the step's own act: the meeting is started, the opinion is there and shown.
    [[nodiscard]] Outcome<void> prepare(const Step& step, Desk& desk);
    /// Who holds the floor, or held it, cannot leave the order: ends the turn and puts him back first, as a finger
    /// would.
    [[nodiscard]] Outcome<void> bringBack(const Step& step, Desk& desk);
    [[nodiscard]] Outcome<void> beginOpinion(const Step& step, Desk& desk);
    [[nodiscard]] Outcome<void> showOpinion(const Step& step, Desk& desk);
    /// The turn that the step belongs to has the floor and is on the desk's screen.
    [[nodiscard]] bool isOnScreen(const Step& step, Desk& desk) const;
    /// Nothing was submitted: was that right, or did the screen say why?
    [[nodiscard]] Outcome<void> finishWithoutEntry(const Step& step, Desk& desk);

    /// The id of a thing that the file speaks of; nothing while the desk does not have it.
    [[nodiscard]] std::optional<ThingId> find(const Ref& ref, const Desk& desk) const;
    [[nodiscard]] std::optional<ThingId> madeAt(int step, Kind kind) const;
    /// The same, waiting for it.
    [[nodiscard]] Outcome<void> await(const std::optional<Ref>& ref, Desk& desk);
    [[nodiscard]] QString hex(const std::optional<Ref>& ref, const Desk& desk) const;
    /// "file:line: sentence"
    [[nodiscard]] Trouble at(const Step& step, const QString& sentence) const;

    const Script& m_script;
    const Desks& m_desks;
};

} // namespace ln::rehearsal
