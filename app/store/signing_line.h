#pragma once
#include "sync/protocol/crypto.h"
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace ln::store {

/// Signs headers in a thread of its own, in the order in which they are given, while the writer goes on: a signature takes as long as
/// half of all the rest of an entry, and nothing that is written before the commit needs it.
class SigningLine {
public:
    /// The key outlives the line.
    explicit SigningLine(const wire::DeviceKey& key);
    /// Ends without what was not signed yet.
    ~SigningLine();
    SigningLine(const SigningLine&) = delete;
    SigningLine& operator=(const SigningLine&) = delete;

    void give(QByteArray header);
    /// Waits for all that were given, and returns their signatures in that order.
    [[nodiscard]] std::vector<QByteArray> take();

private:
    void run();

    const wire::DeviceKey& m_key;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<QByteArray> m_headers;
    std::vector<QByteArray> m_signatures;
    std::size_t m_given = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace ln::store
