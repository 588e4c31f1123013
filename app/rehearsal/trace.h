#pragma once
#include "domain/result.h"
#include "domain/thing.h"
#include <QFile>
#include <QString>

namespace ln::rehearsal {

/// `--trace FILE`: a line of JSON for each fact that was reported saved, on the disk before anything goes on:
///   {"desk": "A", "fields": {…}, "id": "…", "kind": "registration", "step": 12}
class Trace {
public:
    /// Appends to what is there. An empty path traces nothing.
    [[nodiscard]] static Result<Trace, QString> open(const QString& path);
    [[nodiscard]] Result<void, QString> write(int step, const QString& desk, Kind kind, const ThingId& id,
                                              const Fields& fields);

private:
    explicit Trace(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QFile> m_file;
};

} // namespace ln::rehearsal
