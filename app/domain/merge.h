#pragma once
#include "domain/entry.h"
#include <vector>

namespace ln {

/// One write of one field, as its history keeps it.
struct Write {
    QCborValue value;
    WriteRef by;
    std::optional<WriteRef> replaces;
};

/// The merge: whether a write shows in the tables when `held` shows now. Both ends decide by this alone, so that any order and any
/// duplication of entries ends in the same tables (a last-writer-wins register, Shapiro et al. 2011).
[[nodiscard]] bool supersedes(const WriteRef& incoming, const std::optional<WriteRef>& held);

/// The writes that stand against the one shown: same `replaces`, another value. Empty when there is no conflict to look at, which
/// is also so once somebody wrote again after seeing one of them.
[[nodiscard]] std::vector<Write> rivals(const std::vector<Write>& history);

} // namespace ln
