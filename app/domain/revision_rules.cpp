#include "domain/revision_rules.h"
#include "domain/rule_parts.h"
#include <algorithm>

namespace ln {
using rule::Changes, rule::f, rule::on;
namespace {
/// Nothing was written over what the act wrote, and what it made was not built upon.
bool stands(const Facts& facts, const Thing& thing, const WrittenThing& act, const std::vector<WrittenThing>& whole) {
    const Fields& written = act.written.fields;
    const auto isNothing = [](const QCborValue& value) { return value.isNull() || value.isUndefined(); };
    for (const auto& [name, value] : written)
        if (thing.value(name) != value && !(isNothing(value) && !thing.has(name))) return false;
    if (!act.created) return true;
    const auto isOfTheAct = [&](const ThingId& id) { return std::ranges::any_of(whole, [&](const WrittenThing& one) { return one.written.id == id; }); };
    if (!std::ranges::all_of(facts.writtenUpon(thing.kind, thing.id), isOfTheAct)) return false;
    return std::ranges::all_of(thing.fields, [&](const auto& field) {
        return isNothing(field.second) || field.second == QCborValue(false) || written.contains(field.first);
    });
}
} // namespace

Changes decideRevision(const Settle& c, const Facts& facts) {
    const auto thing = facts.thing(c.value.id, true);
    if (!thing || thing->kind != c.value.kind) return Refusal::UnknownThing;
    Change change = on(*thing, c.value.fields);
    change.again = true;
    return std::vector{std::move(change)};
}

Changes decideRevision(const Undo& c, const Facts& facts) {
    std::vector<Change> changes;
    for (const WrittenThing& one : c.things) {
        const auto thing = facts.thing(one.written.id, true);
        if (!thing) return Refusal::UnknownThing;
        if (!stands(facts, *thing, one, c.things)) return Refusal::ChangedSince;
        Fields fields;
        if (one.created) fields[f("deleted")] = true;
        else
            for (const auto& [name, value] : one.written.fields) {
                const auto before = one.before.find(name);
                fields[name] = before == one.before.end() ? QCborValue(nullptr) : before->second;
            }
        changes.push_back(on(*thing, std::move(fields)));
    }
    return changes;
}

} // namespace ln
