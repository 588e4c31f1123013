#pragma once
#include <QCollator>
#include <QStringList>
#include <memory>
#include <unordered_map>

namespace ln::view {

/// The order of Vietnamese names: by given name, then middle names, then family name, each by ICU's Vietnamese collation (the
/// tailoring "vi" of CLDR: a ă â b c d đ e ê …, then the tones as accents: none, grave, hook, tilde, acute, dot below). For one thread.
class NameOrder {
public:
    NameOrder();

    /// Parts that many share are compared once and kept.
    struct Key {
        const QCollatorSortKey* given = nullptr;
        const QCollatorSortKey* middle = nullptr;
        const QCollatorSortKey* family = nullptr;
    };
    /// Lives as long as the order does.
    [[nodiscard]] Key keyOf(const QString& name);
    /// Negative, zero or positive, as the first stands before, beside or behind the second.
    [[nodiscard]] static int compare(const Key& a, const Key& b);

private:
    [[nodiscard]] const QCollatorSortKey* part(const QString& text);

    QCollator m_collator;
    std::unordered_map<QString, std::unique_ptr<const QCollatorSortKey>> m_parts;
};

/// Other words, such as agencies and units, as a Vietnamese dictionary has them.
void sortVietnamese(QStringList& texts);

} // namespace ln::view
