#pragma once
#include "audio/microphone.h"
#include "audio/recorder.h"
#include "audio/sound_file.h"
#include <QString>

/// What went wrong with the sound, as the secretary reads it.
namespace ln::audio {

[[nodiscard]] QString sentenceOf(MicrophoneProblem problem);
/// That another microphone than the chosen one is listened to; nothing when that is not so.
[[nodiscard]] QString sentenceOf(const MicrophoneInputs& inputs);
[[nodiscard]] QString sentenceOf(StorageProblem problem);
[[nodiscard]] QString sentenceOf(LevelProblem problem);
/// Names the file, if it has a name.
[[nodiscard]] QString sentenceOf(const SoundFileError& error, const QString& path);

} // namespace ln::audio
