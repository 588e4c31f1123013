#pragma once
#include "domain/commands.h"
#include "view/act.h"
#include "view/draft_keeper.h"

namespace ln::view {

/// A written line that is corrected where it stands, and a line that is added after its turn. What is typed is a draft until it is
/// finished; a draft that is left when the program starts becomes an entry, for the line's history keeps what stood there.
class LineCorrection {
public:
    explicit LineCorrection(DraftKeeper& drafts) : m_drafts(drafts) {}

    void keep(const ThingId& line, const QString& text) { m_drafts.keep(key(line), text); }
    /// Nothing left of a line is its deletion.
    void finish(Act& act, const ThingId& line, const ThingId& opinion, const QString& text);

    void keepAdded(const ThingId& opinion, const QString& text) { m_drafts.keep(addedKey(opinion), text); }
    void finishAdded(Act& act, const ThingId& opinion, const QString& text);

    static constexpr auto prefix = "correction:";
    static constexpr auto addedPrefix = "added:";

private:
    [[nodiscard]] static QString key(const ThingId& line) { return QString::fromLatin1(prefix) + line.toHex(); }
    [[nodiscard]] static QString addedKey(const ThingId& opinion) { return QString::fromLatin1(addedPrefix) + opinion.toHex(); }
    void end(Act& act, const QString& draft, const QString& text);

    DraftKeeper& m_drafts;
};

} // namespace ln::view
