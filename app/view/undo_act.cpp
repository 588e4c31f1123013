#include "view/undo_act.h"
#include <QCborMap>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

QCborMap mapOf(const Fields& fields) {
    QCborMap map;
    for (const auto& [name, value] : fields) map.insert(name, value);
    return map;
}
Fields fieldsOf(const QCborMap& map) {
    Fields fields;
    for (const auto& [name, value] : map) fields.emplace(name.toString(), value);
    return fields;
}
QCborMap mapOf(const WrittenThing& thing) {
    return {{"kind"_L1, kindName(thing.written.kind)}, {"id"_L1, thing.written.id.toBytes()}, {"space"_L1, thing.written.space.toBytes()},
            {"fields"_L1, mapOf(thing.written.fields)}, {"before"_L1, mapOf(thing.before)}, {"created"_L1, thing.created}};
}
/// False for what is none.
bool addThing(std::vector<WrittenThing>& things, const QCborMap& map) {
    const auto kind = kindOf(map["kind"_L1].toString());
    const auto id = ThingId::fromBytes(map["id"_L1].toByteArray());
    const auto space = SpaceId::fromBytes(map["space"_L1].toByteArray());
    if (!kind || !id || !space) return false;
    // Part by part: of a temporary that is moved GCC 12 says that it may not be initialised.
    WrittenThing& thing = things.emplace_back();
    thing.written.kind = *kind;
    thing.written.id = *id;
    thing.written.space = *space;
    thing.written.fields = fieldsOf(map["fields"_L1].toMap());
    thing.before = fieldsOf(map["before"_L1].toMap());
    thing.created = map["created"_L1].toBool();
    return true;
}
} // namespace

QString keptText(const UndoAct& act) {
    if (act.things.size() > mostKeptThings) return {};
    QCborArray things;
    for (const WrittenThing& thing : act.things) things.append(mapOf(thing));
    QCborMap settings;
    for (const auto& [key, value] : act.settings) settings.insert(key, value);
    const QCborMap map{{"name"_L1, act.name}, {"things"_L1, things}, {"settings"_L1, settings},
                       {"at"_L1, static_cast<qint64>(act.at.time_since_epoch().count())}, {"number"_L1, act.number},
                       {"own"_L1, act.own}, {"takenBack"_L1, act.takenBack}};
    return QString::fromLatin1(map.toCborValue().toCbor().toBase64());
}

std::optional<UndoAct> keptAct(const QString& text) {
    const QCborMap map = QCborValue::fromCbor(QByteArray::fromBase64(text.toLatin1())).toMap();
    UndoAct act{.name = map["name"_L1].toString(), .things = {}, .at = WallTime(std::chrono::milliseconds(map["at"_L1].toInteger())),
                .number = map["number"_L1].toInteger(), .own = map["own"_L1].toBool(), .takenBack = map["takenBack"_L1].toBool()};
    for (const QCborValue& one : map["things"_L1].toArray())
        if (!addThing(act.things, one.toMap())) return std::nullopt;
    for (const auto& [key, value] : map["settings"_L1].toMap()) act.settings.emplace(key.toString(), value.toString());
    if (act.name.isEmpty() || act.things.empty() || act.number <= 0) return std::nullopt;
    return act;
}

} // namespace ln::view
