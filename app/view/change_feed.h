#pragma once
#include "store/store.h"
#include "view/gate.h"
#include <QObject>

namespace ln::view {

/// What the store committed, told on the UI thread, with the UI thread's own reader.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    ChangeFeed(store::Store& store, std::unique_ptr<store::Reader> reader, QObject* parent = nullptr);
    ~ChangeFeed() override;

    [[nodiscard]] const store::Reader& reader() const { return *m_reader; }
    /// One for a thread that reads much. It ends before the store does.
    [[nodiscard]] sqlite::Outcome<std::unique_ptr<store::Reader>> anotherReader() const { return m_store.reader(); }

Q_SIGNALS:
    void changed(const ln::store::ChangeSet& changes);

private:
    store::Store& m_store;
    std::unique_ptr<store::Reader> m_reader;
    Gate m_gate{this};
    store::Store::Subscription m_subscription;
};

} // namespace ln::view
