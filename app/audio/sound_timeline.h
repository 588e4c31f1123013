#pragma once
#include "audio/sample_ring.h"
#include <array>
#include <optional>
#include <utility>

namespace ln::audio {

/// The microphone's sound as one unbroken line of samples: what was heard, and silence where something was missed. One
/// thread writes, one reads, no lock. Places on the line count from the first sample after the microphone was first
/// opened.
class SoundTimeline {
public:
    /// Samples, about 44 s: the pre-roll, and what a disk may hang before sound is missed.
    static constexpr std::size_t capacity = std::size_t{1} << 21;
    SoundTimeline() : m_ring(capacity) {}

    // The writer's side.
    /// Writes what fits; the rest is missed.
    void deliver(std::span<const std::int16_t> samples) {
        const std::size_t taken = write(samples);
        if (taken < samples.size()) miss(static_cast<std::int64_t>(samples.size() - taken));
    }
    /// Writes what fits while the reader is at most `ahead` samples behind, and says how much that was.
    std::size_t offer(std::span<const std::int16_t> samples, std::size_t ahead) {
        return write(samples.first(std::min(samples.size(), room(ahead))));
    }
    void miss(std::int64_t samples) {
        m_unwritten += samples;
        // Gaps at one place are kept together, so that a long stall does not fill the list.
        if (m_unwritten >= gapStep) (void)writeGap();
    }
    /// Where the next sample will be: end(), and what was missed and is not on the line yet.
    [[nodiscard]] std::int64_t next() const { return m_end.load(std::memory_order_relaxed) + m_unwritten; }
    /// How much offer() would take.
    [[nodiscard]] std::size_t room(std::size_t ahead) const {
        const auto behind = static_cast<std::size_t>(end() - handled());
        return behind >= ahead ? 0 : std::min(ahead - behind, m_ring.writable());
    }

    // Any thread.
    /// The place after the last sample heard or missed.
    [[nodiscard]] std::int64_t end() const { return m_end.load(std::memory_order_acquire); }

    // The reader's side.
    [[nodiscard]] std::int64_t place() const { return m_place; }
    /// The reader has looked at everything before `place`, even where it still keeps it.
    void setHandled(std::int64_t place) {
        if (place > m_handled.load(std::memory_order_relaxed)) m_handled.store(place, std::memory_order_release);
    }
    [[nodiscard]] std::int64_t handled() const { return m_handled.load(std::memory_order_acquire); }
    struct Stretch {
        std::size_t samples = 0; ///< read into the buffer
        bool missed = false;     ///< these were not heard: the buffer holds silence
    };
    /// The next stretch, at most the buffer and never beyond `place`, which is at most end().
    Stretch read(std::span<std::int16_t> buffer, std::int64_t place) {
        const auto wanted =
            static_cast<std::size_t>(std::min<std::int64_t>(place - m_place, static_cast<std::int64_t>(buffer.size())));
        const std::optional<Missed> gap = nextGap();
        Stretch stretch;
        if (gap && gap->at == m_ring.taken()) {
            stretch = {.samples = std::min(wanted, static_cast<std::size_t>(gap->samples - m_gapRead)), .missed = true};
            std::fill_n(buffer.begin(), stretch.samples, std::int16_t{0});
            m_gapRead += static_cast<std::int64_t>(stretch.samples);
            if (m_gapRead == gap->samples) dropGap();
        } else {
            const std::size_t heard =
                gap ? std::min(wanted, static_cast<std::size_t>(gap->at - m_ring.taken())) : wanted;
            stretch.samples = m_ring.read(buffer.first(heard));
        }
        m_place += static_cast<std::int64_t>(stretch.samples);
        return stretch;
    }

private:
    struct Missed {
        std::uint64_t at = 0; ///< in the ring
        std::int64_t samples = 0;
    };
    static constexpr std::int64_t gapStep = 12'000;

    std::size_t write(std::span<const std::int16_t> samples) {
        // What was missed before comes first, or the line would close over it.
        if (m_unwritten > 0 && (m_ring.writable() == 0 || !writeGap())) return 0;
        const std::size_t count = m_ring.write(samples);
        m_end.fetch_add(static_cast<std::int64_t>(count), std::memory_order_release);
        return count;
    }
    bool writeGap() {
        const std::uint64_t at = m_gapsWritten.load(std::memory_order_relaxed);
        if (at - m_gapsRead.load(std::memory_order_acquire) == m_gaps.size()) return false;
        m_gaps[at % m_gaps.size()] = {m_ring.written(), m_unwritten};
        m_gapsWritten.store(at + 1, std::memory_order_release);
        m_end.fetch_add(std::exchange(m_unwritten, 0), std::memory_order_release);
        return true;
    }
    [[nodiscard]] std::optional<Missed> nextGap() const {
        const std::uint64_t at = m_gapsRead.load(std::memory_order_relaxed);
        if (at == m_gapsWritten.load(std::memory_order_acquire)) return std::nullopt;
        return m_gaps[at % m_gaps.size()];
    }
    void dropGap() {
        m_gapRead = 0;
        m_gapsRead.fetch_add(1, std::memory_order_release);
    }

    SampleRing m_ring;
    std::array<Missed, 256> m_gaps{};
    std::atomic<std::uint64_t> m_gapsWritten{0}, m_gapsRead{0};
    std::atomic<std::int64_t> m_end{0}, m_handled{0};
    std::int64_t m_unwritten = 0; ///< the writer's: missed, and not on the line yet
    std::int64_t m_gapRead = 0;   ///< the reader's: how much of the next gap was read
    std::int64_t m_place = 0;     ///< the reader's
};

} // namespace ln::audio
