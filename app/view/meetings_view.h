#pragma once
#include "view/current_meeting.h"
#include "view/thing_list_model.h"

namespace ln::view {

/// The Meetings screen: which there are, the open one, who writes at this tablet.
class MeetingsView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(ln::view::ThingListModel* meetings READ meetings CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* removed READ removed CONSTANT)
    Q_PROPERTY(QString listTitle READ listTitle NOTIFY listChanged)
    Q_PROPERTY(bool severalYears READ severalYears NOTIFY listChanged)
    Q_PROPERTY(QString currentId READ currentId NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY changed)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY changed)
    Q_PROPERTY(QString currentAudience READ currentAudience NOTIFY changed)
    Q_PROPERTY(QString currentDayText READ currentDayText NOTIFY changed)
    Q_PROPERTY(QString currentVenue READ currentVenue NOTIFY changed)
    Q_PROPERTY(QString currentChair READ currentChair NOTIFY changed)
    Q_PROPERTY(QString procedure READ procedure NOTIFY changed)
    Q_PROPERTY(bool started READ started NOTIFY changed)
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool recordingAnnounced READ recordingAnnounced NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString secretaryName READ secretaryName NOTIFY changed)
    Q_PROPERTY(QString deskLetter READ deskLetter NOTIFY changed)

public:
    MeetingsView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, QObject* parent = nullptr);

    [[nodiscard]] ThingListModel* meetings() { return &m_meetings; }
    /// Taken away, and brought back by one touch.
    [[nodiscard]] ThingListModel* removed() { return &m_removed; }
    [[nodiscard]] QString listTitle() const;
    [[nodiscard]] bool severalYears() const { return years().size() > 1; }
    [[nodiscard]] QString currentId() const { return hasCurrent() ? m_current.id().toHex() : QString(); }
    /// Not while it goes on.
    [[nodiscard]] bool canRemove() const { return hasCurrent() && (!started() || closed()); }
    [[nodiscard]] bool hasCurrent() const { return m_current.isOpen(); }
    [[nodiscard]] QString currentTitle() const { return text(u"title"); }
    [[nodiscard]] QString currentAudience() const { return text(u"audience"); }
    [[nodiscard]] QString currentDayText() const;
    [[nodiscard]] QString currentVenue() const { return text(u"venue"); }
    [[nodiscard]] QString currentChair() const { return text(u"chair"); }
    [[nodiscard]] QString procedure() const; // the steps' first words, numbered, in one line: "1 … · 2 …"
    [[nodiscard]] bool started() const { return m_current.started(); }
    [[nodiscard]] bool closed() const { return m_current.closed(); }
    [[nodiscard]] bool recordingAnnounced() const { return m_current.recordingAnnounced(); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString secretaryName() const { return m_secretaryName; }
    [[nodiscard]] QString deskLetter() const { return m_current.desk(); }

    Q_INVOKABLE void open(const QString& meetingId);
    Q_INVOKABLE void remove(const QString& meetingId);
    Q_INVOKABLE void bringBack(const QString& meetingId);
    Q_INVOKABLE void start();
    Q_INVOKABLE void close();
    Q_INVOKABLE void announceRecording();
    /// The Secretary of that name at this tablet from now on; made when there is none.
    Q_INVOKABLE void setSecretary(const QString& name);
    Q_INVOKABLE void setDesk(const QString& letter);

Q_SIGNALS:
    /// The meeting is about to be closed: what is being typed goes before it, and is there when that is taken back.
    void closing();
    void changed();
    void listChanged();

private:
    void load();
    void note(const store::ChangeSet& changes);
    void refresh();
    void put(const Thing& meeting);
    void loadRemoved();
    void setRemoved(const QString& meetingId, bool removed);
    [[nodiscard]] QStringList years() const;
    void readSecretary();
    [[nodiscard]] QString text(QStringView field) const;

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    ThingListModel m_meetings;
    ThingListModel m_removed;
    QString m_secretaryName;
};

} // namespace ln::view
