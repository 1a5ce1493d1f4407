// The path of machines with vectors of 32 bytes.
#include "paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,bmi2,popcnt"))), apply_to = function)
#define PATH(name) avx2_##name
#define LANES 4
#define TILE 2
#define DRAWS 2
#define WIDE 4
#define PRODUCTS_ADDED(sum, a, b) \
  (sum + (avx2_sums)(__v8si)_mm256_madd_epi16((__m256i)a, (__m256i)b))
#include "bits.h"
#include "panels.h"
#include "levels.h"
#pragma clang attribute pop
#endif
