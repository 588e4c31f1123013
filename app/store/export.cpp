#include "store/export.h"
#include "store/durable_file.h"
#include "sync/protocol/crypto.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ln::store {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One list of the JSON: its name, its kind, and whether such things also live in the office's common space.
struct List {
    const char* name;
    Kind kind;
    bool common = false;
};
constexpr std::array lists{
    List{"participants", Kind::Participant},
    List{"registrations", Kind::Registration},
    List{"turns", Kind::Turn},
    List{"opinions", Kind::Opinion},
    List{"lines", Kind::Line},
    List{"answers", Kind::Answer},
    List{"conclusions", Kind::Conclusion},
    List{"joinings", Kind::Joining},
    List{"clips", Kind::Clip},
    List{"marks", Kind::Mark},
    List{"agencies", Kind::Agency, true},
    List{"secretaries", Kind::Secretary, true},
    List{"erasures", Kind::Erasure, true},
};
/// Read from a clip at once.
constexpr std::int64_t pieceBytes = 256 * 1024;

QJsonValue hexOf(const QCborValue& id) {
    return QString::fromLatin1(id.toByteArray().toHex());
}

QJsonValue jsonOf(const QCborValue& value, FieldType type) {
    if (value.isNull() || value.isUndefined()) return QJsonValue::Null;
    const auto listOf = [&](auto&& one) {
        QJsonArray array;
        for (const QCborValue& item : value.toArray())
            array.append(one(item));
        return array;
    };
    switch (type) {
    case FieldType::Text:
        return value.toString();
    case FieldType::Integer:
        return value.toInteger();
    case FieldType::Boolean:
        return value.toBool();
    case FieldType::Thing:
        return hexOf(value);
    case FieldType::TextList:
        return listOf([](const QCborValue& item) { return QJsonValue(item.toString()); });
    case FieldType::ThingList:
        return listOf(hexOf);
    }
    return QJsonValue::Null;
}

QString clipFile(const ThingId& clip) {
    return clip.toHex() + QStringLiteral(".opus");
}

QJsonObject jsonOf(const Thing& thing) {
    QJsonObject object{{QStringLiteral("id"), thing.id.toHex()}};
    for (const FieldSpec& field : fieldsOf(thing.kind)) {
        const QString name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        object.insert(name, jsonOf(thing.value(name), field.type));
    }
    object.insert(QStringLiteral("deleted"), thing.flag(u"deleted"));
    if (thing.kind == Kind::Clip)
        object.insert(QStringLiteral("file"),
                      thing.has(u"sha256") ? QJsonValue(clipFile(thing.id)) : QJsonValue(QJsonValue::Null));
    return object;
}

QJsonArray jsonOf(std::vector<Thing> things) {
    std::ranges::stable_sort(things, {}, &Thing::id);
    const auto [first, last] = std::ranges::unique(things, {}, &Thing::id);
    things.erase(first, last);
    QJsonArray array;
    for (const Thing& thing : things)
        array.append(jsonOf(thing));
    return array;
}

std::vector<Thing> thingsOf(const Reader& reader, const SpaceId& space, const List& list) {
    std::vector<Thing> things = reader.all(list.kind, space, true);
    if (list.common)
        for (Thing& thing : reader.all(list.kind, commonSpace, true))
            things.push_back(std::move(thing));
    return things;
}

/// A device's key is in the meeting's space, its name and desk often in the common one.
std::vector<Thing> devicesOf(const Reader& reader, const SpaceId& space) {
    std::vector<Thing> devices = reader.all(Kind::Device, space, true);
    for (const Thing& known : reader.all(Kind::Device, commonSpace, true))
        for (Thing& device : devices)
            if (device.id == known.id) device.fields.insert(known.fields.begin(), known.fields.end());
    return devices;
}

/// How far each device's chain in the meeting's space goes.
QJsonArray chainsOf(const Reader& reader, const SpaceId& space) {
    std::vector<wire::Held> chains = reader.heads();
    std::erase_if(chains, [&](const wire::Held& head) { return head.space != space; });
    std::ranges::sort(chains, {}, &wire::Held::device);
    QJsonArray array;
    for (const wire::Held& head : chains)
        array.append(QJsonObject{{QStringLiteral("device"), head.device.toHex()},
                                 {QStringLiteral("seq"), static_cast<qint64>(head.seq.value)},
                                 {QStringLiteral("hash"), QString::fromLatin1(head.headerHash.toHex())}});
    return array;
}

ExportOutcome<QJsonObject> meetingObject(const Reader& reader, const ThingId& meeting) {
    // The office goes on receiving while it exports.
    const auto moment = reader.snapshot();
    const auto thing = reader.thing(meeting, true);
    if (!thing || thing->kind != Kind::Meeting) return ExportError{Words::tr("Không có hội nghị %1.").arg(meeting.toHex())};
    const SpaceId space = spaceOf(meeting);
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("langnghe-meeting/1")},
                     {QStringLiteral("meeting"), jsonOf(*thing)}};
    for (const List& list : lists)
        root.insert(QString::fromLatin1(list.name), jsonOf(thingsOf(reader, space, list)));
    root.insert(QStringLiteral("devices"), jsonOf(devicesOf(reader, space)));
    root.insert(QStringLiteral("chains"), chainsOf(reader, space));
    if (const auto error = reader.lastError())
        return ExportError{Words::tr("Không đọc được dữ liệu trên máy này: %1").arg(error->message)};
    return root;
}

QByteArray bytesOf(const QJsonObject& root) {
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

ExportError cannotWrite(const QString& path, const QString& why) {
    return {Words::tr("Không ghi được %1: %2").arg(QDir::toNativeSeparators(path), why)};
}

/// True when it was written, false when its bytes are not held here.
ExportOutcome<bool> writeClip(const ThingId& clip, const QString& sha256, const QString& folder,
                              const ClipBytes& clipBytes) {
    const QString path = QDir(folder).filePath(clipFile(clip));
    auto file = DurableFile::create(path);
    if (!file) return cannotWrite(path, file.error());
    wire::Sha256 sum;
    for (std::int64_t offset = 0;;) {
        const auto piece = clipBytes(clip, offset, pieceBytes);
        if (!piece) return piece.error();
        if (!*piece) return false;
        const QByteArray& bytes = **piece;
        if (bytes.isEmpty()) break;
        sum.add(bytes);
        if (const auto wrote = file->write(bytes); !wrote) return cannotWrite(path, wrote.error());
        offset += bytes.size();
    }
    if (QString::fromLatin1(sum.result().toHex()) != sha256)
        return ExportError{Words::tr("Đoạn ghi âm %1 không còn đúng như lúc niêm phong (SHA-256 khác).").arg(clip.toHex())};
    if (const auto done = file->commit(); !done) return cannotWrite(path, done.error());
    return true;
}

std::size_t count(const QJsonObject& root) {
    std::size_t things = 1;
    for (const List& list : lists)
        things += static_cast<std::size_t>(root.value(QString::fromLatin1(list.name)).toArray().size());
    return things;
}
} // namespace

ExportOutcome<QByteArray> meetingJson(const Reader& reader, const ThingId& meeting) {
    const auto root = meetingObject(reader, meeting);
    if (!root) return root.error();
    return bytesOf(*root);
}

ExportOutcome<Exported> exportMeeting(const Reader& reader, const ThingId& meeting, const QString& folder,
                                      const ClipBytes& clipBytes) {
    const auto root = meetingObject(reader, meeting);
    if (!root) return root.error();
    if (!QDir().mkpath(folder))
        return ExportError{Words::tr("Không tạo được thư mục %1.").arg(QDir::toNativeSeparators(folder))};
    Exported exported{.things = count(*root)};
    for (const QJsonValue& item : root->value(u"clips").toArray()) {
        const auto clip = ThingId::fromHex(item[u"id"].toString());
        if (!clip || !item[u"sha256"].isString()) continue;
        const auto written = writeClip(*clip, item[u"sha256"].toString(), folder, clipBytes);
        if (!written) return written.error();
        if (*written)
            ++exported.clips;
        else
            exported.clipsElsewhere.push_back(*clip);
    }
    const QString path = QDir(folder).filePath(QStringLiteral("meeting.json"));
    if (const auto wrote = DurableFile::replace(path, bytesOf(*root)); !wrote) return cannotWrite(path, wrote.error());
    return exported;
}

} // namespace ln::store
