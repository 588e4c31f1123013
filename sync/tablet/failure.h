#pragma once
#include "store/sqlite/database.h"
#include "sync/protocol/codes.h"
#include <QString>
#include <optional>

namespace ln::tablet {

/// Why a step of syncing did not get on. Nothing is lost by it: the outbox keeps everything until there is a receipt.
struct Failure {
    /// Nothing when this tablet's own store is the reason; `detail` then says what it said.
    std::optional<wire::Code> code;
    /// For a developer, in English.
    QString detail;
};

inline Failure failureOf(const sqlite::Error& error) {
    return {.code = std::nullopt, .detail = error.message};
}

/// No road to the office at all, rather than an office that says no.
inline bool isOutOfReach(const Failure& failure) {
    return failure.code == wire::Code::Unreachable || failure.code == wire::Code::TimedOut;
}

} // namespace ln::tablet
