#pragma once
#include <QString>

namespace ln::documents {

/// Without "Ông", "Bà", "Đ/c" and the like before a name, if something is left behind it. Of clean text.
[[nodiscard]] QString withoutHonorific(const QString& name);
/// Whether a name begins as people's names do here: with one of the family names of Vietnam, written with its marks or all without. Of
/// clean text, with an honorific or not. Places may begin so too: "Cao Xá".
[[nodiscard]] bool beginsWithFamilyName(const QString& text);
/// The same, with a capital for each word, or none at all: "Đoàn thôn Ngòi" is no name.
[[nodiscard]] bool mayBeName(const QString& text);
/// A whole name of a person, and hardly anything else: a family name and two to five names more, each with a capital.
[[nodiscard]] bool isSurelyName(const QString& text);

} // namespace ln::documents
