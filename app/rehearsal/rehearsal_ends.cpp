#include "rehearsal/made.h"
#include "rehearsal/rehearsal.h"
#include "rehearsal/waiting.h"
#include "rehearsal/words.h"
#include <algorithm>

/// Rehearsal: what comes before the first step and after the last.
namespace ln::rehearsal {
namespace {
QString key(const char* name) {
    return QString::fromLatin1(name);
}
constexpr std::chrono::seconds arrivalPatience{60};
constexpr std::chrono::seconds enrolPatience{60};
/// Without anything more received for this long, delivering is given up.
constexpr std::chrono::minutes deliverPatience{5};
constexpr std::chrono::seconds progressEach{2};
} // namespace

Outcome<void> Rehearsal::enrolDesks() {
    std::size_t enrolled = 0;
    for (const auto& [letter, desk] : m_desks) {
        const auto link = m_options.invitations.find(letter);
        view::SyncView& sync = *desk->tablet().sync();
        if (!desk->isEnrolled() && link != m_options.invitations.end()) {
            say(Words::tr("Bàn %1: ghép vào văn phòng…").arg(letter));
            sync.setEnrolLink(link->second);
            sync.enrol();
            if (!waitFor([&] { return !sync.enrolling(); }, enrolPatience))
                return Trouble{Words::tr("bàn %1: văn phòng không trả lời lời ghép").arg(letter)};
            if (!sync.enrolProblem().isEmpty())
                return Trouble{Words::tr("bàn %1: %2").arg(letter, sync.enrolProblem())};
        }
        if (desk->isEnrolled()) ++enrolled;
    }
    m_withOffice = enrolled > 0;
    if (m_withOffice && enrolled < m_desks.size())
        return Trouble{Words::tr("chỉ %1 trong %2 bàn đã ghép vào văn phòng; cần mã mời cho mỗi bàn")
                           .arg(enrolled)
                           .arg(m_desks.size())};
    return {};
}

Outcome<void> Rehearsal::shareMeeting() {
    Desk& first = *m_desks.at(m_script.desks.front());
    if (m_lastSaved > 0) { // every desk had the meeting before the first step
        traceUntold();
        return {};
    }
    if (auto imported = importMeeting(first); !imported) return imported;
    for (const QString& letter : m_script.desks) {
        Desk& desk = *m_desks.at(letter);
        if (auto held = waitForOthers(desk); !held) return held;
        if (auto opened = openMeeting(desk); !opened) return opened;
    }
    return {};
}

void Rehearsal::traceUntold() {
    const auto isLast = [this](const Desk::Untold& fact) {
        return std::ranges::none_of(m_desks, [&](const auto& desk) {
            const auto writes = desk.second->reader().history(fact.id, fact.field);
            return std::ranges::any_of(writes, [&](const auto& one) { return one.write.by > fact.by; });
        });
    };
    for (const auto& [letter, desk] : m_desks)
        for (const Desk::Untold& fact : desk->untold(m_meeting))
            if (isLast(fact)) desk->trace(fact);
}

Outcome<void> Rehearsal::importMeeting(Desk& desk) {
    if (!desk.setting(key(setting::meeting)).isEmpty()) return {};
    const MeetingImport import = importOf(m_script.meeting, desk.reader());
    m_meeting = import.meeting;
    store::Submission submission;
    if (!import.changes.empty()) submission.commands.emplace_back(Import{import.changes});
    submission.settings = {{key(setting::meeting), m_meeting.toHex()},
                           {key(setting::file), m_script.sha256},
                           {key(setting::day), m_day.toString(Qt::ISODate)}};
    for (std::size_t i = 0; i < import.participants.size(); ++i)
        submission.settings.emplace_back(participantKey(static_cast<int>(i)), import.participants[i].toHex());
    return desk.bring(std::move(submission));
}

Outcome<void> Rehearsal::openMeeting(Desk& desk) {
    if (!waitFor([&] { return desk.reader().thing(m_meeting).has_value(); }, arrivalPatience))
        return Trouble{
            Words::tr("bàn %1 chưa nhận được hội nghị sau %2 giây").arg(desk.letter()).arg(arrivalPatience.count())};
    desk.tablet().meetings()->setDesk(desk.letter());
    if (auto settled = desk.settle(); !settled) return settled;
    desk.tablet().meetings()->open(m_meeting.toHex());
    if (auto settled = desk.settle(); !settled) return settled;
    return desk.keep(key(setting::file), m_script.sha256);
}

Outcome<void> Rehearsal::finish() {
    for (const auto& [letter, desk] : m_desks) {
        view::FloorView& floor = *desk->tablet().floor();
        desk->beginStep(0);
        if (floor.recording()) floor.toggleRecording();
        if (auto settled = desk->settle(); !settled) return settled;
        if (desk->isOffline())
            if (auto back = desk->setOffline(false); !back) return back;
    }
    // Who comes back only now may hear that its turn is over, and says so in turn.
    if (m_withOffice)
        if (auto sent = deliver(); !sent) return sent;
    if (auto settled = settleOnline(); !settled || !m_withOffice) return settled;
    return deliver();
}

Outcome<void> Rehearsal::deliver() {
    using Clock = std::chrono::steady_clock;
    std::int64_t received = -1;
    Clock::time_point lastProgress = Clock::now(), lastLine = Clock::now();
    QString missing;
    bool stuck = false;
    const auto look = [&] {
        std::int64_t now = 0, entries = 0, clips = 0, refused = 0;
        for (const auto& [letter, desk] : m_desks) {
            const store::OutboxCounts counts = desk->reader().outboxCounts();
            now += counts.entriesReceived + counts.clipBytesReceived;
            entries += counts.entries - counts.entriesReceived;
            clips += counts.clips - counts.clipsReceived;
            refused += counts.entriesRefused + counts.clipsRefused;
        }
        const auto all = online();
        const bool same = std::ranges::all_of(all, [&](const Desk* one) {
            return std::ranges::all_of(all, [&](const Desk* other) { return holdsAllOf(*one, *other); });
        });
        if (now != std::exchange(received, now)) lastProgress = Clock::now();
        missing = Words::tr("còn %1 mục và %2 đoạn ghi âm chưa có xác nhận, %3 bị từ chối")
                      .arg(entries)
                      .arg(clips)
                      .arg(refused);
        if (!same) missing += Words::tr(", các bàn chưa khớp nhau");
        if (Clock::now() - lastLine >= progressEach) {
            lastLine = Clock::now();
            say(Words::tr("Đang gửi về văn phòng: %1").arg(missing));
        }
        stuck = refused > 0 && entries + clips == refused;
        return stuck || (entries == 0 && clips == 0 && same);
    };
    while (!stuck && !waitFor(look, progressEach))
        if (Clock::now() - lastProgress > deliverPatience) stuck = true;
    if (stuck) return Trouble{Words::tr("không gửi được hết về văn phòng: %1").arg(missing)};
    return {};
}

} // namespace ln::rehearsal
