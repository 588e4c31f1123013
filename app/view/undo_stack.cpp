#include "view/undo_stack.h"
#include "view/act_words.h"
#include <QThreadPool>
#include <algorithm>

namespace ln::view {
namespace {
constexpr std::size_t actsKept = 50;
constexpr std::chrono::seconds tickInterval{15};

bool isText(Kind kind) {
    return kind == Kind::Line || kind == Kind::Answer || kind == Kind::Conclusion;
}

/// What of an act is taken back. Sound never is: what was recorded stays, whoever was called by mistake.
std::vector<WrittenThing> thingsOf(const store::Saved& saved, bool keepsTexts) {
    std::vector<WrittenThing> things;
    for (const store::SavedChange& one : saved.changes) {
        if (one.change.kind == Kind::Clip || (keepsTexts && isText(one.change.kind))) continue;
        const auto same = std::ranges::find(things, one.change.id, [](const auto& thing) { return thing.written.id; });
        if (same == things.end()) {
            things.push_back({one.change, one.before, one.created});
            continue;
        }
        for (const auto& [field, value] : one.change.fields)
            same->written.fields[field] = value;
        for (const auto& [field, value] : one.before)
            if (!same->created) same->before.emplace(field, value);
    }
    return things;
}

/// Of changes of which each is of another thing.
std::vector<WrittenThing> thingsOneByOne(std::vector<store::SavedChange> changes) {
    std::vector<WrittenThing> things;
    things.reserve(changes.size());
    for (store::SavedChange& one : changes)
        things.push_back({std::move(one.change), std::move(one.before), one.created});
    return things;
}
} // namespace

UndoStack::UndoStack(Commands& commands, const store::Reader& reader, WallClock clock, QObject* parent)
    : QObject(parent), m_commands(commands), m_reader(reader), m_clock(std::move(clock)) {
    commands.setWatch([this](const store::Submission& submission) { return watch(submission); });
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &UndoStack::forgetOld);
    m_tick.start();
}

std::function<void(const store::Saved&)> UndoStack::watch(const store::Submission& submission) {
    const ActWords words = wordsOf(submission.commands);
    Stack* target = m_target ? m_target : &m_undo;
    const bool ownAct = !m_target;
    Act act{ownAct ? words.name : m_targetName, {}, {}, {}};
    if (act.name.isEmpty()) return {};
    for (const auto& [key, value] : submission.settings)
        act.settings.emplace(key, m_reader.setting(key));
    return [this, target, ownAct, act = std::move(act), keeps = words.keepsTexts](const store::Saved& saved) mutable {
        act.things = thingsOf(saved, keeps);
        act.at = m_clock();
        if (act.things.empty()) return;
        push(*target, std::move(act));
        if (ownAct) {
            m_redo.clear();
            Q_EMIT movedOn();
        }
        Q_EMIT changed();
    };
}

void UndoStack::noteImport(std::vector<store::SavedChange> changes) {
    if (changes.empty()) return;
    push(m_undo, Act{wordsOf({Import{}}).name, thingsOneByOne(std::move(changes)), {}, m_clock(), true});
    m_redo.clear();
    Q_EMIT movedOn();
    Q_EMIT changed();
}

void UndoStack::push(Stack& stack, Act act) {
    stack.push_back(std::move(act));
    if (stack.size() > actsKept) stack.erase(stack.begin());
}

void UndoStack::putBack(Stack& stack, Act act) {
    const auto newer = std::ranges::find_if(stack, [&](const Act& one) { return one.at > act.at; });
    stack.insert(newer, std::move(act));
}

void UndoStack::undo() {
    forgetOld();
    if (canUndo()) take(m_undo, m_redo, tr("Đã hoàn tác: %1. Ctrl+Shift+Z để làm lại."));
}

void UndoStack::redo() {
    if (canRedo()) take(m_redo, m_undo, tr("Đã làm lại: %1."));
}

void UndoStack::take(Stack& from, Stack& to, const QString& sentence) {
    Act act = std::move(from.back());
    from.pop_back();
    m_busy = true;
    if (act.oneByOne) return takeOneByOne(std::move(act), from, to, sentence);
    store::Submission submission;
    submission.commands.emplace_back(Undo{act.things});
    for (const auto& [key, value] : act.settings)
        submission.settings.emplace_back(key, value);
    m_target = &to;
    m_targetName = act.name;
    m_commands.submit(std::move(submission), [this, act, sentence, source = &from](const Commands::Outcome& outcome) {
        m_busy = false;
        if (outcome) Q_EMIT done(sentence.arg(act.name), act.settings);
        // Refused by a rule it would be refused again, and stand before the acts below it.
        else if (std::holds_alternative<sqlite::Error>(outcome.error())) putBack(*source, act);
        Q_EMIT changed();
    });
    m_target = nullptr;
    Q_EMIT changed();
}

void UndoStack::takeOneByOne(Act act, Stack& from, Stack& to, const QString& sentence) {
    const auto then = [this, name = act.name, at = act.at, sentence, source = &from, target = &to](store::SavedOneByOne saved) {
        m_busy = false;
        const bool any = !saved.changes.empty();
        if (any) push(*target, Act{name, thingsOneByOne(std::move(saved.changes)), {}, m_clock(), true});
        if (saved.failure) {
            if (std::holds_alternative<sqlite::Error>(*saved.failure)) putBack(*source, Act{name, std::move(saved.rest), {}, at, true});
        } else {
            QStringList said;
            if (any) said += sentence.arg(name);
            if (saved.kept > 0) said += tr("%n người giữ nguyên vì đã điểm danh, đăng ký hoặc được sửa.", nullptr, static_cast<int>(saved.kept));
            Q_EMIT done(said.join(u' '), {});
        }
        Q_EMIT changed();
    };
    m_commands.takeBack(std::move(act.things), then);
    Q_EMIT changed();
}

/// A clock that was set wrong makes nothing young again.
void UndoStack::forgetOld() {
    const auto now = m_clock();
    const auto old = [&](const Act& act) { return now - act.at > reach || act.at - now > reach; };
    Stack gone;
    for (Stack* stack : {&m_undo, &m_redo}) {
        const auto kept = std::ranges::stable_partition(*stack, old).begin();
        std::move(stack->begin(), kept, std::back_inserter(gone));
        stack->erase(stack->begin(), kept);
    }
    if (gone.empty()) return;
    // A list of 20,000 is not torn down between two key strokes.
    QThreadPool::globalInstance()->start([acts = std::move(gone)] {});
    Q_EMIT changed();
}

} // namespace ln::view
