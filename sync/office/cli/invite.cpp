#include "sync/office/cli/commands.h"
#include "sync/protocol/invitation.h"

namespace ln::office::cli {

int invite(const Arguments& arguments) {
    const auto folder = openFolder(arguments.data);
    if (!folder) return complain(folder.error(), Failed);
    OfficeBook& book = *folder->book;
    const auto port = book.setting(QString::fromLatin1(portSetting)),
               remembered = book.setting(QString::fromLatin1(hostSetting));
    if (!port || !remembered || port->isEmpty())
        return complain(Words::tr("Văn phòng chưa nghe ở cổng nào; hãy chạy “langnghe-office serve” trước."), Failed);
    const QString host = arguments.host.value_or(*remembered);
    if (host == u"0.0.0.0" || host == u"::")
        return complain(
            Words::tr(
                "Văn phòng nghe ở mọi địa chỉ của máy; hãy cho biết địa chỉ mà máy tính bảng dùng: --host ĐỊA_CHỈ."),
            BadUsage);
    const auto code = book.invite(arguments.validity);
    if (!code) return complain(Words::tr("Không ghi được mã mời (%1).").arg(code.error().detail), Failed);
    sayLine(wire::toLink({.host = host, .port = port->toUShort(), .code = *code, .pin = folder->identity.pin}));
    return Fine;
}

int revoke(const Arguments& arguments) {
    const auto folder = openFolder(arguments.data);
    if (!folder) return complain(folder.error(), Failed);
    const auto device = DeviceId::fromHex(arguments.rest.first());
    if (!device)
        return complain(Words::tr("Mã thiết bị gồm 32 chữ số thập lục phân; xem “langnghe-office list”."), BadUsage);
    const auto revoked = folder->book->revoke(*device);
    if (revoked) {
        sayLine(Words::tr("Đã thu hồi thiết bị %1.").arg(device->toHex()));
        return Fine;
    }
    if (revoked.error().code == wire::Code::NotFound)
        return complain(Words::tr("Không có thiết bị %1.").arg(device->toHex()), Failed);
    return complain(Words::tr("Không ghi được sổ của văn phòng (%1).").arg(revoked.error().detail), Failed);
}

} // namespace ln::office::cli
