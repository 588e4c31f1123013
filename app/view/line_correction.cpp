#include "view/line_correction.h"
#include "view/text.h"

namespace ln::view {

void LineCorrection::finish(Act& act, const ThingId& line, const ThingId& opinion, const QString& text) {
    if (text.trimmed().isEmpty())
        act.add(Delete{.thing = line});
    else
        act.add(WriteLine{.line = line, .opinion = opinion, .text = tidied(text), .sound = std::nullopt});
    end(act, key(line), text);
}

void LineCorrection::finishAdded(Act& act, const ThingId& opinion, const QString& text) {
    if (!text.trimmed().isEmpty())
        act.add(WriteLine{.line = ThingId::random(), .opinion = opinion, .text = tidied(text), .sound = std::nullopt});
    end(act, addedKey(opinion), text);
}

void LineCorrection::end(Act& act, const QString& draft, const QString& text) {
    m_drafts.leave(draft);
    act.submission.endedDrafts.push_back(draft);
    act.giveBack.emplace_back([this, draft, text] { m_drafts.keep(draft, text); });
}

} // namespace ln::view
