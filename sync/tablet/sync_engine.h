#pragma once
#include "store/store.h"
#include "sync/tablet/clip_source.h"
#include "sync/tablet/failure.h"
#include "sync/tablet/options.h"
#include "sync/tablet/status.h"
#include <functional>
#include <memory>
#include <mutex>

namespace ln::tablet {

/// Brings this tablet's entries and clips to the office and the others' entries here: text before sound, each thing
/// again and again until it has its receipt. One thread of its own. Every function may be called from any thread,
/// callbacks run on the sync thread: they hand over and return.
class SyncEngine {
public:
    /// Both must live longer.
    SyncEngine(store::Store& store, ClipSource& clips, Options options = {});
    ~SyncEngine();
    SyncEngine(const SyncEngine&) = delete;
    SyncEngine& operator=(const SyncEngine&) = delete;

    [[nodiscard]] Result<void, Failure> start();
    /// What is under way is cut; it goes on at the next start. Returns at once, whatever the network does. Not from a
    /// callback.
    void stop();

    /// Kept over a restart. Pausing cuts what is under way.
    void setPaused(bool paused);
    /// The network may be back, or somebody pressed "now": ends every wait for a retry.
    void wake();

    [[nodiscard]] Status status() const;
    /// Ends when the token is destroyed; that waits for a call under way.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] Subscription onStatus(std::function<void(const Status&)> callback);

    /// Enrols with the office of an invitation link, under a name that people know the tablet by. `done` is called
    /// once. Until it succeeds nothing changes; then everything goes to this office. A failure without a code is this
    /// tablet's own store's.
    using Enrolled = std::function<void(Result<void, Failure>)>;
    void enrol(const QString& link, const QString& name, Enrolled done);

private:
    class Running;
    store::Store& m_store;
    ClipSource& m_clips;
    const Options m_options;
    std::unique_ptr<class Board> m_board;
    mutable std::mutex m_mutex;
    std::unique_ptr<Running> m_running;
};

} // namespace ln::tablet
