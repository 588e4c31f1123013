#pragma once
#include "domain/commands.h"
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace ln::view {

/// What a secretary did in one go, as far as it can be taken back.
struct UndoAct {
    QString name;
    std::vector<WrittenThing> things;
    /// The local facts that went with it, as they were before.
    std::map<QString, QString> settings = {};
    WallTime at{};
    /// Who of a list is in use stays, the others go.
    bool oneByOne = false;
    /// Its place among all acts of this tablet, by which it is kept over a restart; 0: it is not.
    qint64 number = 0;
    /// A secretary's own, which ends what could be done again; not one that was taken back or done again.
    bool own = true;
    /// Was taken back, and can be done again.
    bool takenBack = false;
};

/// What a start reads again has to be little: acts of more things, such as a pasted list, are not kept.
inline constexpr std::size_t mostKeptThings = 100;
/// For the store's settings; empty for what is not kept. Whoever reads another text than that gets nothing.
[[nodiscard]] QString keptText(const UndoAct& act);
[[nodiscard]] std::optional<UndoAct> keptAct(const QString& text);

} // namespace ln::view
