#include "store/signing_line.h"

namespace ln::store {

SigningLine::SigningLine(const wire::DeviceKey& key) : m_key(key), m_thread([this] { run(); }) {}

SigningLine::~SigningLine() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_headers.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void SigningLine::give(QByteArray header) {
    {
        const std::scoped_lock lock(m_mutex);
        m_headers.push_back(std::move(header));
        ++m_given;
    }
    m_changed.notify_all();
}

std::vector<QByteArray> SigningLine::take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_signatures.size() == m_given; });
    m_given = 0;
    return std::exchange(m_signatures, {});
}

void SigningLine::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_headers.empty(); });
        if (m_ending) return;
        const std::vector<QByteArray> headers = std::exchange(m_headers, {});
        lock.unlock();
        std::vector<QByteArray> signatures;
        signatures.reserve(headers.size());
        for (const QByteArray& header : headers) signatures.push_back(m_key.sign(header));
        lock.lock();
        m_signatures.insert(m_signatures.end(), std::make_move_iterator(signatures.begin()), std::make_move_iterator(signatures.end()));
        m_changed.notify_all();
    }
}

} // namespace ln::store
