#include "view/sentences.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
using enum wire::Code;

const char* plain(wire::Code code) {
    switch (code) {
    case EntryMalformed:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không đọc được một mục; mục này vẫn giữ trên máy.");
    case EntryTooLarge:
        return QT_TRANSLATE_NOOP("Codes", "Một mục quá lớn nên văn phòng không nhận; mục này vẫn giữ trên máy.");
    case EntryBody:
        return QT_TRANSLATE_NOOP("Codes", "Nội dung một mục không khớp với mã kiểm tra; mục này vẫn giữ trên máy.");
    case EntrySignature:
        return QT_TRANSLATE_NOOP("Codes", "Chữ ký của một mục không đúng nên văn phòng không nhận.");
    case EntryChain:
        return QT_TRANSLATE_NOOP("Codes", "Chuỗi ghi chép không nối tiếp với phần văn phòng đang giữ.");
    case EntryGap:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng còn thiếu mục trước đó; máy sẽ gửi lại.");
    case EntryDevice:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không nhận mục của một máy chưa được ghép.");
    case BatchMalformed:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không đọc được gói vừa gửi; mọi mục vẫn giữ trên máy.");
    case BodyTooLarge:
        return QT_TRANSLATE_NOOP("Codes", "Gói vừa gửi quá lớn nên văn phòng không nhận; mọi mục vẫn giữ trên máy.");
    case RequestMalformed:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không hiểu yêu cầu của máy này. Có thể hai bên khác phiên bản.");
    case TokenMissing:
        return QT_TRANSLATE_NOOP("Codes", "Máy này chưa được ghép với văn phòng.");
    case TokenUnknown:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không nhận ra máy này, hoặc đã thu hồi. Hãy xin mã ghép mới.");
    case InviteUnknown:
        return QT_TRANSLATE_NOOP("Codes", "Mã ghép không đúng. Hãy xem lại từng ký tự.");
    case InviteUsed:
        return QT_TRANSLATE_NOOP("Codes", "Mã ghép này đã được dùng. Hãy xin mã mới.");
    case InviteExpired:
        return QT_TRANSLATE_NOOP("Codes", "Mã ghép này đã hết hạn. Hãy xin mã mới.");
    case DeviceTaken:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng đã có một máy với mã nhận dạng này.");
    case SpaceUnknown:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng chưa biết hội nghị này; máy sẽ thử lại.");
    case ClipHash:
        return QT_TRANSLATE_NOOP("Codes",
                                 "Đoạn ghi âm đến văn phòng không giống bản trên máy; bản gốc vẫn giữ trên máy.");
    case ClipRefused:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không nhận đoạn ghi âm này; bản gốc vẫn giữ trên máy.");
    case UploadUnknown:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không còn phần đang gửi dở; máy sẽ gửi lại từ đầu.");
    case UploadOffset:
        return QT_TRANSLATE_NOOP("Codes", "Hai bên lệch nhau về chỗ đang gửi dở; máy sẽ hỏi lại văn phòng.");
    case UploadTaken:
        return QT_TRANSLATE_NOOP("Codes", "Đoạn ghi âm đang được gửi ở một kết nối khác; máy sẽ thử lại.");
    case NotFound:
        return QT_TRANSLATE_NOOP("Codes", "Địa chỉ này không có ở văn phòng. Có thể hai bên khác phiên bản.");
    case MethodUnknown:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không làm được yêu cầu này. Có thể hai bên khác phiên bản.");
    case TusVersion:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng dùng cách gửi ghi âm khác phiên bản.");
    case Internal:
        return QT_TRANSLATE_NOOP("Codes", "Máy ở văn phòng gặp lỗi; máy này sẽ thử lại.");
    case DiskFull:
        return QT_TRANSLATE_NOOP("Codes", "Máy ở văn phòng đã đầy; máy này sẽ thử lại.");
    case Busy:
        return QT_TRANSLATE_NOOP("Codes", "Máy ở văn phòng đang bận; máy này sẽ thử lại.");
    case Unreachable:
        return QT_TRANSLATE_NOOP("Codes", "Chưa nối được với văn phòng; máy sẽ thử lại.");
    case TimedOut:
        return QT_TRANSLATE_NOOP("Codes", "Văn phòng không trả lời kịp; máy sẽ thử lại.");
    case TlsFailed:
        return QT_TRANSLATE_NOOP("Codes", "Không mở được kết nối bảo mật với văn phòng; máy sẽ thử lại.");
    case PinMismatch:
        return QT_TRANSLATE_NOOP("Codes", "Máy đang trả lời không phải máy của văn phòng đã ghép. Không gửi gì cả.");
    case NotTheOffice:
        return QT_TRANSLATE_NOOP(
            "Codes",
            "Có máy khác trả lời thay văn phòng, có thể là trang đăng nhập Wi-Fi. Không mục nào được coi là đã gửi.");
    case InviteMalformed:
        return QT_TRANSLATE_NOOP("Codes", "Đường dẫn ghép không đúng. Nó phải bắt đầu bằng langnghe://enrol?…");
    case ReceiptWrong:
        return QT_TRANSLATE_NOOP("Codes", "Giấy nhận của văn phòng không khớp với mục trên máy; máy sẽ gửi lại.");
    }
    return "";
}
} // namespace

QString sentenceFor(wire::Code code) {
    return QCoreApplication::translate("Codes", plain(code)) + QStringLiteral(" [") + wire::nameOf(code) + u']';
}

} // namespace ln::view
