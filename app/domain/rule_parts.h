#pragma once
#include "domain/rules.h"

/// What the rules are put together from. For the files of decide() alone.
namespace ln::rule {

using Changes = Result<std::vector<Change>, Refusal>;

inline QString f(const char* name) { return QString::fromLatin1(name); }
inline QCborValue moment(WallTime at) { return static_cast<qint64>(at.time_since_epoch().count()); }
inline Change on(const Thing& thing, Fields fields) { return {thing.kind, thing.id, thing.space, std::move(fields)}; }
/// Of a text or a list of texts, in UTF-16 units.
inline qsizetype lengthOf(const QCborValue& value) {
    if (value.isString()) return value.toString().size();
    qsizetype sum = 0;
    for (const QCborValue& item : value.toArray()) sum += item.toString().size();
    return sum;
}

/// What says the same as the thing does already, and an empty text where there is none, is no change: it would stand against what another
/// tablet writes into the same field meanwhile.
inline Fields whatDiffers(const Thing& thing, Fields fields) {
    std::erase_if(fields, [&](const auto& field) {
        return field.second.isString() && field.second.toString() == thing.text(field.first);
    });
    return fields;
}
inline std::optional<Thing> find(const Facts& facts, const ThingId& id, Kind kind) {
    auto thing = facts.thing(id);
    if (thing && thing->kind != kind) return std::nullopt;
    return thing;
}

} // namespace ln::rule
