#include "view/door_form.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace ln::view {
using namespace Qt::StringLiterals;

DoorForm::DoorForm(CurrentMeeting& current, DraftKeeper& drafts, QObject* parent)
    : QObject(parent), m_current(current), m_drafts(drafts) {
    restore();
    connect(&current, &CurrentMeeting::switched, this, &DoorForm::restore);
}

void DoorForm::setText(Field field, const QString& text) {
    if (!m_texts.set(field, text)) return;
    keep();
    Q_EMIT changed();
}

bool DoorForm::complete() const {
    return !m_texts.at(Name).trimmed().isEmpty() && !m_texts.at(Unit).trimmed().isEmpty();
}

void DoorForm::fillFrom(const Thing& participant) {
    if (m_editing) clear(); // back to what was being filled in
    // What somebody wants to say may be written before it is found who says it.
    const std::map<Field, QString> said{{Topic, m_texts.at(Topic)}, {Summary, m_texts.at(Summary)}};
    wipe();
    m_texts.open(textsOf(participant));
    for (const auto& [field, text] : said)
        if (!text.trimmed().isEmpty()) (void)m_texts.set(field, text);
    m_participant = participant.id;
    keep();
    Q_EMIT changed();
}

void DoorForm::editOf(const Thing& registration) {
    if (!m_editing) m_drafts.keep(asideKey(), m_drafts.text(draftKey()));
    wipe();
    m_texts.open(textsOf(registration));
    m_registration = registration.id;
    m_participant = registration.thing(u"participant");
    m_editing = true;
    keep();
    Q_EMIT changed();
}

/// After a correction what was being filled in before it is there again.
void DoorForm::clear() {
    const QString before = m_editing ? m_drafts.text(asideKey()) : QString();
    m_drafts.keep(draftKey(), before);
    m_drafts.keep(asideKey(), {});
    restore();
}

Command DoorForm::command() const {
    const auto clean = [&](Field field) { return field == Summary ? m_texts.at(field).trimmed() : m_texts.at(field).simplified(); };
    if (m_editing) {
        EditRegistration edit{.registration = m_registration, .fields = {}};
        for (const Field field : {Name, Phone, Unit, Position, Topic, Summary})
            if (m_texts.differs(field)) edit.fields[m_texts.names().at(field)] = clean(field);
        return edit;
    }
    return RegisterSpeaker{
        .registration = m_registration,
        .meeting = m_current.id(),
        .desk = m_current.desk(),
        .participant = m_participant,
        .person = {.name = clean(Name), .unit = clean(Unit), .position = clean(Position), .phone = clean(Phone)},
        .topic = clean(Topic),
        .summary = clean(Summary)};
}

QString DoorForm::draftKey() const {
    return u"door:"_s + m_meeting.toHex();
}

QString DoorForm::asideKey() const {
    return u"door-aside:"_s + m_meeting.toHex();
}

/// What was typed for one meeting stays with it when another one is opened.
void DoorForm::restore() {
    wipe();
    m_meeting = m_current.id();
    const QJsonObject draft = QJsonDocument::fromJson(m_drafts.text(draftKey()).toUtf8()).object();
    m_texts.readFrom(draft);
    if (const auto id = ThingId::fromHex(draft.value("registration"_L1).toString())) m_registration = *id;
    m_participant = ThingId::fromHex(draft.value("participant"_L1).toString());
    m_editing = draft.value("editing"_L1).toBool();
    Q_EMIT changed();
}

void DoorForm::keep() {
    if (m_texts.isEmpty() && !m_editing && !m_participant) return m_drafts.keep(draftKey(), {});
    QJsonObject draft{{u"registration"_s, m_registration.toHex()}, {u"editing"_s, m_editing}};
    if (m_participant) draft.insert("participant"_L1, m_participant->toHex());
    m_texts.writeTo(draft);
    m_drafts.keep(draftKey(), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

QStringList DoorForm::textsOf(const Thing& person) const {
    QStringList texts;
    for (const QString& name : m_texts.names()) texts.append(person.text(name));
    return texts;
}

void DoorForm::wipe() {
    m_texts.clear();
    m_registration = ThingId::random();
    m_participant.reset();
    m_editing = false;
}

} // namespace ln::view
