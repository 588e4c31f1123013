#include "rehearsal/acts.h"
#include "rehearsal/step_reader.h"
#include "rehearsal/words.h"
#include <algorithm>

namespace ln::rehearsal {
void StepReader::readOnFloor(ObjectReader& reader, Step& step) {
    switch (step.act) {
    case Act::Call:
    case Act::Next:
        return readCall(reader, step);
    case Act::Join:
        return readJoin(reader, step);
    case Act::Opinion:
    case Act::Line:
    case Act::EditLine:
    case Act::DeleteLine:
        return readLine(reader, step);
    case Act::Answer:
        return readAnswer(reader, step);
    case Act::Conclude:
        return readConclusion(reader, step);
    default:
        break;
    }
    needTurn(step, true);
    if (state().turn) step.turn = state().turn->ref;
    if (step.act == Act::End && state().turn) state().turn->open = false;
    if (state().turn) followSound(reader, step);
    if (step.act == Act::Mark || step.act == Act::MarkBack) made(reader, step, {Kind::Mark, step.number, 0});
    if (step.act == Act::Extend) {
        constexpr qint64 aMinute = 60;
        step.extension = std::chrono::seconds(reader.seconds({u"seconds"}, {u"minutes"}).value_or(aMinute));
    }
}

void StepReader::followSound(ObjectReader& reader, const Step& step) {
    std::vector<QString>& recording = state().turn->recording;
    const bool records = std::ranges::find(recording, step.desk) != recording.end();
    const bool marks = step.act == Act::Mark || step.act == Act::MarkBack;
    if (!records && (marks || step.act == Act::StopRecording))
        reader.fail(step.line, Words::tr("bàn %1 không đang ghi âm lượt này; cần một bước record ở bàn đó trước").arg(step.desk));
    if (records && step.act == Act::Record)
        reader.fail(step.line, Words::tr("bàn %1 đang ghi âm lượt này rồi; cần một bước stop_recording trước").arg(step.desk));
    if (step.act == Act::Record) recording.push_back(step.desk);
    if (step.act == Act::StopRecording) std::erase(recording, step.desk);
}

void StepReader::readCall(ObjectReader& reader, Step& step) {
    const Need need = step.act == Act::Call ? Need::Required : Need::Optional;
    step.about = reference(reader, {u"who"}, Kind::Registration, need, step);
    if (state().closed) reader.fail(step.line, Words::tr("hội nghị đã kết thúc; cần một bước start trước"));
    if (step.about)
        checkCalled(step);
    else if (step.act == Act::Next && !readNext(step))
        return;
    step.startsMeeting = !state().started;
    state().started = true;
    const Ref turn{Kind::Turn, step.number, 0};
    const Ref opinion{Kind::Opinion, step.number, step.number};
    state().turn = Turn{.ref = turn, .opinion = opinion, .lines = {}, .speaker = step.about, .recording = {step.desk}};
    step.turn = turn;
    made(reader, step, turn);
    m_book.made(state().turn->opinion, step.desk, step.number);
}

void StepReader::checkCalled(const Step& step) {
    if (std::ranges::find(state().withdrawn, *step.about) != state().withdrawn.end())
        m_problem.set(step.line, Words::tr("người này đã rút; cần một bước requeue trước"));
    // Another desk may call whom this one called while it was offline.
    const auto& turn = state().turn;
    if (turn && turn->open && turn->speaker == step.about && m_book.whyNotAt(step.desk, turn->ref).isEmpty())
        m_problem.set(step.line, Words::tr("người này đang giữ lượt phát biểu, nên không gọi thêm được"));
    m_waiting.goes(*step.about);
}

bool StepReader::readNext(const Step& step) {
    if (m_waiting.isSurelyNobody()) {
        if (state().turn && state().turn->open) {
            state().turn->open = false;
            return false;
        }
        m_problem.set(step.line, Words::tr("không có ai đang chờ phát biểu và không có lượt nào đang mở; cần một bước register trước"));
    }
    m_waiting.firstCalled();
    return true;
}

void StepReader::readJoin(ObjectReader& reader, Step& step) {
    needTurn(step, true);
    if (state().turn) step.turn = state().turn->ref;
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    if (step.about && state().turn && state().turn->speaker == step.about)
        reader.fail(step.line, Words::tr("người đang phát biểu không thể cùng ý kiến với chính mình"));
    readOpinion(reader, step);
}

void StepReader::readLine(ObjectReader& reader, Step& step) {
    needTurn(step, false);
    if (step.act == Act::Opinion) {
        beginOpinion(step);
        step.text = reader.text({u"text"});
        if (step.opinion) made(reader, step, *step.opinion);
        if (!step.text.isEmpty()) addLine(step);
        return;
    }
    if (step.act == Act::Line) {
        readOpinion(reader, step);
        step.text = reader.text({u"text"}, Need::Required);
        addLine(step);
        return made(reader, step, {Kind::Line, step.number, 0});
    }
    step.about = reference(reader, {u"line", u"who", u"what"}, Kind::Line, Need::Optional, step);
    if (!step.about && state().turn && !state().turn->lines.empty()) step.about = state().turn->lines.back();
    if (!step.about) reader.fail(step.line, Words::tr("cần “line”: trong lượt này không còn dòng nào"));
    if (step.act == Act::EditLine) step.text = reader.text({u"text"}, Need::Required);
    else if (step.about && state().turn) std::erase(state().turn->lines, *step.about);
}

void StepReader::addLine(const Step& step) {
    if (state().turn) state().turn->lines.push_back({Kind::Line, step.number, 0});
}

void StepReader::readAnswer(ObjectReader& reader, Step& step) {
    needTurn(step, false);
    readOpinion(reader, step);
    const QString by = reader.text({u"by"});
    const auto known = by.isEmpty() ? AnsweredBy::Chair : spokenAnsweredBy(by);
    if (!known) reader.fail(step.line, Words::tr("cần “by” là một trong: chair, agency, later"));
    step.by = known.value_or(AnsweredBy::Chair);
    step.who = reader.text({u"who"});
    step.text = reader.text({u"text"});
    if (step.text.isEmpty() && step.who.isEmpty() && step.by != AnsweredBy::Later)
        reader.lack(Words::tr("cần “text” trong một câu trả lời"));
    made(reader, step, {Kind::Answer, step.number, 0});
}

void StepReader::readConclusion(ObjectReader& reader, Step& step) {
    needTurn(step, false);
    readOpinion(reader, step);
    step.agency = reader.text({u"agency"});
    step.text = reader.text({u"text"});
    const QString outcome =
        reader.text({u"outcome", u"result"}, step.agency.isEmpty() ? Need::Required : Need::Optional);
    const auto known = outcome.isEmpty() ? Outcome::Assigned : spokenOutcome(outcome);
    if (!known) reader.fail(step.line, Words::tr("cần “outcome” là một trong: resolved, assigned, beyond, noted"));
    step.outcome = known.value_or(Outcome::Noted);
    if (step.outcome == Outcome::Assigned && step.agency.isEmpty())
        reader.lack(Words::tr("cần “agency”: giao cho cơ quan nào"));
    const QString due = reader.text({u"due"});
    if (!due.isEmpty()) {
        const QDate day = dayOf(due);
        if (!day.isValid())
            reader.fail(step.line, Words::tr("cần “due” là một ngày như \"2018-04-30\" hoặc \"30/04/2018\""));
        step.due = day.toString(Qt::ISODate);
    }
    made(reader, step, {Kind::Conclusion, step.number, 0});
}

void StepReader::readOpinion(ObjectReader& reader, Step& step) {
    step.opinion = reference(reader, {u"opinion"}, Kind::Opinion, Need::Optional, step);
    if (!state().turn) return;
    if (!step.opinion) step.opinion = state().turn->opinion;
    if (step.opinion->number != state().turn->ref.step) return; // one of an earlier turn
    state().turn->opinion = *step.opinion;
    state().turn->untouched = false;
}

void StepReader::beginOpinion(Step& step) {
    if (!state().turn) return;
    if (!state().turn->untouched) state().turn->opinion = {Kind::Opinion, step.number, state().turn->ref.step};
    state().turn->untouched = false;
    step.opinion = state().turn->opinion;
}

void StepReader::needTurn(const Step& step, bool open) {
    if (!state().turn || (open && !state().turn->open))
        m_problem.set(step.line, Words::tr("không có lượt phát biểu nào đang mở; cần một bước call trước"));
    else
        checkPresence(step, state().turn->ref, step.line);
}

} // namespace ln::rehearsal
