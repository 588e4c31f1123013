#pragma once
#include "sync/protocol/chain.h"
#include "sync/protocol/invitation.h"
#include "sync/protocol/messages.h"
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace ln::test {

/// What goes wrong with one request.
enum class Fault {
    CloseAtOnce,       ///< the header was read, nothing was done
    CloseBeforeAnswer, ///< done, but the answer is lost
    HalfAnswer,        ///< done, and the answer breaks off
    HalfUpload,        ///< half of the body arrived and is kept
    Page,              ///< 200 with a login page
    PageAsReply,       ///< 200 with the right type and the wrong bytes
    Error500,
    Error507,
    WrongReceipt, ///< done, with a receipt for something else
    NoAnswer,     ///< not before the office stops
    Slow,         ///< an upload is read no further until a batch came
    TokenUnknown,
    ClipHash,
    Gap, ///< the first entry of the batch is refused as if one before it were missing
};

/// An office of a few lines on a loopback port, over TLS, that fails when told to. It keeps to the wire: what it holds
/// was verified.
class ScriptedOffice {
public:
    ScriptedOffice();
    ~ScriptedOffice();

    void start();
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString link() const { return wire::toLink({QStringLiteral("127.0.0.1"), m_port, m_code, m_pin}); }
    [[nodiscard]] const QByteArray& pin() const { return m_pin; }

    /// The next requests that start with this, such as "PATCH /v1/clips", go wrong like so, one after the other.
    void fail(const std::string& request, std::vector<Fault> faults);
    /// Entries of this device are refused with this code.
    void refuse(const DeviceId& device, wire::Code code);
    /// Its clock goes this much before the system's.
    void setClock(std::chrono::milliseconds ahead) { m_clockAhead = ahead; }
    /// Everything it held is gone, as if another machine came in its place.
    void forget();

    /// "POST /v1/batches" and so on, as they came.
    [[nodiscard]] std::vector<std::string> requests() const;
    [[nodiscard]] std::size_t count(const std::string& request) const;
    [[nodiscard]] bool hasFaultsLeft() const;
    [[nodiscard]] std::size_t entries() const;
    [[nodiscard]] std::size_t clips() const;
    [[nodiscard]] QByteArray clip(const ThingId& clip) const;
    /// The Upload-Offset of each PATCH.
    [[nodiscard]] std::vector<std::int64_t> offsets() const;
    /// How many batches had come when a clip was whole.
    [[nodiscard]] std::size_t batchesBeforeClip() const;

private:
    std::atomic<std::chrono::milliseconds> m_clockAhead{};
    class Net;
    struct Answer {
        int status = 200;
        std::map<std::string, std::string> headers;
        QByteArray body;
    };
    struct Asked {
        std::string method, target;
        std::map<std::string, std::string> headers;
        QByteArray body;
    };
    struct Upload {
        ThingId clip;
        Hash sha256;
        std::int64_t length = 0;
        QByteArray bytes;
        bool received = false;
    };
    [[nodiscard]] std::optional<Fault> arrived(const std::string& request);
    [[nodiscard]] Answer answer(const Asked& asked, std::optional<Fault> fault);
    [[nodiscard]] Answer takeBatch(const Asked& asked, std::optional<Fault> fault);
    [[nodiscard]] Answer pull(const Asked& asked);
    [[nodiscard]] Answer enrol(const Asked& asked);
    [[nodiscard]] Answer clips(const Asked& asked, std::optional<Fault> fault);
    [[nodiscard]] Answer place(int status, const Upload& upload, std::optional<Fault> fault) const;
    [[nodiscard]] static Answer reply(const QByteArray& cbor);
    [[nodiscard]] static Answer error(wire::Code code);

    QByteArray m_key, m_certificate, m_pin;
    const QString m_code = QStringLiteral("MA-MOT-LAN");
    const QByteArray m_token = QByteArray(32, 't');
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<std::pair<std::string, Fault>> m_faults;
    std::map<DeviceId, wire::Code> m_refused;
    std::vector<std::string> m_requests;
    std::vector<wire::VerifiedEntry> m_journal;
    std::map<std::pair<SpaceId, DeviceId>, wire::ChainHead> m_heads;
    std::map<std::string, Upload> m_uploads;
    std::vector<std::int64_t> m_offsets;
    std::size_t m_batches = 0;
    std::size_t m_batchesBeforeClip = 0;
    std::unique_ptr<Net> m_net;
};

} // namespace ln::test
