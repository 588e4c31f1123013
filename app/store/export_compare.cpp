#include "store/export.h"
#include "sync/protocol/crypto.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace ln::store {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

ExportOutcome<QJsonObject> readJson(const QString& folder) {
    const QString path = QDir(folder).filePath(QStringLiteral("meeting.json"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ExportError{Words::tr("Không đọc được %1: %2").arg(QDir::toNativeSeparators(path), file.errorString())};
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.object().value(u"meeting").isObject())
        return ExportError{Words::tr("%1 không phải bản xuất của một hội nghị.").arg(QDir::toNativeSeparators(path))};
    return document.object();
}

QString written(const QJsonValue& value) {
    if (value.isUndefined()) return {};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

std::set<QString> keysOf(const QJsonObject& one, const QJsonObject& other) {
    std::set<QString> keys;
    for (const QString& key : one.keys())
        keys.insert(key);
    for (const QString& key : other.keys())
        keys.insert(key);
    return keys;
}

class Comparison {
public:
    void objects(const QString& kind, const QString& id, const QJsonObject& office, const QJsonObject& tablet) {
        for (const QString& field : keysOf(office, tablet))
            values({kind, id, field, {}, {}}, office.value(field), tablet.value(field));
    }
    void lists(const QString& kind, const QJsonArray& office, const QJsonArray& tablet) {
        const QJsonObject ours = byId(office), theirs = byId(tablet);
        for (const QString& id : keysOf(ours, theirs)) {
            const QJsonValue one = ours.value(id), other = theirs.value(id);
            if (one.isObject() && other.isObject())
                objects(kind, id, one.toObject(), other.toObject());
            else
                values({kind, id, QStringLiteral("id"), {}, {}}, one.toObject().value(u"id"),
                       other.toObject().value(u"id"));
        }
        // The same ids a different number of times.
        if (m_found.empty() && office.size() != tablet.size())
            values({kind, {}, QStringLiteral("count"), {}, {}}, office.size(), tablet.size());
    }
    void values(Difference place, const QJsonValue& office, const QJsonValue& tablet) {
        if (office == tablet) return;
        place.office = written(office);
        place.tablet = written(tablet);
        m_found.push_back(std::move(place));
    }
    void add(Difference difference) { m_found.push_back(std::move(difference)); }
    [[nodiscard]] std::vector<Difference> found() && { return std::move(m_found); }

private:
    /// Things by their id, chains by their device.
    static QJsonObject byId(const QJsonArray& list) {
        QJsonObject found;
        for (const QJsonValue& item : list) {
            const QJsonObject object = item.toObject();
            found.insert(object.value(object.contains(u"id") ? u"id" : u"device").toString(), object);
        }
        return found;
    }
    std::vector<Difference> m_found;
};

/// SHA-256 in hex, or nothing when there is no such file.
ExportOutcome<std::optional<QString>> hashOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) return std::optional<QString>{};
    const auto unreadable = [&] {
        return ExportError{Words::tr("Không đọc được %1: %2").arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly)) return unreadable();
    wire::Sha256 sum;
    for (;;) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty()) break;
        sum.add(piece);
    }
    if (file.error() != QFileDevice::NoError) return unreadable();
    return std::optional(QString::fromLatin1(sum.result().toHex()));
}

ExportOutcome<void> compareClips(Comparison& comparison, const QJsonObject& office, const QString& officeFolder,
                                 const QString& tabletFolder) {
    for (const QJsonValue& item : office.value(u"clips").toArray()) {
        const QString file = item[u"file"].toString(), sealed = item[u"sha256"].toString(), id = item[u"id"].toString();
        if (file.isEmpty()) continue;
        const auto there = hashOf(QDir(officeFolder).filePath(file));
        if (!there) return there.error();
        const auto here = hashOf(QDir(tabletFolder).filePath(file));
        if (!here) return here.error();
        if (*there != sealed || (*here && *here != sealed))
            comparison.add({QStringLiteral("file"), id, file, there->value_or(QString()), here->value_or(QString())});
    }
    return {};
}
} // namespace

QString Difference::toText() const {
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? Words::tr("không có") : text; };
    return Words::tr("%1 %2, %3: văn phòng %4, máy này %5").arg(kind, id, field, orNothing(office), orNothing(tablet));
}

ExportOutcome<std::vector<Difference>> compareExports(const QString& officeFolder, const QString& tabletFolder) {
    const auto office = readJson(officeFolder);
    if (!office) return office.error();
    const auto tablet = readJson(tabletFolder);
    if (!tablet) return tablet.error();
    Comparison comparison;
    for (const QString& key : keysOf(*office, *tablet)) {
        const QJsonValue ours = office->value(key), theirs = tablet->value(key);
        if (ours.isArray() && theirs.isArray())
            comparison.lists(key, ours.toArray(), theirs.toArray());
        else if (ours.isObject() && theirs.isObject())
            comparison.objects(key, {}, ours.toObject(), theirs.toObject());
        else
            comparison.values({key, {}, key, {}, {}}, ours, theirs);
    }
    if (auto clips = compareClips(comparison, *office, officeFolder, tabletFolder); !clips) return clips.error();
    return std::move(comparison).found();
}

} // namespace ln::store
