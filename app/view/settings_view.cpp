#include "view/settings_view.h"
#include "view/sentences.h"

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr int mostMinutes = 60;
} // namespace

SettingsView::SettingsView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current), m_agencies({"agencyId", "name", "own"}) {
    loadAgencies();
    connect(&feed, &ChangeFeed::changed, this, &SettingsView::note);
    connect(&current, &CurrentMeeting::changed, this, &SettingsView::changed);
    connect(&current, &CurrentMeeting::switched, this, &SettingsView::loadAgencies);
}

int SettingsView::speakingMinutes() const {
    return m_current.isOpen() ? static_cast<int>(m_current.thing()->integer(u"speaking_limit_s", 300) / 60) : 0;
}

QStringList SettingsView::topics() const {
    return m_current.isOpen() ? m_current.thing()->texts(u"topics") : QStringList();
}

void SettingsView::setSpeakingMinutes(const QString& typed) {
    bool isNumber = false;
    const int minutes = typed.trimmed().toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > mostMinutes) return say(tr("Thời gian phát biểu là số phút từ 1 đến %1.").arg(mostMinutes));
    if (minutes != speakingMinutes()) setMeeting({{u"speaking_limit_s"_s, minutes * 60}});
    say({});
}

void SettingsView::addTopic(const QString& typed) {
    const QString topic = typed.simplified();
    if (topic.isEmpty()) return;
    QStringList all = topics();
    if (all.contains(topic, Qt::CaseInsensitive)) return say(tr("Đã có lĩnh vực “%1”.").arg(topic));
    all.append(topic);
    setMeeting({{u"topics"_s, toValue(all)}});
}

void SettingsView::removeTopic(const QString& topic) {
    QStringList all = topics();
    // Registrations keep the word they were given.
    if (all.removeAll(topic) > 0) setMeeting({{u"topics"_s, toValue(all)}});
}

void SettingsView::addAgency(const QString& typed) {
    const QString name = typed.simplified();
    if (name.isEmpty() || !m_current.isOpen()) return;
    for (int row = 0; row < m_agencies.count(); ++row)
        if (m_agencies.value(row, "name").toString().compare(name, Qt::CaseInsensitive) == 0) return say(tr("Đã có cơ quan “%1”.").arg(name));
    run(SetFields{Kind::Agency, ThingId::random(), m_current.space(), {{u"name"_s, name}}});
}

void SettingsView::removeAgency(const QString& agencyId) {
    if (const auto id = ThingId::fromHex(agencyId)) run(Delete{.thing = *id});
}

void SettingsView::loadAgencies() {
    std::vector<ThingRow> rows;
    if (m_current.isOpen())
        for (const Thing& agency : m_current.agencies())
            // The common ones are the office's own.
            rows.push_back({agency.id, 0, agency.text(u"name"), {agency.text(u"name"), agency.space == m_current.space()}});
    m_agencies.assign(std::move(rows));
    Q_EMIT changed();
}

void SettingsView::note(const store::ChangeSet& changes) {
    if (std::ranges::any_of(changes.things, [](const store::ChangedThing& one) { return one.kind == Kind::Agency; })) loadAgencies();
}

void SettingsView::setMeeting(Fields fields) {
    if (m_current.isOpen()) run(SetFields{Kind::Meeting, m_current.id(), m_current.space(), std::move(fields)});
}

void SettingsView::run(Command command) {
    m_commands.run({std::move(command)}, [this](const Commands::Outcome& outcome) {
        say(outcome ? QString() : sentenceFor(outcome.error()));
        if (outcome) m_current.reload();
    });
}

void SettingsView::say(const QString& problem) {
    if (std::exchange(m_problem, problem) != problem) Q_EMIT problemChanged();
}

} // namespace ln::view
