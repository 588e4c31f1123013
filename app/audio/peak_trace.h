#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace ln::audio {

/// Samples in one peak: 20 ms.
inline constexpr std::int64_t peakLength = 960;

/// The loudest sample of each 20 ms, 0 to 255.
class PeakMeter {
public:
    /// Calls `done(peak)` for each 20 ms that is full.
    template <class Done>
    void add(std::span<const std::int16_t> samples, Done done) {
        for (const std::int16_t sample : samples) {
            const int size = std::abs(int{sample});
            if (size > m_loudest) m_loudest = size;
            if (++m_count == peakLength) done(flush());
        }
    }
    [[nodiscard]] bool begun() const { return m_count > 0; }
    /// The peak of what has come since the last full one.
    std::uint8_t flush() {
        const int peak = m_loudest >> 7;
        m_loudest = 0;
        m_count = 0;
        return static_cast<std::uint8_t>(peak > 255 ? 255 : peak);
    }

private:
    int m_loudest = 0;
    std::int64_t m_count = 0;
};

/// The peaks of the last minute, written by the microphone's thread and read by any other, without a lock.
class PeakTrace {
public:
    void add(std::uint8_t peak) {
        const std::uint64_t at = m_count.load(std::memory_order_relaxed);
        m_peaks[at % m_peaks.size()].store(peak, std::memory_order_relaxed);
        m_count.store(at + 1, std::memory_order_release);
    }
    /// At most `most` of them, the newest last.
    [[nodiscard]] std::vector<std::uint8_t> last(std::size_t most) const {
        const std::uint64_t end = m_count.load(std::memory_order_acquire);
        const std::uint64_t kept = end < m_peaks.size() ? end : m_peaks.size();
        const std::uint64_t wanted = most < kept ? most : kept;
        std::vector<std::uint8_t> peaks;
        peaks.reserve(wanted);
        for (std::uint64_t at = end - wanted; at < end; ++at)
            peaks.push_back(m_peaks[at % m_peaks.size()].load(std::memory_order_relaxed));
        return peaks;
    }
    [[nodiscard]] std::uint64_t count() const { return m_count.load(std::memory_order_acquire); }

private:
    std::array<std::atomic<std::uint8_t>, 3000> m_peaks{};
    std::atomic<std::uint64_t> m_count{0};
};

} // namespace ln::audio
