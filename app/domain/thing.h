#pragma once
#include "domain/ids.h"
#include "domain/schema.h"
#include <QCborArray>
#include <QCborValue>
#include <QStringList>
#include <map>
#include <vector>

namespace ln {

/// Field name → value. A missing field and a null one are the same to a reader.
using Fields = std::map<QString, QCborValue>;

/// A thing as the tables show it.
struct Thing {
    Kind kind{};
    ThingId id;
    SpaceId space;
    Fields fields;

    [[nodiscard]] QCborValue value(QStringView field) const;
    [[nodiscard]] QString text(QStringView field) const { return value(field).toString(); }
    [[nodiscard]] qint64 integer(QStringView field, qint64 otherwise = 0) const { return value(field).toInteger(otherwise); }
    [[nodiscard]] bool flag(QStringView field) const { return value(field).toBool(); }
    [[nodiscard]] bool has(QStringView field) const { return !value(field).isNull() && !value(field).isUndefined(); }
    [[nodiscard]] std::optional<ThingId> thing(QStringView field) const;
    [[nodiscard]] QStringList texts(QStringView field) const;
    [[nodiscard]] std::vector<ThingId> things(QStringView field) const;
};

/// "Set these fields of this thing": what a command comes to, before it is signed into a journal entry.
struct Change {
    Kind kind{};
    ThingId id;
    SpaceId space;
    Fields fields;
    /// Written also where it says what is so already: it settles which of two values holds.
    bool again = false;
};

[[nodiscard]] QCborValue toValue(const ThingId& id);
[[nodiscard]] QCborValue toValue(const QStringList& texts);
[[nodiscard]] QCborValue toValue(const std::vector<ThingId>& ids);
/// Whether a value is null or of the field's type; anything else stays in the journal and out of the tables.
[[nodiscard]] bool fits(const QCborValue& value, FieldType type);

} // namespace ln
