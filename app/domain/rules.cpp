#include "domain/rules.h"
#include "domain/order.h"
#include "domain/preparation_rules.h"
#include <QDate>
#include <algorithm>

namespace ln {
namespace {
using Changes = Result<std::vector<Change>, Refusal>;

QString f(const char* name) { return QString::fromLatin1(name); }
QCborValue moment(WallTime at) { return static_cast<qint64>(at.time_since_epoch().count()); }
Change on(const Thing& thing, Fields fields) { return {thing.kind, thing.id, thing.space, std::move(fields)}; }

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
        return many({on(*registration, c.fields)});
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
        const auto turn = find(c.turn, Kind::Turn);
        if (!turn) return Refusal::UnknownThing;
        const auto meeting = find(meetingOf(turn->space), Kind::Meeting);
        if (!meeting) return Refusal::UnknownThing;
        if (turn->has(u"ended_at")) return std::vector<Change>{};
        std::vector<Change> changes = endOf(*turn);
        if (meeting->thing(u"current_turn") == c.turn) changes.push_back(on(*meeting, {{f("current_turn"), nullptr}}));
        return changes;
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
        return inTurn(c.turn, [&](const Thing& turn) -> Fields {
            if (!turn.has(u"paused_at")) return {};
            const qint64 paused = std::max<qint64>(0, moment(m_at).toInteger() - turn.integer(u"paused_at"));
            return {{f("paused_at"), nullptr}, {f("paused_ms"), turn.integer(u"paused_ms") + paused}};
        });
    }

    Changes operator()(const AddOpinion& c) const {
        const auto turn = find(c.turn, Kind::Turn);
        if (!turn) return Refusal::UnknownThing;
        if (m_facts.thing(c.opinion, true)) return std::vector<Change>{};
        return many({Change{Kind::Opinion, c.opinion, turn->space,
                            {{f("turn"), toValue(c.turn)},
                             {f("number"), m_facts.lastOpinionNumber(c.turn) + 1},
                             {f("source"), f("floor")},
                             {f("created_at"), moment(m_at)}}}});
    }
    Changes operator()(const JoinOpinion& c) const {
        const auto opinion = find(c.opinion, Kind::Opinion);
        const auto registration = find(c.registration, Kind::Registration);
        if (!opinion || !registration || registration->space != opinion->space) return Refusal::UnknownThing;
        const auto turnId = opinion->thing(u"turn");
        const auto turn = turnId ? find(*turnId, Kind::Turn) : std::nullopt;
        if (turn && turn->thing(u"registration") == c.registration) return Refusal::NotInState;
        std::vector<ThingId> all = opinion->things(u"joined_by");
        const auto there = std::ranges::find(all, c.registration);
        if ((there != all.end()) == c.joins) return std::vector<Change>{};
        if (c.joins) all.push_back(c.registration);
        else all.erase(there);
        return many({on(*opinion, {{f("joined_by"), toValue(all)}})});
    }
    Changes operator()(const WriteLine& c) const {
        const auto opinion = find(c.opinion, Kind::Opinion);
        if (!opinion) return Refusal::UnknownThing;
        const auto held = m_facts.thing(c.line, true);
        Fields fields{{f("text"), c.text}};
        if (!held) {
            fields[f("opinion")] = toValue(c.opinion);
            fields[f("place")] = keyBetween(m_facts.lastLinePlace(c.opinion), {});
            addSound(fields, c.sound);
        }
        revive(fields, held);
        return many({Change{Kind::Line, c.line, opinion->space, std::move(fields)}});
    }
    Changes operator()(const AnswerOpinion& c) const {
        const auto opinion = find(c.opinion, Kind::Opinion);
        if (!opinion) return Refusal::UnknownThing;
        const auto held = m_facts.thing(c.answer, true);
        Fields fields{{f("by"), nameOf(c.by)}, {f("who"), c.who.trimmed()}, {f("text"), c.text}};
        if (!held) {
            fields[f("opinion")] = toValue(c.opinion);
            fields[f("answered_at")] = moment(m_at);
            addSound(fields, c.sound);
        }
        revive(fields, held);
        return many({Change{Kind::Answer, c.answer, opinion->space, std::move(fields)}});
    }
    Changes operator()(const Conclude& c) const {
        const auto opinion = find(c.opinion, Kind::Opinion);
        if (!opinion) return Refusal::UnknownThing;
        if (!c.due.isEmpty() && !QDate::fromString(c.due, Qt::ISODate).isValid()) return Refusal::NotADay;
        if (c.outcome == Outcome::Assigned && c.agency.trimmed().isEmpty()) return Refusal::AgencyMissing;
        Fields fields{{f("opinion"), toValue(c.opinion)},
                      {f("outcome"), nameOf(c.outcome)},
                      {f("agency"), c.agency.trimmed()},
                      {f("due"), c.due},
                      {f("text"), c.text}};
        const auto held = m_facts.thing(c.conclusion, true);
        if (!held) fields[f("concluded_at")] = moment(m_at);
        revive(fields, held);
        return many({Change{Kind::Conclusion, c.conclusion, opinion->space, std::move(fields)}});
    }

    Changes operator()(const StartClip& c) const {
        const auto turn = find(c.turn, Kind::Turn);
        if (!turn) return Refusal::UnknownThing;
        if (m_facts.thing(c.clip, true)) return std::vector<Change>{};
        return many({Change{Kind::Clip, c.clip, turn->space,
                            {{f("turn"), toValue(c.turn)}, {f("started_at"), moment(m_at)}}}});
    }
    Changes operator()(const SealClip& c) const {
        const auto clip = find(c.clip, Kind::Clip);
        if (!clip) return Refusal::UnknownThing;
        if (clip->has(u"sha256")) return clip->text(u"sha256") == c.sha256 ? Changes(std::vector<Change>{}) : Refusal::NotInState;
        return many({on(*clip, {{f("samples"), static_cast<qint64>(c.samples)},
                                {f("bytes"), static_cast<qint64>(c.bytes)},
                                {f("sha256"), c.sha256},
                                {f("gaps"), toValue(c.gaps)},
                                {f("recovered"), c.recovered}})});
    }
    Changes operator()(const MarkSound& c) const {
        const auto clip = find(c.place.clip, Kind::Clip);
        if (!clip) return Refusal::UnknownThing;
        return many({Change{Kind::Mark, c.mark, clip->space,
                            {{f("clip"), toValue(c.place.clip)}, {f("sample"), static_cast<qint64>(c.place.sample)}}}});
    }
    Changes operator()(const Delete& c) const {
        const auto thing = m_facts.thing(c.thing, true);
        if (!thing) return Refusal::UnknownThing;
        const bool running = thing->kind == Kind::Meeting && thing->has(u"started_at") && !thing->has(u"closed_at");
        if (running && c.deleted) return Refusal::MeetingRunning;
        return many({on(*thing, {{f("deleted"), c.deleted}})});
    }
    Changes operator()(const Settle& c) const {
        const auto thing = m_facts.thing(c.value.id, true);
        if (!thing || thing->kind != c.value.kind) return Refusal::UnknownThing;
        Change change = on(*thing, c.value.fields);
        change.again = true;
        return many({std::move(change)});
    }
    Changes operator()(const Undo& c) const {
        std::vector<Change> changes;
        for (const WrittenThing& one : c.things) {
            const auto thing = m_facts.thing(one.written.id, true);
            if (!thing) return Refusal::UnknownThing;
            if (!stands(*thing, one, c.things)) return Refusal::ChangedSince;
            Fields fields;
            if (one.created) fields[f("deleted")] = true;
            else
                for (const auto& [name, value] : one.written.fields) {
                    const auto before = one.before.find(name);
                    fields[name] = before == one.before.end() ? QCborValue(nullptr) : before->second;
                }
            changes.push_back(on(*thing, std::move(fields)));
        }
        return many(std::move(changes));
    }

private:
    /// Nothing was written over what the act wrote, and what it made was not built upon.
    bool stands(const Thing& thing, const WrittenThing& act, const std::vector<WrittenThing>& whole) const {
        const Fields& written = act.written.fields;
        const auto isNothing = [](const QCborValue& value) { return value.isNull() || value.isUndefined(); };
        for (const auto& [name, value] : written)
            if (thing.value(name) != value && !(isNothing(value) && !thing.has(name))) return false;
        if (!act.created) return true;
        if (thing.kind == Kind::Opinion && m_facts.hasLines(thing.id) && m_facts.lastLinePlace(thing.id) != lastPlaceOf(thing.id, whole)) return false;
        return std::ranges::all_of(thing.fields, [&](const auto& field) {
            return isNothing(field.second) || field.second == QCborValue(false) || written.contains(field.first);
        });
    }
    /// Of the lines that an act itself made with their opinion.
    static QString lastPlaceOf(const ThingId& opinion, const std::vector<WrittenThing>& act) {
        QString last;
        for (const WrittenThing& one : act) {
            const Thing line{.kind = one.written.kind, .id = one.written.id, .space = one.written.space, .fields = one.written.fields};
            if (one.created && line.kind == Kind::Line && line.thing(u"opinion") == opinion) last = std::max(last, line.text(u"place"));
        }
        return last;
    }
    std::optional<Thing> find(const ThingId& id, Kind kind) const {
        auto thing = m_facts.thing(id);
        if (thing && thing->kind != kind) return std::nullopt;
        return thing;
    }
    /// Every value is of its field's type and size, whoever made the command.
    Changes many(std::vector<Change> changes) const {
        for (const Change& change : changes)
            for (const auto& [name, value] : change.fields) {
                const FieldSpec* spec = fieldOf(change.kind, name);
                if (!spec || !fits(value, spec->type)) return Refusal::BadField;
                if (value.isString() && value.toString().size() > textLimit) return Refusal::TooLong;
            }
        return changes;
    }
    Changes checked(Changes changes) const { return changes ? many(std::move(*changes)) : changes; }
    QString lastPlace(const SpaceId& meeting) const {
        const auto [low, high] = m_facts.neighbours(meeting, std::nullopt);
        return keyBetween(low, high);
    }
    bool holdsFloor(const Thing& registration) const {
        const auto meeting = find(meetingOf(registration.space), Kind::Meeting);
        const auto current = meeting ? meeting->thing(u"current_turn") : std::nullopt;
        const auto turn = current ? find(*current, Kind::Turn) : std::nullopt;
        return turn && turn->thing(u"registration") == registration.id;
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
    std::vector<Change> endOf(const Thing& turn, const char* state = "spoken") const {
        std::vector<Change> changes{on(turn, {{f("ended_at"), moment(m_at)}})};
        const auto id = turn.thing(u"registration");
        const auto registration = id ? find(*id, Kind::Registration) : std::nullopt;
        if (registration && registration->text(u"state") == u"called")
            changes.push_back(on(*registration, {{f("state"), f(state)}}));
        return changes;
    }
    std::vector<Change> endOfCurrentTurn(const Thing& meeting, const char* state = "spoken") const {
        const auto current = meeting.thing(u"current_turn");
        const auto turn = current ? find(*current, Kind::Turn) : std::nullopt;
        if (!turn || turn->has(u"ended_at")) return {};
        return endOf(*turn, state);
    }
    /// Who writes what was deleted, or taken back, at the same moment wants it to be there.
    static void revive(Fields& fields, const std::optional<Thing>& held) {
        if (held && held->flag(u"deleted")) fields[f("deleted")] = false;
    }
    static void addSound(Fields& fields, const std::optional<SoundPlace>& sound) {
        if (!sound) return;
        fields[f("clip")] = toValue(sound->clip);
        fields[f("sample")] = static_cast<qint64>(sound->sample);
    }

    const Facts& m_facts;
    WallTime m_at;
};
} // namespace

Result<std::vector<Change>, Refusal> decide(const Command& command, const Facts& facts, WallTime at) {
    return std::visit(Decision(facts, at), command);
}

} // namespace ln
