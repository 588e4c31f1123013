#include "view/change_feed.h"

namespace ln::view {

ChangeFeed::ChangeFeed(store::Store& store, std::unique_ptr<store::Reader> reader, QObject* parent)
    : QObject(parent), m_store(store), m_reader(std::move(reader)) {
    m_subscription = store.onChange([this, entrance = m_gate.entrance()](const store::ChangeSet& changes) {
        entrance.post([this, changes] { Q_EMIT changed(changes); });
    });
}

ChangeFeed::~ChangeFeed() = default;

} // namespace ln::view
