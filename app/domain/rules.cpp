#include "domain/rules.h"
#include "domain/opinion_rules.h"
#include "domain/order.h"
#include "domain/preparation_rules.h"
#include "domain/revision_rules.h"
#include "domain/rule_parts.h"
#include "domain/sound_rules.h"

namespace ln {
namespace {
using rule::Changes, rule::f, rule::moment, rule::on;

/// One overload a command; the context they share.
class Decision {
public:
    Decision(const Facts& facts, WallTime at) : m_facts(facts), m_at(at) {}

    Changes operator()(const SetFields& c) const { return many({Change{c.kind, c.id, c.space, c.fields}}); }
    Changes operator()(const Import& c) const { return many(c.changes); }

    Changes operator()(const StartMeeting& c) const {
        const auto meeting = find(c.meeting, Kind::Meeting);
        if (!meeting) return Refusal::UnknownThing;
        Fields fields{{f("closed_at"), nullptr}};
        if (!meeting->has(u"started_at")) fields[f("started_at")] = moment(m_at);
        if (!meeting->has(u"current_step") && !meeting->texts(u"steps").isEmpty()) fields[f("current_step")] = 1;
        return many({on(*meeting, std::move(fields))});
    }
    Changes operator()(const DescribeMeeting& c) const { return checked(decidePreparation(c, m_facts)); }
    Changes operator()(const TickDuty& c) const { return checked(decidePreparation(c, m_facts, m_at)); }
    Changes operator()(const GoToStep& c) const { return checked(decidePreparation(c, m_facts)); }
    Changes operator()(const CollectOpinion& c) const { return checked(decidePreparation(c, m_facts, m_at)); }
    Changes operator()(const CloseMeeting& c) const {
        const auto meeting = find(c.meeting, Kind::Meeting);
        if (!meeting) return Refusal::UnknownThing;
        std::vector<Change> changes = endOfCurrentTurn(*meeting);
        changes.push_back(on(*meeting, {{f("closed_at"), moment(m_at)}, {f("current_turn"), nullptr}}));
        return changes;
    }
    Changes operator()(const AnnounceRecording& c) const {
        const auto meeting = find(c.meeting, Kind::Meeting);
        if (!meeting) return Refusal::UnknownThing;
        return many({on(*meeting, {{f("recording_announced_at"), moment(m_at)}})});
    }
    Changes operator()(const CheckIn& c) const {
        const auto participant = find(c.participant, Kind::Participant);
        if (!participant) return Refusal::UnknownThing;
        if (participant->has(u"checked_in_at")) return std::vector<Change>{};
        return many({on(*participant, {{f("checked_in_at"), moment(m_at)}})});
    }

    Changes operator()(const RegisterSpeaker& c) const {
        const SpaceId space = spaceOf(c.meeting);
        if (!find(c.meeting, Kind::Meeting)) return Refusal::UnknownThing;
        if (m_facts.thing(c.registration, true)) return std::vector<Change>{}; // given twice, made once
        if (c.person.name.trimmed().isEmpty()) return Refusal::NameMissing;
        if (c.person.unit.trimmed().isEmpty()) return Refusal::UnitMissing;
        if (c.desk.isEmpty()) return Refusal::DeskMissing;
        Fields fields{{f("desk"), c.desk},
                      {f("number"), m_facts.lastTicket(space, c.desk) + 1},
                      {f("name"), c.person.name.simplified()},
                      {f("unit"), c.person.unit.simplified()},
                      {f("state"), f("waiting")},
                      {f("order"), lastPlace(space)},
                      {f("registered_at"), moment(m_at)}};
        const auto add = [&](const char* field, const QString& text) {
            if (!text.trimmed().isEmpty()) fields[f(field)] = text.trimmed();
        };
        add("position", c.person.position);
        add("phone", c.person.phone);
        add("topic", c.topic);
        add("summary", c.summary);
        std::vector<Change> changes;
        if (c.participant) {
            const auto participant = find(*c.participant, Kind::Participant);
            if (!participant) return Refusal::UnknownThing;
            fields[f("participant")] = toValue(*c.participant);
            if (!participant->has(u"checked_in_at"))
                changes.push_back(on(*participant, {{f("checked_in_at"), moment(m_at)}}));
        }
        changes.insert(changes.begin(), Change{Kind::Registration, c.registration, space, std::move(fields)});
        return many(std::move(changes));
    }
    Changes operator()(const EditRegistration& c) const {
        const auto registration = find(c.registration, Kind::Registration);
        if (!registration) return Refusal::UnknownThing;
        for (const auto& [name, value] : c.fields) {
            if (name == u"state" || name == u"order" || name == u"desk" || name == u"number") return Refusal::BadField;
            if (name == u"name" && value.toString().trimmed().isEmpty()) return Refusal::NameMissing;
            if (name == u"unit" && value.toString().trimmed().isEmpty()) return Refusal::UnitMissing;
        }
        return many({on(*registration, rule::whatDiffers(*registration, c.fields))});
    }
    Changes operator()(const Withdraw& c) const { return leaveQueue(c.registration, "withdrawn"); }
    /// Whoever was called and is not there leaves the floor with it.
    Changes operator()(const MarkAbsent& c) const {
        const auto registration = find(c.registration, Kind::Registration);
        if (!registration) return Refusal::UnknownThing;
        const auto meeting = find(meetingOf(registration->space), Kind::Meeting);
        if (!meeting || !holdsFloor(*registration)) return leaveQueue(c.registration, "absent");
        std::vector<Change> changes = endOfCurrentTurn(*meeting, "absent");
        changes.push_back(on(*meeting, {{f("current_turn"), nullptr}}));
        return changes;
    }
    Changes operator()(const Requeue& c) const {
        const auto registration = find(c.registration, Kind::Registration);
        if (!registration) return Refusal::UnknownThing;
        if (registration->text(u"state") == u"waiting") return std::vector<Change>{};
        if (holdsFloor(*registration)) return Refusal::NotInState;
        return many({on(*registration, {{f("state"), f("waiting")}, {f("order"), lastPlace(registration->space)}})});
    }
    Changes operator()(const MoveInOrder& c) const {
        const auto registration = find(c.registration, Kind::Registration);
        if (!registration || (c.before && !find(*c.before, Kind::Registration))) return Refusal::UnknownThing;
        if (registration->text(u"state") != u"waiting") return Refusal::NotInState;
        if (c.before == c.registration) return std::vector<Change>{};
        const auto [low, high] = m_facts.neighbours(registration->space, c.before);
        return many({on(*registration, {{f("order"), keyBetween(low, high)}})});
    }

    Changes operator()(const CallSpeaker& c) const {
        const auto registration = find(c.registration, Kind::Registration);
        if (!registration) return Refusal::UnknownThing;
        const auto meeting = find(meetingOf(registration->space), Kind::Meeting);
        if (!meeting) return Refusal::UnknownThing;
        if (m_facts.thing(c.turn, true)) return std::vector<Change>{};
        if (!meeting->has(u"started_at")) return Refusal::MeetingNotStarted;
        if (meeting->has(u"closed_at")) return Refusal::MeetingClosed;
        if (registration->text(u"state") == u"withdrawn" || holdsFloor(*registration)) return Refusal::NotInState;
        std::vector<Change> changes = endOfCurrentTurn(*meeting);
        changes.push_back(Change{Kind::Turn, c.turn, meeting->space,
                                 {{f("registration"), toValue(c.registration)},
                                  {f("number"), m_facts.lastTurnNumber(meeting->space) + 1},
                                  {f("limit_s"), meeting->integer(u"speaking_limit_s", 300)},
                                  {f("started_at"), moment(m_at)}}});
        changes.push_back(on(*registration, {{f("state"), f("called")}}));
        changes.push_back(on(*meeting, {{f("current_turn"), toValue(c.turn)}}));
        return many(std::move(changes));
    }
    Changes operator()(const GoToAnswer& c) const {
        return inTurn(c.turn, [&](const Thing& turn) -> Fields {
            if (turn.has(u"answering_at")) return {};
            return {{f("answering_at"), moment(m_at)}};
        });
    }
    Changes operator()(const EndTurn& c) const {
        const auto [turn, meeting] = turnInMeeting(c.turn);
        if (!turn || !meeting) return Refusal::UnknownThing;
        std::vector<Change> changes;
        if (!turn->has(u"ended_at")) changes = endOf(*turn);
        // What was merged may give the floor to a turn that has ended: it can be taken from it.
        if (meeting->thing(u"current_turn") == c.turn) changes.push_back(on(*meeting, {{f("current_turn"), nullptr}}));
        return changes;
    }
    Changes operator()(const EndOvertakenTurn& c) const {
        const auto [turn, meeting] = turnInMeeting(c.turn);
        if (!turn || !meeting) return Refusal::UnknownThing;
        if (turn->has(u"ended_at") || meeting->thing(u"current_turn") == c.turn) return std::vector<Change>{};
        return endOf(*turn);
    }
    Changes operator()(const TakeFloorBack& c) const {
        const auto [turn, meeting] = turnInMeeting(c.turn);
        if (!turn || !meeting) return Refusal::UnknownThing;
        if (turn->has(u"ended_at")) return Refusal::TurnEnded;
        const auto current = meeting->thing(u"current_turn");
        if (current && find(*current, Kind::Turn)) return std::vector<Change>{};
        return many({on(*meeting, {{f("current_turn"), toValue(c.turn)}})});
    }
    Changes operator()(const ExtendTurn& c) const {
        return inTurn(c.turn, [&](const Thing& turn) -> Fields {
            return {{f("limit_s"), turn.integer(u"limit_s") + static_cast<qint64>(c.by.count())}};
        });
    }
    Changes operator()(const PauseTurn& c) const {
        return inTurn(c.turn, [&](const Thing& turn) -> Fields {
            if (turn.has(u"paused_at")) return {};
            return {{f("paused_at"), moment(m_at)}};
        });
    }
    Changes operator()(const ResumeTurn& c) const {
        return inTurn(c.turn, [&](const Thing& turn) { return resumed(turn); });
    }

    Changes operator()(const AddOpinion& c) const { return checked(decideOpinion(c, m_facts, m_at)); }
    Changes operator()(const JoinOpinion& c) const { return checked(decideOpinion(c, m_facts, m_at)); }
    Changes operator()(const WriteLine& c) const { return checked(decideOpinion(c, m_facts)); }
    Changes operator()(const AnswerOpinion& c) const { return checked(decideOpinion(c, m_facts, m_at)); }
    Changes operator()(const Conclude& c) const { return checked(decideOpinion(c, m_facts, m_at)); }

    Changes operator()(const StartClip& c) const { return checked(decideSound(c, m_facts, m_at)); }
    Changes operator()(const SealClip& c) const { return checked(decideSound(c, m_facts)); }
    Changes operator()(const MarkSound& c) const { return checked(decideSound(c, m_facts)); }

    Changes operator()(const Delete& c) const {
        const auto thing = m_facts.thing(c.thing, true);
        if (!thing) return Refusal::UnknownThing;
        const bool running = thing->kind == Kind::Meeting && thing->has(u"started_at") && !thing->has(u"closed_at");
        if (running && c.deleted) return Refusal::MeetingRunning;
        return many({on(*thing, {{f("deleted"), c.deleted}})});
    }
    Changes operator()(const Settle& c) const { return checked(decideRevision(c, m_facts)); }
    Changes operator()(const Undo& c) const { return checked(decideRevision(c, m_facts)); }

private:
    std::optional<Thing> find(const ThingId& id, Kind kind) const { return rule::find(m_facts, id, kind); }
    /// Every value is of its field's type and size, whoever made the command.
    Changes many(std::vector<Change> changes) const {
        for (const Change& change : changes) {
            qsizetype length = 0;
            for (const auto& [name, value] : change.fields) {
                const FieldSpec* spec = fieldOf(change.kind, name);
                if (!spec || !fits(value, spec->type)) return Refusal::BadField;
                length += rule::lengthOf(value);
            }
            // They travel in one entry, which has a size that the office takes.
            if (length > textLimit) return Refusal::TooLong;
        }
        return changes;
    }
    Changes checked(Changes changes) const { return changes ? many(std::move(*changes)) : changes; }
    QString lastPlace(const SpaceId& meeting) const {
        const auto [low, high] = m_facts.neighbours(meeting, std::nullopt);
        return keyBetween(low, high);
    }
    std::pair<std::optional<Thing>, std::optional<Thing>> turnInMeeting(const ThingId& id) const {
        auto turn = find(id, Kind::Turn);
        auto meeting = turn ? find(meetingOf(turn->space), Kind::Meeting) : std::nullopt;
        return {std::move(turn), std::move(meeting)};
    }
    bool holdsFloor(const Thing& registration) const { return turnOnFloorOf(registration).has_value(); }
    /// By which a registered speaker holds the floor.
    std::optional<ThingId> turnOnFloorOf(const Thing& registration) const {
        const auto meeting = find(meetingOf(registration.space), Kind::Meeting);
        const auto current = meeting ? meeting->thing(u"current_turn") : std::nullopt;
        const auto turn = current ? find(*current, Kind::Turn) : std::nullopt;
        return turn && turn->thing(u"registration") == registration.id ? current : std::nullopt;
    }
    Changes leaveQueue(const ThingId& id, const char* state) const {
        const auto registration = find(id, Kind::Registration);
        if (!registration) return Refusal::UnknownThing;
        if (holdsFloor(*registration) || registration->text(u"state") == u"spoken") return Refusal::NotInState;
        return many({on(*registration, {{f("state"), f(state)}})});
    }
    template <class Edit>
    Changes inTurn(const ThingId& id, Edit edit) const {
        const auto turn = find(id, Kind::Turn);
        if (!turn) return Refusal::UnknownThing;
        if (turn->has(u"ended_at")) return Refusal::TurnEnded;
        Fields fields = edit(*turn);
        if (fields.empty()) return std::vector<Change>{};
        return many({on(*turn, std::move(fields))});
    }
    /// A pause that is over, counted.
    Fields resumed(const Thing& turn) const {
        if (!turn.has(u"paused_at")) return {};
        const qint64 paused = std::max<qint64>(0, moment(m_at).toInteger() - turn.integer(u"paused_at"));
        return {{f("paused_at"), nullptr}, {f("paused_ms"), turn.integer(u"paused_ms") + paused}};
    }
    std::vector<Change> endOf(const Thing& turn, const char* state = "spoken") const {
        Fields ended = resumed(turn); // no pause reaches beyond the end
        ended[f("ended_at")] = moment(m_at);
        std::vector<Change> changes{on(turn, std::move(ended))};
        const auto id = turn.thing(u"registration");
        const auto registration = id ? find(*id, Kind::Registration) : std::nullopt;
        // Whoever two desks called at once may still be speaking in the other turn.
        const auto held = registration ? turnOnFloorOf(*registration) : std::nullopt;
        if (registration && registration->text(u"state") == u"called" && (!held || *held == turn.id))
            changes.push_back(on(*registration, {{f("state"), f(state)}}));
        return changes;
    }
    std::vector<Change> endOfCurrentTurn(const Thing& meeting, const char* state = "spoken") const {
        const auto current = meeting.thing(u"current_turn");
        const auto turn = current ? find(*current, Kind::Turn) : std::nullopt;
        if (!turn || turn->has(u"ended_at")) return {};
        return endOf(*turn, state);
    }
    const Facts& m_facts;
    WallTime m_at;
};
} // namespace

Result<std::vector<Change>, Refusal> decide(const Command& command, const Facts& facts, WallTime at) {
    return std::visit(Decision(facts, at), command);
}

} // namespace ln
