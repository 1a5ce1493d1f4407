// The path of every machine.
#include "paths.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define PATH(name) portable_##name
#define LANES 2
#define TILE 2
#define DRAWS 2
#define WIDE 2
#if defined(__SSE2__)
#define PRODUCTS_ADDED(sum, a, b) \
  (sum + (portable_sums)_mm_madd_epi16((__m128i)a, (__m128i)b))
#else
#define HALVES(vector, side)                                                                \
  __builtin_convertvector(                                                                  \
      __builtin_shufflevector((portable_halves)vector, (portable_halves)vector, side,       \
                              side + 2, side + 4, side + 6),                                \
      portable_sums)
#define PRODUCTS_ADDED(sum, a, b) \
  (sum + (HALVES(a, 0) * HALVES(b, 0) + HALVES(a, 1) * HALVES(b, 1)))
typedef int16_t portable_halves __attribute__((vector_size(16)));
#endif
#include "bits.h"
#include "panels.h"
#include "levels.h"
