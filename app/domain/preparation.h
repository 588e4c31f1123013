#pragma once
#include "domain/thing.h"
#include <QDate>
#include <array>

namespace ln {

/// What the plan asks for around a meeting. Each is ticked by a field of the meeting, so that two tablets never make two lists.
enum class Duty { Opinions, Announcement, Participants, Agencies, Sound, Results };
inline constexpr std::array allDuties{Duty::Opinions, Duty::Announcement, Duty::Participants,
                                      Duty::Agencies, Duty::Sound,        Duty::Results};

/// The field whose moment ticks the duty.
[[nodiscard]] QString tickField(Duty duty);
/// The field with the meeting's own number of days; empty for a duty that the plan gives none.
[[nodiscard]] QString daysField(Duty duty);
/// The plan's numbers: opinions 10 days before, the announcement 7 days before. It tells that results are made known after the meeting,
/// but not within how many days, so there is no number until the meeting has its own.
[[nodiscard]] std::optional<int> plannedDays(Duty duty);
/// A meeting's own number of days, else the plan's.
[[nodiscard]] std::optional<int> daysOf(const Thing& meeting, Duty duty);
/// The most days that a meeting may ask for.
inline constexpr int mostDays = 365;

/// A duty is due so many days before the meeting's day, results after it. None while the day is open or no number is known.
[[nodiscard]] std::optional<QDate> dueDay(const Thing& meeting, Duty duty);
/// How many days a duty that is not ticked is late; 0 when it is not. What had to come before a meeting is not asked for once it ended.
[[nodiscard]] qint64 daysLate(const Thing& meeting, Duty duty, const QDate& today);

/// "2018-03-15", "2018-07" while the day is open, or nothing at all.
[[nodiscard]] bool isMeetingDay(const QString& day);
/// The day, when it is one.
[[nodiscard]] std::optional<QDate> dayOf(const Thing& meeting);

} // namespace ln
