#include "view/collected_view.h"
#include "documents/clean_text.h"
#include "documents/opinions_file.h"
#include "domain/fold.h"
#include "view/import_sentences.h"
#include "view/pasted_words.h"
#include "view/sentences.h"
#include "view/text.h"
#include <QClipboard>
#include <QGuiApplication>
#include <set>

namespace ln::view {
using namespace Qt::StringLiterals;

namespace {
/// What was said first: one unit may have taken away several. Whose it was is seen behind a long opinion too.
QString removedTitle(const QString& text, const QString& unit) {
    return shortened(joined({shortened(text.section(u'\n', 0, 0), 70), unit}), 120);
}
} // namespace

CollectedView::CollectedView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, CollectedFrom from,
                             QObject* parent)
    : QObject(parent), m_feed(feed), m_commands(commands), m_current(current), m_drafts(drafts), m_from(from),
      m_form(current, drafts, from), m_opinions({"opinionId", "unit", "words", "detail"}), m_removed({"thingId", "title"}),
      m_pasted({"rowId", "unit", "words", "already", "leftOut", "unwanted"}) {
    connect(&feed, &ChangeFeed::changed, this, &CollectedView::note);
    connect(&current, &CurrentMeeting::switched, this, [this] {
        dropPasted();
        load();
    });
    connect(&current, &CurrentMeeting::changed, this, &CollectedView::changed);
    connect(&m_form, &CollectedForm::changed, this, &CollectedView::formTouched);
    load();
}

QString CollectedView::countText() const {
    if (paper()) return tr("Đã nhập %n phiếu", nullptr, count());
    if (count() == 0) return {};
    return tr("%1 từ %2").arg(tr("%n ý kiến", nullptr, count()), tr("%n đơn vị", nullptr, m_units));
}

void CollectedView::load() {
    std::vector<ThingRow> there, removed;
    std::set<QString> units;
    m_there.clear();
    if (m_current.isOpen())
        for (const Thing& opinion : m_feed.reader().collected(m_current.space(), nameOf(m_from))) {
            const QString unit = opinion.text(u"unit"), text = textOf(opinion.id);
            if (opinion.flag(u"deleted")) {
                removed.push_back({opinion.id, opinion.integer(u"number"), {}, {removedTitle(text, unit)}});
                continue;
            }
            units.insert(fold(unit));
            ++m_there[WaitingOpinions::sameness(unit, opinion.text(u"name"), text)];
            // By unit, and in each as they were written down.
            const QString key = fold(unit) + u'\t' + QString::number(opinion.integer(u"number")).rightJustified(9, u'0');
            there.push_back({opinion.id, 0, key, {unit, text, joined({opinion.text(u"name"), opinion.text(u"topic")})}});
        }
    m_units = static_cast<int>(units.size());
    m_opinions.assign(std::move(there));
    m_removed.assign(std::move(removed));
    if (!m_saving && m_waiting.size() > 0) showPasted();
    Q_EMIT changed();
}

QString CollectedView::textOf(const ThingId& opinion) const {
    QStringList lines;
    for (const Thing& line : m_feed.reader().referring(Kind::Line, "opinion", opinion)) lines.append(line.text(u"text"));
    return lines.join(u'\n');
}

void CollectedView::note(const store::ChangeSet& changes) {
    const auto ours = [&](const store::ChangedThing& one) {
        if (one.space != m_current.space()) return false;
        if (one.kind == Kind::Opinion) {
            const auto opinion = m_feed.reader().thing(one.id, true);
            return opinion && opinion->text(u"source") == nameOf(m_from);
        }
        if (one.kind != Kind::Line) return false;
        const auto line = m_feed.reader().thing(one.id, true);
        const auto opinion = line ? line->thing(u"opinion") : std::nullopt;
        return opinion && m_opinions.find(*opinion);
    };
    if (m_current.isOpen() && std::ranges::any_of(changes.things, ours)) load();
}

CollectOpinion CollectedView::command(const ThingId& id, const documents::PastedOpinion& opinion) const {
    CollectOpinion collect{.opinion = id, .meeting = m_current.id(), .from = m_from, .unit = opinion.unit, .name = opinion.name,
                           .topic = opinion.topic, .lines = {}};
    for (const QString& line : documents::linesOf(opinion.text)) collect.lines.push_back({ThingId::random(), line});
    return collect;
}

/// Of an opinion that is corrected the lines stay the things that they are; only what is over comes or goes. What nobody wrote into stays
/// as it is by now.
std::vector<Command> CollectedView::commands() const {
    documents::PastedOpinion said{.unit = unit(), .name = name(), .topic = topic(), .text = text()};
    if (const auto now = editing() ? m_feed.reader().thing(m_form.opinion()) : std::nullopt) {
        if (!m_form.differs(CollectedForm::Unit)) said.unit = now->text(u"unit");
        if (!m_form.differs(CollectedForm::Name)) said.name = now->text(u"name");
        if (!m_form.differs(CollectedForm::Topic)) said.topic = now->text(u"topic");
    }
    CollectOpinion collect = command(m_form.opinion(), said);
    std::vector<Command> all;
    if (editing()) {
        const auto held = m_feed.reader().referring(Kind::Line, "opinion", m_form.opinion());
        if (!m_form.differs(CollectedForm::Text)) {
            collect.lines.clear();
            for (const Thing& line : held) collect.lines.push_back({line.id, line.text(u"text")});
        }
        for (std::size_t i = 0; i < held.size(); ++i) {
            if (i < collect.lines.size()) collect.lines[i].line = held[i].id;
            else all.emplace_back(Delete{.thing = held[i].id});
        }
    }
    all.insert(all.begin(), std::move(collect));
    return all;
}

void CollectedView::save() {
    if (m_saving || !m_current.isOpen()) return;
    // Said before anything is given up: the rule itself would refuse it too.
    if (const auto allowed = decide(commands().front(), m_feed.reader(), m_current.now()); !allowed)
        return say(sentenceFor(allowed.error()));
    m_saving = true;
    m_drafts.leave(m_form.draftKey());
    m_commands.run(commands(), [this](const Commands::Outcome& outcome) {
        m_saving = false;
        if (!outcome) {
            m_form.keep();
            return say(sentenceFor(outcome.error()));
        }
        m_form.next();
        load();
        Q_EMIT saved();
    }, {m_form.draftKey()});
}

void CollectedView::edit(const QString& opinionId) {
    const auto id = ThingId::fromHex(opinionId);
    const auto opinion = id ? m_feed.reader().thing(*id) : std::nullopt;
    if (!opinion || opinion->kind != Kind::Opinion) return say(sentenceFor(Refusal::UnknownThing));
    m_form.editOf(*opinion, textOf(*id));
}

void CollectedView::remove(const QString& opinionId) { setRemoved(opinionId, true); }
void CollectedView::bringBack(const QString& opinionId) { setRemoved(opinionId, false); }

void CollectedView::setRemoved(const QString& opinionId, bool removed) {
    const auto id = ThingId::fromHex(opinionId);
    if (!id) return;
    m_commands.run({Delete{.thing = *id, .deleted = removed}}, [this, id, removed](const Commands::Outcome& outcome) {
        if (!outcome) return say(sentenceFor(outcome.error()));
        if (removed && editing() && m_form.opinion() == *id) m_form.next();
        load();
    });
}

void CollectedView::paste() { show(QGuiApplication::clipboard()->text()); }

void CollectedView::show(const QString& text) {
    if (m_saving) return;
    offer(documents::pastedOpinions(text), tr("Chưa chép gì để dán. Hãy chép một đoạn văn hoặc một bảng có cột đơn vị và nội dung."));
}

void CollectedView::readFile(const QUrl& file) {
    if (m_saving) return;
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    m_reading = true;
    say({});
    m_thread = std::jthread([this, path, round = ++m_round, entrance = m_gate.entrance()](const std::stop_token& stop) {
        auto pasted = documents::readOpinions(path, stop);
        if (stop.stop_requested()) return;
        entrance.post([this, pasted = std::move(pasted), round] {
            if (round != m_round) return;
            m_reading = false;
            if (pasted) offer(*pasted, tr("Tệp này không có ý kiến nào. Bảng cần có cột đơn vị và cột nội dung."));
            else offer({}, sentenceFor(pasted.error()));
        });
    });
    Q_EMIT pastedChanged();
}

void CollectedView::offer(documents::Pasted pasted, const QString& ifNone) {
    m_waiting = {std::move(pasted), unit(), paper()};
    showPasted();
    say(m_pasted.count() == 0 ? ifNone : QString());
}

void CollectedView::showPasted() {
    std::vector<ThingRow> rows;
    const auto add = [&](const QString& unit, const QString& words, bool already, bool leftOut, bool unwanted) {
        const std::size_t i = rows.size();
        rows.push_back({m_waiting.id(i), static_cast<qint64>(i), {}, {unit, words, already, leftOut, unwanted}});
    };
    m_waiting.compare(m_there);
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        const documents::PastedOpinion one = m_waiting.opinion(i);
        add(joined({one.unit.isEmpty() && !paper() ? tr("chưa có đơn vị") : one.unit, one.name, one.topic}), one.text, m_waiting.isThere(i), false, m_waiting.isUnwanted(i));
    }
    // Below the opinions, so that whoever adds them has seen what is not added.
    for (const documents::NoOpinion& row : m_waiting.pasted().leftOut) add(reasonFor(row.why), row.text, false, true, false);
    m_pasted.assign(std::move(rows));
    Q_EMIT pastedChanged();
}

QString CollectedView::pastedText() const { return m_pasted.count() == 0 ? QString() : summaryOf(m_waiting.pasted()); }

QString CollectedView::alreadyText() const {
    return alreadyCount() == 0 ? QString() : tr("Thêm cả %n ý kiến đã có trong danh sách", nullptr, alreadyCount());
}

QString CollectedView::acceptText() const {
    if (addedCount() > 0) return tr("Thêm %n ý kiến", nullptr, addedCount());
    if (const int lacking = m_waiting.lacking(); lacking > 0) return tr("Ghi đơn vị cho %n ý kiến còn lại", nullptr, lacking);
    if (m_waiting.size() == 0) return tr("Không có ý kiến nào");
    return m_waiting.there() == 0 ? tr("Đã bỏ hết") : tr("Đã có đủ trong danh sách");
}

void CollectedView::setAddsAlready(bool adds) {
    if (addsAlready() == adds) return;
    m_waiting.setAddsThere(adds);
    Q_EMIT pastedChanged();
}

void CollectedView::togglePasted(const QString& rowId) {
    if (const auto id = ThingId::fromHex(rowId); id && !m_saving && m_waiting.toggleUnwanted(*id)) showPasted();
}

void CollectedView::acceptPasted() {
    // What a file brings meanwhile would be dropped with what was added.
    if (m_saving || m_reading || addedCount() == 0 || !m_current.isOpen()) return;
    std::vector<Command> all;
    for (std::size_t i = 0; i < m_waiting.size(); ++i)
        if (m_waiting.isAdded(i)) all.emplace_back(command(m_waiting.id(i), m_waiting.opinion(i)));
    m_saving = true;
    m_commands.run(std::move(all), [this, rest = m_waiting.rest()](const Commands::Outcome& outcome) {
        m_saving = false;
        if (!outcome) return say(sentenceFor(outcome.error()));
        dropPasted();
        m_waiting = rest;
        m_waiting.noteUnit(unit());
        load();
        say({});
    });
}

void CollectedView::dropPasted() {
    ++m_round;
    m_reading = false;
    m_thread.request_stop();
    m_waiting = {};
    showPasted();
}

void CollectedView::formTouched() {
    m_waiting.noteUnit(unit());
    if (m_waiting.size() > 0) showPasted();
    say({});
    Q_EMIT formChanged();
}

void CollectedView::say(const QString& problem) {
    if (std::exchange(m_problem, problem) != problem) Q_EMIT problemChanged();
}

} // namespace ln::view
