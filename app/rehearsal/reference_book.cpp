#include "rehearsal/reference_book.h"
#include "rehearsal/words.h"
#include <QRegularExpression>
#include <algorithm>

namespace ln::rehearsal {
namespace {
QString wordFor(Kind kind) {
    switch (kind) {
    case Kind::Participant:
        return Words::tr("một đại biểu (bước participant, hoặc “participants” của hội nghị)");
    case Kind::Registration:
        return Words::tr("một đăng ký phát biểu (bước register trước đó)");
    case Kind::Opinion:
        return Words::tr("một ý kiến (bước opinion trước đó)");
    case Kind::Line:
        return Words::tr("một dòng ghi (bước line trước đó)");
    default:
        return Words::tr("một bước trước đó");
    }
}

/// "A-3" from "a-03"; empty when it is no ticket.
QString ticketOf(const QString& word) {
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z])-0*([0-9]{1,6})$"));
    const auto match = shape.match(word);
    return match.hasMatch() ? match.captured(1).toUpper() + u'-' + match.captured(2) : QString();
}
} // namespace

QString ReferenceBook::name(const QString& as, const Ref& ref) {
    if (!ticketOf(as).isEmpty()) return Words::tr("“%1” là dạng của số phiếu; cần một tên khác").arg(as);
    if (!m_named.emplace(as, ref).second) return Words::tr("tên “%1” đã đặt cho thứ khác; cần một tên mới").arg(as);
    return {};
}

void ReferenceBook::addRegistration(const QString& desk, const Ref& registration,
                                    const std::optional<Ref>& participant) {
    m_tickets.emplace(QStringLiteral("%1-%2").arg(desk).arg(++m_lastTicket[desk]), registration);
    if (participant) m_registrationOf.emplace_back(*participant, registration);
}

QString ReferenceBook::renamePerson(const QString& name, const Ref& ref) {
    const auto known = std::ranges::find(m_people, ref, &std::pair<const QString, Ref>::second);
    const QString before = known == m_people.end() ? QString() : known->first;
    if (known != m_people.end()) m_people.erase(known);
    if (!name.isEmpty()) m_people.emplace(name, ref);
    return before;
}

bool ReferenceBook::isTakenBack(const Ref& ref) const {
    return std::ranges::find(m_takenBack, ref) != m_takenBack.end();
}

std::optional<Ref> ReferenceBook::registrationOf(const Ref& participant) const {
    const auto last = std::find_if(m_registrationOf.rbegin(), m_registrationOf.rend(), [&](const auto& pair) { return pair.first == participant && !isTakenBack(pair.second); });
    return last == m_registrationOf.rend() ? std::nullopt : std::optional(last->second);
}

std::optional<Ref> ReferenceBook::namedByTheList(const Ref& participant) const {
    const auto last = registrationOf(participant);
    const bool hasOwnName = last && std::ranges::find(m_people, *last, &std::pair<const QString, Ref>::second) != m_people.end();
    return hasOwnName ? std::nullopt : last;
}

ReferenceBook::Lookup ReferenceBook::find(const QString& word, Kind kind) const {
    if (const auto named = m_named.find(word); named != m_named.end()) {
        if (isTakenBack(named->second)) return {{}, Words::tr("“%1” đã được hoàn tác; cần một bước redo trước").arg(word)};
        if (named->second.kind == kind) return {named->second, {}};
        // Somebody is called by the name of the person who registered.
        if (const auto last = registrationOf(named->second); kind == Kind::Registration && last) return {*last, {}};
        return {{}, Words::tr("“%1” là thứ khác; cần %2").arg(word, wordFor(kind))};
    }
    if (const auto ticket = m_tickets.find(ticketOf(word)); kind == Kind::Registration && ticket != m_tickets.end() && !isTakenBack(ticket->second))
        return {ticket->second, {}};
    std::vector<Ref> alike;
    const auto [first, last] = m_people.equal_range(word);
    for (auto it = first; it != last; ++it) {
        const auto ref = it->second.kind == kind ? std::optional(it->second) : kind == Kind::Registration ? namedByTheList(it->second) : std::nullopt;
        if (ref && !isTakenBack(*ref) && std::ranges::find(alike, *ref) == alike.end()) alike.push_back(*ref);
    }
    if (alike.size() == 1) return {alike.front(), {}};
    if (alike.size() > 1)
        return {{}, Words::tr("có %1 người tên “%2”; cần tên đặt bằng “as”").arg(alike.size()).arg(word)};
    return {{}, Words::tr("chưa có “%1”; cần %2").arg(word, wordFor(kind))};
}

void ReferenceBook::made(const Ref& ref, const QString& desk, int step) {
    m_makings.push_back({ref, desk, m_offlineSince.contains(desk) ? 0 : step});
}

void ReferenceBook::goOnline(const QString& desk, int step) {
    m_offlineSince.erase(desk);
    for (Making& making : m_makings)
        if (making.desk == desk && making.sharedAt == 0) making.sharedAt = step;
}

QString ReferenceBook::whyNotAt(const QString& desk, const Ref& ref) const {
    const auto making = std::ranges::find(m_makings, ref, &Making::ref);
    if (making == m_makings.end() || making->desk == desk) return {};
    if (making->sharedAt == 0)
        return Words::tr("bàn %1 làm ra điều này khi ngoại tuyến; cần một bước online của bàn %1 trước")
            .arg(making->desk);
    if (const auto since = m_offlineSince.find(desk);
        since != m_offlineSince.end() && making->sharedAt >= since->second)
        return Words::tr("bàn %1 đang ngoại tuyến và chưa nhận được điều này; cần một bước online của bàn %1 trước")
            .arg(desk);
    return {};
}

} // namespace ln::rehearsal
