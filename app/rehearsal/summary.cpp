#include "rehearsal/summary.h"
#include "rehearsal/words.h"
#include "store/sound/sound.h"
#include <QJsonArray>

namespace ln::rehearsal {

QString Counts::toText() const {
    const std::int64_t seconds = (samples + store::soundRate / 2) / store::soundRate;
    return QStringList{Words::tr("%n đăng ký", nullptr, registrations), Words::tr("%n ý kiến", nullptr, opinions),
                       Words::tr("%n trả lời", nullptr, answers), Words::tr("%n đoạn ghi âm", nullptr, clips)}
               .join(QStringLiteral(", ")) +
           Words::tr(" (%1 phút %2 giây)").arg(seconds / 60).arg(seconds % 60);
}

Counts countsOf(const store::Reader& reader, const ThingId& meeting) {
    const SpaceId space = spaceOf(meeting);
    const auto count = [&](Kind kind) { return static_cast<int>(reader.all(kind, space).size()); };
    Counts counts{count(Kind::Registration), count(Kind::Opinion), count(Kind::Answer), count(Kind::Clip), 0};
    for (const Thing& clip : reader.all(Kind::Clip, space))
        counts.samples += clip.integer(u"samples");
    return counts;
}

Counts countsOf(const QJsonObject& exported) {
    const auto present = [&](QStringView list, std::int64_t* samples = nullptr) {
        int count = 0;
        for (const QJsonValue& thing : exported.value(list).toArray()) {
            if (thing[u"deleted"].toBool()) continue;
            ++count;
            if (samples) *samples += thing[u"samples"].toInteger();
        }
        return count;
    };
    Counts counts{present(u"registrations"), present(u"opinions"), present(u"answers"), 0, 0};
    counts.clips = present(u"clips", &counts.samples);
    return counts;
}

} // namespace ln::rehearsal
