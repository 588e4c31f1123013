#pragma once
#include "store/identity.h"
#include "store/opening.h"
#include "store/writer.h"
#include <mutex>

namespace ln::store {

/// Those who want to know of commits. A token's end waits for a call under way.
class Subscribers {
public:
    Store::Subscription add(std::function<void(const ChangeSet&)> callback);
    void publish(const ChangeSet& changes);

private:
    struct One {
        std::mutex mutex;
        std::function<void(const ChangeSet&)> callback;
    };
    std::mutex m_mutex;
    std::vector<std::weak_ptr<One>> m_all;
};

class Store::Writer {
public:
    Writer(StoreOptions options, Opened opened, std::unique_ptr<WriterContext> context, Identity identity)
        : m_options(std::move(options)), m_lock(std::move(opened.lock)), m_rebuilt(std::move(opened.rebuilt)),
          m_identity(std::make_shared<const Identity>(std::move(identity))),
          m_thread(std::move(context), [this](const ChangeSet& changes) { m_subscribers.publish(changes); }) {}
    ~Writer();

    [[nodiscard]] std::shared_ptr<const Identity> identity() const {
        const std::scoped_lock lock(m_identityMutex);
        return m_identity;
    }
    void become(std::shared_ptr<const Identity> identity) {
        const std::scoped_lock lock(m_identityMutex);
        m_identity = std::move(identity);
    }

    /// In slices. With `keepsWhatChanged` a thing that was written over is left alone and counted.
    /// With how many of the commands, from the first, are settled.
    using OneByOneEnd = std::function<void(SavedOneByOne, std::size_t settled)>;
    void oneByOne(std::size_t count, std::function<Command(std::size_t)> command, ThingId author, OneByOneEnd done, ImportWatch watch,
                  bool keepsWhatChanged);

    StoreOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Rebuilt> m_rebuilt;
    mutable std::mutex m_identityMutex;
    std::shared_ptr<const Identity> m_identity;
    Subscribers m_subscribers;
    CommitThread m_thread;
};

} // namespace ln::store
