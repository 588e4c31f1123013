#pragma once
#include "view/answer_form.h"
#include <qqmlregistration.h>

namespace ln::view {

/// A screen on which an opinion's answers and its conclusion are filled in. The form itself is its own.
class AnswerEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The screens' view objects are some")
    Q_PROPERTY(QStringList answerNames READ answerNames NOTIFY answerNamesChanged)
    Q_PROPERTY(int answerIndex READ answerIndex WRITE setAnswerIndex NOTIFY answersChanged)
    Q_PROPERTY(bool canAddAnswer READ canAddAnswer NOTIFY answersChanged)
    Q_PROPERTY(AnsweredBy answerBy READ answerBy WRITE setAnswerBy NOTIFY answersChanged)
    Q_PROPERTY(QString answerWho READ answerWho WRITE setAnswerWho NOTIFY answersChanged)
    Q_PROPERTY(QString answerText READ answerText WRITE setAnswerText NOTIFY answersChanged)
    Q_PROPERTY(QString answerStamp READ answerStamp NOTIFY answerStampChanged)
    Q_PROPERTY(Outcome outcome READ outcome WRITE setOutcome NOTIFY answersChanged)
    Q_PROPERTY(QString agency READ agency WRITE setAgency NOTIFY answersChanged)
    Q_PROPERTY(QStringList agencies READ agencies NOTIFY agenciesChanged)
    Q_PROPERTY(QString due READ due WRITE setDue NOTIFY answersChanged)
    Q_PROPERTY(QString dueProblem READ dueProblem NOTIFY answersChanged)
    Q_PROPERTY(QString conclusionText READ conclusionText WRITE setConclusionText NOTIFY answersChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum AnsweredBy { Chair, Agency, Later };
    Q_ENUM(AnsweredBy)
    enum Outcome { None, Resolved, Assigned, Beyond, Noted };
    Q_ENUM(Outcome)

    using QObject::QObject;

    /// Who gave each answer so far, the one being begun included.
    [[nodiscard]] const QStringList& answerNames() const { return form().answerNames(); }
    [[nodiscard]] int answerIndex() const { return form().answerIndex(); }
    /// The answer shown is saved first; one that cannot be is said, and stays.
    void setAnswerIndex(int index);
    [[nodiscard]] bool canAddAnswer() const { return form().canAddAnswer(); }
    Q_INVOKABLE void addAnswer();

    [[nodiscard]] AnsweredBy answerBy() const { return static_cast<AnsweredBy>(values().by); }
    [[nodiscard]] QString answerWho() const { return values().who; }
    [[nodiscard]] QString answerText() const { return values().text; }
    [[nodiscard]] virtual QString answerStamp() const { return {}; }
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] QString agency() const { return values().agency; }
    [[nodiscard]] const QStringList& agencies() const { return m_agencies; }
    /// Those that fit what is typed, with or without marks; none for one that is written in full.
    Q_INVOKABLE [[nodiscard]] QStringList agenciesLike(const QString& typed) const;
    [[nodiscard]] QString due() const { return values().due; }
    [[nodiscard]] QString dueProblem() const { return form().dueProblem(); }
    [[nodiscard]] QString conclusionText() const { return values().conclusion; }
    void setAnswerBy(AnsweredBy by);
    void setAnswerWho(const QString& who);
    void setAnswerText(const QString& text);
    void setOutcome(Outcome outcome);
    void setAgency(const QString& agency);
    void setDue(const QString& due);
    void setConclusionText(const QString& text);
    /// False when it cannot be saved as it is: then `problem` says why.
    Q_INVOKABLE bool saveAnswers();
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void answersChanged();
    void answerNamesChanged();
    void answerStampChanged();
    void agenciesChanged();
    void problemChanged();

protected:
    [[nodiscard]] virtual AnswerForm& form() = 0;
    [[nodiscard]] virtual const AnswerForm& form() const = 0;
    /// Where an answer that is begun now lies in the sound.
    [[nodiscard]] virtual std::optional<SoundPlace> placeNow() const { return std::nullopt; }
    virtual void submit(Act act) = 0;
    void setAgencies(QStringList names);
    void say(const QString& problem);

private:
    template <class Edit>
    void edit(Edit change);
    [[nodiscard]] const AnswerForm::Values& values() const { return form().values(); }

    QStringList m_agencies;
    QString m_problem;
};

} // namespace ln::view
