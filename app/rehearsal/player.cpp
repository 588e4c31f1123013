#include "rehearsal/player.h"
#include "rehearsal/made.h"
#include "rehearsal/waiting.h"
#include "rehearsal/words.h"
#include "view/sentences.h"

namespace ln::rehearsal {
namespace {
constexpr std::chrono::seconds arrivalPatience{60};

QString wordFor(Kind kind) {
    switch (kind) {
    case Kind::Participant:
        return Words::tr("đại biểu");
    case Kind::Registration:
        return Words::tr("đăng ký phát biểu");
    case Kind::Turn:
        return Words::tr("lượt phát biểu");
    case Kind::Opinion:
        return Words::tr("ý kiến");
    case Kind::Line:
        return Words::tr("dòng ghi");
    default:
        return kindName(kind);
    }
}

/// What is done again is taken back once more, and refused in the words of that.
QString whyNotAgain(const QString& sentence) {
    if (sentence != view::sentenceFor(Refusal::ChangedSince)) return sentence;
    return Words::tr("Điều này đã được ghi tiếp hoặc sửa sau đó nên không làm lại được nữa.");
}
} // namespace

Outcome<void> Player::play(const Step& step) {
    Desk& desk = *m_desks.at(step.desk);
    desk.beginStep(step.number);
    for (const auto& ref :
         {step.about, step.before, step.act == Act::Call || step.act == Act::Next ? std::nullopt : step.turn})
        if (auto there = await(ref, desk); !there) return at(step, there.error().sentence);
    if (auto ready = prepare(step, desk); !ready) return at(step, ready.error().sentence);
    if (step.act == Act::Offline || step.act == Act::Online)
        if (auto cut = desk.setOffline(step.act == Act::Offline); !cut) return at(step, cut.error().sentence);
    desk.arm();
    const int before = desk.submissions();
    act(step, desk);
    if (auto settled = desk.settle(); !settled) {
        const QString& why = settled.error().sentence;
        return at(step, step.act == Act::Redo ? whyNotAgain(why) : why);
    }
    if (desk.submissions() == before) return finishWithoutEntry(step, desk);
    return {};
}

Outcome<void> Player::prepare(const Step& step, Desk& desk) {
    if (step.startsMeeting && !desk.tablet().meetings()->started()) {
        desk.tablet().meetings()->start();
        if (auto settled = desk.settle(); !settled) return settled;
    }
    if (step.act == Act::Absent || step.act == Act::Withdraw || step.act == Act::Requeue)
        if (auto back = bringBack(step, desk); !back) return back;
    if (step.act == Act::Opinion)
        if (auto begun = beginOpinion(step, desk); !begun) return begun;
    if (!step.opinion) return {};
    if (auto there = await(step.opinion, desk); !there) return there;
    return showOpinion(step, desk);
}

Outcome<void> Player::bringBack(const Step& step, Desk& desk) {
    const auto id = step.about ? find(*step.about, desk) : std::nullopt;
    if (!id) return {};
    if (desk.tablet().current().speaking() == id) {
        desk.tablet().floor()->endTurn();
        if (auto settled = desk.settle(); !settled) return settled;
    }
    const auto registration = desk.reader().thing(*id);
    if (step.act == Act::Requeue || !registration || registration->text(u"state") != u"spoken") return {};
    desk.tablet().door()->requeue(id->toHex());
    return desk.settle();
}

Outcome<void> Player::beginOpinion(const Step& step, Desk& desk) {
    // Begun by the call, or by this very step before the program was stopped between the opinion and its line.
    if (find(*step.opinion, desk)) return {};
    // An opinion without a line is all that the step makes; one with a line counts once the line is there.
    if (step.text.isEmpty()) desk.arm();
    const Ref turn{Kind::Turn, step.opinion->number, 0};
    if (auto there = await(turn, desk); !there) return there;
    if (isOnScreen(step, desk))
        desk.tablet().floor()->addOpinion();
    else if (const auto id = find(turn, desk))
        desk.tablet().commands().run({AddOpinion{.opinion = ThingId::random(), .turn = *id}});
    return desk.settle();
}

Outcome<void> Player::showOpinion(const Step& step, Desk& desk) {
    if (!isOnScreen(step, desk)) return {};
    view::FloorView& floor = *desk.tablet().floor();
    const auto opinion = find(*step.opinion, desk);
    const auto row = [&] { return floor.opinions()->indexOf(*opinion); };
    if (!opinion || !waitFor([&] { return row() >= 0; }, arrivalPatience))
        return Trouble{Words::tr("ý kiến không hiện ở bàn %1").arg(desk.letter())};
    if (floor.currentOpinion() != row()) floor.setCurrentOpinion(row());
    return desk.settle();
}

Outcome<void> Player::finishWithoutEntry(const Step& step, Desk& desk) {
    if (desk.stepSaved()) return {};
    const bool onFloor = step.act >= Act::Call && step.act <= Act::Record;
    const bool atDoor = step.act >= Act::CheckIn && step.act <= Act::Requeue;
    const QString problem = onFloor  ? desk.tablet().floor()->problem()
                            : atDoor ? desk.tablet().door()->problem()
                            : step.act == Act::Collect ? desk.tablet().collected()->problem() + desk.tablet().slips()->problem()
                                     : QString();
    if (!problem.isEmpty()) return at(step, problem);
    if (step.act == Act::Undo) return at(step, Words::tr("bàn %1 không có việc nào trong 10 phút qua để hoàn tác").arg(step.desk));
    if (step.act == Act::Redo) return at(step, Words::tr("bàn %1 không có việc nào vừa hoàn tác để làm lại").arg(step.desk));
    if (step.act == Act::Call || step.act == Act::Next || step.act == Act::Register || step.act == Act::Line || step.act == Act::Mark || step.act == Act::MarkBack)
        return at(step, Words::tr("màn hình không làm được bước này"));
    return desk.keep(QString::fromLatin1(setting::step), QString::number(step.number));
}

std::optional<ThingId> Player::madeAt(int step, Kind kind) const {
    const auto desk = m_desks.find(m_script.steps.at(static_cast<std::size_t>(step - 1)).desk);
    return desk == m_desks.end() ? std::nullopt : ThingId::fromHex(desk->second->setting(madeKey(step, kind)));
}

std::optional<ThingId> Player::find(const Ref& ref, const Desk& desk) const {
    std::optional<ThingId> id;
    if (ref.step == 0) {
        id = ThingId::fromHex(m_desks.at(m_script.desks.front())->setting(participantKey(ref.number)));
    } else {
        id = madeAt(ref.step, ref.kind);
    }
    return id && desk.reader().thing(*id, true) ? id : std::nullopt;
}

Outcome<void> Player::await(const std::optional<Ref>& ref, Desk& desk) {
    if (!ref || waitFor([&] { return find(*ref, desk).has_value(); }, arrivalPatience)) return {};
    return Trouble{Words::tr("bàn %1 chưa nhận được %2 của bước %3 sau %4 giây")
                       .arg(desk.letter(), wordFor(ref->kind))
                       .arg(ref->step)
                       .arg(arrivalPatience.count())};
}

QString Player::hex(const std::optional<Ref>& ref, const Desk& desk) const {
    const auto id = ref ? find(*ref, desk) : std::nullopt;
    return id ? id->toHex() : QString();
}

bool Player::isOnScreen(const Step& step, Desk& desk) const {
    const Ref turn{Kind::Turn, step.opinion ? step.opinion->number : step.turn ? step.turn->step : 0, 0};
    const auto wanted = turn.step > 0 ? find(turn, desk) : std::nullopt;
    const auto& current = desk.tablet().current().turn();
    return wanted && current && current->id == *wanted;
}

Trouble Player::at(const Step& step, const QString& sentence) const {
    return {FileProblem{m_script.file, step.line, sentence}.toText()};
}

} // namespace ln::rehearsal
