#pragma once
#include "store/sound/sound_store.h"
#include "store/store.h"
#include "sync/tablet/clip_source.h"
#include <map>
#include <memory>
#include <mutex>

namespace ln::view {

/// The sound files beside a store, opened as they are needed. For any thread.
class SoundStores {
public:
    explicit SoundStores(const store::StoreOptions& options) : m_options(options) {}

    /// The meeting's file, made when missing. One that cannot be read is set aside: the store's opening showed that the
    /// key is right.
    [[nodiscard]] sqlite::Outcome<std::shared_ptr<store::SoundStore>> of(const ThingId& meeting);
    /// Only when there is one: sound is not begun by looking for it.
    [[nodiscard]] sqlite::Outcome<std::unique_ptr<store::SoundReader>> reader(const ThingId& meeting) const;
    [[nodiscard]] bool has(const ThingId& meeting) const;
    /// The meetings that have a file.
    [[nodiscard]] std::vector<ThingId> meetings() const;
    /// Files set aside since this was asked last.
    [[nodiscard]] QStringList takeSetAside();

private:
    [[nodiscard]] store::SoundOptions optionsOf(const ThingId& meeting) const;

    const store::StoreOptions m_options;
    std::mutex m_mutex;
    std::map<ThingId, std::shared_ptr<store::SoundStore>> m_open;
    QStringList m_setAside;
};

/// The bytes of clips for sync's thread, through readers of its own.
class StoredClips : public tablet::ClipSource {
public:
    explicit StoredClips(const SoundStores& stores) : m_stores(stores) {}
    [[nodiscard]] sqlite::Outcome<qint64> size(const SpaceId& meeting, const ThingId& clip) override;
    [[nodiscard]] sqlite::Outcome<QByteArray> read(const SpaceId& meeting, const ThingId& clip, qint64 offset,
                                                   qint64 max) override;

private:
    [[nodiscard]] sqlite::Outcome<store::SoundReader*> reader(const SpaceId& meeting);

    const SoundStores& m_stores;
    std::map<SpaceId, std::unique_ptr<store::SoundReader>> m_readers;
};

} // namespace ln::view
