#pragma once
#include "sync/tablet/core.h"

namespace ln::tablet {

/// Uploads sealed clips, one at a time, whenever no text waits; in the middle of one it lets text go first.
class SoundSender {
public:
    explicit SoundSender(Core& core) : m_core(core) {}
    [[nodiscard]] Await<void> run();

private:
    [[nodiscard]] Result<std::optional<Thing>, Failure> nextClip();
    [[nodiscard]] Await<Result<void, Failure>> send(Thing clip);
    [[nodiscard]] Await<Result<UploadState, Failure>> begin(SpaceId meeting, wire::ClipReceipt expected);
    [[nodiscard]] Await<Result<UploadState, Failure>> append(SpaceId meeting, wire::ClipReceipt expected,
                                                             UploadState state);
    [[nodiscard]] Await<std::optional<QByteArray>> nextPiece(SpaceId meeting, wire::ClipReceipt expected);
    [[nodiscard]] Result<void, Failure> received(const wire::ClipReceipt& expected, const wire::ClipReceipt& receipt);
    [[nodiscard]] Await<Result<void, Failure>> failed(ThingId clip, Failure failure);
    [[nodiscard]] Result<void, Failure> refused(const ThingId& clip, wire::Code code);
    [[nodiscard]] Result<void, Failure> rememberPlace(const ThingId& clip, const std::string& location);
    [[nodiscard]] std::string placeOf(const ThingId& clip);

    Core& m_core;
    std::map<ThingId, int> m_hashFailures;
    /// How far the office was at the last try, to see whether a bad link gets on at all.
    std::map<ThingId, std::int64_t> m_offsets;
    /// Set when the clip's bytes could not be read in mid-upload.
    std::optional<Failure> m_readFailure;
};

} // namespace ln::tablet
