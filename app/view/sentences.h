#pragma once
#include "domain/rules.h"
#include "store/store.h"
#include "sync/protocol/codes.h"

/// What the screens say when something cannot be done. Plain Vietnamese, with what to do next where there is something
/// to do.
namespace ln::view {

[[nodiscard]] QString sentenceFor(Refusal refusal);
[[nodiscard]] QString sentenceFor(const sqlite::Error& error);
[[nodiscard]] QString sentenceFor(const store::Failure& failure);
/// With the code's name in brackets, so that the office can look it up.
[[nodiscard]] QString sentenceFor(wire::Code code);

} // namespace ln::view
