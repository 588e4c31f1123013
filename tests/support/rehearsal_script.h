#pragma once
#include "rehearsal/plan.h"
#include "rehearsal/script.h"
#include <catch2/catch_test_macros.hpp>

/// Rehearsal files and plans as texts, read or refused.
namespace ln::test {
using namespace ln::rehearsal;

inline QByteArray withSteps(const QByteArray& steps) {
    return "{\"meeting\": {\"title\": \"Thử\", \"day\": \"15/03/2018\", \"participants\": [{\"name\": \"Lê Văn Thử\", "
           "\"unit\": "
           "\"MTTQ\", \"as\": \"p1\"}]},\n\"steps\": [\n" +
           steps + "\n]}";
}
inline Result<Script, FileProblem> script(const QByteArray& text) {
    const auto json = parseJson(text, QStringLiteral("f"));
    if (!json) return json.error();
    return scriptOf(*json, QStringLiteral("f"));
}
inline Script good(const QByteArray& steps) {
    auto read = script(withSteps(steps));
    if (!read) FAIL(read.error().toText().toStdString());
    return std::move(read).value();
}
inline FileProblem bad(const QByteArray& steps) {
    const auto read = script(withSteps(steps));
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().sentence.isEmpty());
    return read.error();
}
inline FileProblem badPlan(const QByteArray& text) {
    const auto json = parseJson(text, QStringLiteral("f"));
    REQUIRE(json);
    const auto plan = planOf(*json, QStringLiteral("f"));
    REQUIRE_FALSE(plan);
    return plan.error();
}

} // namespace ln::test
