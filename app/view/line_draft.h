#pragma once
#include "domain/commands.h"
#include "view/act.h"
#include "view/draft_keeper.h"
#include <QTimer>

namespace ln::view {

/// The line being typed: kept as a draft, and a line of its own once it is left or rests for a while.
class LineDraft : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds restsAfter{20'000};

    explicit LineDraft(DraftKeeper& drafts, QObject* parent = nullptr);

    /// Shows what was typed for an opinion and never became a line.
    void show(const ThingId& opinion);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// `now` is the place in the sound; the line keeps that of its first letter.
    void setText(const QString& text, const std::optional<SoundPlace>& now);
    [[nodiscard]] bool empty() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] const std::optional<SoundPlace>& place() const { return m_place; }
    /// Gives what was typed to an act.
    void take(Act& act);

    [[nodiscard]] static QString textKey(const ThingId& opinion);
    [[nodiscard]] static QString placeKey(const ThingId& opinion);

Q_SIGNALS:
    void changed();
    void rested();

private:
    void put(const ThingId& opinion, const QString& text, const std::optional<SoundPlace>& place);

    DraftKeeper& m_drafts;
    QTimer m_rest;
    ThingId m_opinion;
    QString m_text;
    std::optional<SoundPlace> m_place;
};

} // namespace ln::view
