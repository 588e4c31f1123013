#pragma once
#include "store/reader.h"
#include <QJsonObject>

namespace ln::rehearsal {

/// What a conference came to.
struct Counts {
    int registrations = 0, opinions = 0, answers = 0, clips = 0;
    std::int64_t samples = 0;

    /// "12 đăng ký, 18 ý kiến, 15 trả lời, 9 đoạn ghi âm (3 phút 20 giây)"
    [[nodiscard]] QString toText() const;
};
[[nodiscard]] Counts countsOf(const store::Reader& reader, const ThingId& meeting);
/// From an export's meeting.json.
[[nodiscard]] Counts countsOf(const QJsonObject& exported);

} // namespace ln::rehearsal
