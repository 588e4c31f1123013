#pragma once
#include "documents/people_columns.h"
#include "domain/commands.h"

namespace ln::documents {

/// The longest name there is; what is longer is no name, and would break every list that shows it.
inline constexpr qsizetype nameLimit = 300;
inline constexpr qsizetype fieldLimit = 500;

/// A person as one row says, cleaned.
struct PersonRow {
    int row = 0;
    Person person;
    QString group;
};

/// Why a row is no person to be added.
enum class LeftOutWhy {
    Header,
    Numbering,
    Section,
    Total,
    Closing,
    After, ///< below the numbered rows, with nothing that tells who signs from who was added
    AboveHeader, ///< counted as people are
    NameEmpty,
    NameTooLong, ///< `count` letters
    NameNoLetters,
    NameIsError,  ///< a formula's, such as #REF!
    FieldTooLong, ///< another field, `count` letters
    Twice,        ///< the same as row `other`
    TwiceUnlike,  ///< name and unit of row `other`, but another telephone or position
};
inline constexpr int leftOutWhyCount = 14;
/// Rows that hold nobody say so only for completeness; the others want a look.
[[nodiscard]] bool wantsLook(LeftOutWhy why);

struct LeftOut {
    int row = 0;
    LeftOutWhy why{};
    QString text; ///< what stands in the row, shortened
    qsizetype count = 0;
    int other = 0;
};

struct PeopleRows {
    std::vector<PersonRow> people;
    std::vector<LeftOut> leftOut;
    int belowUnit = 0;       ///< of the people, who has no unit of their own below somebody who has one
    bool unitGoesOn = false; ///< they are of that one
};

/// The people of a table, each once, and every row that gave none. Needs a column for the name; without one there is
/// nobody.
[[nodiscard]] PeopleRows readPeople(const Table& table, const Columns& columns, const std::stop_token& stop = {});

/// What makes two rows the same person: name and unit, whatever their case and blanks, and whether they are called "Ông" or "Bà".
/// Marks count.
[[nodiscard]] QString identityOf(const QString& name, const QString& unit);

} // namespace ln::documents
