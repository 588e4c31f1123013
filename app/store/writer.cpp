#include "store/writer.h"
#include <algorithm>
#include <future>

namespace ln::store {
namespace {
constexpr std::size_t jobsTogether = 64;
constexpr std::chrono::milliseconds sliceLimit{50};
} // namespace

CommitThread::CommitThread(std::unique_ptr<WriterContext> context, std::function<void(const ChangeSet&)> published)
    : m_context(std::move(context)), m_published(std::move(published)), m_thread([this] { run(); }) {}

CommitThread::~CommitThread() { finish(); }

void CommitThread::finish() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void CommitThread::submit(Job job) {
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void CommitThread::submit(LongJob job) {
    {
        const std::scoped_lock lock(m_mutex);
        m_longJobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

WorkResult CommitThread::perform(std::function<WorkResult(WriterContext&)> work) {
    std::promise<WorkResult> promise;
    auto future = promise.get_future();
    submit(Job{std::move(work), [&promise](const WorkResult& result) { promise.set_value(result); }});
    return future.get();
}

void CommitThread::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty() || !m_longJobs.empty(); });
        if (!m_jobs.empty()) {
            std::vector<Job> jobs;
            while (!m_jobs.empty() && jobs.size() < jobsTogether) {
                jobs.push_back(std::move(m_jobs.front()));
                m_jobs.pop_front();
            }
            lock.unlock();
            commitTogether(std::move(jobs));
            lock.lock();
        } else if (!m_longJobs.empty()) {
            lock.unlock();
            doSlice();
            lock.lock();
        } else if (m_ending) {
            return;
        }
    }
}

void CommitThread::undone() {
    m_context->journal.forget();
    m_context->changes = {};
}

WorkResult CommitThread::runAlone(Job& job, bool sharesCommit) {
    if (!sharesCommit) return job.work(*m_context);
    const ChangeSet before = m_context->changes;
    if (auto mark = m_context->db->exec("SAVEPOINT job"); !mark) return mark.error();
    WorkResult result = job.work(*m_context);
    if (result) {
        // When even this fails the whole transaction does, and every job is told.
        (void)m_context->db->exec("ROLLBACK TO job");
        m_context->journal.forget();
        m_context->changes = before;
    }
    if (auto released = m_context->db->exec("RELEASE job"); !released && !result) result = released.error();
    return result;
}

void CommitThread::commitTogether(std::vector<Job> jobs) {
    std::vector<WorkResult> results(jobs.size());
    WorkResult failed;
    {
        auto transaction = sqlite::Transaction::begin(*m_context->db);
        if (!transaction) {
            failed = transaction.error();
        } else {
            for (std::size_t i = 0; i < jobs.size(); ++i) results[i] = runAlone(jobs[i], jobs.size() > 1);
            if (jobs.size() == 1 && results[0]) failed = results[0];
            else if (auto committed = transaction->commit(); !committed) failed = committed.error();
        }
    }
    if (failed) undone();
    const ChangeSet changes = std::exchange(m_context->changes, {});
    if (!changes.things.empty() || changes.sync) m_published(changes);
    for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].done(failed ? failed : results[i]);
}

void CommitThread::doSlice() {
    LongJob* job = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        job = &m_longJobs.front(); // a deque keeps its front in place while others are added behind it
    }
    const auto started = std::chrono::steady_clock::now();
    const auto due = [&] {
        if (std::chrono::steady_clock::now() - started >= sliceLimit) return true;
        const std::scoped_lock lock(m_mutex);
        return !m_jobs.empty();
    };
    WorkResult failed;
    bool finished = false;
    {
        auto transaction = sqlite::Transaction::begin(*m_context->db);
        if (!transaction) {
            failed = transaction.error();
        } else {
            const auto more = job->slice(*m_context, due);
            if (!more) failed = more.error();
            else finished = *more;
            if (!failed)
                if (auto committed = transaction->commit(); !committed) failed = committed.error();
        }
    }
    if (failed) undone();
    const ChangeSet changes = std::exchange(m_context->changes, {});
    if (!changes.things.empty() || changes.sync) m_published(changes);
    if (!failed && !finished) return;
    LongJob ended;
    {
        const std::scoped_lock lock(m_mutex);
        ended = std::move(m_longJobs.front());
        m_longJobs.pop_front();
    }
    ended.done(failed);
}

} // namespace ln::store
