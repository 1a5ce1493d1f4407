// Counting with bit planes, written once for every path: PATH(name) names a function of the path,
// LANES is the number of words in its vectors, and TILE how many planes a side its registers hold.

typedef uint64_t PATH(words) __attribute__((vector_size(8 * LANES), aligned(8), may_alias));
typedef uint8_t PATH(codes) __attribute__((vector_size(64), aligned(1), may_alias));
typedef _Bool PATH(bits) __attribute__((ext_vector_type(64)));

// A bit for each of 64 codes that is `level`.
static inline uint64_t PATH(word)(const uint8_t *codes, uint8_t level) {
  PATH(bits) bits = __builtin_convertvector(*(const PATH(codes) *)codes == level, PATH(bits));
  uint64_t word;
  __builtin_memcpy(&word, &bits, sizeof word);
  return word;
}

void PATH(planes)(const uint8_t *codes, size_t count, uint8_t first, size_t levels,
                  uint64_t *planes, size_t stride) {
  size_t whole = count / 64;
  for (size_t level = 0; level < levels; level++) {
    uint64_t *plane = planes + level * stride;
    uint8_t code = (uint8_t)(first + level);
    for (size_t place = 0; place < whole; place++) {
      plane[place] = PATH(word)(codes + 64 * place, code);
    }
    for (size_t place = whole; place < stride; place++) plane[place] = 0;
    for (size_t place = 64 * whole; place < count; place++) {
      plane[whole] |= (uint64_t)(codes[place] == code) << (place % 64);
    }
  }
}

void PATH(answered)(const uint8_t *codes, size_t count, uint64_t *plane, size_t stride) {
  PATH(planes)(codes, count, 0, 1, plane, stride);
  for (size_t place = 0; place < count / 64; place++) plane[place] = ~plane[place];
  if (count % 64 != 0) plane[count / 64] ^= ((uint64_t)1 << (count % 64)) - 1;
}

// NB: `rows` and `columns` are constants wherever this is inlined, so the sums stay in registers.
static inline __attribute__((always_inline)) void PATH(tile)(
    const uint64_t *a, const size_t rows, const uint64_t *b, const size_t columns, size_t stride,
    uint64_t *cells, size_t length) {
  PATH(words) sums[TILE][TILE] = {};
  for (size_t word = 0; word < stride; word += LANES) {
    PATH(words) second[TILE];
#pragma clang loop unroll(full)
    for (size_t j = 0; j < columns; j++) second[j] = *(const PATH(words) *)(b + j * stride + word);
#pragma clang loop unroll(full)
    for (size_t i = 0; i < rows; i++) {
      PATH(words) one = *(const PATH(words) *)(a + i * stride + word);
#pragma clang loop unroll(full)
      for (size_t j = 0; j < columns; j++) {
        sums[i][j] += __builtin_elementwise_popcount(one & second[j]);
      }
    }
  }
#pragma clang loop unroll(full)
  for (size_t i = 0; i < rows; i++) {
#pragma clang loop unroll(full)
    for (size_t j = 0; j < columns; j++) cells[i * length + j] += __builtin_reduce_add(sums[i][j]);
  }
}

#define SHAPE(R, C) \
  case C: PATH(tile)(a, R, b, C, stride, cells, length); return;
#if TILE == 5
#define ROWS(R)                                                                       \
  case R:                                                                             \
    switch (columns) { SHAPE(R, 1) SHAPE(R, 2) SHAPE(R, 3) SHAPE(R, 4) SHAPE(R, 5) }  \
    return;
#else
#define ROWS(R)                                \
  case R:                                      \
    switch (columns) { SHAPE(R, 1) SHAPE(R, 2) } \
    return;
#endif

static void PATH(tiled)(const uint64_t *a, size_t rows, const uint64_t *b, size_t columns,
                        size_t stride, uint64_t *cells, size_t length) {
  switch (rows) {
    ROWS(1) ROWS(2)
#if TILE == 5
    ROWS(3) ROWS(4) ROWS(5)
#endif
  }
}

void PATH(joint)(const uint64_t *a, size_t rows, const uint64_t *b, size_t columns, size_t stride,
                 uint64_t *cells, size_t length) {
  for (size_t i = 0; i < rows; i += TILE) {
    size_t high = rows - i < TILE ? rows - i : TILE;
    for (size_t j = 0; j < columns; j += TILE) {
      size_t wide = columns - j < TILE ? columns - j : TILE;
      PATH(tiled)(a + i * stride, high, b + j * stride, wide, stride, cells + i * length + j,
                  length);
    }
  }
}

#undef SHAPE
#undef ROWS
