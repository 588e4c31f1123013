#include "view/draft_keeper.h"

namespace ln::view {

DraftKeeper::DraftKeeper(store::Store& store, const store::Reader& reader, QObject* parent)
    : QObject(parent), m_store(store), m_reader(reader) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() {
    flush();
}

void DraftKeeper::keep(const QString& key, const QString& text) {
    m_waiting[key] = text;
    m_known[key] = text;
    // Not restarted by further typing: somebody who types on and on is saved too.
    if (!m_timer.isActive()) m_timer.start();
}

void DraftKeeper::leave(const QString& key) {
    m_waiting.erase(key);
    m_known[key].clear();
}

QString DraftKeeper::text(const QString& key) const {
    const auto known = m_known.find(key);
    return known == m_known.end() ? m_reader.draft(key) : known->second;
}

void DraftKeeper::flush() {
    m_timer.stop();
    for (const auto& [key, text] : std::exchange(m_waiting, {}))
        m_store.saveDraft(key, text, [this, entrance = m_gate.entrance()](bool saved) {
            if (saved) return;
            entrance.post([this] { Q_EMIT failed(tr("Phần đang gõ chưa lưu được vào máy. Bộ nhớ có thể đã đầy.")); });
        });
}

} // namespace ln::view
