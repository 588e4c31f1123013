#pragma once
#include "rehearsal/script.h"
#include <set>

namespace ln::rehearsal {

/// While a rehearsal file is read: whether somebody may be waiting to speak, which "next" does not name. Only what is sure counts,
/// and once something was taken back, or a desk was offline, nothing is.
class WaitingGuess {
public:
    /// Registers, or is put back.
    void comes(const Ref& registration) {
        if (!m_waiting.insert(registration.step).second) mayBeOneCalled();
    }
    /// Is called by name, withdraws, is not there.
    void goes(const Ref& registration) {
        if (m_waiting.erase(registration.step) > 0) mayBeOneCalled();
    }
    void firstCalled() { ++m_called; }
    void giveUp() { m_sure = false; }
    [[nodiscard]] bool isSurelyNobody() const { return m_sure && m_waiting.size() <= m_called; }

private:
    void mayBeOneCalled() {
        if (m_called > 0) --m_called;
    }

    std::set<int> m_waiting; ///< by the step that registered; some of them were called by "next"
    std::size_t m_called = 0; ///< so many of them at least
    bool m_sure = true;
};

} // namespace ln::rehearsal
