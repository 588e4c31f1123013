#include "rehearsal/step_reader.h"
#include "rehearsal/acts.h"
#include "rehearsal/words.h"
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

namespace ln::rehearsal {
namespace {
bool isOnFloor(Act act) {
    return act >= Act::Call && act <= Act::Record;
}
} // namespace

StepReader::StepReader(Script& script, const QStringList& desks, FirstProblem& problem)
    : m_script(script), m_desks(desks), m_problem(problem) {
    for (std::size_t i = 0; i < script.meeting.participants.size(); ++i) {
        const PlannedPerson& person = script.meeting.participants[i];
        const Ref ref{Kind::Participant, 0, static_cast<int>(i)};
        m_book.addPerson(person.name, ref);
        if (!person.unit.isEmpty()) m_book.addUnit(ref);
        if (const QString why = person.as.isEmpty() ? QString() : m_book.name(person.as, ref); !why.isEmpty()) problem.set(person.line, why);
    }
}

void StepReader::read(const JsonValue& json) {
    ObjectReader reader(json, Words::tr("một bước"), m_problem);
    Step step;
    step.number = static_cast<int>(m_script.steps.size()) + 1;
    step.line = json.line;
    readWhen(reader, step);
    const JsonValue* act = reader.take({u"do", u"act"});
    // Without it no other name is known either.
    if (!act) reader.fail(step.line, Words::tr("cần “do” trong một bước"));
    if (act) {
        const auto known = act->type == JsonValue::Type::Text ? actOf(act->text) : std::nullopt;
        if (known) {
            step.act = *known;
            State before = state();
            readAct(reader, step);
            const bool cut = step.act == Act::Offline || step.act == Act::Online;
            if (!cut && !holdsTheSame(before.turn, state().turn)) state().floorMoved = step.number;
            noteActs(step, std::move(before));
        } else {
            m_problem.set(act->line, Words::tr("cần “do” là một trong: %1").arg(actNames().join(QStringLiteral(", "))));
        }
    }
    reader.finish();
    if (!m_script.desks.contains(step.desk)) m_script.desks.append(step.desk);
    m_script.steps.push_back(std::move(step));
}

bool StepReader::holdsTheSame(const std::optional<Turn>& one, const std::optional<Turn>& other) {
    return one.has_value() == other.has_value() && (!one || (one->ref == other->ref && one->open == other->open));
}

void StepReader::readWhen(ObjectReader& reader, Step& step) {
    const QString at = reader.text({u"at", u"time"});
    if (!at.isEmpty()) {
        QTime time = QTime::fromString(at, QStringLiteral("H:m:s"));
        if (!time.isValid()) time = QTime::fromString(at, QStringLiteral("H:m"));
        const std::chrono::seconds since(time.msecsSinceStartOfDay() / 1000);
        if (!time.isValid())
            reader.fail(step.line, Words::tr("cần “at” là giờ như \"08:31:00\""));
        else if (m_at && since < *m_at)
            reader.fail(step.line, Words::tr("cần “at” không sớm hơn bước trước"));
        else
            m_at = since;
    }
    if (!m_at) m_at = std::chrono::hours(8);
    step.at = *m_at;

    const QString desk = reader.text({u"desk"}).toUpper();
    static const QRegularExpression letters(QStringLiteral("^[A-Z]$"));
    if (!desk.isEmpty() && !letters.match(desk).hasMatch())
        reader.fail(step.line, Words::tr("cần “desk” là chữ cái của bàn, như \"A\""));
    else if (!desk.isEmpty() && !m_desks.isEmpty() && !m_desks.contains(desk, Qt::CaseInsensitive))
        reader.fail(step.line, Words::tr("cần “desk” là một trong: %1").arg(m_desks.join(QStringLiteral(", "))));
    else if (desk.isEmpty() && m_desk.isEmpty())
        reader.lack(Words::tr("cần “desk” trong bước đầu tiên"));
    else if (!desk.isEmpty())
        m_desk = desk;
    step.desk = m_desk;
}

void StepReader::readAct(ObjectReader& reader, Step& step) {
    if (isOnFloor(step.act)) return readOnFloor(reader, step);
    switch (step.act) {
    case Act::Start:
        state().started = true;
        state().closed = false;
        return;
    case Act::Close:
        state().closed = true;
        if (state().turn) state().turn->open = false;
        return;
    case Act::Offline:
        return goOffline(step);
    case Act::Online:
        return goOnline(step);
    case Act::Undo:
        return takeBack(step);
    case Act::Redo:
        return doAgain(step);
    case Act::Announce:
        return;
    case Act::Procedure:
        return readProcedure(reader, step);
    case Act::Collect:
        return readCollected(reader, step);
    default:
        return readAtDoor(reader, step);
    }
}

void StepReader::readProcedure(ObjectReader& reader, Step& step) {
    const auto steps = m_script.meeting.steps.size();
    if (steps == 0) return reader.fail(step.line, Words::tr("hội nghị không có “steps”: không có bước nào để sang"));
    if (!state().started || state().closed) reader.fail(step.line, Words::tr("hội nghị chưa bắt đầu hoặc đã kết thúc; cần một bước start trước"));
    if (const auto place = reader.integer({u"place", u"to"}, 1, steps)) step.place = static_cast<int>(*place);
}

void StepReader::readCollected(ObjectReader& reader, Step& step) {
    const QString from = reader.text({u"from"});
    if (from == u"paper")
        step.from = CollectedFrom::Paper;
    else if (!from.isEmpty() && from != u"before")
        reader.fail(step.line, Words::tr("cần “from” là \"before\" hoặc \"paper\""));
    step.text = reader.text({u"text"}, Need::Required);
    // A slip of paper may not say where it comes from.
    const Need need = step.from == CollectedFrom::Before ? Need::Required : Need::Optional;
    step.person = {.name = reader.text({u"name"}), .unit = reader.text({u"unit"}, need), .position = {}, .phone = {}};
    step.topic = reader.text({u"topic"});
}

void StepReader::readAtDoor(ObjectReader& reader, Step& step) {
    switch (step.act) {
    case Act::Secretary:
        step.person.name = reader.text({u"name", u"who"}, Need::Required);
        return made(reader, step, {Kind::Secretary, step.number, 0});
    case Act::Participant: {
        const Ref ref{Kind::Participant, step.number, 0};
        step.person = {.name = reader.text({u"name"}, Need::Required),
                       .unit = reader.text({u"unit"}),
                       .position = reader.text({u"position"}),
                       .phone = reader.text({u"phone"})};
        step.group = reader.text({u"group"});
        m_book.addPerson(step.person.name, ref);
        if (!step.person.unit.isEmpty()) m_book.addUnit(ref);
        return made(reader, step, ref);
    }
    case Act::CheckIn:
        step.about = reference(reader, {u"who", u"name"}, Kind::Participant, Need::Required, step);
        return;
    case Act::Register:
        return readRegistration(reader, step);
    case Act::Edit:
        return readEdit(reader, step);
    case Act::Move:
        return readMove(reader, step);
    default: // Withdraw, Absent, Requeue
        step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
        if (!step.about) return;
        if (state().turn && state().turn->speaker == step.about) state().turn->open = false; // called, and not there
        if (step.act == Act::Requeue) m_waiting.comes(*step.about);
        else m_waiting.goes(*step.about);
        std::erase(state().withdrawn, *step.about);
        if (step.act == Act::Withdraw) state().withdrawn.push_back(*step.about);
    }
}

void StepReader::readRegistration(ObjectReader& reader, Step& step) {
    const Ref ref{Kind::Registration, step.number, 0};
    step.about = reference(reader, {u"who", u"participant"}, Kind::Participant, Need::Optional, step);
    const bool unitKnown = step.about && m_book.hasUnit(*step.about);
    step.person = {.name = reader.text({u"name"}, step.about ? Need::Optional : Need::Required),
                   .unit = reader.text({u"unit"}, unitKnown ? Need::Optional : Need::Required),
                   .position = reader.text({u"position"}),
                   .phone = reader.text({u"phone"})};
    step.topic = reader.text({u"topic"});
    step.summary = reader.text({u"summary"});
    if (!step.person.name.isEmpty()) m_book.addPerson(step.person.name, ref);
    m_book.addRegistration(step.desk, ref, step.about);
    m_waiting.comes(ref);
    made(reader, step, ref);
}

void StepReader::readEdit(ObjectReader& reader, Step& step) {
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    for (const QStringView field : {u"name", u"unit", u"position", u"phone", u"topic", u"summary"}) {
        const bool given = reader.has(field);
        const bool needed = given && (field == u"name" || field == u"unit");
        const QString text = reader.text({field}, needed ? Need::Required : Need::Optional);
        if (given) step.edits.emplace(field.toString(), text);
        if (needed && field == u"name" && step.about) m_renamed = {*step.about, m_book.renamePerson(text, *step.about), text};
    }
    if (step.edits.empty())
        reader.lack(Words::tr("cần ít nhất một trường để sửa: name, unit, position, phone, topic, summary"));
}

void StepReader::readMove(ObjectReader& reader, Step& step) {
    step.about = reference(reader, {u"who"}, Kind::Registration, Need::Required, step);
    const QString to = reader.text({u"to"});
    if (!to.isEmpty() && to != u"last")
        reader.fail(step.line, Words::tr("cần “to” là \"last\", hoặc “before” là một đăng ký"));
    if (reader.has(u"before") == !to.isEmpty()) reader.lack(Words::tr("cần “before” hoặc “to”: \"last\", chỉ một"));
    step.before = reference(reader, {u"before"}, Kind::Registration, Need::Optional, step);
}

std::optional<Ref> StepReader::reference(ObjectReader& reader, Names names, Kind kind, Need need, const Step& step) {
    const JsonValue* value = reader.take(names, need);
    if (!value) return std::nullopt;
    if (value->type != JsonValue::Type::Text) {
        reader.fail(value->line, Words::tr("cần “%1” là một tên, đây là %2").arg(*names.begin(), typeName(*value)));
        return std::nullopt;
    }
    const auto [ref, problem] = m_book.find(value->text.trimmed().normalized(QString::NormalizationForm_C), kind);
    if (!ref)
        reader.fail(value->line, problem);
    else
        checkPresence(step, *ref, value->line);
    return ref;
}

void StepReader::checkPresence(const Step& step, const Ref& ref, int line) {
    if (const QString why = m_book.whyNotAt(step.desk, ref); !why.isEmpty()) m_problem.set(line, why);
}

void StepReader::made(ObjectReader& reader, const Step& step, const Ref& ref) {
    m_book.made(ref, step.desk, step.number);
    m_made = ref;
    const QString as = reader.text({u"as"});
    if (const QString why = as.isEmpty() ? QString() : m_book.name(as, ref); !why.isEmpty()) reader.fail(step.line, why);
}

} // namespace ln::rehearsal
