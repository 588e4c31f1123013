#pragma once
#include "store/reader.h"
#include "store/store.h"
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace ln::test {

inline const QByteArray testKey(32, '\x21');

/// A store in a folder of its own, opened and closed at will.
class Tablet {
public:
    explicit Tablet(QString desk = QStringLiteral("A")) : m_desk(std::move(desk)) { open(); }

    void open() {
        auto opened = store::Store::open(options());
        REQUIRE(opened.ok());
        m_store = std::move(*opened);
        REQUIRE(m_store->setSetting(QString::fromLatin1(store::setting::desk), m_desk).ok());
    }
    void close() { m_store.reset(); }

    [[nodiscard]] store::StoreOptions options() const {
        return {.folder = m_folder.path(), .key = testKey, .keyIsProven = true};
    }
    store::Store& store() { return *m_store; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    std::unique_ptr<store::Reader> reader() {
        auto reader = m_store->reader();
        REQUIRE(reader.ok());
        return std::move(*reader);
    }
    Result<store::Saved, store::Failure> perform(std::vector<Command> commands) {
        return m_store->perform({.commands = std::move(commands), .author = author, .settings = {}, .endedDrafts = {}});
    }
    void must(std::vector<Command> commands) { REQUIRE(perform(std::move(commands)).ok()); }

    /// A started meeting.
    ThingId meeting() {
        const ThingId id = ThingId::random();
        must({SetFields{Kind::Meeting, id, spaceOf(id), {{QStringLiteral("title"), QStringLiteral("Đối thoại xã Cao Xá")}}},
              StartMeeting{id}});
        return id;
    }
    ThingId registerSpeaker(const ThingId& meeting, const QString& name) {
        const ThingId id = ThingId::random();
        must({RegisterSpeaker{id, meeting, m_desk, {}, {name, QStringLiteral("Hội Nông dân"), {}, {}}, {}, {}}});
        return id;
    }

    const ThingId author = ThingId::random();

private:
    QTemporaryDir m_folder;
    QString m_desk;
    std::unique_ptr<store::Store> m_store;
};

/// Everything one store holds, given to another, as a batch would.
inline store::Merged exchange(Tablet& from, Tablet& to) {
    const auto reader = from.reader();
    std::vector<wire::SignedEntry> all;
    for (const SpaceId& space : reader->spaces())
        for (auto& entry : reader->entriesAfter(space, 0, 1 << 30).entries) all.push_back(std::move(entry));
    auto merged = to.store().merge(std::move(all));
    REQUIRE(merged.ok());
    return std::move(*merged);
}

} // namespace ln::test
