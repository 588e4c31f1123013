#include "sync/tablet/board.h"
#include <algorithm>

namespace ln::tablet {
namespace {
bool isSame(const Status& a, const Status& b) {
    return a.phase == b.phase && a.problem == b.problem && a.detail == b.detail && a.clip == b.clip &&
           a.unreadableClip == b.unreadableClip && a.lastContact == b.lastContact;
}
} // namespace

void Board::publish(Status status, Clock::time_point retryAt) {
    std::vector<std::shared_ptr<Subscriber>> all;
    {
        const std::scoped_lock lock(m_mutex);
        if (isSame(m_status, status) && m_retryAt == retryAt) return;
        m_status = std::move(status);
        m_retryAt = retryAt;
        std::erase_if(m_subscribers, [](const auto& weak) { return weak.expired(); });
        for (const auto& weak : m_subscribers)
            if (auto one = weak.lock()) all.push_back(std::move(one));
    }
    const Status now = this->status();
    for (const auto& one : all) {
        const std::scoped_lock lock(one->mutex);
        if (one->callback) one->callback(now);
    }
}

Status Board::status() const {
    const std::scoped_lock lock(m_mutex);
    Status status = m_status;
    if (status.phase == Status::Phase::UpToDate && m_unsettled) status.phase = Status::Phase::Sending;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_retryAt - Clock::now());
    status.retryIn = std::max(left, std::chrono::milliseconds{0});
    return status;
}

std::shared_ptr<void> Board::subscribe(std::function<void(const Status&)> callback) {
    auto one = std::make_shared<Subscriber>();
    one->callback = std::move(callback);
    const std::scoped_lock lock(m_mutex);
    m_subscribers.push_back(one);
    return {one.get(), [one](void*) {
                const std::scoped_lock quiet(one->mutex);
                one->callback = nullptr;
            }};
}

} // namespace ln::tablet
