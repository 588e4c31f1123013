#pragma once
#include "view/answer_editor.h"
#include "view/history_list.h"
#include "view/line_correction.h"
#include "view/opinion_list.h"
#include "view/turn_player.h"

namespace ln::view {

/// The Review screen: all opinions, one of them in full with its sound, what can be corrected, who wrote what.
// The base by its whole name: qmltyperegistrar takes it as written.
class ReviewView : public ln::view::AnswerEditor {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(ln::view::ThingListModel* opinions READ opinions CONSTANT)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY listChanged)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY listChanged)
    Q_PROPERTY(int total READ total NOTIFY listChanged)
    Q_PROPERTY(int incomplete READ incomplete NOTIFY listChanged)
    Q_PROPERTY(int assigned READ assigned NOTIFY listChanged)
    Q_PROPERTY(int toLookAt READ toLookAt NOTIFY listChanged)
    Q_PROPERTY(QString incompleteText READ incompleteText NOTIFY listChanged)

    Q_PROPERTY(QString currentId READ currentId NOTIFY opinionChanged)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY opinionChanged)
    Q_PROPERTY(QString head READ head NOTIFY opinionChanged)
    Q_PROPERTY(QString speaker READ speaker NOTIFY opinionChanged)
    Q_PROPERTY(QString joinedText READ joinedText NOTIFY opinionChanged)
    Q_PROPERTY(ln::view::ThingListModel* lines READ lines CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* answers READ answers CONSTANT)
    Q_PROPERTY(QString verdict READ verdict NOTIFY opinionChanged)
    Q_PROPERTY(ln::view::ToneNames::Tone verdictTone READ verdictTone NOTIFY opinionChanged)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY opinionChanged)
    Q_PROPERTY(QString lastChange READ lastChange NOTIFY opinionChanged)
    Q_PROPERTY(ln::view::ThingListModel* history READ history CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* choices READ choices CONSTANT)

    Q_PROPERTY(ln::view::TurnPlayer* player READ player CONSTANT)

public:
    enum Filter { All, Incomplete, GivenOut, ToLookAt };
    Q_ENUM(Filter)

    ReviewView(ChangeFeed& feed, Commands& commands, CurrentMeeting& current, DraftKeeper& drafts, SoundStores& sounds,
               QObject* parent = nullptr);

    // The list
    [[nodiscard]] ThingListModel* opinions() { return m_list.model(); }
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] QString searchText() const { return m_search; }
    void setSearchText(const QString& text);
    [[nodiscard]] int total() { return m_list.count(OpinionList::Filter::All); }
    [[nodiscard]] int incomplete() { return m_list.count(OpinionList::Filter::Incomplete); }
    [[nodiscard]] int assigned() { return m_list.count(OpinionList::Filter::Assigned); }
    [[nodiscard]] int toLookAt() { return m_list.count(OpinionList::Filter::ToLookAt); }
    /// What is missing before the meeting can be closed: "2 chưa có trả lời, 1 chưa có kết luận"; empty when nothing is.
    [[nodiscard]] QString incompleteText();
    /// All that is incomplete, whatever was searched for before.
    Q_INVOKABLE void showIncomplete();
    Q_INVOKABLE void open(const QString& opinionId);
    Q_INVOKABLE void close() { show({}); }

    // The opinion
    [[nodiscard]] QString currentId() const { return m_facts ? m_facts->opinion.id.toHex() : QString(); }
    [[nodiscard]] bool hasCurrent() const { return m_facts.has_value(); }
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString speaker() const;
    [[nodiscard]] QString joinedText() const;
    [[nodiscard]] ThingListModel* lines() { return &m_lines; }
    [[nodiscard]] ThingListModel* answers() { return &m_answers; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] Tone verdictTone() const;
    [[nodiscard]] QString verdictText() const;
    /// "Sửa lần cuối 09:12 · còn nguyên bản gốc"
    [[nodiscard]] QString lastChange() const;
    [[nodiscard]] ThingListModel* history() { return m_history.writes(); }
    [[nodiscard]] ThingListModel* choices() { return m_history.choices(); }
    Q_INVOKABLE void keepCorrection(const QString& lineId, const QString& text);
    /// An empty text deletes the line.
    Q_INVOKABLE void editLine(const QString& lineId, const QString& text);
    Q_INVOKABLE void keepAdded(const QString& text);
    Q_INVOKABLE void addLine(const QString& text);
    Q_INVOKABLE void choose(const QString& rowId);

    // The sound
    [[nodiscard]] TurnPlayer* player() { return &m_player; }
    Q_INVOKABLE void playLine(const QString& lineId);

Q_SIGNALS:
    void listChanged();
    void opinionChanged();

protected:
    [[nodiscard]] AnswerForm& form() override { return m_form; }
    [[nodiscard]] const AnswerForm& form() const override { return m_form; }
    void submit(Act act) override;

private:
    void show(const ThingId& opinion);
    void reload();
    void note(const store::ChangeSet& changes);
    void notePosition();
    [[nodiscard]] std::vector<ThingRow> lineRows() const;
    [[nodiscard]] std::vector<ThingRow> answerRows() const;
    [[nodiscard]] ThingId heardLine() const;
    void readAgencies();

    ChangeFeed& m_feed;
    Commands& m_commands;
    CurrentMeeting& m_current;
    OpinionList m_list;
    ThingListModel m_lines;
    ThingListModel m_answers;
    HistoryList m_history;
    LineCorrection m_correction;
    AnswerForm m_form;
    TurnPlayer m_player;
    Filter m_filter = All;
    QString m_search;
    std::optional<OpinionFacts> m_facts;
    ThingId m_heard;
};

} // namespace ln::view
