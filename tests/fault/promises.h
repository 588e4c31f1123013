#pragma once
#include "store/sound/sound_store.h"
#include "store/store.h"
#include <map>
#include <mutex>
#include <set>

namespace ln::fault {

/// What a run was told is saved; it must be there whatever happens afterwards. Filled from the run's and the store's
/// threads.
class Promises {
public:
    void saved(const store::Saved& saved);
    void imported(std::size_t count);
    void setting(const QString& key, const QString& value);
    void draft(const QString& key, const QString& text);
    /// Asked for, whether reported or not: the draft may be gone.
    void draftMayEnd(const QString& key);
    void merged(const store::Merged& merged);
    void receipts(const std::vector<wire::Held>& held);
    void pullCursor(const SpaceId& space, std::int64_t cursor);
    void sound(const ThingId& clip, const QByteArray& bytes);
    void sealed(const store::Sealed& sealed);

    [[nodiscard]] std::size_t count() const;
    /// Opens the folder anew and says what is wrong with it: promises not kept, chains that do not verify, tables that
    /// are not what the journal says. Empty when all is well.
    [[nodiscard]] QStringList broken(const store::StoreOptions& options, const ThingId& meeting) const;

private:
    void checkJournal(const store::Reader& reader, QStringList& wrong) const;
    void checkLocal(const store::Reader& reader, QStringList& wrong) const;
    void checkSound(const store::SoundOptions& options, QStringList& wrong) const;

    mutable std::mutex m_mutex;
    std::size_t m_count = 0;
    std::size_t m_imported = 0;
    std::vector<store::SavedChange> m_changes;
    std::map<QString, QString> m_settings, m_drafts;
    std::set<QString> m_endingDrafts;
    std::vector<wire::Held> m_held, m_receipts;
    std::map<SpaceId, std::int64_t> m_cursors;
    std::map<ThingId, QByteArray> m_sound;
    std::map<ThingId, store::Sealed> m_sealed;
};

/// The tables as text, one line a thing, without moments and places in the order, which depend on when something was
/// done.
[[nodiscard]] QStringList stateOf(const store::Reader& reader);

} // namespace ln::fault
