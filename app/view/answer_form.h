#pragma once
#include "domain/commands.h"
#include "view/act.h"
#include "view/draft_keeper.h"
#include <QJsonObject>

namespace ln::view {

/// The answer to an opinion and its conclusion, as they are being filled in. Every change is kept as a draft.
class AnswerForm : public QObject {
    Q_OBJECT
public:
    struct Values {
        AnsweredBy by = AnsweredBy::Chair;
        QString who;
        QString text;
        std::optional<SoundPlace> place;
        std::optional<Outcome> outcome;
        QString agency;
        QString due; ///< as typed
        QString conclusion;
        bool operator==(const Values& other) const;
    };

    AnswerForm(const store::Reader& reader, DraftKeeper& drafts, QObject* parent = nullptr);

    /// Shows what is saved for an opinion, and over it what was typed and is not.
    void show(const ThingId& opinion);
    /// Another tablet may have written: shows it unless something is being typed here.
    void refresh();
    /// An opinion may have several answers: the chair's, then an agency's. One of them is shown.
    [[nodiscard]] const QStringList& answerNames() const { return m_names; }
    [[nodiscard]] int answerIndex() const;
    void showAnswer(int index);
    /// Only when the one shown is saved.
    [[nodiscard]] bool canAddAnswer() const { return m_answerExists && !changedSinceSaved(); }
    void beginAnswer();
    [[nodiscard]] const Values& values() const { return m_now; }
    void set(Values values);
    [[nodiscard]] bool changedSinceSaved() const { return !(m_now == m_saved); }
    /// What keeps it from being saved: one sentence, or nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString dueProblem() const;
    /// Gives what was filled in to an act. Only without a problem.
    void take(Act& act);

    [[nodiscard]] static QString draftKey(const ThingId& opinion);

Q_SIGNALS:
    void changed();
    /// Which answers there are, or what one of them is called.
    void namesChanged();

private:
    void letGoOfAnswer(bool typing);
    [[nodiscard]] bool isSaved(const ThingId& answer) const;
    [[nodiscard]] std::vector<Thing> conclusions() const;
    void readSaved();
    void readAnswer(const Thing& answer);
    void readAnswers();
    void nameAnswers();
    void readDraft();
    void keep();
    [[nodiscard]] bool answerChanged() const;
    [[nodiscard]] bool conclusionChanged() const;

    const store::Reader& m_reader;
    DraftKeeper& m_drafts;
    ThingId m_opinion;
    ThingId m_answer;
    ThingId m_conclusion;
    std::vector<Thing> m_answers; ///< the saved ones, in the order they were given
    QStringList m_names;
    bool m_answerExists = false;
    /// Another answer than those saved is being begun.
    bool m_beginning = false;
    Values m_saved;
    Values m_now;
};

} // namespace ln::view
