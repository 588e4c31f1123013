#include "sync/office/storage/sqlite/sqlite_storage.h"
#include <algorithm>
#include <set>

namespace ln::office {

SqliteStorage::SqliteStorage(store::Store& store, std::unique_ptr<OfficeBook> book)
    : m_store(store), m_book(std::move(book)) {}
SqliteStorage::~SqliteStorage() = default;

template <class Ask>
auto SqliteStorage::withReader(Ask ask) -> Answer<decltype(ask(std::declval<const store::Reader&>()))> {
    std::unique_ptr<store::Reader> reader;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            reader = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!reader) {
        auto opened = m_store.reader();
        if (!opened) return faultOf(opened.error());
        reader = std::move(*opened);
    }
    auto answer = ask(std::as_const(*reader));
    // A reader that failed is not used again: its error would be taken for the next question's.
    if (const auto error = reader->lastError()) return faultOf(*error);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(reader));
    return answer;
}

Answer<wire::BatchReply> SqliteStorage::merge(std::vector<wire::SignedEntry> entries) {
    const auto devices = m_book->devices();
    if (!devices) return devices.error();
    std::set<DeviceId> admitted{m_store.device()};
    for (const Device& device : *devices)
        if (!device.revokedAt) admitted.insert(device.id);
    auto merged = m_store.merge(std::move(entries), [&admitted](const DeviceId& id) { return admitted.contains(id); });
    if (!merged) return faultOf(merged.error());
    return wire::BatchReply{std::move(merged->held), std::move(merged->refused)};
}

Answer<wire::SpacesReply> SqliteStorage::spaces() {
    return withReader([](const store::Reader& reader) {
        std::vector<SpaceId> ids = reader.spaces();
        if (std::ranges::find(ids, commonSpace) == ids.end()) ids.insert(ids.begin(), commonSpace);
        wire::SpacesReply reply;
        for (const SpaceId& id : ids)
            reply.spaces.push_back({id, reader.lastPlace(id)});
        return reply;
    });
}

Answer<bool> SqliteStorage::knows(const SpaceId& space) {
    if (space == commonSpace) return true;
    return withReader([&space](const store::Reader& reader) {
        const std::vector<SpaceId> ids = reader.spaces();
        return std::ranges::find(ids, space) != ids.end();
    });
}

Answer<std::int64_t> SqliteStorage::lastPlace(const SpaceId& space) {
    return withReader([&space](const store::Reader& reader) { return reader.lastPlace(space); });
}

Answer<wire::PullReply> SqliteStorage::pull(const SpaceId& space, std::int64_t after, qsizetype byteLimit) {
    return withReader([&](const store::Reader& reader) {
        // The heads are read first: a receipt for entries that the page does not show yet would be no less true, but
        // one that lags behind it only means another question.
        wire::PullReply reply;
        for (wire::Held& head : reader.heads())
            if (head.space == space) reply.held.push_back(std::move(head));
        reply.clips = reader.clipReceipts(space);
        store::Reader::Page page = reader.entriesAfter(space, after, byteLimit);
        reply.cursor = page.entries.empty() ? after : page.place;
        reply.more = page.more;
        reply.entries = std::move(page.entries);
        return reply;
    });
}

std::shared_ptr<void> SqliteStorage::onCommit(std::function<void()> callback) {
    return m_store.onChange([callback = std::move(callback)](const store::ChangeSet&) { callback(); });
}

Answer<wire::ClipReceipt> SqliteStorage::noteReceived(const Upload& upload) {
    const wire::ClipReceipt receipt{upload.clip, upload.sha256, upload.length};
    // The receipt first: what the book calls received has one, also when the power goes in between.
    if (auto noted = m_store.noteClipReceipt(receipt); !noted) return faultOf(noted.error());
    if (auto set = m_book->setReceived(upload.clip); !set) return set.error();
    return receipt;
}

Answer<std::optional<Hash>> SqliteStorage::sealedHash(const ThingId& clip) {
    return withReader([&clip](const store::Reader& reader) -> std::optional<Hash> {
        const auto thing = reader.thing(clip, true);
        if (!thing || !thing->has(u"sha256")) return std::nullopt;
        return QByteArray::fromHex(thing->text(u"sha256").toLatin1());
    });
}

} // namespace ln::office
