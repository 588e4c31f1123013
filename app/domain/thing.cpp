#include "domain/thing.h"
#include <algorithm>

namespace ln {

QCborValue Thing::value(QStringView field) const {
    const auto found = std::ranges::find_if(fields, [&](const auto& entry) { return field == entry.first; });
    return found == fields.end() ? QCborValue(nullptr) : found->second;
}

std::optional<ThingId> Thing::thing(QStringView field) const { return ThingId::fromBytes(value(field).toByteArray()); }

QStringList Thing::texts(QStringView field) const {
    QStringList list;
    for (const QCborValue& item : value(field).toArray()) list.append(item.toString());
    return list;
}

std::vector<ThingId> Thing::things(QStringView field) const {
    std::vector<ThingId> list;
    for (const QCborValue& item : value(field).toArray())
        if (const auto one = ThingId::fromBytes(item.toByteArray())) list.push_back(*one);
    return list;
}

QCborValue toValue(const ThingId& id) { return id.toBytes(); }

QCborValue toValue(const QStringList& texts) {
    QCborArray array;
    for (const QString& text : texts) array.append(text);
    return array;
}

QCborValue toValue(const std::vector<ThingId>& ids) {
    QCborArray array;
    for (const ThingId& id : ids) array.append(id.toBytes());
    return array;
}

bool fits(const QCborValue& value, FieldType type) {
    const auto isThing = [](const QCborValue& v) { return v.isByteArray() && v.toByteArray().size() == 16; };
    const auto every = [&](auto&& test) {
        const QCborArray array = value.toArray();
        return value.isArray() && std::all_of(array.begin(), array.end(), test);
    };
    if (value.isNull()) return true;
    switch (type) {
    case FieldType::Text: return value.isString();
    case FieldType::Integer: return value.isInteger();
    case FieldType::Boolean: return value.isBool();
    case FieldType::Thing: return isThing(value);
    case FieldType::TextList: return every([](const QCborValue& v) { return v.isString(); });
    case FieldType::ThingList: return every(isThing);
    }
    return false;
}

} // namespace ln
