#pragma once
#include "store/reader.h"
#include <QJsonObject>

namespace ln::rehearsal {

/// What a conference came to.
struct Counts {
    int registrations = 0, opinions = 0, answers = 0, clips = 0;
    std::int64_t samples = 0;

    /// "12 registrations, 18 opinions, 15 answers, 9 clips (3 min 20 s)"
    [[nodiscard]] QString toText() const;
};
[[nodiscard]] Counts countsOf(const store::Reader& reader, const ThingId& meeting);
/// From an export's meeting.json.
[[nodiscard]] Counts countsOf(const QJsonObject& exported);

} // namespace ln::rehearsal
