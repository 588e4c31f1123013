#include "platform/dummy/dummy_secret_store.h"
#include "store/key_keeper.h"
#include "sync/protocol/crypto.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ln;
using namespace ln::store;
using platform::DummySecretStore;
using platform::SecretStatus;

namespace {
struct Tablet {
    QTemporaryDir temp;
    QString folder = temp.path() + QStringLiteral("/data");

    [[nodiscard]] QString file(const char* name) const { return folder + QLatin1Char('/') + QString::fromLatin1(name); }
    [[nodiscard]] QByteArray read(const char* name) const {
        QFile f(file(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray{};
    }
    void write(const char* name, const QByteArray& bytes) const {
        QFile f(file(name));
        REQUIRE(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(f.write(bytes) == bytes.size());
    }
    [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] Result<HeldKey, KeyFailure>
    obtain(platform::SecretStore& secrets, KeyKeeper::WhenLocked whenLocked = KeyKeeper::WhenLocked::Wait) const {
        return KeyKeeper(folder, secrets).obtain(whenLocked);
    }
};

KeyProblem problemOf(const Result<HeldKey, KeyFailure>& result) {
    REQUIRE_FALSE(result.ok());
    return result.error().problem;
}
} // namespace

TEST_CASE("A secret store keeps the key, and no file holds it") {
    const Tablet tablet;
    DummySecretStore secrets(SecretStatus::Ok);
    const auto made = tablet.obtain(secrets);
    REQUIRE(made.ok());
    CHECK(made->place == KeyPlace::SecretStore);
    CHECK(made->key.size() == 32);
    CHECK(tablet.files() == QStringList{QStringLiteral("key.json")});
    CHECK_FALSE(tablet.read("key.json").contains(made->key.toHex()));

    const auto again = tablet.obtain(secrets);
    REQUIRE(again.ok());
    CHECK(again->key == made->key);
    CHECK(secrets.secrets.size() == 1);

    SECTION("two data folders have two keys") {
        const Tablet other;
        const auto second = other.obtain(secrets);
        REQUIRE(second.ok());
        CHECK(second->key != made->key);
        CHECK(tablet.obtain(secrets)->key == made->key);
    }
    SECTION("a locked store is reported as locked, and asking again after unlocking gives the key") {
        secrets.condition = GENERATE_COPY(SecretStatus::Locked, SecretStatus::NoService, SecretStatus::Failed);
        CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Locked);
        // Not even one who would take a file gets a second key for the same data.
        CHECK(problemOf(tablet.obtain(secrets, KeyKeeper::WhenLocked::UseFile)) == KeyProblem::Locked);
        CHECK(tablet.files() == QStringList{QStringLiteral("key.json")});
        secrets.condition = SecretStatus::Ok;
        CHECK(tablet.obtain(secrets)->key == made->key);
    }
    SECTION("a store that lost the key is reported, and no key is made in its place") {
        secrets.secrets.clear();
        CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Missing);
        CHECK(secrets.secrets.empty());
    }
    SECTION("another key under its name is a wrong key") {
        secrets.secrets.begin()->second = QByteArray(32, 'x');
        CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Wrong);
        secrets.secrets.begin()->second = made->key.first(31);
        CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Wrong);
    }
}

TEST_CASE("Without a secret store the key lies in a file that only its owner reads") {
    const Tablet tablet;
    DummySecretStore none(SecretStatus::NoService);
    const auto made = tablet.obtain(none);
    REQUIRE(made.ok());
    CHECK(made->place == KeyPlace::File);
    CHECK(tablet.read("langnghe.key") == made->key);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    CHECK_FALSE(QFile::permissions(tablet.file("langnghe.key")) & others);
    CHECK(tablet.obtain(none)->key == made->key);

    SECTION("a secret store that appears later changes nothing for this data") {
        DummySecretStore late(SecretStatus::Ok);
        CHECK(tablet.obtain(late)->key == made->key);
        CHECK(late.secrets.empty());
    }
    SECTION("a mode that a restored backup opened is closed again") {
        REQUIRE(QFile::setPermissions(tablet.file("langnghe.key"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        CHECK(tablet.obtain(none).ok());
        CHECK_FALSE(QFile::permissions(tablet.file("langnghe.key")) & others);
    }
    SECTION("a key file that is gone is missing, and stays so") {
        REQUIRE(QFile::remove(tablet.file("langnghe.key")));
        CHECK(problemOf(tablet.obtain(none)) == KeyProblem::Missing);
        CHECK_FALSE(QFile::exists(tablet.file("langnghe.key")));
    }
    SECTION("a key file of another database is wrong, and is left as it is") {
        tablet.write("langnghe.key", QByteArray(32, 'x'));
        CHECK(problemOf(tablet.obtain(none)) == KeyProblem::Wrong);
        CHECK(tablet.read("langnghe.key") == QByteArray(32, 'x'));
    }
}

TEST_CASE("A new key is never made where there may be data under an old one") {
    const Tablet tablet;
    REQUIRE(QDir().mkpath(tablet.folder));
    DummySecretStore secrets(SecretStatus::Ok);

    SECTION("a database without key.json") {
        for (const char* name : {"langnghe.db", "langnghe.db-wal", "sound-00.db", "langnghe.db.damaged-1"}) {
            tablet.write(name, "x");
            CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Missing);
            REQUIRE(QFile::remove(tablet.file(name)));
        }
        CHECK(secrets.secrets.empty());
        CHECK(tablet.files().isEmpty());
    }
    SECTION("a key.json that cannot be read") {
        for (const char* text : {"", "{", "{\"version\": 2, \"place\": \"file\", \"check\": \"0011223344556677\"}",
                                 "{\"version\": 1, \"place\": \"moon\", \"check\": \"0011223344556677\"}",
                                 "{\"version\": 1, \"place\": \"file\", \"check\": \"00\"}"}) {
            tablet.write("key.json", text);
            CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Missing);
            CHECK(tablet.read("key.json") == text);
        }
        CHECK(secrets.secrets.empty());
    }
}

TEST_CASE("The first key waits for a locked store, or goes to a file when that was chosen") {
    const Tablet tablet;
    DummySecretStore secrets(SecretStatus::Locked);
    CHECK(problemOf(tablet.obtain(secrets)) == KeyProblem::Locked);
    CHECK(tablet.files().isEmpty());
    SECTION("unlocked later") {
        secrets.condition = SecretStatus::Ok;
        CHECK(tablet.obtain(secrets)->place == KeyPlace::SecretStore);
    }
    SECTION("a file was chosen") {
        CHECK(tablet.obtain(secrets, KeyKeeper::WhenLocked::UseFile)->place == KeyPlace::File);
    }
}

TEST_CASE("A first start that was cut before key.json starts anew") {
    const Tablet tablet;
    REQUIRE(QDir().mkpath(tablet.folder));
    tablet.write("langnghe.key", "torn");
    tablet.write("langnghe.key.part", "torn");
    tablet.write("key.json.part", "{");
    DummySecretStore none(SecretStatus::NoService);
    const auto made = tablet.obtain(none);
    REQUIRE(made.ok());
    CHECK(tablet.obtain(none)->key == made->key);
    CHECK(tablet.files() == QStringList{QStringLiteral("key.json"), QStringLiteral("langnghe.key")});
}

TEST_CASE("A store that takes a key and does not give it back is not trusted with it") {
    class Forgetful : public DummySecretStore {
    public:
        Forgetful() : DummySecretStore(SecretStatus::Ok) {}
        platform::SecretAnswer write(const QString&, const QByteArray&, std::chrono::milliseconds) override {
            return {SecretStatus::Ok, {}, {}};
        }
    };
    const Tablet tablet;
    Forgetful secrets;
    const auto made = tablet.obtain(secrets);
    REQUIRE(made.ok());
    CHECK(made->place == KeyPlace::File);
}

TEST_CASE("A folder that cannot be written is the disk's fault, not the key's") {
    const Tablet tablet;
    QFile inTheWay(tablet.folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    DummySecretStore none(SecretStatus::NoService);
    CHECK(problemOf(tablet.obtain(none)) == KeyProblem::Disk);
}

TEST_CASE("The office, and nobody else, opens the sealed copy of the key") {
    const Tablet tablet;
    DummySecretStore secrets(SecretStatus::Ok);
    KeyKeeper keeper(tablet.folder, secrets);
    const auto held = keeper.obtain();
    REQUIRE(held.ok());
    const auto office = wire::BoxKey::generate();
    REQUIRE(keeper.sealFor(*held, office.publicKey).ok());
    CHECK(wire::openSealed(tablet.read("key.sealed"), office) == held->key);
    CHECK_FALSE(wire::openSealed(tablet.read("key.sealed"), wire::BoxKey::generate()));

    const auto next = wire::BoxKey::generate();
    REQUIRE(keeper.sealFor(*held, next.publicKey).ok());
    CHECK(wire::openSealed(tablet.read("key.sealed"), next) == held->key);
    CHECK_FALSE(keeper.sealFor(*held, "short").ok());
    CHECK(wire::openSealed(tablet.read("key.sealed"), next) == held->key);
}
