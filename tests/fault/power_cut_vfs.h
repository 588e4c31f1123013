#pragma once
#include <cstdint>
#include <memory>
#include <string>

namespace ln::fault {

/// How much of what was not synced a power cut leaves behind. A disk may do any of these.
enum class Leftovers {
    TornLast, ///< nothing, but some sectors of the write that was under way
    Prefix,   ///< the writes up to some point, the next one torn
    AnySome,  ///< any of them in any order, each whole, torn or lost
};

/// A disk whose power can be cut, as an SQLite VFS over the system's own: for every file it knows what was synced. From
/// the cut on every access fails; settle() then leaves the files as a machine finds them when the power is back. What
/// counts as an operation that can be the last one: a write, a sync, a truncation, a deletion. Real syncs are left out,
/// since what is durable is known here.
///
/// Sources: SQLite's "The OS Backend (VFS)" and "How SQLite Is Tested" (its crash tests), https://sqlite.org/vfs.html.
class PowerCutVfs {
public:
    /// Registers itself. `seed` decides which leftovers a cut leaves.
    explicit PowerCutVfs(std::uint64_t seed);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    /// For sqlite3_open_v2; lives as long as this.
    [[nodiscard]] const char* name() const;
    /// The k-th operation from the start is not done, nor anything after it. 0: never.
    void cutAt(std::uint64_t operation);
    /// Now, between two operations.
    void cut();
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] std::uint64_t operations() const;

    /// Once every connection is closed: sets the files to what the cut left, and gives the power back. False when a
    /// file could not be written, which is the test's own failure.
    [[nodiscard]] bool settle(Leftovers leftovers);
    /// What settle() did, for a test's message.
    [[nodiscard]] std::string account() const;

    class Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace ln::fault
