#include "documents/people_plan.h"
#include <QHash>
#include <algorithm>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

Fields fieldsOf(const PersonRow& one) {
    Fields fields;
    const auto add = [&](const QString& field, const QString& text) {
        if (!text.isEmpty()) fields[field] = text;
    };
    add(u"name"_s, one.person.name);
    add(u"unit"_s, one.person.unit);
    add(u"position"_s, one.person.position);
    add(u"phone"_s, one.person.phone);
    add(u"group"_s, one.group);
    return fields;
}

Fields missing(const Thing& held, Fields wanted) {
    std::erase_if(wanted, [&](const auto& field) {
        return field.first == u"name" || field.first == u"unit" || !held.text(field.first).isEmpty();
    });
    return wanted;
}

/// Random ones, in their order, so that the store's tables grow at one place instead of everywhere.
void giveIds(PeoplePlan& plan) {
    std::vector<ThingId> ids;
    ids.reserve(static_cast<std::size_t>(plan.added));
    for (int i = 0; i < plan.added; ++i)
        ids.push_back(ThingId::random());
    std::ranges::sort(ids);
    auto next = ids.begin();
    for (Change& change : plan.changes)
        if (change.id.isNull()) change.id = *next++;
}

/// Goes through the people: `isNew`, and of who is there the fields that are to be filled.
template <class New, class Filled>
PeopleCounts goThrough(const std::vector<PersonRow>& people, const std::vector<Thing>& there, New isNew, Filled filled) {
    QHash<QString, const Thing*> known;
    for (const Thing& one : there) {
        const Thing*& held = known[identityOf(one.text(u"name"), one.text(u"unit"))];
        // Of two that were joined, the one that shows.
        if (!held || held->has(u"merged_into")) held = &one;
    }
    PeopleCounts counts;
    for (const PersonRow& one : people) {
        const Thing* held = known.isEmpty() ? nullptr : known.value(identityOf(one.person.name, one.person.unit));
        if (!held) {
            ++counts.added;
            isNew(one);
            continue;
        }
        ++counts.already;
        if (held->has(u"merged_into")) continue;
        if (Fields fields = missing(*held, fieldsOf(one)); !fields.empty()) {
            ++counts.filled;
            filled(*held, std::move(fields));
        }
    }
    return counts;
}
} // namespace

PeoplePlan planImport(const std::vector<PersonRow>& people, const std::vector<Thing>& there, const SpaceId& meeting) {
    PeoplePlan plan;
    plan.changes.reserve(people.size());
    const auto add = [&](const PersonRow& one) { plan.changes.push_back({Kind::Participant, {}, meeting, fieldsOf(one)}); };
    const auto fill = [&](const Thing& held, Fields fields) { plan.changes.push_back({Kind::Participant, held.id, meeting, std::move(fields)}); };
    static_cast<PeopleCounts&>(plan) = goThrough(people, there, add, fill);
    giveIds(plan);
    return plan;
}

PeopleCounts countImport(const std::vector<PersonRow>& people, const std::vector<Thing>& there) {
    return goThrough(people, there, [](const PersonRow&) {}, [](const Thing&, const Fields&) {});
}

} // namespace ln::documents
