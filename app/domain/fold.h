#pragma once
#include <QString>

namespace ln {

/// Text as search compares it: lower case, no tone or vowel marks, đ as d, white space collapsed. "Nguyễn  Thị Hường" → "nguyen thi huong".
[[nodiscard]] QString fold(QStringView text);

} // namespace ln
