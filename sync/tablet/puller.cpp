#include "sync/tablet/puller.h"
#include "sync/protocol/crypto.h"
#include <algorithm>

namespace ln::tablet {
using std::chrono::seconds;

Await<void> Puller::run() {
    Pacer& pacer = m_core.pull;
    unsigned generation = m_core.generation();
    while (!m_core.isEnding()) {
        if (!m_core.isReady()) {
            co_await pacer.sleep();
            continue;
        }
        if (!pacer.retry().isDue()) {
            co_await pacer.untilDue();
            continue;
        }
        if (generation != m_core.generation()) {
            m_known.clear();
            m_seen.clear();
            m_again.clear();
        }
        generation = m_core.generation();
        m_core.publish();
        const auto done = co_await round();
        if (generation == m_core.generation() && !done) m_core.failed(pacer, done.error());
    }
}

Await<Puller::Done> Puller::round() {
    const unsigned generation = m_core.generation();
    const unsigned moment = m_core.receipts.moment();
    const auto until = SteadyClock::now() + m_core.options.pullWait;
    auto spaces = co_await m_core.pullApi.spaces();
    if (!spaces) co_return spaces.error();
    if (generation != m_core.generation()) co_return Done{};
    m_core.reached(m_core.pull);
    m_known.clear();
    for (const auto& one : spaces->spaces)
        m_known.insert(one.space);
    if (m_core.receipts.isQuietSince(moment))
        if (auto lost = loseAbsent(m_known); !lost) co_return lost.error();
    auto fetched = co_await fetchAll(std::move(*spaces));
    if (!fetched || generation != m_core.generation()) co_return fetched;
    co_return co_await watch(until);
}

/// What changed since the last look, the open meeting first. At the first look all of them: receipts may have changed
/// too.
Await<Puller::Done> Puller::fetchAll(wire::SpacesReply reply) {
    const unsigned generation = m_core.generation();
    const SpaceId first = openMeeting().value_or(commonSpace);
    std::stable_partition(reply.spaces.begin(), reply.spaces.end(),
                          [&](const auto& one) { return one.space == first; });
    for (const auto& one : reply.spaces) {
        const std::int64_t cursor = cursorOf(one.space);
        if (one.cursor < cursor) {
            // The office came back from an old backup, or it is another one: its places mean something else now.
            if (auto reset = m_core.store.setPullCursor(one.space, 0); !reset) co_return failureOf(reset.error());
        }
        if (one.cursor == cursor && m_seen.contains(one.space)) continue;
        auto fetched = co_await fetch(one.space);
        if (!fetched) co_return fetched;
        if (generation != m_core.generation()) co_return Done{};
    }
    co_return Done{};
}

Await<Puller::Done> Puller::watch(SteadyClock::time_point until) {
    const unsigned generation = m_core.generation();
    while (SteadyClock::now() < until && generation == m_core.generation()) {
        const SpaceId wanted = openMeeting().value_or(commonSpace);
        const SpaceId space = m_known.contains(wanted) ? wanted : commonSpace;
        const auto left = std::chrono::ceil<seconds>(until - SteadyClock::now());
        if (!m_known.contains(space)) {
            co_await m_core.pull.sleep(until);
            co_return Done{};
        }
        auto more = co_await fetchPage(space, std::max(left, seconds{1}));
        if (more && *more && generation == m_core.generation()) {
            auto fetched = co_await fetch(space);
            if (!fetched) co_return fetched;
        }
        if (!more) co_return more.error();
    }
    co_return Done{};
}

Await<Puller::Done> Puller::fetch(SpaceId space) {
    const unsigned generation = m_core.generation();
    for (bool goOn = true; goOn && generation == m_core.generation();) {
        auto more = co_await fetchPage(space, seconds{0});
        if (!more) co_return more.error();
        goOn = *more;
    }
    co_return Done{};
}

Await<Result<bool, Failure>> Puller::fetchPage(SpaceId space, seconds wait) {
    const unsigned generation = m_core.generation();
    const unsigned moment = m_core.receipts.moment();
    const std::int64_t after = cursorOf(space);
    const auto reply = co_await m_core.pullApi.pull(space, after, wait);
    if (!reply) {
        if (reply.error().code != wire::Code::SpaceUnknown) co_return reply.error();
        m_known.erase(space);
        co_return false;
    }
    if (generation != m_core.generation()) co_return false;
    m_core.reached(m_core.pull);
    auto taken = take(space, *reply, m_core.receipts.isQuietSince(moment));
    if (!taken) co_return taken.error();
    // A page that does not get on would be asked for for ever.
    co_return reply->more&& cursorOf(space) != after;
}

Result<void, Failure> Puller::take(const SpaceId& space, const wire::PullReply& reply, bool quiet) {
    if (!reply.entries.empty())
        if (const auto merged = m_core.store.merge(reply.entries); !merged) return failureOf(merged.error());
    if (auto noted = takeReceipts(reply, quiet); !noted) return noted.error();
    if (auto noted = takeClips(space, reply.clips, quiet); !noted) return noted.error();
    if (reply.cursor != cursorOf(space))
        if (const auto set = m_core.store.setPullCursor(space, reply.cursor); !set) return failureOf(set.error());
    if (reply.more) return {};
    m_seen.insert(space);

    // The office holds more of a chain than came here: a page was lost on the way, so once more from the beginning.
    const auto reader = m_core.reader();
    if (!reader) return reader.error();
    std::map<ChainKey, Seq> heads;
    for (const auto& head : (*reader)->heads())
        heads[{head.space, head.device}] = head.seq;
    const bool misses = std::any_of(reply.held.begin(), reply.held.end(), [&](const auto& held) {
        return held.seq > heads[{held.space, held.device}];
    });
    if (!misses || !m_again.insert(space).second) return {};
    m_seen.erase(space);
    const auto reset = m_core.store.setPullCursor(space, 0);
    if (!reset) return failureOf(reset.error());
    return {};
}

/// The receipts in the answer, and those that lie in it: what the office sent, it holds.
Result<void, Failure> Puller::takeReceipts(const wire::PullReply& reply, bool quiet) {
    const auto reader = m_core.reader();
    if (!reader) return reader.error();
    std::map<ChainKey, Seq> heads;
    for (const auto& head : (*reader)->heads())
        heads[{head.space, head.device}] = head.seq;
    if (auto read = m_core.checkReader(); !read) return read.error();

    std::map<ChainKey, wire::Held> shown;
    for (const auto& entry : reply.entries)
        if (const auto header = wire::decodeHeader(entry.header))
            shown[{header->space, header->device}] = {header->space, header->device, header->seq,
                                                      wire::blake2b(entry.header)};
    std::vector<wire::Held> implied, told;
    for (const auto& [chain, held] : shown)
        if (heads[chain] >= held.seq) implied.push_back(held);
    // A receipt for entries that are still to come with a later page cannot be checked yet.
    for (const auto& held : reply.held)
        if (heads[{held.space, held.device}] >= held.seq) told.push_back(held);

    const auto lower = quiet ? Receipts::Lower::Yes : Receipts::Lower::No;
    if (const auto noted = m_core.receipts.note(implied, Receipts::Lower::No); !noted) return noted.error();
    const auto wrong = m_core.receipts.note(told, lower);
    if (!wrong) return wrong.error();
    for (const ChainKey& chain : *wrong)
        m_core.deferredChains.put(chain, {wire::Code::ReceiptWrong, QStringLiteral("the office holds other bytes")});
    return {};
}

/// The answer has all of the space's clip receipts. One that we have and the office does not was lost with an old
/// backup: that clip goes there again.
Result<void, Failure> Puller::takeClips(const SpaceId& space, const std::vector<wire::ClipReceipt>& clips, bool quiet) {
    const auto reader = m_core.reader();
    if (!reader) return reader.error();
    const auto known = (*reader)->clipReceipts(space);
    if (auto read = m_core.checkReader(); !read) return read.error();
    for (const auto& receipt : clips) {
        if (std::find(known.begin(), known.end(), receipt) != known.end()) continue;
        const auto clip = (*reader)->thing(receipt.clip, true);
        if (!clip || clip->text(u"sha256").toLatin1() != receipt.sha256.toHex() ||
            clip->integer(u"bytes") != receipt.bytes)
            continue;
        if (const auto noted = m_core.store.noteClipReceipt(receipt); !noted) return failureOf(noted.error());
    }
    if (!quiet) return {};
    for (const auto& receipt : known) {
        if (std::find(clips.begin(), clips.end(), receipt) != clips.end()) continue;
        if (const auto lost = m_core.store.loseClipReceipt(receipt.clip); !lost) return failureOf(lost.error());
    }
    return {};
}

/// Spaces of which the office knows nothing any more.
Result<void, Failure> Puller::loseAbsent(const std::set<SpaceId>& present) {
    for (const SpaceId& space : m_core.receipts.spaces())
        if (!present.contains(space)) {
            if (auto lost = m_core.receipts.lose(space); !lost) return lost.error();
            if (auto lost = takeClips(space, {}, true); !lost) return lost.error();
        }
    return {};
}

std::optional<SpaceId> Puller::openMeeting() {
    const auto reader = m_core.reader();
    if (!reader) return std::nullopt;
    return SpaceId::fromHex((*reader)->setting(QString::fromLatin1(store::setting::meeting)));
}

std::int64_t Puller::cursorOf(const SpaceId& space) {
    const auto reader = m_core.reader();
    return reader ? (*reader)->pullCursor(space) : 0;
}

} // namespace ln::tablet
