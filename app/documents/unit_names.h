#pragma once
#include <QString>

namespace ln::documents {

/// A unit's name and nothing else: "Hội Nông dân xã Cao Xá", but not "Hội Nông dân chưa có trụ sở". Of clean text, without a number before
/// it and a count behind it.
[[nodiscard]] bool isSurelyUnit(const QString& text);

} // namespace ln::documents
