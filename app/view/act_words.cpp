#include "view/act_words.h"
#include <QCoreApplication>

namespace ln::view {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

/// Greater weighs more: the act is called by its weightiest command.
enum class Weight { None, Companion, Text, Act };
struct Name {
    QString text;
    Weight weight = Weight::Act;
};

QString nameOf(Kind kind) {
    switch (kind) {
    case Kind::Meeting:
        return Words::tr("Sửa hội nghị");
    case Kind::Participant:
        return Words::tr("Sửa đại biểu");
    case Kind::Agency:
        return Words::tr("Sửa cơ quan, đơn vị");
    case Kind::Opinion:
        return Words::tr("Sửa ý kiến");
    default:
        return Words::tr("Sửa");
    }
}

struct Namer {
    Name operator()(const SetFields& c) const {
        // Who writes at this tablet is chosen again, not taken back.
        if (c.kind == Kind::Secretary) return {{}, Weight::None};
        return {nameOf(c.kind)};
    }
    Name operator()(const Import&) const { return {Words::tr("Nhập danh sách")}; }
    Name operator()(const StartMeeting&) const { return {Words::tr("Bắt đầu hội nghị")}; }
    Name operator()(const CloseMeeting&) const { return {Words::tr("Kết thúc hội nghị")}; }
    Name operator()(const AnnounceRecording&) const { return {Words::tr("Đã thông báo ghi âm")}; }
    Name operator()(const CheckIn&) const { return {Words::tr("Điểm danh")}; }
    Name operator()(const RegisterSpeaker& c) const { return {Words::tr("Đăng ký %1").arg(c.person.name.simplified())}; }
    Name operator()(const EditRegistration&) const { return {Words::tr("Sửa đăng ký")}; }
    Name operator()(const Withdraw&) const { return {Words::tr("Rút đăng ký")}; }
    Name operator()(const MarkAbsent&) const { return {Words::tr("Vắng mặt")}; }
    Name operator()(const Requeue&) const { return {Words::tr("Đưa lại vào danh sách")}; }
    Name operator()(const MoveInOrder&) const { return {Words::tr("Đổi thứ tự")}; }
    Name operator()(const CallSpeaker&) const { return {Words::tr("Mời phát biểu")}; }
    Name operator()(const GoToAnswer&) const { return {Words::tr("Sang trả lời")}; }
    Name operator()(const EndTurn&) const { return {Words::tr("Kết thúc lượt")}; }
    Name operator()(const EndOvertakenTurn&) const { return {{}, Weight::None}; }
    Name operator()(const TakeFloorBack&) const { return {{}, Weight::None}; }
    Name operator()(const ExtendTurn&) const { return {Words::tr("Thêm giờ")}; }
    Name operator()(const PauseTurn&) const { return {Words::tr("Tạm dừng")}; }
    Name operator()(const ResumeTurn&) const { return {Words::tr("Tiếp tục"), Weight::Text}; }
    Name operator()(const AddOpinion&) const { return {Words::tr("Thêm ý kiến"), Weight::Companion}; }
    Name operator()(const JoinOpinion&) const { return {Words::tr("Cùng ý kiến")}; }
    Name operator()(const Settle&) const { return {Words::tr("Chọn một trong hai bản")}; }
    Name operator()(const WriteLine&) const { return {Words::tr("Ghi một dòng"), Weight::Text}; }
    Name operator()(const AnswerOpinion&) const { return {Words::tr("Ghi trả lời"), Weight::Text}; }
    Name operator()(const Conclude&) const { return {Words::tr("Ghi kết luận"), Weight::Text}; }
    Name operator()(const StartClip&) const { return {{}, Weight::None}; }
    Name operator()(const SealClip&) const { return {{}, Weight::None}; }
    Name operator()(const MarkSound&) const { return {Words::tr("Đánh dấu")}; }
    Name operator()(const Delete& c) const {
        return {c.deleted ? Words::tr("Xóa") : Words::tr("Lấy lại"), Weight::Text};
    }
    Name operator()(const DescribeMeeting&) const { return {Words::tr("Lưu hội nghị")}; }
    Name operator()(const TickDuty& c) const {
        return {c.done ? Words::tr("Đánh dấu việc chuẩn bị") : Words::tr("Bỏ dấu việc chuẩn bị")};
    }
    Name operator()(const GoToStep&) const { return {Words::tr("Chuyển bước")}; }
    // Its lines are of the act: they go with it.
    Name operator()(const CollectOpinion&) const { return {Words::tr("Ghi ý kiến"), Weight::Text}; }
    Name operator()(const Undo&) const { return {{}, Weight::None}; }
};
} // namespace

ActWords wordsOf(const std::vector<Command>& commands) {
    Name best{{}, Weight::None};
    QString texts;
    for (const Command& command : commands) {
        Name name = std::visit(Namer(), command);
        if (std::holds_alternative<WriteLine>(command) || std::holds_alternative<AnswerOpinion>(command) || std::holds_alternative<Conclude>(command))
            texts = name.text;
        if (name.weight > best.weight) best = std::move(name);
    }
    const bool keeps = best.weight == Weight::Act;
    return {best.text, keeps ? texts : QString(), keeps};
}

} // namespace ln::view
