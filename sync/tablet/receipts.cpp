#include "sync/tablet/receipts.h"
#include <set>

namespace ln::tablet {

void Receipts::load(const store::Reader& reader) {
    m_confirmed.clear();
    for (const wire::Held& held : reader.receipts())
        m_confirmed[{held.space, held.device}] = held;
}

Result<bool, Failure> Receipts::noteOne(const wire::Held& held) {
    const auto ours = m_store.noteHeld({held});
    if (!ours) return failureOf(ours.error());
    if (*ours) m_confirmed[{held.space, held.device}] = held;
    return *ours;
}

Result<std::vector<ChainKey>, Failure> Receipts::note(const std::vector<wire::Held>& held, Lower lower) {
    std::vector<ChainKey> wrong;
    for (const wire::Held& one : held) {
        const ChainKey chain{one.space, one.device};
        const auto known = m_confirmed.find(chain);
        if (known != m_confirmed.end() && known->second == one) continue;
        if (lower == Lower::No && known != m_confirmed.end() && one.seq < known->second.seq) continue;
        const auto ours = noteOne(one);
        if (!ours) return ours.error();
        if (!*ours) wrong.push_back(chain);
    }
    return wrong;
}

Result<void, Failure> Receipts::lose(const SpaceId& space) {
    for (const auto& [chain, held] : m_confirmed) {
        if (chain.first != space || held.seq.value == 0) continue;
        // noteOne only sets this very element, so the walk goes on undisturbed.
        if (const auto noted = noteOne({chain.first, chain.second, Seq{}, {}}); !noted) return noted.error();
    }
    return {};
}

std::vector<SpaceId> Receipts::spaces() const {
    std::set<SpaceId> all;
    for (const auto& [chain, held] : m_confirmed)
        if (held.seq.value > 0) all.insert(chain.first);
    return {all.begin(), all.end()};
}

} // namespace ln::tablet
