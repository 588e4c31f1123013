#include "domain/preparation.h"

namespace ln {

QString tickField(Duty duty) {
    switch (duty) {
    case Duty::Opinions: return QStringLiteral("opinions_collected_at");
    case Duty::Announcement: return QStringLiteral("announced_at");
    case Duty::Participants: return QStringLiteral("participants_listed_at");
    case Duty::Agencies: return QStringLiteral("agencies_named_at");
    case Duty::Sound: return QStringLiteral("sound_tried_at");
    case Duty::Results: return QStringLiteral("results_told_at");
    }
    return {};
}

QString daysField(Duty duty) {
    switch (duty) {
    case Duty::Opinions: return QStringLiteral("opinions_days");
    case Duty::Announcement: return QStringLiteral("announcement_days");
    case Duty::Results: return QStringLiteral("results_days");
    default: return {};
    }
}

std::optional<int> plannedDays(Duty duty) {
    switch (duty) {
    case Duty::Opinions: return 10;
    case Duty::Announcement: return 7;
    default: return std::nullopt;
    }
}

std::optional<int> daysOf(const Thing& meeting, Duty duty) {
    const QString field = daysField(duty);
    const qint64 own = field.isEmpty() ? -1 : meeting.integer(field, -1);
    // A newer version may allow what this one does not; a number that is none is not counted with.
    return own >= 0 && own <= mostDays ? std::optional(static_cast<int>(own)) : plannedDays(duty);
}

std::optional<QDate> dueDay(const Thing& meeting, Duty duty) {
    const auto day = dayOf(meeting);
    const auto days = daysOf(meeting, duty);
    if (!day || !days) return std::nullopt;
    return day->addDays(duty == Duty::Results ? *days : -*days);
}

qint64 daysLate(const Thing& meeting, Duty duty, const QDate& today) {
    const auto due = dueDay(meeting, duty);
    const bool over = duty != Duty::Results && meeting.has(u"closed_at");
    if (!due || over || meeting.has(tickField(duty))) return 0;
    return std::max<qint64>(0, due->daysTo(today));
}

bool isMeetingDay(const QString& day) {
    if (day.isEmpty()) return true;
    const QDate date = QDate::fromString(day, day.size() == 7 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    return date.isValid() && date.year() >= 1900;
}

std::optional<QDate> dayOf(const Thing& meeting) {
    const QDate day = QDate::fromString(meeting.text(u"day"), QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace ln
