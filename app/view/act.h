#pragma once
#include "store/store.h"
#include <functional>
#include <vector>

namespace ln::view {

/// One thing a secretary did, put together from the parts of a screen so that it is one commit. What the parts gave up
/// for it comes back to them when it is refused.
struct Act {
    store::Submission submission;
    std::vector<std::function<void()>> giveBack;

    void add(Command command) { submission.commands.push_back(std::move(command)); }
    void undo() const {
        for (const auto& back : giveBack)
            back();
    }
};

} // namespace ln::view
