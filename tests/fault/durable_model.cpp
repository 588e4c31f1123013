#include "fault/durable_model.h"
#include <algorithm>

namespace ln::fault {
namespace {
constexpr std::size_t sector = 512;

void put(std::string& content, std::size_t at, std::string_view data) {
    if (content.size() < at + data.size()) content.resize(at + data.size(), '\0');
    std::copy(data.begin(), data.end(), content.begin() + static_cast<std::ptrdiff_t>(at));
}

bool chance(std::mt19937_64& random) {
    return (random() & 1U) != 0;
}
} // namespace

void DurableModel::write(std::int64_t offset, std::string data) {
    m_unsynced.push_back({Operation::Write, offset, std::move(data)});
}

void DurableModel::truncate(std::int64_t size) {
    m_unsynced.push_back({Operation::Truncate, size, {}});
}

void DurableModel::create() {
    m_unsynced.push_back({Operation::Create, 0, {}});
}

void DurableModel::remove(bool durably) {
    m_unsynced.push_back({Operation::Remove, 0, {}});
    if (durably) sync();
}

void DurableModel::sync() {
    Image image{std::move(m_durable), m_durableExists};
    for (const Operation& operation : m_unsynced)
        apply(image, operation);
    m_durable = std::move(image.content);
    m_durableExists = image.exists;
    m_unsynced.clear();
}

void DurableModel::syncFolder() {
    const auto removed = std::find_if(m_unsynced.rbegin(), m_unsynced.rend(),
                                      [](const Operation& operation) { return operation.kind == Operation::Remove; });
    if (removed == m_unsynced.rend()) return;
    m_unsynced.erase(m_unsynced.begin(), removed.base());
    m_durable.clear();
    m_durableExists = false;
}

void DurableModel::apply(Image& image, const Operation& operation) {
    switch (operation.kind) {
    case Operation::Write:
        put(image.content, static_cast<std::size_t>(operation.at), operation.data);
        break;
    case Operation::Truncate:
        image.content.resize(static_cast<std::size_t>(operation.at), '\0');
        break;
    case Operation::Remove:
        image.content.clear();
        break;
    case Operation::Create:
        break;
    }
    image.exists = operation.kind != Operation::Remove;
}

/// Only whole sectors are lost or kept; bytes outside of what was written never change (SQLite's "powersafe
/// overwrite").
void DurableModel::tear(Image& image, const Operation& operation, std::mt19937_64& random) {
    if (operation.kind != Operation::Write || !image.exists) return;
    const auto start = static_cast<std::size_t>(operation.at);
    const bool prefix = chance(random);
    const std::size_t keep = prefix ? random() % (operation.data.size() / sector + 1) : 0;
    for (std::size_t done = 0, number = 0; done < operation.data.size(); ++number) {
        const std::size_t length = std::min(sector - (start + done) % sector, operation.data.size() - done);
        if (prefix ? number < keep : chance(random))
            put(image.content, start + done, std::string_view(operation.data).substr(done, length));
        done += length;
    }
}

DurableModel::Left DurableModel::afterCut(Leftovers leftovers, std::mt19937_64& random) const {
    Image image{m_durable, m_durableExists};
    std::size_t lost = 0;
    const std::size_t whole = leftovers == Leftovers::Prefix && !m_unsynced.empty() ? random() % m_unsynced.size() : 0;
    for (std::size_t i = 0; i < m_unsynced.size(); ++i) {
        const bool torn = leftovers == Leftovers::TornLast ? i + 1 == m_unsynced.size()
                          : leftovers == Leftovers::Prefix ? i == whole
                                                           : chance(random);
        const bool kept =
            leftovers == Leftovers::Prefix ? i < whole : leftovers == Leftovers::AnySome && !torn && chance(random);
        if (kept) {
            apply(image, m_unsynced[i]);
            continue;
        }
        ++lost;
        if (torn) tear(image, m_unsynced[i], random);
    }
    return {image.exists, image.exists ? std::move(image.content) : std::string{}, lost};
}

} // namespace ln::fault
