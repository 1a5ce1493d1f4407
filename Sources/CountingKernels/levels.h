// Counting levels, written once for every path: as in bits.h, and for FEW levels at a time.

// NB: vectors of 64 bytes compare into masks, which takes longer than two compares of 32.
#define BYTES (LANES < 4 ? 16 : 32)
typedef uint8_t PATH(bytes) __attribute__((vector_size(BYTES), aligned(1), may_alias));
typedef uint16_t PATH(doubled) __attribute__((vector_size(2 * BYTES), aligned(2), may_alias));
typedef uint16_t PATH(twos) __attribute__((vector_size(8 * LANES), aligned(2), may_alias));
#define FEW 5
#define MOST_VECTORS 255
#define UNITS 1024

// NB: as in bits.h, `levels` is a constant wherever such a function is inlined.
#define BY_FEW(levels, name, ...)                  \
  switch (levels) {                                \
    case 1: PATH(name)(1, __VA_ARGS__); break;     \
    case 2: PATH(name)(2, __VA_ARGS__); break;     \
    case 3: PATH(name)(3, __VA_ARGS__); break;     \
    case 4: PATH(name)(4, __VA_ARGS__); break;     \
    default: PATH(name)(FEW, __VA_ARGS__); break;  \
  }

// NB: a count is a byte, so there are at most MOST_VECTORS.
static inline __attribute__((always_inline)) void PATH(counted)(
    const size_t levels, uint8_t first, const uint8_t *codes, size_t vectors, uint64_t *counts) {
  PATH(bytes) sums[FEW] = {};
  for (size_t place = 0; place < vectors; place++) {
    PATH(bytes) some = *(const PATH(bytes) *)(codes + BYTES * place);
#pragma clang loop unroll(full)
    for (size_t level = 0; level < levels; level++) {
      sums[level] -= (PATH(bytes))(some == (uint8_t)(first + level));
    }
  }
#pragma clang loop unroll(full)
  for (size_t level = 0; level < levels; level++) {
    counts[level] += __builtin_reduce_add(__builtin_convertvector(sums[level], PATH(doubled)));
  }
}

void PATH(levels)(const uint8_t *codes, size_t count, size_t levels, uint64_t *counts) {
  size_t whole = count / BYTES;
  for (size_t start = 0; start < whole; start += MOST_VECTORS) {
    const uint8_t *own = codes + BYTES * start;
    size_t vectors = whole - start < MOST_VECTORS ? whole - start : MOST_VECTORS;
    for (size_t level = 0; level < levels; level += FEW) {
      BY_FEW(levels - level, counted, (uint8_t)(1 + level), own, vectors, counts + level)
    }
  }
  for (size_t place = BYTES * whole; place < count; place++) {
    uint8_t code = codes[place];
    if (code != 0 && code <= levels) counts[code - 1]++;
  }
}

static inline __attribute__((always_inline)) void PATH(rated)(
    const size_t levels, uint8_t first, const uint8_t *const *columns, size_t raters, size_t units,
    uint16_t *counts) {
  for (size_t unit = 0; unit < units; unit += BYTES) {
    PATH(bytes) sums[FEW] = {};
    for (size_t rater = 0; rater < raters; rater++) {
      PATH(bytes) some = *(const PATH(bytes) *)(columns[rater] + unit);
#pragma clang loop unroll(full)
      for (size_t level = 0; level < levels; level++) {
        sums[level] -= (PATH(bytes))(some == (uint8_t)(first + level));
      }
    }
#pragma clang loop unroll(full)
    for (size_t level = 0; level < levels; level++) {
      *(PATH(doubled) *)(counts + level * UNITS + unit) =
          __builtin_convertvector(sums[level], PATH(doubled));
    }
  }
}

static void PATH(weights)(const uint16_t *counts, size_t units, size_t levels, size_t raters,
                          const uint16_t *weights, uint16_t *own, uint16_t *marks) {
  for (size_t unit = 0; unit < units; unit += 4 * LANES) {
    PATH(twos) total = {}, weight = {};
    for (size_t level = 0; level < levels; level++) {
      total += *(const PATH(twos) *)(counts + level * UNITS + unit);
    }
    for (size_t ratings = 2; ratings <= raters; ratings++) {
      weight |= (PATH(twos))(total == (uint16_t)ratings) & weights[ratings];
    }
    *(PATH(twos) *)(own + unit) = weight;
    *(PATH(twos) *)(marks + unit) = (PATH(twos))(weight != 0) & 1;
  }
}

// NB: a count times its weight overflows only where a level has all ratings of a unit. Every other
// level has none there, so what is multiplied with it is 0.
static void PATH(factored)(const uint16_t *counts, const uint16_t *weights, size_t units,
                           uint16_t *own) {
  for (size_t unit = 0; unit < units; unit += 4 * LANES) {
    *(PATH(twos) *)(own + unit) =
        *(const PATH(twos) *)(counts + unit) * *(const PATH(twos) *)(weights + unit);
  }
}

static inline __attribute__((always_inline)) void PATH(multiplied)(
    const size_t levels, const uint16_t *factors, const uint16_t *counts, size_t units,
    uint64_t *cells, size_t row) {
  PATH(sums) all[FEW] = {};
  for (size_t unit = 0; unit < units; unit += 4 * LANES) {
    PATH(twos) factor = *(const PATH(twos) *)(factors + unit);
#pragma clang loop unroll(full)
    for (size_t level = 0; level < levels; level++) {
      PATH(twos) some = *(const PATH(twos) *)(counts + level * UNITS + unit);
      all[level] = PRODUCTS_ADDED(all[level], factor, some);
    }
  }
#pragma clang loop unroll(full)
  for (size_t level = 0; level < levels; level++) {
    cells[level * row] += (uint64_t)__builtin_reduce_add(all[level]);
  }
}

static void PATH(products)(const uint16_t *factors, const uint16_t *counts, size_t levels,
                           size_t units, uint64_t *cells, size_t row) {
  for (size_t level = 0; level < levels; level += FEW) {
    BY_FEW(levels - level, multiplied, factors, counts + level * UNITS, units,
           cells + level * row, row)
  }
}

static void PATH(block)(const uint8_t *const *columns, size_t raters, size_t units, size_t levels,
                        const uint16_t *weights, uint64_t *cells) {
  uint16_t counts[COUNTING_MOST_LEVELS * UNITS], own[UNITS], marks[UNITS], factors[UNITS];
  for (size_t level = 0; level < levels; level += FEW) {
    BY_FEW(levels - level, rated, (uint8_t)(1 + level), columns, raters, units,
           counts + level * UNITS)
  }
  PATH(weights)(counts, units, levels, raters, weights, own, marks);
  for (size_t level = 1; level < levels; level++) {
    PATH(factored)(counts + level * UNITS, own, units, factors);
    PATH(products)(factors, counts, level, units, cells + level, levels);
  }
  PATH(products)(marks, counts, levels, units, cells + levels * levels, 1);
  PATH(products)(marks, marks, 1, units, cells + levels * levels + levels, 1);
}

void PATH(units)(const uint8_t *const *columns, size_t raters, size_t from, size_t to,
                 size_t levels, const uint16_t *weights, uint64_t *cells) {
  const uint8_t *own[COUNTING_MOST_RATERS];
  uint8_t last[COUNTING_MOST_RATERS][UNITS];
  for (size_t start = from; start < to; start += UNITS) {
    size_t count = to - start < UNITS ? to - start : UNITS;
    // A part of a vector is filled up with units that nobody rated.
    size_t units = (count + 63) / 64 * 64;
    for (size_t rater = 0; rater < raters; rater++) {
      own[rater] = columns[rater] + start;
      if (units == count) continue;
      __builtin_memset(last[rater] + units - 64, 0, 64);
      __builtin_memcpy(last[rater], own[rater], count);
      own[rater] = last[rater];
    }
    PATH(block)(own, raters, units, levels, weights, cells);
  }
}

#undef FEW
#undef BYTES
#undef MOST_VECTORS
#undef UNITS
#undef BY_FEW
