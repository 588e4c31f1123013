#pragma once
#include "fault/power_cut_vfs.h"
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace ln::fault {

/// A file as the disk would have it after a power cut: what was synced, and what was done since.
class DurableModel {
public:
    DurableModel() = default;
    /// A file that was there before, which is taken to be durable.
    explicit DurableModel(std::string content) : m_durable(std::move(content)), m_durableExists(true) {}

    void write(std::int64_t offset, std::string data);
    void truncate(std::int64_t size);
    void remove(bool durably);
    /// Opened with the right to make it.
    void create();
    void sync();
    /// The folder was synced: what was deleted stays so.
    void syncFolder();

    struct Left {
        bool exists = false;
        std::string content;
        std::size_t lost = 0; ///< operations of which not everything is there
    };
    [[nodiscard]] Left afterCut(Leftovers leftovers, std::mt19937_64& random) const;

private:
    struct Operation {
        enum Kind { Write, Truncate, Remove, Create } kind{};
        std::int64_t at = 0;
        std::string data;
    };
    struct Image {
        std::string content;
        bool exists = false;
    };
    static void apply(Image& image, const Operation& operation);
    static void tear(Image& image, const Operation& operation, std::mt19937_64& random);

    std::string m_durable;
    bool m_durableExists = false;
    std::vector<Operation> m_unsynced;
};

} // namespace ln::fault
