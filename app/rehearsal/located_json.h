#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QString>
#include <vector>

namespace ln::rehearsal {

/// What is wrong with a file that a person wrote, and where. Shown as "file:line: sentence".
struct FileProblem {
    QString file;
    int line = 0;
    QString sentence;

    [[nodiscard]] QString toText() const;
};

/// JSON in which each value knows its line.
struct JsonValue {
    enum class Type { Null, Boolean, Integer, Number, Text, List, Object };
    struct Member;

    Type type = Type::Null;
    int line = 0;
    bool boolean = false;
    qint64 integer = 0;
    double number = 0;
    QString text{};
    std::vector<JsonValue> items{};
    std::vector<Member> members{}; ///< in the file's order, each name once

    [[nodiscard]] const JsonValue* find(QStringView name) const;
};
struct JsonValue::Member {
    QString name;
    int line = 0;
    JsonValue value;
};

/// UTF-8 only. A name given twice, more than 64 levels or anything after the value is an error, as is whatever JSON
/// forbids.
[[nodiscard]] Result<JsonValue, FileProblem> parseJson(const QByteArray& bytes, const QString& file);
/// The file's bytes, 64 MiB at most.
[[nodiscard]] Result<QByteArray, FileProblem> readWhole(const QString& path);
[[nodiscard]] Result<JsonValue, FileProblem> readJson(const QString& path);

} // namespace ln::rehearsal
