#include "view/sound_stores.h"
#include <QDir>
#include <QFileInfo>

namespace ln::view {
using namespace Qt::StringLiterals;

store::SoundOptions SoundStores::optionsOf(const ThingId& meeting) const {
    store::SoundOptions options;
    options.folder = m_options.folder;
    options.key = m_options.key;
    options.meeting = meeting;
    options.vfs = m_options.vfs;
    options.synchronous = m_options.synchronous;
    return options;
}

sqlite::Outcome<std::shared_ptr<store::SoundStore>> SoundStores::of(const ThingId& meeting) {
    const std::scoped_lock lock(m_mutex);
    if (const auto held = m_open.find(meeting); held != m_open.end()) return held->second;
    const store::SoundOptions options = optionsOf(meeting);
    auto opened = store::SoundStore::open(options);
    if (!opened && opened.error().isUnreadable() && m_options.keyIsProven) {
        const auto moved = store::SoundStore::setAside(options, m_options.clock());
        if (!moved) return moved.error();
        m_setAside.append(*moved);
        opened = store::SoundStore::open(options);
    }
    if (!opened) return opened.error();
    return m_open.emplace(meeting, std::move(*opened)).first->second;
}

sqlite::Outcome<std::unique_ptr<store::SoundReader>> SoundStores::reader(const ThingId& meeting) const {
    return store::SoundReader::open(optionsOf(meeting));
}

bool SoundStores::has(const ThingId& meeting) const {
    return QFileInfo::exists(store::soundFilePath(optionsOf(meeting)));
}

std::vector<ThingId> SoundStores::meetings() const {
    std::vector<ThingId> found;
    for (const QString& name : QDir(m_options.folder).entryList({u"sound-*.db"_s}, QDir::Files))
        if (const auto id = ThingId::fromHex(QStringView(name).mid(6).chopped(3))) found.push_back(*id);
    return found;
}

QStringList SoundStores::takeSetAside() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_setAside, {});
}

sqlite::Outcome<store::SoundReader*> StoredClips::reader(const SpaceId& meeting) {
    auto& held = m_readers[meeting];
    if (!held) {
        auto opened = m_stores.reader(meetingOf(meeting));
        if (!opened) return opened.error();
        held = std::move(*opened);
    }
    return held.get();
}

sqlite::Outcome<qint64> StoredClips::size(const SpaceId& meeting, const ThingId& clip) {
    const auto from = reader(meeting);
    if (!from) return from.error();
    const auto size = from.value()->size(clip);
    if (!size) return size.error();
    return static_cast<qint64>(*size);
}

sqlite::Outcome<QByteArray> StoredClips::read(const SpaceId& meeting, const ThingId& clip, qint64 offset, qint64 max) {
    const auto from = reader(meeting);
    if (!from) return from.error();
    return from.value()->read(clip, offset, max);
}

} // namespace ln::view
