#include "sync/tablet/enrolment.h"
#include "sync/protocol/invitation.h"

namespace ln::tablet {
namespace {
QString key(const char* name) {
    return QString::fromLatin1(name);
}
QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

/// What was read from another office says nothing about this one. Receipts go by themselves, when this one does not
/// have them.
Result<void, Failure> forgetPlaces(Core& core) {
    const auto reader = core.reader();
    if (!reader) return reader.error();
    for (const SpaceId& space : (*reader)->spaces()) {
        if ((*reader)->pullCursor(space) == 0) continue;
        if (const auto reset = core.store.setPullCursor(space, 0); !reset) return failureOf(reset.error());
    }
    return core.checkReader();
}
} // namespace

Await<Result<void, Failure>> enrolWith(Core& core, OfficeApi& api, QString link, QString name) {
    const auto invitation = wire::invitationOf(link);
    if (!invitation) co_return Failure{invitation.error(), QStringLiteral("not an invitation")};
    Office office;
    office.peer = {invitation->host, invitation->port, invitation->pin};
    office.device = core.store.device().toHex();
    api.setOffice(office);
    wire::EnrolRequest request{
        .code = invitation->code, .publicKey = core.store.devicePublicKey(), .name = name, .proof = {}};
    request.proof = core.store.signAsDevice(invitation->code.toUtf8());
    const auto reply = co_await api.enrol(std::move(request));
    if (!reply) co_return reply.error();
    if (core.isEnding()) co_return Failure{wire::Code::Unreachable, QStringLiteral("stopped")};

    if (core.office() && core.office()->peer.pin != office.peer.pin)
        if (auto forgotten = forgetPlaces(core); !forgotten) co_return forgotten.error();
    office.token = reply->token;
    Settings settings{
        {key(setting::host), office.peer.host},        {key(setting::port), QString::number(office.peer.port)},
        {key(setting::pin), hex(office.peer.pin)},     {key(setting::token), hex(office.token)},
        {key(setting::device), office.device},         {key(setting::name), reply->officeName},
        {key(setting::box), hex(reply->officeBoxKey)}, {key(store::setting::deviceName), name}};
    auto saved = saveSettings(core.store, std::move(settings));
    if (!saved) co_return saved.error();
    core.setOffice(office);
    co_return Result<void, Failure>{};
}

} // namespace ln::tablet
