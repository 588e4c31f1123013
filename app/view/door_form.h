#pragma once
#include "view/current_meeting.h"
#include "view/draft_keeper.h"
#include "view/form_texts.h"

namespace ln::view {

/// What the form at the door holds: a registration to be made or corrected. Every change is kept as a draft.
class DoorForm : public QObject {
    Q_OBJECT
public:
    enum Field { Name, Phone, Unit, Position, Topic, Summary };

    DoorForm(CurrentMeeting& current, DraftKeeper& drafts, QObject* parent = nullptr);

    [[nodiscard]] const QString& text(Field field) const { return m_texts.at(field); }
    void setText(Field field, const QString& text);
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool editing() const { return m_editing; }
    [[nodiscard]] const std::optional<ThingId>& participant() const { return m_participant; }
    /// The one that is corrected, or will be made.
    [[nodiscard]] const ThingId& registration() const { return m_registration; }

    void fillFrom(const Thing& participant);
    void editOf(const Thing& registration);
    void clear();

    /// The command for what the form holds, and the draft that ends with it.
    [[nodiscard]] Command command() const;
    [[nodiscard]] QString draftKey() const;
    /// Saves the draft again, when what should have ended it did not happen.
    void keep();

Q_SIGNALS:
    void changed();

private:
    /// The draft of what was being filled in before a correction began.
    [[nodiscard]] QString asideKey() const;
    void restore();
    [[nodiscard]] QStringList textsOf(const Thing& person) const;
    void wipe();

    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    FormTexts m_texts{{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("unit"), QStringLiteral("position"),
                       QStringLiteral("topic"), QStringLiteral("summary")}}; ///< as Field counts them
    /// Given out with the form, so that a registration sent twice is made once.
    ThingId m_registration = ThingId::random();
    std::optional<ThingId> m_participant;
    bool m_editing = false;
    ThingId m_meeting;
};

} // namespace ln::view
