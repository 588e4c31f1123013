#pragma once
#include "store/store.h"
#include "sync/office/storage/sqlite/office_book.h"

namespace ln::office {

/// An office on one machine, or a hall's hub: the entries in a store, the rest in an office book beside it.
class SqliteStorage : public Storage {
public:
    /// The store outlives it. A hub gives the tablet's own.
    SqliteStorage(store::Store& store, std::unique_ptr<OfficeBook> book);
    ~SqliteStorage() override;

    [[nodiscard]] Answer<QString> invite(std::chrono::hours validity) override { return m_book->invite(validity); }
    [[nodiscard]] Answer<QByteArray> enrol(const wire::EnrolRequest& r) override { return m_book->enrol(r); }
    [[nodiscard]] Answer<void> addDevice(const Caller& c, const wire::EnrolRequest& r) override {
        return m_book->addDevice(c, r);
    }
    [[nodiscard]] Answer<Caller> callerOf(const QByteArray& token) override { return m_book->callerOf(token); }
    [[nodiscard]] Answer<std::vector<Device>> devices() override { return m_book->devices(); }
    [[nodiscard]] Answer<void> revoke(const DeviceId& device) override { return m_book->revoke(device); }

    [[nodiscard]] Answer<wire::BatchReply> merge(std::vector<wire::SignedEntry> entries) override;
    [[nodiscard]] Answer<wire::SpacesReply> spaces() override;
    [[nodiscard]] Answer<bool> knows(const SpaceId& space) override;
    [[nodiscard]] Answer<std::int64_t> lastPlace(const SpaceId& space) override;
    [[nodiscard]] Answer<wire::PullReply> pull(const SpaceId& space, std::int64_t after, qsizetype byteLimit) override;
    [[nodiscard]] std::shared_ptr<void> onCommit(std::function<void()> callback) override;

    [[nodiscard]] Answer<std::optional<Upload>> upload(const ThingId& clip) override { return m_book->upload(clip); }
    [[nodiscard]] Answer<void> putUpload(const Upload& upload) override { return m_book->putUpload(upload); }
    [[nodiscard]] Answer<void> setHeld(const ThingId& c, std::int64_t held) override {
        return m_book->setHeld(c, held);
    }
    [[nodiscard]] Answer<void> dropUpload(const ThingId& clip) override { return m_book->dropUpload(clip); }
    [[nodiscard]] Answer<wire::ClipReceipt> noteReceived(const Upload& upload) override;
    [[nodiscard]] Answer<std::optional<Hash>> sealedHash(const ThingId& clip) override;

    [[nodiscard]] DeviceId device() const override { return m_store.device(); }
    [[nodiscard]] OfficeBook& book() { return *m_book; }

private:
    /// Asks a reader that nobody else is using, and makes of its error a fault.
    template <class Ask>
    auto withReader(Ask ask) -> Answer<decltype(ask(std::declval<const store::Reader&>()))>;

    store::Store& m_store;
    std::unique_ptr<OfficeBook> m_book;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<store::Reader>> m_idle;
};

} // namespace ln::office
