#include "rehearsal/step_reader.h"
#include <algorithm>

/// StepReader: what desks know that do not hear of each other, and what becomes of it when they do.
namespace ln::rehearsal {

StepReader::State& StepReader::state() {
    const auto apart = m_apart.find(m_desk);
    return apart == m_apart.end() ? m_shared : apart->second.state;
}

void StepReader::goOffline(const Step& step) {
    m_waiting.giveUp();
    m_book.goOffline(step.desk, step.number);
    m_apart.emplace(step.desk, Apart{m_shared, m_shared, step.number}); // who is offline already stays so
}

void StepReader::goOnline(const Step& step) {
    m_book.goOnline(step.desk, step.number);
    const auto apart = m_apart.extract(step.desk);
    if (apart.empty()) return;
    const auto& [own, then, since] = apart.mapped();
    const State shared = m_shared;
    apply(then, own);
    m_shared.floorMoved = std::max(own.floorMoved, shared.floorMoved);
    const bool both = own.floorMoved > since && shared.floorMoved > since;
    const bool inOneTurn = own.turn && shared.turn && own.turn->ref == shared.turn->ref;
    if (both && !inOneTurn) m_shared.turn = turnAfter(own, shared, since);
}

/// Whoever moved the floor last says who holds it. Only who ended an earlier turn, not knowing of the next, takes it from nobody.
std::optional<StepReader::Turn> StepReader::turnAfter(const State& one, const State& other, int since) {
    const bool oneIsLater = one.floorMoved > other.floorMoved;
    const std::optional<Turn>& later = oneIsLater ? one.turn : other.turn;
    const std::optional<Turn>& earlier = oneIsLater ? other.turn : one.turn;
    if (!later) return earlier; // its call was taken back: the floor goes to who was called meanwhile
    const bool endedEarlierOne = later && !later->open && later->ref.step <= since;
    const bool goesOn = earlier && earlier->open && earlier->ref.step > since;
    return endedEarlierOne && goesOn ? earlier : later;
}

} // namespace ln::rehearsal
