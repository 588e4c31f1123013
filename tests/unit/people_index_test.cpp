#include "domain/fold.h"
#include "view/people_index.h"
#include <catch2/catch_test_macros.hpp>
#include <random>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

store::Person person(const QString& name, const QString& rest = {}, Kind kind = Kind::Participant) {
    return {ThingId::random(), kind, name, fold(name + u' ' + rest).toUtf8()};
}
QStringList names(const PeopleIndex& index, const std::vector<store::Person>& people, const QString& typed, std::size_t limit = 20) {
    QStringList found;
    for (const PeopleIndex::Hit& hit : index.find(typed, limit))
        found.append(std::ranges::find(people, hit.id, &store::Person::id)->name);
    return found;
}

/// The rule, written down plainly: what find() must give.
std::vector<ThingId> plainly(std::vector<store::Person> people, const QString& typed, std::size_t limit) {
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    const QString exact = typed.normalized(QString::NormalizationForm_C).simplified().toLower();
    std::vector<std::pair<int, store::Person>> ranked;
    for (store::Person& one : people) {
        const QString all = QString::fromUtf8(one.folded), name = u' ' + fold(one.name);
        if (!std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); })) continue;
        const bool starts = std::ranges::all_of(words, [&](const QString& word) { return name.contains(u' ' + word); });
        const bool marks = one.name.normalized(QString::NormalizationForm_C).toLower().contains(exact);
        ranked.emplace_back((marks ? 0 : 2) + (starts ? 0 : 1), std::move(one));
    }
    NameOrder order;
    std::ranges::sort(ranked, [&](const auto& a, const auto& b) {
        if (a.first != b.first) return a.first < b.first;
        const int names = NameOrder::compare(order.keyOf(a.second.name), order.keyOf(b.second.name));
        return names != 0 ? names < 0 : std::tie(a.second.kind, a.second.id) < std::tie(b.second.kind, b.second.id);
    });
    ranked.erase(ranked.begin() + static_cast<std::ptrdiff_t>(std::min(limit, ranked.size())), ranked.end());
    const bool plain = std::ranges::all_of(exact, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        std::ranges::stable_partition(ranked, [&](const auto& one) {
            const QStringList of = fold(one.second.name).split(u' ');
            return std::ranges::all_of(words, [&](const QString& word) { return of.contains(word); });
        });
    std::vector<ThingId> ids;
    for (const auto& [rank, one] : ranked) ids.push_back(one.id);
    return ids;
}
} // namespace

TEST_CASE("search needs no tone marks, and puts exact marks first") {
    const std::vector people{person(u"Nguyễn Thị Hương"_s), person(u"Nguyễn Thị Hường"_s), person(u"Đỗ Văn Đức"_s, u"Hội Nông dân xã"_s)};
    const PeopleIndex index(people);
    CHECK(names(index, people, u"nguyen thi huo"_s).size() == 2);
    CHECK(names(index, people, u"Hường"_s).value(0) == u"Nguyễn Thị Hường");
    CHECK(names(index, people, u"hương"_s).value(0) == u"Nguyễn Thị Hương");
    CHECK(names(index, people, u"do duc"_s) == QStringList{u"Đỗ Văn Đức"_s});
    CHECK(names(index, people, u"nong dan"_s) == QStringList{u"Đỗ Văn Đức"_s});
    CHECK(names(index, people, u"100%"_s).isEmpty());
    CHECK(names(index, people, u"  "_s).isEmpty());
    CHECK(names(index, people, u"n"_s, 1).size() == 1);
}

TEST_CASE("a whole word comes before the beginning of another one, as long as no marks are typed") {
    const std::vector people{person(u"Nguyễn Thu Trang"_s), person(u"Trần Văn Đức"_s)};
    const PeopleIndex index(people);
    CHECK(names(index, people, u"tran"_s).value(0) == u"Trần Văn Đức");
    CHECK(names(index, people, u"tran"_s).size() == 2);
    CHECK(names(index, people, u"trang"_s) == QStringList{u"Nguyễn Thu Trang"_s});
}

TEST_CASE("search is what the plain rule gives, whatever was put and dropped before") {
    std::mt19937 random(11);
    static const QStringList parts{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Đỗ"_s, u"Thị"_s, u"Văn"_s, u"Hường"_s, u"Hương"_s, u"Đức"_s,
                                   u"Thảo"_s, u"Ê"_s, u"Y Bhin"_s, u"An"_s, u"Ánh"_s, u"O'Neil"_s, u"100%"_s};
    static const QStringList units{{}, u"Hội Nông dân"_s, u"Đoàn Thanh niên"_s, u"Thôn Trại"_s};
    const auto pick = [&](const QStringList& list) { return list.at(static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))); };
    const auto anyone = [&] {
        QStringList words;
        for (unsigned i = 0; i < 1 + random() % 4; ++i)
            words.append(pick(parts));
        return person(words.join(u' '), pick(units), random() % 2 ? Kind::Participant : Kind::Registration);
    };
    std::vector<store::Person> people;
    for (int i = 0; i < 300; ++i)
        people.push_back(anyone());
    PeopleIndex index(people);
    for (int step = 0; step < 600; ++step) {
        const auto at = static_cast<std::ptrdiff_t>(random() % people.size());
        if (random() % 3 == 0) {
            index.drop(people[static_cast<std::size_t>(at)].id);
            people.erase(people.begin() + at);
        } else {
            store::Person one = anyone();
            if (random() % 2) one.id = people[static_cast<std::size_t>(at)].id; // changed
            index.put(one);
            std::erase_if(people, [&](const store::Person& held) { return held.id == one.id; });
            people.push_back(one);
        }
        REQUIRE(index.size() == people.size());
        QString typed = pick(parts);
        if (random() % 2) typed = fold(typed);
        typed.truncate(static_cast<qsizetype>(1 + random() % 6));
        if (random() % 4 == 0) typed += u' ' + pick(parts).left(2);
        std::vector<ThingId> found;
        for (const PeopleIndex::Hit& hit : index.find(typed, 7))
            found.push_back(hit.id);
        INFO(typed.toStdString());
        REQUIRE(found == plainly(people, typed, 7));
    }
}

TEST_CASE("names stand by given name, then middle, then family name, as a Vietnamese list has them") {
    const QStringList wanted{u"Vũ An"_s,           u"Lê Văn Ánh"_s,       u"Trần Ân"_s,          u"Nguyễn Bình"_s,
                             u"Lê Thị Dung"_s,     u"Đỗ Văn Dũng"_s,      u"Hà Đạt"_s,           u"Phạm Đức"_s,
                             u"Y Bhin Êban"_s,     u"Nguyễn Thị Hà"_s,    u"Trần Thị Hà"_s,      u"Nguyễn Văn Hà"_s,
                             u"Bùi Hoa"_s,         u"Bùi Hòa"_s,          u"Bùi Hỏa"_s,          u"Bùi Hõa"_s,
                             u"Bùi Hóa"_s,         u"Bùi Họa"_s,          u"Lê Hương"_s,         u"Lê Hường"_s,
                             u"Ông Oanh"_s,        u"Võ Ơn"_s,            u"Lý Tú"_s,            u"Lý Tư"_s,
                             u"Nguyễn Thị Uyên"_s, u"yến"_s,              u"Nguyễn Thị Yến"_s};
    QStringList sorted = wanted;
    std::mt19937 random(3);
    std::ranges::shuffle(sorted, random);
    NameOrder order;
    std::ranges::sort(sorted, [&](const QString& a, const QString& b) { return NameOrder::compare(order.keyOf(a), order.keyOf(b)) < 0; });
    CHECK(sorted.join(u", "_s).toStdString() == wanted.join(u", "_s).toStdString());
    // However the letters are put together.
    CHECK(NameOrder::compare(order.keyOf(u"Lê Hường"_s), order.keyOf(u"Lê  Hường "_s.normalized(QString::NormalizationForm_D))) == 0);
}

TEST_CASE("namesakes are those of the whole name, with or without marks") {
    const std::vector people{person(u"Nguyễn Thị Hương"_s, u"Hội LHPN"_s), person(u"Nguyễn Thị Hường"_s), person(u"Nguyễn Thị Hương Giang"_s),
                             person(u"Trần Nguyễn Thị Hương"_s)};
    const PeopleIndex index(people);
    CHECK(index.namesakes(u"nguyen thi huong"_s, 5).size() == 2);
    CHECK(index.namesakes(u"Nguyễn Thị"_s, 5).empty());
    CHECK(index.namesakes(u" "_s, 5).empty());
}

} // namespace ln::view
