#pragma once
#include "rehearsal/object_reader.h"
#include "rehearsal/reference_book.h"
#include "rehearsal/script.h"
#include "rehearsal/waiting_guess.h"

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
    /// Whom "next" calls; false when it ends the turn, because nobody waits.
    bool readNext(const Step& step);
    void checkCalled(const Step& step);
    void readJoin(ObjectReader& reader, Step& step);
    void readLine(ObjectReader& reader, Step& step);
    void readAnswer(ObjectReader& reader, Step& step);
    void readConclusion(ObjectReader& reader, Step& step);

    /// The thing that a member names, checked to be where the desk can see it.
    std::optional<Ref> reference(ObjectReader& reader, Names names, Kind kind, Need need, const Step& step);
    /// The opinion named, or the one that is written at.
    void readOpinion(ObjectReader& reader, Step& step);
    void beginOpinion(Step& step);
    void addLine(const Step& step);
    /// Which desks record the turn, and what they mark in it.
    void followSound(ObjectReader& reader, const Step& step);
    void needTurn(const Step& step, bool open);
    void checkPresence(const Step& step, const Ref& ref, int line);
    /// Gives what the step made its name, if the file gives one.
    void made(ObjectReader& reader, const Step& step, const Ref& ref);

    struct Turn {
        Ref ref;
        bool open = true;
        /// The opinion that the call begins waits for its first words.
        bool untouched = true;
        Ref opinion;
        /// Those that were written and not deleted.
        std::vector<Ref> lines;
        /// Nothing after "next", which does not name anybody.
        std::optional<Ref> speaker;
        /// Which record it: each has a microphone of its own.
        std::vector<QString> recording;
        bool operator==(const Turn&) const = default;
    };
    /// How far the meeting has come.
    struct State {
        std::optional<Turn> turn;
        std::vector<Ref> withdrawn;
        bool started = false;
        bool closed = false;
        int floorMoved = 0; ///< the last step that gave the floor to somebody, or took it
    };
    /// What a desk knows that was cut off, what it knew when it was, and by which step.
    struct Apart {
        State state, then;
        int since = 0;
    };
    /// As the desk knows it whose step is read.
    [[nodiscard]] State& state();
    void goOffline(const Step& step);
    /// What was done apart comes together: as the desks settle it among themselves.
    void goOnline(const Step& step);
    [[nodiscard]] static bool holdsTheSame(const std::optional<Turn>& one, const std::optional<Turn>& other);
    [[nodiscard]] static std::optional<Turn> turnAfter(const State& one, const State& other, int since);
    struct Renaming {
        Ref ref;
        QString before, after;
    };
    struct Done {
        State before, after;
        std::optional<Ref> made;
        std::optional<Renaming> renamed;
        std::chrono::seconds at{};
    };
    /// Goes from one state to the other in what differs between them; the rest may have changed since.
    void apply(const State& from, const State& to);
    /// What the desk's undo takes back next; some steps are two acts, others none.
    void noteActs(const Step& step, State before);
    void noteAct(const Step& step, State before, State after, const std::optional<Ref>& made);
    void takeBack(const Step& step);
    void followReturn(const Step& step, const State& from, const State& to);
    void doAgain(const Step& step);
    /// Whether the acts up to the step's time can still be taken back.
    static void forgetOld(std::vector<Done>& acts, const Step& step);

    Script& m_script;
    QStringList m_desks;
    FirstProblem& m_problem;
    ReferenceBook m_book;
    WaitingGuess m_waiting;
    std::optional<std::chrono::seconds> m_at;
    QString m_desk;
    State m_shared; ///< of all that are online
    std::map<QString, Apart> m_apart;
    std::optional<Ref> m_made; ///< by the step that is read
    std::optional<Renaming> m_renamed;
    std::map<QString, std::vector<Done>> m_done, m_undone;
};

} // namespace ln::rehearsal
