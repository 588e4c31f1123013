#include "view/vietnamese_order.h"
#include <algorithm>

namespace ln::view {
namespace {
QCollator vietnamese() {
    return QCollator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}
int compareParts(const QCollatorSortKey* a, const QCollatorSortKey* b) {
    return a == b ? 0 : a->compare(*b);
}
} // namespace

NameOrder::NameOrder() : m_collator(vietnamese()) {}

NameOrder::Key NameOrder::keyOf(const QString& name) {
    const QString simple = name.normalized(QString::NormalizationForm_C).simplified();
    const qsizetype last = simple.lastIndexOf(u' ');
    const QString before = simple.left(std::max<qsizetype>(0, last));
    const qsizetype first = before.indexOf(u' ');
    return {part(simple.mid(last + 1)), part(first < 0 ? QString() : before.mid(first + 1)),
            part(first < 0 ? before : before.left(first))};
}

int NameOrder::compare(const Key& a, const Key& b) {
    if (const int given = compareParts(a.given, b.given); given != 0) return given;
    if (const int middle = compareParts(a.middle, b.middle); middle != 0) return middle;
    return compareParts(a.family, b.family);
}

const QCollatorSortKey* NameOrder::part(const QString& text) {
    auto& kept = m_parts[text];
    if (!kept) kept = std::make_unique<const QCollatorSortKey>(m_collator.sortKey(text));
    return kept.get();
}

void sortVietnamese(QStringList& texts) {
    const QCollator collator = vietnamese();
    std::ranges::stable_sort(texts, [&](const QString& a, const QString& b) { return collator(a, b); });
}

} // namespace ln::view
