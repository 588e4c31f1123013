#include "support/office.h"

using namespace ln;
using test::OfficeClient;
using test::TestDevice;
using test::TestOffice;
using wire::Code;

namespace {
test::HttpAnswer enrol(TestOffice& office, const wire::DeviceKey& key, const QString& code) {
    return OfficeClient(office.port()).ask("POST", "/v1/enrol", {}, test::enrolBody(key, code));
}
} // namespace

TEST_CASE("A tablet enrols with an invitation and may come in") {
    TestOffice office;
    const auto key = wire::DeviceKey::generate();
    const auto answer = enrol(office, key, office.invite());
    REQUIRE(answer.status == 200);
    const auto reply = answer.as<wire::EnrolReply>();
    REQUIRE(reply);
    CHECK(reply->token.size() == 32);
    CHECK(reply->officeName == QStringLiteral("Văn phòng"));
    CHECK(reply->officeDevice == office.store().device());
    CHECK(reply->officeBoxKey == office.identity().box.publicKey);
    CHECK(OfficeClient(office.port()).ask("GET", "/v1/spaces", test::bearer(reply->token)).status == 200);
    // Someone reads a code aloud, someone else types it.
    const QString typed = office.invite().toLower().replace(u'-', u' ');
    CHECK(enrol(office, wire::DeviceKey::generate(), typed).status == 200);
}

TEST_CASE("The certificate that is shown has the key of the pin") {
    TestOffice office;
    const auto pin = office::pinOf(OfficeClient(office.port()).peerCertificatePem());
    REQUIRE(pin.ok());
    CHECK(*pin == office.identity().pin);
}

TEST_CASE("A code that was never given, was used, or is too old enrols nobody") {
    TestOffice office;
    CHECK(enrol(office, wire::DeviceKey::generate(), QStringLiteral("AAAA-BBBB-CCCC")).code() == Code::InviteUnknown);
    const QString used = office.invite(), old = office.invite();
    REQUIRE(enrol(office, wire::DeviceKey::generate(), used).status == 200);
    const auto again = enrol(office, wire::DeviceKey::generate(), used);
    CHECK(again.status == 403);
    CHECK(again.code() == Code::InviteUsed);
    const auto body = again.as<wire::ErrorReply>();
    REQUIRE(body);
    CHECK(body->code == Code::InviteUsed);
    office.pass(std::chrono::hours(7 * 24 + 1));
    CHECK(enrol(office, wire::DeviceKey::generate(), old).code() == Code::InviteExpired);
}

TEST_CASE("When the reply to an enrolment was lost, the same tablet gets a token with the same code") {
    TestOffice office;
    const auto key = wire::DeviceKey::generate();
    const QString code = office.invite();
    const auto first = enrol(office, key, code).as<wire::EnrolReply>();
    const auto second = enrol(office, key, code).as<wire::EnrolReply>();
    REQUIRE((first && second));
    for (const auto& token : {first->token, second->token})
        CHECK(OfficeClient(office.port()).ask("GET", "/v1/spaces", test::bearer(token)).status == 200);
    const auto devices = office.storage().devices();
    REQUIRE(devices.ok());
    CHECK(devices->size() == 1);
}

TEST_CASE("Who cannot show the device key does not enrol with it") {
    TestOffice office;
    const QString code = office.invite();
    const auto mine = wire::DeviceKey::generate(), other = wire::DeviceKey::generate();
    const auto forged = wire::encode(wire::EnrolRequest{code, other.publicKey(), {}, mine.sign(code.toUtf8())});
    const auto answer = OfficeClient(office.port()).ask("POST", "/v1/enrol", {}, forged);
    CHECK(answer.code() == Code::RequestMalformed);
    CHECK(enrol(office, mine, code).status == 200);
}

TEST_CASE("Guessing codes is stopped for a minute") {
    TestOffice office;
    const QString good = office.invite();
    for (int i = 0; i < 10; ++i)
        CHECK(enrol(office, wire::DeviceKey::generate(), QStringLiteral("GUESS-%1").arg(i)).code() ==
              Code::InviteUnknown);
    const auto answer = enrol(office, wire::DeviceKey::generate(), good);
    CHECK(answer.status == 503);
    CHECK(answer.code() == Code::Busy);
}

TEST_CASE("Without a token, or with one that was never given, nothing is told") {
    TestOffice office;
    const std::string id(32, 'a');
    const std::vector<std::pair<std::string, std::string>> doors{{"GET", "/v1/spaces"},
                                                                 {"GET", "/v1/spaces/" + id + "/entries"},
                                                                 {"POST", "/v1/batches"},
                                                                 {"POST", "/v1/devices"},
                                                                 {"POST", "/v1/clips"},
                                                                 {"HEAD", "/v1/clips/" + id},
                                                                 {"GET", "/v1/clips/" + id + "/receipt"}};
    for (const auto& [method, target] : doors) {
        INFO(target);
        CHECK(OfficeClient(office.port()).ask(method, target).code() == Code::TokenMissing);
        const auto stranger = test::bearer(wire::randomBytes(32));
        CHECK(OfficeClient(office.port()).ask(method, target, stranger).code() == Code::TokenUnknown);
        CHECK(OfficeClient(office.port()).ask(method, target, {{"Authorization", "Bearer ???"}}).code() ==
              Code::TokenUnknown);
    }
}

TEST_CASE("A lost tablet is revoked: its token opens nothing, its key does not enrol again") {
    TestOffice office;
    TestDevice device(office);
    REQUIRE(device.ask("GET", "/v1/spaces").status == 200);
    REQUIRE(office.storage().revoke(device.key.id()).ok());
    CHECK(device.ask("GET", "/v1/spaces").code() == Code::TokenUnknown);
    CHECK(enrol(office, device.key, office.invite()).code() == Code::DeviceTaken);
    CHECK(office.storage().revoke(DeviceId::random()).error().code == Code::NotFound);
}

TEST_CASE("A tablet that was rebuilt goes on under a new device key with its token") {
    TestOffice office;
    TestDevice device(office), neighbour(office);
    const auto fresh = wire::DeviceKey::generate();
    const auto body = [](const wire::DeviceKey& key, const QByteArray& proven) {
        return wire::encode(wire::EnrolRequest{{}, key.publicKey(), QStringLiteral("Máy bàn A"), key.sign(proven)});
    };
    CHECK(device.ask("POST", "/v1/devices", {}, body(fresh, "another message")).code() == Code::RequestMalformed);
    CHECK(device.ask("POST", "/v1/devices", {}, body(neighbour.key, device.token)).code() == Code::DeviceTaken);
    CHECK(device.ask("POST", "/v1/devices", {}, body(fresh, device.token)).status == 204);
    CHECK(device.ask("POST", "/v1/devices", {}, body(fresh, device.token)).status == 204);
    const auto caller = office.storage().callerOf(device.token);
    REQUIRE(caller.ok());
    CHECK(caller->device == fresh.id());
    // What the device before had not sent is still taken.
    CHECK(device.sendBatch({device.next()}).as<wire::BatchReply>()->refused.empty());
}

TEST_CASE("Enrolled tablets find the office again after it was started anew") {
    TestOffice office;
    TestDevice device(office);
    const Hash pin = office.identity().pin;
    office.stop();
    office.start();
    CHECK(office.identity().pin == pin);
    CHECK(device.ask("GET", "/v1/spaces").status == 200);
}
