#include "view/turn_peaks.h"
#include <algorithm>

namespace ln::view {

TurnPeaks::~TurnPeaks() = default;

void TurnPeaks::want(const ThingId& meeting, const std::vector<ThingId>& clips) {
    if (clips == m_wanted) return;
    m_wanted = clips;
    ++m_reading;
    std::erase_if(m_clips, [&](const auto& known) { return std::ranges::find(clips, known.first) == clips.end(); });
    std::vector<ThingId> missing;
    std::ranges::copy_if(clips, std::back_inserter(missing), [this](const ThingId& id) { return !m_clips.contains(id); });
    m_thread = {}; // stops, and waits for the row that it is at
    Q_EMIT changed();
    if (missing.empty()) return;
    m_thread = std::jthread([this, meeting, missing = std::move(missing), reading = m_reading,
                             entrance = m_gate.entrance()](const std::stop_token& stop) {
        const auto reader = m_sounds.reader(meeting);
        if (!reader) return; // told when it is to be heard
        for (const ThingId& id : missing) {
            auto peaks = (*reader)->peaks(id, stop);
            if (stop.stop_requested()) return;
            if (!peaks) continue;
            auto silences = audio::silencesIn(*peaks);
            entrance.post([this, id, reading, clip = Clip{std::move(*peaks), std::move(silences)}] { take(id, clip, reading); });
        }
    });
}

void TurnPeaks::take(const ThingId& id, Clip clip, int reading) {
    if (reading != m_reading) return; // others are wanted by now
    m_clips.insert_or_assign(id, std::move(clip));
    Q_EMIT changed();
}

const TurnPeaks::Clip* TurnPeaks::of(const ThingId& clip) const {
    const auto found = m_clips.find(clip);
    return found == m_clips.end() ? nullptr : &found->second;
}

} // namespace ln::view
