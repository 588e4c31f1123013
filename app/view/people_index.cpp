#include "view/people_index.h"
#include "domain/fold.h"
#include <algorithm>
#include <cstring>

namespace ln::view {
namespace {
constexpr int ranks = 4;

bool contains(QByteArrayView text, QByteArrayView part) {
    return memmem(text.data(), static_cast<std::size_t>(text.size()), part.data(), static_cast<std::size_t>(part.size())) != nullptr;
}

/// `spaced` is the word with a blank before it.
bool startsAWord(QByteArrayView text, QByteArrayView spaced) {
    return text.startsWith(spaced.sliced(1)) || contains(text, spaced);
}
/// The word, and not only the beginning of another.
bool hasWord(QByteArrayView text, QByteArrayView word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
    }
    return false;
}
/// Where the name ends in a person's folded text: after as many words as the name has.
qsizetype endOfName(const QString& name, QByteArrayView folded) {
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : name) {
        const bool space = c.isSpace();
        if (!space && !inWord) ++words;
        inWord = !space;
    }
    qsizetype end = 0;
    for (; end < folded.size(); ++end)
        if (folded[end] == ' ' && --words == 0) break;
    return end;
}

template <std::size_t words>
void mark(std::array<std::uint64_t, words>& bits, std::uint32_t letters) {
    // Multiplicative hashing: the upper bits are the mixed ones.
    constexpr std::uint32_t mix = 2654435761U;
    const std::uint64_t bit = std::uint64_t{letters * mix} * (words * 64) >> 32;
    bits[bit / 64] |= std::uint64_t{1} << bit % 64;
}
} // namespace

struct PeopleIndex::Wanted {
    explicit Wanted(const QString& typed)
        : exact(typed.normalized(QString::NormalizationForm_C).simplified().toLower().toUtf8()), exactSketch(Sketch::of(exact)) {
        for (const QByteArray& word : fold(typed).toUtf8().split(' '))
            if (!word.isEmpty()) words.append(word);
        for (const QByteArray& word : words) {
            wordSketch.add(Sketch::of(word));
            starts.add(word);
            spaced.append(' ' + word);
        }
    }
    [[nodiscard]] bool isPlain() const { return std::ranges::all_of(exact, [](char c) { return static_cast<unsigned char>(c) < 0x80; }); }
    QByteArrayList words, spaced; ///< the second with a blank before each
    Sketch wordSketch;
    Starts starts;
    QByteArray exact;
    Sketch exactSketch;
};

PeopleIndex::Sketch PeopleIndex::Sketch::of(QByteArrayView text) {
    Sketch sketch;
    std::uint32_t last = 0; // the bytes so far, the newest lowest
    for (qsizetype i = 0; i < text.size(); ++i) {
        last = (last << 8 | static_cast<unsigned char>(text[i])) & 0xffffff;
        sketch.letters |= std::uint64_t{1} << (last & 63);
        if (i >= 1) mark(sketch.pairs, last & 0xffff);
        if (i >= 2) mark(sketch.triples, last);
    }
    return sketch;
}

void PeopleIndex::Sketch::add(const Sketch& other) {
    letters |= other.letters;
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i] |= other.pairs[i];
    for (std::size_t i = 0; i < triples.size(); ++i) triples[i] |= other.triples[i];
}

bool PeopleIndex::Sketch::covers(const Sketch& part) const {
    std::uint64_t missing = part.letters & ~letters;
    for (std::size_t i = 0; i < pairs.size(); ++i) missing |= part.pairs[i] & ~pairs[i];
    for (std::size_t i = 0; i < triples.size(); ++i) missing |= part.triples[i] & ~triples[i];
    return missing == 0;
}

void PeopleIndex::Starts::add(QByteArrayView word) {
    constexpr std::uint32_t mix = 2654435761U;
    std::uint32_t letters = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(word.size(), 3); ++i) {
        const auto letter = static_cast<unsigned char>(word[i]);
        letters = letters << 8 | letter;
        if (i == 0) first |= std::uint64_t{1} << (letter & 63);
        else longer |= std::uint64_t{1} << (letters * mix >> 26);
    }
}

PeopleIndex::PeopleIndex(std::vector<store::Person> people) {
    m_entries.reserve(people.size());
    m_sketches.reserve(people.size());
    m_nameSketches.reserve(people.size());
    m_starts.reserve(people.size());
    m_order.reserve(people.size());
    // Laid down in the order in which they are gone through.
    std::vector<std::pair<NameOrder::Key, store::Person*>> ordered;
    ordered.reserve(people.size());
    for (store::Person& person : people)
        ordered.emplace_back(m_names->keyOf(person.name), &person);
    std::ranges::sort(ordered, [](const auto& a, const auto& b) {
        const int names = NameOrder::compare(a.first, b.first);
        return names != 0 ? names < 0 : std::tie(a.second->kind, a.second->id) < std::tie(b.second->kind, b.second->id);
    });
    for (const auto& [key, person] : ordered)
        m_order.push_back(add(std::move(*person), key));
}

std::uint32_t PeopleIndex::add(store::Person person, const NameOrder::Key& order) {
    const qsizetype nameBytes = endOfName(person.name, person.folded);
    QByteArray lower = person.name.normalized(QString::NormalizationForm_C).toLower().toUtf8();
    Entry entry{std::move(person), std::move(lower), order, nameBytes};
    const Sketch sketch = Sketch::of(entry.person.folded);
    const NameSketches name{Sketch::of(QByteArrayView(entry.person.folded).first(nameBytes)), Sketch::of(entry.lower)};
    Starts starts;
    const auto words = QByteArrayView(entry.person.folded).first(nameBytes);
    for (qsizetype begin = 0, end = 0; end <= words.size(); ++end)
        if (end == words.size() || words[end] == ' ') {
            starts.add(words.sliced(begin, end - begin));
            begin = end + 1;
        }
    std::uint32_t place = 0;
    if (m_free.empty()) {
        place = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back(std::move(entry));
        m_sketches.push_back(sketch);
        m_nameSketches.push_back(name);
        m_starts.push_back(starts);
    } else {
        place = m_free.back();
        m_free.pop_back();
        m_entries[place] = std::move(entry);
        m_sketches[place] = sketch;
        m_nameSketches[place] = name;
        m_starts[place] = starts;
    }
    return place;
}

bool PeopleIndex::standsBefore(std::uint32_t a, std::uint32_t b) const {
    const Entry &x = m_entries[a], &y = m_entries[b];
    if (const int names = NameOrder::compare(x.order, y.order); names != 0) return names < 0;
    return std::tie(x.person.kind, x.person.id) < std::tie(y.person.kind, y.person.id);
}

/// Made when first asked for: at the start there are rows to show before anybody changes.
PeopleIndex::Places& PeopleIndex::places() {
    if (m_places.empty())
        for (const std::uint32_t place : m_order)
            m_places.emplace(m_entries[place].person.id, place);
    return m_places;
}

void PeopleIndex::put(store::Person person) {
    if (const auto found = places().find(person.id); found != m_places.end()) {
        const store::Person& held = m_entries[found->second].person;
        if (held.name == person.name && held.folded == person.folded && held.kind == person.kind) return;
        drop(person.id);
    }
    const ThingId id = person.id;
    const NameOrder::Key order = m_names->keyOf(person.name);
    const std::uint32_t place = add(std::move(person), order);
    m_places.emplace(id, place);
    m_order.insert(std::ranges::lower_bound(m_order, place, [this](auto a, auto b) { return standsBefore(a, b); }), place);
}

void PeopleIndex::drop(const ThingId& id) {
    const auto found = places().find(id);
    if (found == m_places.end()) return;
    const std::uint32_t place = found->second;
    m_order.erase(std::ranges::lower_bound(m_order, place, [this](auto a, auto b) { return standsBefore(a, b); }));
    m_places.erase(found);
    m_entries[place] = {};
    m_sketches[place] = {};
    m_nameSketches[place] = {};
    m_starts[place] = {};
    m_free.push_back(place);
}

std::vector<PeopleIndex::Hit> PeopleIndex::namesakes(const QString& name, std::size_t limit) const {
    const QByteArray folded = fold(name).toUtf8();
    std::vector<Hit> hits;
    if (folded.isEmpty()) return hits;
    const Sketch sketch = Sketch::of(folded);
    for (const std::uint32_t at : m_order) {
        if (hits.size() == limit) break;
        const Entry& entry = m_entries[at];
        if (!m_sketches[at].covers(sketch)) continue;
        if (QByteArrayView(entry.person.folded).first(entry.nameBytes) == folded) hits.push_back({entry.person.id, entry.person.kind});
    }
    return hits;
}

/// Nothing when this one does not match, or no better than `worst`.
std::optional<int> PeopleIndex::rank(std::uint32_t at, const Wanted& wanted, int worst) const {
    const bool mayStart = m_starts[at].covers(wanted.starts);
    if (worst == 1 && !mayStart) return {};
    if (!m_sketches[at].covers(wanted.wordSketch)) return {};
    const NameSketches& sketches = m_nameSketches[at];
    const bool mayBeExact = sketches.lower.covers(wanted.exactSketch);
    // What can still be shown has the marks as typed, or the words in its name, or both.
    if (worst <= 2 && !mayBeExact) return {};
    if ((worst == 1 || (worst == 3 && !mayBeExact)) && !(mayStart && sketches.folded.covers(wanted.wordSketch))) return {};
    const Entry& entry = m_entries[at];
    const bool exact = mayBeExact && contains(entry.lower, wanted.exact);
    if (worst <= 2 && !exact) return {};
    const auto has = [&](const QByteArray& word) { return contains(entry.person.folded, word); };
    // The last word is the one that is being typed, and tells most people apart.
    if (!std::all_of(wanted.words.crbegin(), wanted.words.crend(), has)) return {};
    const auto name = QByteArrayView(entry.person.folded).first(entry.nameBytes);
    const bool starts = mayStart && std::ranges::all_of(wanted.spaced, [&](const QByteArray& word) { return startsAWord(name, word); });
    return (exact ? 0 : 2) + (starts ? 0 : 1);
}

std::vector<PeopleIndex::Hit> PeopleIndex::find(const QString& typed, std::size_t limit) const {
    const Wanted wanted(typed);
    std::vector<Hit> found;
    if (wanted.words.isEmpty() || limit == 0) return found;
    std::array<std::vector<std::uint32_t>, ranks> byRank;
    // Only what is better than the first rank that is full can still be shown.
    int worst = ranks;
    for (const std::uint32_t at : m_order) {
        const auto rank = this->rank(at, wanted, worst);
        if (!rank || *rank >= worst) continue;
        auto& bucket = byRank[static_cast<std::size_t>(*rank)];
        bucket.push_back(at);
        if (bucket.size() < limit) continue;
        worst = *rank;
        if (worst == 0) break;
    }
    std::vector<std::uint32_t> shown;
    for (const auto& bucket : byRank)
        for (const std::uint32_t at : bucket)
            if (shown.size() < limit) shown.push_back(at);
    // Without marks "tran" has those of "Trang" as they were typed, but means "Trần".
    const auto hasAll = [&](std::uint32_t at) {
        const auto name = QByteArrayView(m_entries[at].person.folded).first(m_entries[at].nameBytes);
        return std::ranges::all_of(wanted.words, [&](const QByteArray& word) { return hasWord(name, word); });
    };
    if (wanted.isPlain()) std::ranges::stable_partition(shown, hasAll);
    for (const std::uint32_t at : shown) found.push_back({m_entries[at].person.id, m_entries[at].person.kind});
    return found;
}

} // namespace ln::view
