#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"
#include "view/turn_clock.h"
#include <QTimer>

namespace ln::view {

/// What the hall sees on the projector: who speaks, how long still, who is next. Nothing that is not said aloud there: no telephone
/// number, no petition, no recording.
class HallView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(ln::view::ThingListModel* next READ next CONSTANT)
    Q_PROPERTY(QString clock READ clock NOTIFY ticked)
    Q_PROPERTY(QString timeText READ timeText NOTIFY ticked)
    Q_PROPERTY(qreal progress READ progress NOTIFY ticked)
    Q_PROPERTY(bool overtime READ overtime NOTIFY ticked)

public:
    static constexpr int nextShown = 3;

    HallView(ChangeFeed& feed, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    /// Puts the window over the whole of the monitor that the main window is not on; leaves it alone when there is no other.
    Q_INVOKABLE void place(QObject* window) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString speaker() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] ThingListModel* next() { return &m_next; }
    [[nodiscard]] QString clock() const;
    /// What is left of the speaker's time, "+00:30" past it; while somebody answers, how long that takes. Empty without a turn.
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] bool overtime() const;

Q_SIGNALS:
    void shownChanged();
    void changed();
    void ticked();

private:
    void read();
    void note(const store::ChangeSet& changes);
    [[nodiscard]] std::optional<TurnClock> turnClock() const;

    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    ThingListModel m_next;
    std::optional<Thing> m_speaker;
    QTimer m_tick;
    bool m_shown = false;
};

} // namespace ln::view
