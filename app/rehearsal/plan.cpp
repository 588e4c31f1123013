#include "rehearsal/plan.h"
#include "domain/preparation.h"
#include "rehearsal/object_reader.h"
#include "rehearsal/words.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace ln::rehearsal {
namespace {
QString f(const char* name) {
    return QString::fromLatin1(name);
}

/// "2018-07" from "2018-07", "07/2018" or "7/2018"; empty when it is no month.
QString monthOf(const QString& text) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    static const QRegularExpression spoken(QStringLiteral("^(\\d{1,2})/(\\d{4})$"));
    const auto match = iso.match(text);
    const auto other = spoken.match(text);
    const int year = match.hasMatch() ? match.captured(1).toInt() : other.captured(2).toInt();
    const int month = match.hasMatch() ? match.captured(2).toInt() : other.captured(1).toInt();
    const QDate first(year, month, 1);
    return first.isValid() ? first.toString(QStringLiteral("yyyy-MM")) : QString();
}

QString dayText(ObjectReader& reader, FirstProblem& problem) {
    const JsonValue* value = reader.take({u"day", u"date", u"month"});
    if (!value) return {};
    if (value->type == JsonValue::Type::Text) {
        const QString text = value->text.trimmed();
        if (const QDate day = dayOf(text); day.isValid()) return day.toString(Qt::ISODate);
        if (const QString month = monthOf(text); !month.isEmpty()) return month;
    }
    problem.set(value->line, Words::tr("cần “day” là một ngày như \"2018-03-15\", hoặc “month” là một tháng như \"2018-07\""));
    return {};
}

PlannedAgency agencyOf(const JsonValue& json, FirstProblem& problem) {
    if (json.type == JsonValue::Type::Text) {
        const QString name = json.text.trimmed().normalized(QString::NormalizationForm_C);
        if (name.isEmpty()) problem.set(json.line, Words::tr("cần tên cơ quan không để trống"));
        return {name, {}};
    }
    ObjectReader reader(json, Words::tr("một cơ quan"), problem);
    PlannedAgency agency{.name = reader.text({u"name"}, Need::Required),
                         .representative = reader.text({u"representative"})};
    reader.finish();
    return agency;
}

PlannedPerson personOf(const JsonValue& json, FirstProblem& problem) {
    ObjectReader reader(json, Words::tr("một đại biểu"), problem);
    PlannedPerson person{.line = json.line,
                         .name = reader.text({u"name"}, Need::Required),
                         .unit = reader.text({u"unit"}),
                         .position = reader.text({u"position"}),
                         .phone = reader.text({u"phone"}),
                         .group = reader.text({u"group"}),
                         .as = reader.text({u"as"})};
    reader.finish();
    return person;
}

Fields fieldsOf(const PlannedMeeting& meeting) {
    Fields fields;
    const auto set = [&](const char* name, const QString& text) {
        if (!text.isEmpty()) fields[f(name)] = text;
    };
    set("title", meeting.title);
    set("audience", meeting.audience);
    set("venue", meeting.venue);
    set("day", meeting.day);
    set("chair", meeting.chair);
    set("office", meeting.office);
    if (meeting.speakingLimit) fields[f("speaking_limit_s")] = *meeting.speakingLimit;
    for (const auto& [field, days] : meeting.days) fields[field] = days;
    if (!meeting.steps.isEmpty()) fields[f("steps")] = toValue(meeting.steps);
    if (!meeting.topics.isEmpty()) fields[f("topics")] = toValue(meeting.topics);
    return fields;
}

Fields fieldsOf(const PlannedPerson& person) {
    Fields fields{{f("name"), person.name}};
    const auto set = [&](const char* name, const QString& text) {
        if (!text.isEmpty()) fields[f(name)] = text;
    };
    set("unit", person.unit);
    set("position", person.position);
    set("phone", person.phone);
    set("group", person.group);
    return fields;
}

/// Leaves out what is so already.
void addChange(std::vector<Change>& changes, Change change, const Thing* held) {
    if (held) std::erase_if(change.fields, [&](const auto& field) { return held->value(field.first) == field.second; });
    if (!change.fields.empty()) changes.push_back(std::move(change));
}

const Thing* findMeeting(const std::vector<Thing>& held, const PlannedMeeting& meeting, const std::vector<ThingId>& others) {
    const auto byId = std::ranges::find_if(held, [&](const Thing& one) { return meeting.id == one.id; });
    if (byId != held.end()) return &*byId;
    // Of several of one title, day and venue: the one that says most of what the plan says.
    const Fields wanted = fieldsOf(meeting);
    const auto agreement = [&](const Thing& one) {
        return std::ranges::count_if(wanted, [&](const auto& field) { return one.value(field.first) == field.second; });
    };
    const Thing* best = nullptr;
    for (const Thing& one : held) {
        const bool alike = std::ranges::find(others, one.id) == others.end() && one.text(u"title") == meeting.title &&
                           one.text(u"day") == meeting.day && one.text(u"venue") == meeting.venue;
        if (alike && (!best || agreement(one) > agreement(*best))) best = &one;
    }
    return best;
}

/// An agency that a list names twice is one, with all who speak for it.
std::vector<PlannedAgency> onePerName(const std::vector<PlannedAgency>& agencies) {
    std::vector<PlannedAgency> list;
    for (const PlannedAgency& agency : agencies) {
        const auto same = std::ranges::find(list, agency.name, &PlannedAgency::name);
        if (same == list.end()) {
            list.push_back(agency);
            continue;
        }
        QString& said = same->representative;
        if (said.isEmpty()) said = agency.representative;
        else if (!agency.representative.isEmpty() && !said.split(QStringLiteral(", ")).contains(agency.representative))
            said += QStringLiteral(", ") + agency.representative;
    }
    return list;
}

/// They are the meeting's own, as those that a secretary adds: another meeting may ask the same agency for somebody else.
void addAgencies(MeetingImport& import, const PlannedMeeting& meeting, const store::Reader& reader) {
    const SpaceId space = spaceOf(import.meeting);
    const std::vector<Thing> held = reader.all(Kind::Agency, space);
    for (const PlannedAgency& agency : onePerName(meeting.agencies)) {
        const auto same =
            std::ranges::find_if(held, [&](const Thing& one) { return one.text(u"name") == agency.name; });
        Fields fields{{f("name"), agency.name}};
        if (!agency.representative.isEmpty()) fields[f("representative")] = agency.representative;
        const ThingId id = same == held.end() ? ThingId::random() : same->id;
        addChange(import.changes, {Kind::Agency, id, space, std::move(fields)},
                  same == held.end() ? nullptr : &*same);
    }
}

/// The people of a meeting by name and unit. Two of one name and unit are two, each found once.
class HeldPeople {
public:
    explicit HeldPeople(const std::vector<Thing>& people) {
        // What is taken first stands last.
        for (const Thing& one : people | std::views::reverse) m_people[{one.text(u"name"), one.text(u"unit")}].push_back(&one);
    }
    [[nodiscard]] const Thing* take(const PlannedPerson& person) {
        const auto found = m_people.find({person.name, person.unit});
        if (found == m_people.end() || found->empty()) return nullptr;
        const Thing* one = found->back();
        found->pop_back();
        return one;
    }

private:
    QHash<std::pair<QString, QString>, std::vector<const Thing*>> m_people;
};

void addPeople(MeetingImport& import, const PlannedMeeting& meeting, const store::Reader& reader) {
    const SpaceId space = spaceOf(import.meeting);
    const std::vector<Thing> all = reader.all(Kind::Participant, space);
    HeldPeople held(all);
    for (const PlannedPerson& person : meeting.participants) {
        const Thing* same = held.take(person);
        const ThingId id = same ? same->id : ThingId::random();
        import.participants.push_back(id);
        addChange(import.changes, {Kind::Participant, id, space, fieldsOf(person)}, same);
    }
}
} // namespace

PlannedMeeting meetingOf(const JsonValue& json, FirstProblem& problem) {
    ObjectReader reader(json, Words::tr("một hội nghị"), problem);
    PlannedMeeting meeting;
    meeting.line = json.line;
    if (const JsonValue* id = reader.take({u"id"})) {
        meeting.id = id->type == JsonValue::Type::Text ? ThingId::fromHex(id->text) : std::nullopt;
        if (!meeting.id || meeting.id->isNull()) problem.set(id->line, Words::tr("cần “id” gồm 32 chữ số thập lục phân"));
    }
    meeting.title = reader.text({u"title", u"name"}, Need::Required);
    meeting.audience = reader.text({u"audience"});
    meeting.venue = reader.text({u"venue", u"place"});
    meeting.day = dayText(reader, problem);
    meeting.chair = reader.text({u"chair"});
    meeting.office = reader.text({u"office"});
    meeting.speakingLimit = reader.seconds({u"speaking_limit_s", u"speaking_limit"}, {u"speaking_limit_min"});
    for (const Duty duty : allDuties) {
        const QString field = daysField(duty);
        if (field.isEmpty()) continue;
        if (const auto days = reader.integer({field}, 0, mostDays)) meeting.days[field] = *days;
    }
    meeting.steps = reader.texts({u"steps", u"procedure"});
    meeting.topics = reader.texts({u"topics"});
    reader.each({u"agencies"}, Need::Optional,
                [&](const JsonValue& item) { meeting.agencies.push_back(agencyOf(item, problem)); });
    reader.each({u"participants"}, Need::Optional,
                [&](const JsonValue& item) { meeting.participants.push_back(personOf(item, problem)); });
    reader.finish();
    return meeting;
}

Result<Plan, FileProblem> planOf(const JsonValue& json, const QString& file) {
    FirstProblem problem(file);
    ObjectReader reader(json, Words::tr("kế hoạch"), problem);
    Plan plan{.office = reader.text({u"office"}), .meetings = {}};
    reader.each({u"meetings"}, Need::Required, [&](const JsonValue& item) {
        PlannedMeeting meeting = meetingOf(item, problem);
        if (meeting.day.isEmpty()) problem.set(item.line, Words::tr("cần “day” hoặc “month” trong một hội nghị"));
        const bool known = meeting.id && std::ranges::any_of(plan.meetings, [&](const PlannedMeeting& other) {
                               return other.id == meeting.id;
                           });
        if (known) problem.set(item.line, Words::tr("hội nghị khác đã có “id” này; cần mỗi hội nghị một id"));
        if (meeting.office.isEmpty()) meeting.office = plan.office;
        plan.meetings.push_back(std::move(meeting));
    });
    reader.finish();
    if (problem.get()) return *problem.get();
    return plan;
}

MeetingImport importOf(const PlannedMeeting& meeting, const store::Reader& reader, const std::vector<ThingId>& others) {
    const std::vector<Thing> held = reader.meetings();
    const Thing* same = findMeeting(held, meeting, others);
    MeetingImport import;
    import.meeting = same ? same->id : meeting.id.value_or(ThingId::random());
    import.isNew = !same;
    addChange(import.changes, {Kind::Meeting, import.meeting, spaceOf(import.meeting), fieldsOf(meeting)}, same);
    addAgencies(import, meeting, reader);
    addPeople(import, meeting, reader);
    return import;
}

} // namespace ln::rehearsal
