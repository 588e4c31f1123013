#pragma once
#include "documents/people_plan.h"
#include "view/current_meeting.h"
#include "view/thing_list_model.h"
#include "view/undo_stack.h"
#include <QUrl>
#include <thread>

namespace ln::view {

/// The page on which a list of participants is taken into the open meeting: from a file or the clipboard, looked at, then saved.
class PeopleImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool importing READ importing NOTIFY changed)
    Q_PROPERTY(bool hasTable READ hasTable NOTIFY changed)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed)
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    Q_PROPERTY(int alreadyCount READ alreadyCount NOTIFY changed)
    Q_PROPERTY(int filledCount READ filledCount NOTIFY changed)
    Q_PROPERTY(int leftOutCount READ leftOutCount NOTIFY changed)
    Q_PROPERTY(int belowUnitCount READ belowUnitCount NOTIFY changed)
    Q_PROPERTY(bool unitGoesOn READ unitGoesOn NOTIFY changed)
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed)
    Q_PROPERTY(QString importLabel READ importLabel NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(QStringList meanings READ meanings CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* columns READ columns CONSTANT)
    Q_PROPERTY(ln::view::ThingListModel* leftOut READ leftOut CONSTANT)

public:
    PeopleImport(store::Store& store, ChangeFeed& feed, CurrentMeeting& current, UndoStack& undo, QObject* parent = nullptr);
    /// An import under way stops; what it saved stays.
    ~PeopleImport() override;

    [[nodiscard]] bool shown() const { return m_shown; }
    /// Reading, or counting anew.
    [[nodiscard]] bool busy() const { return m_state == State::Looking; }
    [[nodiscard]] bool importing() const { return m_state == State::Importing; }
    [[nodiscard]] bool hasTable() const { return m_looked.table != nullptr; }
    [[nodiscard]] QString sourceName() const { return m_sourceName; }
    /// Of a workbook with several lists, each on a sheet of its own; else none.
    [[nodiscard]] QStringList sheets() const;
    [[nodiscard]] int sheet() const;
    Q_INVOKABLE void chooseSheet(int sheet);
    /// Why there is no table, or why saving ended.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is to be done before anybody can be taken in.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString result() const { return m_result; }
    [[nodiscard]] int newCount() const { return m_looked.counts.added; }
    [[nodiscard]] int alreadyCount() const { return m_looked.counts.already; }
    [[nodiscard]] int filledCount() const { return m_looked.counts.filled; }
    [[nodiscard]] int leftOutCount() const { return static_cast<int>(m_looked.rows.leftOut.size()); }
    /// Who has no unit of their own below somebody who has one, and whether they are taken for people of that one.
    [[nodiscard]] int belowUnitCount() const { return m_looked.rows.belowUnit; }
    [[nodiscard]] bool unitGoesOn() const { return m_looked.rows.unitGoesOn; }
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] QString importLabel() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString progressText() const;
    /// What a column may mean, in the order of documents::Meaning.
    [[nodiscard]] static QStringList meanings();
    /// One a column: "title", "meaning" (an index into meanings), "samples" of its first rows.
    [[nodiscard]] ThingListModel* columns() { return &m_columns; }
    /// "number" of the row, "why" in a sentence, what it "said"; first those that want a look.
    [[nodiscard]] ThingListModel* leftOut() { return &m_leftOut; }

    Q_INVOKABLE void open();
    /// What was chosen stays, and an import goes on.
    Q_INVOKABLE void close();
    Q_INVOKABLE void readFile(const QUrl& file);
    Q_INVOKABLE void readText(const QString& table);
    /// What was dragged here: one file, or cells of another program's table.
    Q_INVOKABLE void readDropped(const QList<QUrl>& files, const QString& table);
    Q_INVOKABLE void paste();
    Q_INVOKABLE void setMeaning(int column, int meaning);
    Q_INVOKABLE void setUnitGoesOn(bool goesOn);
    Q_INVOKABLE void start();
    /// Stops reading or saving.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void shownChanged();
    void changed();
    void progressChanged();

private:
    enum class State { Idle, Looking, Importing };
    /// What the thread made of a table.
    struct Looked {
        std::shared_ptr<const documents::Table> table;
        documents::Columns columns;
        documents::PeopleRows rows;
        documents::PeopleCounts counts;
    };
    using Source = std::function<documents::TableResult(const std::stop_token&)>;

    void read(const QString& name, Source source);
    void readSheet(const QString& path, const QString& chosen);
    void work(std::function<void(const std::stop_token&)> job);
    /// Another meaning of a column makes other rows of the same table; another meeting, or who was added to it, does not.
    enum class Rows { AsRead, ReadAnew };
    void lookAgain(Rows rows);
    void give(const std::shared_ptr<Looked>& looked, int round, const std::stop_token& stop, const Gate::Entrance& entrance);
    [[nodiscard]] documents::PeopleCounts count(const std::vector<documents::PersonRow>& people, const SpaceId& space) const;
    [[nodiscard]] documents::PeoplePlan plan(const std::vector<documents::PersonRow>& people, const SpaceId& space) const;
    void take(Looked looked, int round);
    void refuse(documents::TableProblem why, int round);
    void submit(documents::PeoplePlan plan, int round);
    void ended(store::SavedOneByOne saved);
    void showColumns();
    void showLeftOut();
    void becomes(State state);

    store::Store& m_store;
    ChangeFeed& m_feed;
    CurrentMeeting& m_current;
    UndoStack& m_undo;
    ThingListModel m_columns, m_leftOut;
    bool m_shown = false;
    State m_state = State::Idle;
    QString m_path; ///< of the file that is shown
    QString m_sourceName, m_problem, m_result;
    Looked m_looked;
    std::vector<ThingId> m_columnIds;
    std::size_t m_toSave = 0, m_saved = 0;
    std::stop_source m_stopSaving;
    int m_round = 0; ///< what an earlier one brings is no longer wanted
    Gate m_gate{this};
    std::jthread m_thread;
};

} // namespace ln::view
