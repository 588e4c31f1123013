#pragma once
#include "view/change_feed.h"
#include "view/commands.h"
#include <QObject>
#include <functional>

namespace ln::view {

/// The meeting that is open at this tablet, and who has its floor. Every screen shows this one meeting.
class CurrentMeeting : public QObject {
    Q_OBJECT
public:
    CurrentMeeting(ChangeFeed& feed, Commands& commands, WallClock clock, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<Thing>& thing() const { return m_meeting; }
    [[nodiscard]] bool isOpen() const { return m_meeting.has_value(); }
    [[nodiscard]] ThingId id() const { return m_meeting ? m_meeting->id : ThingId{}; }
    [[nodiscard]] SpaceId space() const { return m_meeting ? m_meeting->space : SpaceId{}; }
    [[nodiscard]] bool started() const { return m_meeting && m_meeting->has(u"started_at"); }
    [[nodiscard]] bool closed() const { return m_meeting && m_meeting->has(u"closed_at"); }
    [[nodiscard]] bool recordingAnnounced() const { return m_meeting && m_meeting->has(u"recording_announced_at"); }
    /// The turn that has the floor.
    [[nodiscard]] const std::optional<Thing>& turn() const { return m_turn; }
    /// The registration that has the floor.
    [[nodiscard]] std::optional<ThingId> speaking() const;
    /// Who may be asked for an answer: the meeting's own agencies, then the office's common ones. By no order of names.
    [[nodiscard]] std::vector<Thing> agencies() const;
    [[nodiscard]] QString desk() const { return m_desk; }
    [[nodiscard]] WallTime now() const { return m_clock(); }

    void open(const ThingId& meeting);
    /// Asked before another meeting is opened: while something holds this one, such as a recording, it stays open.
    void setHold(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }
    void setDesk(const QString& letter);
    /// Reads again; what the last commit changed shows at once.
    void reload();

Q_SIGNALS:
    /// Another meeting was asked for, and this one is held.
    void held();
    /// Another meeting, or none, is open now.
    void switched();
    /// The meeting, its turn or this tablet's desk is not what it was.
    void changed();

private:
    void note(const store::ChangeSet& changes);
    [[nodiscard]] const store::Reader& reader() const { return m_feed.reader(); }

    ChangeFeed& m_feed;
    Commands& m_commands;
    WallClock m_clock;
    std::function<bool()> m_isHeld;
    std::optional<ThingId> m_id;
    std::optional<Thing> m_meeting;
    std::optional<Thing> m_turn;
    QString m_desk;
};

} // namespace ln::view
