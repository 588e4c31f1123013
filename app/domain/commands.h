#pragma once
#include "domain/preparation.h"
#include "domain/thing.h"
#include "domain/time.h"
#include <optional>
#include <variant>
#include <vector>

namespace ln {

// What a secretary can do, as values. The id of a thing to be made comes with the command, so that a screen knows it at once and a
// command given twice makes one thing.

struct Person {
    QString name;
    QString unit;
    QString position;
    QString phone;
};

/// Makes or edits a thing whose kind has no rule of its own beyond its fields' types (meeting, participant, agency, secretary).
struct SetFields {
    Kind kind{};
    ThingId id;
    SpaceId space;
    Fields fields;
};
/// Several changes as one, from an import.
struct Import {
    std::vector<Change> changes;
};
/// Makes a meeting or corrects what it is. What happens at it has commands of its own.
struct DescribeMeeting {
    ThingId meeting;
    Fields fields;
};
/// Ticks a duty, or takes the tick back. One that is ticked keeps its first tick.
struct TickDuty {
    ThingId meeting;
    Duty duty{};
    bool done = true;
};
/// The meeting is at this step of its procedure, counted from 1.
struct GoToStep {
    ThingId meeting;
    qint64 step = 0;
};
struct StartMeeting {
    ThingId meeting;
};
struct CloseMeeting {
    ThingId meeting;
};
/// The chair told the hall that it is being recorded.
struct AnnounceRecording {
    ThingId meeting;
};
struct CheckIn {
    ThingId participant;
};
struct RegisterSpeaker {
    ThingId registration;
    ThingId meeting;
    QString desk;
    std::optional<ThingId> participant;
    Person person;
    QString topic;
    QString summary;
};
/// Corrects what the form holds; the state and the place in the order have commands of their own.
struct EditRegistration {
    ThingId registration;
    Fields fields;
};
struct Withdraw {
    ThingId registration;
};
struct MarkAbsent {
    ThingId registration;
};
/// Back into the queue, at its end, from absent, withdrawn or called by mistake.
struct Requeue {
    ThingId registration;
};
/// Puts a waiting registration before another, or last.
struct MoveInOrder {
    ThingId registration;
    std::optional<ThingId> before;
};
/// Gives the floor. A turn still held ends first.
struct CallSpeaker {
    ThingId turn;
    ThingId registration;
};
/// The speaker is done, answers follow; the sound goes on.
struct GoToAnswer {
    ThingId turn;
};
struct EndTurn {
    ThingId turn;
};
/// Desks that do not hear of each other may both move the floor; `meeting.current_turn` then says which of them did. A turn that lost the
/// floor to another ends without touching that one. Given by the desk that called it, so that its end is written once.
struct EndOvertakenTurn {
    ThingId turn;
};
/// The other case: a desk that had not heard of a turn ended an earlier one, or the meeting with it, and nobody holds the floor. Nothing while
/// somebody does. Who speaks goes on speaking until a desk that knows of it ends it.
struct TakeFloorBack {
    ThingId turn;
};
struct ExtendTurn {
    ThingId turn;
    std::chrono::seconds by{};
};
struct PauseTurn {
    ThingId turn;
};
struct ResumeTurn {
    ThingId turn;
};
struct AddOpinion {
    ThingId opinion;
    ThingId turn;
};
/// Where an opinion without a turn came from: collected before the meeting, or a paper slip handed in at it.
enum class CollectedFrom { Before, Paper };
struct CollectedLine {
    ThingId line;
    QString text;
};
/// Writes down or corrects an opinion that nobody spoke. Its text is lines, as of any other opinion; lines of it that are not named
/// here stay as they are.
struct CollectOpinion {
    ThingId opinion;
    ThingId meeting;
    CollectedFrom from{};
    QString unit;
    QString name;
    QString topic;
    std::vector<CollectedLine> lines;
};
/// A place in the sound: a clip and a sample at 48 kHz.
struct SoundPlace {
    ThingId clip;
    std::int64_t sample = 0;
};
/// Writes or corrects a line of an opinion. The place in the sound is kept from the first writing.
struct WriteLine {
    ThingId line;
    ThingId opinion;
    QString text;
    std::optional<SoundPlace> sound;
};
/// Another speaker said the same, or takes that back.
struct JoinOpinion {
    ThingId joining; ///< what is made, when somebody joins
    ThingId opinion;
    ThingId registration;
    bool joins = true;
};
/// Of two values that were written at once, this one holds.
struct Settle {
    Change value;
};
enum class AnsweredBy { Chair, Agency, Later };
struct AnswerOpinion {
    ThingId answer;
    ThingId opinion;
    AnsweredBy by{};
    QString who;
    QString text;
    std::optional<SoundPlace> sound;
};
enum class Outcome { Resolved, Assigned, Beyond, Noted };
struct Conclude {
    ThingId conclusion;
    ThingId opinion;
    Outcome outcome{};
    QString agency;
    /// "2018-04-30", or empty.
    QString due;
    QString text;
};
struct StartClip {
    ThingId clip;
    ThingId turn;
    /// How long ago its first sample was heard: the pre-roll. At most a minute counts.
    std::chrono::milliseconds lead{};
};
/// What was sealed. `gaps` are "first-sample+length" pairs filled with silence.
struct SealClip {
    ThingId clip;
    std::int64_t samples = 0;
    std::int64_t bytes = 0;
    /// SHA-256 in hex.
    QString sha256;
    QStringList gaps;
    bool recovered = false;
};
struct MarkSound {
    ThingId mark;
    SoundPlace place;
};
/// Takes a thing out of the tables; restoring is the same with false.
struct Delete {
    ThingId thing;
    bool deleted = true;
};

/// What an act wrote into one thing.
struct WrittenThing {
    Change written;
    Fields before; ///< what these fields said
    bool created = false;
};
/// Takes an act back, as long as nobody wrote over it since. What it made is deleted.
struct Undo {
    std::vector<WrittenThing> things;
};

using AnyCommand = std::variant<SetFields, Import, StartMeeting, CloseMeeting, AnnounceRecording, CheckIn, RegisterSpeaker, EditRegistration,
                             Withdraw, MarkAbsent, Requeue, MoveInOrder, CallSpeaker, GoToAnswer, EndTurn, EndOvertakenTurn,
                             TakeFloorBack, ExtendTurn, PauseTurn,
                             ResumeTurn, AddOpinion, JoinOpinion, WriteLine, AnswerOpinion, Conclude, StartClip, SealClip, MarkSound, Delete, Settle, Undo,
                             DescribeMeeting, TickDuty, GoToStep, CollectOpinion>;

/// One of them. How a variant of so many is copied is compiled once, not in each file that gives a command.
class Command : public AnyCommand {
public:
    using AnyCommand::AnyCommand;
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

[[nodiscard]] QString nameOf(AnsweredBy by);
[[nodiscard]] std::optional<AnsweredBy> answeredByOf(QStringView name);
[[nodiscard]] QString nameOf(CollectedFrom from);
[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeOf(QStringView name);

} // namespace ln
