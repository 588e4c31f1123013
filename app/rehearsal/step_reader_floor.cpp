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
    if (m_turn) step.turn = m_turn->ref;
    if (step.act == Act::End && m_turn) m_turn->open = false;
    if (step.act == Act::Record && m_turn) m_turn->recording = true;
    if (step.act == Act::StopRecording && m_turn) m_turn->recording = false;
    if (step.act == Act::Mark || step.act == Act::MarkBack) made(reader, step, {Kind::Mark, step.number, 0});
    if (step.act == Act::Extend) {
        const auto seconds = reader.integer({u"seconds"}, 1, 24 * 3600);
        const auto minutes = reader.integer({u"minutes"}, 1, 24 * 60);
        step.extension = seconds ? std::chrono::seconds(*seconds) : std::chrono::minutes(minutes.value_or(1));
    }
}

void StepReader::readCall(ObjectReader& reader, Step& step) {
    const Need need = step.act == Act::Call ? Need::Required : Need::Optional;
    step.about = reference(reader, {u"who"}, Kind::Registration, need, step);
    if (step.about && std::ranges::find(m_withdrawn, *step.about) != m_withdrawn.end())
        reader.fail(step.line, Words::tr("người này đã rút; cần một bước requeue trước"));
    if (m_closed) reader.fail(step.line, Words::tr("hội nghị đã kết thúc; cần một bước start trước"));
    step.startsMeeting = !m_started;
    m_started = true;
    const Ref turn{Kind::Turn, step.number, 0};
    m_turn = Turn{.ref = turn, .opinion = {Kind::Opinion, step.number, 1}, .speaker = step.about};
    step.turn = turn;
    m_lastLine.reset();
    made(reader, step, turn);
    m_book.made(m_turn->opinion, step.desk, step.number);
}

void StepReader::readJoin(ObjectReader& reader, Step& step) {
    needTurn(step, true);
    if (m_turn) step.turn = m_turn->ref;
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    if (step.about && m_turn && m_turn->speaker == step.about)
        reader.fail(step.line, Words::tr("người đang phát biểu không thể cùng ý kiến với chính mình"));
    readOpinion(reader, step);
}

void StepReader::readLine(ObjectReader& reader, Step& step) {
    needTurn(step, false);
    if (step.act == Act::Opinion) {
        beginOpinion(step);
        step.text = reader.text({u"text"});
        if (step.opinion) made(reader, step, *step.opinion);
        if (!step.text.isEmpty()) m_lastLine = Ref{Kind::Line, step.number, 0};
        return;
    }
    if (step.act == Act::Line) {
        readOpinion(reader, step);
        step.text = reader.text({u"text"}, Need::Required);
        m_lastLine = Ref{Kind::Line, step.number, 0};
        return made(reader, step, *m_lastLine);
    }
    step.about = reference(reader, {u"line", u"who", u"what"}, Kind::Line, Need::Optional, step);
    if (!step.about) step.about = m_lastLine;
    if (!step.about) reader.fail(step.line, Words::tr("cần “line”: chưa có dòng nào trong lượt này"));
    if (step.act == Act::EditLine) step.text = reader.text({u"text"}, Need::Required);
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
        reader.fail(step.line, Words::tr("cần “text” trong một câu trả lời"));
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
        reader.fail(step.line, Words::tr("cần “agency”: giao cho cơ quan nào"));
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
    if (!m_turn) return;
    if (!step.opinion) step.opinion = m_turn->opinion;
    if (step.opinion->step != m_turn->ref.step) return; // one of an earlier turn
    m_turn->opinion = *step.opinion;
    m_turn->untouched = false;
}

void StepReader::beginOpinion(Step& step) {
    if (!m_turn) return;
    if (!m_turn->untouched) m_turn->opinion = {Kind::Opinion, m_turn->ref.step, ++m_turn->opinions};
    m_turn->untouched = false;
    step.opinion = m_turn->opinion;
}

void StepReader::needTurn(const Step& step, bool open) {
    if (!m_turn || (open && !m_turn->open))
        m_problem.set(step.line, Words::tr("không có lượt phát biểu nào đang mở; cần một bước call trước"));
    else
        checkPresence(step, m_turn->ref, step.line);
}

} // namespace ln::rehearsal
