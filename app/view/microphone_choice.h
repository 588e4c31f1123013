#pragma once
#include "view/commands.h"
#include "view/turn_sound.h"
#include <QStringList>
#include <qqmlregistration.h>

namespace ln::view {

/// Which microphone this tablet records with. Kept on this tablet alone, with the name it had, so that it can be told
/// by name also while it is away.
class MicrophoneChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int picked READ picked NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool instead READ instead NOTIFY changed)

public:
    MicrophoneChoice(TurnSound& sound, Commands& commands, const store::Reader& reader, QObject* parent = nullptr);

    /// First the system's default, then each microphone, last the chosen one when it is away.
    [[nodiscard]] QStringList names() const;
    /// The place of the choice in names().
    [[nodiscard]] int picked() const;
    /// One sentence on what is listened to.
    [[nodiscard]] QString detail() const;
    /// Another one than the chosen one is listened to.
    [[nodiscard]] bool instead() const { return m_inputs.instead; }

    /// Holds at once; a clip under way goes on.
    Q_INVOKABLE void choose(int place);

Q_SIGNALS:
    void changed();

private:
    void note();
    [[nodiscard]] bool isAway() const;
    [[nodiscard]] QString nameOf(const platform::SoundDevice& input) const;

    TurnSound& m_sound;
    Commands& m_commands;
    audio::MicrophoneInputs m_inputs;
    QString m_id, m_name; ///< chosen; empty: the default
};

} // namespace ln::view
