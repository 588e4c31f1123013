#include "view/import_sentences.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString plain(documents::TableProblem problem) {
    using enum documents::TableProblem;
    switch (problem) {
    case Unreadable: return Import::tr("Không mở được tệp này. Hãy xem tệp còn ở đó không rồi chọn lại.");
    case NotATable: return Import::tr("Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx) hoặc danh sách .csv.");
    case OldExcel: return Import::tr("Tệp này thuộc kiểu Excel cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.");
    case Encrypted: return Import::tr("Tệp này có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.");
    case Damaged: return Import::tr("Tệp này bị hỏng hoặc chép chưa xong. Hãy chép lại từ nơi gửi.");
    case TooLarge: return Import::tr("Bảng này quá lớn: một danh sách có nhiều nhất %1 hàng.").arg(documents::limits::rows);
    case Encoding: return Import::tr("Không nhận ra bảng mã chữ của tệp này. Hãy lưu lại thành .xlsx, hoặc .csv kiểu UTF-8.");
    case Empty: return Import::tr("Bảng này không có hàng nào có chữ.");
    case Stopped: return Import::tr("Đã dừng đọc theo yêu cầu.");
    }
    return {};
}
} // namespace

QString sentenceFor(documents::TableProblem problem) {
    return plain(problem) + QStringLiteral(" [") + documents::nameOf(problem) + u']';
}

QString reasonFor(const documents::LeftOut& row) {
    using enum documents::LeftOutWhy;
    switch (row.why) {
    case Header: return Import::tr("Hàng tiêu đề lặp lại.");
    case Numbering: return Import::tr("Hàng đánh số cột.");
    case Section: return Import::tr("Hàng tên mục, ghi vào đơn vị hoặc nhóm của các hàng dưới.");
    case Total: return Import::tr("Hàng cộng tổng.");
    case Closing: return Import::tr("Phần ngày tháng và chữ ký cuối danh sách.");
    case After: return Import::tr("Nằm dưới hàng cuối có số thứ tự, không rõ là đại biểu hay người ký. Nếu là đại biểu, hãy ghi thêm số thứ tự rồi nhập lại.");
    case AboveHeader: return Import::tr("Nằm trên hàng tiêu đề. Nếu là đại biểu, hãy chuyển xuống dưới hàng tiêu đề rồi nhập lại.");
    case NameEmpty: return Import::tr("Không có họ và tên.");
    case NameTooLong: return Import::tr("Họ và tên dài %1 chữ cái, quá %2.").arg(row.count).arg(documents::nameLimit);
    case NameNoLetters: return Import::tr("Ô họ và tên không có chữ cái nào.");
    case NameIsError: return Import::tr("Ô họ và tên là lỗi của công thức.");
    case FieldTooLong: return Import::tr("Có một ô dài %1 chữ cái, quá %2.").arg(row.count).arg(documents::fieldLimit);
    case Twice: return Import::tr("Trùng với hàng %1, chỉ tính một lần.").arg(row.other);
    case TwiceUnlike:
        return Import::tr("Trùng họ tên và đơn vị với hàng %1 nhưng khác số điện thoại, chức vụ hoặc nhóm. Nếu là hai người, hãy ghi đơn vị rõ hơn rồi nhập lại.")
            .arg(row.other);
    }
    return {};
}

} // namespace ln::view
