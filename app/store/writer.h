#pragma once
#include "store/journal.h"
#include "store/store.h"
#include "store/table_facts.h"
#include "store/tables.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ln::store {

using WorkResult = std::optional<sqlite::Error>;

/// The writer's connection and what goes with it, used only on the writer thread (and before it starts).
struct WriterContext {
    explicit WriterContext(std::unique_ptr<sqlite::Database> database)
        : db(std::move(database)), journal(*db), tables(*db), facts(*db) {}

    std::unique_ptr<sqlite::Database> db;
    Journal journal;
    Tables tables;
    TableFacts facts;
    HybridClock clock;
    /// What the transaction under way has changed so far.
    ChangeSet changes;
};

/// One thread that owns the writing connection. Waiting jobs share a commit; a job that fails undoes itself alone.
class CommitThread {
public:
    struct Job {
        /// Inside the transaction. An error undoes what this job did.
        std::function<WorkResult(WriterContext&)> work;
        /// After the commit is durable, or with the error that undid it.
        std::function<void(const WorkResult&)> done;
    };
    /// Long work: called again and again, each time in a transaction that ends when it is due. True when there is no more.
    struct LongJob {
        std::function<Result<bool, sqlite::Error>(WriterContext&, const std::function<bool()>& due)> slice;
        std::function<void(const WorkResult&)> done;
    };

    CommitThread(std::unique_ptr<WriterContext> context, std::function<void(const ChangeSet&)> published);
    /// Does what was submitted, then ends the thread.
    ~CommitThread();

    void submit(Job job);
    void submit(LongJob job);
    /// Submits and waits.
    [[nodiscard]] WorkResult perform(std::function<WorkResult(WriterContext&)> work);
    /// Waits for the jobs and ends the thread; the context may then be used again.
    void finish();
    [[nodiscard]] WriterContext& context() { return *m_context; }

private:
    void run();
    void commitTogether(std::vector<Job> jobs);
    void doSlice();
    WorkResult runAlone(Job& job, bool sharesCommit);
    void undone();

    std::unique_ptr<WriterContext> m_context;
    std::function<void(const ChangeSet&)> m_published;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<LongJob> m_longJobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace ln::store
