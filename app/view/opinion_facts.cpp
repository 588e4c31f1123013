#include "view/opinion_facts.h"
#include "domain/commands.h"
#include "domain/fold.h"
#include "view/text.h"
#include <QCoreApplication>
#include <QDate>
#include <algorithm>

namespace ln::view {
using namespace Qt::StringLiterals;
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpinionFacts)
};
constexpr qsizetype titleLength = 90;

std::optional<Thing> referred(const store::Reader& reader, const Thing& thing, QStringView field) {
    const auto id = thing.thing(field);
    return id ? reader.thing(*id) : std::nullopt;
}
QString shortened(const QString& text) {
    const QString line = text.simplified();
    if (line.size() <= titleLength) return line;
    const qsizetype space = line.lastIndexOf(u' ', titleLength);
    return line.left(space > titleLength / 2 ? space : titleLength) + u'…';
}
} // namespace

std::optional<OpinionFacts> OpinionFacts::read(const store::Reader& reader, const ThingId& id) {
    auto opinion = reader.thing(id);
    if (!opinion || opinion->kind != Kind::Opinion) return std::nullopt;
    OpinionFacts facts{.opinion = std::move(*opinion),
                       .turn = {},
                       .speaker = {},
                       .lines = reader.referring(Kind::Line, "opinion", id),
                       .answers = reader.referring(Kind::Answer, "opinion", id),
                       .conclusion = {},
                       .clips = {},
                       .joined = {}};
    std::ranges::stable_sort(facts.answers, {}, [](const Thing& answer) { return answer.integer(u"answered_at"); });
    for (Thing& one : reader.referring(Kind::Conclusion, "opinion", id))
        if (!facts.conclusion || one.integer(u"concluded_at") > facts.conclusion->integer(u"concluded_at"))
            facts.conclusion = std::move(one);
    facts.turn = referred(reader, facts.opinion, u"turn");
    if (facts.turn) {
        facts.speaker = referred(reader, *facts.turn, u"registration");
        facts.clips = reader.referring(Kind::Clip, "turn", facts.turn->id);
    }
    facts.joined = joinedBy(reader, facts.opinion);
    return facts;
}

std::optional<ThingId> OpinionFacts::opinionOf(const Thing& thing) {
    if (thing.kind == Kind::Opinion) return thing.id;
    return isPart(thing.kind) ? thing.thing(u"opinion") : std::nullopt;
}

bool OpinionFacts::assigned() const {
    return conclusion && outcomeOf(conclusion->text(u"outcome")) == Outcome::Assigned;
}

OpinionFacts::Missing OpinionFacts::missing() const {
    if (underWay()) return Missing::Nothing;
    if (lines.empty()) return Missing::Text;
    if (answers.empty()) return Missing::Answer;
    if (!conclusion) return Missing::Conclusion;
    return assigned() && conclusion->text(u"due").isEmpty() ? Missing::Day : Missing::Nothing;
}

QString OpinionFacts::number() const {
    if (!turn) return {};
    const qint64 place = opinion.integer(u"number");
    const QString first = QString::number(turn->integer(u"number"));
    return place > 1 ? u"%1.%2"_s.arg(first).arg(place) : first;
}

QString OpinionFacts::title() const {
    if (const QString topic = shortened(opinion.text(u"topic")); !topic.isEmpty()) return topic;
    // What was registered speaks of the first thing that is said.
    if (speaker && opinion.integer(u"number") <= 1)
        if (const QString summary = shortened(speaker->text(u"summary")); !summary.isEmpty()) return summary;
    if (!lines.empty()) return shortened(lines.front().text(u"text").simplified());
    if (speaker && !speaker->text(u"topic").isEmpty()) return speaker->text(u"topic");
    return Words::tr("Chưa ghi nội dung");
}

QString OpinionFacts::who() const {
    if (speaker) return speaker->text(u"name");
    const QString name = opinion.text(u"name");
    return name.isEmpty() ? opinion.text(u"unit") : name;
}

QString OpinionFacts::unit() const {
    if (speaker) return speaker->text(u"unit");
    return opinion.text(u"name").isEmpty() ? QString() : opinion.text(u"unit");
}

std::optional<std::chrono::milliseconds> OpinionFacts::inTurn(const Thing& thing) const {
    const auto id = thing.thing(u"clip");
    const auto clip = id ? std::ranges::find(clips, *id, &Thing::id) : clips.end();
    if (!turn || clip == clips.end()) return std::nullopt;
    return std::chrono::milliseconds(clip->integer(u"started_at") - turn->integer(u"started_at")) +
           spanOf(thing.integer(u"sample"));
}

OpinionFacts::Look OpinionFacts::look() const {
    if (underWay()) return {Words::tr("Đang phát biểu"), Tone::Rec};
    switch (missing()) {
    case Missing::Text:
        return {Words::tr("Thiếu nội dung"), Tone::Rec};
    case Missing::Answer:
        return {Words::tr("Thiếu trả lời"), Tone::Rec};
    case Missing::Conclusion:
        return {Words::tr("Thiếu kết luận"), Tone::Rec};
    case Missing::Day:
        return {Words::tr("Thiếu thời hạn"), Tone::Rec};
    case Missing::Nothing:
        break;
    }
    return verdict().value_or(Look{});
}

std::optional<OpinionFacts::Look> OpinionFacts::verdict() const {
    if (!conclusion) return std::nullopt;
    switch (outcomeOf(conclusion->text(u"outcome")).value_or(Outcome::Noted)) {
    case Outcome::Resolved:
        return Look{Words::tr("Đã giải quyết"), Tone::Done};
    case Outcome::Assigned:
        return Look{Words::tr("Giao · %1").arg(dayLabel(conclusion->text(u"due"))), Tone::Wait};
    case Outcome::Beyond:
        return Look{Words::tr("Vượt thẩm quyền"), Tone::Info};
    case Outcome::Noted:
        return Look{Words::tr("Ghi nhận"), Tone::Info};
    }
    return std::nullopt;
}

QString OpinionFacts::folded() const {
    QStringList texts{number(), title(), who(), unit()};
    for (const Thing& line : lines)
        texts << line.text(u"text");
    for (const Thing& answer : answers)
        texts << answer.text(u"who") << answer.text(u"text");
    if (conclusion) texts << conclusion->text(u"agency") << conclusion->text(u"text");
    for (const Thing& other : joined)
        texts << other.text(u"name");
    return fold(texts.join(u' '));
}

std::vector<Thing> joinedBy(const store::Reader& reader, const Thing& opinion) {
    std::vector<ThingId> ids = opinion.things(u"joined_by");
    for (const Thing& joining : reader.referring(Kind::Joining, "opinion", opinion.id))
        if (const auto registration = joining.thing(u"registration")) ids.push_back(*registration);
    std::vector<Thing> joined;
    for (const ThingId& id : ids)
        if (std::ranges::find(joined, id, &Thing::id) == joined.end())
            if (auto registration = reader.thing(id)) joined.push_back(std::move(*registration));
    return joined;
}

std::vector<Thing> OpinionFacts::things() const {
    std::vector<Thing> all{opinion};
    all.insert(all.end(), lines.begin(), lines.end());
    all.insert(all.end(), answers.begin(), answers.end());
    if (conclusion) all.push_back(*conclusion);
    if (speaker) all.push_back(*speaker);
    return all;
}

} // namespace ln::view
