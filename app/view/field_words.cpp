#include "view/field_words.h"
#include "domain/commands.h"
#include "view/text.h"
#include <QCoreApplication>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString textOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Resolved:
        return Words::tr("Đã giải quyết");
    case Outcome::Assigned:
        return Words::tr("Giao giải quyết");
    case Outcome::Beyond:
        return Words::tr("Vượt thẩm quyền");
    case Outcome::Noted:
        return Words::tr("Ghi nhận");
    }
    return {};
}
QString textOf(AnsweredBy by) {
    switch (by) {
    case AnsweredBy::Chair:
        return Words::tr("Chủ trì");
    case AnsweredBy::Agency:
        return Words::tr("Cơ quan");
    case AnsweredBy::Later:
        return Words::tr("Trả lời sau");
    }
    return {};
}
} // namespace

QString fieldName(Kind kind, const QString& field) {
    if (field == u"deleted") return Words::tr("Đã xóa");
    switch (kind) {
    case Kind::Line:
        return field == u"text" ? Words::tr("Dòng ghi") : QString();
    case Kind::Answer:
        if (field == u"by") return Words::tr("Ai trả lời");
        if (field == u"who") return Words::tr("Người trả lời");
        return field == u"text" ? Words::tr("Nội dung trả lời") : QString();
    case Kind::Conclusion:
        if (field == u"outcome") return Words::tr("Kết luận");
        if (field == u"agency") return Words::tr("Cơ quan chịu trách nhiệm");
        if (field == u"due") return Words::tr("Thời hạn");
        return field == u"text" ? Words::tr("Nội dung kết luận") : QString();
    case Kind::Opinion:
        if (field == u"topic") return Words::tr("Lĩnh vực");
        if (field == u"name") return Words::tr("Họ và tên");
        return field == u"unit" ? Words::tr("Đơn vị") : QString();
    case Kind::Joining:
        return field == u"registration" ? Words::tr("Cùng ý kiến") : QString();
    case Kind::Registration:
        if (field == u"name") return Words::tr("Họ và tên");
        if (field == u"unit") return Words::tr("Đơn vị");
        if (field == u"position") return Words::tr("Chức vụ");
        if (field == u"topic") return Words::tr("Lĩnh vực");
        return field == u"summary" ? Words::tr("Tóm tắt nội dung") : QString();
    default:
        return {};
    }
}

QString mainField(const Thing& thing) {
    switch (thing.kind) {
    case Kind::Line:
        return u"text"_s;
    case Kind::Answer: // one that will come later has no text yet
        return thing.text(u"text").isEmpty() ? u"by"_s : u"text"_s;
    case Kind::Conclusion:
        return u"outcome"_s;
    case Kind::Joining:
        return u"registration"_s;
    default:
        return {};
    }
}

QString fieldText(Kind kind, const QString& field, const QCborValue& value) {
    if (field == u"deleted") return value.toBool() ? Words::tr("có") : Words::tr("không");
    const QString text = value.toString();
    if (kind == Kind::Answer && field == u"by") {
        const auto by = answeredByOf(text);
        return by ? textOf(*by) : text;
    }
    if (kind == Kind::Conclusion && field == u"outcome") {
        const auto outcome = outcomeOf(text);
        return outcome ? textOf(*outcome) : text;
    }
    return kind == Kind::Conclusion && field == u"due" ? dayText(text) : text;
}

} // namespace ln::view
