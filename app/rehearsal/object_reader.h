#pragma once
#include "rehearsal/located_json.h"
#include <QDate>
#include <QStringList>
#include <functional>
#include <initializer_list>
#include <optional>
#include <set>

namespace ln::rehearsal {

/// The first thing wrong in a file. Whoever reads goes on with empty values; nothing is done with them once there is a
/// problem.
class FirstProblem {
public:
    explicit FirstProblem(QString file) : m_file(std::move(file)) {}
    void set(int line, const QString& sentence) {
        if (!m_problem) m_problem = FileProblem{m_file, line, sentence};
    }
    [[nodiscard]] const std::optional<FileProblem>& get() const { return m_problem; }
    [[nodiscard]] const QString& file() const { return m_file; }

private:
    QString m_file;
    std::optional<FileProblem> m_problem;
};

/// The names a member may go by; the first is the one that the documentation gives.
using Names = std::initializer_list<QStringView>;
enum class Need { Required, Optional };

/// Reads an object's members by name. Each is taken at most once; finish() objects to those that nobody took.
/// "note", "notes", "comment" and "$schema" may stand anywhere and mean nothing.
class ObjectReader {
public:
    /// `what` says in an error what the object is: "một bước", "một hội nghị".
    ObjectReader(const JsonValue& value, QString what, FirstProblem& problem);

    [[nodiscard]] int line() const { return m_value.line; }
    /// The member, or null when it is not there or is null.
    const JsonValue* take(Names names, Need need = Need::Optional);
    /// Trimmed, in Unicode's composed form. Required means not empty either.
    QString text(Names names, Need need = Need::Optional);
    /// Null is the same as none.
    [[nodiscard]] bool has(QStringView name) const;
    std::optional<qint64> integer(Names names, qint64 least, qint64 most);
    /// A time in seconds or in minutes, by the first of `seconds` or that of `minutes`, not by both.
    std::optional<qint64> seconds(Names seconds, Names minutes);
    QStringList texts(Names names);
    /// Each item of a list that is not null; nothing when the list is not there.
    void each(Names names, Need need, const std::function<void(const JsonValue&)>& item);
    void fail(int line, const QString& sentence) { m_problem.set(line, sentence); }
    /// Something is not there. finish() says so, unless a name that nobody knows tells better what is wrong.
    void lack(const QString& sentence) {
        if (m_lack.isEmpty()) m_lack = sentence;
    }
    /// Objects to every member that was not taken, naming those that could have been, else to what lacks.
    void finish();

private:
    /// Composed, and counted: what an object says travels in one entry.
    [[nodiscard]] QString taken(const JsonValue& value);

    const JsonValue& m_value;
    QString m_what;
    FirstProblem& m_problem;
    std::set<QString> m_taken;
    QStringList m_known;
    QString m_lack;
    qsizetype m_length = 0;
};

/// What a value is, in words for an error.
[[nodiscard]] QString typeName(const JsonValue& value);
/// "2018-03-15" or "15/03/2018".
[[nodiscard]] QDate dayOf(const QString& text);

} // namespace ln::rehearsal
