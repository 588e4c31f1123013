#include "view/microphone_choice.h"
#include "audio/sentences.h"
#include <algorithm>

namespace ln::view {
namespace {
const QString idKey = QStringLiteral("microphone"), nameKey = QStringLiteral("microphone.name");
} // namespace

MicrophoneChoice::MicrophoneChoice(TurnSound& sound, Commands& commands, const store::Reader& reader, QObject* parent)
    : QObject(parent), m_sound(sound), m_commands(commands), m_id(reader.setting(idKey)), m_name(reader.setting(nameKey)) {
    m_sound.choose(m_id);
    connect(&m_sound, &TurnSound::changed, this, &MicrophoneChoice::note);
}

QStringList MicrophoneChoice::names() const {
    QStringList names;
    const auto byDefault = std::ranges::find(m_inputs.all, true, &platform::SoundDevice::isDefault);
    names.append(byDefault == m_inputs.all.end() ? tr("Mặc định của máy") : tr("Mặc định của máy: %1").arg(nameOf(*byDefault)));
    for (const platform::SoundDevice& input : m_inputs.all)
        names.append(nameOf(input));
    if (isAway()) names.append(tr("%1 (không có)").arg(m_name));
    return names;
}

int MicrophoneChoice::picked() const {
    if (m_id.isEmpty()) return 0;
    const auto found = std::ranges::find(m_inputs.all, m_id, &platform::SoundDevice::id);
    return 1 + static_cast<int>(found - m_inputs.all.begin()); // one that is away comes after all others
}

QString MicrophoneChoice::detail() const {
    if (m_inputs.instead) return audio::sentenceOf(m_inputs);
    if (m_inputs.all.empty()) return tr("Các micrô hiện ra ở đây khi hội nghị đang mở và có micrô cắm vào.");
    return tr("Đổi được cả khi đang ghi; đoạn đang ghi vẫn tiếp tục.");
}

void MicrophoneChoice::choose(int place) {
    const auto count = static_cast<int>(m_inputs.all.size());
    if (place < 0 || place > count || place == picked()) return; // the one that is away is chosen already
    const auto input = place == 0 ? platform::SoundDevice() : m_inputs.all[static_cast<std::size_t>(place - 1)];
    m_id = input.id;
    m_name = input.name;
    m_sound.choose(m_id);
    store::Submission submission;
    submission.settings = {{idKey, m_id}, {nameKey, m_name}};
    m_commands.submit(std::move(submission)); // a refusal is said by Commands, and this choice holds until the next start
    Q_EMIT changed();
}

void MicrophoneChoice::note() {
    const audio::MicrophoneInputs inputs = m_sound.inputs();
    if (inputs == m_inputs) return;
    m_inputs = inputs;
    Q_EMIT changed();
}

bool MicrophoneChoice::isAway() const {
    return !m_id.isEmpty() && std::ranges::find(m_inputs.all, m_id, &platform::SoundDevice::id) == m_inputs.all.end();
}

/// Two of one kind are told apart by what the system calls them.
QString MicrophoneChoice::nameOf(const platform::SoundDevice& input) const {
    const bool twice = std::ranges::count(m_inputs.all, input.name, &platform::SoundDevice::name) > 1;
    return twice ? QStringLiteral("%1 (%2)").arg(input.name, input.id) : input.name;
}

} // namespace ln::view
