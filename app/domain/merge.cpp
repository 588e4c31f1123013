#include "domain/merge.h"
#include <algorithm>

namespace ln {

bool supersedes(const WriteRef& incoming, const std::optional<WriteRef>& held) {
    return !held || incoming > *held;
}

std::vector<Write> rivals(const std::vector<Write>& history) {
    const auto shown = std::ranges::max_element(history, {}, &Write::by);
    if (shown == history.end()) return {};
    std::vector<Write> found;
    for (const Write& other : history)
        if (other.by != shown->by && other.replaces == shown->replaces && other.value != shown->value) found.push_back(other);
    if (!found.empty()) found.insert(found.begin(), *shown);
    return found;
}

} // namespace ln
