#pragma once
#include "rehearsal/object_reader.h"
#include "rehearsal/reference_book.h"
#include "rehearsal/script.h"

namespace ln::rehearsal {

/// Reads the steps one after the other, following the meeting far enough to know what each speaks of.
class StepReader {
public:
    StepReader(Script& script, const QStringList& desks, FirstProblem& problem);
    void read(const JsonValue& json);

private:
    void readWhen(ObjectReader& reader, Step& step);
    void readAct(ObjectReader& reader, Step& step);
    void readProcedure(ObjectReader& reader, Step& step);
    void readCollected(ObjectReader& reader, Step& step);
    void readAtDoor(ObjectReader& reader, Step& step);
    void readOnFloor(ObjectReader& reader, Step& step);
    void readRegistration(ObjectReader& reader, Step& step);
    void readEdit(ObjectReader& reader, Step& step);
    void readMove(ObjectReader& reader, Step& step);
    void readCall(ObjectReader& reader, Step& step);
    void readJoin(ObjectReader& reader, Step& step);
    void readLine(ObjectReader& reader, Step& step);
    void readAnswer(ObjectReader& reader, Step& step);
    void readConclusion(ObjectReader& reader, Step& step);

    /// The thing that a member names, checked to be where the desk can see it.
    std::optional<Ref> reference(ObjectReader& reader, Names names, Kind kind, Need need, const Step& step);
    /// The opinion named, or the one that is written at.
    void readOpinion(ObjectReader& reader, Step& step);
    void beginOpinion(Step& step);
    void needTurn(const Step& step, bool open);
    void checkPresence(const Step& step, const Ref& ref, int line);
    /// Gives what the step made its name, if the file gives one.
    void made(ObjectReader& reader, const Step& step, const Ref& ref);

    struct Turn {
        Ref ref;
        bool open = true;
        bool recording = true;
        /// The opinion that the call begins waits for its first words.
        bool untouched = true;
        int opinions = 1;
        Ref opinion;
        /// Nothing after "next", which does not name anybody.
        std::optional<Ref> speaker;
    };

    Script& m_script;
    QStringList m_desks;
    FirstProblem& m_problem;
    ReferenceBook m_book;
    std::optional<std::chrono::seconds> m_at;
    QString m_desk;
    std::optional<Turn> m_turn;
    std::optional<Ref> m_lastLine;
    std::vector<Ref> m_withdrawn;
    bool m_started = false;
    bool m_closed = false;
};

} // namespace ln::rehearsal
