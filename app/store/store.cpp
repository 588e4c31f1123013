#include "store/store.h"
#include "store/store_impl.h"
#include <future>

namespace ln::store {
namespace {
/// What a submission does inside the transaction. The refusal, if any, is left in `refusal`; nothing was written then.
WorkResult carryOut(WriterContext& context, const Identity& identity, const Submission& submission, Saved& saved,
                    std::optional<Refusal>& refusal) {
    LocalWriter writer(context, identity, saved.at, submission.author);
    for (const Command& command : submission.commands) {
        auto changes = decide(command, context.facts, saved.at);
        if (auto error = context.facts.takeError()) return error;
        if (!changes) {
            refusal = changes.error();
            // Refused after an earlier command of the same submission was written: all of them or none.
            return saved.changes.empty() ? std::nullopt : WorkResult(sqlite::Error{0, QStringLiteral("refused")});
        }
        if (auto error = writer.write(*changes, saved.changes)) return error;
    }
    for (const auto& [key, value] : submission.settings)
        if (auto done = writeSetting(*context.db, key, value); !done) return done.error();
    if (submission.follows)
        for (const auto& [key, value] : submission.follows(saved))
            if (auto done = writeSetting(*context.db, key, value); !done) return done.error();
    for (const QString& key : submission.endedDrafts) {
        auto& end = context.db->statement("DELETE FROM draft WHERE key = :key");
        if (auto done = end.bind(":key", key).run(); !done) return done.error();
    }
    return std::nullopt;
}

struct OneByOne {
    /// The commands, made one after the other: thousands may wait.
    std::size_t count = 0;
    std::function<Command(std::size_t)> command;
    Store::ImportWatch watch;
    /// A thing that was written over stays, and the others go on.
    bool keepsWhatChanged = false;
    std::size_t next = 0;
    SavedOneByOne saved;
    /// How far it was at the last commit: a slice that fails is not.
    struct {
        std::size_t next = 0, changes = 0, kept = 0;
    } durable;
};

WorkResult carryOutNext(WriterContext& context, const Identity& identity, const ThingId& author, WallTime at, OneByOne& all) {
    const Command command = all.command(all.next);
    const auto changes = decide(command, context.facts, at);
    if (auto error = context.facts.takeError()) return error;
    if (changes) {
        if (auto error = LocalWriter(context, identity, at, author).write(*changes, all.saved.changes)) return error;
    } else if (all.keepsWhatChanged && changes.error() == Refusal::ChangedSince) {
        ++all.saved.kept;
    } else {
        all.saved.failure = changes.error();
        return std::nullopt;
    }
    ++all.next;
    return std::nullopt;
}
} // namespace

Store::Subscription Subscribers::add(std::function<void(const ChangeSet&)> callback) {
    auto one = std::make_shared<One>();
    one->callback = std::move(callback);
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_all, [](const auto& weak) { return weak.expired(); });
    m_all.push_back(one);
    return Store::Subscription(one.get(), [one](void*) {
        const std::scoped_lock quiet(one->mutex);
        one->callback = nullptr;
    });
}

void Subscribers::publish(const ChangeSet& changes) {
    std::vector<std::shared_ptr<One>> all;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& weak : m_all)
            if (auto one = weak.lock()) all.push_back(std::move(one));
    }
    for (const auto& one : all) {
        const std::scoped_lock lock(one->mutex);
        if (one->callback) one->callback(changes);
    }
}

Store::Writer::~Writer() {
    m_thread.finish();
    // Best effort: without it the next opening only takes longer.
    (void)noteCleanEnd(*m_thread.context().db, true);
}

Store::Store(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>, OpenError> Store::open(const StoreOptions& options) {
    auto opened = openFolder(options);
    if (!opened) return opened.error();
    auto context = std::make_unique<WriterContext>(std::move(opened->db));
    const auto stamp = context->journal.newestStamp();
    if (!stamp) return OpenError{OpenFailure::Disk, stamp.error().message};
    context->clock.observe(*stamp);
    auto identity = Identity::loadOrMake(*context->db);
    if (!identity) return OpenError{OpenFailure::Disk, identity.error().message};
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Writer>(options, std::move(*opened), std::move(context), std::move(*identity))));
}

void Store::submit(Submission submission, Done done) {
    struct State {
        Submission submission;
        Saved saved;
        std::optional<Refusal> refusal;
    };
    auto state = std::make_shared<State>();
    state->submission = std::move(submission);
    Writer* writer = m_writer.get();
    const auto work = [state, writer](WriterContext& context) {
        state->saved.at = writer->m_options.clock();
        return carryOut(context, *writer->identity(), state->submission, state->saved, state->refusal);
    };
    const auto finished = [state, done = std::move(done)](const WorkResult& error) {
        if (state->refusal) done(Failure{*state->refusal});
        else if (error) done(Failure{*error});
        else done(std::move(state->saved));
    };
    m_writer->m_thread.submit(CommitThread::Job{work, finished});
}

Result<Saved, Failure> Store::perform(Submission submission) {
    std::promise<Result<Saved, Failure>> promise;
    auto future = promise.get_future();
    submit(std::move(submission), [&promise](Result<Saved, Failure> result) { promise.set_value(std::move(result)); });
    return future.get();
}

void Store::import(std::vector<Change> changes, ThingId author, OneByOneDone done) {
    import(std::move(changes), author, std::move(done), {});
}

void Store::import(std::vector<Change> changes, ThingId author, OneByOneDone done, ImportWatch watch) {
    const auto all = std::make_shared<std::vector<Change>>(std::move(changes));
    const auto command = [all](std::size_t i) {
        Import one;
        one.changes.push_back(std::move((*all)[i]));
        return Command(std::move(one));
    };
    const auto finished = [done = std::move(done)](SavedOneByOne saved, std::size_t) { done(std::move(saved)); };
    m_writer->oneByOne(all->size(), command, author, finished, std::move(watch), false);
}

void Store::takeBack(std::vector<WrittenThing> things, ThingId author, OneByOneDone done) {
    const auto all = std::make_shared<std::vector<WrittenThing>>(std::move(things));
    // Copied: a slice that fails is asked for again.
    const auto command = [all](std::size_t i) { return Command(Undo{{(*all)[i]}}); };
    const auto finished = [all, done = std::move(done)](SavedOneByOne saved, std::size_t next) {
        if (saved.failure)
            saved.rest.assign(std::make_move_iterator(all->begin() + static_cast<std::ptrdiff_t>(next)), std::make_move_iterator(all->end()));
        done(std::move(saved));
    };
    m_writer->oneByOne(all->size(), command, author, finished, {}, true);
}

void Store::Writer::oneByOne(std::size_t count, std::function<Command(std::size_t)> command, ThingId author, OneByOneEnd done, ImportWatch watch,
                             bool keepsWhatChanged) {
    auto state = std::make_shared<OneByOne>();
    state->count = count;
    state->command = std::move(command);
    state->saved.changes.reserve(count);
    state->watch = std::move(watch);
    state->keepsWhatChanged = keepsWhatChanged;
    const auto slice = [this, state, author](WriterContext& context, const std::function<bool()>& due) -> Result<bool, sqlite::Error> {
        const auto signer = identity();
        state->durable = {state->next, state->saved.changes.size(), state->saved.kept};
        // What the slices before came to is durable by now.
        if (state->next > 0 && state->watch.progress) state->watch.progress(state->next);
        const auto ended = [&] { return state->next == state->count || state->watch.stop.stop_requested() || state->saved.failure; };
        if (auto begun = context.journal.beginBatch(signer->key()); !begun) return begun.error();
        for (bool yield = false; !ended() && !yield; yield = due())
            if (auto error = carryOutNext(context, *signer, author, m_options.clock(), *state)) return *error;
        if (auto written = context.journal.endBatch(); !written) return written.error();
        return ended();
    };
    const auto finished = [state, done = std::move(done)](const WorkResult& error) {
        if (error) {
            state->next = state->durable.next;
            state->saved.changes.resize(state->durable.changes);
            state->saved.kept = state->durable.kept;
            state->saved.failure = *error;
        }
        done(std::move(state->saved), state->next);
    };
    m_thread.submit(CommitThread::LongJob{slice, finished});
}

void Store::saveDraft(const QString& key, const QString& text, std::function<void(bool)> done) {
    const auto work = [key, text](WriterContext& context) -> WorkResult {
        auto& put = text.isEmpty()
                        ? context.db->statement("DELETE FROM draft WHERE key = :key")
                        : context.db->statement(
                              "INSERT INTO draft(key, text) VALUES(:key, :text) ON CONFLICT DO UPDATE SET text = excluded.text");
        put.bind(":key", key);
        if (!text.isEmpty()) put.bind(":text", text);
        const auto result = put.run();
        return result ? std::nullopt : WorkResult(result.error());
    };
    m_writer->m_thread.submit(CommitThread::Job{work, [done = std::move(done)](const WorkResult& error) {
                                                    if (done) done(!error);
                                                }});
}

sqlite::Outcome<void> Store::setSetting(const QString& key, const QString& value) {
    const auto error = m_writer->m_thread.perform([&](WriterContext& context) -> WorkResult {
        const auto done = writeSetting(*context.db, key, value);
        return done ? std::nullopt : WorkResult(done.error());
    });
    if (error) return *error;
    return {};
}

sqlite::Outcome<std::unique_ptr<Reader>> Store::reader() const {
    auto db = sqlite::Database::open(databaseOptions(m_writer->m_options, true));
    if (!db) return db.error();
    return std::make_unique<Reader>(std::move(*db));
}

Store::Subscription Store::onChange(std::function<void(const ChangeSet&)> callback) {
    return m_writer->m_subscribers.add(std::move(callback));
}

DeviceId Store::device() const { return m_writer->identity()->key().id(); }
QByteArray Store::devicePublicKey() const { return m_writer->identity()->key().publicKey(); }
QByteArray Store::signAsDevice(QByteArrayView message) const { return m_writer->identity()->key().sign(message); }
const std::optional<Store::Rebuilt>& Store::rebuilt() const { return m_writer->m_rebuilt; }
const StoreOptions& Store::options() const { return m_writer->m_options; }

} // namespace ln::store
