#include "sync/office/api/api.h"
#include "sync/office/http/offload.h"
#include "sync/protocol/crypto.h"

namespace ln::office {
namespace {
using wire::Code;
constexpr qsizetype enrolLimit = 16 * 1024;
constexpr qsizetype nameLimit = 200;

/// The request, once the sender showed that it has the device key.
Answer<wire::EnrolRequest> enrolRequestOf(const QByteArray& body, const QByteArray& proven) {
    auto request = wire::decode<wire::EnrolRequest>(body);
    if (!request || request->name.size() > nameLimit)
        return Fault{Code::RequestMalformed, QStringLiteral("no EnrolRequest")};
    const QByteArray message = proven.isNull() ? request->code.toUtf8() : proven;
    if (!wire::verifySignature(request->proof, message, request->publicKey))
        return Fault{Code::RequestMalformed, QStringLiteral("the proof is not this key's signature")};
    return std::move(*request);
}
} // namespace

bool Api::tooManyWrongCodes() {
    const auto aMinuteAgo = std::chrono::steady_clock::now() - std::chrono::minutes(1);
    while (!m_wrongCodes.empty() && m_wrongCodes.front() < aMinuteAgo)
        m_wrongCodes.pop_front();
    return m_wrongCodes.size() >= static_cast<std::size_t>(m_limits.wrongCodesAMinute);
}

Api::Task<Reply> Api::enrol(const Request& request) {
    const auto body = co_await readWhole(*request.body, enrolLimit);
    if (!body) co_return errorReply(body.error());
    const auto asked = enrolRequestOf(*body, {});
    if (!asked) co_return errorReply(asked.error());
    // Counted for all senders together, since a guesser may have many addresses.
    if (tooManyWrongCodes())
        co_return errorReply({Code::Busy, QStringLiteral("too many wrong codes in the last minute")});
    const auto token = co_await offload(m_pool, [&] { return m_storage.enrol(*asked); });
    if (!token) {
        if (token.error().code == Code::InviteUnknown) m_wrongCodes.push_back(std::chrono::steady_clock::now());
        co_return errorReply(token.error());
    }
    co_return cborReply(200, wire::encode(wire::EnrolReply{.token = *token,
                                                           .officeName = m_welcome.officeName,
                                                           .officeDevice = m_storage.device(),
                                                           .officeBoxKey = m_welcome.boxPublicKey}));
}

Api::Task<Reply> Api::addDevice(const Request& request, const Caller& caller) {
    const auto body = co_await readWhole(*request.body, enrolLimit);
    if (!body) co_return errorReply(body.error());
    const auto asked = enrolRequestOf(*body, caller.token);
    if (!asked) co_return errorReply(asked.error());
    const auto added = co_await offload(m_pool, [&] { return m_storage.addDevice(caller, *asked); });
    if (!added) co_return errorReply(added.error());
    co_return Reply{.status = 204, .headers = {}, .body = {}};
}

} // namespace ln::office
