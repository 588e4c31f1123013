// Many things at a time: an import, and the same taken back, one thing after the other.
#include "support/stores.h"
#include <future>

using namespace ln;
using test::Tablet;

namespace {
constexpr int many = 5000;

std::vector<Change> people(const ThingId& meeting) {
    std::vector<Change> people;
    for (int i = 0; i < many; ++i)
        people.push_back({Kind::Participant, ThingId::random(), spaceOf(meeting), {{QStringLiteral("name"), QStringLiteral("Người %1").arg(i)}}});
    return people;
}
std::size_t known(Tablet& tablet, const ThingId& meeting) {
    return tablet.reader()->all(Kind::Participant, spaceOf(meeting)).size();
}
/// Whether somebody was registered while it was still under way.
bool letsThrough(Tablet& tablet, const ThingId& meeting, std::future<store::SavedOneByOne>& underWay) {
    tablet.registerSpeaker(meeting, QStringLiteral("Không phải chờ"));
    return underWay.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}
std::future<store::SavedOneByOne> imported(Tablet& tablet, std::vector<Change> changes, store::Store::ImportWatch watch = {}) {
    const auto promise = std::make_shared<std::promise<store::SavedOneByOne>>();
    tablet.store().import(std::move(changes), tablet.author, [promise](store::SavedOneByOne saved) { promise->set_value(std::move(saved)); }, std::move(watch));
    return promise->get_future();
}
std::future<store::SavedOneByOne> takeBack(Tablet& tablet, const std::vector<store::SavedChange>& changes) {
    std::vector<WrittenThing> things;
    for (const store::SavedChange& one : changes)
        things.push_back({one.change, one.before, one.created});
    const auto promise = std::make_shared<std::promise<store::SavedOneByOne>>();
    tablet.store().takeBack(std::move(things), tablet.author, [promise](store::SavedOneByOne saved) { promise->set_value(std::move(saved)); });
    return promise->get_future();
}
} // namespace

TEST_CASE("A long import lets a waiting command through, and so does taking it back") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    auto underWay = imported(tablet, people(meeting));
    CHECK(letsThrough(tablet, meeting, underWay));
    const auto saved = underWay.get();
    CHECK_FALSE(saved.failure);
    CHECK(saved.changes.size() == many);
    CHECK(known(tablet, meeting) == many);

    auto takenBack = takeBack(tablet, saved.changes);
    CHECK(letsThrough(tablet, meeting, takenBack));
    const auto gone = takenBack.get();
    CHECK_FALSE(gone.failure);
    CHECK(gone.changes.size() == many);
    CHECK(gone.kept == 0);
    CHECK(known(tablet, meeting) == 0);
    CHECK(tablet.reader()->countRegistrations(spaceOf(meeting)) == 2);
}

TEST_CASE("Of an import that is taken back, who was written over since stays, wherever in the list") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const auto saved = imported(tablet, people(meeting)).get();
    REQUIRE(saved.changes.size() == many);
    const auto first = saved.changes.front().change.id, last = saved.changes.back().change.id;
    tablet.must({CheckIn{first}, CheckIn{last}});
    const auto gone = takeBack(tablet, saved.changes).get();
    CHECK_FALSE(gone.failure);
    CHECK(gone.kept == 2);
    CHECK(gone.changes.size() == many - 2);
    CHECK(known(tablet, meeting) == 2);
    CHECK(tablet.reader()->thing(first));
    CHECK(tablet.reader()->thing(last));
    // Taken back a second time there is nobody left to take.
    const auto again = takeBack(tablet, saved.changes).get();
    CHECK_FALSE(again.failure);
    CHECK(again.changes.empty());
    CHECK(known(tablet, meeting) == 2);
}

TEST_CASE("A watched import tells what is durable, and stops between two people when it is told to") {
    Tablet tablet;
    const ThingId meeting = tablet.meeting();
    const auto reader = tablet.reader();
    std::stop_source stop;
    std::size_t told = 0;
    bool durable = true;
    const auto watch = [&](std::size_t saved) {
        told = saved;
        durable = durable && reader->all(Kind::Participant, spaceOf(meeting)).size() == saved;
        if (saved > 100) stop.request_stop();
    };
    const auto saved = imported(tablet, people(meeting), {.progress = watch, .stop = stop.get_token()}).get();
    REQUIRE_FALSE(saved.failure);
    CHECK(told > 100);
    CHECK(durable);
    CHECK(saved.changes.size() == told);
    CHECK(told < many);
    CHECK(known(tablet, meeting) == told);
}
