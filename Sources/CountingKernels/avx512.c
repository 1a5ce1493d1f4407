// The path of machines with vectors of 64 bytes that count their bits.
#include "paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(                                              \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni," \
                          "avx512vpopcntdq,bmi2,popcnt"))),                \
    apply_to = function)
#define PATH(name) avx512_##name
#define LANES 8
#define TILE 5
#define DRAWS 4
#define WIDE 4
#define PRODUCTS_ADDED(sum, a, b) \
  (avx512_sums)_mm512_dpwssd_epi32((__m512i)sum, (__m512i)a, (__m512i)b)
#include "bits.h"
#include "panels.h"
#include "levels.h"
#pragma clang attribute pop
#endif
