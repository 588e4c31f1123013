#pragma once
#include <QObject>
#include <qqmlregistration.h>

namespace ln::view {

/// What a pill or a notice means. Never colour alone: a word goes with it. A namespace, because qmllint knows enums of
/// these.
namespace ToneNames {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)
enum class Tone { Plain, Brand, Wait, Done, Rec, Info };
Q_ENUM_NS(Tone)
} // namespace ToneNames
using ToneNames::Tone;

} // namespace ln::view
