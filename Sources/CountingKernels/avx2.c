// The path of machines with vectors of 32 bytes.
#include "CountingKernels.h"
#include "paths.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,bmi2,popcnt"))), apply_to = function)
#define PATH(name) avx2_##name
#define LANES 4
#define TILE 2
#include "bits.h"
#pragma clang attribute pop
#endif
