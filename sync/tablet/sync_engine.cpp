#include "sync/tablet/sync_engine.h"
#include "sync/tablet/core.h"
#include "sync/tablet/enrolment.h"
#include "sync/tablet/puller.h"
#include "sync/tablet/sound_sender.h"
#include "sync/tablet/text_sender.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <thread>

namespace ln::tablet {
namespace asio = boost::asio;

/// From start to stop: the thread and what runs on it.
class SyncEngine::Running {
public:
    Running(store::Store& store, ClipSource& clips, const Options& options, Board& board)
        : m_core(m_io.get_executor(), store, clips, options, board), m_text(m_core), m_sound(m_core), m_pull(m_core) {}
    ~Running() {
        m_changes.reset();
        post([this] {
            m_core.end();
            for (const auto& api : m_enrolling)
                api->close();
        });
        // Every loop ends at its next step, and nothing else keeps the thread.
        if (m_thread.joinable()) m_thread.join();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    Result<void, Failure> begin() {
        if (auto loaded = m_core.load(); !loaded) return loaded.error();
        m_changes = m_core.store.onChange([this](const store::ChangeSet& changes) {
            if (!changes.things.empty()) m_core.board.unsettle();
            post([this] { m_core.raise(); });
        });
        asio::co_spawn(m_io, m_text.run(), asio::detached);
        asio::co_spawn(m_io, m_sound.run(), asio::detached);
        asio::co_spawn(m_io, m_pull.run(), asio::detached);
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }
    void setPaused(bool paused) {
        post([this, paused] { m_core.setPaused(paused); });
    }
    void wake() {
        post([this] {
            m_core.hurry();
            m_core.publish();
        });
    }
    void enrol(const QString& link, const QString& name, Enrolled done) {
        post([this, link, name, done = std::move(done)]() mutable {
            asio::co_spawn(m_io, enrolNow(link, name, std::move(done)), asio::detached);
        });
    }

private:
    template <class Work>
    void post(Work work) {
        asio::post(m_io, std::move(work));
    }
    Await<void> enrolNow(QString link, QString name, Enrolled done) {
        const auto api = std::make_shared<OfficeApi>(m_io.get_executor(), m_core.options.timeouts, [](const Response&) {});
        m_enrolling.insert(api);
        Result<void, Failure> result = Failure{wire::Code::Unreachable, QStringLiteral("stopped")};
        if (!m_core.isEnding()) result = co_await enrolWith(m_core, *api, link, name);
        m_enrolling.erase(api);
        done(result);
    }

    asio::io_context m_io{1};
    Core m_core;
    TextSender m_text;
    SoundSender m_sound;
    Puller m_pull;
    std::set<std::shared_ptr<OfficeApi>> m_enrolling;
    store::Store::Subscription m_changes;
    std::thread m_thread;
};

SyncEngine::SyncEngine(store::Store& store, ClipSource& clips, Options options)
    : m_store(store), m_clips(clips), m_options(std::move(options)), m_board(std::make_unique<Board>()) {}

SyncEngine::~SyncEngine() {
    stop();
}

Result<void, Failure> SyncEngine::start() {
    const std::scoped_lock lock(m_mutex);
    if (m_running) return {};
    auto running = std::make_unique<Running>(m_store, m_clips, m_options, *m_board);
    if (auto begun = running->begin(); !begun) return begun.error();
    m_running = std::move(running);
    return {};
}

void SyncEngine::stop() {
    std::unique_ptr<Running> ended;
    {
        const std::scoped_lock lock(m_mutex);
        ended = std::move(m_running);
    }
}

void SyncEngine::setPaused(bool paused) {
    const QString value = paused ? QStringLiteral("1") : QString(QLatin1StringView(""));
    // Sync pauses at once; only remembering it waits for the disk, and a disk that fails shows in everything else.
    m_store.submit(
        {.commands = {}, .author = {}, .settings = {{QString::fromLatin1(setting::paused), value}}, .endedDrafts = {}},
        [](const auto&) {});
    const std::scoped_lock lock(m_mutex);
    if (m_running) m_running->setPaused(paused);
}

void SyncEngine::wake() {
    const std::scoped_lock lock(m_mutex);
    if (m_running) m_running->wake();
}

Status SyncEngine::status() const {
    return m_board->status();
}

SyncEngine::Subscription SyncEngine::onStatus(std::function<void(const Status&)> callback) {
    return m_board->subscribe(std::move(callback));
}

void SyncEngine::enrol(const QString& link, const QString& name, Enrolled done) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_running) return m_running->enrol(link, name, std::move(done));
    }
    done(Failure{wire::Code::Unreachable, QStringLiteral("sync is not running")});
}

} // namespace ln::tablet
