#pragma once
#include "rehearsal/script.h"
#include <map>
#include <set>

namespace ln::rehearsal {

/// While a rehearsal file is read: what its names mean, and which desk can know of what by then.
class ReferenceBook {
public:
    struct Lookup {
        std::optional<Ref> ref;
        /// Why there is none.
        QString problem;
    };

    /// Why the name cannot be given; empty when it was.
    [[nodiscard]] QString name(const QString& as, const Ref& ref);
    void addPerson(const QString& name, const Ref& ref) { m_people.emplace(name, ref); }
    /// Of this participant the unit is known, which whoever registers needs.
    void addUnit(const Ref& participant) { m_withUnit.insert({participant.step, participant.number}); }
    [[nodiscard]] bool hasUnit(const Ref& participant) const { return m_withUnit.contains({participant.step, participant.number}); }
    /// Who registered goes by this name from now on, by none of their own where it is empty. Gives the name of before.
    QString renamePerson(const QString& name, const Ref& ref);
    /// A registration made at a desk, and whose it is.
    void addRegistration(const QString& desk, const Ref& registration, const std::optional<Ref>& participant);

    /// What an undo took back cannot be spoken of until it is done again.
    void takeBack(const Ref& ref) { m_takenBack.push_back(ref); }
    void bringBack(const Ref& ref) { std::erase(m_takenBack, ref); }

    /// By a name given with "as", a ticket ("A-03"), or a person's name that only one has.
    [[nodiscard]] Lookup find(const QString& word, Kind kind) const;

    // Where things are. A thing made at a desk that is offline is elsewhere only once that desk is online again.
    void made(const Ref& ref, const QString& desk, int step);
    void goOffline(const QString& desk, int step) { m_offlineSince.emplace(desk, step); }
    void goOnline(const QString& desk, int step);
    /// Empty when the desk has it; else why not.
    [[nodiscard]] QString whyNotAt(const QString& desk, const Ref& ref) const;

private:
    [[nodiscard]] bool isTakenBack(const Ref& ref) const;
    /// The last registration of somebody of the list.
    [[nodiscard]] std::optional<Ref> registrationOf(const Ref& participant) const;
    /// The same where no name of its own was written on it.
    [[nodiscard]] std::optional<Ref> namedByTheList(const Ref& participant) const;

    struct Making {
        Ref ref;
        QString desk;
        /// The step at which the office could have it; 0: not yet.
        int sharedAt = 0;
    };
    std::map<QString, Ref> m_named;
    std::multimap<QString, Ref> m_people;
    std::set<std::pair<int, int>> m_withUnit; ///< step and number
    std::map<QString, Ref> m_tickets;
    std::map<QString, int> m_lastTicket;
    std::vector<std::pair<Ref, Ref>> m_registrationOf; ///< participant, registration
    std::vector<Making> m_makings;
    std::vector<Ref> m_takenBack;
    std::map<QString, int> m_offlineSince;
};

} // namespace ln::rehearsal
