#include "view/display_settings.h"
#include <QDir>
#include <QSettings>
#include <algorithm>

namespace ln::view {
namespace {
constexpr auto paletteKey = "palette", textScaleKey = "textScale", languageKey = "language";
const QStringList paletteNames{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};

QString fileIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("display.ini"));
}
QString known(const QString& language) {
    const QStringList& all = DisplaySettings::languages();
    return all.contains(language) ? language : all.first();
}
} // namespace

DisplaySettings::DisplaySettings(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
    const QSettings file(fileIn(m_folder), QSettings::IniFormat);
    m_palette = static_cast<Palette>(std::max<qsizetype>(0, paletteNames.indexOf(file.value(QLatin1String(paletteKey)).toString())));
    // What is not between 1 and 2 was not written by us.
    const qreal scale = file.value(QLatin1String(textScaleKey), 1.0).toDouble();
    m_textScale = scale >= 1 && scale <= 2 ? scale : 1;
    m_language = m_spoken = known(file.value(QLatin1String(languageKey)).toString());
}

const QStringList& DisplaySettings::languages() {
    static const QStringList all{QStringLiteral("vi"), QStringLiteral("en")};
    return all;
}

QString DisplaySettings::languageIn(const QString& folder) {
    return known(QSettings(fileIn(folder), QSettings::IniFormat).value(QLatin1String(languageKey)).toString());
}

void DisplaySettings::setPalette(Palette palette) {
    if (palette == m_palette || palette < Light || palette > HighContrast) return;
    m_palette = palette;
    keep(paletteKey, paletteNames.at(palette));
}

void DisplaySettings::setTextScale(qreal scale) {
    const qreal wanted = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(wanted, m_textScale)) return;
    m_textScale = wanted;
    keep(textScaleKey, wanted);
}

void DisplaySettings::setLanguage(const QString& language) {
    if (language == m_language || !languages().contains(language)) return;
    m_language = language;
    keep(languageKey, language);
}

void DisplaySettings::keep(const char* name, const QVariant& value) {
    QSettings file(fileIn(m_folder), QSettings::IniFormat);
    file.setValue(QLatin1String(name), value);
    file.sync();
    if (file.status() != QSettings::NoError) Q_EMIT failed(tr("Không ghi được cài đặt của màn hình; lần mở sau sẽ như cũ."));
    Q_EMIT changed();
}

} // namespace ln::view
