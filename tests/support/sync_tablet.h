#pragma once
#include "support/stores.h"
#include "sync/protocol/crypto.h"
#include "sync/tablet/sync_engine.h"
#include <condition_variable>
#include <future>
#include <mutex>

namespace ln::test {

using namespace std::chrono_literals;
using tablet::Status;

/// Clips in memory in place of the sound files.
class MemoryClips : public tablet::ClipSource {
public:
    void put(const ThingId& clip, const QByteArray& bytes) {
        const std::scoped_lock lock(m_mutex);
        m_bytes[clip] = bytes;
    }
    sqlite::Outcome<qint64> size(const SpaceId&, const ThingId& clip) override {
        const std::scoped_lock lock(m_mutex);
        if (!m_bytes.contains(clip)) return sqlite::Error{1, QStringLiteral("no such clip")};
        return m_bytes.at(clip).size();
    }
    sqlite::Outcome<QByteArray> read(const SpaceId&, const ThingId& clip, qint64 offset, qint64 max) override {
        const std::scoped_lock lock(m_mutex);
        if (!m_bytes.contains(clip)) return sqlite::Error{1, QStringLiteral("no such clip")};
        return m_bytes.at(clip).mid(offset, max);
    }

private:
    std::mutex m_mutex;
    std::map<ThingId, QByteArray> m_bytes;
};

/// Waits on conditions: looks again whenever something changed, and now and then in between.
template <class Condition>
bool eventually(Condition condition, std::chrono::milliseconds limit = 20s) {
    const auto end = std::chrono::steady_clock::now() + limit;
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        never.wait_for(lock, 5ms);
    }
    return true;
}

inline tablet::Options impatient() {
    return {.retry = {.first = 20ms, .longest = 200ms, .afterChange = 100ms},
            .timeouts = {.connect = 2s, .answer = 500ms, .piece = 2s},
            .pullWait = 1s};
}

/// A tablet that syncs.
class SyncTablet : public Tablet {
public:
    explicit SyncTablet(QString desk = QStringLiteral("A"), tablet::Options options = impatient())
        : Tablet(std::move(desk)), m_options(std::move(options)) {
        go();
    }
    ~SyncTablet() { engine.reset(); }

    void go() {
        engine = std::make_unique<tablet::SyncEngine>(store(), clips, m_options);
        REQUIRE(engine->start().ok());
    }
    /// As after a kill: only what is in the store is left.
    void restart() {
        engine.reset();
        close();
        open();
        go();
    }
    Result<void, tablet::Failure> enrol(const QString& link) {
        std::promise<Result<void, tablet::Failure>> promise;
        engine->enrol(link, QStringLiteral("Bàn thử"), [&](auto result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }
    store::OutboxCounts counts() { return reader()->outboxCounts(); }
    bool allReceived() {
        const auto now = counts();
        return now.entries == now.entriesReceived && now.clips == now.clipsReceived;
    }
    bool settles() {
        const bool settled =
            eventually([&] { return allReceived() && engine->status().phase == Status::Phase::UpToDate; });
        if (!settled) tell();
        return settled;
    }
    /// For a test that fails.
    void tell() {
        const auto now = counts();
        const auto status = engine->status();
        UNSCOPED_INFO("entries " << now.entriesReceived << " of " << now.entries << ", clips " << now.clipsReceived
                                 << " of " << now.clips << ", phase " << static_cast<int>(status.phase) << ' '
                                 << (status.problem ? wire::nameOf(*status.problem).toStdString() : "") << ' '
                                 << status.detail.toStdString());
    }
    /// A turn with a sealed clip of this many bytes.
    ThingId clip(const ThingId& meeting, qsizetype bytes) {
        const ThingId speaker = registerSpeaker(meeting, QStringLiteral("Nguyễn Thị Hường"));
        const ThingId turn = ThingId::random(), id = ThingId::random();
        const QByteArray sound = wire::randomBytes(bytes);
        clips.put(id, sound);
        must({CallSpeaker{turn, speaker}, StartClip{id, turn}, EndTurn{turn},
              SealClip{id, 48'000, bytes, QString::fromLatin1(wire::sha256(sound).toHex()), {}, false}});
        m_sounds[id] = sound;
        return id;
    }
    [[nodiscard]] QByteArray sound(const ThingId& clip) const { return m_sounds.at(clip); }

    MemoryClips clips;
    std::unique_ptr<tablet::SyncEngine> engine;

private:
    tablet::Options m_options;
    std::map<ThingId, QByteArray> m_sounds;
};

} // namespace ln::test
