#include "domain/fold.h"
#include "domain/order.h"
#include "domain/schema.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/codes.h"
#include "sync/protocol/crypto.h"
#include "sync/protocol/invitation.h"
#include "sync/protocol/messages.h"
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

using namespace ln;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("A place between two others sorts between them, for ever") {
    std::mt19937 random(7);
    std::vector<QString> keys;
    for (int i = 0; i < 2000; ++i) {
        const auto at = std::uniform_int_distribution<std::size_t>(0, keys.size())(random);
        const QString low = at == 0 ? QString() : keys[at - 1];
        const QString high = at == keys.size() ? QString() : keys[at];
        const QString key = keyBetween(low, high);
        REQUIRE((low.isEmpty() || low < key));
        REQUIRE((high.isEmpty() || key < high));
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), key);
    }
    QString last;
    for (int i = 0; i < 10'000; ++i) {
        const QString next = keyBetween(last, {});
        REQUIRE(last < next);
        last = next;
    }
    CHECK(last.size() <= 6);
}

TEST_CASE("Folding drops marks, case and the bar of đ, composed or not") {
    CHECK(fold(s("Nguyễn  Thị HƯỜNG")) == s("nguyen thi huong"));
    CHECK(fold(s("Đỗ Đình Ích")) == s("do dinh ich"));
    CHECK(fold(s("Hường").normalized(QString::NormalizationForm_D)) == s("huong"));
}

TEST_CASE("Every code has one name and every name one code") {
    std::set<std::string_view> names;
    for (int i = 0; i < wire::codeCount; ++i) {
        const auto code = static_cast<wire::Code>(i);
        CHECK(wire::infoOf(code).code == code);
        CHECK(names.insert(wire::infoOf(code).name).second);
        CHECK(wire::codeOf(wire::nameOf(code)) == code);
    }
}

TEST_CASE("An HLC goes forward when the wall clock goes back") {
    HybridClock clock;
    const auto first = clock.next(WallTime{std::chrono::milliseconds{1'000'000}});
    const auto second = clock.next(WallTime{std::chrono::milliseconds{5}});
    CHECK(second > first);
    clock.observe(Stamp{second.value + 1000});
    CHECK(clock.next(WallTime{std::chrono::milliseconds{5}}).value == second.value + 1001);
}

TEST_CASE("An invitation survives its link, and a broken link is refused") {
    const wire::Invitation invitation{s("127.0.0.1"), 8443, s("K7Q2-9XMP"), QByteArray(32, '\x7f')};
    const auto back = wire::invitationOf(wire::toLink(invitation));
    REQUIRE(back.ok());
    CHECK(back->host == invitation.host);
    CHECK(back->port == invitation.port);
    CHECK(back->code == invitation.code);
    CHECK(back->pin == invitation.pin);
    for (const char* bad : {"", "https://enrol?host=a&port=1&code=b&pin=c", "langnghe://enrol?host=a&port=99999&code=b&pin=AAAA"})
        CHECK_FALSE(wire::invitationOf(s(bad)).ok());
}

TEST_CASE("A login page is no receipt, and a bomb is not unpacked") {
    CHECK_FALSE(wire::decode<wire::BatchReply>(QByteArray("<html>Xin chào, mời đăng nhập</html>")));
    CHECK_FALSE(wire::decode<wire::BatchReply>(wire::encode(wire::SpacesReply{})));
    const QByteArray bomb = wire::compress(QByteArray(10'000'000, 'a'));
    const auto unpacked = wire::decompress(bomb, wire::batchLimit);
    REQUIRE_FALSE(unpacked.ok());
    CHECK(unpacked.error() == wire::Code::BodyTooLarge);
    CHECK_FALSE(wire::decompress(QByteArray("nonsense"), 1000).ok());
}

TEST_CASE("Any bytes can be thrown at the decoders") {
    REQUIRE(wire::initCrypto());
    std::mt19937 random(11);
    const auto key = wire::DeviceKey::generate();
    const Body body{.salt = wire::randomBytes(16), .fields = {{s("key"), {QCborValue(s("x")), std::nullopt}}}};
    Header header;
    header.stamp = Stamp{1};
    header.kind = s("device");
    const auto entry = wire::makeNext(header, body, key, {});
    const QByteArray good = wire::encode(entry.bytes);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        for (int n = 0; n < 3; ++n) bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] = static_cast<char>(random());
        bad.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size() + 1)));
        const auto sequence = wire::decodeSequence(bad);
        if (!sequence) continue;
        for (const auto& one : *sequence) {
            const auto verified = wire::verifyNext(one, {});
            CHECK((!verified.ok() || one == entry.bytes));
        }
    }
}
