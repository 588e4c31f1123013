#pragma once
#include "domain/commands.h"
#include <QString>

namespace ln::view {

/// What an act is called when it can be taken back, and which of its parts that takes back.
struct ActWords {
    /// "Mời phát biểu"; empty for what nobody takes back, such as the sealing of a clip.
    QString name;
    /// What was being typed went with it (the turn's end saves the line, too): an act of its own, done just before, by this name.
    QString texts = {};
    /// There are such, or may be.
    bool keepsTexts = false;
};
[[nodiscard]] ActWords wordsOf(const std::vector<Command>& commands);

} // namespace ln::view
