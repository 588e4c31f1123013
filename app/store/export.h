#pragma once
#include "store/reader.h"
#include <QStringList>
#include <functional>

namespace ln::store {

/// Why an export or a comparison could not be done, in a sentence for people. What was there before is still whole.
struct ExportError {
    QString sentence;
};
template <class T>
using ExportOutcome = Result<T, ExportError>;

/// Up to `max` bytes of a sealed clip from `offset`, empty at its end; nothing when this clip's bytes are not held
/// here.
using ClipBytes =
    std::function<ExportOutcome<std::optional<QByteArray>>(const ThingId& clip, std::int64_t offset, std::int64_t max)>;

struct Exported {
    std::size_t things = 0;
    std::size_t clips = 0;
    /// Sealed clips whose bytes are not held here.
    std::vector<ThingId> clipsElsewhere{};
};

/// Writes a meeting as `meeting.json` and one `<clip id>.opus` a sealed clip, byte for byte as sealed, each checked
/// against its SHA-256 while it is written. The clips come first, so that a folder with a meeting.json is whole. Each
/// file appears at once or not at all: written beside, synced, renamed.
///
/// The JSON is canonical: two stores that hold the same entries write the same bytes. UTF-8, keys sorted, things sorted
/// by id, every field of domain/schema.h by its name (null when unset), ids in hex, lists as arrays, deleted things
/// with "deleted": true:
///   {"format": "langnghe-meeting/1", "meeting": {"id", …}, "participants": [{"id", …}], "registrations": […], "turns",
///   "opinions",
///    "lines", "answers", "conclusions", "clips": [{"id", "file", "sha256", …}], "marks", "agencies", "secretaries",
///    "devices", "erasures", "chains": [{"device", "seq", "hash"}]}
/// `chains` says how far each device's chain in the meeting's space goes, with the BLAKE2b of its last header.
[[nodiscard]] ExportOutcome<Exported> exportMeeting(const Reader& reader, const ThingId& meeting, const QString& folder,
                                                    const ClipBytes& clipBytes);
/// The bytes of meeting.json alone.
[[nodiscard]] ExportOutcome<QByteArray> meetingJson(const Reader& reader, const ThingId& meeting);

/// One place where two exports do not agree.
struct Difference {
    QString kind; ///< "registrations", "clips", …; "file" for the bytes of a clip
    QString id;   ///< hex; empty for what is not in a list
    QString field;
    QString office, tablet; ///< as JSON writes it; empty: not there

    [[nodiscard]] QString toText() const;
};
/// Field by field, and the SHA-256 of every clip: all of the office's, and those that the tablet has. Empty when all
/// agrees.
[[nodiscard]] ExportOutcome<std::vector<Difference>> compareExports(const QString& officeFolder,
                                                                    const QString& tabletFolder);

} // namespace ln::store
