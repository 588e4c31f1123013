#include "view/waiting_opinions.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <algorithm>

namespace ln::view {

QString WaitingOpinions::sameness(const QString& unit, const QString& name, const QString& text) {
    QStringList lines;
    for (const QString& line : documents::linesOf(text)) lines.append(line.simplified().toCaseFolded());
    return fold(unit) + u'\t' + fold(name) + u'\t' + lines.join(u'\n');
}

WaitingOpinions::WaitingOpinions(documents::Pasted pasted, const QString& unit, bool mayLack)
    : m_pasted(std::move(pasted)), m_unit(unit), m_unitThen(unit), m_mayLack(mayLack) {
    m_fills = std::ranges::all_of(m_pasted.opinions, [](const Opinion& one) { return one.unit.isEmpty(); });
    begin();
}

bool WaitingOpinions::toggleUnwanted(const ThingId& id) {
    const auto found = std::ranges::find(m_ids.begin(), m_ids.begin() + std::ssize(m_isUnwanted), id);
    const std::size_t i = static_cast<std::size_t>(found - m_ids.begin());
    if (i >= size()) return false;
    m_isUnwanted[i] = !m_isUnwanted[i];
    return true;
}

void WaitingOpinions::noteUnit(const QString& unit) {
    m_unit = unit;
    m_fills = m_fills || unit != m_unitThen;
}

void WaitingOpinions::compare(There there) {
    for (std::size_t i = 0; i < size(); ++i) {
        const Opinion one = opinion(i);
        // The list may hold it twice, of two people: each stands for one of these.
        const auto same = there.find(sameness(one.unit, one.name, one.text));
        m_isThere[i] = same != there.end() && same->second-- > 0;
    }
}

WaitingOpinions::Opinion WaitingOpinions::opinion(std::size_t i) const {
    Opinion one = m_pasted.opinions[i];
    if (one.unit.isEmpty() && m_fills) one.unit = m_unit.simplified();
    return one;
}

int WaitingOpinions::there() const { return static_cast<int>(std::ranges::count(m_isThere, true)); }

int WaitingOpinions::added() const {
    int count = 0;
    for (std::size_t i = 0; i < size(); ++i) count += isAdded(i);
    return count;
}

int WaitingOpinions::lacking() const {
    int count = 0;
    for (std::size_t i = 0; i < size(); ++i) count += lacksUnit(i) && !m_isUnwanted[i];
    return count;
}

WaitingOpinions WaitingOpinions::rest() const {
    WaitingOpinions rest = *this; // what the form said when it was pasted is still none of theirs
    rest.m_pasted = {};
    for (std::size_t i = 0; i < size(); ++i)
        if (lacksUnit(i) && !m_isUnwanted[i]) rest.m_pasted.opinions.push_back(m_pasted.opinions[i]);
    rest.begin();
    return rest;
}

void WaitingOpinions::begin() {
    m_isThere.assign(m_pasted.opinions.size(), false);
    m_isUnwanted.assign(m_pasted.opinions.size(), false);
    m_ids.clear();
    std::generate_n(std::back_inserter(m_ids), m_pasted.opinions.size() + m_pasted.leftOut.size(), &ThingId::random);
}

} // namespace ln::view
