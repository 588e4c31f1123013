#include "rehearsal/rehearsal.h"
#include "rehearsal/waiting.h"
#include "rehearsal/words.h"
#include <algorithm>

/// Rehearsal: how the desks hear of each other.
namespace ln::rehearsal {
namespace {
constexpr std::chrono::seconds arrivalPatience{60};
} // namespace

Outcome<void> Rehearsal::waitForOthers(Desk& desk) {
    if (desk.isOffline()) return {};
    std::optional<Trouble> problem;
    const auto holds = [&] {
        // At each look: a desk that hears of another one's call may write that its own turn is over.
        if (!m_withOffice)
            if (auto done = exchange(); !done) problem = done.error();
        return problem || (std::ranges::all_of(online(), [&](const Desk* other) { return other == &desk || holdsAllOf(desk, *other); }) &&
                           std::ranges::all_of(m_sent, [&](const auto& one) { return holdsAll(desk, one.second); }));
    };
    if (!waitFor(holds, arrivalPatience))
        return Trouble{Words::tr("bàn %1 chưa nhận được điều các bàn khác đã ghi sau %2 giây")
                           .arg(desk.letter())
                           .arg(arrivalPatience.count())};
    if (problem) return *problem;
    return desk.refreshViews(m_meeting);
}

/// The other desks go by what was written here while it was online.
Outcome<void> Rehearsal::waitForSent(const Desk& desk) {
    if (!m_withOffice || desk.isOffline() || m_desks.size() < 2) return {};
    const auto sent = [&] {
        const store::OutboxCounts counts = desk.reader().outboxCounts();
        return counts.entries <= counts.entriesReceived + counts.entriesRefused;
    };
    if (waitFor(sent, arrivalPatience)) {
        m_sent[&desk] = desk.reader().heads(); // they still fetch it from the office when this desk is gone
        return {};
    }
    return Trouble{Words::tr("văn phòng chưa nhận hết điều bàn %1 đã ghi sau %2 giây").arg(desk.letter()).arg(arrivalPatience.count())};
}

bool Rehearsal::holdsAllOf(const Desk& desk, const Desk& other) {
    return holdsAll(desk, other.reader().heads());
}

bool Rehearsal::holdsAll(const Desk& desk, const std::vector<wire::Held>& heads) {
    const std::vector<wire::Held> held = desk.reader().heads();
    return std::ranges::all_of(heads, [&](const wire::Held& head) {
        return std::ranges::any_of(held, [&](const wire::Held& ours) {
            return ours.space == head.space && ours.device == head.device && ours.seq >= head.seq;
        });
    });
}

std::vector<Desk*> Rehearsal::online() const {
    std::vector<Desk*> desks;
    for (const auto& [letter, desk] : m_desks)
        if (!desk->isOffline()) desks.push_back(desk.get());
    return desks;
}

Outcome<void> Rehearsal::exchange() {
    for (Desk* from : online())
        for (Desk* to : online()) {
            if (from == to || holdsAllOf(*to, *from)) continue;
            if (auto given = give(*from, *to); !given) return given;
        }
    return {};
}

Outcome<void> Rehearsal::give(Desk& from, Desk& to) {
    constexpr qsizetype pageBytes = 256 * 1024;
    for (const SpaceId& space : from.reader().spaces()) {
        std::int64_t& place = m_given[{&from, &to, space}];
        for (bool more = true; more;) {
            auto page = from.reader().entriesAfter(space, place, pageBytes);
            const auto merged = to.tablet().store().merge(std::move(page.entries));
            if (!merged) return Trouble{Words::tr("bàn %1 không ghi được: %2").arg(to.letter(), merged.error().message)};
            place = page.place;
            more = page.more;
        }
    }
    return {};
}

Outcome<void> Rehearsal::share(int step, const Desk* by) {
    if (!m_withOffice)
        if (auto done = exchange(); !done) return done;
    for (Desk* desk : online())
        if (desk != by) desk->beginStep(step); // what it does about it is of this step
    // Only who was cut off can have moved the floor without the others' knowing.
    if (!by) return settleOnline();
    for (Desk* desk : online())
        if (desk != by && desk->tablet().floor()->recording())
            if (auto settled = settle(*desk); !settled) return settled;
    return {};
}

Outcome<void> Rehearsal::settle(Desk& desk) {
    if (auto held = waitForOthers(desk); !held) return held;
    return desk.settle();
}

Outcome<void> Rehearsal::settleOnline() {
    std::vector<std::vector<wire::Held>> before, now;
    do {
        before = std::exchange(now, {});
        for (Desk* desk : online())
            if (auto settled = settle(*desk); !settled) return settled;
        for (const Desk* desk : online())
            now.push_back(desk->reader().heads());
    } while (now != before); // what one desk does about it, the others have to hear of again
    return {};
}

} // namespace ln::rehearsal
