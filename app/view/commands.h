#pragma once
#include "store/store.h"
#include "view/gate.h"
#include <QObject>

namespace ln::view {

/// The one way from the screens to the store: what a secretary did goes out, what came of it comes back on the UI
/// thread.
class Commands : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<store::Saved, store::Failure>;
    using Then = std::function<void(const Outcome&)>;

    Commands(store::Store& store, const store::Reader& reader, QObject* parent = nullptr);
    ~Commands() override;

    /// All of them or none, by the secretary at this tablet. Drafts that have become entries end in the same commit.
    void run(std::vector<Command> commands, Then then = {}, std::vector<QString> endedDrafts = {});
    /// The same with everything said; the author is filled in.
    void submit(store::Submission submission, Then then = {});
    /// Thing by thing, in slices, for what was done in such a way: an import.
    void takeBack(std::vector<WrittenThing> things, std::function<void(store::SavedOneByOne)> then);
    /// A local fact that commits with the next submission, such as a rehearsal's step.
    void setNextSetting(const QString& key, const QString& value);
    /// Sees each submission before it goes and may add to it: a rehearsal keeps what it made with the entries that made
    /// it.
    using Amend = std::function<void(store::Submission&)>;
    void setAmend(Amend amend) { m_amend = std::move(amend); }
    /// Sees each submission too, may add what follows from it, and sees what was saved of it: for undoing.
    using Watch = std::function<std::function<void(const store::Saved&)>(store::Submission&)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    /// How many submissions have not been answered.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void saved(const ln::store::Saved& saved);
    void refused(const QString& sentence);
    void idle();

private:
    [[nodiscard]] ThingId author() const;
    void answered();
    void finish(const Outcome& outcome, const Then& then, const std::function<void(const store::Saved&)>& watched);

    store::Store& m_store;
    const store::Reader& m_reader;
    std::vector<std::pair<QString, QString>> m_nextSettings;
    Amend m_amend;
    Watch m_watch;
    int m_pending = 0;
    Gate m_gate{this};
};

} // namespace ln::view
