#pragma once
#include "documents/pasted_opinions.h"
#include "domain/ids.h"
#include <map>

namespace ln::view {

/// What was pasted and waits for a look: whose each opinion would be, which stand in the list already, and which would be added.
class WaitingOpinions {
public:
    using Opinion = documents::PastedOpinion;
    /// How many opinions of the list say so, by sameness().
    using There = std::map<QString, int>;

    /// Of two opinions that have it in common one was most likely written down twice: who it is from, and the words.
    [[nodiscard]] static QString sameness(const QString& unit, const QString& name, const QString& text);

    WaitingOpinions() = default;
    /// `unit`: what the form says by then. `mayLack`: a slip of paper may not say where it comes from.
    WaitingOpinions(documents::Pasted pasted, const QString& unit, bool mayLack);

    /// The form says another unit now.
    void noteUnit(const QString& unit);
    /// Finds which of them are there.
    void compare(There there);
    void setAddsThere(bool adds) { m_addsThere = adds; }
    /// Somebody who looked does not want it, or does after all. False when it is none of them.
    [[nodiscard]] bool toggleUnwanted(const ThingId& id);

    [[nodiscard]] const documents::Pasted& pasted() const { return m_pasted; }
    [[nodiscard]] std::size_t size() const { return m_pasted.opinions.size(); }
    /// Those without a unit get the form's. Where others have one, theirs is not sure: what the last opinion left in the form is none of
    /// theirs, only what is written there for them.
    [[nodiscard]] Opinion opinion(std::size_t i) const;
    /// Given out once, so that a second press adds nothing twice; left-out rows follow the opinions.
    [[nodiscard]] const ThingId& id(std::size_t i) const { return m_ids[i]; }
    [[nodiscard]] bool isThere(std::size_t i) const { return m_isThere[i]; }
    [[nodiscard]] bool isUnwanted(std::size_t i) const { return m_isUnwanted[i]; }
    [[nodiscard]] bool isAdded(std::size_t i) const { return !lacksUnit(i) && isWanted(i); }
    [[nodiscard]] bool addsThere() const { return m_addsThere; }
    [[nodiscard]] int there() const;
    [[nodiscard]] int added() const;
    [[nodiscard]] int lacking() const;
    /// Whose unit is not known yet: they wait on when the others were added.
    [[nodiscard]] WaitingOpinions rest() const;

private:
    [[nodiscard]] bool lacksUnit(std::size_t i) const { return !m_mayLack && !m_fills && m_pasted.opinions[i].unit.isEmpty(); }
    [[nodiscard]] bool isWanted(std::size_t i) const { return !m_isUnwanted[i] && (m_addsThere || !m_isThere[i]); }
    void begin();

    documents::Pasted m_pasted;
    QString m_unit, m_unitThen; ///< the form's, now and when it was pasted
    bool m_mayLack = false;
    bool m_fills = false;
    bool m_addsThere = false;
    std::vector<ThingId> m_ids;
    std::vector<bool> m_isThere, m_isUnwanted;
};

} // namespace ln::view
