#pragma once
#include <QJsonObject>
#include <QStringList>

namespace ln::view {

/// The texts of a form and, of a correction, what it began with: only what was changed in it is written, so that another tablet's
/// correction of the rest stays.
class FormTexts {
public:
    /// By these names they stand in a draft and in a thing.
    explicit FormTexts(QStringList names);

    [[nodiscard]] const QString& at(int field) const { return m_texts.at(field); }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool isEmpty() const;
    /// Whether it says something else than the correction began with.
    [[nodiscard]] bool differs(int field) const { return m_texts.at(field) != m_opened.at(field); }
    /// False when it says so already.
    bool set(int field, const QString& text);
    void clear();
    /// A correction of what these say begins.
    void open(const QStringList& texts);

    void writeTo(QJsonObject& draft) const;
    void readFrom(const QJsonObject& draft);

private:
    QStringList m_names, m_texts, m_opened;
};

} // namespace ln::view
