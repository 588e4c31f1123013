#include "domain/preparation_rules.h"
#include "domain/order.h"
#include "domain/rule_parts.h"
#include <algorithm>

namespace ln {
namespace {
using rule::Changes, rule::f, rule::moment;

std::optional<Thing> meetingOf(const ThingId& id, const Facts& facts) { return rule::find(facts, id, Kind::Meeting); }

bool describes(const QString& field) {
    static const QStringList all{f("title"), f("audience"), f("venue"),  f("day"),
                                 f("chair"), f("office"),   f("speaking_limit_s"), f("steps"),
                                 f("topics"), daysField(Duty::Opinions), daysField(Duty::Announcement), daysField(Duty::Results)};
    return all.contains(field);
}

bool inRange(const QString& field, const QCborValue& value) {
    if (!value.isInteger()) return true;
    const qint64 most = field == u"speaking_limit_s" ? 24 * 3600 : mostDays;
    return value.toInteger() >= (field == u"speaking_limit_s" ? 1 : 0) && value.toInteger() <= most;
}
} // namespace

Changes decidePreparation(const DescribeMeeting& c, const Facts& facts) {
    const auto held = facts.thing(c.meeting, true);
    if (held && (held->kind != Kind::Meeting || held->flag(u"deleted"))) return Refusal::UnknownThing;
    const auto title = c.fields.find(f("title"));
    const bool titled = title == c.fields.end() ? held.has_value() : !title->second.toString().trimmed().isEmpty();
    if (!titled) return Refusal::TitleMissing;
    for (const auto& [name, value] : c.fields) {
        if (!describes(name)) return Refusal::BadField;
        if (name == u"day" && !value.isNull() && !isMeetingDay(value.toString())) return Refusal::NotAMeetingDay;
        if (!inRange(name, value)) return Refusal::OutOfRange;
    }
    return std::vector{Change{Kind::Meeting, c.meeting, spaceOf(c.meeting), c.fields}};
}

Changes decidePreparation(const TickDuty& c, const Facts& facts, WallTime at) {
    const auto meeting = meetingOf(c.meeting, facts);
    if (!meeting) return Refusal::UnknownThing;
    const QString field = tickField(c.duty);
    if (meeting->has(field) == c.done) return std::vector<Change>{};
    return std::vector{Change{Kind::Meeting, meeting->id, meeting->space, {{field, c.done ? moment(at) : QCborValue(nullptr)}}}};
}

Changes decidePreparation(const GoToStep& c, const Facts& facts) {
    const auto meeting = meetingOf(c.meeting, facts);
    if (!meeting) return Refusal::UnknownThing;
    if (!meeting->has(u"started_at")) return Refusal::MeetingNotStarted;
    if (meeting->has(u"closed_at")) return Refusal::MeetingClosed;
    if (c.step < 1 || c.step > meeting->texts(u"steps").size()) return Refusal::NoSuchStep;
    return std::vector{Change{Kind::Meeting, meeting->id, meeting->space, {{f("current_step"), c.step}}}};
}

Changes decidePreparation(const CollectOpinion& c, const Facts& facts, WallTime at) {
    const auto meeting = meetingOf(c.meeting, facts);
    const auto held = facts.thing(c.opinion, true);
    if (!meeting || (held && (held->kind != Kind::Opinion || held->flag(u"deleted")))) return Refusal::UnknownThing;
    // A slip of paper may not say where it comes from.
    if (c.from == CollectedFrom::Before && c.unit.trimmed().isEmpty()) return Refusal::UnitMissing;
    const auto empty = [](const CollectedLine& line) { return line.text.trimmed().isEmpty(); };
    if (std::ranges::all_of(c.lines, empty)) return Refusal::TextMissing;
    Fields fields{{f("unit"), c.unit.simplified()}, {f("name"), c.name.simplified()}, {f("topic"), c.topic.simplified()}};
    if (!held) {
        std::erase_if(fields, [](const auto& field) { return field.second.toString().isEmpty(); });
        fields[f("source")] = nameOf(c.from);
        fields[f("number")] = facts.lastCollectedNumber(meeting->space, nameOf(c.from)) + 1;
        fields[f("created_at")] = moment(at);
    } else {
        fields = rule::whatDiffers(*held, std::move(fields));
    }
    std::vector<Change> changes{Change{Kind::Opinion, c.opinion, meeting->space, std::move(fields)}};
    QString place = facts.lastLinePlace(c.opinion);
    for (const CollectedLine& line : c.lines) {
        if (empty(line)) continue;
        Fields written{{f("text"), line.text.simplified()}};
        const auto before = facts.thing(line.line, true);
        // Its rows stay where the words do.
        if (before && before->text(u"text").simplified() == line.text.simplified()) continue;
        if (!before) {
            place = keyBetween(place, {});
            written[f("opinion")] = toValue(c.opinion);
            written[f("place")] = place;
        }
        changes.push_back(Change{Kind::Line, line.line, meeting->space, std::move(written)});
    }
    return changes;
}

} // namespace ln
