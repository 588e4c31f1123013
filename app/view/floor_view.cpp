#include "view/floor_view.h"
#include "view/text.h"

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
constexpr std::chrono::milliseconds tickInterval{200};
} // namespace

FloorView::FloorView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts,
                     TurnSound& sound, SoundHabits& habits, RegistrationTally& tally, QObject* parent)
    : AnswerEditor(parent), m_feed(feed), m_commands(commands), m_current(current), m_called(feed.reader(), commands, current), m_sound(sound), m_keeping(sound, current, habits), m_order(feed, current, tally),
      m_page(feed, commands, drafts, sound) {
    connect(&feed, &ChangeFeed::changed, this, &FloorView::note);
    connect(&current, &CurrentMeeting::changed, this, &FloorView::noteFloor);
    connect(&m_order, &SpeakingOrder::changed, this, &FloorView::orderChanged);
    connect(&sound, &TurnSound::changed, this, &FloorView::noteSound);
    connect(&sound, &TurnSound::levelsChanged, this, &FloorView::waveformChanged);
    connect(&m_keeping, &SoundKeeping::changed, this, &FloorView::soundChanged);
    connect(&m_page, &TurnPage::opinionsChanged, this, &FloorView::opinionsChanged);
    connect(m_page.lines(), &ThingListModel::countChanged, this, &FloorView::linesChanged);
    connect(&m_page, &TurnPage::draftChanged, this, &FloorView::linesChanged);
    connect(&m_page, &TurnPage::opinionsChanged, this, &FloorView::linesChanged);
    connect(&m_page, &TurnPage::answersChanged, this, &FloorView::linesChanged);
    connect(this, &FloorView::turnChanged, this, &FloorView::linesChanged);
    connect(&m_page, &TurnPage::draftChanged, this, &FloorView::draftChanged);
    connect(&m_page, &TurnPage::draftChanged, this, &FloorView::draftStampChanged);
    connect(&m_page, &TurnPage::answersChanged, this, &FloorView::answersChanged);
    connect(&m_page.answers(), &AnswerForm::namesChanged, this, &FloorView::answerNamesChanged);
    connect(&m_page, &TurnPage::answersChanged, this, &FloorView::answerStampChanged);
    connect(&m_page, &TurnPage::marksChanged, this, &FloorView::marksChanged);
    connect(&m_page, &TurnPage::refused, this, &FloorView::say);
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &FloorView::clockChanged);
    connect(&m_tick, &QTimer::timeout, this, &FloorView::draftStampChanged);
    connect(&m_tick, &QTimer::timeout, this, &FloorView::answerStampChanged);
    readAgencies();
    noteFloor();
}

QString FloorView::whyNot() {
    if (!m_current.isOpen()) return tr("Chưa mở hội nghị nào.");
    if (m_current.closed()) return tr("Hội nghị đã kết thúc.");
    if (!m_current.started()) return tr("Hội nghị chưa bắt đầu.");
    if (!hasNext()) return tr("Không còn ai chờ phát biểu.");
    return {};
}

QString FloorView::turnTitle() const {
    if (!m_turn) return {};
    const qint64 number = m_turn->integer(u"number");
    if (answering()) return tr("Đang trả lời · Câu %1").arg(number);
    return paused() ? tr("Tạm dừng · Câu %1").arg(number) : tr("Đang phát biểu · Câu %1").arg(number);
}

QString FloorView::speakerName() const {
    return m_speaker ? m_speaker->text(u"name") : QString();
}

QString FloorView::speakerDetail() const {
    if (!m_speaker) return {};
    return joined({ticketOf(*m_speaker), m_speaker->text(u"unit"), m_speaker->text(u"topic")});
}

void FloorView::note(const store::ChangeSet& changes) {
    for (const store::ChangedThing& one : changes.things) {
        if (one.kind == Kind::Agency) readAgencies();
        if (!m_speaker || one.id != m_speaker->id) continue;
        m_speaker = m_feed.reader().thing(one.id);
        Q_EMIT turnChanged();
    }
}

/// Agencies belong to the office's common space; a plan may bring its own with the meeting.
void FloorView::readAgencies() {
    QStringList names;
    for (const Thing& agency : m_current.agencies())
        names.append(agency.text(u"name"));
    setAgencies(std::move(names));
}

} // namespace ln::view
