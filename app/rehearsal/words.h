#pragma once
#include <QCoreApplication>

namespace ln::rehearsal {

/// The sentences of plans and rehearsals, under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

} // namespace ln::rehearsal
