#include "sync/tablet/core.h"

namespace ln::tablet {

bool needsHelp(const Failure& failure) {
    return failure.code && !wire::infoOf(*failure.code).retryable;
}

Core::Core(boost::asio::any_io_executor executor, store::Store& aStore, ClipSource& aClips, const Options& someOptions,
           Board& aBoard)
    : store(aStore), clips(aClips), options(someOptions), board(aBoard), receipts(aStore),
      textApi(executor, options.timeouts, [this](const Response& response) { heard(response); }),
      soundApi(executor, options.timeouts, [this](const Response& response) { heard(response); }),
      pullApi(executor, options.timeouts, [this](const Response& response) { heard(response); }),
      text(executor, options.retry), sound(executor, options.retry), pull(executor, options.retry),
      deferredChains(options.retry), deferredClips(options.retry) {}

void Core::heard(const Response& response) {
    m_lastContact = options.clock();
    bool isNumber = false;
    const qint64 told = response.header("langnghe-time").toLongLong(&isNumber);
    // The way here counts as the office's being behind: for people, who look at minutes, that is near enough. The
    // system's clock, not a rehearsal's.
    if (isNumber) m_clockOffset = std::chrono::milliseconds(told) - systemWallTime().time_since_epoch();
}

Result<void, Failure> Core::load() {
    const auto reads = reader();
    if (!reads) return reads.error();
    m_paused = (*reads)->setting(QString::fromLatin1(setting::paused)) == u"1";
    receipts.load(**reads);
    const auto office = officeOf(**reads);
    if (auto read = checkReader(); !read) return read.error();
    if (office) setOffice(*office);
    publish();
    return {};
}

Result<store::Reader*, Failure> Core::reader() {
    if (!m_reader) {
        auto opened = store.reader();
        if (!opened) return failureOf(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Result<void, Failure> Core::checkReader() {
    const auto error = m_reader ? m_reader->lastError() : std::nullopt;
    if (!error) return {};
    m_reader.reset();
    return failureOf(*error);
}

void Core::setPaused(bool paused) {
    if (m_paused == paused) return;
    m_paused = paused;
    changeState();
}

void Core::setOffice(const Office& office) {
    m_office = office;
    textApi.setOffice(office);
    soundApi.setOffice(office);
    pullApi.setOffice(office);
    changeState();
}

void Core::end() {
    m_ending = true;
    changeState();
}

void Core::changeState() {
    ++m_generation;
    textWaits = soundWaits = true;
    progress.reset();
    for (OfficeApi* api : {&textApi, &soundApi, &pullApi})
        api->close();
    for (Pacer* pacer : {&text, &sound, &pull})
        pacer->retry().succeeded();
    deferredChains.clear();
    deferredClips.clear();
    unreadableClip.reset();
    hurry();
    publish();
}

void Core::hurry() {
    deferredChains.hurry();
    deferredClips.hurry();
    for (Pacer* pacer : {&text, &sound, &pull})
        pacer->hurry();
}

void Core::raise() {
    text.raise();
    sound.raise();
}

void Core::reached(Pacer& by) {
    const bool wasAway = by.retry().failure().has_value();
    by.retry().succeeded();
    if (wasAway)
        for (Pacer* other : {&text, &sound, &pull})
            if (other != &by && other->retry().failure() && !needsHelp(*other->retry().failure())) other->hurry();
    publish();
}

void Core::failed(Pacer& pacer, const Failure& failure) {
    pacer.retry().failed(failure, needsHelp(failure));
    publish();
}

const Retry* Core::firstFailure() const {
    for (const Pacer* pacer : {&text, &sound, &pull})
        if (pacer->retry().failure()) return &pacer->retry();
    if (const Retry* chain = deferredChains.next()) return chain;
    return deferredClips.next();
}

void Core::publish() {
    using Phase = Status::Phase;
    Status status;
    status.clip = progress;
    status.unreadableClip = unreadableClip;
    status.lastContact = m_lastContact;
    status.clockOffset = m_clockOffset;
    auto retryAt = Board::Clock::time_point{};
    const Retry* failing = firstFailure();
    if (!m_office)
        status.phase = Phase::NotEnrolled;
    else if (m_paused)
        status.phase = Phase::Paused;
    else if (failing) {
        const Failure& failure = *failing->failure();
        const Phase away = failing->isDue() ? Phase::Connecting : Phase::Offline;
        status.phase = isOutOfReach(failure) ? away : Phase::Trouble;
        status.problem = failure.code;
        status.detail = failure.detail;
        retryAt = failing->at();
    } else if (!m_lastContact)
        status.phase = Phase::Connecting;
    else if (textWaits || soundWaits)
        status.phase = Phase::Sending;
    else
        status.phase = Phase::UpToDate;
    board.publish(std::move(status), retryAt);
}

} // namespace ln::tablet
