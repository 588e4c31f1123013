#pragma once
#include "domain/thing.h"
#include "domain/time.h"
#include <QDateTime>
#include <QString>

/// How values are written on the screens.
namespace ln::view {

/// Wall time as the people in the hall read it.
[[nodiscard]] QDateTime localTime(WallTime at);
[[nodiscard]] WallTime wallTime(qint64 moment);
/// "08:41"
[[nodiscard]] QString clockText(WallTime at);
/// "08:41" today, "08:41 15/03" on another day.
[[nodiscard]] QString momentText(WallTime at);
/// "A-07"; empty without a desk.
[[nodiscard]] QString ticketText(const QString& desk, qint64 number);
[[nodiscard]] QString ticketOf(const Thing& registration);
/// The parts that are there, joined by a middle dot.
[[nodiscard]] QString joined(std::initializer_list<QString> parts);
/// "2018-03-15" → "15/03/2018", "2018-07" → "tháng 7/2018".
[[nodiscard]] QString dayText(const QString& day);
/// "2018-03-15" → "15/03", "2018-07" → "T7".
[[nodiscard]] QString dayLabel(const QString& day);
/// "03:18", and "1:03:18" from an hour on. Negative counts as zero.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
/// "00:42:17"
[[nodiscard]] QString longSpanText(std::chrono::milliseconds span);
/// "1,25×": how many times as fast.
[[nodiscard]] QString speedText(double speed);
/// "1,9 MB", "3,4 GB"
[[nodiscard]] QString sizeText(qint64 bytes);
/// "1,9 / 3,4 MB": how much of a whole, both in the whole's unit.
[[nodiscard]] QString sizeText(qint64 bytes, qint64 whole);
/// "30/04/2018" → "2018-04-30"; nothing when it is no day.
[[nodiscard]] std::optional<QString> isoDay(const QString& typed);
/// The same, or "7/2018" → "2018-07" while the day is open; empty for an empty text.
[[nodiscard]] std::optional<QString> isoDayOrMonth(const QString& typed);
/// "2018-03-15" → "15/03/2018", "2018-07" → "07/2018": as it is typed.
[[nodiscard]] QString editableDay(const QString& day);
/// A step of the procedure by its first words: up to the first comma, and no longer than a line.
[[nodiscard]] QString stepName(const QString& step);
/// At most so many letters, ended at a word.
[[nodiscard]] QString shortened(const QString& text, qsizetype longest);
/// What somebody wrote, as it is kept: the rows as they were begun, without empty ones and needless blanks.
[[nodiscard]] QString tidied(const QString& text);
/// The time that so many samples at 48 kHz take.
[[nodiscard]] constexpr std::chrono::milliseconds spanOf(std::int64_t samples) {
    return std::chrono::milliseconds(samples / 48);
}

} // namespace ln::view
