#include "rehearsal/step_reader.h"
#include "view/undo_stack.h"
#include <algorithm>
#include <utility>

/// StepReader: what the desks' undo and redo take back and do again.
namespace ln::rehearsal {
namespace {
/// What came comes, what went goes; all else that is there by now stays.
template <class Item>
void followList(std::vector<Item>& now, const std::vector<Item>& was, const std::vector<Item>& is) {
    const auto has = [](const std::vector<Item>& list, const Item& item) { return std::ranges::find(list, item) != list.end(); };
    std::erase_if(now, [&](const Item& item) { return has(was, item) && !has(is, item); });
    for (const Item& item : is)
        if (!has(was, item) && !has(now, item)) now.push_back(item);
}
} // namespace

void StepReader::noteActs(const Step& step, State before) {
    const auto made = std::exchange(m_made, std::nullopt);
    switch (step.act) {
    case Act::Undo:
    case Act::Redo:
    case Act::Secretary:
    case Act::Offline:
    case Act::Online:
    case Act::Record:
    case Act::StopRecording:
        return;
    case Act::Opinion: {
        // The opinion that the call began is there; its line is the act.
        const bool begun = !before.turn || !before.turn->untouched;
        State between = state();
        if (between.turn && before.turn) between.turn->lines = before.turn->lines;
        if (begun) noteAct(step, before, between, made);
        if (!step.text.isEmpty()) noteAct(step, begun ? between : before, state(), Ref{Kind::Line, step.number, 0});
        return;
    }
    case Act::Absent:
    case Act::Withdraw:
    case Act::Requeue: {
        // Who holds the floor gives it back first, and waits again before leaving the order.
        State between = before;
        between.turn = state().turn;
        if (before.turn != state().turn) {
            noteAct(step, before, between, {});
            if (step.act != Act::Requeue) noteAct(step, between, between, {});
        }
        return noteAct(step, std::move(between), state(), {});
    }
    default:
        noteAct(step, std::move(before), state(), made);
    }
}

void StepReader::noteAct(const Step& step, State before, State after, const std::optional<Ref>& made) {
    m_done[step.desk].push_back({std::move(before), std::move(after), made, std::exchange(m_renamed, std::nullopt), step.at});
    m_undone[step.desk].clear();
}

void StepReader::takeBack(const Step& step) {
    m_waiting.giveUp();
    std::vector<Done>& done = m_done[step.desk];
    forgetOld(done, step);
    if (done.empty()) return;
    apply(done.back().after, done.back().before);
    if (const auto& renamed = done.back().renamed) m_book.renamePerson(renamed->before, renamed->ref);
    if (done.back().made) m_book.takeBack(*done.back().made);
    m_undone[step.desk].push_back(std::move(done.back()));
    m_undone[step.desk].back().at = step.at;
    done.pop_back();
}

void StepReader::doAgain(const Step& step) {
    std::vector<Done>& undone = m_undone[step.desk];
    forgetOld(undone, step);
    if (undone.empty()) return;
    apply(undone.back().before, undone.back().after);
    followReturn(step, undone.back().before, undone.back().after);
    if (const auto& renamed = undone.back().renamed) m_book.renamePerson(renamed->after, renamed->ref);
    if (undone.back().made) m_book.bringBack(*undone.back().made);
    m_done[step.desk].push_back(std::move(undone.back()));
    m_done[step.desk].back().at = step.at;
    undone.pop_back();
}

/// A call that is done again is recorded by the desk that called; of the others the clips have ended. What was cut off with a turn's end or
/// the meeting's goes on when that is taken back.
void StepReader::followReturn(const Step& step, const State& from, const State& to) {
    if (!state().turn || holdsTheSame(from.turn, to.turn)) return;
    std::erase_if(state().turn->recording, [&](const QString& desk) { return desk != step.desk; });
}

void StepReader::forgetOld(std::vector<Done>& acts, const Step& step) {
    std::erase_if(acts, [&](const Done& act) { return step.at - act.at > view::UndoStack::reach; });
}

void StepReader::apply(const State& from, const State& to) {
    const auto follow = [](auto& now, const auto& was, const auto& is) {
        if (was != is) now = is;
    };
    std::optional<Turn>& turn = state().turn;
    if (turn && from.turn && to.turn && turn->ref == to.turn->ref && from.turn->ref == to.turn->ref) {
        follow(turn->open, from.turn->open, to.turn->open);
        followList(turn->recording, from.turn->recording, to.turn->recording);
        followList(turn->lines, from.turn->lines, to.turn->lines);
        std::ranges::sort(turn->lines, {}, &Ref::step);
        follow(turn->untouched, from.turn->untouched, to.turn->untouched);
        follow(turn->opinion, from.turn->opinion, to.turn->opinion);
    } else {
        follow(turn, from.turn, to.turn);
    }
    followList(state().withdrawn, from.withdrawn, to.withdrawn);
    follow(state().started, from.started, to.started);
    follow(state().closed, from.closed, to.closed);
}

} // namespace ln::rehearsal
