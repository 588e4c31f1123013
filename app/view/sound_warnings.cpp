#include "view/sound_warnings.h"
#include "audio/sentences.h"

namespace ln::view {
namespace {
constexpr std::chrono::seconds lookInterval{10};
/// 24 kbit/s of Opus with its Ogg pages, as rows of an encrypted file with their index: measured 13 MB, and something to spare.
constexpr qint64 bytesAMinute = 250'000;
} // namespace

SoundWarnings::SoundWarnings(TurnSound& sound, CurrentMeeting& current, FreeBytes freeBytes,
                             std::shared_ptr<const platform::Battery> battery, QObject* parent)
    : QObject(parent), m_sound(sound), m_current(current), m_freeBytes(std::move(freeBytes)), m_battery(std::move(battery)) {
    connect(&sound, &TurnSound::changed, this, &SoundWarnings::weigh);
    connect(&current, &CurrentMeeting::changed, this, &SoundWarnings::weigh);
    connect(&current, &CurrentMeeting::switched, this, &SoundWarnings::look);
    m_tick.setInterval(lookInterval);
    connect(&m_tick, &QTimer::timeout, this, &SoundWarnings::look);
    m_tick.start();
}

std::chrono::minutes SoundWarnings::timeIn(qint64 bytes) {
    return std::chrono::minutes(std::max<qint64>(0, bytes) / bytesAMinute);
}

QString SoundWarnings::notice() const {
    QString all;
    for (const Warning& one : m_warnings)
        if (!one.alarm) all += all.isEmpty() ? one.sentence : u' ' + one.word + u'.';
    return all;
}

QString SoundWarnings::alarm() const {
    const auto gravest = std::ranges::find(m_warnings, true, &Warning::alarm);
    return gravest == m_warnings.end() ? QString() : gravest->sentence;
}

void SoundWarnings::look() {
    if (std::exchange(m_looking, true)) return;
    m_thread = std::jthread([this, entrance = m_gate.entrance()] {
        const qint64 free = m_freeBytes();
        const auto level = m_battery ? m_battery->level() : std::nullopt;
        entrance.post([this, free, level] {
            m_looking = false;
            m_free = free;
            m_level = level;
            weigh();
        });
    });
}

void SoundWarnings::weigh() {
    std::vector<Warning> found;
    // Without a meeting nothing is recorded, and nothing threatens it.
    if (m_current.isOpen() && !m_current.closed()) {
        weighSound(found);
        weighMicrophone(found);
        weighRoom(found);
        weighBattery(found);
    }
    std::ranges::stable_sort(found, [](const Warning& a, const Warning& b) { return a.alarm && !b.alarm; });
    if (found == m_warnings) return;
    m_warnings = std::move(found);
    Q_EMIT changed();
}

void SoundWarnings::weighSound(std::vector<Warning>& found) const {
    const bool inTurn = m_current.turn().has_value();
    if (const auto storage = m_sound.storageProblem()) {
        const QString word = *storage == audio::StorageProblem::Full ? tr("Bộ nhớ đầy, đã dừng ghi") : tr("Đã dừng ghi âm");
        found.push_back({word, audio::sentenceOf(*storage), Tone::Rec, true});
    }
    if (const auto microphone = m_sound.microphoneProblem()) {
        // Something was being recorded, or ought to be.
        found.push_back({tr("Mất micrô"), audio::sentenceOf(*microphone), Tone::Rec, inTurn || m_sound.recording()});
        return;
    }
    const auto level = m_sound.levelProblem();
    if (!level) return;
    switch (*level) {
    case audio::LevelProblem::Dead: found.push_back({tr("Micrô câm"), audio::sentenceOf(*level), Tone::Rec, m_sound.recording()}); break;
    case audio::LevelProblem::Clipping: found.push_back({tr("Tiếng bị vỡ"), audio::sentenceOf(*level), Tone::Wait, false}); break;
    case audio::LevelProblem::TooLow: found.push_back({tr("Tiếng quá nhỏ"), audio::sentenceOf(*level), Tone::Wait, false}); break;
    }
}

void SoundWarnings::weighMicrophone(std::vector<Warning>& found) const {
    if (const auto inputs = m_sound.inputs(); inputs.instead && !m_sound.microphoneProblem())
        found.push_back({tr("Sai micrô"), audio::sentenceOf(inputs), Tone::Wait, false});
}

void SoundWarnings::weighRoom(std::vector<Warning>& found) const {
    const std::chrono::minutes left = timeIn(m_free);
    if (m_free < 0 || left >= leastTime || m_sound.storageProblem()) return;
    found.push_back({tr("Chỉ còn ghi được %n phút", nullptr, static_cast<int>(left.count())),
                     tr("Bộ nhớ sắp đầy: chỉ ghi âm được khoảng %n phút nữa. Hãy xóa bớt tệp khác trên máy; văn bản vẫn có chỗ riêng.", nullptr,
                        static_cast<int>(left.count())),
                     Tone::Wait, false});
}

void SoundWarnings::weighBattery(std::vector<Warning>& found) const {
    if (!m_level || m_level->charging || m_level->percent > leastPercent) return;
    found.push_back({tr("Pin còn %1 %").arg(m_level->percent),
                     tr("Pin còn %1 %: hãy cắm sạc ngay, nếu máy tắt thì việc ghi âm dừng lại.").arg(m_level->percent), Tone::Wait, false});
}

} // namespace ln::view
