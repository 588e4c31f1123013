#pragma once
#include <QString>

namespace ln::documents {

/// What a unit's name begins with, and no person's: "Hội Nông dân", "Thôn Trại".
[[nodiscard]] bool namesUnit(const QString& text);
/// What people are at the meeting, and no unit: "Đại biểu nữ", "Khách mời".
[[nodiscard]] bool namesGroup(const QString& text);
/// A unit's name and nothing else: "Hội Nông dân xã Cao Xá", but not "Hội Nông dân chưa có trụ sở". Of clean text, without a number before
/// it and a count behind it.
[[nodiscard]] bool isSurelyUnit(const QString& text);

} // namespace ln::documents
