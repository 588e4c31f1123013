#pragma once
#include "store/store.h"
#include "view/gate.h"
#include <QTimer>
#include <map>

namespace ln::view {

/// Saves what is being typed: never more than `delay` of it is unsaved.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds delay{300};

    DraftKeeper(store::Store& store, const store::Reader& reader, QObject* parent = nullptr);
    /// Saves what still waits.
    ~DraftKeeper() override;

    /// An empty text ends the draft.
    void keep(const QString& key, const QString& text);
    /// The draft ends with a submission that is about to be made: what waits is not to be saved after it.
    void leave(const QString& key);
    void flush();
    /// What is kept under a key, whether or not it has been saved yet.
    [[nodiscard]] QString text(const QString& key) const;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    store::Store& m_store;
    const store::Reader& m_reader;
    std::map<QString, QString> m_waiting;
    /// Of this session: a commit may still be under way, and the reader behind.
    std::map<QString, QString> m_known;
    QTimer m_timer;
    Gate m_gate{this};
};

} // namespace ln::view
