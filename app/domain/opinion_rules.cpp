#include "domain/opinion_rules.h"
#include "domain/order.h"
#include "domain/rule_parts.h"
#include <QDate>
#include <algorithm>

namespace ln {
using rule::Changes, rule::f, rule::find, rule::moment, rule::on;
namespace {
/// Who writes what was deleted, or taken back, at the same moment wants it to be there.
void revive(Fields& fields, const std::optional<Thing>& held) {
    if (held && held->flag(u"deleted")) fields[f("deleted")] = false;
}
void addSound(Fields& fields, const std::optional<SoundPlace>& sound) {
    if (!sound) return;
    fields[f("clip")] = toValue(sound->clip);
    fields[f("sample")] = static_cast<qint64>(sound->sample);
}
} // namespace

Changes decideOpinion(const AddOpinion& c, const Facts& facts, WallTime at) {
    const auto turn = find(facts, c.turn, Kind::Turn);
    if (!turn) return Refusal::UnknownThing;
    if (facts.thing(c.opinion, true)) return std::vector<Change>{};
    return std::vector{Change{Kind::Opinion, c.opinion, turn->space,
                        {{f("turn"), toValue(c.turn)},
                         {f("number"), facts.lastOpinionNumber(c.turn) + 1},
                         {f("source"), f("floor")},
                         {f("created_at"), moment(at)}}}};
}

Changes decideOpinion(const JoinOpinion& c, const Facts& facts, WallTime at) {
    const auto opinion = find(facts, c.opinion, Kind::Opinion);
    const auto registration = find(facts, c.registration, Kind::Registration);
    if (!opinion || !registration || registration->space != opinion->space) return Refusal::UnknownThing;
    const auto turnId = opinion->thing(u"turn");
    const auto turn = turnId ? find(facts, *turnId, Kind::Turn) : std::nullopt;
    if (turn && turn->thing(u"registration") == c.registration) return Refusal::NotInState;
    const std::vector<ThingId> joinings = facts.joinings(c.opinion, c.registration);
    std::vector<ThingId> listed = opinion->things(u"joined_by");
    const auto there = std::ranges::find(listed, c.registration);
    if ((!joinings.empty() || there != listed.end()) == c.joins) return std::vector<Change>{};
    if (c.joins)
        return std::vector{Change{Kind::Joining, c.joining, opinion->space,
                                  {{f("opinion"), toValue(c.opinion)}, {f("registration"), toValue(c.registration)}, {f("joined_at"), moment(at)}}}};
    std::vector<Change> changes;
    for (const ThingId& one : joinings) changes.push_back({Kind::Joining, one, opinion->space, {{f("deleted"), true}}});
    if (there != listed.end()) {
        listed.erase(there);
        changes.push_back(on(*opinion, {{f("joined_by"), toValue(listed)}}));
    }
    return changes;
}

Changes decideOpinion(const WriteLine& c, const Facts& facts) {
    const auto opinion = find(facts, c.opinion, Kind::Opinion);
    if (!opinion) return Refusal::UnknownThing;
    const auto held = facts.thing(c.line, true);
    Fields fields{{f("text"), c.text}};
    if (!held) {
        fields[f("opinion")] = toValue(c.opinion);
        fields[f("place")] = keyBetween(facts.lastLinePlace(c.opinion), {});
        addSound(fields, c.sound);
    }
    revive(fields, held);
    return std::vector{Change{Kind::Line, c.line, opinion->space, std::move(fields)}};
}

Changes decideOpinion(const AnswerOpinion& c, const Facts& facts, WallTime at) {
    const auto opinion = find(facts, c.opinion, Kind::Opinion);
    if (!opinion) return Refusal::UnknownThing;
    const auto held = facts.thing(c.answer, true);
    Fields fields{{f("by"), nameOf(c.by)}, {f("who"), c.who.trimmed()}, {f("text"), c.text}};
    if (!held) {
        fields[f("opinion")] = toValue(c.opinion);
        fields[f("answered_at")] = moment(at);
        addSound(fields, c.sound);
    }
    revive(fields, held);
    return std::vector{Change{Kind::Answer, c.answer, opinion->space, std::move(fields)}};
}

Changes decideOpinion(const Conclude& c, const Facts& facts, WallTime at) {
    const auto opinion = find(facts, c.opinion, Kind::Opinion);
    if (!opinion) return Refusal::UnknownThing;
    if (!c.due.isEmpty() && !QDate::fromString(c.due, Qt::ISODate).isValid()) return Refusal::NotADay;
    if (c.outcome == Outcome::Assigned && c.agency.trimmed().isEmpty()) return Refusal::AgencyMissing;
    Fields fields{{f("opinion"), toValue(c.opinion)},
                  {f("outcome"), nameOf(c.outcome)},
                  {f("agency"), c.agency.trimmed()},
                  {f("due"), c.due},
                  {f("text"), c.text}};
    const auto held = facts.thing(c.conclusion, true);
    if (!held) fields[f("concluded_at")] = moment(at);
    revive(fields, held);
    return std::vector{Change{Kind::Conclusion, c.conclusion, opinion->space, std::move(fields)}};
}

} // namespace ln
