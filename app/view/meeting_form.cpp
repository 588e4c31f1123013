#include "view/meeting_form.h"
#include "documents/clean_text.h"
#include "view/sentences.h"
#include "view/text.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr int mostMinutes = 60;
/// Which draft stands open, so that it does again after a kill.
const QString openKey = QStringLiteral("meeting-form");

QString nameOf(MeetingForm::Field field) {
    switch (field) {
    case MeetingForm::Title: return u"title"_s;
    case MeetingForm::Audience: return u"audience"_s;
    case MeetingForm::Venue: return u"venue"_s;
    case MeetingForm::Day: return u"day"_s;
    case MeetingForm::Chair: return u"chair"_s;
    case MeetingForm::Minutes: return u"speaking_limit_s"_s;
    case MeetingForm::Topics: return u"topics"_s;
    case MeetingForm::Steps: return u"steps"_s;
    case MeetingForm::OpinionsDays: return daysField(Duty::Opinions);
    case MeetingForm::AnnouncementDays: return daysField(Duty::Announcement);
    case MeetingForm::ResultsDays: return daysField(Duty::Results);
    }
    return {};
}

QString numberText(std::optional<int> number) { return number ? QString::number(*number) : QString(); }
} // namespace

MeetingForm::MeetingForm(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current), m_drafts(drafts) {
    connect(&feed, &ChangeFeed::changed, this, &MeetingForm::note);
    restore();
}

QString MeetingForm::heading() const {
    if (!m_target) return {};
    if (m_target->from) return tr("Hội nghị mới theo hội nghị cũ");
    return m_target->isNew ? tr("Thêm hội nghị") : tr("Sửa hội nghị");
}

QStringList MeetingForm::texts() const {
    QStringList texts;
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const auto typed = m_typed.find(field);
        texts.append(typed == m_typed.end() ? kept(field) : typed->second);
    }
    return texts;
}

void MeetingForm::add() { show({.id = ThingId::random(), .isNew = true, .from = {}}); }

void MeetingForm::edit(const QString& meetingId) {
    if (const auto id = ThingId::fromHex(meetingId)) show({.id = *id, .isNew = false, .from = {}});
}

void MeetingForm::copy(const QString& meetingId) {
    if (const auto id = ThingId::fromHex(meetingId)) show({.id = ThingId::random(), .isNew = true, .from = id});
}

void MeetingForm::type(int field, const QString& text) {
    if (!m_target || m_saving || field < 0 || field >= fieldCount) return;
    const auto place = static_cast<Field>(field);
    if (text == texts().at(field)) return;
    if (text == kept(place)) m_typed.erase(place);
    else m_typed[place] = text;
    keep();
    say({});
}

void MeetingForm::close() {
    m_target.reset();
    m_typed.clear();
    m_drafts.keep(openKey, {});
    say({});
}

void MeetingForm::forget() {
    if (!m_target || m_saving) return;
    m_typed.clear();
    keep();
    say({});
}

/// A draft that was left in this form is taken up again, under the id that it was begun with.
void MeetingForm::show(Target target) {
    if (m_saving) return;
    m_target = std::move(target);
    m_typed.clear();
    const QJsonObject draft = QJsonDocument::fromJson(m_drafts.text(draftKey(*m_target)).toUtf8()).object();
    if (const auto id = ThingId::fromHex(draft.value("id"_L1).toString()); id && m_target->isNew) m_target->id = *id;
    for (int i = 0; i < fieldCount; ++i)
        if (const auto text = draft.value(nameOf(static_cast<Field>(i))); text.isString()) m_typed[static_cast<Field>(i)] = text.toString();
    m_drafts.keep(openKey, draftKey(*m_target));
    say({});
}

void MeetingForm::restore() {
    const QString key = m_drafts.text(openKey);
    if (key.isEmpty()) return;
    const QString about = key.section(u':', -1);
    if (key == draftKey({.id = {}, .isNew = true, .from = {}})) add();
    else if (key.contains(":copy:"_L1)) copy(about);
    else edit(about);
}

QString MeetingForm::draftKey(const Target& target) {
    if (target.from) return u"meeting-form:copy:"_s + target.from->toHex();
    return u"meeting-form:"_s + (target.isNew ? u"new"_s : target.id.toHex());
}

void MeetingForm::keep() {
    QJsonObject draft;
    for (const auto& [field, text] : m_typed) draft.insert(nameOf(field), text);
    if (!draft.isEmpty()) draft.insert("id"_L1, m_target->id.toHex());
    m_drafts.keep(draftKey(*m_target), draft.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

QString MeetingForm::kept(Field field) const {
    if (!m_target) return {};
    if (m_target->isNew && !m_target->from) return firstText(field);
    const auto meeting = m_feed.reader().thing(m_target->from.value_or(m_target->id));
    if (!meeting || (m_target->from && field == Day)) return {};
    return textOf(*meeting, field);
}

/// The procedure of the plan, and its numbers.
QString MeetingForm::firstText(Field field) const {
    switch (field) {
    case Minutes: return u"5"_s;
    case Steps:
        return QStringList{tr("Tuyên bố lý do, giới thiệu"), tr("Chủ trì thông báo nội dung"), tr("Đại biểu phát biểu"), tr("Trả lời"),
                           tr("Kết luận")}.join(u'\n');
    case OpinionsDays: return numberText(plannedDays(Duty::Opinions));
    case AnnouncementDays: return numberText(plannedDays(Duty::Announcement));
    default: return {};
    }
}

QString MeetingForm::textOf(const Thing& meeting, Field field) const {
    switch (field) {
    case Day: return editableDay(meeting.text(u"day"));
    case Minutes: return QString::number(meeting.integer(u"speaking_limit_s", 300) / 60);
    case Topics:
    case Steps: return meeting.texts(nameOf(field)).join(u'\n');
    case OpinionsDays: return numberText(daysOf(meeting, Duty::Opinions));
    case AnnouncementDays: return numberText(daysOf(meeting, Duty::Announcement));
    case ResultsDays: return numberText(daysOf(meeting, Duty::Results));
    default: return meeting.text(nameOf(field));
    }
}

bool MeetingForm::putNumber(Fields& fields, Field field, const QString& text) {
    const bool minutes = field == Minutes;
    if (!minutes && text.trimmed().isEmpty()) {
        fields[nameOf(field)] = nullptr; // what the plan says counts again
        return true;
    }
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (minutes && (!isNumber || number < 1 || number > mostMinutes)) {
        say(tr("Thời gian phát biểu là số phút từ 1 đến %1.").arg(mostMinutes), field);
        return false;
    }
    if (!minutes && (!isNumber || number < 0 || number > mostDays)) {
        say(tr("Số ngày là một số từ 0 đến %1.").arg(mostDays), field);
        return false;
    }
    fields[nameOf(field)] = minutes ? number * 60 : number;
    return true;
}

bool MeetingForm::put(Fields& fields, Field field, const QString& text) {
    switch (field) {
    case Day: {
        const auto day = isoDayOrMonth(text);
        if (!day)
            say(tr("“%1” không phải là một ngày. Viết ngày/tháng/năm, ví dụ 15/03/2018; chưa chốt ngày thì viết tháng/năm, ví dụ 07/2018.")
                    .arg(text.simplified().left(20)),
                field);
        else if (day->isEmpty()) fields[nameOf(field)] = nullptr;
        else fields[nameOf(field)] = *day;
        return day.has_value();
    }
    case Topics:
    case Steps: {
        QStringList list = documents::linesOf(text);
        if (field == Topics) list.removeDuplicates();
        fields[nameOf(field)] = toValue(list);
        return true;
    }
    case Title:
    case Audience:
    case Venue:
    case Chair: fields[nameOf(field)] = text.simplified(); return true;
    default: return putNumber(fields, field, text);
    }
}

/// Of a meeting that is there only what was typed, so that nothing is written over that changed elsewhere meanwhile.
std::optional<Fields> MeetingForm::fields() {
    Fields fields;
    const QStringList all = texts();
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (!m_target->isNew && !m_typed.contains(field)) continue;
        if (!put(fields, field, all.at(i))) return std::nullopt;
    }
    if (!m_target->isNew) return fields;
    const auto like = m_target->from ? m_feed.reader().thing(*m_target->from) : m_current.thing();
    if (like && like->has(u"office")) fields[u"office"_s] = like->value(u"office");
    // What is not known yet is not there, rather than there and empty.
    std::erase_if(fields, [](const auto& field) { return field.second.isNull() || field.second == QCborValue(QString()); });
    return fields;
}

void MeetingForm::addAgencies(std::vector<Command>& commands) const {
    if (!m_target->from) return;
    const SpaceId space = spaceOf(m_target->id);
    for (const Thing& agency : m_feed.reader().all(Kind::Agency, spaceOf(*m_target->from))) {
        Fields fields = agency.fields;
        fields.erase(u"deleted"_s);
        commands.emplace_back(SetFields{Kind::Agency, ThingId::random(), space, std::move(fields)});
    }
}

void MeetingForm::save() {
    if (!m_target || m_saving) return;
    say({}); // so that what is still wrong is pointed at again
    auto described = fields();
    if (!described) return;
    std::vector<Command> commands{DescribeMeeting{m_target->id, std::move(*described)}};
    addAgencies(commands);
    m_saving = true;
    for (const QString& key : {draftKey(*m_target), openKey}) m_drafts.leave(key);
    m_commands.run(std::move(commands), [this](const Commands::Outcome& outcome) { saved(outcome); }, {draftKey(*m_target), openKey});
    Q_EMIT changed();
}

void MeetingForm::saved(const Commands::Outcome& outcome) {
    m_saving = false;
    if (!outcome) {
        keep();
        m_drafts.keep(openKey, draftKey(*m_target));
        return say(sentenceFor(outcome.error()));
    }
    const Target done = *m_target;
    m_target.reset();
    m_typed.clear();
    if (done.isNew) m_current.open(done.id);
    else m_current.reload();
    say({});
}

void MeetingForm::note(const store::ChangeSet& changes) {
    if (m_target && std::ranges::any_of(changes.things, [](const store::ChangedThing& one) { return one.kind == Kind::Meeting; }))
        Q_EMIT changed();
}

void MeetingForm::say(const QString& problem, int wrong) {
    m_problem = problem;
    m_wrong = wrong;
    Q_EMIT changed();
}

} // namespace ln::view
