#pragma once
#include "fault/promises.h"
#include <functional>

namespace ln::fault {

/// Where one tablet's data lies, and what it was told there.
class Run {
public:
    explicit Run(store::StoreOptions options) : m_options(std::move(options)) {}

    /// Null when the folder does not open.
    store::Store* store();
    store::SoundStore* sound();
    void close();

    Promises promises;

private:
    store::StoreOptions m_options;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::SoundStore> m_sound;
};

/// A dialogue conference in short, as steps that can be given again: each thing has the same id in every run, so that a
/// secretary who repeats what was not reported saved ends with the same tables as one who never lost the power.
class Conference {
public:
    /// `lines` are written down in the turn, each with its own commit: many of them make the log long enough to be written back on
    /// the way.
    explicit Conference(int lines);

    /// From a step on; gives back the first one that was not reported whole. The last step closes.
    [[nodiscard]] std::size_t play(Run& run, std::size_t from = 0) const;
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    [[nodiscard]] ThingId meeting() const { return m_meeting; }

private:
    using Step = std::function<bool(Run&)>;
    void prepare();
    void floor();
    void exchange();
    void after();
    void command(std::vector<Command> commands, QStringList endedDrafts = {});
    void together(std::vector<Command> commands);
    [[nodiscard]] bool record(Run& run) const;

    int m_lines;
    ThingId m_meeting;
    std::vector<Step> m_steps;
    std::vector<wire::SignedEntry> m_fromOtherTablet;
};

/// The same id for the same name, in every run.
[[nodiscard]] ThingId idOf(const QString& name);
inline const QByteArray testKey(32, '\x21');

} // namespace ln::fault
