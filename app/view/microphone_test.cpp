#include "view/microphone_test.h"
#include "audio/clip_decoder.h"
#include "audio/sentences.h"
#include "view/sentences.h"
#include <QDir>
#include <cmath>

namespace ln::view {
namespace {
using Verdict = audio::SoundVerdict;

/// All of a clip that is some seconds long.
Result<Verdict, QString> judged(std::unique_ptr<store::SoundReader> reader, const ThingId& clip) {
    auto decoder = audio::ClipDecoder::open(std::move(reader), clip);
    if (!decoder) return decoder.error();
    std::vector<std::int16_t> samples(static_cast<std::size_t>((*decoder)->samples()));
    for (std::size_t at = 0; at < samples.size();) {
        const auto got = (*decoder)->read(std::span(samples).subspan(at));
        if (!got) return got.error();
        if (*got == 0) break;
        at += *got;
    }
    return audio::judge(samples);
}
} // namespace

MicrophoneTest::MicrophoneTest(TurnSound& sound, const store::StoreOptions& options, QObject* parent)
    : QObject(parent), m_sound(sound), m_options(options), m_folder(QDir(options.folder).filePath(QStringLiteral("microphone-test"))) {
    connect(&sound, &TurnSound::levelsChanged, this, &MicrophoneTest::tick);
    connect(&sound, &TurnSound::changed, this, &MicrophoneTest::lookAgain);
    connect(&m_player, &audio::ClipPlayer::changed, this, &MicrophoneTest::changed);
    connect(&m_player, &audio::ClipPlayer::finished, this, &MicrophoneTest::changed);
    connect(&m_player, &audio::ClipPlayer::problem, this, [this](const QString& sentence) {
        m_problem = sentence;
        m_problemHolds = {};
        Q_EMIT changed();
    });
}

MicrophoneTest::~MicrophoneTest() {
    stop();
    drop();
}

/// A meeting of its own, so that the file stands beside none.
store::SoundOptions MicrophoneTest::optionsOf() const {
    store::SoundOptions options;
    options.folder = m_folder;
    options.key = m_options.key;
    options.meeting = ThingId::random();
    options.vfs = m_options.vfs;
    return options;
}

void MicrophoneTest::start() {
    if (busy()) return;
    m_problem.clear();
    m_verdict.reset();
    m_player.stop();
    drop();
    if (m_sound.recording()) return fail(tr("Đang ghi một lượt phát biểu: thử micrô khi không ghi."), [this] { return m_sound.recording(); });
    m_sound.listen();
    if (!m_sound.available()) return fail(m_sound.problem(), [this] { return !m_sound.available(); });
    if (!QDir().mkpath(m_folder)) return fail(tr("Không ghi được vào bộ nhớ của máy."));
    auto store = store::SoundStore::open(optionsOf());
    if (!store) return fail(sentenceFor(store.error()));
    m_store = std::move(*store);
    m_clip = ThingId::random();
    m_state = State::Recording;
    m_sound.recordTrial({.clip = m_clip, .store = m_store, .startedAt = {}, .tags = {}},
                        [this, round = ++m_round, entrance = m_gate.entrance()](const ThingId&, const audio::SealResult& result) {
                            entrance.post([this, result, round] { judgeClip(result, round); });
                        });
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

qreal MicrophoneTest::progress() const {
    if (m_state == State::Idle) return 0;
    if (m_state == State::Judging) return 1;
    return std::min(1.0, static_cast<double>(m_sound.trialPosition().count()) / std::chrono::milliseconds(length).count());
}

void MicrophoneTest::tick() {
    if (!recording()) return;
    Q_EMIT progressChanged();
    if (m_sound.trialPosition() >= length) m_sound.endTrial();
}

/// A turn that was called in between ended it early; it is judged by what there is.
void MicrophoneTest::judgeClip(const audio::SealResult& result, int round) {
    if (round != m_round || !recording()) return;
    if (!result.ok()) return fail(audio::sentenceOf(result.error().problem));
    m_state = State::Judging;
    Q_EMIT changed();
    auto reader = m_store->reader();
    if (!reader) return fail(sentenceFor(reader.error()));
    auto shared = std::make_shared<std::unique_ptr<store::SoundReader>>(std::move(*reader));
    m_thread = std::jthread([this, shared, round, clip = m_clip, entrance = m_gate.entrance()] {
        const auto verdict = judged(std::move(*shared), clip);
        entrance.post([this, verdict, round] { conclude(verdict, round); });
    });
}

void MicrophoneTest::conclude(const Result<Verdict, QString>& verdict, int round) {
    if (round != m_round || m_state != State::Judging) return;
    if (!verdict) return fail(verdict.error());
    m_verdict = *verdict;
    m_state = State::Idle;
    Q_EMIT changed();
    playAgain();
}

void MicrophoneTest::playAgain() {
    // During a turn the hall would hear it, and the turn's clip too.
    if (!canPlay() || m_sound.recording()) return;
    auto reader = m_store->reader();
    if (!reader) return fail(sentenceFor(reader.error()));
    m_player.play(std::move(*reader), m_clip);
}

void MicrophoneTest::stop() {
    m_player.stop();
    ++m_round;
    if (recording()) m_sound.endTrial();
    m_state = State::Idle;
    m_problem.clear(); // why it could not be done may be true no more when the page is seen again
    Q_EMIT changed();
}

void MicrophoneTest::fail(const QString& sentence, std::function<bool()> holds) {
    m_state = State::Idle;
    m_problem = sentence;
    m_problemHolds = std::move(holds);
    Q_EMIT changed();
}

/// A turn that is over, a microphone that is back: nothing hinders the trial any more.
void MicrophoneTest::lookAgain() {
    if (m_problem.isEmpty() || !m_problemHolds || m_problemHolds()) return;
    m_problem.clear();
    Q_EMIT changed();
}

void MicrophoneTest::drop() {
    m_store.reset();
    // What cannot be removed is tried again at the next test; nobody sees it in between.
    (void)QDir(m_folder).removeRecursively();
}

QString MicrophoneTest::verdict() const {
    if (!m_problem.isEmpty() && !m_verdict) return tr("Chưa thử được");
    if (!m_verdict) return {};
    switch (m_verdict->kind) {
    case Verdict::Kind::Good: return tr("Tốt: nghe rõ");
    case Verdict::Kind::Dead: return tr("Micrô câm");
    case Verdict::Kind::Clipped: return tr("Tiếng bị vỡ");
    case Verdict::Kind::TooLow: return tr("Tiếng quá nhỏ");
    case Verdict::Kind::NoSpeech: return tr("Không nghe thấy ai nói");
    case Verdict::Kind::Noisy: return tr("Quá ồn");
    }
    return {};
}

QString MicrophoneTest::detail() const {
    if (!m_verdict) return m_problem;
    const auto advice = [this]() -> QString {
        switch (m_verdict->kind) {
        case Verdict::Kind::Good: return {};
        case Verdict::Kind::Dead: return audio::sentenceOf(audio::LevelProblem::Dead);
        case Verdict::Kind::Clipped: return audio::sentenceOf(audio::LevelProblem::Clipping);
        case Verdict::Kind::TooLow: return audio::sentenceOf(audio::LevelProblem::TooLow);
        case Verdict::Kind::NoSpeech: return tr("Hãy nói vài câu vào micrô trong lúc thử.");
        case Verdict::Kind::Noisy: return tr("Tiếng nói chìm trong tiếng ồn: để micrô gần người nói hơn, tắt quạt hoặc loa ở gần.");
        }
        return {};
    }();
    const QString levels = tr("Tiếng nói %1 dB, tiếng ồn %2 dB.").arg(std::lround(m_verdict->speech)).arg(std::lround(m_verdict->noise));
    QStringList all{advice, m_problem};
    if (m_verdict->kind != Verdict::Kind::Dead) all.append(levels);
    all.removeAll(QString());
    return all.join(u' ');
}

Tone MicrophoneTest::tone() const {
    if (!m_verdict) return m_problem.isEmpty() ? Tone::Plain : Tone::Rec;
    switch (m_verdict->kind) {
    case Verdict::Kind::Good: return Tone::Done;
    case Verdict::Kind::Dead: return Tone::Rec;
    default: return Tone::Wait;
    }
}

} // namespace ln::view
