#include "sync/tablet/sound_sender.h"
#include <algorithm>

namespace ln::tablet {
using wire::Code;

namespace {
wire::ClipReceipt expectedOf(const Thing& clip) {
    return {clip.id, QByteArray::fromHex(clip.text(u"sha256").toLatin1()), clip.integer(u"bytes")};
}
/// Failures of one clip, which need not hold up the others.
bool isAboutClip(Code code) {
    switch (code) {
    case Code::ClipHash:
    case Code::ClipRefused:
    case Code::SpaceUnknown:
    case Code::UploadUnknown:
    case Code::UploadOffset:
    case Code::UploadTaken:
    case Code::NotFound:
    case Code::BodyTooLarge:
    case Code::RequestMalformed:
    case Code::ReceiptWrong:
    case Code::Internal:
        return true;
    default:
        return false;
    }
}
} // namespace

Await<void> SoundSender::run() {
    Pacer& pacer = m_core.sound;
    while (!m_core.isEnding()) {
        if (!m_core.isReady() || m_core.textWaits) {
            co_await pacer.sleep();
            continue;
        }
        if (!pacer.retry().isDue()) {
            co_await pacer.untilDue();
            continue;
        }
        const auto clip = nextClip();
        if (!clip) {
            m_core.failed(pacer, clip.error());
            continue;
        }
        m_core.soundWaits = clip->has_value();
        m_core.publish();
        if (!*clip) {
            const auto until = m_core.deferredClips.at();
            co_await pacer.sleep(until);
            continue;
        }
        const unsigned generation = m_core.generation();
        const ThingId id = (*clip)->id;
        auto done = co_await send(**clip);
        m_core.progress.reset();
        if (generation == m_core.generation() && !done) done = co_await failed(id, done.error());
        if (generation == m_core.generation() && !done) m_core.failed(pacer, done.error());
        m_core.publish();
    }
}

Result<std::optional<Thing>, Failure> SoundSender::nextClip() {
    const auto reader = m_core.reader();
    if (!reader) return reader.error();
    const auto waiting = (*reader)->clipsToSend();
    if (auto read = m_core.checkReader(); !read) return read.error();
    for (const Thing& clip : waiting)
        if (!m_core.deferredClips.holdsBack(clip.id)) return std::optional(clip);
    std::set<ThingId> all;
    for (const Thing& clip : waiting)
        all.insert(clip.id);
    m_core.deferredClips.keepOnly(all);
    if (m_core.unreadableClip && !all.contains(*m_core.unreadableClip)) m_core.unreadableClip.reset();
    return std::optional<Thing>();
}

Await<Result<void, Failure>> SoundSender::send(Thing clip) {
    const wire::ClipReceipt expected = expectedOf(clip);
    const auto size = m_core.clips.size(clip.space, clip.id);
    m_readFailure.reset();
    if (!size)
        m_readFailure = failureOf(size.error());
    else if (*size != expected.bytes || expected.sha256.size() != 32)
        m_readFailure = Failure{std::nullopt, QStringLiteral("the clip is not as it was sealed")};
    if (m_readFailure) co_return *m_readFailure;

    const unsigned generation = m_core.generation();
    const Receipts::Asking asking(m_core.receipts);
    auto state = co_await begin(clip.space, expected);
    if (state && !state->receipt && state->offset < expected.bytes && generation == m_core.generation())
        state = co_await append(clip.space, expected, std::move(*state));
    if (!state) co_return state.error();
    if (generation != m_core.generation()) co_return Result<void, Failure>{};
    if (state->receipt) co_return received(expected, *state->receipt);
    if (state->offset < expected.bytes) co_return Failure{Code::UploadOffset, QStringLiteral("the office took a part")};
    const auto receipt = co_await m_core.soundApi.receipt(clip.id);
    if (!receipt) co_return receipt.error();
    if (generation != m_core.generation()) co_return Result<void, Failure>{};
    co_return received(expected, *receipt);
}

/// Where an upload that was cut goes on, or a new one.
Await<Result<UploadState, Failure>> SoundSender::begin(SpaceId meeting, wire::ClipReceipt expected) {
    const std::string place = placeOf(expected.clip);
    if (!place.empty()) {
        auto state = co_await m_core.soundApi.uploadState(place);
        const bool isGone =
            !state && (state.error().code == Code::UploadUnknown || state.error().code == Code::NotFound);
        if (!isGone) co_return state;
    }
    auto made = co_await m_core.soundApi.createUpload(meeting, expected);
    if (!made || made->receipt) co_return made;
    auto remembered = rememberPlace(expected.clip, made->location);
    if (!remembered) co_return remembered.error();
    co_return made;
}

Await<Result<UploadState, Failure>> SoundSender::append(SpaceId meeting, wire::ClipReceipt expected,
                                                        UploadState state) {
    // A link that gets a little further each time is no reason to wait longer and longer.
    if (state.offset > std::exchange(m_offsets[expected.clip], state.offset)) m_core.sound.retry().succeeded();
    m_core.progress = {
        .clip = expected.clip, .sent = state.offset, .total = expected.bytes, .resumedFrom = state.offset};
    m_core.publish();
    const auto next = [this, meeting, expected] { return nextPiece(meeting, expected); };
    auto after = co_await m_core.soundApi.append(state.location, state.offset, expected.bytes - state.offset, next);
    if (!after && m_readFailure) co_return *m_readFailure;
    co_return after;
}

Await<std::optional<QByteArray>> SoundSender::nextPiece(SpaceId meeting, wire::ClipReceipt expected) {
    const unsigned generation = m_core.generation();
    while (m_core.textWaits && generation == m_core.generation())
        co_await m_core.sound.sleep();
    if (generation != m_core.generation() || !m_core.progress) co_return std::nullopt;
    ClipProgress& progress = *m_core.progress;
    const std::int64_t left = progress.total - progress.sent;
    if (left == 0) co_return QByteArray();
    const std::int64_t wanted = std::min(left, m_core.options.uploadPiece);
    auto piece = m_core.clips.read(meeting, expected.clip, progress.sent, wanted);
    if (!piece)
        m_readFailure = failureOf(piece.error());
    else if (piece->size() != wanted)
        m_readFailure = Failure{std::nullopt, QStringLiteral("the clip ends too early")};
    if (m_readFailure) co_return std::nullopt;
    progress.sent += wanted;
    m_core.publish();
    co_return std::move(*piece);
}

Result<void, Failure> SoundSender::received(const wire::ClipReceipt& expected, const wire::ClipReceipt& receipt) {
    if (receipt != expected) return Failure{Code::ReceiptWrong, QStringLiteral("the receipt is for other bytes")};
    if (const auto noted = m_core.store.noteClipReceipt(receipt); !noted) return failureOf(noted.error());
    m_hashFailures.erase(expected.clip);
    m_offsets.erase(expected.clip);
    m_core.deferredClips.drop(expected.clip);
    if (m_core.unreadableClip == expected.clip) m_core.unreadableClip.reset();
    m_core.reached(m_core.sound);
    return rememberPlace(expected.clip, {});
}

/// What a failure means for this clip; what is given back means something for all of them.
Await<Result<void, Failure>> SoundSender::failed(ThingId clip, Failure failure) {
    if (m_readFailure) {
        m_core.unreadableClip = clip;
        m_core.deferredClips.put(clip, std::move(failure));
        co_return Result<void, Failure>{};
    }
    if (!failure.code || !isAboutClip(*failure.code)) co_return failure;
    m_core.reached(m_core.sound);
    if (failure.code == Code::ClipHash) {
        // What the office has is damaged. Once, the way there may be to blame; twice, the bytes here are.
        const std::string place = placeOf(clip);
        if (auto forgotten = rememberPlace(clip, {}); !forgotten) co_return forgotten.error();
        if (++m_hashFailures[clip] >= 2) co_return refused(clip, Code::ClipHash);
        if (!place.empty())
            if (auto dropped = co_await m_core.soundApi.dropUpload(place);
                !dropped && !isAboutClip(dropped.error().code.value_or(Code::Busy)))
                co_return dropped.error();
        co_return Result<void, Failure>{};
    }
    if (failure.code == Code::ClipRefused || failure.code == Code::BodyTooLarge) co_return refused(clip, *failure.code);
    if (failure.code == Code::UploadUnknown)
        if (auto forgotten = rememberPlace(clip, {}); !forgotten) co_return forgotten.error();
    m_core.deferredClips.put(clip, std::move(failure));
    co_return Result<void, Failure>{};
}

Result<void, Failure> SoundSender::refused(const ThingId& clip, Code code) {
    m_hashFailures.erase(clip);
    m_core.deferredClips.drop(clip);
    if (const auto noted = m_core.store.noteClipRefused(clip, code); !noted) return failureOf(noted.error());
    return {};
}

std::string SoundSender::placeOf(const ThingId& clip) {
    const auto reader = m_core.reader();
    if (!reader) return {};
    return (*reader)->setting(QLatin1StringView(setting::upload) + clip.toHex()).toStdString();
}

Result<void, Failure> SoundSender::rememberPlace(const ThingId& clip, const std::string& location) {
    const QString key = QLatin1StringView(setting::upload) + clip.toHex();
    if (placeOf(clip) == location) return {};
    const auto saved = m_core.store.setSetting(key, QString::fromStdString(location));
    if (!saved) return failureOf(saved.error());
    return {};
}

} // namespace ln::tablet
