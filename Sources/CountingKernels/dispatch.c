// Sends each call on the path that it asks for.
#include "paths.h"

#if defined(__x86_64__)
int32_t counting_best_path(void) {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi2") ||
      !__builtin_cpu_supports("popcnt")) {
    return COUNTING_PORTABLE;
  }
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512vnni")) {
    return COUNTING_AVX512;
  }
  return COUNTING_AVX2;
}

#define SENT(path, name, ...)                                    \
  switch (path) {                                                \
    case COUNTING_AVX512: avx512_##name(__VA_ARGS__); return;    \
    case COUNTING_AVX2: avx2_##name(__VA_ARGS__); return;        \
    default: portable_##name(__VA_ARGS__); return;               \
  }
#else
int32_t counting_best_path(void) { return COUNTING_PORTABLE; }

#define SENT(path, name, ...) \
  (void)path;                 \
  portable_##name(__VA_ARGS__);
#endif

void counting_planes(int32_t path, const uint8_t *codes, size_t count, uint8_t first, size_t levels,
                     uint64_t *planes, size_t stride) {
  SENT(path, planes, codes, count, first, levels, planes, stride)
}

void counting_answered(int32_t path, const uint8_t *codes, size_t count, uint64_t *plane,
                       size_t stride) {
  SENT(path, answered, codes, count, plane, stride)
}

void counting_joint(int32_t path, const uint64_t *a, size_t rows, const uint64_t *b, size_t columns,
                    size_t stride, uint64_t *cells, size_t length) {
  SENT(path, joint, a, rows, b, columns, stride, cells, length)
}

void counting_resample(int32_t path, const uint64_t *states, size_t draws, const uint32_t *sizes,
                       size_t strata, int16_t *times, size_t row) {
  SENT(path, resample, states, draws, sizes, strata, times, row)
}

void counting_weigh(int32_t path, const int16_t *times, size_t draws, const int16_t *values,
                    size_t pairs, size_t items, int32_t *sums) {
  SENT(path, weigh, times, draws, values, pairs, items, sums)
}

void counting_rank(int32_t path, const int32_t *sums, size_t draws, size_t count, size_t items,
                   uint32_t shift, uint32_t size, int32_t *keys, uint16_t *places, uint16_t *last,
                   double *shares) {
  // NB: vectors of 64 bytes compare into masks, which takes longer than two compares of 32.
  int32_t narrow = path == COUNTING_AVX512 ? COUNTING_AVX2 : path;
  SENT(narrow, rank, sums, draws, count, items, shift, size, keys, places, last, shares)
}

void counting_tally(int32_t path, const uint16_t *places, size_t draws, size_t items, size_t from,
                    size_t to, const uint16_t *last, const double *shares, double *included,
                    uint32_t *counts, size_t row) {
  SENT(path, tally, places, draws, items, from, to, last, shares, included, counts, row)
}

void counting_levels(int32_t path, const uint8_t *codes, size_t count, size_t levels,
                     uint64_t *counts) {
  SENT(path, levels, codes, count, levels, counts)
}

void counting_units(int32_t path, const uint8_t *const *columns, size_t raters, size_t from,
                    size_t to, size_t levels, const uint16_t *weights, uint64_t *cells) {
  SENT(path, units, columns, raters, from, to, levels, weights, cells)
}
