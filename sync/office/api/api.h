#pragma once
#include "sync/office/api/waker.h"
#include "sync/office/clips/clip_files.h"
#include "sync/office/clips/upload_gate.h"
#include "sync/office/http/message.h"
#include "sync/office/limits.h"
#include <boost/asio/thread_pool.hpp>
#include <deque>

namespace ln::office {

/// What an office says of itself to a tablet that enrols.
struct Welcome {
    QString officeName;
    QByteArray boxPublicKey;
};

/// What the office does: sync/protocol/WIRE.md, endpoint by endpoint. Lives on the network thread; the storage's work
/// goes to a pool.
class Api {
public:
    template <class T>
    using Task = boost::asio::awaitable<T>;

    Api(Storage& storage, ClipFiles clips, Welcome welcome, const Limits& limits);
    ~Api();

    /// Never throws for what a client sent.
    [[nodiscard]] Task<Reply> answer(Request request);
    /// Something was committed.
    void wake() { m_waker.wake(); }
    /// Long polls are answered, uploads note where they are.
    void stop();
    /// After the network thread ended.
    void join() { m_pool.join(); }

private:
    // enrol.cpp
    Task<Reply> enrol(const Request& request);
    Task<Reply> addDevice(const Request& request, const Caller& caller);
    [[nodiscard]] bool tooManyWrongCodes();
    // entries.cpp
    Task<Reply> takeBatch(const Request& request);
    Task<Reply> listSpaces();
    Task<Reply> pull(const Request& request);
    // clips.cpp, upload.cpp
    Task<Reply> clips(const Request& request);
    Task<Reply> clip(const Request& request, const ThingId& id);
    Task<Reply> createUpload(const Request& request);
    Task<Reply> showUpload(const ThingId& id);
    Task<Reply> removeUpload(const ThingId& id);
    Task<Reply> clipReceipt(const ThingId& id);
    Task<Reply> patchUpload(const Request& request, const ThingId& id);
    /// The upload as it stands, with the place that the disk really holds; one whose bytes are all here is settled.
    [[nodiscard]] Answer<Upload> current(const ThingId& id);
    /// All bytes are here: checks them and notes the receipt, or drops them (ClipHash).
    [[nodiscard]] Answer<Upload> settle(const Upload& upload);
    [[nodiscard]] Answer<Upload> create(const Upload& wanted);
    struct Receiving;
    Task<Answer<void>> receive(Receiving& receiving, BodySource& body);
    [[nodiscard]] Answer<void> note(Receiving& receiving);

    Task<Reply> route(const Request& request);
    Task<Answer<Caller>> callerOf(const Request& request);

    Storage& m_storage;
    ClipFiles m_clips;
    Welcome m_welcome;
    Limits m_limits;
    Waker m_waker;
    UploadGate m_gate;
    std::deque<std::chrono::steady_clock::time_point> m_wrongCodes;
    boost::asio::thread_pool m_pool;
};

} // namespace ln::office
