#include "view/registration_list.h"
#include "view/text.h"
#include "view/tone.h"

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

struct StateLook {
    QString name;
    QString label;
    Tone tone;
};
StateLook lookOf(const QString& state, bool speaking) {
    if (speaking) return {u"speaking"_s, RegistrationList::tr("Đang phát biểu"), Tone::Rec};
    if (state == u"waiting") return {state, RegistrationList::tr("Chờ"), Tone::Brand};
    if (state == u"called") return {state, RegistrationList::tr("Đã mời"), Tone::Wait};
    if (state == u"spoken") return {state, RegistrationList::tr("Đã phát biểu"), Tone::Done};
    if (state == u"absent") return {state, RegistrationList::tr("Vắng mặt"), Tone::Plain};
    if (state == u"withdrawn") return {state, RegistrationList::tr("Đã rút"), Tone::Plain};
    return {state, state, Tone::Plain};
}

/// Sorts the greater id first, as the reader's pages do.
QString descending(const ThingId& id) {
    QByteArray bytes = id.toBytes();
    for (char& byte : bytes)
        byte = static_cast<char>(~byte);
    return QString::fromLatin1(bytes.toHex());
}
} // namespace

RegistrationList::RegistrationList(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current),
      m_model({"registrationId", "ticket", "name", "detail", "state", "tone", "time", "stateName"}) {
    load();
    connect(&feed, &ChangeFeed::changed, this, &RegistrationList::note);
    connect(&current, &CurrentMeeting::switched, this, &RegistrationList::load);
    connect(&current, &CurrentMeeting::changed, this, &RegistrationList::noteFloor);
}

void RegistrationList::setStates(const QStringList& states) {
    if (states == m_states) return;
    m_states = states;
    load();
}

void RegistrationList::load() {
    m_speaking = m_current.speaking();
    m_model.window([this](const ThingRow* last, int limit) { return read(last, limit); });
}

void RegistrationList::note(const store::ChangeSet& changes) {
    for (const store::ChangedThing& changed : changes.things)
        if (changed.kind == Kind::Registration && changed.space == m_current.space()) refresh(changed.id);
}

/// Who speaks follows from the meeting, so the rows of the last and the next speaker change with it.
void RegistrationList::noteFloor() {
    const std::optional<ThingId> before = std::exchange(m_speaking, m_current.speaking());
    if (before == m_speaking) return;
    if (before) refresh(*before);
    if (m_speaking) refresh(*m_speaking);
}

void RegistrationList::refresh(const ThingId& id) {
    const auto registration = m_feed.reader().thing(id);
    if (registration && registration->space == m_current.space() &&
        (m_states.isEmpty() || m_states.contains(registration->text(u"state"))))
        m_model.put(rowOf(*registration));
    else
        m_model.drop(id);
}

std::vector<ThingRow> RegistrationList::read(const ThingRow* last, int limit) const {
    std::vector<ThingRow> rows;
    if (!m_current.isOpen()) return rows;
    const qint64 moment = last ? -last->rank : 0;
    const ThingId id = last ? last->id : ThingId{};
    for (const Thing& registration : m_feed.reader().registrations(m_current.space(), m_states, moment, id, limit))
        rows.push_back(rowOf(registration));
    return rows;
}

ThingRow RegistrationList::rowOf(const Thing& registration) const {
    const StateLook look = lookOf(registration.text(u"state"), m_speaking == registration.id);
    const qint64 moment = registration.integer(u"registered_at");
    return {registration.id,
            -moment,
            descending(registration.id),
            {ticketOf(registration), registration.text(u"name"),
             joined({registration.text(u"unit"), registration.text(u"topic")}), look.label, static_cast<int>(look.tone),
             clockText(wallTime(moment)), look.name}};
}

} // namespace ln::view
