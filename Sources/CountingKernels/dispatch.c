// Sends each call on the path that it asks for.
#include "CountingKernels.h"
#include "paths.h"

#if defined(__x86_64__)
int32_t counting_best_path(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512vnni")) {
    return COUNTING_AVX512;
  }
  int avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
  return avx2 && __builtin_cpu_supports("popcnt") ? COUNTING_AVX2 : COUNTING_PORTABLE;
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
