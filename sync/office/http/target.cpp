#include "sync/office/http/target.h"

namespace ln::office {
namespace {
std::optional<std::string> decoded(std::string_view text) {
    const QByteArray raw(text.data(), static_cast<qsizetype>(text.size()));
    const QByteArray bytes = QByteArray::fromPercentEncoding(raw);
    if (bytes.contains('\0')) return std::nullopt;
    return bytes.toStdString();
}

/// Cuts the text before `mark` off and gives it; the mark goes too.
std::string_view cut(std::string_view& text, char mark) {
    const auto at = text.find(mark);
    const auto piece = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return piece;
}
} // namespace

void readTarget(std::string_view target, Request& into) {
    std::string_view query = target;
    std::string_view path = cut(query, '?');
    if (!path.starts_with('/')) return;
    path.remove_prefix(1);
    while (!path.empty()) {
        const auto piece = decoded(cut(path, '/'));
        if (!piece) return into.path.clear();
        into.path.push_back(*piece);
    }
    while (!query.empty()) {
        std::string_view value = cut(query, '&');
        const auto name = decoded(cut(value, '=')), text = decoded(value);
        if (name && text) into.query.insert_or_assign(*name, *text);
    }
}

} // namespace ln::office
