#include "domain/commands.h"

namespace ln {

Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

QString nameOf(AnsweredBy by) {
    switch (by) {
    case AnsweredBy::Chair: return QStringLiteral("chair");
    case AnsweredBy::Agency: return QStringLiteral("agency");
    case AnsweredBy::Later: return QStringLiteral("later");
    }
    return {};
}

std::optional<AnsweredBy> answeredByOf(QStringView name) {
    for (const AnsweredBy by : {AnsweredBy::Chair, AnsweredBy::Agency, AnsweredBy::Later})
        if (name == nameOf(by)) return by;
    return std::nullopt;
}

QString nameOf(CollectedFrom from) {
    switch (from) {
    case CollectedFrom::Before: return QStringLiteral("before");
    case CollectedFrom::Paper: return QStringLiteral("paper");
    }
    return {};
}

QString nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Resolved: return QStringLiteral("resolved");
    case Outcome::Assigned: return QStringLiteral("assigned");
    case Outcome::Beyond: return QStringLiteral("beyond");
    case Outcome::Noted: return QStringLiteral("noted");
    }
    return {};
}

std::optional<Outcome> outcomeOf(QStringView name) {
    for (const Outcome outcome : {Outcome::Resolved, Outcome::Assigned, Outcome::Beyond, Outcome::Noted})
        if (name == nameOf(outcome)) return outcome;
    return std::nullopt;
}

} // namespace ln
