#pragma once
#include "view/current_meeting.h"
#include "view/draft_keeper.h"
#include "view/form_texts.h"

namespace ln::view {

/// What the form for an opinion without a turn holds. Every change is kept as a draft of the meeting and the source.
class CollectedForm : public QObject {
    Q_OBJECT
public:
    enum Field { Unit, Name, Topic, Text };

    CollectedForm(CurrentMeeting& current, DraftKeeper& drafts, CollectedFrom from, QObject* parent = nullptr);

    [[nodiscard]] const QString& text(Field field) const { return m_texts.at(field); }
    /// Of a correction: somebody wrote into it.
    [[nodiscard]] bool differs(Field field) const { return m_texts.differs(field); }
    void setText(Field field, const QString& text);
    [[nodiscard]] bool editing() const { return m_editing; }
    [[nodiscard]] const ThingId& opinion() const { return m_opinion; }

    void editOf(const Thing& opinion, const QString& text);
    /// For the next one; the unit stays, since opinions come unit by unit.
    void next();
    [[nodiscard]] QString draftKey() const;
    void keep();

Q_SIGNALS:
    void changed();

private:
    void restore();

    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    CollectedFrom m_from;
    FormTexts m_texts{{QStringLiteral("unit"), QStringLiteral("name"), QStringLiteral("topic"), QStringLiteral("text")}}; ///< as Field counts them
    /// Given out with the form, so that one sent twice is made once.
    ThingId m_opinion = ThingId::random();
    bool m_editing = false;
    ThingId m_meeting;
};

} // namespace ln::view
