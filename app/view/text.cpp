#include "view/text.h"
#include "documents/clean_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ln::view {
using namespace Qt::StringLiterals;

QDateTime localTime(WallTime at) {
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}
WallTime wallTime(qint64 moment) {
    return WallTime(std::chrono::milliseconds(moment));
}
QString clockText(WallTime at) {
    return localTime(at).toString(u"HH:mm"_s);
}

QString momentText(WallTime at) {
    const QDateTime when = localTime(at);
    return when.date() == QDate::currentDate() ? clockText(at) : when.toString(u"HH:mm dd/MM"_s);
}

QString ticketText(const QString& desk, qint64 number) {
    if (desk.isEmpty() || number <= 0) return {};
    return desk + u'-' + QString::number(number).rightJustified(2, u'0');
}
QString ticketOf(const Thing& registration) {
    return ticketText(registration.text(u"desk"), registration.integer(u"number"));
}

QString joined(std::initializer_list<QString> parts) {
    QStringList there;
    for (const QString& part : parts)
        if (!part.isEmpty()) there.append(part);
    return there.join(u" · "_s);
}

QString dayText(const QString& day) {
    if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid()) return date.toString(u"dd/MM/yyyy"_s);
    const QDate month = QDate::fromString(day, u"yyyy-MM"_s);
    if (!month.isValid()) return day;
    return QCoreApplication::translate("Text", "tháng %1/%2").arg(month.month()).arg(month.year());
}

QString dayLabel(const QString& day) {
    if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid()) return date.toString(u"dd/MM"_s);
    const QDate month = QDate::fromString(day, u"yyyy-MM"_s);
    return month.isValid() ? QCoreApplication::translate("Text", "T%1").arg(month.month()) : day;
}

namespace {
QString two(qint64 number) {
    return QString::number(number).rightJustified(2, u'0');
}
qint64 secondsOf(std::chrono::milliseconds span) {
    return std::max<qint64>(0, span.count() / 1000);
}
QLocale numbers() {
    //: The locale whose decimal point is written.
    return QLocale(QCoreApplication::translate("Text", "vi_VN"));
}

struct SizeUnit {
    QLatin1StringView name;
    qint64 bytes;
};
SizeUnit unitFor(qint64 bytes) {
    if (bytes < 100'000) return {"KB"_L1, 1'000};
    if (bytes < 1'000'000'000) return {"MB"_L1, 1'000'000};
    return {"GB"_L1, 1'000'000'000};
}
QString sizeIn(SizeUnit unit, qint64 bytes) {
    if (unit.bytes == 1'000) return numbers().toString((bytes + 999) / 1'000); // something is never nothing
    return numbers().toString(static_cast<double>(bytes) / static_cast<double>(unit.bytes), 'f', 1);
}
} // namespace

QString spanText(std::chrono::milliseconds span) {
    const qint64 seconds = secondsOf(span);
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString speedText(double speed) {
    return numbers().toString(speed, 'g', 3) + u'×';
}

QString longSpanText(std::chrono::milliseconds span) {
    const qint64 seconds = secondsOf(span);
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString sizeText(qint64 bytes) {
    const SizeUnit unit = unitFor(bytes);
    return sizeIn(unit, bytes) + u' ' + unit.name;
}

QString sizeText(qint64 bytes, qint64 whole) {
    const SizeUnit unit = unitFor(whole);
    return sizeIn(unit, bytes) + u" / "_s + sizeIn(unit, whole) + u' ' + unit.name;
}

std::optional<QString> isoDay(const QString& typed) {
    const QDate date = QDate::fromString(typed.trimmed(), u"d/M/yyyy"_s);
    if (!date.isValid() || date.year() < 1900) return std::nullopt;
    return date.toString(Qt::ISODate);
}

std::optional<QString> isoDayOrMonth(const QString& typed) {
    if (typed.trimmed().isEmpty()) return QString();
    if (const auto day = isoDay(typed)) return day;
    const QDate month = QDate::fromString(typed.trimmed(), u"M/yyyy"_s);
    if (!month.isValid() || month.year() < 1900) return std::nullopt;
    return month.toString(u"yyyy-MM"_s);
}

QString editableDay(const QString& day) {
    const QDate month = QDate::fromString(day, u"yyyy-MM"_s);
    return month.isValid() ? month.toString(u"MM/yyyy"_s) : dayText(day);
}

QString stepName(const QString& step) {
    constexpr qsizetype longest = 46;
    static const QRegularExpression end(u"[,;:(]"_s);
    QString name = step.section(end, 0, 0).trimmed();
    if (name.isEmpty()) name = step.trimmed();
    return shortened(name, longest);
}

QString shortened(const QString& text, qsizetype longest) {
    if (text.size() <= longest) return text;
    const qsizetype blank = text.lastIndexOf(u' ', longest);
    return text.left(blank > 0 ? blank : longest) + u'…';
}

QString tidied(const QString& text) {
    return documents::linesOf(text).join(u'\n');
}

} // namespace ln::view
