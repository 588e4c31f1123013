#pragma once
#include <functional>
#include <map>
#include <memory>

namespace ln::platform {

/// Callbacks that end when their token is destroyed, whichever of token and owner goes first. For one thread.
template <class Value>
class Subscribers {
public:
    [[nodiscard]] std::shared_ptr<void> add(std::function<void(Value)> callback) {
        const auto place = m_list->next++;
        m_list->callbacks[place] = std::move(callback);
        // The token owns nothing but the right to be forgotten; it points somewhere only to be no null.
        return {m_list.get(), [list = std::weak_ptr(m_list), place](List*) {
                    if (const auto held = list.lock()) held->callbacks.erase(place);
                }};
    }
    void tell(Value value) const {
        // A callback may end itself or others.
        const auto callbacks = m_list->callbacks;
        for (const auto& [place, callback] : callbacks)
            if (m_list->callbacks.contains(place)) callback(value);
    }

private:
    struct List {
        std::map<int, std::function<void(Value)>> callbacks;
        int next = 0;
    };
    std::shared_ptr<List> m_list = std::make_shared<List>();
};

} // namespace ln::platform
