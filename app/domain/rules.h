#pragma once
#include "domain/commands.h"
#include "domain/result.h"

namespace ln {

/// Why a command cannot be done now. The screens have a sentence for each.
enum class Refusal {
    UnknownThing,      ///< the thing named is not in the tables
    NotInState,        ///< the registration is not in a state that allows it
    NameMissing,       ///< a person needs a name
    UnitMissing,       ///< a speaker needs a unit
    DeskMissing,       ///< this tablet has no desk letter yet
    MeetingNotStarted, ///< the floor opens with the meeting
    MeetingClosed,
    TurnEnded,         ///< the turn named no longer holds the floor
    NotADay,           ///< a due day that is no date
    AgencyMissing,     ///< assigned to nobody
    BadField,          ///< a field that the kind does not have, or a value of another type
    TooLong,           ///< a text, or all texts that travel together, over textLimit
    ChangedSince,      ///< what is to be taken back was written over
    TitleMissing,      ///< a meeting needs a title
    NotAMeetingDay,    ///< neither a day nor a month
    OutOfRange,        ///< a number of days or seconds that no meeting has
    TextMissing,       ///< an opinion without a word
    MeetingRunning,    ///< a meeting that goes on is not taken away
    NoSuchStep,        ///< the procedure has no step of that number
};

/// The longest text one field may hold, and all fields of one change together, in UTF-16 units: an hour of speech is about 60,000.
inline constexpr qsizetype textLimit = 60'000;

/// What the rules need to know. The store answers from its tables; a test from a map.
class Facts {
public:
    virtual ~Facts() = default;
    /// Nothing for an unknown or deleted thing, except with `alsoDeleted`.
    [[nodiscard]] virtual std::optional<Thing> thing(const ThingId& id, bool alsoDeleted = false) const = 0;
    /// The highest ticket number a desk has given in a meeting, 0 when none. Counts deleted ones: a number is used once.
    [[nodiscard]] virtual qint64 lastTicket(const SpaceId& meeting, const QString& desk) const = 0;
    /// The order keys around a place: of the last waiting registration (`before` empty), or of `before` and its predecessor.
    [[nodiscard]] virtual std::pair<QString, QString> neighbours(const SpaceId& meeting, const std::optional<ThingId>& before) const = 0;
    /// The highest number of a turn in the meeting, of an opinion in the turn; 0 when none.
    [[nodiscard]] virtual qint64 lastTurnNumber(const SpaceId& meeting) const = 0;
    [[nodiscard]] virtual qint64 lastOpinionNumber(const ThingId& turn) const = 0;
    /// The same of the opinions of a meeting that came in another way than by a turn.
    [[nodiscard]] virtual qint64 lastCollectedNumber(const SpaceId& meeting, const QString& source) const = 0;
    /// The place key of the opinion's last line, empty when it has none.
    [[nodiscard]] virtual QString lastLinePlace(const ThingId& opinion) const = 0;
    /// How somebody joined an opinion: by more than one thing when two tablets said it at once. Not those that were taken back.
    [[nodiscard]] virtual std::vector<ThingId> joinings(const ThingId& opinion, const ThingId& registration) const = 0;
    /// What is said further of something and not deleted: a turn's opinions; an opinion's lines, answers, conclusions and who joined it;
    /// the opinions that a registration joined.
    [[nodiscard]] virtual std::vector<ThingId> writtenUpon(Kind kind, const ThingId& id) const = 0;
};

/// Checks the rule and says what changes. Pure: `at` is the wall time of the command. Changes that set what is already so are left
/// to the store to drop.
[[nodiscard]] Result<std::vector<Change>, Refusal> decide(const Command& command, const Facts& facts, WallTime at);

} // namespace ln
