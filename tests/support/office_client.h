#pragma once
#include "sync/protocol/messages.h"
#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace ln::test {

struct HttpAnswer {
    int status = 0;
    std::map<std::string, std::string> headers; ///< names in small letters
    QByteArray body;

    [[nodiscard]] std::string header(const std::string& name) const {
        const auto at = headers.find(name);
        return at == headers.end() ? std::string() : at->second;
    }
    /// Of an answer that is no success, from its body or, for HEAD, its header.
    [[nodiscard]] std::optional<wire::Code> code() const {
        return wire::codeOf(QString::fromStdString(header("langnghe-code")));
    }
    template <class T>
    [[nodiscard]] std::optional<T> as() const {
        return wire::decode<T>(body);
    }
    [[nodiscard]] std::optional<wire::ClipReceipt> receipt() const {
        return wire::decode<wire::ClipReceipt>(
            QByteArray::fromBase64(QByteArray::fromStdString(header("langnghe-receipt"))));
    }
};

using HttpHeaders = std::map<std::string, std::string>;

/// One TLS connection to an office, waited for at every step. Whatever fails throws, which ends the test that did not
/// expect it.
class OfficeClient {
public:
    explicit OfficeClient(quint16 port);
    ~OfficeClient();

    HttpAnswer ask(const std::string& method, const std::string& target, const HttpHeaders& headers = {},
                   const QByteArray& body = {});
    /// Pieces of a request: the header, then as much of the body as wished.
    void sendHeader(const std::string& method, const std::string& target, const HttpHeaders& headers,
                    std::int64_t bodyLength);
    void send(QByteArrayView bytes);
    HttpAnswer receive(const std::string& method = "GET");
    /// Whether the office ends the connection within the time, whatever it says before.
    bool closesWithin(std::chrono::milliseconds time);
    /// Says no more, and still listens.
    void fallSilent();
    /// Cuts the connection as a lost network does: nothing more is said.
    void cut();
    [[nodiscard]] QByteArray peerCertificatePem() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A TCP connection without TLS: sends bytes and tells whether the office ends it in time.
bool plainConnectionEnds(quint16 port, const QByteArray& bytes, std::chrono::milliseconds within);

} // namespace ln::test
