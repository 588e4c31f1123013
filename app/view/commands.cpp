#include "view/commands.h"
#include "view/sentences.h"

namespace ln::view {

Commands::Commands(store::Store& store, const store::Reader& reader, QObject* parent)
    : QObject(parent), m_store(store), m_reader(reader) {}
Commands::~Commands() = default;

void Commands::run(std::vector<Command> commands, Then then, std::vector<QString> endedDrafts) {
    store::Submission submission;
    submission.commands = std::move(commands);
    submission.endedDrafts = std::move(endedDrafts);
    submit(std::move(submission), std::move(then));
}

void Commands::submit(store::Submission submission, Then then) {
    submission.author = author();
    std::ranges::move(m_nextSettings, std::back_inserter(submission.settings));
    m_nextSettings.clear();
    if (m_amend) m_amend(submission);
    auto watched = m_watch ? m_watch(submission) : std::function<void(const store::Saved&)>();
    ++m_pending;
    m_store.submit(std::move(submission),
                   [this, then = std::move(then), watched = std::move(watched),
                    entrance = m_gate.entrance()](const Outcome& outcome) {
                       entrance.post([this, then, watched, outcome] { finish(outcome, then, watched); });
                   });
}

void Commands::takeBack(std::vector<WrittenThing> things, std::function<void(store::SavedOneByOne)> then) {
    ++m_pending;
    m_store.takeBack(std::move(things), author(), [this, then = std::move(then), entrance = m_gate.entrance()](store::SavedOneByOne saved) {
        const auto kept = std::make_shared<store::SavedOneByOne>(std::move(saved));
        entrance.post([this, then, kept] {
            if (kept->failure) Q_EMIT refused(sentenceFor(*kept->failure));
            then(std::move(*kept));
            answered();
        });
    });
}

ThingId Commands::author() const {
    return ThingId::fromHex(m_reader.setting(QString::fromLatin1(store::setting::secretary))).value_or(ThingId{});
}

void Commands::setNextSetting(const QString& key, const QString& value) {
    m_nextSettings.emplace_back(key, value);
}

void Commands::finish(const Outcome& outcome, const Then& then,
                      const std::function<void(const store::Saved&)>& watched) {
    if (outcome) {
        if (watched) watched(outcome.value());
        Q_EMIT saved(outcome.value());
    } else {
        Q_EMIT refused(sentenceFor(outcome.error()));
    }
    if (then) then(outcome);
    answered();
}

/// Called after what follows from an answer, which may submit more: idle means that nothing follows.
void Commands::answered() {
    if (--m_pending == 0) Q_EMIT idle();
}

} // namespace ln::view
