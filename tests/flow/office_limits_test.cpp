#include "support/office.h"

using namespace ln;
using namespace std::chrono_literals;
using test::OfficeClient;
using test::TestDevice;
using test::TestOffice;
using wire::Code;

namespace {
/// Long enough for a slow machine, far from what the limits under test are.
constexpr auto soon = 20s;

office::Limits hasty() {
    office::Limits limits;
    limits.header = 300ms;
    limits.bodyAllowance = 400ms;
    limits.bodyRate = 1'000'000;
    limits.idle = 300ms;
    limits.stopGrace = 500ms;
    return limits;
}
bool stillServes(TestOffice& office) {
    return OfficeClient(office.port()).ask("GET", "/v1/spaces").status == 401;
}
} // namespace

TEST_CASE("Who never finishes a header is dropped, however steadily it sends") {
    TestOffice office(hasty());
    SECTION("not even TLS") {
        CHECK(test::plainConnectionEnds(office.port(), {}, soon));
    }
    SECTION("half a header") {
        OfficeClient client(office.port());
        client.send("GET /v1/spaces HTTP/1.1\r\nHost: office\r\nX-Slow: ");
        CHECK(client.closesWithin(soon));
    }
    CHECK(stillServes(office));
}

TEST_CASE("A body that trickles is dropped, and the upload keeps what came") {
    TestOffice office(hasty());
    TestDevice device(office);
    const QByteArray bytes = wire::randomBytes(1'000'000);
    const ThingId clip = ThingId::random();
    const auto hex64 = [](const QByteArray& raw) { return raw.toHex().toBase64().toStdString(); };
    const auto created =
        device.ask("POST", "/v1/clips",
                   {{"Tus-Resumable", "1.0.0"},
                    {"Upload-Length", "1000000"},
                    {"Upload-Metadata", "clip " + hex64(clip.toBytes()) + ",meeting " + hex64(clip.toBytes()) +
                                            ",sha256 " + hex64(wire::sha256(bytes))}});
    REQUIRE(created.status == 201);
    auto headers = test::bearer(device.token);
    headers["Tus-Resumable"] = "1.0.0";
    headers["Upload-Offset"] = "0";
    headers["Content-Type"] = "application/offset+octet-stream";
    OfficeClient client(office.port());
    client.sendHeader("PATCH", created.header("location"), headers, bytes.size());
    client.send(QByteArrayView(bytes).first(1'000));
    CHECK(client.closesWithin(soon));
    CHECK(device.ask("HEAD", created.header("location"), {{"Tus-Resumable", "1.0.0"}}).header("upload-offset") ==
          "1000");
}

TEST_CASE("A connection that nobody uses is closed") {
    TestOffice office(hasty());
    OfficeClient client(office.port());
    CHECK(client.ask("OPTIONS", "/v1/clips").status == 204);
    CHECK(client.ask("OPTIONS", "/v1/clips").status == 204);
    CHECK(client.closesWithin(soon));
}

TEST_CASE("Bytes that are no TLS, and TLS that is no HTTP, end the connection and nothing else") {
    TestOffice office;
    QByteArray noise = wire::randomBytes(4'096);
    CHECK(test::plainConnectionEnds(office.port(), noise, soon));
    CHECK(test::plainConnectionEnds(office.port(), "GET /v1/spaces HTTP/1.1\r\n\r\n", soon));
    // A TLS record that promises a hello and holds none.
    noise[0] = 0x16;
    noise[1] = 0x03;
    noise[2] = 0x01;
    CHECK(test::plainConnectionEnds(office.port(), noise, soon));
    OfficeClient client(office.port());
    client.send(QByteArray(200, '\x01') + "\r\n\r\n");
    CHECK(client.receive().code() == Code::RequestMalformed);
    CHECK(client.closesWithin(soon));
    CHECK(stillServes(office));
}

TEST_CASE("A header over its limit is refused") {
    TestOffice office;
    OfficeClient client(office.port());
    client.send("GET /v1/spaces HTTP/1.1\r\nX-Long: " + QByteArray(20 * 1024, 'x') + "\r\n\r\n");
    CHECK(client.receive().code() == Code::RequestMalformed);
}

TEST_CASE("Paths that are nowhere are said to be nowhere") {
    TestOffice office;
    TestDevice device(office);
    for (const std::string target :
         {"/", "/v1", "/v2/spaces", "/v1/nothing", "/v1/spaces/a/b/c", "/%00", "//", "*", "/v1/enrol/x"}) {
        INFO(target);
        CHECK(device.ask("GET", target).code() == Code::NotFound);
    }
    CHECK(device.ask("PUT", "/v1/batches").code() == Code::MethodUnknown);
    CHECK(device.ask("GET", "/v1/enrol").code() == Code::MethodUnknown);
}

TEST_CASE("When all places are taken the longest idle one makes room") {
    office::Limits limits;
    limits.connections = 3;
    TestOffice office(limits);
    std::vector<std::unique_ptr<OfficeClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<OfficeClient>(office.port()));
        REQUIRE(clients.back()->ask("OPTIONS", "/v1/clips").status == 204);
    }
    CHECK(stillServes(office));
    CHECK(clients.front()->closesWithin(soon));
    CHECK(clients.back()->ask("OPTIONS", "/v1/clips").status == 204);
}

TEST_CASE("A crowd of half-open connections keeps nobody out for long") {
    office::Limits limits = hasty();
    limits.connections = 20;
    TestOffice office(limits);
    std::vector<std::unique_ptr<OfficeClient>> crowd;
    for (int i = 0; i < 20; ++i)
        crowd.push_back(std::make_unique<OfficeClient>(office.port()));
    for (auto& one : crowd)
        CHECK(one->closesWithin(soon));
    CHECK(stillServes(office));
}

TEST_CASE("Stopping answers who waits, and does not wait for who hangs") {
    office::Limits limits;
    limits.stopGrace = 500ms;
    TestOffice office(limits);
    TestDevice device(office);
    OfficeClient idle(office.port()), half(office.port()), waiting(office.port());
    REQUIRE(idle.ask("OPTIONS", "/v1/clips").status == 204);
    half.send("GET /v1/spa");
    waiting.sendHeader("GET", "/v1/spaces/" + commonSpace.toHex().toStdString() + "/entries?after=0&wait=30",
                       test::bearer(device.token), -1);
    // The office has the question once it answers a later one.
    REQUIRE(device.ask("GET", "/v1/spaces").status == 200);
    const auto began = std::chrono::steady_clock::now();
    office.stop();
    CHECK(std::chrono::steady_clock::now() - began < 10s);
    CHECK(waiting.receive().as<wire::PullReply>());
}
