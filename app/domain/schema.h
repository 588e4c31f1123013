#pragma once
#include <QString>
#include <QStringView>
#include <optional>
#include <span>
#include <string_view>

namespace ln {

/// Every kind of thing that the tables know. The names on the wire and in the tables are kindName()'s.
enum class Kind {
    Meeting, Participant, Registration, Turn, Opinion, Line, Answer, Conclusion, Clip, Mark, Agency, Secretary, Device, Erasure, Joining,
};
inline constexpr int kindCount = 15;

enum class FieldType { Text, Integer, Boolean, Thing, TextList, ThingList };

struct FieldSpec {
    std::string_view name;
    FieldType type;
};

[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindOf(QStringView name);
/// The fields of a kind in the order of its table's columns. Every kind also has `deleted` (Boolean).
[[nodiscard]] std::span<const FieldSpec> fieldsOf(Kind kind);
[[nodiscard]] const FieldSpec* fieldOf(Kind kind, QStringView name);

} // namespace ln
