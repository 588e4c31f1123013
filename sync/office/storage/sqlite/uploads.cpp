#include "sync/office/storage/sqlite/office_book.h"

namespace ln::office {
namespace {
Answer<void> run(sqlite::Statement& statement) {
    if (auto done = statement.run(); !done) return faultOf(done.error());
    return {};
}
} // namespace

Answer<std::optional<Upload>> OfficeBook::upload(const ThingId& clip) {
    const std::lock_guard lock(m_mutex);
    auto& find =
        m_db->statement("SELECT meeting, sha256, length, held, received, metadata FROM upload WHERE clip = :clip");
    const auto row = find.bind(":clip", clip).step();
    if (!row) return faultOf(row.error());
    if (!*row) return std::optional<Upload>();
    Upload upload{.clip = clip,
                  .meeting = find.id<ThingId>(0),
                  .sha256 = find.blob(1),
                  .length = find.integer(2),
                  .held = find.integer(3),
                  .received = find.integer(4) != 0,
                  .metadata = find.blob(5)};
    find.reset();
    return std::optional<Upload>(std::move(upload));
}

Answer<void> OfficeBook::putUpload(const Upload& upload) {
    const std::lock_guard lock(m_mutex);
    return run(
        m_db->statement(
                "INSERT OR REPLACE INTO upload (clip, meeting, sha256, length, held, received, metadata, made_at) "
                "VALUES (:clip, :meeting, :sha256, :length, :held, :received, :metadata, :now)")
            .bind(":clip", upload.clip)
            .bind(":meeting", upload.meeting)
            .bind(":sha256", upload.sha256)
            .bind(":length", upload.length)
            .bind(":held", upload.held)
            .bind(":received", upload.received ? 1 : 0)
            .bind(":metadata", upload.metadata)
            .bind(":now", now()));
}

Answer<void> OfficeBook::setHeld(const ThingId& clip, std::int64_t held) {
    const std::lock_guard lock(m_mutex);
    return run(
        m_db->statement("UPDATE upload SET held = :held WHERE clip = :clip").bind(":held", held).bind(":clip", clip));
}

Answer<void> OfficeBook::setReceived(const ThingId& clip) {
    const std::lock_guard lock(m_mutex);
    return run(m_db->statement("UPDATE upload SET held = length, received = 1 WHERE clip = :clip").bind(":clip", clip));
}

Answer<void> OfficeBook::dropUpload(const ThingId& clip) {
    const std::lock_guard lock(m_mutex);
    return run(m_db->statement("DELETE FROM upload WHERE clip = :clip").bind(":clip", clip));
}

} // namespace ln::office
