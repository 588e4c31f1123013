#include "domain/schema.h"
#include <array>

namespace ln {
namespace {
using enum FieldType;

// Days are "2018-03-15", months "2018-07" while the day is open; moments are UTC milliseconds; places and orders are fractional keys
// (domain/order.h); samples are counted at 48 kHz from the clip's start. A meeting's
// `current_step` counts its steps from 1; the moments of its duties (domain/preparation.h) say when each was ticked.
constexpr std::array meeting{
    FieldSpec{"title", Text}, FieldSpec{"audience", Text}, FieldSpec{"venue", Text}, FieldSpec{"day", Text},
    FieldSpec{"chair", Text}, FieldSpec{"office", Text}, FieldSpec{"speaking_limit_s", Integer}, FieldSpec{"steps", TextList},
    FieldSpec{"topics", TextList}, FieldSpec{"current_turn", Thing}, FieldSpec{"recording_announced_at", Integer},
    FieldSpec{"started_at", Integer}, FieldSpec{"closed_at", Integer}, FieldSpec{"current_step", Integer},
    FieldSpec{"opinions_days", Integer}, FieldSpec{"announcement_days", Integer}, FieldSpec{"results_days", Integer},
    FieldSpec{"opinions_collected_at", Integer}, FieldSpec{"announced_at", Integer}, FieldSpec{"participants_listed_at", Integer},
    FieldSpec{"agencies_named_at", Integer}, FieldSpec{"sound_tried_at", Integer}, FieldSpec{"results_told_at", Integer},
    FieldSpec{"deleted", Boolean}};
constexpr std::array participant{
    FieldSpec{"name", Text}, FieldSpec{"unit", Text}, FieldSpec{"position", Text}, FieldSpec{"phone", Text},
    FieldSpec{"group", Text}, FieldSpec{"checked_in_at", Integer}, FieldSpec{"merged_into", Thing},
    FieldSpec{"deleted", Boolean}};
constexpr std::array registration{
    FieldSpec{"desk", Text}, FieldSpec{"number", Integer}, FieldSpec{"participant", Thing}, FieldSpec{"name", Text},
    FieldSpec{"unit", Text}, FieldSpec{"position", Text}, FieldSpec{"phone", Text}, FieldSpec{"topic", Text},
    FieldSpec{"summary", Text}, FieldSpec{"state", Text}, FieldSpec{"order", Text}, FieldSpec{"registered_at", Integer},
    FieldSpec{"deleted", Boolean}};
constexpr std::array turn{
    FieldSpec{"registration", Thing}, FieldSpec{"number", Integer}, FieldSpec{"limit_s", Integer},
    FieldSpec{"started_at", Integer}, FieldSpec{"paused_at", Integer}, FieldSpec{"paused_ms", Integer},
    FieldSpec{"answering_at", Integer}, FieldSpec{"ended_at", Integer}, FieldSpec{"deleted", Boolean}};
// `joined_by` is from before each joining was a thing of its own; it is still read.
constexpr std::array opinion{
    FieldSpec{"turn", Thing}, FieldSpec{"number", Integer}, FieldSpec{"source", Text}, FieldSpec{"unit", Text},
    FieldSpec{"name", Text}, FieldSpec{"topic", Text}, FieldSpec{"joined_by", ThingList}, FieldSpec{"created_at", Integer},
    FieldSpec{"deleted", Boolean}};
constexpr std::array line{
    FieldSpec{"opinion", Thing}, FieldSpec{"place", Text}, FieldSpec{"text", Text}, FieldSpec{"clip", Thing},
    FieldSpec{"sample", Integer}, FieldSpec{"deleted", Boolean}};
constexpr std::array answer{
    FieldSpec{"opinion", Thing}, FieldSpec{"by", Text}, FieldSpec{"who", Text}, FieldSpec{"text", Text},
    FieldSpec{"clip", Thing}, FieldSpec{"sample", Integer}, FieldSpec{"answered_at", Integer}, FieldSpec{"deleted", Boolean}};
constexpr std::array conclusion{
    FieldSpec{"opinion", Thing}, FieldSpec{"outcome", Text}, FieldSpec{"agency", Text}, FieldSpec{"due", Text},
    FieldSpec{"text", Text}, FieldSpec{"concluded_at", Integer}, FieldSpec{"deleted", Boolean}};
constexpr std::array clip{
    FieldSpec{"turn", Thing}, FieldSpec{"started_at", Integer}, FieldSpec{"samples", Integer}, FieldSpec{"bytes", Integer},
    FieldSpec{"sha256", Text}, FieldSpec{"gaps", TextList}, FieldSpec{"recovered", Boolean}, FieldSpec{"deleted", Boolean}};
constexpr std::array mark{
    FieldSpec{"clip", Thing}, FieldSpec{"sample", Integer}, FieldSpec{"deleted", Boolean}};
constexpr std::array agency{FieldSpec{"name", Text}, FieldSpec{"representative", Text}, FieldSpec{"deleted", Boolean}};
constexpr std::array secretary{FieldSpec{"name", Text}, FieldSpec{"deleted", Boolean}};
constexpr std::array device{
    FieldSpec{"key", Text}, FieldSpec{"desk", Text}, FieldSpec{"name", Text}, FieldSpec{"continues", Text},
    FieldSpec{"deleted", Boolean}};
constexpr std::array erasure{FieldSpec{"things", ThingList}, FieldSpec{"deleted", Boolean}};
// A speaker who says the same as an opinion.
constexpr std::array joining{
    FieldSpec{"opinion", Thing}, FieldSpec{"registration", Thing}, FieldSpec{"joined_at", Integer}, FieldSpec{"deleted", Boolean}};

struct KindSpec {
    std::string_view name;
    std::span<const FieldSpec> fields;
};
constexpr std::array<KindSpec, kindCount> kinds{{
    {"meeting", meeting}, {"participant", participant}, {"registration", registration}, {"turn", turn},
    {"opinion", opinion}, {"line", line}, {"answer", answer}, {"conclusion", conclusion}, {"clip", clip}, {"mark", mark},
    {"agency", agency}, {"secretary", secretary}, {"device", device}, {"erasure", erasure}, {"joining", joining},
}};

const KindSpec& specOf(Kind kind) { return kinds.at(static_cast<std::size_t>(kind)); }
QLatin1StringView latin(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }
} // namespace

QString kindName(Kind kind) { return latin(specOf(kind).name); }

std::optional<Kind> kindOf(QStringView name) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (name == latin(kinds.at(i).name)) return static_cast<Kind>(i);
    return std::nullopt;
}

std::span<const FieldSpec> fieldsOf(Kind kind) { return specOf(kind).fields; }

const FieldSpec* fieldOf(Kind kind, QStringView name) {
    for (const FieldSpec& field : fieldsOf(kind))
        if (name == latin(field.name)) return &field;
    return nullptr;
}

} // namespace ln
