#pragma once
#include "domain/commands.h"
#include "rehearsal/plan.h"
#include <chrono>

namespace ln::rehearsal {

/// What a step does: everything that a finger does at Door and Floor, and the desk's network.
enum class Act {
    Start,
    Close,
    Announce,
    Procedure,
    Collect,
    Secretary,
    Participant,
    CheckIn,
    Register,
    Edit,
    Withdraw,
    Absent,
    Requeue,
    Move,
    Call,
    Next,
    Opinion,
    Join,
    Line,
    EditLine,
    DeleteLine,
    ToAnswer,
    Answer,
    Conclude,
    End,
    Extend,
    Pause,
    Resume,
    Mark,
    MarkBack,
    StopRecording,
    Record,
    Undo,
    Redo,
    Offline,
    Online,
};

/// A thing that the file speaks of: one of the meeting's participants, or what a step made.
struct Ref {
    Kind kind{};
    /// The step that made it (for a turn's first opinion: the call); 0 for a participant of the meeting's list.
    int step = 0;
    /// The place in the meeting's list; of an opinion the step that called its turn.
    int number = 0;
    bool operator==(const Ref&) const = default;
};

struct Step {
    int number = 0; ///< from 1
    int line = 0;
    /// Since midnight of the meeting's day.
    std::chrono::seconds at{};
    QString desk;
    Act act{};
    /// Whom or what it is about: a registration, a participant, a line.
    std::optional<Ref> about;
    /// For Move: before whom; last when there is none.
    std::optional<Ref> before;
    /// The turn that is open, for what happens on the floor.
    std::optional<Ref> turn;
    std::optional<Ref> opinion;
    /// Call and Next: nobody started the meeting, so that this step does.
    bool startsMeeting = false;
    /// Register, Participant and Secretary: who.
    Person person;
    QString group, topic, summary;
    /// Edit: the form's fields that are written anew.
    std::map<QString, QString> edits;
    QString text;
    AnsweredBy by = AnsweredBy::Chair;
    QString who;
    Outcome outcome = Outcome::Noted;
    QString agency;
    QString due; ///< "2018-04-30" or empty
    std::chrono::seconds extension{};
    /// Procedure: which one, from 1; the next one when there is none.
    std::optional<int> place;
    CollectedFrom from = CollectedFrom::Before;
};

/// A rehearsal: a meeting and what happens there. Every reference was checked.
struct Script {
    QString file;
    /// SHA-256 of the file in hex, by which a folder knows its rehearsal.
    QString sha256;
    PlannedMeeting meeting;
    std::vector<Step> steps;
    /// The desks' letters in the order in which they first act.
    QStringList desks;
    std::optional<double> speed;
};

/// README.md has the format.
[[nodiscard]] Result<Script, FileProblem> scriptOf(const JsonValue& json, const QString& file);
[[nodiscard]] Result<Script, FileProblem> readScript(const QString& path);

/// The name of an act as the file gives it.
[[nodiscard]] QString nameOf(Act act);

} // namespace ln::rehearsal
