#include "domain/sound_rules.h"
#include "domain/rule_parts.h"
#include <algorithm>

namespace ln {
using rule::Changes, rule::f, rule::find, rule::moment, rule::on;
namespace {
using namespace std::chrono_literals;
/// A clip reaches back by its pre-roll; more than this is no pre-roll.
constexpr std::chrono::milliseconds mostLead = 1min;
} // namespace

Changes decideSound(const StartClip& c, const Facts& facts, WallTime at) {
    const auto turn = find(facts, c.turn, Kind::Turn);
    if (!turn) return Refusal::UnknownThing;
    if (facts.thing(c.clip, true)) return std::vector<Change>{};
    return std::vector{Change{Kind::Clip, c.clip, turn->space,
                              {{f("turn"), toValue(c.turn)}, {f("started_at"), moment(at - std::clamp(c.lead, 0ms, mostLead))}}}};
}

Changes decideSound(const SealClip& c, const Facts& facts) {
    const auto clip = find(facts, c.clip, Kind::Clip);
    if (!clip) return Refusal::UnknownThing;
    if (clip->has(u"sha256")) return clip->text(u"sha256") == c.sha256 ? Changes(std::vector<Change>{}) : Refusal::NotInState;
    return std::vector{on(*clip, {{f("samples"), static_cast<qint64>(c.samples)},
                                  {f("bytes"), static_cast<qint64>(c.bytes)},
                                  {f("sha256"), c.sha256},
                                  {f("gaps"), toValue(c.gaps)},
                                  {f("recovered"), c.recovered}})};
}

Changes decideSound(const MarkSound& c, const Facts& facts) {
    const auto clip = find(facts, c.place.clip, Kind::Clip);
    if (!clip) return Refusal::UnknownThing;
    return std::vector{Change{Kind::Mark, c.mark, clip->space,
                              {{f("clip"), toValue(c.place.clip)}, {f("sample"), static_cast<qint64>(c.place.sample)}}}};
}

} // namespace ln
