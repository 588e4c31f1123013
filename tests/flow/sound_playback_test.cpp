// What is heard of a stored clip: faster and slower, without its silences, from any place on.
#include "audio/playback_stream.h"
#include "support/sound.h"
#include "support/stored_clip.h"
#include <catch2/generators/catch_generators.hpp>
#include <numbers>
#include <random>

using namespace ln;
using namespace ln::audio;
using test::Pcm;
using test::Studio;

namespace {
ThingId kept(const Studio& studio, const Pcm& pcm) {
    const ThingId clip = ThingId::random();
    test::ClipWriting writing(*studio.sound, clip);
    REQUIRE(writing.add(pcm));
    REQUIRE(writing.finish());
    return clip;
}

std::unique_ptr<PlaybackStream> opened(const Studio& studio, const ThingId& clip) {
    auto decoder = ClipDecoder::open(studio.reader(), clip);
    REQUIRE(decoder);
    return std::make_unique<PlaybackStream>(std::move(decoder).value());
}

/// At most so much, in the portions in which a sound card asks.
Pcm heard(PlaybackStream& stream, std::size_t most = SIZE_MAX) {
    Pcm all;
    Pcm part(1'764);
    while (all.size() < most) {
        const auto got = stream.read(std::span(part).first(std::min(part.size(), most - all.size())));
        REQUIRE(got);
        if (*got == 0) break;
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*got));
    }
    return all;
}

Pcm tone(double frequency, std::size_t samples, double loudness = 9'000) {
    Pcm pcm(samples);
    for (std::size_t i = 0; i < samples; ++i)
        pcm[i] = static_cast<std::int16_t>(
            loudness * std::sin(2 * std::numbers::pi * frequency * static_cast<double>(i) / 48'000));
    return pcm;
}

/// A hall in which nobody speaks.
Pcm hum(std::size_t samples, int loudness) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> noise(-loudness, loudness);
    Pcm pcm(samples);
    std::ranges::generate(pcm, [&] { return static_cast<std::int16_t>(noise(random)); });
    return pcm;
}

Pcm operator+(Pcm one, const Pcm& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// How strong one frequency is in the sound, 0 to 1: the share of its energy (Goertzel).
double share(std::span<const std::int16_t> sound, double frequency) {
    const double step = 2 * std::numbers::pi * frequency / 48'000;
    double re = 0, im = 0, all = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        re += sound[i] * std::cos(step * static_cast<double>(i));
        im += sound[i] * std::sin(step * static_cast<double>(i));
        all += double(sound[i]) * sound[i];
    }
    return all > 0 ? 2 * (re * re + im * im) / (all * static_cast<double>(sound.size())) : 0;
}

/// Where a tone of this frequency is first heard, within 5 ms; -1 when it never is.
std::int64_t firstHeard(const Pcm& sound, double frequency) {
    constexpr std::size_t window = 480, step = 240;
    for (std::size_t at = 0; at + window <= sound.size(); at += step) {
        const auto part = std::span(sound).subspan(at, window);
        double energy = 0;
        for (const std::int16_t sample : part)
            energy += double(sample) * sample;
        if (energy / window > 1'000.0 * 1'000 && share(part, frequency) > 0.5) return static_cast<std::int64_t>(at);
    }
    return -1;
}

QByteArray peaksOf(const Studio& studio, const ThingId& clip) {
    const auto peaks = studio.reader()->peaks(clip);
    REQUIRE(peaks);
    return *peaks;
}
} // namespace

TEST_CASE("at each speed a clip is so much shorter or longer, and its pitch is kept") {
    const double speed = GENERATE(0.75, 1.0, 1.25, 1.5, 2.0);
    CAPTURE(speed);
    const Studio studio;
    const ThingId clip = kept(studio, tone(440, 48'000 * 10));
    const auto stream = opened(studio, clip);
    REQUIRE(stream->setSpeed(speed));
    const Pcm sound = heard(*stream);
    CHECK(std::abs(static_cast<double>(sound.size()) * speed / (48'000 * 10) - 1) < 0.01);
    // Away from both ends, where the tone begins and ends.
    const auto middle = std::span(sound).subspan(24'000, 48'000 * 3);
    double strongest = 0, dominant = 0;
    for (double frequency = 200; frequency < 1'000; frequency += 1)
        if (const double now = share(middle, frequency); now > strongest) {
            strongest = now;
            dominant = frequency;
        }
    CHECK(std::abs(dominant - 440) <= 3);
    CHECK(strongest > 0.5);
}

TEST_CASE("at speed 1 the samples are the clip's own") {
    const Studio studio;
    const ThingId clip = kept(studio, test::speech(48'000 * 5));
    const auto stream = opened(studio, clip);
    const Pcm whole = heard(*stream);
    CHECK((whole == studio.decoded(clip))); // thousands of samples tell a reader nothing
    REQUIRE(stream->setSpeed(2));
    REQUIRE(stream->setSpeed(1));
    REQUIRE(stream->seek(0));
    const Pcm again = heard(*stream);
    CHECK(again.size() == whole.size());
    CHECK(test::correlation(again, whole) > 0.9999); // opusfile dithers, each time otherwise
}

TEST_CASE("at each speed what is heard is reported at its place in the clip") {
    const double speed = GENERATE(0.75, 1.0, 1.5, 2.0);
    CAPTURE(speed);
    const Studio studio;
    const ThingId clip = kept(studio, tone(300, 48'000 * 7) + tone(900, 48'000 * 3));
    const auto stream = opened(studio, clip);
    REQUIRE(stream->setSpeed(speed));
    REQUIRE(stream->seek(48'000 * 2));
    const std::int64_t begins = firstHeard(heard(*stream), 900);
    REQUIRE(begins > 0);
    CHECK(std::abs(stream->placeOf(begins) - 48'000 * 7) < 48 * 40); // looked for in steps of 5 ms as it is heard
    CHECK(stream->placeOf(0) == 48'000 * 2);
}

TEST_CASE("any place of a long clip is found, and what is heard is the sound of that place") {
    const Studio studio;
    const Pcm spoken = test::speech(48'000 * 60 * 6);
    const ThingId clip = kept(studio, spoken);
    const auto stream = opened(studio, clip);
    std::mt19937 random(3);
    for (int jump = 0; jump < 40; ++jump) {
        const auto place = static_cast<std::int64_t>(random() % (spoken.size() - 48'000));
        REQUIRE(stream->seek(place));
        const Pcm sound = heard(*stream, 24'000);
        REQUIRE(sound.size() == 24'000);
        const auto fed = std::span(spoken).subspan(static_cast<std::size_t>(place), 24'000);
        // A moment of silence looks like nothing.
        if (std::ranges::max(fed) < 2'000) continue;
        const double same = test::correlation(fed, sound);
        CAPTURE(place, same);
        CHECK(same > 0.8);
    }
    // Reading just before the end gives what is left.
    REQUIRE(stream->seek(stream->samples() - 480));
    CHECK(heard(*stream).size() == 480);
    REQUIRE(stream->seek(stream->samples()));
    CHECK(heard(*stream).empty());
}

TEST_CASE("the row that has a sample is found, however unequal the rows are, and each clip's for itself") {
    const Studio studio;
    const Pcm spoken = test::speech(48'000 * 40);
    const ThingId clips[] = {kept(studio, spoken + hum(48'000 * 60, 0) + spoken), kept(studio, hum(48'000 * 30, 0) + spoken)};
    auto db = sqlite::Database::open({.path = store::soundFilePath(studio.options), .key = studio.options.key, .readOnly = true});
    REQUIRE(db);
    const auto reader = studio.reader();
    for (const ThingId& clip : clips) {
        auto& rows = (*db)->statement("SELECT at, first_sample, end_sample FROM piece WHERE clip = (SELECT number FROM clip WHERE id = :id) ORDER BY at");
        rows.bind(":id", clip);
        int count = 0;
        std::int64_t last = 0;
        for (auto row = rows.step(); row && *row; row = rows.step(), ++count)
            for (const std::int64_t sample : {rows.integer(1), (rows.integer(1) + rows.integer(2)) / 2, rows.integer(2) - 1}) {
                last = rows.integer(0);
                const auto found = reader->offsetOf(clip, sample);
                REQUIRE(found);
                CHECK(*found == last);
            }
        CHECK(count > 100);
        const auto beyond = reader->offsetOf(clip, 48'000 * 3600);
        REQUIRE(beyond);
        CHECK(*beyond == last);
    }
    const auto unknown = reader->offsetOf(ThingId::random(), 48'000);
    REQUIRE(unknown);
    CHECK(*unknown == 0);
}

TEST_CASE("long silences are left out but for a moment, short pauses stay, and places are still the clip's") {
    const double speed = GENERATE(1.0, 2.0);
    // In a quiet hall, in a noisy one, and where a gap was filled with silence.
    const int noise = GENERATE(150, 900, 0);
    CAPTURE(speed, noise);
    const Studio studio;
    // A short pause, and two long ones.
    const ThingId clip = kept(studio, tone(300, 48'000 * 2) + hum(48'000 * 8 / 10, noise) + tone(500, 48'000 * 2) + hum(48'000 * 6, noise) +
                                           tone(700, 48'000 * 2) + hum(48'000 * 9, noise) + tone(900, 48'000 * 2));
    const auto silences = silencesIn(peaksOf(studio, clip));
    REQUIRE(silences.size() == 2);
    for (const auto& [silence, length] : {std::pair(silences[0], 6.0), std::pair(silences[1], 9.0)})
        CHECK(std::abs(static_cast<double>(silence.end - silence.first) / 48'000 - (length - 0.3)) < 0.05);

    const auto stream = opened(studio, clip);
    REQUIRE(stream->setSpeed(speed));
    REQUIRE(stream->seek(0));
    stream->setLeftOut(silences);
    const Pcm sound = heard(*stream);
    const double wanted = 48'000 * (2 + 0.8 + 2 + 0.3 + 2 + 0.3 + 2) / speed;
    CHECK(std::abs(static_cast<double>(sound.size()) / wanted - 1) < 0.02);
    for (const auto& [frequency, place] : {std::pair(500, 2.8), std::pair(700, 10.8), std::pair(900, 21.8)}) {
        CAPTURE(frequency);
        const std::int64_t begins = firstHeard(sound, frequency);
        REQUIRE(begins > 0);
        CHECK(std::abs(static_cast<double>(stream->placeOf(begins)) / 48'000 - place) < 0.04);
    }
    CHECK(stream->placeOf(static_cast<std::int64_t>(sound.size())) <= stream->samples());

    // From inside a silence on, the sound behind it comes at once.
    REQUIRE(stream->seek(48'000 * 7));
    CHECK(stream->placeOf(0) >= silences[0].first);
    const std::int64_t behind = firstHeard(heard(*stream, 48'000), 700);
    CHECK(behind >= 0);
    CHECK(behind < 12'000);
    // Switched off, all of it is heard again.
    stream->setLeftOut({});
    REQUIRE(stream->seek(0));
    CHECK(std::abs(static_cast<double>(heard(*stream).size()) / (48'000 * 23.8 / speed) - 1) < 0.01);
}

TEST_CASE("speech without a long pause has no silence, nor has one steady sound, nor one who speaks far from the microphone") {
    const Studio studio;
    CHECK(silencesIn(peaksOf(studio, kept(studio, test::speech(48'000 * 30)))).empty());
    CHECK(silencesIn(peaksOf(studio, kept(studio, tone(300, 48'000 * 10)))).empty());
    CHECK(silencesIn(peaksOf(studio, kept(studio, hum(48'000 * 10, 400)))).empty());
    // A fifth as loud as the chair, over the noise of the hall.
    Pcm far = test::speech(48'000 * 20);
    std::ranges::transform(far, far.begin(), [](std::int16_t sample) { return static_cast<std::int16_t>(sample / 5); });
    CHECK(silencesIn(peaksOf(studio, kept(studio, test::speech(48'000 * 40) + far + test::speech(48'000 * 10)))).empty());
    CHECK(silencesIn({}).empty());
}

TEST_CASE("another speed in the middle goes on from where it was") {
    const Studio studio;
    const ThingId clip = kept(studio, tone(300, 48'000 * 4) + hum(48'000 * 4, 100) + tone(500, 48'000 * 4) + tone(900, 48'000 * 4));
    const auto stream = opened(studio, clip);
    stream->setLeftOut(silencesIn(peaksOf(studio, clip)));
    REQUIRE(stream->setSpeed(2));
    REQUIRE(stream->seek(0));
    std::size_t given = heard(*stream, 48'000).size(); // 2 s of the clip
    CHECK(std::abs(stream->placeOf(48'000) - 48'000 * 2) <= 1);
    REQUIRE(stream->setSpeed(0.75));
    CHECK(std::abs(stream->placeOf(48'000) - 48'000 * 2) <= 1);
    CHECK(std::abs(stream->placeOf(24'000) - 48'000) <= 1); // what is still on its way to the loudspeaker
    given += heard(*stream, 96'000).size();                 // 1.5 s more
    CHECK(std::abs(stream->placeOf(static_cast<std::int64_t>(given)) - 48'000 * 7 / 2) <= 1);
    REQUIRE(stream->setSpeed(1));
    const Pcm rest = heard(*stream);
    const auto first = static_cast<std::int64_t>(given);
    CHECK(std::abs(stream->placeOf(first + firstHeard(rest, 500)) - 48'000 * 8) < 48 * 25);
    CHECK(std::abs(stream->placeOf(first + firstHeard(rest, 900)) - 48'000 * 12) < 48 * 25);
    CHECK(std::abs(static_cast<double>(rest.size()) / 48'000 - (0.5 + 0.3 + 8)) < 0.05);
}
