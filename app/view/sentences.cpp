#include "view/sentences.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

QString sentenceFor(Refusal refusal) {
    switch (refusal) {
    case Refusal::UnknownThing:
        return Sentences::tr("Mục này không còn trong hội nghị đang mở.");
    case Refusal::NotInState:
        return Sentences::tr("Người này không ở trạng thái cho phép làm việc đó. Hãy xem lại danh sách.");
    case Refusal::NameMissing:
        return Sentences::tr("Chưa nhập họ và tên.");
    case Refusal::UnitMissing:
        return Sentences::tr("Chưa nhập đơn vị.");
    case Refusal::DeskMissing:
        return Sentences::tr("Máy này chưa có chữ cái bàn đăng ký. Hãy chọn ở màn hình Hội nghị.");
    case Refusal::MeetingNotStarted:
        return Sentences::tr("Hội nghị chưa bắt đầu. Bấm “Bắt đầu hội nghị” rồi mời phát biểu.");
    case Refusal::MeetingClosed:
        return Sentences::tr("Hội nghị đã kết thúc.");
    case Refusal::TurnEnded:
        return Sentences::tr("Lượt phát biểu này đã kết thúc.");
    case Refusal::NotADay:
        return Sentences::tr("Thời hạn không phải là một ngày. Viết ngày/tháng/năm, ví dụ 30/04/2018.");
    case Refusal::AgencyMissing:
        return Sentences::tr("Giao giải quyết thì phải ghi cơ quan chịu trách nhiệm.");
    case Refusal::BadField:
        return Sentences::tr("Có một ô mang nội dung không hợp lệ nên chưa lưu được.");
    case Refusal::ChangedSince:
        return Sentences::tr("Điều này đã được ghi tiếp hoặc sửa sau đó nên không hoàn tác được nữa.");
    case Refusal::TooLong:
        return Sentences::tr("Nội dung quá dài (trên 60.000 chữ cái). Hãy tách ra nhiều dòng.");
    case Refusal::TitleMissing:
        return Sentences::tr("Chưa nhập tên hội nghị.");
    case Refusal::NotAMeetingDay:
        return Sentences::tr("Ngày hội nghị không phải là một ngày. Viết ngày/tháng/năm, ví dụ 15/03/2018; chưa chốt ngày "
                             "thì viết tháng/năm, ví dụ 07/2018.");
    case Refusal::OutOfRange:
        return Sentences::tr("Có một con số ngoài khoảng cho phép nên chưa lưu được.");
    case Refusal::TextMissing:
        return Sentences::tr("Chưa nhập nội dung ý kiến.");
    case Refusal::MeetingRunning:
        return Sentences::tr("Hội nghị đang diễn ra thì không bỏ được. Hãy kết thúc hội nghị trước.");
    case Refusal::NoSuchStep:
        return Sentences::tr("Trình tự của hội nghị không có bước này.");
    }
    return {};
}

QString sentenceFor(const sqlite::Error& error) {
    const QString code = QStringLiteral(" [sqlite-%1]").arg(error.code);
    if (error.isFull())
        return Sentences::tr("Bộ nhớ máy đã đầy: chưa lưu được. Hãy xóa bớt tệp khác trên máy rồi làm lại.") + code;
    if (error.isBusy())
        return Sentences::tr("Dữ liệu đang bị chương trình khác giữ: chưa lưu được. Hãy làm lại sau giây lát.") + code;
    if (error.isUnreadable())
        return Sentences::tr("Không đọc được tệp dữ liệu: chưa lưu được. Hãy khởi động lại ứng dụng.") + code;
    return Sentences::tr("Không ghi được vào bộ nhớ máy: chưa lưu được. Hãy làm lại.") + code;
}

QString sentenceFor(const store::Failure& failure) {
    return std::visit([](const auto& why) { return sentenceFor(why); }, failure);
}

} // namespace ln::view
