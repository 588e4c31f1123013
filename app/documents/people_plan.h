#pragma once
#include "documents/people_rows.h"
#include "domain/thing.h"

namespace ln::documents {

/// How many of the people are new to a meeting.
struct PeopleCounts {
    int added = 0;
    int already = 0; ///< of the same name and unit, there before
    int filled = 0;  ///< of these, who get a telephone, a position or a group
};
/// What importing these people into a meeting comes to.
struct PeoplePlan : PeopleCounts {
    /// One a person who is new or gets something that was empty; each can be saved by itself, in any number at a time.
    std::vector<Change> changes;
};

/// `there` are all participants of the meeting that are not deleted. Nothing that is written already is changed. Given
/// again after some of its changes were saved, it comes to the rest.
[[nodiscard]] PeoplePlan planImport(const std::vector<PersonRow>& people, const std::vector<Thing>& there,
                                    const SpaceId& meeting);
/// The same, for who only looks.
[[nodiscard]] PeopleCounts countImport(const std::vector<PersonRow>& people, const std::vector<Thing>& there);

} // namespace ln::documents
