#pragma once
#include "rehearsal/player.h"
#include "rehearsal/summary.h"

namespace ln::rehearsal {

struct RehearsalOptions {
    /// Empty: the sample conference that ships.
    QString file;
    /// A folder a desk in here.
    QString folder;
    /// 0: what the file says, else 30.
    double speed = 0;
    /// Empty: the speech that ships.
    QString sound;
    QString trace;
    /// For the desks that are not enrolled yet. Without any, and with no desk enrolled, the desks exchange what they
    /// have among themselves, and nothing goes to an office.
    std::map<QString, QString> invitations;
    /// Progress, a line at a time.
    std::function<void(const QString&)> say;
    /// For whoever shows or measures it: every desk has the meeting, and the first step is next.
    std::function<void(const ThingId& meeting, const std::map<QString, view::Tablet*>& desks)> ready;
};
inline constexpr double usualSpeed = 30;

/// Plays a script from where its folder stands to its end.
class Rehearsal {
public:
    Rehearsal(Script script, RehearsalOptions options) : m_script(std::move(script)), m_options(std::move(options)) {}
    ~Rehearsal();

    struct Done {
        Counts counts;
        /// Everything has the office's receipt, and every desk has what the office has. False without an office.
        bool received = false;
    };
    [[nodiscard]] Outcome<Done> run();

private:
    /// What the folder knows of an earlier run.
    [[nodiscard]] Outcome<void> recall();
    [[nodiscard]] Outcome<void> openDesks();
    [[nodiscard]] Outcome<void> openDesk(const QString& letter);
    [[nodiscard]] Outcome<void> enrolDesks();
    [[nodiscard]] Outcome<void> shareMeeting();
    /// What was saved while the program was killed before it could tell; what was overwritten since is left out.
    void traceUntold();
    [[nodiscard]] Outcome<void> importMeeting(Desk& desk);
    [[nodiscard]] Outcome<void> openMeeting(Desk& desk);
    [[nodiscard]] Outcome<void> playSteps();
    [[nodiscard]] Outcome<void> finish();
    [[nodiscard]] Outcome<void> deliver();

    /// Until the conference's clock says so, with all sound of that time recorded.
    void waitForClock(WallTime at);
    /// Until a desk holds what the other desks that are online wrote.
    [[nodiscard]] Outcome<void> waitForOthers(Desk& desk);
    /// Until the office holds what a desk wrote, before it goes offline.
    [[nodiscard]] Outcome<void> waitForSent(const Desk& desk);
    /// Without an office: gives every desk that is online what the others have.
    [[nodiscard]] Outcome<void> exchange();
    [[nodiscard]] Outcome<void> give(Desk& from, Desk& to);
    /// After a step, while the clock stands still: a desk whose turn ended at another one ends its clip at the step's time.
    [[nodiscard]] Outcome<void> share(int step, const Desk* by);
    /// Until a desk knows what the others wrote, and has done what it does about it.
    [[nodiscard]] Outcome<void> settle(Desk& desk);
    /// The same of all that are online, until none has anything more to say about it.
    [[nodiscard]] Outcome<void> settleOnline();
    [[nodiscard]] static bool holdsAllOf(const Desk& desk, const Desk& other);
    [[nodiscard]] static bool holdsAll(const Desk& desk, const std::vector<wire::Held>& heads);
    [[nodiscard]] std::vector<Desk*> online() const;
    [[nodiscard]] WallTime timeOf(const Step& step) const;
    [[nodiscard]] bool records(const QString& desk) const;
    void say(const QString& line) const {
        if (m_options.say) m_options.say(line);
    }

    const Script m_script;
    const RehearsalOptions m_options;
    QDate m_day;
    ThingId m_meeting;
    int m_lastSaved = 0;
    bool m_withOffice = false;
    std::optional<Trace> m_trace;
    std::unique_ptr<RehearsalClock> m_clock;
    Player::Desks m_desks;
    /// With an office: what it held of each desk that went offline.
    std::map<const Desk*, std::vector<wire::Held>> m_sent;
    /// Without an office: up to where in one desk's journal the other one has been given it.
    std::map<std::tuple<const Desk*, const Desk*, SpaceId>, std::int64_t> m_given;
};

} // namespace ln::rehearsal
