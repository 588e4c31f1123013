#include "view/undo_stack.h"
#include "view/act_words.h"
#include <QThreadPool>
#include <algorithm>

namespace ln::view {
namespace {
constexpr std::chrono::seconds tickInterval{15};

bool isText(Kind kind) {
    return kind == Kind::Line || kind == Kind::Answer || kind == Kind::Conclusion;
}

enum class Part { All, Texts, Rest };

/// What of an act is taken back. Sound never is: what was recorded stays, whoever was called by mistake.
std::vector<WrittenThing> thingsOf(const store::Saved& saved, Part part) {
    std::vector<WrittenThing> things;
    for (const store::SavedChange& one : saved.changes) {
        if (one.change.kind == Kind::Clip || (part != Part::All && (part == Part::Texts) != isText(one.change.kind))) continue;
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
    commands.setWatch([this](store::Submission& submission) { return watch(submission); });
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &UndoStack::forgetOld);
    m_tick.start();
    recall();
}

QString UndoStack::keyOf(qint64 number) {
    return QString::fromLatin1(store::setting::acts) + QString::number(number % static_cast<qint64>(actsKept));
}

void UndoStack::recall() {
    Stack all;
    for (const auto& [key, text] : m_reader.settings(QString::fromLatin1(store::setting::acts))) {
        auto act = keptAct(text);
        if (!act) continue;
        m_keptIn.at(static_cast<std::size_t>(act->number) % actsKept) = act->number;
        m_lastNumber = std::max(m_lastNumber, act->number);
        all.push_back(std::move(*act));
    }
    std::ranges::sort(all, {}, &UndoAct::number);
    for (UndoAct& act : all) {
        if (act.own) endRedo();
        (act.takenBack ? m_redo : m_undo).push_back(std::move(act));
    }
    forgetOld();
}

void UndoStack::letGo(const UndoAct& act, store::Settings& settings) const {
    if (act.number > 0 && m_keptIn.at(static_cast<std::size_t>(act.number) % actsKept) == act.number) settings.emplace_back(keyOf(act.number), QString());
}

/// Who goes on with something else has left what was taken back.
void UndoStack::endRedo() {
    for (const UndoAct& one : m_redo) dropKept(one);
    m_redo.clear();
}

/// With what is saved next.
void UndoStack::dropKept(const UndoAct& act) {
    store::Settings settings;
    letGo(act, settings);
    for (const auto& [key, value] : settings) m_commands.setNextSetting(key, value);
}

std::function<void(const store::Saved&)> UndoStack::watch(store::Submission& submission) {
    const ActWords words = wordsOf(submission.commands);
    Stack* target = m_target ? m_target : &m_undo;
    UndoAct act{.name = m_target ? m_targetName : words.name, .things = {}, .own = !m_target, .takenBack = target == &m_redo};
    if (act.name.isEmpty()) return {};
    const QString own = QString::fromLatin1(store::setting::acts);
    for (const auto& [key, value] : submission.settings)
        if (!key.startsWith(own)) act.settings.emplace(key, m_reader.setting(key));
    // What was typed is taken back by itself, after the act that it went with.
    std::vector<std::pair<Part, UndoAct>> acts;
    if (words.keepsTexts) acts.emplace_back(Part::Texts, UndoAct{.name = words.texts, .things = {}, .own = act.own});
    acts.emplace_back(words.keepsTexts ? Part::Rest : Part::All, std::move(act));
    for (auto& [part, one] : acts) one.number = ++m_lastNumber;
    submission.follows = [acts](const store::Saved& saved) mutable -> store::Settings {
        store::Settings kept;
        for (auto& [part, one] : acts) {
            one.things = thingsOf(saved, part);
            one.at = saved.at;
            if (!one.things.empty()) kept.emplace_back(keyOf(one.number), keptText(one));
        }
        return kept;
    };
    return [this, target, acts](const store::Saved& saved) mutable {
        bool any = false;
        for (auto& [part, one] : acts) {
            one.things = thingsOf(saved, part);
            one.at = m_clock();
            if (one.things.empty()) continue;
            m_keptIn.at(static_cast<std::size_t>(one.number) % actsKept) = one.number;
            any = true;
            const bool isOwn = one.own;
            push(*target, std::move(one));
            if (isOwn) endRedo();
            if (isOwn) Q_EMIT movedOn();
        }
        if (any) Q_EMIT changed();
    };
}

void UndoStack::noteImport(std::vector<store::SavedChange> changes) {
    if (changes.empty()) return;
    push(m_undo, UndoAct{.name = wordsOf({Import{}}).name, .things = thingsOneByOne(std::move(changes)), .at = m_clock(), .oneByOne = true});
    endRedo();
    Q_EMIT movedOn();
    Q_EMIT changed();
}

void UndoStack::push(Stack& stack, UndoAct act) {
    stack.push_back(std::move(act));
    if (stack.size() > actsKept) stack.erase(stack.begin());
}

void UndoStack::putBack(Stack& stack, UndoAct act) {
    const auto newer = std::ranges::find_if(stack, [&](const UndoAct& one) { return one.at > act.at; });
    stack.insert(newer, std::move(act));
}

void UndoStack::undo() {
    forgetOld();
    if (canUndo()) take(m_undo, m_redo, tr("Đã hoàn tác: %1."));
}

void UndoStack::redo() {
    if (canRedo()) take(m_redo, m_undo, tr("Đã làm lại: %1."));
}

void UndoStack::tell(const QString& sentence, const std::map<QString, QString>& settings) {
    m_said = sentence;
    Q_EMIT done(sentence, settings);
}

void UndoStack::take(Stack& from, Stack& to, const QString& sentence) {
    UndoAct act = std::move(from.back());
    from.pop_back();
    m_busy = true;
    if (act.oneByOne) return takeOneByOne(std::move(act), from, to, sentence);
    store::Submission submission;
    submission.commands.emplace_back(Undo{act.things});
    for (const auto& [key, value] : act.settings)
        submission.settings.emplace_back(key, value);
    letGo(act, submission.settings);
    m_target = &to;
    m_targetName = act.name;
    m_commands.submit(std::move(submission), [this, act, sentence, source = &from](const Commands::Outcome& outcome) {
        m_busy = false;
        if (outcome) tell(sentence.arg(act.name), act.settings);
        // Refused by a rule it would be refused again, and stand before the acts below it.
        else if (std::holds_alternative<sqlite::Error>(outcome.error())) putBack(*source, act);
        else dropKept(act);
        Q_EMIT changed();
    });
    m_target = nullptr;
    Q_EMIT changed();
}

void UndoStack::takeOneByOne(UndoAct act, Stack& from, Stack& to, const QString& sentence) {
    const auto then = [this, name = act.name, at = act.at, sentence, source = &from, target = &to](store::SavedOneByOne saved) {
        m_busy = false;
        const bool any = !saved.changes.empty();
        if (any) push(*target, UndoAct{.name = name, .things = thingsOneByOne(std::move(saved.changes)), .at = m_clock(), .oneByOne = true});
        if (saved.failure) {
            if (std::holds_alternative<sqlite::Error>(*saved.failure)) putBack(*source, UndoAct{.name = name, .things = std::move(saved.rest), .at = at, .oneByOne = true});
        } else {
            QStringList said;
            if (any) said += sentence.arg(name);
            if (saved.kept > 0) said += tr("%n người giữ nguyên vì đã điểm danh, đăng ký hoặc được sửa.", nullptr, static_cast<int>(saved.kept));
            tell(said.join(u' '), {});
        }
        Q_EMIT changed();
    };
    m_commands.takeBack(std::move(act.things), then);
    Q_EMIT changed();
}

/// A clock that was set wrong makes nothing young again.
void UndoStack::forgetOld() {
    const auto now = m_clock();
    const auto old = [&](const UndoAct& act) { return now - act.at > reach || act.at - now > reach; };
    Stack gone;
    for (Stack* stack : {&m_undo, &m_redo}) {
        const auto kept = std::ranges::stable_partition(*stack, old).begin();
        std::move(stack->begin(), kept, std::back_inserter(gone));
        stack->erase(stack->begin(), kept);
    }
    if (gone.empty()) return;
    for (const UndoAct& act : gone) dropKept(act);
    // A list of 20,000 is not torn down between two key strokes.
    QThreadPool::globalInstance()->start([acts = std::move(gone)] {});
    Q_EMIT changed();
}

} // namespace ln::view
