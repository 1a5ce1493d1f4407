// The functions of each path.
#include "CountingKernels.h"

#define DECLARE(PATH)                                                                         \
  void PATH##_planes(const uint8_t *, size_t, uint8_t, size_t, uint64_t *, size_t);           \
  void PATH##_answered(const uint8_t *, size_t, uint64_t *, size_t);                          \
  void PATH##_joint(const uint64_t *, size_t, const uint64_t *, size_t, size_t, uint64_t *,   \
                    size_t);                                                                  \
  void PATH##_resample(const uint64_t *, size_t, const uint32_t *, size_t, int16_t *, size_t);\
  void PATH##_weigh(const int16_t *, size_t, const int16_t *, size_t, size_t, int32_t *);     \
  void PATH##_rank(const int32_t *, size_t, size_t, size_t, uint32_t, uint32_t, int32_t *,    \
                   uint16_t *, uint16_t *, double *);                                         \
  void PATH##_tally(const uint16_t *, size_t, size_t, size_t, size_t, const uint16_t *,       \
                    const double *, double *, uint32_t *, size_t);                              \
  void PATH##_levels(const uint8_t *, size_t, size_t, uint64_t *);                            \
  void PATH##_units(const uint8_t *const *, size_t, size_t, size_t, size_t, const uint16_t *, \
                    uint64_t *);

DECLARE(portable)
#if defined(__x86_64__)
DECLARE(avx2)
DECLARE(avx512)
#endif
#undef DECLARE
