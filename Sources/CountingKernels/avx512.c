// The path of machines with vectors of 64 bytes that count their bits.
#include "CountingKernels.h"
#include "paths.h"

#if defined(__x86_64__)
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vpopcntdq,avx512vnni,bmi2,popcnt"))), \
    apply_to = function)
#define PATH(name) avx512_##name
#define LANES 8
#define TILE 5
#include "bits.h"
#pragma clang attribute pop
#endif
