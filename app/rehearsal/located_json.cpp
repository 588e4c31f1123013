#include "rehearsal/located_json.h"
#include "rehearsal/words.h"
#include <QFile>
#include <algorithm>
#include <cstdint>
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

namespace ln::rehearsal {
namespace {
constexpr std::size_t deepest = 64;
constexpr qint64 largest = 64 * 1024 * 1024;

/// RapidJSON's input stream, counting lines as it goes.
class LineStream {
public:
    using Ch = char;
    explicit LineStream(const QByteArray& bytes) : m_at(bytes.constData()), m_begin(m_at), m_end(m_at + bytes.size()) {}

    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take() {
        if (m_at == m_end) return '\0';
        if (*m_at == '\n') ++m_line;
        return *m_at++;
    }
    [[nodiscard]] std::size_t Tell() const { return static_cast<std::size_t>(m_at - m_begin); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    // Only for parsing in place, which is not done here.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch*) { return 0; }

private:
    const char* m_at;
    const char* m_begin;
    const char* m_end;
    int m_line = 1;
};

/// Builds the values; the stream stands on a value's line when its event comes.
class Builder {
public:
    explicit Builder(const LineStream& stream) : m_stream(stream) {}

    bool Null() { return add({}); }
    bool Bool(bool value) { return add({.type = JsonValue::Type::Boolean, .boolean = value}); }
    bool Int(int value) { return integer(value); }
    bool Uint(unsigned value) { return integer(value); }
    bool Int64(std::int64_t value) { return integer(value); }
    bool Uint64(std::uint64_t value) { return Double(static_cast<double>(value)); }
    bool Double(double value) { return add({.type = JsonValue::Type::Number, .number = value}); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* text, rapidjson::SizeType size, bool) {
        return add({.type = JsonValue::Type::Text, .text = QString::fromUtf8(text, static_cast<qsizetype>(size))});
    }
    bool StartObject() { return open(JsonValue::Type::Object); }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        const QString name = QString::fromUtf8(text, static_cast<qsizetype>(size));
        JsonValue& object = *m_open.back();
        if (object.find(name))
            return fail(Words::tr("tên “%1” đã có trong đối tượng này; cần mỗi tên một lần").arg(name));
        object.members.push_back({name, m_stream.line(), {}});
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonValue::Type::List); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] JsonValue& root() { return m_root; }

private:
    bool integer(qint64 value) {
        return add({.type = JsonValue::Type::Integer, .integer = value, .number = static_cast<double>(value)});
    }
    bool add(JsonValue value) {
        value.line = m_stream.line();
        place() = std::move(value);
        return true;
    }
    bool open(JsonValue::Type type) {
        if (m_open.size() == deepest) return fail(Words::tr("cần không quá %1 tầng lồng nhau").arg(deepest));
        JsonValue& value = place();
        value.type = type;
        value.line = m_stream.line();
        m_open.push_back(&value);
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }
    bool fail(QString problem) {
        m_problem = std::move(problem);
        return false;
    }
    /// Where the next value goes. What is open above stays where it is: only the innermost list or object grows.
    JsonValue& place() {
        if (m_open.empty()) return m_root;
        JsonValue& parent = *m_open.back();
        if (parent.type == JsonValue::Type::Object) return parent.members.back().value;
        return parent.items.emplace_back();
    }

    const LineStream& m_stream;
    JsonValue m_root;
    std::vector<JsonValue*> m_open;
    QString m_problem;
};

QString sentenceOf(rapidjson::ParseErrorCode code, bool atEnd) {
    if (atEnd) return Words::tr("tệp kết thúc quá sớm; cần đóng hết các dấu ngoặc và dấu nháy");
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return Words::tr("tệp trống; cần một đối tượng JSON");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return Words::tr("cần hết tệp sau đối tượng JSON");
    case rapidjson::kParseErrorObjectMissName:
        return Words::tr("cần một tên trong dấu nháy kép");
    case rapidjson::kParseErrorObjectMissColon:
        return Words::tr("cần dấu hai chấm sau tên");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return Words::tr("cần dấu phẩy hoặc “}”");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return Words::tr("cần dấu phẩy hoặc “]”");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return Words::tr("cần dấu nháy kép đóng chuỗi");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return Words::tr("cần chữ mã hóa UTF-8");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return Words::tr("cần một ký tự thoát đúng sau dấu “\\”");
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return Words::tr("cần một số đúng");
    default:
        return Words::tr("cần một giá trị JSON (chuỗi, số, true, false, null, danh sách hoặc đối tượng)");
    }
}
/// RapidJSON calls a bare control character now a wrong escape, now a wrong encoding.
bool isInString(rapidjson::ParseErrorCode code) {
    return code == rapidjson::kParseErrorStringEscapeInvalid || code == rapidjson::kParseErrorStringInvalidEncoding ||
           code == rapidjson::kParseErrorStringMissQuotationMark;
}

/// As some editors save "Unicode": with a mark at its start, or every second byte of plain letters a nought.
bool isUtf16(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) return true;
    return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}
} // namespace

QString FileProblem::toText() const {
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(sentence)
                    : QStringLiteral("%1: %2").arg(file, sentence);
}

const JsonValue* JsonValue::find(QStringView name) const {
    const auto found = std::ranges::find_if(members, [&](const Member& member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonValue, FileProblem> parseJson(const QByteArray& bytes, const QString& file) {
    if (isUtf16(bytes)) return FileProblem{file, 1, Words::tr("tệp này ở dạng UTF-16; cần lưu lại ở dạng UTF-8")};
    LineStream stream(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        for (int i = 0; i < 3; ++i)
            stream.Take();
    Builder builder(stream);
    rapidjson::Reader reader;
    constexpr unsigned strict =
        rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag | rapidjson::kParseIterativeFlag;
    const auto parsed = reader.Parse<strict>(stream, builder);
    if (!parsed.IsError()) {
        if (!stream.atEnd()) return FileProblem{file, stream.line(), Words::tr("cần hết tệp sau đối tượng JSON")};
        return std::move(builder.root());
    }
    if (!builder.problem().isEmpty()) return FileProblem{file, stream.line(), builder.problem()};
    const auto where = static_cast<qsizetype>(parsed.Offset());
    if (isInString(parsed.Code()) && where < bytes.size() && static_cast<unsigned char>(bytes[where]) < ' ')
        return FileProblem{file, stream.line(),
                           Words::tr("cần viết “\\n” cho xuống dòng và “\\t” cho tab trong một chuỗi; có lẽ thiếu dấu nháy kép đóng chuỗi")};
    const bool empty = parsed.Code() == rapidjson::kParseErrorDocumentEmpty;
    return FileProblem{file, stream.line(), sentenceOf(parsed.Code(), stream.atEnd() && !empty)};
}

Result<QByteArray, FileProblem> readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem{path, 0, Words::tr("không đọc được tệp: %1").arg(file.errorString())};
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return FileProblem{path, 0, Words::tr("không đọc được tệp: %1").arg(file.errorString())};
    if (bytes.size() > largest) return FileProblem{path, 0, Words::tr("cần một tệp không quá 64 MiB")};
    return bytes;
}

Result<JsonValue, FileProblem> readJson(const QString& path) {
    const auto bytes = readWhole(path);
    if (!bytes) return bytes.error();
    return parseJson(*bytes, path);
}

} // namespace ln::rehearsal
