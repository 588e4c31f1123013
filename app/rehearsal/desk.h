#pragma once
#include "rehearsal/rehearsal_clock.h"
#include "rehearsal/script.h"
#include "rehearsal/trace.h"
#include "view/tablet.h"

namespace ln::rehearsal {

/// Why a rehearsal cannot go on, in a sentence.
struct Trouble {
    QString sentence;
};
template <class T>
using Outcome = Result<T, Trouble>;

/// What a rehearsal keeps in a desk's settings, committed with the entries it belongs to.
namespace setting {
inline constexpr auto step = "rehearsal.step";       ///< the last step saved at this desk
inline constexpr auto file = "rehearsal.file";       ///< SHA-256 of the rehearsal's file
inline constexpr auto day = "rehearsal.day";         ///< the conference's day
inline constexpr auto meeting = "rehearsal.meeting"; ///< its id
inline constexpr auto told = "rehearsal.told";       ///< the place in the journal up to which --trace has everything
inline constexpr auto made =
    "rehearsal.made."; ///< and "<step>.<kind>" or "0.participant.<place>": the id of what was made
} // namespace setting

struct DeskOptions {
    QString folder;
    QString letter;
    WallClock clock;
    std::unique_ptr<audio::FileMicrophone> microphone;
};

/// One desk of a rehearsal: a tablet of its own, with what the rehearsal must know of it.
class Desk : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Desk>> open(DeskOptions options, Trace& trace);
    /// Settings of a desk that is not open, by their keys; empty when there is no such desk yet.
    [[nodiscard]] static Outcome<std::map<QString, QString>> peek(const QString& folder, const QStringList& keys);

    [[nodiscard]] const QString& letter() const { return m_letter; }
    [[nodiscard]] view::Tablet& tablet() { return *m_tablet; }
    [[nodiscard]] const store::Reader& reader() const { return m_tablet->reader(); }
    [[nodiscard]] QString setting(const QString& key) const { return reader().setting(key); }
    /// Cut off from the other desks: by way of the office, or straight from them when there is none.
    [[nodiscard]] bool isOffline() const;
    /// Kept when it returns, also over a kill.
    [[nodiscard]] Outcome<void> setOffline(bool offline);
    [[nodiscard]] bool isEnrolled() const { return m_tablet->sync()->enrolled(); }

    /// From here on what is submitted belongs to a step. Its number commits with the next submission once armed.
    void beginStep(int number);
    void arm() { m_armed = true; }
    /// Until every submission is answered and every clip that ended is sealed. Tells what was refused.
    [[nodiscard]] Outcome<void> settle();
    /// How many submissions this step has made.
    [[nodiscard]] int submissions() const { return m_submissions; }
    /// Whether the step's number was committed.
    [[nodiscard]] bool stepSaved() const { return m_stepSaved; }
    [[nodiscard]] Outcome<void> keep(const QString& key, const QString& value);
    /// Saves what is there before the first step, past the screens: the desk's undo does not know of it.
    [[nodiscard]] Outcome<void> bring(store::Submission submission);

    /// All sound due by now was given to the recorder.
    void catchUpSound();
    void wakeSound();
    /// After what other desks wrote came: what the view objects show is what the tables hold.
    [[nodiscard]] Outcome<void> refreshViews(const ThingId& meeting);
    /// A fact of this desk that was saved while the program was killed before it could tell.
    struct Untold {
        Kind kind{};
        ThingId id;
        QString field;
        QCborValue value;
        WriteRef by;
    };
    [[nodiscard]] std::vector<Untold> untold(const ThingId& meeting) const;
    void trace(const Untold& fact) { write(fact.kind, fact.id, {{fact.field, fact.value}}); }

private:
    Desk(DeskOptions options, Trace& trace, std::unique_ptr<view::Tablet> tablet, audio::FileMicrophone* microphone);
    void amend(store::Submission& submission);
    void note(const store::Saved& saved);
    void noteSealed(const ThingId& clip);
    void write(Kind kind, const ThingId& id, const Fields& fields);

    QString m_letter;
    Trace& m_trace;
    std::unique_ptr<view::Tablet> m_tablet;
    /// The recorder's; null where nobody records.
    audio::FileMicrophone* m_microphone;
    int m_step = 0;
    bool m_armed = false;
    bool m_stepSaved = false;
    int m_submissions = 0;
    QString m_problem;
};

} // namespace ln::rehearsal
