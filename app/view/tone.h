#pragma once
#include <QObject>
#include <qqmlregistration.h>

namespace ln::view {

/// What a pill or a notice means. Never colour alone: a word goes with it.
class ToneScope {
    Q_GADGET
    QML_NAMED_ELEMENT(Tone)
    QML_UNCREATABLE("Only its values are used")
public:
    enum Value { Plain, Brand, Wait, Done, Rec, Info };
    Q_ENUM(Value)
};
using Tone = ToneScope::Value;

} // namespace ln::view
