#pragma once
#include "audio/clip_border.h"
#include "audio/level_meter.h"
#include "audio/microphone.h"
#include "audio/opus_writer.h"
#include "audio/sample_clock.h"
#include "audio/sound_timeline.h"
#include "store/sound/sound_store.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace ln::audio {

class ClipEncoder;

/// A clip to be recorded. The tags go into the file and are heard by whoever gets it: no person's name.
struct ClipRequest {
    ThingId clip;
    std::shared_ptr<store::SoundStore> store;
    WallTime startedAt{};
    SoundTags tags;
};
/// The tags every clip has, and the speaker's ticket ("A-13") where there is one; the recorder adds the moment it begins.
[[nodiscard]] SoundTags tagsOf(const ThingId& meeting, const ThingId& turn, const QString& ticket, const DeviceId& device);

enum class StorageProblem { Full, Failed };

struct SoundStatus {
    bool listening = false; ///< the microphone is open
    bool recording = false;
    std::optional<MicrophoneProblem> microphone;
    std::optional<LevelProblem> level;
    /// What ended the last clip before its time; gone when the next one has begun.
    std::optional<StorageProblem> storage;
    std::int64_t missed = 0; ///< samples filled with silence, since the recorder was made
    /// What the microphone last said of itself.
    MicrophoneInputs inputs;
    bool operator==(const SoundStatus&) const = default;
};

/// Why a clip has no seal. Full: nothing of it could be stored. Failed: the next start of the program recovers what is
/// stored, if anything is.
struct SealFailure {
    StorageProblem problem{};
    QString detail;
};
using SealResult = Result<store::Sealed, SealFailure>;
/// Called once for each clip, on the encoder's thread: it hands over and returns.
using SealDone = std::function<void(const ThingId& clip, const SealResult& result)>;

struct RecorderOptions {
    /// Asked on the microphone's thread, with each of its samples, and on the encoder's.
    WallClock clock = systemWallTime;
    /// Something in status() changed. Called on the microphone's or the encoder's thread: it hands over and returns.
    std::function<void()> statusChanged;
};

/// One microphone stream → ring → encoder thread → durable rows, a clip at a time. Its functions are for one thread
/// (the screens'), and none of them waits for a disk.
class Recorder : private SoundSink {
public:
    Recorder(std::shared_ptr<Microphone> microphone, RecorderOptions options);
    /// Seals the clip under way.
    ~Recorder() override;
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Opens the microphone, so that the level shows and a clip begins at once. Stays open between clips.
    void listen();
    /// Closes it; a clip under way ends.
    void rest();

    /// See Microphone::choose(). A clip under way goes on with the other microphone.
    void choose(const QString& input) { m_microphone->choose(input); }

    /// Keeps so many samples of what is heard between clips, for the clip that begins next: its pre-roll. Begins with the
    /// next sample; 0 keeps nothing.
    void keepBefore(std::int64_t samples);
    /// A pause: nothing heard until now goes into a clip that begins later.
    void forgetHeard();
    /// How much of what was heard would go into a clip that begins now.
    [[nodiscard]] std::int64_t preRoll() const;

    /// Begins a clip with the next sample, or with the pre-roll. One under way ends at that same sample; after a stop()
    /// less than half a second ago the new clip begins where the last one ended: no sample is lost at the border, and
    /// none is in two clips. Gives how many samples before now it begins; the request's time is set back by as much.
    std::int64_t start(ClipRequest request, SealDone done);
    /// Ends the clip with the last sample heard; it is sealed soon after.
    void stop();
    /// Returns once everything ended so far is sealed. For ends of programs and rehearsals, not for screens.
    void waitUntilSealed();

    [[nodiscard]] SoundStatus status() const;
    /// The clip under way, if any, and the sample it has come to: what a line of text is marked with.
    struct Place {
        ThingId clip;
        std::int64_t sample = 0;
    };
    [[nodiscard]] std::optional<Place> place() const;
    /// Samples of the clip under way; 0 when there is none.
    [[nodiscard]] std::int64_t position() const;
    /// How loud it is; also between clips.
    [[nodiscard]] const LevelMeter& meter() const { return m_meter; }

private:
    struct Begin {
        ClipRequest request;
        SealDone done;
        std::int64_t at = 0;
    };
    struct End {
        std::int64_t at = 0;
    };
    using Command = std::variant<Begin, End>;

    void deliver(std::span<const std::int16_t> samples) override;
    std::size_t offer(std::span<const std::int16_t> samples) override;
    bool waitForRoom(const std::stop_token& stop) override;
    void missed(std::int64_t samples) override;
    void problem(std::optional<MicrophoneProblem> problem) override;
    void inputs(const MicrophoneInputs& inputs) override;

    void clipFailed(const ThingId& clip, std::optional<StorageProblem> problem);
    void measure(std::span<const std::int16_t> samples);
    void encode();
    void advanceTo(std::int64_t place);
    void perform(Command command);
    void wakeEncoder();
    void endClipLocked();
    template <class Change>
    void changeStatus(Change change);

    const RecorderOptions m_options;
    std::shared_ptr<Microphone> m_microphone;
    SoundTimeline m_timeline;
    SampleClock m_heardAt;
    LevelMeter m_meter;
    std::unique_ptr<ClipEncoder> m_clip; ///< the encoder thread's

    mutable std::mutex m_mutex; ///< for all below; the microphone's thread takes it only to report a problem
    std::condition_variable m_sealed;
    std::deque<Command> m_commands;
    bool m_performing = false;
    bool m_quit = false;
    std::optional<Place> m_current; ///< its sample is the place in the timeline where the clip begins
    ClipBorder m_border;
    SoundStatus m_status;

    std::atomic<bool> m_inTurn{false}; ///< a clip is under way
    std::atomic<int> m_work{0}; ///< changes when the encoder has something to do
    std::atomic<int> m_room{0}; ///< changes when there is more room
    std::thread m_thread;
};

} // namespace ln::audio
