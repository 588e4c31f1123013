#pragma once
#include "audio/microphone.h"
#include "platform/dummy/dummy_battery.h"
#include "view/tablet.h"
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

/// What the tests of the view objects share: a tablet with real parts in a folder of its own, driven as a finger would.
namespace ln::test {

using namespace Qt::StringLiterals;

inline bool eventually(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 90'000); // a machine that builds meanwhile is slow, not stuck
}

/// Hears a tone for as long as the test says so.
class ToneMicrophone : public audio::Microphone {
public:
    void start(audio::SoundSink& sink) override {
        m_sink = &sink;
        if (unplugged) m_sink->problem(audio::MicrophoneProblem::Missing);
    }
    void stop() override { m_sink = nullptr; }
    void unplug() { m_sink->problem(audio::MicrophoneProblem::Missing); }
    void plugIn() { m_sink->problem(std::nullopt); }
    void hear(std::chrono::milliseconds span, int amplitude = 9000) {
        std::vector<std::int16_t> samples(static_cast<std::size_t>(span.count() * 48));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<std::int16_t>(i % 96 < 48 ? amplitude : -amplitude);
        for (std::span<const std::int16_t> rest = samples; !rest.empty();) {
            const std::size_t taken = m_sink->offer(rest);
            rest = rest.subspan(taken);
            if (taken == 0) REQUIRE(m_sink->waitForRoom({}));
        }
    }
    void choose(const QString& id) override { chosen = id; }
    /// What a system with several of them says.
    void offerInputs(const audio::MicrophoneInputs& inputs) { m_sink->inputs(inputs); }
    QString chosen;
    bool unplugged = false;

private:
    audio::SoundSink* m_sink = nullptr;
};

/// 15 March 2018, 08:00, and on from there as the test says.
struct HallClock {
    std::shared_ptr<std::atomic<qint64>> ms = std::make_shared<std::atomic<qint64>>(1'521'075'600'000);
    [[nodiscard]] WallClock clock() const {
        return [ms = ms] { return WallTime(std::chrono::milliseconds(ms->load())); };
    }
    void pass(std::chrono::milliseconds span) const { *ms += span.count(); }
};

class ViewTablet {
public:
    enum class Sound { None, Tone, Unplugged };

    explicit ViewTablet(Sound sound = Sound::None) : m_sound(sound) { open(); }

    void open() {
        view::TabletOptions options;
        options.folder = m_folder->path();
        options.key = QByteArray(32, '\x21');
        options.keyIsProven = true;
        options.clock = hall.clock();
        options.battery = battery;
        options.roomForSound = [room = room] { return room->load(); };
        if (m_sound != Sound::None) {
            auto microphone = std::make_unique<ToneMicrophone>();
            microphone->unplugged = m_sound == Sound::Unplugged;
            mic = microphone.get();
            options.microphone = std::move(microphone);
        } else {
            options.soundProblem = u"Máy này không có micrô."_s;
        }
        auto opened = view::Tablet::open(std::move(options));
        REQUIRE(opened.ok());
        tablet = std::move(*opened);
        settle();
    }
    void close() { tablet.reset(); }
    /// The program is gone between two instructions: what is on the disk at this moment is all that is left.
    void kill() { goOnWith(onDisk()); }
    /// What a kill at this moment leaves; for a test whose window must close before the tablet does.
    [[nodiscard]] std::unique_ptr<QTemporaryDir> onDisk() const {
        auto left = std::make_unique<QTemporaryDir>();
        const QDir from(m_folder->path());
        for (const QString& name : from.entryList(QDir::Files))
            if (!name.contains("lock"_L1)) REQUIRE(QFile::copy(from.filePath(name), left->filePath(name)));
        return left;
    }
    void goOnWith(std::unique_ptr<QTemporaryDir> left) {
        close();
        m_folder = std::move(left);
    }
    void settle() const {
        // The people of an open meeting are read in a thread that gives way to all others.
        REQUIRE(eventually([&] {
            return tablet->isSettled() && (!tablet->current().isOpen() || tablet->door()->isSearchReady());
        }));
    }

    /// A meeting that is open here, with desk A.
    ThingId meeting(bool started = true) {
        const ThingId id = ThingId::random();
        tablet->commands().run({SetFields{Kind::Meeting,
                                          id,
                                          spaceOf(id),
                                          {{u"title"_s, u"Đối thoại với đoàn viên, hội viên xã Cao Xá"_s},
                                           {u"venue"_s, u"Hội trường UBND xã Cao Xá"_s},
                                           {u"day"_s, u"2018-03-15"_s},
                                           {u"speaking_limit_s"_s, 300},
                                           {u"topics"_s, toValue(QStringList{u"Đất đai"_s, u"Môi trường"_s})}}}});
        settle();
        tablet->meetings()->open(id.toHex());
        tablet->meetings()->setDesk(u"a"_s);
        settle();
        if (started) tablet->meetings()->start();
        settle();
        return id;
    }
    ThingId participant(const ThingId& meeting, const QString& name, const QString& unit) {
        const ThingId id = ThingId::random();
        tablet->commands().run({SetFields{Kind::Participant,
                                          id,
                                          spaceOf(meeting),
                                          {{u"name"_s, name}, {u"unit"_s, unit}, {u"position"_s, u"Hội viên"_s}}}});
        settle();
        return id;
    }
    /// Through the form, as at the door.
    void registerSpeaker(const QString& name, const QString& topic = u"Đất đai"_s) {
        view::DoorView& door = *tablet->door();
        hall.pass(std::chrono::seconds(1)); // so that the newest is known
        door.setName(name);
        door.setUnit(u"Hội Nông dân xã Cao Xá"_s);
        door.setTopic(topic);
        REQUIRE(door.canRegister());
        door.registerSpeaker();
        settle();
        REQUIRE(door.problem() == QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    Sound m_sound;

public:
    HallClock hall;
    std::shared_ptr<platform::DummyBattery> battery = std::make_shared<platform::DummyBattery>();
    /// Bytes that sound may still take.
    std::shared_ptr<std::atomic<qint64>> room = std::make_shared<std::atomic<qint64>>(qint64{1} << 40);
    ToneMicrophone* mic = nullptr;
    std::unique_ptr<view::Tablet> tablet;
};

inline QStringList column(view::ThingListModel* model, const char* role) {
    QStringList values;
    for (int row = 0; row < model->count(); ++row)
        values.append(model->value(row, role).toString());
    return values;
}

} // namespace ln::test
