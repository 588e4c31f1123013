#pragma once
#include "platform/battery.h"
#include "view/current_meeting.h"
#include "view/tone.h"
#include "view/turn_sound.h"
#include <thread>

namespace ln::view {

/// What threatens the recording: the microphone, the level, the room on the disk, the battery. The gravest comes first.
class SoundWarnings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(ln::view::ToneNames::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)

public:
    /// Bytes that are free where the sound is stored; negative when nobody knows.
    using FreeBytes = std::function<qint64()>;
    SoundWarnings(TurnSound& sound, CurrentMeeting& current, FreeBytes freeBytes, std::shared_ptr<const platform::Battery> battery,
                  QObject* parent = nullptr);

    /// What is wrong and no alarm: the gravest with what to do about it, the others in a few words.
    [[nodiscard]] QString notice() const;
    /// The gravest in a few words; empty when all is well.
    [[nodiscard]] QString word() const { return m_warnings.empty() ? QString() : m_warnings.front().word; }
    [[nodiscard]] Tone tone() const { return m_warnings.empty() ? Tone::Plain : m_warnings.front().tone; }
    /// What is being lost at this moment, for a place that no screen hides; empty when nothing is.
    [[nodiscard]] QString alarm() const;

    /// Warned of from here on.
    static constexpr std::chrono::minutes leastTime{30};
    static constexpr int leastPercent = 15;
    /// How long so many bytes last.
    [[nodiscard]] static std::chrono::minutes timeIn(qint64 bytes);

Q_SIGNALS:
    void changed();

private:
    struct Warning {
        QString word;
        QString sentence;
        Tone tone = Tone::Wait;
        bool alarm = false;
        bool operator==(const Warning&) const = default;
    };
    /// Asks the system, which says nothing by itself and may take its time: in a thread.
    void look();
    void weigh();
    void weighSound(std::vector<Warning>& found) const;
    void weighMicrophone(std::vector<Warning>& found) const;
    void weighRoom(std::vector<Warning>& found) const;
    void weighBattery(std::vector<Warning>& found) const;

    TurnSound& m_sound;
    CurrentMeeting& m_current;
    const FreeBytes m_freeBytes; ///< asked in the thread
    std::shared_ptr<const platform::Battery> m_battery;
    QTimer m_tick;
    qint64 m_free = -1;
    std::optional<platform::BatteryLevel> m_level;
    std::vector<Warning> m_warnings;
    bool m_looking = false;
    Gate m_gate{this};
    std::jthread m_thread;
};

} // namespace ln::view
