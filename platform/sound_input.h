#pragma once
#include <QString>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ln::platform {

/// A microphone that the system knows.
struct SoundDevice {
    QString id;   ///< the same again after a restart and after replugging, as far as the system can tell
    QString name; ///< as the system calls it before people
    bool isDefault = false;
    bool operator==(const SoundDevice&) const = default;
};

/// The system's microphones, one open at a time: 48 kHz, mono, signed 16 bits. Nothing here waits for anything but
/// turn(), and that no longer than it is told. All of it is for one thread, wake() excepted.
class SoundInput {
public:
    enum class State {
        Closed,
        Opening,
        Open,   ///< whether sound comes is another matter
        Failed, ///< refused, unplugged or the sound server gone: close() it, and try again
    };

    virtual ~SoundInput() = default;
    /// Waits until something happens, at most `patience`, and gives what was heard meanwhile; good until the next call.
    [[nodiscard]] virtual std::span<const std::int16_t> turn(std::chrono::milliseconds patience) = 0;
    /// In the last turn() the system said that it lost something, before what that turn gave, if it gave anything.
    [[nodiscard]] virtual bool skipped() const { return false; }
    /// Something else is wanted: the turn() under way ends, if it can be reached. For any thread.
    virtual void wake() = 0;
    /// Those there are, as of the last turn(); nothing until the system has told. With no sound server there are none.
    [[nodiscard]] virtual const std::optional<std::vector<SoundDevice>>& devices() const = 0;
    /// Begins to open a device; state() says what becomes of it.
    virtual void open(const QString& id) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual State state() const = 0;
};

/// For the system this was built for.
[[nodiscard]] std::unique_ptr<SoundInput> makeSoundInput();

} // namespace ln::platform
