#include "rehearsal/rehearsal.h"
#include "rehearsal/waiting.h"
#include "rehearsal/words.h"
#include <QDateTime>
#include <QDir>
#include <algorithm>

namespace ln::rehearsal {
namespace {
QString key(const char* name) {
    return QString::fromLatin1(name);
}
} // namespace

/// The clips under way are sealed while there is still a clock.
Rehearsal::~Rehearsal() {
    m_desks.clear();
}

Outcome<Rehearsal::Done> Rehearsal::run() {
    auto trace = Trace::open(m_options.trace);
    if (!trace) return Trouble{Words::tr("không mở được %1: %2").arg(m_options.trace, trace.error())};
    m_trace.emplace(std::move(*trace));
    using Part = Outcome<void> (Rehearsal::*)();
    for (const Part part : {&Rehearsal::recall, &Rehearsal::openDesks, &Rehearsal::enrolDesks, &Rehearsal::shareMeeting,
                            &Rehearsal::playSteps, &Rehearsal::finish})
        if (auto done = (this->*part)(); !done) return done.error();
    return Done{countsOf(m_desks.at(m_script.desks.front())->reader(), m_meeting), m_withOffice};
}

Outcome<void> Rehearsal::recall() {
    m_day = QDate::fromString(m_script.meeting.day, Qt::ISODate);
    for (const QString& letter : m_script.desks) {
        const auto known =
            Desk::peek(QDir(m_options.folder).filePath(letter),
                       {key(setting::step), key(setting::file), key(setting::day), key(setting::meeting)});
        if (!known) return known.error();
        const auto value = [&](const char* name) {
            const auto found = known->find(key(name));
            return found == known->end() ? QString() : found->second;
        };
        if (const QString file = value(setting::file); !file.isEmpty() && file != m_script.sha256)
            return Trouble{Words::tr("%1 là thư mục của một tệp diễn tập khác; hãy dùng một thư mục mới.")
                               .arg(QDir::toNativeSeparators(m_options.folder))};
        m_lastSaved = std::max(m_lastSaved, value(setting::step).toInt());
        if (const auto meeting = ThingId::fromHex(value(setting::meeting))) m_meeting = *meeting;
        if (const QDate day = QDate::fromString(value(setting::day), Qt::ISODate); day.isValid()) m_day = day;
    }
    // While the day is open a rehearsal needs one all the same.
    if (!m_day.isValid()) m_day = QDate::fromString(m_script.meeting.day + QStringLiteral("-01"), Qt::ISODate);
    if (!m_day.isValid()) m_day = QDate::currentDate();
    return {};
}

WallTime Rehearsal::timeOf(const Step& step) const {
    const QDateTime at(m_day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(step.at.count()) * 1000));
    return WallTime(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

bool Rehearsal::records(const QString& desk) const {
    return std::ranges::any_of(m_script.steps, [&](const Step& step) {
        return step.desk == desk && (step.act == Act::Call || step.act == Act::Next || step.act == Act::Record);
    });
}

Outcome<void> Rehearsal::openDesks() {
    const double speed = m_options.speed > 0 ? m_options.speed : m_script.speed.value_or(usualSpeed);
    const std::size_t last =
        static_cast<std::size_t>(std::max(1, std::min<int>(m_lastSaved, static_cast<int>(m_script.steps.size()))));
    m_clock = std::make_unique<RehearsalClock>(timeOf(m_script.steps.at(last - 1)), speed);
    m_clock->onChange([this] {
        for (const auto& [letter, desk] : m_desks)
            desk->wakeSound();
    });
    const auto all = static_cast<int>(m_script.steps.size());
    if (m_lastSaved >= all) say(Words::tr("Cả %1 bước đã diễn xong từ trước.").arg(all));
    else if (m_lastSaved > 0) say(Words::tr("Tiếp tục từ bước %1.").arg(m_lastSaved + 1));
    for (const QString& letter : m_script.desks)
        if (auto opened = openDesk(letter); !opened) return opened;
    return {};
}

Outcome<void> Rehearsal::openDesk(const QString& letter) {
    DeskOptions options{.folder = QDir(m_options.folder).filePath(letter),
                        .letter = letter,
                        .clock = [this] { return m_clock->now(); },
                        .microphone = nullptr};
    if (records(letter)) {
        const QString path = m_options.sound.isEmpty() ? QStringLiteral(":/rehearsal/speech.opus") : m_options.sound;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Trouble{Words::tr("không đọc được %1: %2").arg(path, file.errorString())};
        auto sound = audio::SoundFile::open(file.readAll(), audio::AtEnd::Repeat);
        if (!sound)
            return Trouble{
                Words::tr("%1 không phải tệp âm thanh đọc được (WAV, Ogg): %2").arg(path, sound.error().detail)};
        options.microphone = std::make_unique<audio::FileMicrophone>(std::move(*sound), m_clock->pace());
    }
    auto desk = Desk::open(std::move(options), *m_trace);
    if (!desk) return desk.error();
    m_desks.emplace(letter, std::move(*desk));
    return {};
}

Outcome<void> Rehearsal::playSteps() {
    if (m_options.ready) {
        std::map<QString, view::Tablet*> tablets;
        for (const auto& [letter, desk] : m_desks)
            tablets.emplace(letter, &desk->tablet());
        m_options.ready(m_meeting, tablets);
    }
    // What the last run's last step told nobody any more.
    if (m_lastSaved > 0)
        if (auto shared = share(m_lastSaved, nullptr); !shared) return shared;
    for (const Step& step : m_script.steps) {
        if (step.number <= m_lastSaved) continue;
        waitForClock(timeOf(step));
        Desk& desk = *m_desks.at(step.desk);
        if (auto held = waitForOthers(desk); !held)
            return Trouble{FileProblem{m_script.file, step.line, held.error().sentence}.toText()};
        if (step.act == Act::Offline)
            if (auto sent = waitForSent(desk); !sent) return Trouble{FileProblem{m_script.file, step.line, sent.error().sentence}.toText()};
        if (auto played = Player(m_script, m_desks).play(step); !played) return played;
        m_lastSaved = step.number;
        // Who comes online does not know yet what happened meanwhile.
        if (auto shared = share(step.number, step.act == Act::Online ? nullptr : &desk); !shared)
            return Trouble{FileProblem{m_script.file, step.line, shared.error().sentence}.toText()};
    }
    return {};
}

void Rehearsal::waitForClock(WallTime at) {
    m_clock->goOnUntil(at);
    while (m_clock->now() < at)
        waitUntil(m_clock->when(at));
    for (const auto& [letter, desk] : m_desks)
        desk->catchUpSound();
}

} // namespace ln::rehearsal
