#include "fault/conference.h"
#include <QTemporaryDir>
#include <future>

namespace ln::fault {
using namespace store;

namespace {
QString s(const char* text) {
    return QString::fromUtf8(text);
}
ThingId id(const char* name) {
    return idOf(s(name));
}
const ThingId author = idOf(QStringLiteral("secretary"));
const ThingId clip = idOf(QStringLiteral("clip"));

RegisterSpeaker registration(const ThingId& meeting, const QString& name, const QString& desk) {
    return {idOf(name),
            meeting,
            desk,
            {},
            {name, s("Hội Nông dân xã"), {}, {}},
            s("Đất đai"),
            s("Bồi thường khi thu hồi đất ruộng")};
}

/// What a second tablet wrote, as it comes in a batch.
std::vector<wire::SignedEntry> otherTablet(const ThingId& meeting) {
    const QTemporaryDir folder;
    const auto store = Store::open({.folder = folder.path(), .key = testKey});
    if (!store) return {};
    const auto perform = [&](std::vector<Command> commands) {
        return (*store)
            ->perform({.commands = std::move(commands), .author = author, .settings = {}, .endedDrafts = {}})
            .ok();
    };
    const bool written =
        perform({SetFields{Kind::Meeting, meeting, spaceOf(meeting), {{s("chair"), s("Chủ tịch UBND huyện")}}}}) &&
        perform({registration(meeting, s("Hoàng Văn Bảy"), s("B"))}) &&
        perform({registration(meeting, s("Vi Thị Sao"), s("B"))});
    const auto reader = (*store)->reader();
    if (!written || !reader) return {};
    return (*reader)->entriesAfter(spaceOf(meeting), 0, qsizetype{1} << 30).entries;
}
} // namespace

ThingId idOf(const QString& name) {
    return *ThingId::fromBytes(QByteArrayView(wire::blake2b(name.toUtf8())).first(16));
}

Store* Run::store() {
    if (m_store) return m_store.get();
    auto opened = Store::open(m_options);
    if (!opened) return nullptr;
    m_store = std::move(*opened);
    return m_store.get();
}

SoundStore* Run::sound() {
    if (m_sound) return m_sound.get();
    auto opened = SoundStore::open({.folder = m_options.folder,
                                    .key = m_options.key,
                                    .meeting = id("meeting"),
                                    .vfs = m_options.vfs,
                                    .synchronous = m_options.synchronous});
    if (!opened) return nullptr;
    m_sound = std::move(*opened);
    return m_sound.get();
}

void Run::close() {
    m_sound.reset();
    m_store.reset();
}

Conference::Conference(int lines) : m_lines(lines), m_meeting(id("meeting")) {
    m_fromOtherTablet = otherTablet(m_meeting);
    prepare();
    floor();
    exchange();
    after();
}

std::size_t Conference::play(Run& run, std::size_t from) const {
    std::size_t step = from;
    while (step < m_steps.size() && m_steps[step](run))
        ++step;
    return step;
}

void Conference::command(std::vector<Command> commands, QStringList endedDrafts) {
    m_steps.push_back([commands = std::move(commands), ended = std::move(endedDrafts)](Run& run) {
        Store* store = run.store();
        if (!store) return false;
        for (const QString& key : ended)
            run.promises.draftMayEnd(key);
        const auto saved = store->perform(
            {.commands = commands, .author = author, .settings = {}, .endedDrafts = {ended.begin(), ended.end()}});
        if (saved) run.promises.saved(*saved);
        return saved.ok();
    });
}

/// At once, from one thread, so that they share a commit.
void Conference::together(std::vector<Command> commands) {
    m_steps.push_back([commands = std::move(commands)](Run& run) {
        Store* store = run.store();
        if (!store) return false;
        std::vector<std::promise<bool>> reported(commands.size());
        for (std::size_t i = 0; i < commands.size(); ++i)
            store->submit({.commands = {commands[i]}, .author = author, .settings = {}, .endedDrafts = {}},
                          [&run, &reported, i](Result<Saved, Failure> saved) {
                              if (saved) run.promises.saved(*saved);
                              reported[i].set_value(saved.ok());
                          });
        bool all = true;
        for (auto& one : reported)
            all = one.get_future().get() && all;
        return all;
    });
}

void Conference::prepare() {
    m_steps.push_back([](Run& run) {
        Store* store = run.store();
        const QString key = QString::fromLatin1(setting::desk);
        if (!store || !store->setSetting(key, s("A"))) return false;
        run.promises.setting(key, s("A"));
        return true;
    });
    std::vector<Change> plan{{Kind::Meeting, m_meeting, spaceOf(m_meeting), {{s("title"), s("Đối thoại xã Cao Xá")}}}};
    for (int i = 0; i < 3; ++i)
        plan.push_back({Kind::Participant,
                        idOf(QStringLiteral("participant %1").arg(i)),
                        spaceOf(m_meeting),
                        {{s("name"), s("Đại biểu %1").arg(i)}, {s("unit"), s("Thôn %1").arg(i % 7)}}});
    m_steps.push_back([plan](Run& run) {
        Store* store = run.store();
        if (!store) return false;
        std::promise<bool> reported;
        store->import(plan, author, [&](const SavedOneByOne& saved) {
            if (!saved.failure) run.promises.imported(saved.changes.size());
            reported.set_value(!saved.failure);
        });
        return reported.get_future().get();
    });
    command({StartMeeting{m_meeting}, AnnounceRecording{m_meeting}});
    together({registration(m_meeting, s("Nguyễn Thị Hường"), s("A")),
              registration(m_meeting, s("Trần Văn Đức"), s("A")), registration(m_meeting, s("Giáp Thị Lan"), s("A")),
              registration(m_meeting, s("Ngô Văn Thắng"), s("A"))});
    command({CheckIn{id("participant 0")}});
}

void Conference::floor() {
    const QString draft = s("line/1");
    command({CallSpeaker{id("turn"), id("Nguyễn Thị Hường")}, StartClip{clip, id("turn")}});
    m_steps.push_back([this](Run& run) { return record(run); });
    m_steps.push_back([draft](Run& run) {
        Store* store = run.store();
        if (!store) return false;
        std::promise<bool> reported;
        store->saveDraft(draft, s("Đề nghị xem lại đơn giá"), [&](bool saved) {
            if (saved) run.promises.draft(draft, s("Đề nghị xem lại đơn giá"));
            reported.set_value(saved);
        });
        return reported.get_future().get();
    });
    command({AddOpinion{id("opinion"), id("turn")}});
    command({WriteLine{id("line 1"), id("opinion"), s("Đề nghị xem lại đơn giá bồi thường"), SoundPlace{clip, 48'000}}},
            {draft});
    for (int i = 2; i <= m_lines; ++i)
        command({WriteLine{idOf(QStringLiteral("line %1").arg(i)), id("opinion"),
                           s("Ruộng thôn Na Gu chưa được đo lại, thửa %1").arg(i), SoundPlace{clip, i * 48'000}}});
    command(
        {GoToAnswer{id("turn")},
         AnswerOpinion{id("answer"), id("opinion"), AnsweredBy::Chair, {}, s("Giao phòng Tài nguyên kiểm tra"), {}}});
}

void Conference::exchange() {
    m_steps.push_back([this](Run& run) {
        Store* store = run.store();
        if (!store) return false;
        const auto merged = store->merge(m_fromOtherTablet);
        if (merged) run.promises.merged(*merged);
        return merged.ok() && merged->refused.empty();
    });
    m_steps.push_back([this](Run& run) {
        Store* store = run.store();
        const auto reader = store ? store->reader() : sqlite::Error{};
        if (!reader) return false;
        const auto held = (*reader)->heads();
        const auto noted = store->noteHeld(held);
        if (noted) run.promises.receipts(held);
        if (!noted || !*noted || !store->setPullCursor(spaceOf(m_meeting), 7)) return false;
        run.promises.pullCursor(spaceOf(m_meeting), 7);
        return true;
    });
}

void Conference::after() {
    command({Conclude{id("conclusion"), id("opinion"), Outcome::Assigned, s("Phòng TN&MT"), s("2018-04-30"),
                      s("Trả lời bằng văn bản")},
             EndTurn{id("turn")}});
    m_steps.push_back([](Run& run) {
        run.close(); // a checkpoint, and the WAL starts anew
        return true;
    });
    command({Withdraw{id("Ngô Văn Thắng")}, MoveInOrder{id("Giáp Thị Lan"), id("Trần Văn Đức")}});
    command({EditRegistration{id("Trần Văn Đức"), {{s("phone"), s("0912 000 000")}}}});
    command({CloseMeeting{m_meeting}});
    m_steps.push_back([](Run& run) {
        run.close();
        return true;
    });
}

/// The clip from its begin to the entry that seals it, or what a cut left of it.
bool Conference::record(Run& run) const {
    SoundStore* sound = run.sound();
    Store* store = run.store();
    const auto reader = sound ? sound->reader() : sqlite::Error{};
    const auto open = sound ? sound->openClips() : sqlite::Error{};
    if (!reader || !open || !store) return false;
    const auto before = (*reader)->sealed(clip);
    if (!before) return false;
    std::optional<Sealed> sealed = *before;
    if (!open->empty()) {
        const auto recovered = sound->sealRecovered(clip);
        if (!recovered) return false;
        sealed = *recovered;
    } else if (!sealed) {
        const SoundPiece head{.bytes = QByteArray(300, 'h')};
        if (!sound->begin(clip, WallTime{}, head)) return false;
        run.promises.sound(clip, head.bytes);
        SoundPiece piece{.firstSample = 0,
                         .endSample = 24'000,
                         .bytes = QByteArray(1500, 'a'),
                         .peaks = QByteArray(25, 'p'),
                         .gaps = {},
                         .heard = {}};
        for (char mark = 'a'; mark < 'd'; ++mark) {
            piece.bytes.fill(mark);
            if (!sound->append(clip, piece)) return false;
            run.promises.sound(clip, piece.bytes);
            piece.firstSample = piece.endSample;
            piece.endSample += 24'000;
        }
        const auto done = sound->seal(clip, piece, piece.endSample);
        if (!done) return false;
        sealed = *done;
    }
    run.promises.sealed(*sealed);
    const SealClip command{clip,
                           sealed->samples,
                           sealed->bytes,
                           QString::fromLatin1(sealed->sha256.toHex()),
                           textsOf(sealed->gaps),
                           sealed->recovered};
    const auto saved = store->perform({.commands = {command}, .author = author, .settings = {}, .endedDrafts = {}});
    if (saved) run.promises.saved(*saved);
    return saved.ok();
}

} // namespace ln::fault
