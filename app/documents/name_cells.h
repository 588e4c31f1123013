#pragma once
#include <QString>
#include <vector>

namespace ln::documents {

/// What the cell for a name says of one person.
struct NamedPerson {
    QString name, unit = {}, position = {}, phone = {};
};

/// The people of a cell that holds several, or says more of one than the name: a line or a part each, "Lê An, Trưởng thôn". Nothing where
/// the cell is one name alone, or where a part of it is neither a name nor surely something else.
[[nodiscard]] std::vector<NamedPerson> peopleIn(const QString& cell);
/// "1. Lê Oanh", "- Lê Oanh", "• Lê Oanh" without what sets them off.
[[nodiscard]] QString withoutMark(const QString& name);
/// "Trưởng thôn", "PHÓ CHỦ TỊCH": what somebody is, and nobody's name.
[[nodiscard]] bool saysOffice(const QString& text);
/// A seat that nobody has yet: "(Khuyết)".
[[nodiscard]] bool isVacant(const QString& name);

} // namespace ln::documents
