#pragma once
#include "store/reader.h"
#include "sync/tablet/sync_engine.h"
#include "view/change_feed.h"
#include "view/tone.h"
#include <QTimer>

namespace ln::view {

/// Where things are, in words. Only receipts count as received; nothing else is ever called so.
class SyncState : public QObject {
    Q_OBJECT
public:
    SyncState(ChangeFeed& feed, tablet::SyncEngine& engine, QObject* parent = nullptr);

    [[nodiscard]] const tablet::Status& status() const { return m_status; }
    [[nodiscard]] const store::OutboxCounts& counts() const { return m_counts; }
    [[nodiscard]] qint64 unsentEntries() const;
    [[nodiscard]] qint64 unsentClips() const;
    [[nodiscard]] qint64 refused() const { return m_counts.entriesRefused + m_counts.clipsRefused; }
    [[nodiscard]] bool allReceived() const { return unsentEntries() + unsentClips() + refused() == 0; }

    struct Saying {
        QString text;
        Tone tone = Tone::Plain;
    };
    /// For the top bar: "Ngoại tuyến · 14 mục chờ gửi"
    [[nodiscard]] Saying network() const;
    /// The same where there is less room, "Ngoại tuyến · 14 chờ gửi", and where there is hardly any: "14 chờ gửi"
    [[nodiscard]] QString networkShorter() const;
    [[nodiscard]] QString networkInShort() const;
    /// Whether the office answers.
    [[nodiscard]] Saying road() const;
    /// What syncing does.
    [[nodiscard]] Saying work() const;
    [[nodiscard]] QString phaseInShort() const;
    /// "14 mục, 3 đoạn"; empty when nothing waits.
    [[nodiscard]] QString waiting() const;
    /// A sentence with its code, or nothing.
    [[nodiscard]] QString problem() const;
    /// A sentence when this tablet's clock is so far from the office's that people would read wrong times; or nothing.
    [[nodiscard]] QString clockProblem() const;

    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString refusedSentence() const;

    ChangeFeed& m_feed;
    tablet::SyncEngine& m_engine;
    tablet::Status m_status;
    store::OutboxCounts m_counts;
    QTimer m_soon;
    QTimer m_slow;
    Gate m_gate{this};
    tablet::SyncEngine::Subscription m_subscription;
};

} // namespace ln::view
