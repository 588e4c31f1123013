#pragma once
#include "store/store.h"
#include "view/sound_stores.h"

namespace ln::view {

/// At start, before anything records: seals the clips that a crash cut, and enters the seals that never became entries.
class ClipRecovery {
public:
    ClipRecovery(store::Store& store, const store::Reader& reader, SoundStores& sounds)
        : m_store(store), m_reader(reader), m_sounds(sounds) {}

    struct Report {
        int recovered = 0; ///< clips that are whole again, without their last moment
        QString problem;   ///< a sentence, when some sound could not be looked at
    };
    [[nodiscard]] Report run();

private:
    [[nodiscard]] std::optional<sqlite::Error> sealOpen(store::SoundStore& sound, Report& report);
    [[nodiscard]] std::optional<sqlite::Error> enterSeals(const ThingId& meeting, const store::SoundReader* sound);
    [[nodiscard]] bool isOurs(const ThingId& clip) const;

    store::Store& m_store;
    const store::Reader& m_reader;
    SoundStores& m_sounds;
};

} // namespace ln::view
