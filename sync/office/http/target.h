#pragma once
#include "sync/office/http/message.h"

namespace ln::office {

/// Takes a request's target apart: "/v1/spaces/ab/entries?after=3". What cannot be decoded leaves an empty path, which
/// is found nowhere.
void readTarget(std::string_view target, Request& into);

} // namespace ln::office
