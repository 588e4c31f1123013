#pragma once
#include "domain/thing.h"
#include "rehearsal/located_json.h"
#include "store/store.h"

namespace ln::rehearsal {

struct PlannedAgency {
    QString name;
    QString representative;
};
struct PlannedPerson {
    int line = 0;
    QString name, unit, position, phone, group;
    /// A rehearsal's name for this person.
    QString as;
};
/// A meeting as a plan or a rehearsal file describes it.
struct PlannedMeeting {
    int line = 0;
    std::optional<ThingId> id;
    QString title, audience, venue, chair, office;
    /// "2018-03-15", "2018-07" while the day is open, or empty.
    QString day;
    std::optional<qint64> speakingLimit; ///< seconds
    /// The meeting's own numbers of days for its duties, by their fields.
    std::map<QString, qint64> days;
    QStringList steps, topics;
    std::vector<PlannedAgency> agencies;
    std::vector<PlannedPerson> participants;
};
struct Plan {
    QString office;
    std::vector<PlannedMeeting> meetings;
};

/// {"office": …, "meetings": [{"id"?, "title", "audience", "venue", "day" | "month", "chair", …}]}; see README.md.
[[nodiscard]] Result<Plan, FileProblem> planOf(const JsonValue& json, const QString& file);

class FirstProblem;
/// The "meeting" of a rehearsal is one of a plan.
[[nodiscard]] PlannedMeeting meetingOf(const JsonValue& json, FirstProblem& problem);

/// What is in the store of a planned meeting, and what is to be added.
struct MeetingImport {
    ThingId meeting;
    bool isNew = false;
    std::vector<Change> changes;
    /// The participants' ids, in the plan's order.
    std::vector<ThingId> participants;
};
/// Finds the meeting by its id, else by equal title, day and venue; its own agencies by name, its people by name and unit.
/// So an import given twice adds nothing twice, and one with corrections corrects. `others` are meetings that are another one of
/// the plan's: two of one title, day and venue are two.
[[nodiscard]] MeetingImport importOf(const PlannedMeeting& meeting, const store::Reader& reader, const std::vector<ThingId>& others = {});

} // namespace ln::rehearsal
