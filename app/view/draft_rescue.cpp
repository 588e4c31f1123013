#include "view/draft_rescue.h"
#include "view/answer_form.h"
#include "view/line_correction.h"
#include "view/line_draft.h"
#include <set>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

std::set<ThingId> opinionsWithDrafts(const store::Reader& reader) {
    std::set<ThingId> opinions;
    for (const QString& prefix : {u"line:"_s, u"answer:"_s})
        for (const auto& [key, text] : reader.drafts(prefix))
            if (const auto opinion = ThingId::fromHex(QStringView(key).mid(prefix.size()))) opinions.insert(*opinion);
    return opinions;
}

void rescueCorrections(const store::Reader& reader, DraftKeeper& drafts, Commands& commands) {
    LineCorrection correction(drafts);
    const auto rescue = [&](const char* prefix, const auto& finish) {
        for (const auto& [key, text] : reader.drafts(QString::fromLatin1(prefix))) {
            const auto id = ThingId::fromHex(QStringView(key).mid(QLatin1StringView(prefix).size()));
            const auto thing = id ? reader.thing(*id) : std::nullopt;
            if (!thing) continue;
            Act act;
            finish(act, *thing, text);
            if (!act.submission.commands.empty()) commands.submit(std::move(act.submission));
        }
    };
    rescue(LineCorrection::prefix, [&](Act& act, const Thing& line, const QString& text) {
        if (const auto opinion = line.thing(u"opinion")) correction.finish(act, line.id, *opinion, text);
    });
    rescue(LineCorrection::addedPrefix, [&](Act& act, const Thing& opinion, const QString& text) {
        if (opinion.kind == Kind::Opinion) correction.finishAdded(act, opinion.id, text);
    });
}
} // namespace

void rescueDrafts(const store::Reader& reader, DraftKeeper& drafts, Commands& commands, const CurrentMeeting& current) {
    rescueCorrections(reader, drafts, commands);
    for (const ThingId& id : opinionsWithDrafts(reader)) {
        const auto opinion = reader.thing(id);
        if (!opinion || opinion->kind != Kind::Opinion) continue;
        if (current.turn() && opinion->thing(u"turn") == current.turn()->id) continue;
        Act act;
        LineDraft line(drafts);
        line.show(id);
        line.take(act);
        AnswerForm answers(reader, drafts);
        answers.show(id);
        if (answers.problem().isEmpty()) answers.take(act);
        // Not given back when refused: the drafts then stay where they are, for the next start.
        if (!act.submission.endedDrafts.empty()) commands.submit(std::move(act.submission));
    }
}

} // namespace ln::view
