#include "documents/cell_number.h"
#include <QDate>
#include <QTime>
#include <cmath>

namespace ln::documents {
namespace {
constexpr double lastDay = 2'958'465; // 31 December 9999
constexpr double wholeBelow = 1e15;

/// A format without what stands in it as plain words: "…", \x, [Red]; but [h], time that has gone by, counts.
QString bare(QStringView code) {
    QString left;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0) break;
            i = end;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else if (code[i] == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            if (end < 0) break;
            if (const QStringView in = code.sliced(i + 1, end - i - 1);
                in == u"h" || in == u"hh" || in == u"m" || in == u"s")
                left += in;
            i = end;
        } else {
            left.append(code[i].toLower());
        }
    }
    return left.section(u';', 0, 0);
}

QString dateText(double value, Epoch epoch) {
    const auto days = static_cast<qint64>(std::floor(value));
    const QDate first = epoch == Epoch::Of1904 ? QDate(1904, 1, 1)
                        : days < 60            ? QDate(1899, 12, 31)
                                               : QDate(1899, 12, 30);
    return first.addDays(days).toString(QStringLiteral("dd/MM/yyyy"));
}

QString timeText(double value) {
    constexpr int secondsADay = 86'400;
    const int seconds = static_cast<int>(std::lround((value - std::floor(value)) * secondsADay)) % secondsADay;
    return QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm"));
}
} // namespace

NumberFormat builtInFormat(int id) {
    const bool date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    if (date) return {.kind = NumberFormat::Kind::Date, .digits = 0};
    const bool time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return {.kind = time ? NumberFormat::Kind::Time : NumberFormat::Kind::Plain, .digits = 0};
}

NumberFormat formatOf(QStringView code) {
    const QString left = bare(code);
    if (left == u"general") return {};
    if (left.contains(u'y') || left.contains(u'd') ||
        (left.contains(u'm') && !left.contains(u'h') && !left.contains(u's')))
        return {.kind = NumberFormat::Kind::Date, .digits = 0};
    if (left.contains(u'h') || left.contains(u's')) return {.kind = NumberFormat::Kind::Time, .digits = 0};
    const bool onlyZeros =
        std::all_of(left.cbegin(), left.cend(), [](QChar c) { return c == u'0' || c == u' ' || c == u'-'; });
    return {.kind = NumberFormat::Kind::Plain,
            .digits = onlyZeros ? static_cast<int>(std::min<qsizetype>(left.count(u'0'), 20)) : 0};
}

QString numberText(const QString& written, NumberFormat format, Epoch epoch) {
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value)) return written;
    const bool isDay = value >= 0 && value < lastDay + 1;
    if (format.kind == NumberFormat::Kind::Date && isDay)
        return value < 1 && value > 0 ? timeText(value) : dateText(value, epoch);
    if (format.kind == NumberFormat::Kind::Time && isDay) return value >= 1 ? dateText(value, epoch) : timeText(value);
    if (value != std::floor(value) || std::abs(value) >= wholeBelow) return QString::number(value, 'g', 15);
    const QString digits = QString::number(static_cast<qint64>(value));
    return value < 0 ? digits : digits.rightJustified(format.digits, u'0');
}

} // namespace ln::documents
