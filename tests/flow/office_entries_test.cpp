#include "support/office.h"
#include <future>

using namespace ln;
using test::OfficeClient;
using test::TestDevice;
using test::TestOffice;
using wire::Code;

namespace {
wire::BatchReply replyOf(const test::HttpAnswer& answer) {
    REQUIRE(answer.status == 200);
    auto reply = answer.as<wire::BatchReply>();
    REQUIRE(reply);
    return *reply;
}

std::string entriesOf(const ThingId& meeting, std::int64_t after, int wait = 0) {
    return "/v1/spaces/" + meeting.toHex().toStdString() + "/entries?after=" + std::to_string(after) +
           "&wait=" + std::to_string(wait);
}
} // namespace

TEST_CASE("A batch is received once, however often it is sent") {
    TestOffice office;
    TestDevice device(office);
    const std::vector batch{device.next(), device.next()};
    const auto first = replyOf(device.sendBatch(batch));
    CHECK(first.refused.empty());
    REQUIRE(first.held.size() == 1);
    CHECK(first.held.front() == device.head());
    const auto again = replyOf(device.sendBatch(batch));
    CHECK(again.refused.empty());
    CHECK(again.held == first.held);
    const auto pulled = device.ask("GET", entriesOf(device.meeting, 0)).as<wire::PullReply>();
    REQUIRE(pulled);
    CHECK(pulled->entries == batch);
    CHECK(pulled->held == first.held);
}

TEST_CASE("A batch without compression is taken too") {
    TestOffice office;
    TestDevice device(office);
    const auto reply = replyOf(device.ask("POST", "/v1/batches", {}, wire::encode(device.next())));
    CHECK(reply.held.front() == device.head());
}

TEST_CASE("A bad entry is refused alone, with its code") {
    TestOffice office;
    TestDevice device(office), other(office);
    REQUIRE(replyOf(device.sendBatch({device.next()})).refused.empty());
    const auto sound = device.head();

    SECTION("a signature that is not the device's") {
        auto forged = device.next();
        forged.sig[0] = static_cast<char>(forged.sig[0] ^ 1);
        const auto reply = replyOf(device.sendBatch({forged, other.next()}));
        REQUIRE(reply.refused.size() == 1);
        CHECK(reply.refused.front() ==
              wire::Refused{spaceOf(device.meeting), device.key.id(), Seq{2}, Code::EntrySignature});
        CHECK(std::ranges::find(reply.held, sound) != reply.held.end());
        CHECK(std::ranges::find(reply.held, other.head()) != reply.held.end());
    }
    SECTION("a hole in the chain") {
        static_cast<void>(device.next());
        const auto reply = replyOf(device.sendBatch({device.next()}));
        REQUIRE(reply.refused.size() == 1);
        CHECK(reply.refused.front().code == Code::EntryGap);
        CHECK(reply.held.front() == sound);
    }
    SECTION("another entry in a place that is taken") {
        const auto entry = device.next();
        REQUIRE(replyOf(device.sendBatch({entry})).refused.empty());
        // The same key goes on from an older copy of the database.
        Header header = *wire::decodeHeader(entry.header);
        header.id = ThingId::random();
        wire::SignedEntry fork = entry;
        fork.header = wire::encode(header);
        fork.sig = device.key.sign(fork.header);
        const auto reply = replyOf(device.sendBatch({fork}));
        REQUIRE(reply.refused.size() == 1);
        CHECK(reply.refused.front().code == Code::EntryChain);
    }
    SECTION("a body that is not the one hashed") {
        auto entry = device.next();
        entry.body = wire::encode(Body{.salt = wire::randomBytes(16), .fields = {}});
        CHECK(replyOf(device.sendBatch({entry})).refused.front().code == Code::EntryBody);
    }
    SECTION("a device that nobody enrolled") {
        TestOffice elsewhere;
        TestDevice stranger(elsewhere);
        CHECK(replyOf(device.sendBatch({stranger.next()})).refused.front().code == Code::EntryDevice);
    }
    SECTION("a revoked device, carried by another") {
        REQUIRE(office.storage().revoke(device.key.id()).ok());
        CHECK(replyOf(other.sendBatch({device.next()})).refused.front().code == Code::EntryDevice);
    }
}

TEST_CASE("Bytes that are no batch are refused whole") {
    TestOffice office;
    TestDevice device(office);
    const test::HttpHeaders zstd{{"Content-Encoding", "zstd"}};
    CHECK(device.ask("POST", "/v1/batches", zstd, "no frame at all").code() == Code::BatchMalformed);
    CHECK(device.ask("POST", "/v1/batches", {}, "no sequence").code() == Code::BatchMalformed);
    CHECK(device.ask("POST", "/v1/batches", {{"Content-Encoding", "br"}}, "x").code() == Code::RequestMalformed);
    auto cut = wire::encode(device.next());
    cut.chop(1);
    CHECK(device.ask("POST", "/v1/batches", zstd, wire::compress(cut)).code() == Code::BatchMalformed);
}

TEST_CASE("A batch over the limit is refused, also one that grows when it is unpacked") {
    TestOffice office;
    TestDevice device(office);
    const QByteArray bomb = wire::compress(QByteArray(300 * 1024, '\0'));
    REQUIRE(bomb.size() < 1024);
    const auto grown = device.ask("POST", "/v1/batches", {{"Content-Encoding", "zstd"}}, bomb);
    CHECK(grown.status == 413);
    CHECK(grown.code() == Code::BodyTooLarge);
    CHECK(device.ask("POST", "/v1/batches", {}, QByteArray(wire::batchLimit + 1, 'x')).code() == Code::BodyTooLarge);
    CHECK(device.ask("POST", "/v1/batches", {{"Content-Encoding", "zstd"}}, QByteArray(512 * 1024 + 1, 'x')).code() ==
          Code::BodyTooLarge);
}

TEST_CASE("What is acknowledged is there after the office was started anew") {
    TestOffice office;
    TestDevice device(office);
    const std::vector batch{device.next(), device.next()};
    REQUIRE(replyOf(device.sendBatch(batch)).refused.empty());
    office.stop();
    office.start();
    CHECK(device.ask("GET", entriesOf(device.meeting, 0)).as<wire::PullReply>()->entries == batch);
}

TEST_CASE("The spaces are listed with their cursors, and a pull goes on from one") {
    TestOffice office;
    TestDevice device(office);
    REQUIRE(replyOf(device.sendBatch({device.next()})).refused.empty());
    const auto spaces = device.ask("GET", "/v1/spaces").as<wire::SpacesReply>();
    REQUIRE(spaces);
    const auto has = [&](const SpaceId& id) {
        return std::ranges::count(spaces->spaces, id, &wire::SpacesReply::Space::space) == 1;
    };
    CHECK(has(commonSpace));
    CHECK(has(spaceOf(device.meeting)));
    const auto first = device.ask("GET", entriesOf(device.meeting, 0)).as<wire::PullReply>();
    REQUIRE(first);
    const auto later = device.next();
    REQUIRE(replyOf(device.sendBatch({later})).refused.empty());
    const auto second = device.ask("GET", entriesOf(device.meeting, first->cursor)).as<wire::PullReply>();
    REQUIRE(second);
    CHECK(second->entries == std::vector{later});
    CHECK(device.ask("GET", entriesOf(device.meeting, second->cursor)).as<wire::PullReply>()->cursor == second->cursor);
    CHECK(device.ask("GET", entriesOf(ThingId::random(), 0)).code() == Code::SpaceUnknown);
    CHECK(device.ask("GET", "/v1/spaces/xyz/entries").code() == Code::RequestMalformed);
    CHECK(device.ask("GET", "/v1/spaces/" + device.meeting.toHex().toStdString() + "/entries?after=-1").code() ==
          Code::RequestMalformed);
}

TEST_CASE("A long history comes in pages") {
    TestOffice office;
    TestDevice device(office);
    std::vector<wire::SignedEntry> all;
    for (int i = 0; i < 8; ++i) {
        all.push_back(device.next(QString(50'000, u'x')));
        REQUIRE(replyOf(device.sendBatch({all.back()})).refused.empty());
    }
    std::vector<wire::SignedEntry> got;
    std::int64_t cursor = 0;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = device.ask("GET", entriesOf(device.meeting, cursor)).as<wire::PullReply>();
        REQUIRE(page);
        got.insert(got.end(), page->entries.begin(), page->entries.end());
        cursor = page->cursor;
        more = page->more;
    }
    CHECK(got == all);
    CHECK(pages > 1);
}

TEST_CASE("A waiting pull is answered as soon as something new commits") {
    TestOffice office;
    TestDevice device(office);
    REQUIRE(replyOf(device.sendBatch({device.next()})).refused.empty());
    const auto cursor = device.ask("GET", entriesOf(device.meeting, 0)).as<wire::PullReply>()->cursor;
    const auto began = std::chrono::steady_clock::now();
    OfficeClient waiting(office.port());
    waiting.sendHeader("GET", entriesOf(device.meeting, cursor, 30), test::bearer(device.token), -1);
    const auto news = device.next();
    REQUIRE(replyOf(device.sendBatch({news})).refused.empty());
    const auto pulled = waiting.receive().as<wire::PullReply>();
    REQUIRE(pulled);
    CHECK(pulled->entries == std::vector{news});
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(20));
}

TEST_CASE("A pull that waits in vain is answered when its time is over") {
    TestOffice office;
    TestDevice device(office);
    REQUIRE(replyOf(device.sendBatch({device.next()})).refused.empty());
    const auto cursor = device.ask("GET", entriesOf(device.meeting, 0)).as<wire::PullReply>()->cursor;
    const auto pulled = device.ask("GET", entriesOf(device.meeting, cursor, 1)).as<wire::PullReply>();
    REQUIRE(pulled);
    CHECK(pulled->entries.empty());
    CHECK(pulled->held == std::vector{device.head()});
}

TEST_CASE("Several tablets send at once and nothing is lost") {
    TestOffice office;
    std::vector<std::unique_ptr<TestDevice>> devices;
    for (int i = 0; i < 6; ++i)
        devices.push_back(std::make_unique<TestDevice>(office));
    std::vector<std::future<bool>> done;
    for (auto& device : devices)
        done.push_back(std::async(std::launch::async, [&device] {
            for (int i = 0; i < 10; ++i) {
                const auto reply = device->sendBatch({device->next()}).as<wire::BatchReply>();
                if (!reply || !reply->refused.empty() || reply->held.front() != device->head()) return false;
            }
            return true;
        }));
    for (auto& one : done)
        CHECK(one.get());
}
