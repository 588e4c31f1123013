#pragma once
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace ln::audio {

/// Samples from one writing thread to one reading thread, without a lock: the microphone's thread never waits here.
/// Positions count from the first sample ever written and never wrap.
class SampleRing {
public:
    /// `capacity` is rounded up to a power of two.
    explicit SampleRing(std::size_t capacity) : m_samples(roundedUp(capacity)), m_mask(m_samples.size() - 1) {}

    [[nodiscard]] std::size_t capacity() const { return m_samples.size(); }
    [[nodiscard]] std::uint64_t written() const { return m_written.load(std::memory_order_acquire); }
    [[nodiscard]] std::uint64_t taken() const { return m_taken.load(std::memory_order_acquire); }
    [[nodiscard]] std::size_t readable() const { return static_cast<std::size_t>(written() - taken()); }
    [[nodiscard]] std::size_t writable() const { return capacity() - readable(); }

    /// Writes what fits, and says how much that was. Writer's thread only.
    std::size_t write(std::span<const std::int16_t> samples) {
        const std::uint64_t at = m_written.load(std::memory_order_relaxed);
        const std::size_t count = std::min(samples.size(), writable());
        const std::size_t place = static_cast<std::size_t>(at) & m_mask;
        const std::size_t first = std::min(count, capacity() - place);
        copy(m_samples.data() + place, samples.data(), first);
        copy(m_samples.data(), samples.data() + first, count - first);
        m_written.store(at + count, std::memory_order_release);
        return count;
    }
    /// Fills what it can, and says how much that was. Reader's thread only.
    std::size_t read(std::span<std::int16_t> into) {
        const std::uint64_t at = m_taken.load(std::memory_order_relaxed);
        const std::size_t count = std::min(into.size(), readable());
        const std::size_t place = static_cast<std::size_t>(at) & m_mask;
        const std::size_t first = std::min(count, capacity() - place);
        copy(into.data(), m_samples.data() + place, first);
        copy(into.data() + first, m_samples.data(), count - first);
        m_taken.store(at + count, std::memory_order_release);
        return count;
    }

private:
    static std::size_t roundedUp(std::size_t capacity) {
        std::size_t size = 2;
        while (size < capacity)
            size *= 2;
        return size;
    }
    static void copy(std::int16_t* to, const std::int16_t* from, std::size_t count) {
        if (count > 0) std::memcpy(to, from, count * sizeof *to);
    }

    std::vector<std::int16_t> m_samples;
    const std::size_t m_mask;
    alignas(64) std::atomic<std::uint64_t> m_written{0};
    alignas(64) std::atomic<std::uint64_t> m_taken{0};
};

} // namespace ln::audio
