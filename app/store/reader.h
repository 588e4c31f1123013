#pragma once
#include "domain/merge.h"
#include "domain/rules.h"
#include "store/sqlite/database.h"
#include "sync/protocol/messages.h"
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ln::store {

/// What a search looks at: a Participant or a Registration.
struct Person {
    ThingId id;
    Kind kind{};
    QString name;
    QByteArray folded; ///< name, unit and position without marks, in lower case, UTF-8; the name comes first
};
/// Where one clip is. Bytes and hash are null until it is sealed.
struct ClipState {
    Thing clip;
    bool sealed = false;
    bool received = false;
    std::optional<wire::Code> refused;
};
struct OutboxCounts {
    std::int64_t entries = 0;         ///< own and carried, all that must reach the office
    std::int64_t entriesReceived = 0; ///< of these, with a receipt
    std::int64_t entriesRefused = 0;
    std::int64_t clips = 0;           ///< sealed
    std::int64_t clipsReceived = 0;
    std::int64_t clipsRefused = 0;
    std::int64_t clipBytes = 0;
    std::int64_t clipBytesReceived = 0;
};
/// Where a registration stands in the speaking order; ties are broken by ticket, then by id.
struct OrderPlace {
    QString order;
    QString desk;
    qint64 number = 0;
    ThingId id;
};
/// One write in a field's history.
struct HistoryEntry {
    Write write;
    ThingId author;
    WallTime at;
};

/// Read-only: sees the last commit, never waits for the writer. An error reads as "nothing" and is kept in lastError().
class Reader : public Facts {
public:
    explicit Reader(std::unique_ptr<sqlite::Database> db);
    ~Reader() override;

    // Facts
    [[nodiscard]] std::optional<Thing> thing(const ThingId& id, bool alsoDeleted = false) const override;
    [[nodiscard]] qint64 lastTicket(const SpaceId& meeting, const QString& desk) const override;
    [[nodiscard]] std::pair<QString, QString> neighbours(const SpaceId& meeting, const std::optional<ThingId>& before) const override;
    [[nodiscard]] qint64 lastTurnNumber(const SpaceId& meeting) const override;
    [[nodiscard]] qint64 lastOpinionNumber(const ThingId& turn) const override;
    [[nodiscard]] qint64 lastCollectedNumber(const SpaceId& meeting, const QString& source) const override;
    [[nodiscard]] QString lastLinePlace(const ThingId& opinion) const override;
    [[nodiscard]] std::vector<ThingId> joinings(const ThingId& opinion, const ThingId& registration) const override;
    [[nodiscard]] std::vector<ThingId> writtenUpon(Kind kind, const ThingId& id) const override;

    // Lists. Deleted things are left out, except with `alsoDeleted`.
    [[nodiscard]] std::vector<Thing> all(Kind kind, const SpaceId& space, bool alsoDeleted = false) const;
    [[nodiscard]] std::vector<Thing> meetings() const;
    /// Those that were taken away, which can be brought back.
    [[nodiscard]] std::vector<Thing> removedMeetings() const;
    /// Opinions of a meeting that came in another way than by a turn, by their number; with those that were taken away.
    [[nodiscard]] std::vector<Thing> collected(const SpaceId& meeting, const QString& source) const;
    [[nodiscard]] std::int64_t countParticipants(const SpaceId& meeting) const;
    /// Newest first, `limit` of them before the one given by its moment and id (0 and null: from the newest).
    [[nodiscard]] std::vector<Thing> registrations(const SpaceId& meeting, const QStringList& states, qint64 beforeMoment,
                                                   const ThingId& beforeId, int limit) const;
    /// The waiting ones in speaking order, `limit` of them after that place (nothing: from the first).
    [[nodiscard]] std::vector<Thing> queue(const SpaceId& meeting, const std::optional<OrderPlace>& after, int limit) const;
    [[nodiscard]] std::int64_t countRegistrations(const SpaceId& meeting) const;
    /// In each state that somebody is in.
    [[nodiscard]] std::map<QString, std::int64_t> registrationsByState(const SpaceId& meeting) const;
    /// How many registrations there are of each unit and state, unit by unit.
    struct UnitCount {
        QString unit;
        QString state;
        std::int64_t count = 0;
    };
    [[nodiscard]] std::vector<UnitCount> registrationsByUnit(const SpaceId& meeting) const;
    /// Things of a kind whose reference field names `target`, in the order they were made (lines by place).
    [[nodiscard]] std::vector<Thing> referring(Kind kind, const char* field, const ThingId& target, bool alsoDeleted = false) const;
    /// Everybody a search can find. A stop leaves the list short.
    [[nodiscard]] std::vector<Person> people(const SpaceId& meeting, const std::stop_token& stop = {}) const;
    /// A thing of this meeting whose kind is known.
    [[nodiscard]] std::optional<Thing> thingOf(const SpaceId& meeting, const ThingId& id, Kind kind) const;
    [[nodiscard]] std::optional<Person> person(const SpaceId& meeting, const ThingId& id) const;
    [[nodiscard]] std::vector<HistoryEntry> history(const ThingId& thing, const QString& field) const;
    /// Fields of this thing that wait for a look: written twice after the same value.
    [[nodiscard]] std::map<QString, std::vector<Write>> conflicts(const ThingId& thing) const;

    // Local facts
    [[nodiscard]] QString setting(const QString& key) const;
    /// Those that are not empty, by the rest of their keys.
    [[nodiscard]] std::map<QString, QString> settings(const QString& prefix) const;
    [[nodiscard]] QString draft(const QString& key) const;
    [[nodiscard]] std::map<QString, QString> drafts(const QString& prefix) const;

    // The journal
    [[nodiscard]] std::vector<SpaceId> spaces() const;
    [[nodiscard]] std::vector<wire::Held> heads() const;
    /// How far the office confirmed each chain; the hashes are left empty.
    [[nodiscard]] std::vector<wire::Held> receipts() const;
    /// In the order of arrival, up to `byteLimit` bytes; `place` is the cursor of the last one given.
    struct Page {
        std::vector<wire::SignedEntry> entries;
        std::int64_t place = 0;
        bool more = false;
    };
    [[nodiscard]] Page entriesAfter(const SpaceId& space, std::int64_t place, qsizetype byteLimit) const;
    [[nodiscard]] std::int64_t lastPlace(const SpaceId& space) const;
    /// What has no receipt yet and was not refused for good, in chain order, up to `byteLimit`; empty when all is received.
    [[nodiscard]] std::vector<wire::SignedEntry> outbox(qsizetype byteLimit) const;
    [[nodiscard]] OutboxCounts outboxCounts() const;
    [[nodiscard]] std::vector<wire::Refused> refusals() const;
    [[nodiscard]] std::vector<ClipState> clips(const SpaceId& meeting) const;
    /// Clips sealed by this device, in any meeting, that have neither receipt nor final refusal; oldest first.
    [[nodiscard]] std::vector<Thing> clipsToSend() const;
    [[nodiscard]] std::vector<wire::ClipReceipt> clipReceipts(const SpaceId& meeting) const;
    [[nodiscard]] std::int64_t pullCursor(const SpaceId& space) const;

    /// While it lives, everything is read as it was when the first was: several lists that must fit together. Not inside another.
    class Snapshot {
    public:
        explicit Snapshot(sqlite::Database& db);
        ~Snapshot();
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;

    private:
        sqlite::Database& m_db;
    };
    [[nodiscard]] Snapshot snapshot() const;

    [[nodiscard]] std::optional<sqlite::Error> lastError() const;

private:
    class Queries;
    std::unique_ptr<Queries> m_queries;
};

} // namespace ln::store
