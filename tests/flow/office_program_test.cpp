#include "support/office.h"
#include "sync/protocol/invitation.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace ln;
using test::OfficeClient;

namespace {
constexpr int patience = 60'000;

struct Ended {
    int code = -1;
    QString out, err;
};
Ended run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(LN_OFFICE), arguments);
    REQUIRE(process.waitForFinished(patience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// `serve` as a person starts it.
class Serving {
public:
    explicit Serving(const QString& data, const QStringList& more = {}) {
        m_process.start(QStringLiteral(LN_OFFICE),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data} + more);
        while (!m_line.contains(u'\n') && m_process.waitForReadyRead(patience))
            m_line += QString::fromUtf8(m_process.readAll());
        REQUIRE(m_line.startsWith(QStringLiteral("langnghe-office: đang nghe tại https://127.0.0.1:")));
    }
    ~Serving() {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] quint16 port() const { return m_line.trimmed().section(u':', -1).toUShort(); }
    int stop() {
        m_process.terminate();
        REQUIRE(m_process.waitForFinished(patience));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    void kill() {
        m_process.kill();
        REQUIRE(m_process.waitForFinished(patience));
    }

private:
    QProcess m_process;
    QString m_line;
};

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A device that speaks to the program; the chain is the library's affair.
struct Sender {
    wire::DeviceKey key = wire::DeviceKey::generate();
    QByteArray token;
    ThingId meeting = ThingId::random();
    wire::ChainHead head;

    void enrol(quint16 port, const QString& code) {
        const auto reply =
            OfficeClient(port).ask("POST", "/v1/enrol", {}, test::enrolBody(key, code)).as<wire::EnrolReply>();
        REQUIRE(reply);
        token = reply->token;
        CHECK(reply->officeName == s("Văn phòng xã Cao Xá"));
    }
    wire::SignedEntry entry(Kind kind, const ThingId& id, const QString& field, const QString& value) {
        const Header header{.version = 1,
                            .space = spaceOf(meeting),
                            .device = {},
                            .seq = {},
                            .stamp = Stamp{100 + head.seq.value},
                            .at = systemWallTime(),
                            .author = ThingId::random(),
                            .kind = kindName(kind),
                            .id = id,
                            .prev = {},
                            .bodyHash = {}};
        const Body body{.salt = wire::randomBytes(16), .fields = {{field, {value, {}}}}};
        const auto made = wire::makeNext(header, body, key, head);
        head = {made.header.seq, made.headerHash, key.publicKey()};
        return made.bytes;
    }
    void sendMeeting(quint16 port) {
        const QString publicKey = QString::fromLatin1(key.publicKey().toHex());
        QByteArray sequence = wire::encode(entry(Kind::Device, ThingId{key.id().bytes}, s(wire::keyField), publicKey));
        sequence += wire::encode(entry(Kind::Meeting, meeting, s("title"), s("Đối thoại xã Cao Xá")));
        const auto reply =
            OfficeClient(port).ask("POST", "/v1/batches", test::bearer(token), sequence).as<wire::BatchReply>();
        REQUIRE(reply);
        REQUIRE(reply->refused.empty());
    }
};
} // namespace

TEST_CASE("The program from the first start to the export") {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    REQUIRE(wire::initCrypto());
    QTemporaryDir folder;
    const QString data = folder.filePath(s("văn phòng")), exportFolder = folder.filePath(s("xuất"));
    const QStringList here{s("--data"), data};

    CHECK(run(QStringList{s("invite")} + here).code == 1);
    auto serving = std::make_unique<Serving>(data, QStringList{s("--name"), s("Văn phòng xã Cao Xá")});
    const quint16 port = serving->port();
    const auto second = run(QStringList{s("serve")} + here);
    CHECK(second.code == 3);
    CHECK(second.err.contains(s("đang chạy rồi")));

    const auto invited = run(QStringList{s("invite")} + here);
    REQUIRE(invited.code == 0);
    const auto invitation = wire::invitationOf(invited.out);
    REQUIRE(invitation.ok());
    CHECK(invitation->port == port);
    CHECK(invitation->pin == *office::pinOf(OfficeClient(port).peerCertificatePem()));
    Sender sender;
    sender.enrol(port, invitation->code);
    sender.sendMeeting(port);

    // Killed and started again: the same place, the same name, the same data.
    serving->kill();
    serving = std::make_unique<Serving>(data);
    CHECK(serving->port() == port);
    Sender another;
    another.enrol(port, wire::invitationOf(run(QStringList{s("invite")} + here).out)->code);

    const auto listed = run(QStringList{s("list")} + here);
    CHECK(listed.code == 0);
    CHECK(listed.out.contains(sender.meeting.toHex()));
    CHECK(listed.out.contains(s("Đối thoại xã Cao Xá")));
    CHECK(listed.out.contains(sender.key.id().toHex()));
    const QString prefix = sender.meeting.toHex().first(8);
    CHECK(run(QStringList{s("export"), s("ab"), exportFolder} + here).code == 2);
    const auto exported = run(QStringList{s("export"), prefix, exportFolder} + here);
    INFO(exported.err.toStdString());
    REQUIRE(exported.code == 0);
    QFile json(exportFolder + s("/meeting.json"));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const auto meeting = QJsonDocument::fromJson(json.readAll()).object().value(s("meeting")).toObject();
    CHECK(meeting.value(s("id")).toString() == sender.meeting.toHex());

    CHECK(run(QStringList{s("revoke"), sender.key.id().toHex()} + here).code == 0);
    CHECK(OfficeClient(port).ask("GET", "/v1/spaces", test::bearer(sender.token)).code() == wire::Code::TokenUnknown);
    CHECK(serving->stop() == 0);
}

TEST_CASE("What cannot be is said in a sentence, with its exit code") {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    QTemporaryDir folder;
    for (const QStringList& wrong : {QStringList{},
                                     {s("dance")},
                                     {s("serve"), s("--port"), s("99999")},
                                     {s("serve"), s("--port")},
                                     {s("list"), s("--name"), s("x")},
                                     {s("export"), s("abcd")},
                                     {s("invite"), s("--hours"), s("0")}}) {
        const auto ended = run(wrong);
        CHECK(ended.code == 2);
        CHECK(ended.err.contains(s("Cách dùng")));
    }
    CHECK(run({s("--help")}).code == 0);

    // A key that is gone while the data is there is not made anew.
    const QString data = folder.filePath(s("office"));
    {
        Serving serving(data);
        CHECK(serving.stop() == 0);
    }
    REQUIRE(QFile::rename(data + s("/key"), data + s("/key.away")));
    CHECK(run({s("serve"), s("--data"), data}).code == 1);
    CHECK_FALSE(QFile::exists(data + s("/key")));
    // A wrong one is not taken for damage.
    QFile wrong(data + s("/key"));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    REQUIRE(wrong.write(QByteArray(32, 'k')) == 32);
    wrong.close();
    CHECK(run({s("serve"), s("--data"), data}).code == 1);
    REQUIRE(wrong.remove());
    REQUIRE(QFile::rename(data + s("/key.away"), data + s("/key")));
    Serving again(data);
    CHECK(again.stop() == 0);
}

TEST_CASE("The office's keys are for nobody else's eyes") {
    QTemporaryDir folder;
    REQUIRE(wire::initCrypto());
    const auto identity = office::prepareIdentity(folder.path());
    REQUIRE(identity.ok());
    CHECK(identity->keyIsProven);
    for (const char* name : {"key", "box.key", "tls-key.pem", "tls-cert.pem"}) {
        INFO(name);
        const auto rights = QFile::permissions(folder.filePath(s(name)));
        CHECK((rights & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)) ==
              QFile::Permissions());
    }
    CHECK(office::readIdentity(folder.path())->pin == identity->pin);
}
