#include "sync/office/http/message.h"
#include <QLoggingCategory>

namespace ln::office {
namespace {
Q_LOGGING_CATEGORY(officeLog, "langnghe.office")
}

Reply errorReply(const Fault& fault) {
    const wire::CodeInfo& info = wire::infoOf(fault.code);
    // What went wrong inside is for our own log; it names paths.
    const bool ours = fault.code == wire::Code::Internal || fault.code == wire::Code::DiskFull;
    if (ours) qCWarning(officeLog).noquote() << wire::nameOf(fault.code) << fault.detail;
    const QString detail = ours ? QString() : fault.detail;
    Reply reply = cborReply(info.status, wire::encode(wire::ErrorReply{fault.code, detail}));
    reply.headers.emplace_back("Langnghe-Code", info.name);
    return reply;
}

boost::asio::awaitable<Answer<QByteArray>> readWhole(BodySource& body, qsizetype limit) {
    const Fault tooLarge{wire::Code::BodyTooLarge, QStringLiteral("the limit is %1 bytes").arg(limit)};
    if (body.promised().value_or(0) > static_cast<std::uint64_t>(limit)) co_return tooLarge;
    constexpr qsizetype pieceBytes = 64 * 1024;
    QByteArray bytes;
    for (;;) {
        const qsizetype held = bytes.size();
        bytes.resize(std::min(held + pieceBytes, limit + 1));
        const std::span<char> space(bytes.data() + held, static_cast<std::size_t>(bytes.size() - held));
        const auto piece = co_await body.read(space);
        bytes.truncate(held + static_cast<qsizetype>(piece.size));
        if (bytes.size() > limit) co_return tooLarge;
        if (piece.end == BodySource::End::Done) co_return bytes;
        if (piece.end != BodySource::End::None) co_return Fault{wire::Code::Busy, QStringLiteral("the body broke off")};
    }
}

} // namespace ln::office
