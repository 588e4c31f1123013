#include "view/line_draft.h"
#include "view/text.h"

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

QString written(const std::optional<SoundPlace>& place) {
    return place ? place->clip.toHex() + u':' + QString::number(place->sample) : QString();
}
std::optional<SoundPlace> placeOf(const QString& text) {
    const auto clip = ThingId::fromHex(text.section(u':', 0, 0));
    bool ok = false;
    const qint64 sample = text.section(u':', 1).toLongLong(&ok);
    return clip && ok ? std::optional(SoundPlace{*clip, sample}) : std::nullopt;
}
} // namespace

LineDraft::LineDraft(DraftKeeper& drafts, QObject* parent) : QObject(parent), m_drafts(drafts) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsAfter);
    connect(&m_rest, &QTimer::timeout, this, &LineDraft::rested);
}

QString LineDraft::textKey(const ThingId& opinion) {
    return u"line:"_s + opinion.toHex();
}
QString LineDraft::placeKey(const ThingId& opinion) {
    return u"line-place:"_s + opinion.toHex();
}

void LineDraft::show(const ThingId& opinion) {
    m_opinion = opinion;
    m_text = opinion.isNull() ? QString() : m_drafts.text(textKey(opinion));
    m_place = m_text.isEmpty() ? std::nullopt : placeOf(m_drafts.text(placeKey(opinion)));
    if (empty())
        m_rest.stop();
    else
        m_rest.start();
    Q_EMIT changed();
}

void LineDraft::setText(const QString& text, const std::optional<SoundPlace>& now) {
    if (text == m_text || m_opinion.isNull()) return;
    const std::optional<SoundPlace> place = empty() ? now : m_place;
    put(m_opinion, text, text.trimmed().isEmpty() ? std::nullopt : place);
}

void LineDraft::put(const ThingId& opinion, const QString& text, const std::optional<SoundPlace>& place) {
    m_drafts.keep(textKey(opinion), text);
    m_drafts.keep(placeKey(opinion), text.isEmpty() ? QString() : written(place));
    if (opinion != m_opinion) return;
    m_text = text;
    m_place = place;
    if (empty())
        m_rest.stop();
    else
        m_rest.start();
    Q_EMIT changed();
}

void LineDraft::take(Act& act) {
    if (m_opinion.isNull() || m_text.isEmpty()) return;
    for (const QString& key : {textKey(m_opinion), placeKey(m_opinion)}) {
        m_drafts.leave(key);
        act.submission.endedDrafts.push_back(key);
    }
    if (!empty()) {
        act.add(
            WriteLine{.line = ThingId::random(), .opinion = m_opinion, .text = tidied(m_text), .sound = m_place});
        act.giveBack.emplace_back([this, opinion = m_opinion, text = m_text, place = m_place] {
            // What was typed since goes on behind it.
            const QString since = m_drafts.text(textKey(opinion));
            put(opinion, since.isEmpty() ? text : text + u' ' + since, place);
        });
    }
    m_rest.stop();
    m_text.clear();
    m_place.reset();
    Q_EMIT changed();
}

} // namespace ln::view
