#include "view/thing_list_model.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

ThingId idOf(int number) {
    ThingId id;
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}
ThingRow row(int number, qint64 rank, const QString& text = {}) {
    return {idOf(number), rank, {}, {text}};
}

struct Watched {
    ThingListModel model{{"thingId", "text"}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy moves{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy removes{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy updates{&model, &QAbstractItemModel::dataChanged};
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int i = 0; i < model.count(); ++i)
            all.append(model.value(i, "text").toString());
        return all;
    }
};
} // namespace

TEST_CASE("one thing that changes is one row that changes") {
    Watched list;
    list.model.put(row(1, 10, u"một"_s));
    list.model.put(row(2, 30, u"ba"_s));
    list.model.put(row(3, 20, u"hai"_s));
    CHECK(list.texts() == QStringList{u"một"_s, u"hai"_s, u"ba"_s});
    CHECK(list.inserts.count() == 3);

    list.model.put(row(3, 20, u"hai, sửa"_s));
    CHECK(list.updates.count() == 1);
    list.model.put(row(3, 20, u"hai, sửa"_s));
    CHECK(list.updates.count() == 1);
    list.model.put(row(1, 40, u"một"_s));
    CHECK(list.texts() == QStringList{u"hai, sửa"_s, u"ba"_s, u"một"_s});
    CHECK(list.moves.count() == 1);
    list.model.drop(idOf(2));
    CHECK(list.removes.count() == 1);
    CHECK(list.resets.isEmpty());
}

TEST_CASE("whatever happens to a list, it stays sorted and never resets") {
    Watched list;
    std::map<int, qint64> expected;
    std::mt19937 random(7);
    for (int step = 0; step < 600; ++step) {
        const int number = static_cast<int>(random() % 40);
        if (random() % 4 == 0) {
            list.model.drop(idOf(number));
            expected.erase(number);
        } else if (random() % 25 == 0) {
            std::vector<ThingRow> rows;
            expected.clear();
            for (int i = 0; i < 40; i += static_cast<int>(1 + random() % 3)) {
                expected[i] = static_cast<qint64>(random() % 100);
                rows.push_back(row(i, expected[i]));
            }
            list.model.assign(std::move(rows));
        } else {
            expected[number] = static_cast<qint64>(random() % 100);
            list.model.put(row(number, expected[number]));
        }
        REQUIRE(list.model.count() == static_cast<int>(expected.size()));
        for (int i = 1; i < list.model.count(); ++i)
            REQUIRE(list.model.at(i - 1)->standsBefore(*list.model.at(i)));
        for (const auto& [id, rank] : expected)
            REQUIRE(list.model.find(idOf(id))->rank == rank);
    }
    CHECK(list.resets.isEmpty());
}

TEST_CASE("a long list reads only what is looked at") {
    // No model tester: it would read the whole list at once.
    ThingListModel model{{"thingId", "text"}};
    const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    int read = 0;
    model.window([&](const ThingRow* last, int limit) {
        std::vector<ThingRow> rows;
        for (int i = last ? static_cast<int>(last->rank) + 1 : 0; i < 1000 && static_cast<int>(rows.size()) < limit;
             ++i)
            rows.push_back(row(i, i));
        read += static_cast<int>(rows.size());
        return rows;
    });
    CHECK(read < 100);
    CHECK(model.canFetchMore({}));

    SECTION("a change below what is loaded waits until it is looked at") {
        const int before = model.count();
        model.put(row(5000, 900));
        CHECK(model.count() == before);
        model.put(row(5001, -1));
        CHECK(model.count() == before + 1);
        CHECK(model.at(0)->id == idOf(5001));
    }
    SECTION("the last one that is loaded moves down, and nobody between is lost") {
        model.put(row(model.count() - 1, 2000));
        while (model.canFetchMore({}))
            model.fetchMore({});
        CHECK(model.count() == 1000); // it was read again where the list's source has it
        CHECK(model.indexOf(idOf(40)) == 40);
    }
    SECTION("as it empties it fills itself") {
        for (int i = 0; i < 200; ++i)
            model.drop(idOf(i));
        REQUIRE(model.count() > 0);
        CHECK(model.at(0)->id == idOf(200));
    }
    SECTION("an id further down is read") {
        CHECK(model.idAt(500) == idOf(500).toHex());
        CHECK(model.idAt(1000).isEmpty());
    }
    SECTION("to its end") {
        while (model.canFetchMore({}))
            model.fetchMore({});
        CHECK(model.count() == 1000);
    }
    CHECK(resets.isEmpty());
}

} // namespace ln::view
