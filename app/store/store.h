#pragma once
#include "domain/rules.h"
#include "store/reader.h"
#include "store/sqlite/database.h"
#include "sync/protocol/crypto.h"
#include "sync/protocol/messages.h"
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ln::store {

/// Why a store does not open. Only Damaged ends in setting data aside, and only after the key was shown to be right.
enum class OpenFailure {
    InUse,      ///< another process has it
    WrongKey,   ///< the key does not fit the check value; nothing was touched
    TooNew,     ///< written by a newer version; nothing was touched
    Unreadable, ///< damaged, and no journal could be read from it
    Disk,       ///< the disk does not let us: full, gone, no permission
};
struct OpenError {
    OpenFailure failure{};
    QString detail;
};

struct StoreOptions {
    /// Made when missing. Holds `langnghe.db` and, beside it, a sound file a meeting.
    QString folder;
    /// 32 bytes, from KeyKeeper.
    QByteArray key;
    /// KeyKeeper compared the key with its check value. Without that an unreadable file is taken for a wrong key, never for damage.
    bool keyIsProven = false;
    WallClock clock = systemWallTime;
    /// For the tests that cut the power.
    const char* vfs = nullptr;
    sqlite::Synchronous synchronous = sqlite::Synchronous::Full;
};

/// What one thing's change comes to, for the models.
struct ChangedThing {
    ThingId id;
    Kind kind{};
    SpaceId space;
    /// The thing was not in the tables before.
    bool created = false;
};
struct ChangeSet {
    std::vector<ChangedThing> things;
    /// Receipts, refusals or the outbox moved.
    bool sync = false;
};

struct SavedChange {
    Change change;
    Seq seq;
    /// What these fields said before.
    Fields before;
    /// The thing was not in the tables before.
    bool created = false;
};
/// Given only after the commit is durable.
struct Saved {
    /// What really changed; empty when everything was so already.
    std::vector<SavedChange> changes;
    WallTime at;
};

using Settings = std::vector<std::pair<QString, QString>>;
/// What a secretary did, with what must commit together with it.
struct Submission {
    /// All of them or none.
    std::vector<Command> commands;
    /// Who: a Secretary thing's id.
    ThingId author;
    /// Local facts of this tablet, such as a rehearsal's step.
    Settings settings;
    /// Drafts that have become entries.
    std::vector<QString> endedDrafts;
    /// More local facts, which follow from what is being saved. Called on the writer's thread, within the transaction.
    std::function<Settings(const Saved&)> follows = {};
};
/// A rule said no, or the disk did.
using Failure = std::variant<Refusal, sqlite::Error>;
using Done = std::function<void(Result<Saved, Failure>)>;

/// What came of many changes that were made one by one. What was saved before a failure stays saved.
struct SavedOneByOne {
    std::vector<SavedChange> changes;
    /// Of things to be taken back, those that somebody wrote over since.
    std::size_t kept = 0;
    std::optional<Failure> failure;
    /// Of things to be taken back, those that a failure left as they were.
    std::vector<WrittenThing> rest;
};
using OneByOneDone = std::function<void(SavedOneByOne)>;

/// What came of entries from elsewhere. Everything that is not refused is durable.
struct Merged {
    std::vector<wire::Held> held;
    std::vector<wire::Refused> refused;
    std::size_t added = 0;
};

/// The journal, the tables made of it, and the one thread that writes them. Every function may be called from any thread.
/// Callbacks run on the writer thread: they hand over and return.
class Store {
public:
    [[nodiscard]] static Result<std::unique_ptr<Store>, OpenError> open(const StoreOptions& options);
    /// Waits for what was submitted, then closes.
    ~Store();

    // Commands. `done` is called once, after the commit or the refusal.
    void submit(Submission submission, Done done);
    /// The same, waiting. Not from a callback.
    [[nodiscard]] Result<Saved, Failure> perform(Submission submission);
    /// Long work in slices of 50 ms at most; a waiting command goes between them.
    void import(std::vector<Change> changes, ThingId author, OneByOneDone done);
    /// The same, watched: `progress` is told after some commits how many changes are durable, and a stop ends it between two of them,
    /// what was saved staying saved.
    struct ImportWatch {
        std::function<void(std::size_t durable)> progress;
        std::stop_token stop;
    };
    void import(std::vector<Change> changes, ThingId author, OneByOneDone done, ImportWatch watch);
    /// What an import wrote, in slices as well: each thing as `Undo` does it alone, so that one that is in use keeps nobody else.
    void takeBack(std::vector<WrittenThing> things, ThingId author, OneByOneDone done);

    // What is being typed. An empty text ends the draft.
    void saveDraft(const QString& key, const QString& text, std::function<void(bool saved)> done = {});
    [[nodiscard]] sqlite::Outcome<void> setSetting(const QString& key, const QString& value);

    // Entries from elsewhere. `admits` says whether a device may write here at all; without it every device with a sound chain may.
    using Admits = std::function<bool(const DeviceId&)>;
    [[nodiscard]] sqlite::Outcome<Merged> merge(std::vector<wire::SignedEntry> entries, const Admits& admits = {});

    // What the office confirmed. A receipt whose hash is not that of our own header is not one: false.
    [[nodiscard]] sqlite::Outcome<bool> noteHeld(const std::vector<wire::Held>& held);
    [[nodiscard]] sqlite::Outcome<void> noteRefused(const std::vector<wire::Refused>& refused);
    [[nodiscard]] sqlite::Outcome<void> noteClipReceipt(const wire::ClipReceipt& receipt);
    /// The office lacks a clip that it had confirmed: it came back from an old backup.
    [[nodiscard]] sqlite::Outcome<void> loseClipReceipt(const ThingId& clip);
    [[nodiscard]] sqlite::Outcome<void> noteClipRefused(const ThingId& clip, wire::Code code);
    [[nodiscard]] sqlite::Outcome<void> setPullCursor(const SpaceId& space, std::int64_t cursor);

    /// A read-only connection of its own, for one thread at a time.
    [[nodiscard]] sqlite::Outcome<std::unique_ptr<Reader>> reader() const;

    /// Called after each commit. Ends when the token is destroyed; that waits for a call under way.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] Subscription onChange(std::function<void(const ChangeSet&)> callback);

    /// Goes on under a new device key when the office cannot take our own chain any further (altered here, or another copy of this
    /// database wrote on under the same name). What the office lacks of the old chain is written anew, nothing is dropped; the new
    /// chain's first entry names the old device. The desk letter stays: its numbers go on from the highest known.
    [[nodiscard]] sqlite::Outcome<void> takeNewIdentity();

    [[nodiscard]] DeviceId device() const;
    [[nodiscard]] QByteArray devicePublicKey() const;
    [[nodiscard]] QByteArray signAsDevice(QByteArrayView message) const;
    /// Set when this opening found damage: the damaged file was set aside and the journal read into a new one.
    struct Rebuilt {
        QString setAside;
        std::size_t entriesRead = 0;
        std::size_t entriesLost = 0;
    };
    [[nodiscard]] const std::optional<Rebuilt>& rebuilt() const;
    [[nodiscard]] const StoreOptions& options() const;

private:
    class Writer;
    explicit Store(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

// Settings that more than one part reads.
namespace setting {
inline constexpr auto desk = "desk";           ///< this tablet's desk letter
inline constexpr auto deviceName = "device.name";
inline constexpr auto secretary = "secretary"; ///< hex id of the Secretary thing at this tablet
inline constexpr auto meeting = "meeting";     ///< hex id of the meeting open at this tablet
inline constexpr auto acts = "undo.";          ///< and a number: an act that can be taken back. An erasure drops them
} // namespace setting

} // namespace ln::store
