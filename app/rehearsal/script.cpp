#include "rehearsal/script.h"
#include "rehearsal/step_reader.h"
#include "rehearsal/words.h"
#include "sync/protocol/crypto.h"

namespace ln::rehearsal {
namespace {
constexpr int fastest = 100'000;

std::optional<double> speedOf(ObjectReader& reader) {
    const JsonValue* value = reader.take({u"speed"});
    if (!value) return std::nullopt;
    const bool isNumber = value->type == JsonValue::Type::Integer || value->type == JsonValue::Type::Number;
    if (isNumber && value->number > 0 && value->number <= fastest) return value->number;
    reader.fail(value->line, Words::tr("cần “speed” là một số trên 0 và không quá %1").arg(fastest));
    return std::nullopt;
}
} // namespace

Result<Script, FileProblem> scriptOf(const JsonValue& json, const QString& file) {
    FirstProblem problem(file);
    ObjectReader reader(json, Words::tr("tệp diễn tập"), problem);
    Script script;
    script.file = file;
    script.speed = speedOf(reader);
    const QString office = reader.text({u"office"});
    if (const JsonValue* meeting = reader.take({u"meeting"}, Need::Required))
        script.meeting = meetingOf(*meeting, problem);
    if (script.meeting.office.isEmpty()) script.meeting.office = office;
    StepReader steps(script, reader.texts({u"desks"}), problem);
    reader.each({u"steps"}, Need::Required, [&](const JsonValue& item) { steps.read(item); });
    reader.finish();
    if (script.steps.empty()) problem.set(json.line, Words::tr("cần ít nhất một bước trong “steps”"));
    if (problem.get()) return *problem.get();
    return script;
}

Result<Script, FileProblem> readScript(const QString& path) {
    const auto bytes = readWhole(path);
    if (!bytes) return bytes.error();
    const auto json = parseJson(*bytes, path);
    if (!json) return json.error();
    auto script = scriptOf(*json, path);
    if (script) script->sha256 = QString::fromLatin1(wire::sha256(*bytes).toHex());
    return script;
}

} // namespace ln::rehearsal
