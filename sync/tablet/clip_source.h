#pragma once
#include "domain/ids.h"
#include "store/sqlite/database.h"

namespace ln::tablet {

/// Where the bytes of sealed clips come from: the sound files beside the store. Called on the sync thread.
class ClipSource {
public:
    virtual ~ClipSource() = default;
    [[nodiscard]] virtual sqlite::Outcome<qint64> size(const SpaceId& meeting, const ThingId& clip) = 0;
    /// Up to `max` bytes from `offset`; fewer only at the end of the clip.
    [[nodiscard]] virtual sqlite::Outcome<QByteArray> read(const SpaceId& meeting, const ThingId& clip, qint64 offset,
                                                           qint64 max) = 0;
};

} // namespace ln::tablet
