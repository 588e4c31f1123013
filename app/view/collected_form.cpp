#include "view/collected_form.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace ln::view {
using namespace Qt::StringLiterals;
CollectedForm::CollectedForm(CurrentMeeting& current, DraftKeeper& drafts, CollectedFrom from, QObject* parent)
    : QObject(parent), m_current(current), m_drafts(drafts), m_from(from) {
    restore();
    connect(&current, &CurrentMeeting::switched, this, &CollectedForm::restore);
}

void CollectedForm::setText(Field field, const QString& text) {
    if (!m_texts.set(field, text)) return;
    keep();
    Q_EMIT changed();
}

void CollectedForm::editOf(const Thing& opinion, const QString& text) {
    m_opinion = opinion.id;
    m_texts.open({opinion.text(u"unit"), opinion.text(u"name"), opinion.text(u"topic"), text});
    m_editing = true;
    keep();
    Q_EMIT changed();
}

void CollectedForm::next() {
    const QString unit = text(Unit);
    m_texts.clear();
    m_texts.set(Unit, unit);
    m_opinion = ThingId::random();
    m_editing = false;
    keep();
    Q_EMIT changed();
}

QString CollectedForm::draftKey() const {
    return u"collected:"_s + ln::nameOf(m_from) + u':' + m_meeting.toHex();
}

void CollectedForm::keep() {
    if (m_texts.isEmpty() && !m_editing) return m_drafts.keep(draftKey(), {});
    QJsonObject draft{{u"opinion"_s, m_opinion.toHex()}, {u"editing"_s, m_editing}};
    m_texts.writeTo(draft);
    m_drafts.keep(draftKey(), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

/// What was typed for one meeting stays with it when another one is opened.
void CollectedForm::restore() {
    m_meeting = m_current.id();
    const QJsonObject draft = QJsonDocument::fromJson(m_drafts.text(draftKey()).toUtf8()).object();
    m_texts.readFrom(draft);
    m_opinion = ThingId::fromHex(draft.value("opinion"_L1).toString()).value_or(ThingId::random());
    m_editing = draft.value("editing"_L1).toBool();
    Q_EMIT changed();
}

} // namespace ln::view
