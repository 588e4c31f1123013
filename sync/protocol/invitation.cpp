#include "sync/protocol/invitation.h"
#include <QUrl>
#include <QUrlQuery>

namespace ln::wire {

QString toLink(const Invitation& invitation) {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("host"), invitation.host);
    query.addQueryItem(QStringLiteral("port"), QString::number(invitation.port));
    query.addQueryItem(QStringLiteral("code"), invitation.code);
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    query.addQueryItem(QStringLiteral("pin"), QString::fromLatin1(invitation.pin.toBase64(options)));
    return QStringLiteral("langnghe://enrol?") + query.toString(QUrl::FullyEncoded);
}

Result<Invitation, Code> invitationOf(const QString& link) {
    const QUrl url(link.trimmed());
    const QUrlQuery query(url);
    Invitation invitation;
    invitation.host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    invitation.code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const auto pin = QByteArray::fromBase64Encoding(
        query.queryItemValue(QStringLiteral("pin"), QUrl::FullyDecoded).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    bool isNumber = false;
    invitation.port = query.queryItemValue(QStringLiteral("port")).toUShort(&isNumber);
    if (pin) invitation.pin = *pin;
    const bool sound = url.scheme() == u"langnghe" && url.host() == u"enrol" && !invitation.host.isEmpty() && isNumber &&
                       invitation.port != 0 && !invitation.code.isEmpty() && invitation.pin.size() == 32;
    if (!sound) return Code::InviteMalformed;
    return invitation;
}

} // namespace ln::wire
