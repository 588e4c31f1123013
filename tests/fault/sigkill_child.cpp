// Registers speakers until it is killed, and says each id once it was reported saved. For sigkill_test.
#include "store/store.h"
#include <atomic>
#include <unistd.h>

using namespace ln;

namespace {
constexpr int together = 4; ///< commands that wait at the same time, so that some share a commit

/// A whole line in one write, so that a kill leaves no half of it.
void say(const QByteArray& line) {
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<std::size_t>(whole.size())) != whole.size()) ::_exit(3);
}

class Desk {
public:
    Desk(store::Store& store, const ThingId& meeting) : m_store(store), m_meeting(meeting) {}

    /// Never returns: each answer brings the next command.
    void work() {
        for (int i = 0; i < together; ++i)
            next();
        for (;;)
            ::pause();
    }

private:
    void next() {
        const ThingId id = ThingId::random();
        const RegisterSpeaker command{
            id, m_meeting, QStringLiteral("A"), {}, {QStringLiteral("Nguyễn Văn An"), QStringLiteral("Thôn 1"), {}, {}},
            {}, {}};
        m_store.submit({.commands = {command}, .author = m_meeting, .settings = {}, .endedDrafts = {}},
                       [this, id](const Result<store::Saved, store::Failure>& saved) {
                           if (!saved) {
                               say("refused");
                               ::_exit(1);
                           }
                           say(id.toHex().toLatin1());
                           next();
                       });
    }

    store::Store& m_store;
    ThingId m_meeting;
};
} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const auto meeting = ThingId::fromHex(QString::fromLocal8Bit(argv[2]));
    if (!meeting) return 2;
    const auto store = store::Store::open(
        {.folder = QString::fromLocal8Bit(argv[1]), .key = QByteArray(32, '\x21'), .keyIsProven = true});
    if (!store) {
        say("does not open: " + store.error().detail.toUtf8());
        return 1;
    }
    if ((*store)->rebuilt()) say("taken for damaged");
    const SetFields made{
        Kind::Meeting, *meeting, spaceOf(*meeting), {{QStringLiteral("title"), QStringLiteral("Đối thoại")}}};
    if (!(*store)->perform({.commands = {made}, .author = *meeting, .settings = {}, .endedDrafts = {}})) return 1;
    Desk(**store, *meeting).work();
}
