#include "view/sound_habits.h"

namespace ln::view {
namespace {
constexpr auto preRollSetting = "sound.preroll", betweenSetting = "sound.between";
constexpr auto on = "on", off = "off";

bool isOn(const store::Reader& reader, const char* setting, bool otherwise) {
    const QString kept = reader.setting(QString::fromLatin1(setting));
    return kept.isEmpty() ? otherwise : kept == QLatin1StringView(on);
}
} // namespace

SoundHabits::SoundHabits(Commands& commands, const store::Reader& reader, bool rehearsal, QObject* parent)
    : QObject(parent), m_commands(commands), m_preRoll(!rehearsal && isOn(reader, preRollSetting, true)),
      m_between(isOn(reader, betweenSetting, false)) {}

void SoundHabits::setPreRoll(bool wanted) {
    if (std::exchange(m_preRoll, wanted) != wanted) keep(preRollSetting, wanted);
}

void SoundHabits::setBetween(bool wanted) {
    if (std::exchange(m_between, wanted) != wanted) keep(betweenSetting, wanted);
}

void SoundHabits::keep(const char* setting, bool wanted) {
    store::Submission submission;
    submission.settings.emplace_back(QString::fromLatin1(setting), QString::fromLatin1(wanted ? on : off));
    m_commands.submit(std::move(submission));
    Q_EMIT changed();
}

} // namespace ln::view
