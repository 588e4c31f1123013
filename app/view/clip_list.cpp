#include "view/clip_list.h"
#include "view/sentences.h"
#include "view/text.h"

namespace ln::view {

namespace {
/// Receipts come in quick succession; the list is read once for several.
constexpr std::chrono::milliseconds receiptDelay{250};
} // namespace

ClipList::ClipList(ChangeFeed& feed, CurrentMeeting& current, SoundStores& sounds, SyncState& sync, QObject* parent)
    : QObject(parent), m_feed(feed), m_current(current), m_sounds(sounds), m_sync(sync),
      m_model({"clipId", "title", "detail", "sizeText", "pill", "tone", "playable", "playing"}) {
    load();
    m_receipts.setSingleShot(true);
    m_receipts.setInterval(receiptDelay);
    connect(&m_receipts, &QTimer::timeout, this, [this] { reread({}); });
    connect(&feed, &ChangeFeed::changed, this, &ClipList::note);
    connect(&current, &CurrentMeeting::switched, this, [this] {
        m_reader.reset();
        m_player.stop();
        load();
    });
    connect(&sync, &SyncState::changed, this, &ClipList::refreshMoving);
    connect(&m_player, &audio::ClipPlayer::changed, this, &ClipList::refreshMoving);
    connect(&m_player, &audio::ClipPlayer::problem, this, &ClipList::say);
}

void ClipList::play(const ThingId& clip) {
    say({});
    auto reader = m_sounds.reader(m_current.id());
    if (!reader) return say(sentenceFor(reader.error()));
    m_player.play(std::move(*reader), clip);
}

void ClipList::stop() {
    m_player.stop();
}

void ClipList::openReader() {
    if (!m_reader && m_current.isOpen() && m_sounds.has(m_current.id()))
        if (auto opened = m_sounds.reader(m_current.id())) m_reader = std::move(*opened);
}

void ClipList::load() {
    m_states = m_current.isOpen() ? m_feed.reader().clips(m_current.space()) : std::vector<store::ClipState>();
    openReader();
    m_here.clear();
    m_speakers.clear();
    std::vector<ThingRow> rows;
    for (const store::ClipState& state : m_states)
        rows.push_back(rowOf(state));
    m_model.assign(std::move(rows));
}

void ClipList::reread(const std::unordered_set<ThingId>& changed) {
    if (!m_current.isOpen()) return load();
    openReader();
    std::unordered_map<ThingId, store::ClipState> before;
    for (store::ClipState& state : std::exchange(m_states, m_feed.reader().clips(m_current.space())))
        before.emplace(state.clip.id, std::move(state));
    for (const store::ClipState& state : m_states) {
        const auto known = before.extract(state.clip.id);
        const bool moved = known.empty() || known.mapped().sealed != state.sealed || known.mapped().received != state.received ||
                           known.mapped().refused != state.refused;
        if (moved || changed.contains(state.clip.id) || !m_here.contains(state.clip.id)) m_model.put(rowOf(state));
    }
    for (const auto& [gone, state] : before)
        m_model.drop(gone);
}

void ClipList::refreshMoving() {
    const auto& moving = m_sync.status().clip;
    const ThingId movingNow = moving ? moving->clip : ThingId{};
    const ThingId playingNow = m_player.isPlaying() ? m_player.clip() : ThingId{};
    refresh(std::exchange(m_moving, movingNow));
    refresh(movingNow);
    refresh(std::exchange(m_playing, playingNow));
    refresh(playingNow);
}

void ClipList::refresh(const ThingId& clip) {
    const auto state = std::ranges::find_if(m_states, [&](const store::ClipState& one) { return one.clip.id == clip; });
    if (state != m_states.end()) m_model.put(rowOf(*state));
}

void ClipList::note(const store::ChangeSet& changes) {
    std::unordered_set<ThingId> changed;
    for (const store::ChangedThing& one : changes.things) {
        if (one.space != m_current.space()) continue;
        if (one.kind == Kind::Clip) {
            changed.insert(one.id);
            m_here.erase(one.id); // its sound may have been erased
        } else if (one.kind == Kind::Registration) {
            for (const auto& [clip, speaker] : m_speakers)
                if (speaker == one.id) changed.insert(clip);
        }
    }
    if (!changed.empty())
        reread(changed);
    else if (changes.sync && !m_receipts.isActive())
        m_receipts.start();
}

ThingRow ClipList::rowOf(const store::ClipState& state) {
    const bool here = isHere(state.clip.id);
    const Place place = placeOf(state, here);
    const qint64 bytes = state.clip.integer(u"bytes");
    const bool playing = m_player.isPlaying() && m_player.clip() == state.clip.id;
    return {state.clip.id,
            state.clip.integer(u"started_at"),
            {},
            {titleOf(state.clip), place.detail, bytes > 0 ? sizeText(bytes) : QString(), place.pill,
             static_cast<int>(place.tone), state.sealed && here, playing}};
}

ClipList::Place ClipList::placeOf(const store::ClipState& state, bool here) const {
    if (state.received) return {tr("Văn phòng đã xác nhận"), tr("100%"), Tone::Done};
    if (state.refused) return {sentenceFor(*state.refused), tr("—"), Tone::Rec};
    if (!state.sealed) return {here ? tr("Chưa kết thúc") : tr("Đang ghi ở máy khác"), tr("Ghi"), Tone::Rec};
    if (!here) return {tr("Ở máy khác, chưa có xác nhận"), tr("—"), Tone::Plain};
    const auto& moving = m_sync.status().clip;
    if (!moving || moving->clip != state.clip.id || moving->total <= 0) return {tr("Chờ"), tr("0%"), Tone::Plain};
    // Only the receipt makes it a hundred.
    const auto percent = std::min<std::int64_t>(99, moving->sent * 100 / moving->total);
    const QString detail = moving->resumedFrom > 0
                               ? tr("Tiếp tục từ %1 sau khi mất mạng").arg(sizeText(moving->resumedFrom))
                               : tr("Đang gửi");
    return {detail, tr("%1%").arg(percent), Tone::Brand};
}

QString ClipList::titleOf(const Thing& clip) {
    const store::Reader& reader = m_feed.reader();
    const auto turnId = clip.thing(u"turn");
    const auto turn = turnId ? reader.thing(*turnId) : std::nullopt;
    if (!turn) return tr("Đoạn ghi âm");
    const auto speakerId = turn->thing(u"registration");
    const auto speaker = speakerId ? reader.thing(*speakerId) : std::nullopt;
    if (speakerId) m_speakers.insert_or_assign(clip.id, *speakerId);
    return joined({tr("Câu %1").arg(turn->integer(u"number")), speaker ? speaker->text(u"name") : QString()});
}

bool ClipList::isHere(const ThingId& clip) {
    if (m_here.contains(clip)) return true;
    if (!m_reader) return false;
    const auto has = m_reader->has(clip);
    if (has && *has) m_here.insert(clip);
    return has && *has;
}

void ClipList::say(const QString& problem) {
    if (std::exchange(m_problem, problem) != problem) Q_EMIT problemChanged();
}

} // namespace ln::view
