#include "store/opening.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/protocol/chain.h"
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

using namespace ln;

namespace {
using Random = std::mt19937_64;
constexpr qsizetype everything = qsizetype{1} << 30;

QString s(const char* text) {
    return QString::fromUtf8(text);
}
std::size_t below(Random& random, std::size_t bound) {
    return static_cast<std::size_t>(random() % bound);
}
template <class List>
const auto& oneOf(Random& random, const List& list) {
    return list[below(random, std::size(list))];
}

/// A tablet whose clock jumps back and forth. Nothing here is about durability, so it need not wait for the disk.
struct Replica {
    explicit Replica(Random* clockRandom = nullptr) {
        auto opened = store::Store::open(options(clockRandom));
        REQUIRE(opened.ok());
        store = std::move(*opened);
    }
    store::StoreOptions options(Random* clockRandom) const {
        return {.folder = folder.path(),
                .key = QByteArray(32, '\x21'),
                .clock =
                    [clockRandom] {
                        const auto day = clockRandom ? static_cast<long long>((*clockRandom)() % 100'000'000) : 0;
                        return WallTime(std::chrono::milliseconds(1'521'000'000'000 + day));
                    },
                .synchronous = sqlite::Synchronous::Off};
    }
    std::unique_ptr<store::Reader> reader() const {
        auto reader = store->reader();
        REQUIRE(reader.ok());
        return std::move(*reader);
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Store> store;
};

using ChainName = std::pair<SpaceId, DeviceId>;
using Chains = std::map<ChainName, std::vector<wire::SignedEntry>>;

Chains chainsOf(const Replica& replica) {
    Chains chains;
    const auto reader = replica.reader();
    for (const SpaceId& space : reader->spaces())
        for (const auto& entry : reader->entriesAfter(space, 0, everything).entries)
            chains[{space, wire::decodeHeader(entry.header)->device}].push_back(entry);
    return chains;
}

/// Everything in any order: mostly what comes next in some chain, now and then what came before or what has a gap
/// before it.
void deliver(const Chains& chains, const Replica& to, Random& random) {
    std::vector<const std::vector<wire::SignedEntry>*> all;
    for (const auto& [name, entries] : chains)
        all.push_back(&entries);
    std::vector<std::size_t> place(all.size());
    const auto open = [&] {
        std::vector<std::size_t> list;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (place[i] < all[i]->size()) list.push_back(i);
        return list;
    };
    for (auto unfinished = open(); !unfinished.empty(); unfinished = open()) {
        std::vector<wire::SignedEntry> batch;
        for (std::size_t count = 1 + below(random, 12); count > 0; --count) {
            const std::size_t chain = oneOf(random, unfinished);
            if (below(random, 5) == 0)
                batch.push_back(oneOf(random, *all[chain]));
            else if (place[chain] < all[chain]->size())
                batch.push_back((*all[chain])[place[chain]++]);
        }
        const auto merged = to.store->merge(batch);
        REQUIRE(merged.ok());
        for (const auto& refused : merged->refused)
            REQUIRE(refused.code == wire::Code::EntryGap);
        // One that was taken early moves the place on as well.
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const auto& held : merged->held)
                if (!all[i]->empty()) {
                    const auto header = wire::decodeHeader(all[i]->front().header);
                    if (header->space == held.space && header->device == held.device) place[i] = held.seq.value;
                }
    }
}

/// Every table but this tablet's own facts, row for row, whatever the order of arrival was.
QStringList dump(const Replica& replica) {
    auto db = sqlite::Database::open(store::databaseOptions(replica.store->options(), true));
    REQUIRE(db.ok());
    const std::set<QString> local{s("setting"), s("draft"),        s("own_device"),   s("receipt"),
                                  s("refused"), s("clip_receipt"), s("clip_refused"), s("pull")};
    QStringList lines;
    auto tables = (*db)->prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (*tables->step()) {
        const QString table = tables->text(0);
        if (local.contains(table)) continue;
        QStringList columns;
        auto info =
            (*db)->prepare("SELECT name FROM pragma_table_info('" + table.toLatin1() + "') WHERE name <> 'place'");
        while (*info->step())
            columns << QStringLiteral("quote(\"%1\")").arg(info->text(0));
        const QString sql =
            QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns.join(s(" || ',' || ")), table);
        auto rows = (*db)->prepare(sql.toUtf8());
        for (auto row = rows->step();; row = rows->step()) {
            REQUIRE(row.ok());
            if (!*row) break;
            lines << table + s(": ") + rows->text(0);
        }
    }
    return lines;
}

using Conflicts = std::map<std::pair<ThingId, QString>, std::set<WriteRef>>;
Conflicts conflictsOf(const Replica& replica, const std::vector<ThingId>& things) {
    Conflicts conflicts;
    const auto reader = replica.reader();
    for (const ThingId& id : things)
        for (const auto& [field, writes] : reader->conflicts(id))
            for (const Write& write : writes)
                conflicts[{id, field}].insert(write.by);
    return conflicts;
}

/// What people at several tablets do, some of them offline for a while.
class Hall {
public:
    explicit Hall(std::uint64_t seed) : random(seed), clock(seed + 1), meeting(ThingId::random()) {
        for (int i = 0; i < 3; ++i)
            tablets.push_back(std::make_unique<Replica>(&clock));
        for (int i = 0; i < 12; ++i)
            things.push_back(ThingId::random());
        things.push_back(meeting);
    }
    void meet(int acts) {
        for (int i = 0; i < acts; ++i) {
            Replica& tablet = *oneOf(random, tablets);
            if (below(random, 8) == 0)
                deliver(chainsOf(*oneOf(random, tablets)), tablet, random);
            else if (below(random, 10) == 0)
                future();
            else
                act(tablet);
        }
    }
    [[nodiscard]] Chains everythingWritten() const {
        Chains all = m_future;
        for (const auto& tablet : tablets)
            for (auto& [name, entries] : chainsOf(*tablet))
                if (entries.size() > all[name].size()) all[name] = entries;
        return all;
    }

    Random random, clock;
    const ThingId meeting;
    std::vector<std::unique_ptr<Replica>> tablets;
    std::vector<ThingId> things;

private:
    void act(Replica& tablet) {
        const auto number = below(random, things.size());
        const Kind kinds[]{Kind::Participant, Kind::Registration, Kind::Line, Kind::Opinion, Kind::Agency};
        const Kind kind = things[number] == meeting ? Kind::Meeting : kinds[number % 5];
        const SpaceId space = kind == Kind::Agency ? commonSpace : spaceOf(meeting);
        Command command = SetFields{kind, things[number], space, fields(kind)};
        if (below(random, 40) == 0)
            command = SetFields{Kind::Erasure,
                                oneOf(random, m_erasures),
                                space,
                                {{s("things"), toValue(std::vector{things[below(random, 4)]})}}};
        const auto saved =
            tablet.store->perform({.commands = {command}, .author = meeting, .settings = {}, .endedDrafts = {}});
        REQUIRE(saved.ok());
    }
    Fields fields(Kind kind) {
        Fields fields;
        for (const FieldSpec& spec : fieldsOf(kind))
            if (below(random, 4) == 0)
                fields[QString::fromLatin1(spec.name.data(), static_cast<qsizetype>(spec.name.size()))] =
                    value(spec.type);
        return fields;
    }
    QCborValue value(FieldType type) {
        if (below(random, 8) == 0) return nullptr;
        switch (type) {
        case FieldType::Text:
            return oneOf(random, std::array{s("Đất đai"), s("dat dai"), s("Môi trường"), s("")});
        case FieldType::Integer:
            return static_cast<qint64>(below(random, 5));
        case FieldType::Boolean:
            return below(random, 2) == 0;
        case FieldType::Thing:
            return toValue(oneOf(random, things));
        case FieldType::TextList:
            return toValue(QStringList{s("một"), s("hai")});
        case FieldType::ThingList:
            return toValue(std::vector{oneOf(random, things), oneOf(random, things)});
        }
        return nullptr;
    }
    /// A device of a version to come, or one that errs: unknown kinds and fields, values of another type, one thing as
    /// two kinds.
    void future() {
        auto& chain = m_future[{spaceOf(meeting), m_futureKey.id()}];
        const auto add = [&](const QString& kind, const ThingId& id, std::map<QString, FieldWrite> written) {
            const Header header{.space = spaceOf(meeting),
                                .device = {},
                                .seq = {},
                                .stamp = m_futureClock.next(WallTime(std::chrono::milliseconds(
                                    1'521'000'000'000 + static_cast<long long>(random() % 100'000'000)))),
                                .at = {},
                                .author = meeting,
                                .kind = kind,
                                .id = id,
                                .prev = {},
                                .bodyHash = {}};
            const auto entry =
                wire::makeNext(header, Body{wire::randomBytes(16), std::move(written)}, m_futureKey, m_futureHead);
            m_futureHead = {entry.header.seq, entry.headerHash, entry.publicKey};
            chain.push_back(entry.bytes);
        };
        if (chain.empty())
            add(s(wire::firstKind), ThingId{m_futureKey.id().bytes},
                {{s(wire::keyField), {QString::fromLatin1(m_futureKey.publicKey().toHex()), {}}}});
        add(oneOf(random, std::array{s("participant"), s("registration"), s("line"), s("hologram")}),
            oneOf(random, things),
            {{s("name"), {value(FieldType::Text), {}}},
             {s("colour"), {value(FieldType::Text), {}}},
             {s("text"), {value(FieldType::Integer), {}}}});
    }

    std::array<ThingId, 2> m_erasures{ThingId::random(), ThingId::random()};
    wire::DeviceKey m_futureKey = wire::DeviceKey::generate();
    wire::ChainHead m_futureHead;
    HybridClock m_futureClock;
    Chains m_future;
};
} // namespace

TEST_CASE("Whatever the order and the repetitions, all end with the same tables and the same conflicts") {
    REQUIRE(wire::initCrypto());
    std::size_t conflictsSeen = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Hall hall(seed);
        hall.meet(90);
        const Chains all = hall.everythingWritten();

        std::vector<std::unique_ptr<Replica>> fresh;
        for (int i = 0; i < 3; ++i)
            fresh.push_back(std::make_unique<Replica>());
        for (const auto& replica : fresh)
            deliver(all, *replica, hall.random);
        for (const auto& replica : hall.tablets)
            deliver(all, *replica, hall.random);

        const QStringList tables = dump(*fresh.front());
        const Conflicts conflicts = conflictsOf(*fresh.front(), hall.things);
        REQUIRE(tables.size() > 50);
        conflictsSeen += conflicts.size();
        std::vector<const Replica*> others;
        for (const auto& replica : fresh)
            others.push_back(replica.get());
        for (const auto& replica : hall.tablets)
            others.push_back(replica.get());
        for (const Replica* other : others) {
            const QStringList theirs = dump(*other);
            for (qsizetype i = 0; i < std::min(tables.size(), theirs.size()); ++i)
                REQUIRE(theirs[i].toStdString() == tables[i].toStdString());
            REQUIRE(theirs.size() == tables.size());
            REQUIRE(conflictsOf(*other, hall.things) == conflicts);
        }
    }
    CHECK(conflictsSeen > 0);
}

TEST_CASE("A value is later than the one it replaces, also when the clock went back") {
    REQUIRE(wire::initCrypto());
    std::size_t replaced = 0, wallWentBack = 0;
    for (std::uint64_t seed = 101; seed <= 104; ++seed) {
        Hall hall(seed);
        hall.meet(90);
        for (const auto& [name, entries] : hall.everythingWritten()) {
            std::optional<Header> before;
            for (const auto& bytes : entries) {
                const auto header = wire::decodeHeader(bytes.header);
                REQUIRE(header.ok());
                if (before) REQUIRE(header->stamp > before->stamp);
                if (before && header->at < before->at) ++wallWentBack;
                before = *header;
                if (bytes.body.isEmpty()) continue;
                const auto body = wire::decodeBody(bytes.body);
                REQUIRE(body.ok());
                for (const auto& [field, write] : body->fields)
                    if (write.replaces) {
                        ++replaced;
                        REQUIRE(header->stamp > write.replaces->stamp);
                    }
            }
        }
    }
    CHECK(replaced > 20);
    CHECK(wallWentBack > 5);
}

TEST_CASE("Two who write after the same value are a conflict, until somebody wrote after seeing one") {
    Random clock(7), order(8);
    Replica one(&clock), two(&clock);
    const ThingId meeting = ThingId::random();
    const auto set = [&](const Replica& tablet, const char* venue) {
        const SetFields command{Kind::Meeting, meeting, spaceOf(meeting), {{s("venue"), s(venue)}}};
        REQUIRE(
            tablet.store->perform({.commands = {command}, .author = meeting, .settings = {}, .endedDrafts = {}}).ok());
    };
    const auto exchange = [&] {
        const Chains first = chainsOf(one), second = chainsOf(two);
        deliver(second, one, order);
        deliver(first, two, order);
    };
    set(one, "Hội trường xã");
    exchange();
    set(one, "Nhà văn hóa thôn");
    set(two, "Trường tiểu học");
    exchange();
    CHECK(conflictsOf(one, {meeting}).size() == 1);
    CHECK(conflictsOf(one, {meeting}) == conflictsOf(two, {meeting}));
    set(two, "Hội trường huyện");
    exchange();
    CHECK(conflictsOf(one, {meeting}).empty());
    CHECK(conflictsOf(two, {meeting}).empty());
    CHECK(one.reader()->thing(meeting)->text(u"venue") == s("Hội trường huyện"));
}
