#include "view/marking.h"
#include "view/sentences.h"
#include "view/text.h"
#include "view/turn_clock.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

namespace ln::view {
using namespace Qt::StringLiterals;

TEST_CASE("the letters that were typed are marked, whatever their tone marks") {
    CHECK(marked(u"Nguyễn Thị Hường"_s, u"nguyen thi huo"_s) == u"Nguyễn Thị <u>Hườ</u>ng"_s);
    CHECK(marked(u"Nguyễn Thị Hương"_s, u"hươ"_s) == u"Nguyễn Thị <u>Hươ</u>ng"_s);
    CHECK(marked(u"Trần Văn Đức"_s, u"duc"_s) == u"Trần Văn <u>Đức</u>"_s);

    SECTION("when the last word is the unit's, those of the name are") {
        CHECK(marked(u"Trần Văn Đức"_s, u"van cao xa"_s) == u"Trần <u>Văn</u> Đức"_s);
    }
    SECTION("inside a word when no word starts so") {
        CHECK(marked(u"Phạm Quang Huy"_s, u"uang"_s) == u"Phạm Q<u>uang</u> Huy"_s);
    }
    SECTION("a name written with separate marks is one letter each") {
        const QString apart = u"Hường"_s.normalized(QString::NormalizationForm_D);
        CHECK(marked(apart, u"huo"_s) == u"<u>Hườ</u>ng"_s);
    }
    SECTION("what looks like markup is text") {
        CHECK(marked(u"A <b>& B"_s, u"b"_s) == u"A &lt;<u>b</u>&gt;&amp; <u>B</u>"_s);
        CHECK(marked(u"Lê <u>"_s, u""_s) == u"Lê &lt;u&gt;"_s);
    }
}

TEST_CASE("days, spans, tickets and sizes are written as people write them") {
    CHECK(dayText(u"2018-03-15"_s) == u"15/03/2018"_s);
    CHECK(dayText(u"2018-07"_s) == u"tháng 7/2018"_s);
    CHECK(dayLabel(u"2018-03-15"_s) == u"15/03"_s);
    CHECK(dayLabel(u"2018-07"_s) == u"T7"_s);
    CHECK(isoDay(u" 30/4/2018 "_s) == u"2018-04-30"_s);
    CHECK_FALSE(isoDay(u"31/02/2018"_s));
    CHECK_FALSE(isoDay(u"30/04/18"_s));
    CHECK_FALSE(isoDay(u"mai"_s));
    CHECK(spanText(std::chrono::seconds(198)) == u"03:18"_s);
    CHECK(spanText(std::chrono::seconds(3798)) == u"1:03:18"_s);
    CHECK(longSpanText(std::chrono::seconds(2537)) == u"00:42:17"_s);
    CHECK(ticketText(u"B"_s, 5) == u"B-05"_s);
    CHECK(ticketText(u""_s, 5).isEmpty());
    CHECK(sizeText(1'900'000) == u"1,9 MB"_s);
    CHECK(sizeText(1'900'000, 3'400'000) == u"1,9 / 3,4 MB"_s);
    CHECK(sizeText(0, 3'400'000) == u"0,0 / 3,4 MB"_s);
    CHECK(sizeText(12'000, 40'000) == u"12 / 40 KB"_s);
    CHECK(sizeText(0, 0) == u"0 / 0 KB"_s);
    CHECK(sizeText(300'000'000, 1'200'000'000) == u"0,3 / 1,2 GB"_s);
    CHECK(sizeText(38'200) == u"39 KB"_s);
    CHECK(sizeText(0) == u"0 KB"_s);
    CHECK(sizeText(3'400'000'000) == u"3,4 GB"_s);
    CHECK(joined({u"A"_s, u""_s, u"B"_s}) == u"A · B"_s);
}

TEST_CASE("the speaker's clock leaves pauses and the answering out") {
    const WallTime start{std::chrono::milliseconds(1'000'000)};
    Thing turn{
        .kind = Kind::Turn, .id = {}, .space = {}, .fields = {{u"started_at"_s, 1'000'000}, {u"limit_s"_s, 300}}};
    const auto at = [&](std::chrono::milliseconds since) { return TurnClock::of(turn, start + since); };

    CHECK(at(std::chrono::seconds(198)).elapsedText() == u"03:18"_s);
    CHECK(at(std::chrono::seconds(198)).remainingText() == u"còn 01:42 trong 5 phút"_s);
    CHECK(at(std::chrono::milliseconds(198'400)).remainingText() == u"còn 01:42 trong 5 phút"_s);
    CHECK(at(std::chrono::seconds(330)).remainingText() == u"quá 00:30"_s);
    CHECK(at(std::chrono::seconds(330)).overtime());
    CHECK(at(std::chrono::seconds(330)).progress() == 1.0);

    SECTION("a pause stops it") {
        turn.fields[u"paused_at"_s] = 1'000'000 + 60'000;
        CHECK(at(std::chrono::seconds(100)).elapsedText() == u"01:00"_s);
        turn.fields[u"paused_at"_s] = nullptr;
        turn.fields[u"paused_ms"_s] = 40'000;
        CHECK(at(std::chrono::seconds(110)).elapsedText() == u"01:10"_s);
    }
    SECTION("answers have a clock of their own") {
        turn.fields[u"answering_at"_s] = 1'000'000 + 200'000;
        CHECK(at(std::chrono::seconds(230)).elapsedText() == u"00:30"_s);
        CHECK(at(std::chrono::seconds(230)).remainingText() == u"đã phát biểu 03:20"_s);
    }
}

TEST_CASE("a meeting's day is typed as a day or a month, and shown as it is typed") {
    CHECK(isoDayOrMonth(u" 15/3/2018 "_s) == u"2018-03-15"_s);
    CHECK(isoDayOrMonth(u"7/2018"_s) == u"2018-07"_s);
    CHECK(isoDayOrMonth(u"  "_s) == QString());
    for (const QString& wrong : {u"31/02/2018"_s, u"13/2018"_s, u"2018"_s, u"15/3"_s, u"0/2018"_s}) CHECK_FALSE(isoDayOrMonth(wrong));
    CHECK(editableDay(u"2018-03-15"_s) == u"15/03/2018"_s);
    CHECK(editableDay(u"2018-07"_s) == u"07/2018"_s);
    CHECK(editableDay(QString()) == QString());
}

TEST_CASE("a long step is named by its first words") {
    CHECK(stepName(u"Chủ trì kết luận; chỉ đạo các cơ quan"_s) == u"Chủ trì kết luận"_s);
    CHECK(stepName(u"Chủ trì trả lời trực tiếp hoặc phân công đại diện lãnh đạo địa phương, cơ quan"_s) == u"Chủ trì trả lời trực tiếp hoặc phân công đại…"_s);
    CHECK(stepName(u", lạ"_s) == u", lạ"_s);
    CHECK(stepName(QString(300, u'a')).size() == 47);
}

TEST_CASE("there is a sentence for whatever goes wrong, and codes are named in it") {
    QSet<QString> sentences;
    for (int i = 0; i < wire::codeCount; ++i) {
        const auto code = static_cast<wire::Code>(i);
        const QString sentence = sentenceFor(code);
        CHECK(sentence.endsWith(u" ["_s + wire::nameOf(code) + u']'));
        CHECK(sentence.size() > wire::nameOf(code).size() + 20);
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == wire::codeCount);
    for (int i = 0; i <= static_cast<int>(Refusal::TooLong); ++i)
        CHECK(sentenceFor(static_cast<Refusal>(i)).endsWith(u'.'));
    CHECK(sentenceFor(store::Failure{sqlite::Error{13, {}}}).contains(u"đầy"_s)); // SQLITE_FULL
}

} // namespace ln::view
