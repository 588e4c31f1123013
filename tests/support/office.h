#pragma once
#include "store/store.h"
#include "support/office_client.h"
#include "sync/office/server.h"
#include "sync/office/storage/sqlite/sqlite_storage.h"
#include "sync/protocol/chain.h"
#include <QTemporaryDir>
#include <atomic>
#include <catch2/catch_test_macros.hpp>

namespace ln::test {

/// An office in a folder of its own, started and stopped at will, with a clock that the test turns.
class TestOffice {
public:
    explicit TestOffice(office::Limits limits = {}) : m_limits(limits) {
        REQUIRE(wire::initCrypto());
        start();
    }
    ~TestOffice() { stop(); }

    void start() {
        auto identity = office::prepareIdentity(m_folder.path());
        REQUIRE(identity.ok());
        m_identity = *identity;
        auto store = store::Store::open({.folder = m_folder.path(), .key = m_identity.dataKey, .keyIsProven = true});
        REQUIRE(store.ok());
        m_store = std::move(*store);
        auto book = office::OfficeBook::open(m_folder.filePath(QStringLiteral("office.db")), m_identity.dataKey,
                                             [this] { return systemWallTime() + m_later.load(); });
        REQUIRE(book.ok());
        m_storage = std::make_unique<office::SqliteStorage>(*m_store, std::move(*book));
        auto server = office::Server::start(*m_storage, m_identity,
                                            {.host = QStringLiteral("127.0.0.1"),
                                             .port = m_port,
                                             .officeName = QStringLiteral("Văn phòng"),
                                             .clipFolder = clipFolder(),
                                             .limits = m_limits});
        REQUIRE(server.ok());
        m_server = std::move(*server);
        m_port = m_server->port();
    }
    void stop() {
        m_server.reset();
        m_storage.reset();
        m_store.reset();
    }
    void pass(std::chrono::hours hours) { m_later = m_later.load() + hours; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString clipFolder() const { return m_folder.filePath(QStringLiteral("clips")); }
    [[nodiscard]] const office::Identity& identity() const { return m_identity; }
    office::SqliteStorage& storage() { return *m_storage; }
    store::Store& store() { return *m_store; }
    QString invite() {
        auto code = m_storage->invite(std::chrono::hours(7 * 24));
        REQUIRE(code.ok());
        return *code;
    }

private:
    QTemporaryDir m_folder;
    office::Limits m_limits;
    std::atomic<std::chrono::milliseconds> m_later{std::chrono::milliseconds(0)};
    office::Identity m_identity;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<office::SqliteStorage> m_storage;
    std::unique_ptr<office::Server> m_server;
    quint16 m_port = 0;
};

inline QByteArray enrolBody(const wire::DeviceKey& key, const QString& code) {
    return wire::encode(
        wire::EnrolRequest{code, key.publicKey(), QStringLiteral("Máy bàn A"), key.sign(code.toUtf8())});
}

inline HttpHeaders bearer(const QByteArray& token) {
    return {{"Authorization",
             "Bearer " + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString()}};
}

/// An enrolled tablet as the office sees it: a key, a token, a chain in one meeting.
class TestDevice {
public:
    explicit TestDevice(TestOffice& office) : m_office(office) {
        const auto answer = OfficeClient(office.port()).ask("POST", "/v1/enrol", {}, enrolBody(key, office.invite()));
        REQUIRE(answer.status == 200);
        const auto reply = answer.as<wire::EnrolReply>();
        REQUIRE(reply);
        token = reply->token;
    }

    HttpAnswer ask(const std::string& method, const std::string& target, HttpHeaders headers = {},
                   const QByteArray& body = {}) {
        headers.merge(bearer(token));
        return OfficeClient(m_office.port()).ask(method, target, headers, body);
    }
    HttpAnswer sendBatch(const std::vector<wire::SignedEntry>& entries) {
        QByteArray sequence;
        for (const auto& entry : entries)
            sequence += wire::encode(entry);
        return ask("POST", "/v1/batches", {{"Content-Encoding", "zstd"}, {"Content-Type", wire::batchType}},
                   wire::compress(sequence));
    }
    /// The next entry of the chain; the first one brings the key.
    wire::SignedEntry next(const QString& title = QStringLiteral("Hội nghị")) {
        if (m_head.seq.value > 0) return nextOf(Kind::Meeting, meeting, {{QStringLiteral("title"), title}});
        const QString publicKey = QString::fromLatin1(key.publicKey().toHex());
        return nextOf(Kind::Device, ThingId{key.id().bytes}, {{QString::fromLatin1(wire::keyField), publicKey}});
    }
    wire::SignedEntry nextOf(Kind kind, const ThingId& id, const std::map<QString, QString>& fields) {
        const Header header{.version = 1,
                            .space = spaceOf(meeting),
                            .device = {},
                            .seq = {},
                            .stamp = Stamp{++m_stamp},
                            .at = systemWallTime(),
                            .author = ThingId::random(),
                            .kind = kindName(kind),
                            .id = id,
                            .prev = {},
                            .bodyHash = {}};
        Body body{.salt = wire::randomBytes(16), .fields = {}};
        for (const auto& [name, value] : fields)
            body.fields[name] = {value, {}};
        auto entry = wire::makeNext(header, body, key, m_head);
        m_head = {entry.header.seq, entry.headerHash, key.publicKey()};
        return entry.bytes;
    }
    [[nodiscard]] wire::Held head() const { return {spaceOf(meeting), key.id(), m_head.seq, m_head.headerHash}; }

    const wire::DeviceKey key = wire::DeviceKey::generate();
    const ThingId meeting = ThingId::random();
    QByteArray token;

private:
    TestOffice& m_office;
    wire::ChainHead m_head;
    std::uint64_t m_stamp = 1000;
};

} // namespace ln::test
