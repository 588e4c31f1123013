#pragma once
#include "view/current_meeting.h"
#include <qqmlregistration.h>

namespace ln::view {

/// Which step of its procedure the open meeting is at. It tells and never forbids: who is called and what is closed does not ask it.
class ProcedureView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString whole READ whole NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)

public:
    ProcedureView(Commands& commands, CurrentMeeting& current, QObject* parent = nullptr);

    /// While the meeting goes on and has steps.
    [[nodiscard]] bool shown() const { return m_current.started() && !m_current.closed() && count() > 0; }
    /// "2/5"
    [[nodiscard]] QString place() const;
    /// The step by its first words, and in full.
    [[nodiscard]] QString step() const { return name(number()); }
    [[nodiscard]] QString whole() const;
    /// The steps beside it; empty where there is none.
    [[nodiscard]] QString before() const { return name(number() - 1); }
    [[nodiscard]] QString after() const { return name(number() + 1); }

    Q_INVOKABLE void next() { go(number() + 1); }
    Q_INVOKABLE void back() { go(number() - 1); }
    /// To a step, counted from 1; one that is not there is left alone.
    void go(qint64 step);
    [[nodiscard]] qint64 number() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList steps() const { return m_current.isOpen() ? m_current.thing()->texts(u"steps") : QStringList(); }
    [[nodiscard]] qint64 count() const { return steps().size(); }
    [[nodiscard]] QString name(qint64 number) const;

    Commands& m_commands;
    CurrentMeeting& m_current;
};

} // namespace ln::view
