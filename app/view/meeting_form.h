#pragma once
#include "view/current_meeting.h"
#include "view/draft_keeper.h"
#include <qqmlregistration.h>

namespace ln::view {

/// The form for a meeting that is made, corrected or copied. What was typed is kept as a draft of that meeting, also when the form is
/// closed; what was not typed shows what is kept now, and is not written.
class MeetingForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(bool touched READ touched NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int wrongField READ wrongField NOTIFY changed)

public:
    /// The places in `texts`.
    enum Field { Title, Audience, Venue, Day, Chair, Minutes, Topics, Steps, OpinionsDays, AnnouncementDays, ResultsDays };
    Q_ENUM(Field)
    static constexpr int fieldCount = 11;

    MeetingForm(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_target.has_value(); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QStringList texts() const;
    /// Something was typed that is not saved.
    [[nodiscard]] bool touched() const { return !m_typed.empty(); }
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What the problem is about, or -1.
    [[nodiscard]] int wrongField() const { return m_wrong; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void edit(const QString& meetingId);
    /// Everything but the day, the people and what happened; the agencies come with it.
    Q_INVOKABLE void copy(const QString& meetingId);
    Q_INVOKABLE void type(int field, const QString& text);
    Q_INVOKABLE void save();
    /// What was typed stays for the next time this form is opened.
    Q_INVOKABLE void close();
    /// Back to what is kept.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    /// What the form is about: a meeting to be made (from another one), or one to be corrected.
    struct Target {
        ThingId id;
        bool isNew = false;
        std::optional<ThingId> from;
    };
    void show(Target target);
    void restore();
    void keep();
    [[nodiscard]] static QString draftKey(const Target& target);
    [[nodiscard]] QString kept(Field field) const;
    [[nodiscard]] QString firstText(Field field) const;
    [[nodiscard]] QString textOf(const Thing& meeting, Field field) const;
    [[nodiscard]] bool put(Fields& fields, Field field, const QString& text);
    [[nodiscard]] bool putNumber(Fields& fields, Field field, const QString& text);
    [[nodiscard]] std::optional<Fields> fields();
    void addAgencies(std::vector<Command>& commands) const;
    void saved(const Commands::Outcome& outcome);
    void say(const QString& problem, int wrong = -1);
    void note(const store::ChangeSet& changes);

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    std::optional<Target> m_target;
    std::map<Field, QString> m_typed;
    QString m_problem;
    int m_wrong = -1;
    bool m_saving = false;
};

} // namespace ln::view
