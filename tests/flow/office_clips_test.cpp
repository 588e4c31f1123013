#include "support/office.h"
#include <QFile>

using namespace ln;
using test::HttpAnswer;
using test::HttpHeaders;
using test::OfficeClient;
using test::TestDevice;
using test::TestOffice;
using wire::Code;

namespace {
std::string base64(const QByteArray& text) {
    return text.toBase64().toStdString();
}

/// A clip on a tablet, as a tus client sends it.
struct TestClip {
    explicit TestClip(qsizetype size) : bytes(wire::randomBytes(size)) {}
    ThingId id = ThingId::random();
    ThingId meeting = ThingId::random();
    QByteArray bytes;

    [[nodiscard]] wire::ClipReceipt receipt() const { return {id, wire::sha256(bytes), bytes.size()}; }
    [[nodiscard]] std::string path() const { return "/v1/clips/" + id.toHex().toStdString(); }
    [[nodiscard]] std::string metadata() const {
        return "clip " + base64(id.toBytes().toHex()) + ",meeting " + base64(meeting.toBytes().toHex()) + ",sha256 " +
               base64(wire::sha256(bytes).toHex());
    }
};

HttpAnswer create(TestDevice& device, const TestClip& clip) {
    return device.ask("POST", "/v1/clips",
                      {{"Tus-Resumable", "1.0.0"},
                       {"Upload-Length", std::to_string(clip.bytes.size())},
                       {"Upload-Metadata", clip.metadata()}});
}
HttpAnswer head(TestDevice& device, const TestClip& clip) {
    return device.ask("HEAD", clip.path(), {{"Tus-Resumable", "1.0.0"}});
}
HttpHeaders patchHeaders(const TestDevice& device, std::int64_t offset) {
    HttpHeaders headers = test::bearer(device.token);
    headers["Tus-Resumable"] = "1.0.0";
    headers["Content-Type"] = "application/offset+octet-stream";
    headers["Upload-Offset"] = std::to_string(offset);
    return headers;
}
HttpAnswer patch(TestDevice& device, const TestClip& clip, std::int64_t offset, const QByteArray& bytes,
                 HttpHeaders more = {}) {
    more.merge(patchHeaders(device, offset));
    return device.ask("PATCH", clip.path(), more, bytes);
}
/// A PATCH under way: the office was asked for the upload and has it, since it asks for the bytes.
void beginPatch(OfficeClient& client, const TestDevice& device, const TestClip& clip, std::int64_t offset) {
    HttpHeaders headers = patchHeaders(device, offset);
    headers["Expect"] = "100-continue";
    client.sendHeader("PATCH", clip.path(), headers, clip.bytes.size() - offset);
    REQUIRE(client.receive().status == 100);
}
QByteArray stored(TestOffice& office, const TestClip& clip) {
    QFile file(office.clipFolder() + u'/' + clip.id.toHex() + QStringLiteral(".opus"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE("Any tus client can ask what the office speaks") {
    TestOffice office;
    const auto answer = OfficeClient(office.port()).ask("OPTIONS", "/v1/clips");
    CHECK(answer.status == 204);
    CHECK(answer.header("tus-version") == "1.0.0");
    CHECK(answer.header("tus-extension") == "creation,checksum,termination");
    CHECK(answer.header("tus-resumable") == "1.0.0");
}

TEST_CASE("A clip is received with a receipt, and its bytes are what was sent") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(700'000);
    const auto created = create(device, clip);
    CHECK(created.status == 201);
    CHECK(created.header("location") == clip.path());
    CHECK(device.ask("GET", clip.path() + "/receipt").code() == Code::NotFound);
    const auto sent = patch(device, clip, 0, clip.bytes);
    CHECK(sent.status == 204);
    CHECK(sent.header("upload-offset") == "700000");
    REQUIRE(sent.receipt());
    CHECK(*sent.receipt() == clip.receipt());
    CHECK(stored(office, clip) == clip.bytes);
    CHECK(device.ask("GET", clip.path() + "/receipt").as<wire::ClipReceipt>() == clip.receipt());
    const auto shown = head(device, clip);
    CHECK(shown.status == 200);
    CHECK(shown.header("upload-metadata") == clip.metadata());
    CHECK(shown.receipt() == clip.receipt());
}

TEST_CASE("An upload goes on where it was cut") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(1'000'000);
    REQUIRE(create(device, clip).status == 201);
    OfficeClient first(office.port());
    beginPatch(first, device, clip, 0);
    first.send(QByteArrayView(clip.bytes).first(400'000));
    std::int64_t least = 0;
    SECTION("by a client that went away in order") {
        first.fallSilent();
        const auto broken = first.receive("PATCH");
        CHECK(broken.code() == Code::UploadOffset);
        CHECK(broken.header("upload-offset") == "400000");
        least = 400'000;
    }
    SECTION("by a network that forgot it") {
        first.cut();
    }
    const auto held = std::stoll(head(device, clip).header("upload-offset"));
    CHECK(held >= least);
    CHECK(held <= 400'000);
    const auto rest = patch(device, clip, held, clip.bytes.sliced(held));
    CHECK(rest.receipt() == clip.receipt());
    CHECK(stored(office, clip) == clip.bytes);
}

TEST_CASE("A new request takes an upload over from one that hangs") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(600'000);
    REQUIRE(create(device, clip).status == 201);
    OfficeClient hanging(office.port());
    beginPatch(hanging, device, clip, 0);
    hanging.send(QByteArrayView(clip.bytes).first(300'000));
    const auto held = std::stoll(head(device, clip).header("upload-offset"));
    CHECK(held <= 300'000);
    const auto taken = hanging.receive("PATCH");
    CHECK(taken.status == 423);
    CHECK(taken.code() == Code::UploadTaken);

    OfficeClient second(office.port());
    beginPatch(second, device, clip, held);
    const auto third = patch(device, clip, held, clip.bytes.sliced(held));
    CHECK(third.receipt() == clip.receipt());
    CHECK(second.receive("PATCH").code() == Code::UploadTaken);
    CHECK(stored(office, clip) == clip.bytes);
}

TEST_CASE("Bytes with another SHA-256 than announced are dropped, and the clip can be sent anew") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(50'000);
    REQUIRE(create(device, clip).status == 201);
    QByteArray altered = clip.bytes;
    altered[1234] = static_cast<char>(altered[1234] ^ 1);
    const auto refused = patch(device, clip, 0, altered);
    CHECK(refused.status == 460);
    CHECK(refused.code() == Code::ClipHash);
    CHECK_FALSE(refused.receipt());
    CHECK(head(device, clip).code() == Code::UploadUnknown);
    REQUIRE(create(device, clip).status == 201);
    CHECK(patch(device, clip, 0, clip.bytes).receipt() == clip.receipt());
}

TEST_CASE("A clip that was received is known as such, and another sound for it is refused") {
    TestOffice office;
    TestDevice device(office);
    TestClip clip(30'000);
    REQUIRE(create(device, clip).status == 201);
    REQUIRE(patch(device, clip, 0, clip.bytes).receipt());
    const auto again = create(device, clip);
    CHECK(again.status == 201);
    CHECK(again.header("upload-offset") == "30000");
    CHECK(again.receipt() == clip.receipt());
    // A lost answer to the last PATCH.
    CHECK(patch(device, clip, 30'000, {}).receipt() == clip.receipt());
    CHECK(patch(device, clip, 0, clip.bytes).code() == Code::UploadOffset);
    CHECK(device.ask("DELETE", clip.path(), {{"Tus-Resumable", "1.0.0"}}).code() == Code::ClipRefused);
    const QByteArray kept = clip.bytes;
    clip.bytes = wire::randomBytes(30'000);
    CHECK(create(device, clip).code() == Code::ClipRefused);
    CHECK(stored(office, clip) == kept);
}

TEST_CASE("Uploads survive a restart of the office") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(800'000), whole(20'000);
    REQUIRE(create(device, clip).status == 201);
    REQUIRE(create(device, whole).status == 201);
    REQUIRE(patch(device, whole, 0, whole.bytes).receipt());
    CHECK(patch(device, clip, 0, clip.bytes.first(500'000)).header("upload-offset") == "500000");
    office.stop();
    office.start();
    CHECK(head(device, clip).header("upload-offset") == "500000");
    CHECK(head(device, whole).receipt() == whole.receipt());
    CHECK(patch(device, clip, 500'000, clip.bytes.sliced(500'000)).receipt() == clip.receipt());
    CHECK(stored(office, clip) == clip.bytes);
}

TEST_CASE("An office stopped in mid-upload keeps what it had") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(2'000'000);
    REQUIRE(create(device, clip).status == 201);
    OfficeClient sending(office.port());
    sending.sendHeader("PATCH", clip.path(), patchHeaders(device, 0), clip.bytes.size());
    sending.send(QByteArrayView(clip.bytes).first(900'000));
    office.stop();
    office.start();
    const auto held = std::stoll(head(device, clip).header("upload-offset"));
    CHECK(held <= 900'000);
    CHECK(patch(device, clip, held, clip.bytes.sliced(held)).receipt() == clip.receipt());
}

TEST_CASE("The power went between the last byte and the receipt: the clip is settled when it is asked for") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(10'000);
    REQUIRE(create(device, clip).status == 201);
    const auto writePart = [&](const QString& ending) {
        QFile file(office.clipFolder() + u'/' + clip.id.toHex() + ending);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(clip.bytes) == clip.bytes.size());
    };
    SECTION("before the rename") {
        writePart(QStringLiteral(".part"));
    }
    SECTION("after it") {
        REQUIRE(QFile::remove(office.clipFolder() + u'/' + clip.id.toHex() + QStringLiteral(".part")));
        writePart(QStringLiteral(".opus"));
    }
    REQUIRE(office.storage().setHeld(clip.id, clip.bytes.size()).ok());
    office.stop();
    office.start();
    CHECK(head(device, clip).receipt() == clip.receipt());
    CHECK(stored(office, clip) == clip.bytes);
}

TEST_CASE("What a part holds past the flushed place is not believed") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(10'000);
    REQUIRE(create(device, clip).status == 201);
    REQUIRE(patch(device, clip, 0, clip.bytes.first(4'000)).status == 204);
    QFile part(office.clipFolder() + u'/' + clip.id.toHex() + QStringLiteral(".part"));
    REQUIRE(part.open(QIODevice::Append));
    REQUIRE(part.write(QByteArray(500, '\0')) == 500);
    part.close();
    CHECK(head(device, clip).header("upload-offset") == "4000");
    CHECK(patch(device, clip, 4'000, clip.bytes.sliced(4'000)).receipt() == clip.receipt());
}

TEST_CASE("A piece whose checksum differs leaves the upload where it was") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(20'000);
    REQUIRE(create(device, clip).status == 201);
    const QByteArray piece = clip.bytes.first(8'000);
    const auto sha256 = "sha256 " + base64(wire::sha256(piece));
    QByteArray altered = piece;
    altered[0] = static_cast<char>(altered[0] ^ 1);
    CHECK(patch(device, clip, 0, altered, {{"Upload-Checksum", sha256}}).code() == Code::ClipHash);
    CHECK(head(device, clip).header("upload-offset") == "0");
    CHECK(patch(device, clip, 0, piece, {{"Upload-Checksum", sha256}}).header("upload-offset") == "8000");
    CHECK(patch(device, clip, 8'000, piece, {{"Upload-Checksum", "md5 abcd"}}).code() == Code::RequestMalformed);
    CHECK(patch(device, clip, 8'000, clip.bytes.sliced(8'000)).receipt() == clip.receipt());
}

TEST_CASE("What a tus client may get wrong has its code") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(1'000);
    const auto old = device.ask("POST", "/v1/clips", {{"Tus-Resumable", "0.2.2"}});
    CHECK(old.status == 412);
    CHECK(old.header("tus-version") == "1.0.0");
    CHECK(head(device, clip).code() == Code::UploadUnknown);
    CHECK(patch(device, clip, 0, clip.bytes).code() == Code::UploadUnknown);
    CHECK(device.ask("POST", "/v1/clips", {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "10"}}).code() ==
          Code::RequestMalformed);
    CHECK(device.ask("POST", "/v1/clips", {{"Tus-Resumable", "1.0.0"}, {"Upload-Metadata", clip.metadata()}}).code() ==
          Code::RequestMalformed);
    CHECK(device
              .ask("POST", "/v1/clips",
                   {{"Tus-Resumable", "1.0.0"}, {"Upload-Metadata", clip.metadata()}, {"Upload-Length", "99999999999"}})
              .code() == Code::BodyTooLarge);
    REQUIRE(create(device, clip).status == 201);
    const auto misplaced = patch(device, clip, 5, clip.bytes);
    CHECK(misplaced.code() == Code::UploadOffset);
    CHECK(misplaced.header("upload-offset") == "0");
    CHECK(patch(device, clip, 0, clip.bytes + "more").code() == Code::BodyTooLarge);
    HttpHeaders wrongType = patchHeaders(device, 0);
    wrongType["Content-Type"] = "audio/ogg";
    CHECK(OfficeClient(office.port()).ask("PATCH", clip.path(), wrongType, clip.bytes).code() ==
          Code::RequestMalformed);
    CHECK(device.ask("GET", clip.path(), {{"Tus-Resumable", "1.0.0"}}).code() == Code::MethodUnknown);
    CHECK(device.ask("DELETE", clip.path(), {{"Tus-Resumable", "1.0.0"}}).status == 204);
    CHECK(head(device, clip).code() == Code::UploadUnknown);
}

TEST_CASE("A PATCH may come disguised as a POST, through a proxy that knows no other") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(1'000);
    REQUIRE(create(device, clip).status == 201);
    HttpHeaders headers = patchHeaders(device, 0);
    headers["X-HTTP-Method-Override"] = "PATCH";
    CHECK(OfficeClient(office.port()).ask("POST", clip.path(), headers, clip.bytes).receipt() == clip.receipt());
}

TEST_CASE("A client that waits to be asked for the body is asked") {
    TestOffice office;
    TestDevice device(office);
    const TestClip clip(5'000);
    REQUIRE(create(device, clip).status == 201);
    OfficeClient client(office.port());
    beginPatch(client, device, clip, 0);
    client.send(clip.bytes);
    CHECK(client.receive("PATCH").receipt() == clip.receipt());
}

TEST_CASE("A sound that is not the one sealed in the meeting is refused before a byte of it comes") {
    TestOffice office;
    TestDevice device(office);
    TestClip clip(1'000);
    const QString sealedAs = QString::fromLatin1(wire::sha256(clip.bytes).toHex());
    REQUIRE(device.sendBatch({device.next()}).status == 200);
    REQUIRE(device.sendBatch({device.nextOf(Kind::Clip, clip.id, {{QStringLiteral("sha256"), sealedAs}})}).status ==
            200);
    const QByteArray sealed = clip.bytes;
    clip.bytes = wire::randomBytes(1'000);
    CHECK(create(device, clip).code() == Code::ClipRefused);
    clip.bytes = sealed;
    REQUIRE(create(device, clip).status == 201);
    REQUIRE(patch(device, clip, 0, clip.bytes).receipt());
    // Who pulls the meeting hears that the clip has arrived.
    const auto pulled =
        device.ask("GET", "/v1/spaces/" + device.meeting.toHex().toStdString() + "/entries").as<wire::PullReply>();
    REQUIRE(pulled);
    CHECK(pulled->clips == std::vector{clip.receipt()});
}
