#pragma once
#include "view/answer_form.h"
#include "view/change_feed.h"
#include "view/commands.h"
#include "view/line_correction.h"
#include "view/line_draft.h"
#include "view/thing_list_model.h"
#include "view/turn_sound.h"

namespace ln::view {

/// What is written down during one turn: its opinions, and of the one shown the lines, the answer, the conclusion.
class TurnPage : public QObject {
    Q_OBJECT
public:
    TurnPage(ChangeFeed& feed, Commands& commands, DraftKeeper& drafts, TurnSound& sound, QObject* parent = nullptr);

    /// Another turn, or none. What was typed and not saved stays a draft of its opinion.
    void show(const std::optional<Thing>& turn);
    [[nodiscard]] ThingListModel* opinions() { return &m_opinions; }
    [[nodiscard]] ThingListModel* lines() { return &m_lines; }
    [[nodiscard]] int index() const { return m_opinions.indexOf(m_opinion); }
    void setIndex(int index);
    void addOpinion();
    [[nodiscard]] QString joinedText() const;

    [[nodiscard]] const QString& draft() const { return m_draft.text(); }
    void setDraft(const QString& text) { m_draft.setText(text, m_sound.place()); }
    [[nodiscard]] QString draftStamp() const;
    void commitLine();
    /// What is being typed into a line that is there already.
    void keepCorrection(const QString& lineId, const QString& text);
    void editLine(const QString& lineId, const QString& text);

    [[nodiscard]] AnswerForm& answers() { return m_answers; }
    [[nodiscard]] const AnswerForm& answers() const { return m_answers; }
    /// Where in the answering the answer was begun to be written.
    [[nodiscard]] QString answerStamp() const;
    /// One opinion, with nothing written in it and nothing being written.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<ThingId> opinionIds() const;
    [[nodiscard]] int marks() const { return m_marks; }

    /// Gives all that was typed to an act: the line, and the answers when they can be saved.
    void take(Act& act);
    void run(Act act);

Q_SIGNALS:
    void opinionsChanged();
    void draftChanged();
    void answersChanged();
    void marksChanged();
    void refused(const QString& sentence);

private:
    void note(const store::ChangeSet& changes);
    void loadOpinions();
    void showOpinion(const ThingId& opinion);
    void loadLines();
    void countMarks();
    [[nodiscard]] ThingRow rowOf(const Thing& line) const;
    /// Where a place in the sound lies in the turn; empty without one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> inTurn(const std::optional<SoundPlace>& place) const;

    ChangeFeed& m_feed;
    Commands& m_commands;
    DraftKeeper& m_drafts;
    TurnSound& m_sound;
    ThingListModel m_opinions;
    ThingListModel m_lines;
    LineDraft m_draft;
    LineCorrection m_correction;
    AnswerForm m_answers;
    std::optional<Thing> m_turn;
    ThingId m_opinion;
    /// Just made; shown as soon as it is in the tables.
    ThingId m_wanted;
    int m_marks = 0;
};

} // namespace ln::view
