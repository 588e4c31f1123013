#pragma once
#include "documents/table.h"

namespace ln::documents {

/// Lists of text. Separators are commas, semicolons or tabs, whichever makes the most even columns ("sep=;" in the
/// first line says it); a field in quotes may hold separators, line ends, and quotes that are written twice. Source:
/// RFC 4180, and what Excel writes besides.
[[nodiscard]] TableResult readText(const QString& text, const std::stop_token& stop = {});

/// The same from bytes: UTF-8 with or without its mark, UTF-16 with it, else TCVN3.
[[nodiscard]] TableResult readBytes(const QByteArray& bytes, const std::stop_token& stop = {});

} // namespace ln::documents
