#include "rehearsal/made.h"
#include "rehearsal/desk.h"

namespace ln::rehearsal {
namespace {
using Made = std::optional<std::pair<Kind, ThingId>>;

/// One overload a command that makes a thing; whatever else there is makes none.
struct Maker {
    Made operator()(const SetFields& c) const { return {{c.kind, c.id}}; }
    Made operator()(const RegisterSpeaker& c) const { return {{Kind::Registration, c.registration}}; }
    Made operator()(const CallSpeaker& c) const { return {{Kind::Turn, c.turn}}; }
    Made operator()(const AddOpinion& c) const { return {{Kind::Opinion, c.opinion}}; }
    Made operator()(const WriteLine& c) const { return {{Kind::Line, c.line}}; }
    template <class Other>
    Made operator()(const Other&) const {
        return std::nullopt;
    }
};
} // namespace

std::vector<std::pair<Kind, ThingId>> madeBy(const std::vector<Command>& commands) {
    std::vector<std::pair<Kind, ThingId>> made;
    for (const Command& command : commands)
        if (const Made one = std::visit(Maker{}, command)) made.push_back(*one);
    return made;
}

QString madeKey(int step, Kind kind) {
    return QString::fromLatin1(setting::made) + QString::number(step) + u'.' + kindName(kind);
}

QString participantKey(int place) {
    return QString::fromLatin1(setting::made) + QStringLiteral("0.participant.%1").arg(place);
}

} // namespace ln::rehearsal
