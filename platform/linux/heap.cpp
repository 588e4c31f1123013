#include "platform/heap.h"
#include <malloc.h>

namespace ln::platform {

void giveFreedMemoryBack() {
    static_cast<void>(malloc_trim(0)); // whether there was any to give back does not matter
}

} // namespace ln::platform
