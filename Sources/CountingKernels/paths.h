// The functions of each path.
#define DECLARE(PATH)                                                                              \
  void PATH##_planes(const uint8_t *, size_t, uint8_t, size_t, uint64_t *, size_t);                \
  void PATH##_answered(const uint8_t *, size_t, uint64_t *, size_t);                               \
  void PATH##_joint(const uint64_t *, size_t, const uint64_t *, size_t, size_t, uint64_t *, size_t);

DECLARE(portable)
#if defined(__x86_64__)
DECLARE(avx2)
DECLARE(avx512)
#endif
#undef DECLARE
