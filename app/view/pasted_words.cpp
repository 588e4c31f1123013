#include "view/pasted_words.h"
#include "view/text.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;
struct PastedWords {
    Q_DECLARE_TR_FUNCTIONS(PastedWords)
};
} // namespace

QString summaryOf(const documents::Pasted& pasted) {
    constexpr qsizetype longestColumns = 80;
    QStringList parts{PastedWords::tr("Đọc được %n ý kiến", nullptr, static_cast<int>(pasted.opinions.size()))};
    if (!pasted.leftOut.empty()) parts.append(PastedWords::tr("bỏ qua %n dòng, xem cuối danh sách", nullptr, static_cast<int>(pasted.leftOut.size())));
    if (!pasted.otherColumns.isEmpty()) parts.append(PastedWords::tr("không lấy cột: %1").arg(shortened(pasted.otherColumns.join(u", "_s), longestColumns)));
    if (pasted.more) parts.append(PastedWords::tr("chỉ lấy %n ý kiến đầu, hãy dán phần còn lại sau", nullptr, static_cast<int>(documents::pasteLimit)));
    return parts.join(u" · "_s);
}

QString reasonFor(documents::NoOpinionWhy why) {
    using enum documents::NoOpinionWhy;
    switch (why) {
    case Above: return PastedWords::tr("Bỏ qua: phần đầu văn bản");
    case Header: return PastedWords::tr("Bỏ qua: hàng tiêu đề lặp lại");
    case Numbering: return PastedWords::tr("Bỏ qua: chỉ có số thứ tự");
    case Heading: return PastedWords::tr("Bỏ qua: đề mục không có ý kiến, hoặc không rõ là đơn vị nào");
    case Total: return PastedWords::tr("Bỏ qua: dòng cộng");
    case Closing: return PastedWords::tr("Bỏ qua: ngày tháng, chữ ký, lời cảm ơn");
    case Empty: return PastedWords::tr("Bỏ qua: không có nội dung");
    case Nothing: return PastedWords::tr("Bỏ qua: ghi là không có ý kiến");
    case Unclear: return PastedWords::tr("Bỏ qua: không rõ thuộc ô nào của bảng. Nếu là ý kiến, hãy ghi vào phiếu");
    case Answer: return PastedWords::tr("Bỏ qua: phần trả lời");
    case Twice: return PastedWords::tr("Bỏ qua: trùng với trang trước của tệp");
    }
    return {};
}

} // namespace ln::view
