#pragma once
#include "store/reader.h"
#include "store/table_facts.h"

namespace ln::store {

/// What the parts of Reader share: the connection, and the first error met.
class Reader::Queries {
public:
    explicit Queries(std::unique_ptr<sqlite::Database> database) : db(std::move(database)), facts(*db) {}

    /// Steps; an error counts as "no row" and is kept.
    bool next(sqlite::Statement& statement) {
        const auto row = statement.step();
        if (row) return *row;
        if (!error) error = row.error();
        return false;
    }
    /// The one number that it gives; 0 without a row.
    std::int64_t number(sqlite::Statement& statement) {
        if (!next(statement)) return 0;
        const std::int64_t number = statement.integer(0);
        statement.reset();
        return number;
    }
    std::vector<Thing> things(sqlite::Statement& statement, Kind kind) {
        std::vector<Thing> list;
        while (next(statement)) list.push_back(readThing(statement, kind));
        return list;
    }

    std::unique_ptr<sqlite::Database> db;
    TableFacts facts;
    std::optional<sqlite::Error> error;
};

/// A SELECT of a kind's columns, kept at one address for Database::statement: `tail` starts with WHERE and is a literal.
[[nodiscard]] const char* selectSql(Kind kind, const char* tail);

} // namespace ln::store
