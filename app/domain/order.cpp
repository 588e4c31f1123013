#include "domain/order.h"

namespace ln {
namespace {
constexpr int base = 36;
constexpr QLatin1StringView digits{"0123456789abcdefghijklmnopqrstuvwxyz"};
int digitAt(const QString& key, qsizetype i, int otherwise) {
    return i < key.size() ? static_cast<int>(digits.indexOf(key.at(i))) : otherwise;
}

/// The next key at the end of an order: the first four digits count up, so that a long queue of additions keeps its keys short.
QString keyAfter(const QString& before) {
    constexpr qsizetype width = 4;
    if (before.isEmpty()) return QStringLiteral("1001");
    QString key = before.leftJustified(width, u'0', true);
    for (qsizetype i = width - 1; i >= 0; --i) {
        const int grown = digitAt(key, i, 0) + 1;
        if (grown < base) {
            key[i] = digits.at(grown);
            return key;
        }
        key[i] = i == width - 1 ? u'1' : u'0';
    }
    return {}; // all four digits were used up
}
} // namespace

QString keyBetween(const QString& before, const QString& after) {
    if (after.isEmpty())
        if (const QString key = keyAfter(before); !key.isEmpty()) return key;
    QString key;
    bool open = after.isEmpty(); // whether the upper bound no longer binds the digits to come
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i, 0);
        const int high = open ? base : digitAt(after, i, 0);
        const int middle = (low + high) / 2;
        if (middle > low && middle < high) return key + digits.at(middle);
        key += digits.at(low);
        if (low < high) open = true;
        // Two equal keys (two tablets chose the same place at once) have nothing between them: go on below the first.
        if (!open && i >= after.size() && i >= before.size()) open = true;
    }
}

} // namespace ln
