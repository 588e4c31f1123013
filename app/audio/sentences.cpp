#include "audio/sentences.h"
#include <QCoreApplication>
#include <algorithm>

namespace ln::audio {
namespace {
struct Sound {
    Q_DECLARE_TR_FUNCTIONS(Sound)
};
} // namespace

QString sentenceOf(MicrophoneProblem problem) {
    switch (problem) {
    case MicrophoneProblem::Missing:
        return Sound::tr("Không có micrô: không ghi được âm thanh. Cắm micrô vào, máy sẽ tự ghi tiếp.");
    case MicrophoneProblem::NotReady:
        return Sound::tr("Micrô không mở được, có thể chương trình khác đang dùng. Máy đang tự thử lại.");
    case MicrophoneProblem::Silent:
        return Sound::tr("Micrô không gửi âm thanh về. Kiểm tra dây cắm; máy đang tự thử lại.");
    }
    return {};
}

QString sentenceOf(const MicrophoneInputs& inputs) {
    const auto used = std::ranges::find(inputs.all, inputs.used, &platform::SoundDevice::id);
    if (!inputs.instead || used == inputs.all.end()) return {};
    return Sound::tr("Đang ghi bằng micrô khác với micrô đã chọn: %1.").arg(used->name);
}

QString sentenceOf(StorageProblem problem) {
    switch (problem) {
    case StorageProblem::Full:
        return Sound::tr("Bộ nhớ đầy: đã dừng ghi âm. Phần đã ghi được giữ nguyên, văn bản vẫn lưu bình thường.");
    case StorageProblem::Failed:
        return Sound::tr("Không lưu được âm thanh xuống bộ nhớ: đã dừng ghi âm. Phần đã ghi được giữ nguyên.");
    }
    return {};
}

QString sentenceOf(LevelProblem problem) {
    switch (problem) {
    case LevelProblem::Dead:
        return Sound::tr("Micrô không thu được tiếng gì: xem nút tắt tiếng, dây cắm và pin của micrô.");
    case LevelProblem::Clipping:
        return Sound::tr("Tiếng quá to nên bị vỡ: giảm mức thu của micrô, hoặc để micrô xa hơn một chút.");
    case LevelProblem::TooLow:
        return Sound::tr("Tiếng quá nhỏ, nghe lại sẽ không rõ: để micrô gần người nói hơn, hoặc tăng mức thu.");
    }
    return {};
}

QString sentenceOf(const SoundFileError& error, const QString& path) {
    using Fault = SoundFileError::Fault;
    switch (error.fault) {
    case Fault::Missing:
        return Sound::tr("%1: không có tệp âm thanh này.").arg(path);
    case Fault::NotSound:
        return Sound::tr("%1: không phải tệp âm thanh đọc được (cần WAV hoặc Ogg): %2").arg(path, error.detail);
    case Fault::Empty:
        return Sound::tr("%1: tệp âm thanh không có tiếng nào.").arg(path);
    }
    return {};
}

} // namespace ln::audio
