#include "rehearsal/acts.h"
#include "domain/fold.h"
#include <array>

namespace ln::rehearsal {
namespace {
/// An act's own name comes first.
struct Word {
    const char* word;
    Act act;
};
constexpr std::array words{
    Word{"start", Act::Start},
    Word{"start_meeting", Act::Start},
    Word{"close", Act::Close},
    Word{"close_meeting", Act::Close},
    Word{"announce", Act::Announce},
    Word{"announce_recording", Act::Announce},
    Word{"procedure", Act::Procedure},
    Word{"next_step", Act::Procedure},
    Word{"collect", Act::Collect},
    Word{"collected", Act::Collect},
    Word{"paper_slip", Act::Collect},
    Word{"secretary", Act::Secretary},
    Word{"participant", Act::Participant},
    Word{"check_in", Act::CheckIn},
    Word{"checkin", Act::CheckIn},
    Word{"register", Act::Register},
    Word{"register_speaker", Act::Register},
    Word{"edit", Act::Edit},
    Word{"edit_registration", Act::Edit},
    Word{"withdraw", Act::Withdraw},
    Word{"absent", Act::Absent},
    Word{"mark_absent", Act::Absent},
    Word{"requeue", Act::Requeue},
    Word{"move", Act::Move},
    Word{"call", Act::Call},
    Word{"call_speaker", Act::Call},
    Word{"next", Act::Next},
    Word{"call_next", Act::Next},
    Word{"save_and_call_next", Act::Next},
    Word{"opinion", Act::Opinion},
    Word{"add_opinion", Act::Opinion},
    Word{"new_opinion", Act::Opinion},
    Word{"join", Act::Join},
    Word{"join_opinion", Act::Join},
    Word{"line", Act::Line},
    Word{"add_line", Act::Line},
    Word{"edit_line", Act::EditLine},
    Word{"delete_line", Act::DeleteLine},
    Word{"to_answer", Act::ToAnswer},
    Word{"go_to_answer", Act::ToAnswer},
    Word{"answer", Act::Answer},
    Word{"conclude", Act::Conclude},
    Word{"conclusion", Act::Conclude},
    Word{"end", Act::End},
    Word{"end_turn", Act::End},
    Word{"extend", Act::Extend},
    Word{"extend_turn", Act::Extend},
    Word{"pause", Act::Pause},
    Word{"pause_turn", Act::Pause},
    Word{"resume", Act::Resume},
    Word{"resume_turn", Act::Resume},
    Word{"mark", Act::Mark},
    Word{"mark_back", Act::MarkBack},
    Word{"stop_recording", Act::StopRecording},
    Word{"record", Act::Record},
    Word{"start_recording", Act::Record},
    Word{"undo", Act::Undo},
    Word{"redo", Act::Redo},
    Word{"offline", Act::Offline},
    Word{"online", Act::Online},
};

QString plain(const QString& text) {
    QString folded = fold(text);
    return folded.replace(u'-', u'_').replace(u' ', u'_');
}

template <class Value>
struct Spoken {
    const char* word;
    Value value;
};
template <class Value, std::size_t n>
std::optional<Value> find(const std::array<Spoken<Value>, n>& list, const QString& word) {
    const QString wanted = plain(word);
    for (const auto& [one, value] : list)
        if (wanted == QLatin1StringView(one)) return value;
    return std::nullopt;
}
} // namespace

std::optional<Act> actOf(const QString& name) {
    const QString wanted = plain(name);
    for (const auto& [word, act] : words)
        if (wanted == QLatin1StringView(word)) return act;
    return std::nullopt;
}

QString nameOf(Act act) {
    for (const auto& [word, one] : words)
        if (one == act) return QString::fromLatin1(word);
    return {};
}

QStringList actNames() {
    QStringList names;
    for (const auto& [word, act] : words)
        if (const QString name = nameOf(act); !names.contains(name)) names.append(name);
    return names;
}

std::optional<AnsweredBy> spokenAnsweredBy(const QString& word) {
    static constexpr std::array<Spoken<AnsweredBy>, 8> list{{{"chair", AnsweredBy::Chair},
                                                             {"chu_tri", AnsweredBy::Chair},
                                                             {"agency", AnsweredBy::Agency},
                                                             {"co_quan", AnsweredBy::Agency},
                                                             {"later", AnsweredBy::Later},
                                                             {"in_writing", AnsweredBy::Later},
                                                             {"written", AnsweredBy::Later},
                                                             {"tra_loi_sau", AnsweredBy::Later}}};
    return find(list, word);
}

std::optional<Outcome> spokenOutcome(const QString& word) {
    static constexpr std::array<Spoken<Outcome>, 12> list{{{"resolved", Outcome::Resolved},
                                                           {"da_giai_quyet", Outcome::Resolved},
                                                           {"assigned", Outcome::Assigned},
                                                           {"assign", Outcome::Assigned},
                                                           {"giao", Outcome::Assigned},
                                                           {"giao_giai_quyet", Outcome::Assigned},
                                                           {"beyond", Outcome::Beyond},
                                                           {"beyond_authority", Outcome::Beyond},
                                                           {"vuot_tham_quyen", Outcome::Beyond},
                                                           {"noted", Outcome::Noted},
                                                           {"note", Outcome::Noted},
                                                           {"ghi_nhan", Outcome::Noted}}};
    return find(list, word);
}

} // namespace ln::rehearsal
