#include "view/hall_view.h"
#include "view/text.h"
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace ln::view {
namespace {
constexpr std::chrono::milliseconds tickInterval{200};
} // namespace

HallView::HallView(ChangeFeed& feed, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_next({"registrationId", "ticket", "name", "unit"}) {
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &HallView::ticked);
    connect(&feed, &ChangeFeed::changed, this, &HallView::note);
    connect(&current, &CurrentMeeting::changed, this, &HallView::read);
    connect(&current, &CurrentMeeting::switched, this, &HallView::read);
}

void HallView::setShown(bool shown) {
    if (std::exchange(m_shown, shown) == shown) return;
    if (shown) m_tick.start();
    else m_tick.stop();
    read();
    Q_EMIT shownChanged();
}

void HallView::place(QObject* object) const {
    auto* window = qobject_cast<QWindow*>(object);
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (!window || screens.size() < 2) return;
    const QWindow* main = window->transientParent();
    const QScreen* taken = main ? main->screen() : QGuiApplication::primaryScreen();
    const auto other = std::ranges::find_if(screens, [taken](const QScreen* screen) { return screen != taken; });
    window->setScreen(*other);
    window->setGeometry((*other)->geometry());
    window->showFullScreen();
}

QString HallView::title() const {
    return m_current.isOpen() ? m_current.thing()->text(u"title") : QString();
}

QString HallView::stateText() const {
    if (!m_current.isOpen() || !m_current.started()) return tr("Hội nghị chưa bắt đầu");
    if (m_current.closed()) return tr("Hội nghị đã kết thúc");
    const auto& turn = m_current.turn();
    if (!turn) return {};
    if (turn->has(u"answering_at")) return tr("Đang trả lời");
    return turn->has(u"paused_at") ? tr("Tạm dừng") : tr("Đang phát biểu");
}

QString HallView::speaker() const {
    return m_speaker ? m_speaker->text(u"name") : QString();
}

QString HallView::detail() const {
    return m_speaker ? joined({m_speaker->text(u"unit"), m_speaker->text(u"topic")}) : QString();
}

QString HallView::clock() const {
    return clockText(m_current.now());
}

std::optional<TurnClock> HallView::turnClock() const {
    return m_current.turn() ? std::optional(TurnClock::of(*m_current.turn(), m_current.now())) : std::nullopt;
}

QString HallView::timeText() const {
    const auto clock = turnClock();
    if (!clock) return {};
    if (clock->isAnswering || clock->limit.count() <= 0) return clock->elapsedText();
    if (clock->overtime()) return u'+' + spanText(clock->spoken - clock->limit);
    // The second that has begun still counts, so that the last one shown is 00:00.
    return spanText(clock->limit - std::chrono::floor<std::chrono::seconds>(clock->spoken));
}

qreal HallView::progress() const {
    const auto clock = turnClock();
    return clock ? clock->progress() : 0;
}

bool HallView::overtime() const {
    const auto clock = turnClock();
    return clock && clock->overtime() && !clock->isAnswering;
}

void HallView::read() {
    if (!m_shown) return;
    const auto speaking = m_current.speaking();
    m_speaker = speaking ? m_feed.reader().thing(*speaking) : std::nullopt;
    std::vector<ThingRow> rows;
    if (m_current.isOpen() && !m_current.closed())
        for (const Thing& waiting : m_feed.reader().queue(m_current.space(), {}, nextShown))
            rows.push_back({waiting.id, static_cast<qint64>(rows.size()), {}, {ticketOf(waiting), waiting.text(u"name"), waiting.text(u"unit")}});
    m_next.assign(std::move(rows));
    Q_EMIT changed();
    Q_EMIT ticked();
}

void HallView::note(const store::ChangeSet& changes) {
    const bool ours = std::ranges::any_of(changes.things, [&](const store::ChangedThing& one) {
        return one.space == m_current.space() && one.kind == Kind::Registration; // a turn comes by the current meeting
    });
    if (ours) read();
}

} // namespace ln::view
