#include "view/door_form.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;
constexpr std::array<const char*, DoorForm::fieldCount> names{"name", "phone", "unit", "position", "topic", "summary"};
QString nameOf(std::size_t field) {
    return QString::fromLatin1(names.at(field));
}
} // namespace

DoorForm::DoorForm(CurrentMeeting& current, DraftKeeper& drafts, QObject* parent)
    : QObject(parent), m_current(current), m_drafts(drafts) {
    restore();
    connect(&current, &CurrentMeeting::switched, this, &DoorForm::restore);
}

void DoorForm::setText(Field field, const QString& text) {
    if (m_texts[field] == text) return;
    m_texts[field] = text;
    keep();
    Q_EMIT changed();
}

bool DoorForm::complete() const {
    return !m_texts[Name].trimmed().isEmpty() && !m_texts[Unit].trimmed().isEmpty();
}

void DoorForm::fillFrom(const Thing& participant) {
    fill(participant);
    m_participant = participant.id;
    keep();
    Q_EMIT changed();
}

void DoorForm::editOf(const Thing& registration) {
    fill(registration);
    m_opened = m_texts;
    m_registration = registration.id;
    m_participant = registration.thing(u"participant");
    m_editing = true;
    keep();
    Q_EMIT changed();
}

void DoorForm::clear() {
    wipe();
    m_drafts.keep(draftKey(), {});
    Q_EMIT changed();
}

Command DoorForm::command() const {
    const auto clean = [&](Field field) { return m_texts[field].simplified(); };
    if (m_editing) {
        EditRegistration edit{.registration = m_registration, .fields = {}};
        for (const Field field : {Name, Phone, Unit, Position, Topic, Summary})
            if (m_texts[field] != m_opened[field]) edit.fields[nameOf(field)] = field == Summary ? m_texts[Summary].trimmed() : clean(field);
        return edit;
    }
    return RegisterSpeaker{
        .registration = m_registration,
        .meeting = m_current.id(),
        .desk = m_current.desk(),
        .participant = m_participant,
        .person = {.name = clean(Name), .unit = clean(Unit), .position = clean(Position), .phone = clean(Phone)},
        .topic = clean(Topic),
        .summary = m_texts[Summary].trimmed()};
}

QString DoorForm::draftKey() const {
    return u"door:"_s + m_meeting.toHex();
}

/// What was typed for one meeting stays with it when another one is opened.
void DoorForm::restore() {
    wipe();
    m_meeting = m_current.id();
    const QJsonObject draft = QJsonDocument::fromJson(m_drafts.text(draftKey()).toUtf8()).object();
    for (std::size_t field = 0; field < fieldCount; ++field)
        m_texts[field] = draft.value(nameOf(field)).toString();
    const QJsonObject opened = draft.value("opened"_L1).toObject();
    for (std::size_t field = 0; field < fieldCount; ++field)
        m_opened[field] = opened.value(nameOf(field)).toString();
    if (const auto id = ThingId::fromHex(draft.value("registration"_L1).toString())) m_registration = *id;
    m_participant = ThingId::fromHex(draft.value("participant"_L1).toString());
    m_editing = draft.value("editing"_L1).toBool();
    Q_EMIT changed();
}

void DoorForm::keep() {
    const bool empty = std::ranges::all_of(m_texts, [](const QString& text) { return text.isEmpty(); });
    if (empty && !m_editing && !m_participant) return m_drafts.keep(draftKey(), {});
    QJsonObject draft{{u"registration"_s, m_registration.toHex()}, {u"editing"_s, m_editing}};
    if (m_participant) draft.insert("participant"_L1, m_participant->toHex());
    for (std::size_t field = 0; field < fieldCount; ++field)
        draft.insert(nameOf(field), m_texts[field]);
    if (m_editing) {
        QJsonObject opened;
        for (std::size_t field = 0; field < fieldCount; ++field)
            opened.insert(nameOf(field), m_opened[field]);
        draft.insert("opened"_L1, opened);
    }
    m_drafts.keep(draftKey(), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void DoorForm::fill(const Thing& person) {
    wipe();
    for (std::size_t field = 0; field < fieldCount; ++field)
        m_texts[field] = person.text(nameOf(field));
}

void DoorForm::wipe() {
    m_texts.fill({});
    m_opened.fill({});
    m_registration = ThingId::random();
    m_participant.reset();
    m_editing = false;
}

} // namespace ln::view
