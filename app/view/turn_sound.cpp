#include "view/turn_sound.h"
#include "audio/sentences.h"
#include <set>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;
constexpr std::chrono::milliseconds meterInterval{100};
/// Peaks of 20 ms in a bar of 100 ms.
constexpr std::uint64_t peaksInBar = 5;
} // namespace

SealClip commandOf(const store::Sealed& sealed) {
    return {.clip = sealed.clip,
            .samples = sealed.samples,
            .bytes = sealed.bytes,
            .sha256 = QString::fromLatin1(sealed.sha256.toHex()),
            .gaps = store::textsOf(sealed.gaps),
            .recovered = sealed.recovered};
}

/// What the encoder's thread and the screens' both touch.
struct TurnSound::Shared {
    std::mutex mutex;
    std::set<ThingId> abandoned;
};

TurnSound::TurnSound(store::Store& store, const store::Reader& reader, SoundStores& sounds,
                     std::unique_ptr<audio::Microphone> microphone, QString problem, WallClock clock, QObject* parent)
    : QObject(parent), m_store(store), m_reader(reader), m_sounds(sounds), m_problem(std::move(problem)),
      m_clock(std::move(clock)), m_shared(std::make_shared<Shared>()) {
    m_levels.setInterval(meterInterval);
    connect(&m_levels, &QTimer::timeout, this, &TurnSound::levelsChanged);
    if (!microphone) return;
    audio::RecorderOptions options;
    options.clock = m_clock;
    options.statusChanged = [this, entrance = m_gate.entrance()] { entrance.post([this] { noteStatus(); }); };
    m_recorder = std::make_unique<audio::Recorder>(std::move(microphone), std::move(options));
}

TurnSound::~TurnSound() = default;

void TurnSound::listen() {
    if (!m_recorder) return;
    m_recorder->listen();
    m_levels.start();
}

void TurnSound::choose(const QString& microphone) {
    if (m_recorder) m_recorder->choose(microphone);
}

audio::MicrophoneInputs TurnSound::inputs() const {
    return m_recorder ? m_recorder->status().inputs : audio::MicrophoneInputs();
}

bool TurnSound::available() const {
    return m_recorder && !m_recorder->status().microphone;
}

QString TurnSound::problem() const {
    if (!m_recorder) return m_problem;
    const audio::SoundStatus status = m_recorder->status();
    if (status.storage) return audio::sentenceOf(*status.storage);
    return status.microphone ? audio::sentenceOf(*status.microphone) : QString();
}

bool TurnSound::recording() const {
    return m_recorder && !m_isTrial && m_recorder->place().has_value();
}

std::optional<SoundPlace> TurnSound::place() const {
    const auto now = m_recorder && !m_isTrial ? m_recorder->place() : std::nullopt;
    return now ? std::optional(SoundPlace{now->clip, now->sample}) : std::nullopt;
}

std::chrono::milliseconds TurnSound::position() const {
    return std::chrono::milliseconds(m_recorder && !m_isTrial ? m_recorder->position() * 1000 / store::soundRate : 0);
}

double TurnSound::level() const {
    return m_recorder ? m_recorder->meter().level() : 0;
}

QList<qreal> TurnSound::waveform() const {
    QList<qreal> levels(bars, 0.0);
    if (!m_recorder) return levels;
    // Whole bars only, counted from the first peak ever, so that a bar keeps its height as it moves along.
    const std::uint64_t loose = m_recorder->meter().peaks().count() % peaksInBar;
    std::vector<std::uint8_t> peaks = m_recorder->meter().peaks().last(static_cast<std::size_t>(bars * peaksInBar + loose));
    peaks.resize(peaks.size() - std::min<std::size_t>(loose, peaks.size()));
    const std::size_t whole = peaks.size() / peaksInBar;
    for (std::size_t bar = 0; bar < whole; ++bar) {
        const auto from = peaks.end() - static_cast<std::ptrdiff_t>((bar + 1) * peaksInBar);
        const std::uint8_t loudest = *std::max_element(from, from + static_cast<std::ptrdiff_t>(peaksInBar));
        levels[static_cast<qsizetype>(bars - 1 - static_cast<int>(bar))] = loudest / 255.0;
    }
    return levels;
}

double TurnSound::peak() const {
    return m_recorder ? m_recorder->meter().peak() : 0;
}

std::optional<audio::MicrophoneProblem> TurnSound::microphoneProblem() const {
    return m_recorder ? m_recorder->status().microphone : std::nullopt;
}

std::optional<audio::StorageProblem> TurnSound::storageProblem() const {
    return m_recorder ? m_recorder->status().storage : std::nullopt;
}

std::optional<audio::LevelProblem> TurnSound::levelProblem() const {
    return m_recorder ? m_recorder->status().level : std::nullopt;
}

void TurnSound::keepBefore(bool wanted) {
    if (!m_recorder || std::exchange(m_keepsBefore, wanted) == wanted) return;
    m_recorder->keepBefore(wanted ? preRoll.count() * store::soundRate : 0);
}

void TurnSound::forgetHeard() {
    if (m_recorder) m_recorder->forgetHeard();
}

std::optional<StartClip> TurnSound::begin(const ThingId& meeting, const ThingId& turn, const QString& ticket) {
    if (!available()) return std::nullopt;
    const auto into = m_sounds.of(meeting);
    if (!into) return std::nullopt;
    const ThingId clip = ThingId::random();
    const std::int64_t lead = m_recorder->start(
        {.clip = clip, .store = *into, .startedAt = m_clock(), .tags = audio::tagsOf(meeting, turn, ticket, m_store.device())},
        sealDone(*into));
    m_turn = turn;
    m_isTrial = false;
    ++m_sealing;
    Q_EMIT changed();
    return StartClip{.clip = clip, .turn = turn, .lead = std::chrono::milliseconds(lead * 1000 / store::soundRate)};
}

void TurnSound::recordTrial(audio::ClipRequest request, audio::SealDone done) {
    // Its time is what is heard from now on.
    m_recorder->forgetHeard();
    request.startedAt = m_clock();
    m_isTrial = true;
    (void)m_recorder->start(std::move(request), std::move(done));
}

void TurnSound::endTrial() {
    if (!std::exchange(m_isTrial, false)) return;
    m_recorder->stop();
    m_recorder->forgetHeard();
}

std::chrono::milliseconds TurnSound::trialPosition() const {
    return std::chrono::milliseconds(m_isTrial ? m_recorder->position() * 1000 / store::soundRate : 0);
}

void TurnSound::end() {
    m_isTrial = false;
    if (!m_recorder) return;
    m_recorder->stop();
    Q_EMIT changed();
}

void TurnSound::abandon(const ThingId& clip) {
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->abandoned.insert(clip);
    }
    end();
}

void TurnSound::waitUntilSealed() {
    if (m_recorder) m_recorder->waitUntilSealed();
}

audio::SealDone TurnSound::sealDone(const std::shared_ptr<store::SoundStore>& into) {
    const auto author =
        ThingId::fromHex(m_reader.setting(QString::fromLatin1(store::setting::secretary))).value_or(ThingId{});
    // Straight to the store, which takes it from any thread: a seal must not depend on whether the screens are still
    // there.
    return [this, store = &m_store, shared = m_shared, entrance = m_gate.entrance(), into,
            author](const ThingId& clip, const audio::SealResult& result) {
        const auto finished = [this, entrance, clip](const auto&) {
            entrance.post([this, clip] { noteSealed(clip); });
        };
        store::Submission submission;
        submission.author = author;
        {
            const std::scoped_lock lock(shared->mutex);
            if (shared->abandoned.contains(clip)) {
                // What stays when this fails is a clip that no entry names; it harms nothing.
                (void)into->remove(clip);
                return finished(0);
            }
        }
        if (result.ok())
            submission.commands.emplace_back(commandOf(result.value()));
        else if (result.error().problem == audio::StorageProblem::Full)
            submission.commands.emplace_back(Delete{clip}); // nothing of it could be stored
        else
            return finished(0); // the next start of the program recovers it
        store->submit(std::move(submission), finished);
    };
}

void TurnSound::noteStatus() {
    Q_EMIT changed();
}

void TurnSound::noteSealed(const ThingId& clip) {
    --m_sealing;
    // Ended by itself, by a full disk: then nothing is being recorded any more.
    if (const auto now = m_recorder->place(); now && now->clip == clip) m_recorder->stop();
    Q_EMIT sealed(clip);
    Q_EMIT changed();
}

} // namespace ln::view
