#pragma once
#include "store/reader.h"
#include "view/vietnamese_order.h"
#include <array>
#include <unordered_map>

namespace ln::view {

/// Everybody of one meeting, in memory, for search as somebody types: no tone marks are needed, and a hundred thousand people are
/// gone through in a few milliseconds.
class PeopleIndex {
public:
    PeopleIndex() = default;
    explicit PeopleIndex(std::vector<store::Person> people);

    void put(store::Person person);
    void drop(const ThingId& id);
    [[nodiscard]] std::size_t size() const { return m_order.size(); }

    struct Hit {
        ThingId id;
        Kind kind{};
    };
    /// Those who have every word of `typed` in name, unit or position; first who has the marks as they were typed, then whose name's
    /// words start so, then by name. Without marks typed, of these those first whose name has each word whole.
    /// "By name" is NameOrder's.
    [[nodiscard]] std::vector<Hit> find(const QString& typed, std::size_t limit) const;

    /// Those whose whole name is this one but for marks and case: maybe the same person.
    [[nodiscard]] std::vector<Hit> namesakes(const QString& name, std::size_t limit) const;

private:
    /// Which bytes a text has, which pairs and which triples of them, each mapped to a bit: a text can only contain another whose bits
    /// it has. Most texts that do not are told so without being looked at. 64 bytes: a line of the cache, and as many pairs as keep two
    /// letters from looking like those of every other text.
    struct alignas(64) Sketch {
        std::uint64_t letters = 0;
        std::array<std::uint64_t, 4> pairs{};
        std::array<std::uint64_t, 3> triples{};
        static Sketch of(QByteArrayView text);
        void add(const Sketch& other);
        [[nodiscard]] bool covers(const Sketch& part) const;
    };
    struct Entry {
        store::Person person;
        QByteArray lower;        ///< the name in lower case, with its marks
        NameOrder::Key order;
        qsizetype nameBytes = 0; ///< how much of person.folded is the name
    };
    /// Looked at once all that is known of a person has what was typed.
    struct NameSketches {
        Sketch folded, lower;
    };
    /// With what the words of a name begin: the first letter, and the first two and three mapped to a bit. Asked before all else, once
    /// only those can still be shown whose name has a word that begins so.
    struct Starts {
        std::uint64_t first = 0, longer = 0;
        /// Of one word.
        void add(QByteArrayView word);
        [[nodiscard]] bool covers(const Starts& part) const { return ((part.first & ~first) | (part.longer & ~longer)) == 0; }
    };
    struct Wanted;

    using Places = std::unordered_map<ThingId, std::uint32_t>;

    [[nodiscard]] Places& places();
    [[nodiscard]] std::uint32_t add(store::Person person, const NameOrder::Key& order);
    [[nodiscard]] bool standsBefore(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] std::optional<int> rank(std::uint32_t at, const Wanted& wanted, int worst) const;

    std::unique_ptr<NameOrder> m_names = std::make_unique<NameOrder>();
    std::vector<Entry> m_entries;
    std::vector<Sketch> m_sketches; ///< of Person::folded
    std::vector<NameSketches> m_nameSketches;
    std::vector<Starts> m_starts;
    std::vector<std::uint32_t> m_order; ///< by name
    std::vector<std::uint32_t> m_free;
    Places m_places;
};

} // namespace ln::view
