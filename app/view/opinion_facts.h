#pragma once
#include "store/reader.h"
#include "view/tone.h"
#include <algorithm>
#include <array>

namespace ln::view {

/// One opinion with all that belongs to it, as the tables show it now.
struct OpinionFacts {
    Thing opinion;
    std::optional<Thing> turn;
    std::optional<Thing> speaker;
    std::vector<Thing> lines;
    std::vector<Thing> answers; ///< in the order they were given
    std::optional<Thing> conclusion;
    std::vector<Thing> clips;
    std::vector<Thing> joined; ///< registrations of others who said the same, each once

    /// Nothing for what is no opinion, or is deleted.
    [[nodiscard]] static std::optional<OpinionFacts> read(const store::Reader& reader, const ThingId& id);
    /// Kinds of things of which each belongs to one opinion.
    static constexpr std::array parts{Kind::Line, Kind::Answer, Kind::Conclusion, Kind::Joining};
    /// The opinion that such a thing belongs to, or a thing is.
    [[nodiscard]] static std::optional<ThingId> opinionOf(const Thing& thing);
    [[nodiscard]] static bool isPart(Kind kind) { return std::ranges::find(parts, kind) != parts.end(); }

    /// What is still to be written down before the meeting can be called complete.
    enum class Missing { Nothing, Text, Answer, Conclusion, Day };
    [[nodiscard]] Missing missing() const;
    /// Its turn still has the floor.
    [[nodiscard]] bool underWay() const { return turn && !turn->has(u"ended_at"); }
    [[nodiscard]] bool assigned() const;

    /// "11", the second of a turn "11.2"; empty for one that came before the meeting or on paper.
    [[nodiscard]] QString number() const;
    /// What it is about, in a few words.
    [[nodiscard]] QString title() const;
    /// Whose it is.
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString unit() const;
    /// Where in its turn a thing with a place in the sound lies; nothing without one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> inTurn(const Thing& thing) const;
    struct Look {
        QString text;
        Tone tone = Tone::Plain;
    };
    [[nodiscard]] Look look() const;
    /// What the chair concluded, whatever is still missing; nothing without a conclusion.
    [[nodiscard]] std::optional<Look> verdict() const;
    /// All its texts, folded, for a search.
    [[nodiscard]] QString folded() const;
    /// What is shown of this opinion: itself, its lines, answers and conclusion, who registered it.
    [[nodiscard]] std::vector<Thing> things() const;
};

/// The registrations of those who said the same as an opinion, in the order in which they joined, each once.
[[nodiscard]] std::vector<Thing> joinedBy(const store::Reader& reader, const Thing& opinion);

} // namespace ln::view
