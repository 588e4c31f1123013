#pragma once
#include "view/commands.h"
#include <qqmlregistration.h>

namespace ln::view {

/// What this tablet keeps of the sound besides the turns. Local facts, kept in its settings.
class SoundHabits : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool preRoll READ preRoll WRITE setPreRoll NOTIFY changed)
    Q_PROPERTY(bool between READ between WRITE setBetween NOTIFY changed)

public:
    /// A rehearsal keeps no pre-roll: its clips are as long as its file says.
    SoundHabits(Commands& commands, const store::Reader& reader, bool rehearsal, QObject* parent = nullptr);

    /// The last 10 s before a speaker is called go into his clip.
    [[nodiscard]] bool preRoll() const { return m_preRoll; }
    void setPreRoll(bool wanted);
    /// A clip goes on after its turn, until the next speaker is called.
    [[nodiscard]] bool between() const { return m_between; }
    void setBetween(bool wanted);

Q_SIGNALS:
    void changed();

private:
    void keep(const char* setting, bool wanted);

    Commands& m_commands;
    bool m_preRoll;
    bool m_between;
};

} // namespace ln::view
