#include "platform/heap.h"

namespace ln::platform {

void giveFreedMemoryBack() {}

} // namespace ln::platform
