#pragma once
#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

namespace ln::view {

/// How this tablet looks and speaks. Kept in a plain file beside the data, because it is wanted before they are open.
class DisplaySettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(Palette palette READ palette WRITE setPalette NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool speaksAnother READ speaksAnother NOTIFY changed)

public:
    enum Palette { Light, Dark, HighContrast };
    Q_ENUM(Palette)

    explicit DisplaySettings(QString folder, QObject* parent = nullptr);

    [[nodiscard]] Palette palette() const { return m_palette; }
    void setPalette(Palette palette);
    /// 1 to 2.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    /// One of languages().
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    /// The language was changed since the program began: the next start speaks it.
    [[nodiscard]] bool speaksAnother() const { return m_language != m_spoken; }

    /// The languages there are; the first is the one that the sources are written in.
    [[nodiscard]] static const QStringList& languages();
    /// The language kept in a tablet's folder; "vi" when there is none.
    [[nodiscard]] static QString languageIn(const QString& folder);

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void keep(const char* name, const QVariant& value);

    const QString m_folder;
    Palette m_palette = Light;
    qreal m_textScale = 1;
    QString m_language;
    QString m_spoken;
};

} // namespace ln::view
