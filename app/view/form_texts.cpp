#include "view/form_texts.h"
#include <algorithm>

namespace ln::view {
namespace {
const QString opened = QStringLiteral("opened");
}

FormTexts::FormTexts(QStringList names) : m_names(std::move(names)) {
    clear();
}

bool FormTexts::isEmpty() const {
    return std::ranges::all_of(m_texts, [](const QString& text) { return text.isEmpty(); });
}

bool FormTexts::set(int field, const QString& text) {
    return std::exchange(m_texts[field], text) != text;
}

void FormTexts::clear() {
    m_texts = m_opened = QStringList(m_names.size());
}

void FormTexts::open(const QStringList& texts) {
    m_texts = m_opened = texts;
}

void FormTexts::writeTo(QJsonObject& draft) const {
    QJsonObject before;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        draft.insert(m_names[i], m_texts[i]);
        before.insert(m_names[i], m_opened[i]);
    }
    draft.insert(opened, before);
}

void FormTexts::readFrom(const QJsonObject& draft) {
    const QJsonObject before = draft.value(opened).toObject();
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_texts[i] = draft.value(m_names[i]).toString();
        m_opened[i] = before.value(m_names[i]).toString();
    }
}

} // namespace ln::view
