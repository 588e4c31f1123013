#pragma once
#include "view/current_meeting.h"
#include "view/draft_keeper.h"

namespace ln::view {

/// What the form at the door holds: a registration to be made or corrected. Every change is kept as a draft.
class DoorForm : public QObject {
    Q_OBJECT
public:
    enum Field { Name, Phone, Unit, Position, Topic, Summary };
    static constexpr int fieldCount = 6;

    DoorForm(CurrentMeeting& current, DraftKeeper& drafts, QObject* parent = nullptr);

    [[nodiscard]] const QString& text(Field field) const { return m_texts[field]; }
    void setText(Field field, const QString& text);
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool editing() const { return m_editing; }
    [[nodiscard]] const std::optional<ThingId>& participant() const { return m_participant; }

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
    void restore();
    void fill(const Thing& person);
    void wipe();

    CurrentMeeting& m_current;
    DraftKeeper& m_drafts;
    std::array<QString, fieldCount> m_texts;
    /// What a correction began with: only what was changed in it is written, so that another tablet's correction of the rest stays.
    std::array<QString, fieldCount> m_opened;
    /// Given out with the form, so that a registration sent twice is made once.
    ThingId m_registration = ThingId::random();
    std::optional<ThingId> m_participant;
    bool m_editing = false;
    ThingId m_meeting;
};

} // namespace ln::view
