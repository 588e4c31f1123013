#include "rehearsal/located_json.h"
#include <catch2/catch_test_macros.hpp>

using namespace ln;
using namespace ln::rehearsal;

namespace {
Result<JsonValue, FileProblem> parse(const char* text) {
    return parseJson(text, QStringLiteral("tệp.json"));
}
FileProblem problemIn(const char* text) {
    const auto json = parse(text);
    REQUIRE_FALSE(json);
    return json.error();
}
} // namespace

TEST_CASE("each value of a file knows its line") {
    const auto json =
        parse("{\n  \"one\": [1,\n    \"hai\",\n    {\"ba\": true}],\n\n  \"four\": null, \"five\": -2.5\n}\n");
    REQUIRE(json);
    const JsonValue* list = json->find(u"one");
    REQUIRE(list);
    CHECK(json->line == 1);
    CHECK(list->line == 2);
    REQUIRE(list->items.size() == 3);
    CHECK(list->items[0].integer == 1);
    CHECK(list->items[1].text == u"hai");
    CHECK(list->items[1].line == 3);
    CHECK(list->items[2].line == 4);
    CHECK(list->items[2].find(u"ba")->boolean);
    CHECK(json->find(u"four")->line == 6);
    CHECK(json->find(u"five")->number == -2.5);
    CHECK_FALSE(json->find(u"six"));
}

TEST_CASE("what is no JSON is refused with the line where it stops being some") {
    CHECK(problemIn("").line == 1);
    CHECK(problemIn("{\n\"a\": 1\n\"b\": 2}").line == 3);
    CHECK(problemIn("{\n\"a\": [1, 2\n").sentence.contains(QStringLiteral("quá sớm")));
    CHECK(problemIn("{\"a\": 1}\n\n{}").line == 3);
    CHECK(problemIn("{\n\"a\": tru }").line == 2);
    CHECK(problemIn("{\n\"a\": \"\xff\"}").sentence.contains(QStringLiteral("UTF-8")));
    CHECK(problemIn("{\"a\": 1e999}").sentence.contains(QStringLiteral("số")));
    CHECK(problemIn(std::string(100'000, '[').c_str()).sentence.contains(QStringLiteral("64")));
    CHECK(problemIn("{\"a\": \"x\ny\"}").line >= 1);
}

TEST_CASE("a bare line end or tab in a text, and a file that is no UTF-8, are called what they are") {
    for (const char* text : {"{\"a\": \"x\ny\"}", "{\"a\": \"x\ty\"}"}) CHECK(problemIn(text).sentence.contains(QStringLiteral("“\\n”")));
    CHECK(problemIn("{\"a\": \"x\\qy\"}").sentence.contains(QStringLiteral("ký tự thoát")));
    CHECK(problemIn("{\"a\": \"x\\qy\nz\"}").sentence.contains(QStringLiteral("ký tự thoát")));
    CHECK(problemIn("{\"a\": \"\xff\n\"}").sentence.contains(QStringLiteral("UTF-8")));
    const QByteArray little("\xFF\xFE{\0}\0", 6), big("\xFE\xFF\0{\0}", 6), bare("{\0}\0", 4), bareBig("\0{\0}", 4);
    for (const QByteArray& bytes : {little, big, bare, bareBig}) {
        const auto json = parseJson(bytes, QStringLiteral("f"));
        REQUIRE_FALSE(json);
        CHECK(json.error().line == 1);
        CHECK(json.error().sentence.contains(QStringLiteral("UTF-16")));
    }
}

TEST_CASE("a name given twice is refused with the line of the second") {
    const FileProblem problem = problemIn("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}");
    CHECK(problem.line == 3);
    CHECK(problem.toText().startsWith(QStringLiteral("tệp.json:3: ")));
}

TEST_CASE("a byte order mark, Windows line ends and numbers beyond 64 bits are read") {
    const auto json = parse("\xEF\xBB\xBF{\r\n\"a\": 123456789012345678901}\r\n");
    REQUIRE(json);
    CHECK(json->find(u"a")->type == JsonValue::Type::Number);
    CHECK(json->find(u"a")->line == 2);
}

TEST_CASE("a file that cannot be read is said so") {
    const auto json = readJson(QStringLiteral("/không/có/tệp.json"));
    REQUIRE_FALSE(json);
    CHECK(json.error().line == 0);
}
