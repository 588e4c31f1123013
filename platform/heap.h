#pragma once

namespace ln::platform {

/// What was freed goes back to the system, instead of being kept in case it is wanted again: for a program that runs all day beside
/// others on a small machine. Takes some milliseconds, in which others wait who want memory: for a quiet moment, and any thread.
void giveFreedMemoryBack();

} // namespace ln::platform
