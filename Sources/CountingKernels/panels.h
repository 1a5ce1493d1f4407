// Panels drawn with replacement and ranked, written once for every path: as in bits.h, and WIDE is
// how many vectors of items are worked on side by side, DRAWS for how many draws.

typedef int32_t PATH(sums) __attribute__((vector_size(8 * LANES), aligned(4), may_alias));
typedef float PATH(scores) __attribute__((vector_size(8 * LANES), aligned(4), may_alias));
typedef uint16_t PATH(places) __attribute__((vector_size(4 * LANES), aligned(2), may_alias));
typedef uint16_t PATH(few) __attribute__((vector_size(2 * LANES), aligned(2), may_alias));
typedef double PATH(parts) __attribute__((vector_size(8 * LANES), aligned(8), may_alias));
enum { PATH(items) = 2 * LANES };
#define BATCH 64
#define SIDE 4

// By how much SplitMix64 moves on for each number.
static const uint64_t PATH(step) = 0x9E3779B97F4A7C15;

static void PATH(drawn)(uint64_t state, const uint32_t *sizes, size_t strata, int16_t *times) {
  PATH(words) steps;
  for (size_t lane = 0; lane < LANES; lane++) steps[lane] = (lane + 1) * PATH(step);
  for (size_t stratum = 0; stratum < strata; stratum++) {
    uint64_t size = sizes[stratum];
    for (size_t done = 0; done < size; done += BATCH) {
      size_t count = size - done < BATCH ? size - done : BATCH;
      uint64_t raters[BATCH];
      for (size_t place = 0; place < count; place += LANES) {
        PATH(words) z = state + place * PATH(step) + steps;
        z = (z ^ (z >> 30)) * (uint64_t)0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * (uint64_t)0x94D049BB133111EB;
        z ^= z >> 31;
        // The upper half of a product of 128 bits, from two of 64.
        *(PATH(words) *)(raters + place) =
            ((z >> 32) * size + (((z & 0xFFFFFFFF) * size) >> 32)) >> 32;
      }
      for (size_t place = 0; place < count; place++) times[raters[place]]++;
      state += count * PATH(step);
    }
    times += size;
  }
}

void PATH(resample)(const uint64_t *states, size_t draws, const uint32_t *sizes, size_t strata,
                    int16_t *times, size_t row) {
  __builtin_memset(times, 0, draws * row * sizeof *times);
  for (size_t draw = 0; draw < draws; draw++) {
    PATH(drawn)(states[draw], sizes, strata, times + draw * row);
  }
}

// NB: as in bits.h, `draws` and `wide` are constants wherever this is inlined.
static inline __attribute__((always_inline)) void PATH(weighed)(
    const int16_t *times, const size_t draws, const int16_t *values, const size_t wide,
    size_t pairs, size_t items, int32_t *sums) {
  PATH(sums) all[DRAWS][WIDE] = {};
  for (size_t pair = 0; pair < pairs; pair++) {
    PATH(sums) pieces[WIDE];
#pragma clang loop unroll(full)
    for (size_t j = 0; j < wide; j++) {
      pieces[j] = *(const PATH(sums) *)(values + 2 * (pair * items + j * PATH(items)));
    }
#pragma clang loop unroll(full)
    for (size_t i = 0; i < draws; i++) {
      int32_t both;
      __builtin_memcpy(&both, times + 2 * (i * pairs + pair), sizeof both);
      PATH(sums) two = (PATH(sums)){} + both;
#pragma clang loop unroll(full)
      for (size_t j = 0; j < wide; j++) all[i][j] = PRODUCTS_ADDED(all[i][j], two, pieces[j]);
    }
  }
#pragma clang loop unroll(full)
  for (size_t i = 0; i < draws; i++) {
#pragma clang loop unroll(full)
    for (size_t j = 0; j < wide; j++) {
      *(PATH(sums) *)(sums + i * items + j * PATH(items)) = all[i][j];
    }
  }
}

static inline __attribute__((always_inline)) void PATH(column)(
    const int16_t *times, size_t draws, const int16_t *values, const size_t wide, size_t pairs,
    size_t items, int32_t *sums) {
  size_t draw = 0;
  for (; draw + DRAWS <= draws; draw += DRAWS) {
    PATH(weighed)(times + 2 * draw * pairs, DRAWS, values, wide, pairs, items, sums + draw * items);
  }
  for (; draw < draws; draw++) {
    PATH(weighed)(times + 2 * draw * pairs, 1, values, wide, pairs, items, sums + draw * items);
  }
}

void PATH(weigh)(const int16_t *times, size_t draws, const int16_t *values, size_t pairs,
                 size_t items, int32_t *sums) {
  size_t item = 0;
  for (; item + WIDE * PATH(items) <= items; item += WIDE * PATH(items)) {
    PATH(column)(times, draws, values + 2 * item, WIDE, pairs, items, sums + item);
  }
  for (; item < items; item += PATH(items)) {
    PATH(column)(times, draws, values + 2 * item, 1, pairs, items, sums + item);
  }
}

static inline __attribute__((always_inline)) void PATH(placed)(
    const int32_t *keys, size_t count, const int32_t *own, const size_t wide, uint16_t *places) {
  PATH(sums) mine[WIDE], above[WIDE] = {};
#pragma clang loop unroll(full)
  for (size_t j = 0; j < wide; j++) mine[j] = *(const PATH(sums) *)(own + j * PATH(items));
  for (size_t other = 0; other < count; other++) {
    PATH(sums) key = keys[other] + (PATH(sums)){};
#pragma clang loop unroll(full)
    for (size_t j = 0; j < wide; j++) above[j] -= key > mine[j];
  }
#pragma clang loop unroll(full)
  for (size_t j = 0; j < wide; j++) {
    PATH(sums) scored = mine[j] >= 0;
    PATH(sums) place = (above[j] & scored) | ((int32_t)count & ~scored);
    *(PATH(places) *)(places + j * PATH(items)) = __builtin_convertvector(place, PATH(places));
  }
}

static void PATH(ranked)(const int32_t *sums, size_t count, size_t items, uint32_t shift,
                         int32_t *keys, uint16_t *places) {
  int32_t low = (int32_t)(((uint32_t)1 << shift) - 1);
  for (size_t item = 0; item < items; item += PATH(items)) {
    PATH(sums) sum = *(const PATH(sums) *)(sums + item);
    PATH(sums) weight = sum >> (int32_t)shift;
    PATH(scores) score = __builtin_convertvector(sum & low, PATH(scores)) /
                         __builtin_convertvector(weight, PATH(scores));
    // The bits of numbers from 0 on are in the order of the numbers; -1 has no score.
    *(PATH(sums) *)(keys + item) = (PATH(sums))score | (weight == 0);
  }
  size_t item = 0;
  for (; item + WIDE * PATH(items) <= count; item += WIDE * PATH(items)) {
    PATH(placed)(keys, count, keys + item, WIDE, places + item);
  }
  for (; item + 2 * PATH(items) <= count; item += 2 * PATH(items)) {
    PATH(placed)(keys, count, keys + item, 2, places + item);
  }
  for (; item < count; item += PATH(items)) {
    PATH(placed)(keys, count, keys + item, 1, places + item);
  }
  for (; item < items; item++) places[item] = (uint16_t)count;
}

void PATH(rank)(const int32_t *sums, size_t draws, size_t count, size_t items, uint32_t shift,
                uint32_t size, int32_t *keys, uint16_t *places, uint16_t *last, double *shares) {
  for (size_t draw = 0; draw < draws; draw++) {
    uint16_t *own = places + draw * items;
    PATH(ranked)(sums + draw * items, count, items, shift, keys, own);
    PATH(places) inside = {}, most = {};
    for (size_t item = 0; item < items; item += PATH(items)) {
      PATH(places) place = *(const PATH(places) *)(own + item);
      PATH(places) within = (PATH(places))(place < (uint16_t)size);
      inside -= within;
      most = __builtin_elementwise_max(most, place & within);
    }
    uint32_t end = __builtin_reduce_add(inside), start = __builtin_reduce_max(most);
    last[draw] = (uint16_t)start;
    shares[draw] = end > size ? (double)(size - start) / (double)(end - start) : 1;
  }
}

static void PATH(included)(const uint16_t *places, size_t draws, size_t items, const uint16_t *last,
                           const double *shares, double *included) {
  PATH(parts) all[SIDE];
  PATH(words) one = (PATH(words))(1 + (PATH(parts)){});
#pragma clang loop unroll(full)
  for (size_t j = 0; j < SIDE; j++) all[j] = *(const PATH(parts) *)(included + j * LANES);
  for (size_t draw = 0; draw < draws; draw++) {
    uint64_t border = last[draw];
    PATH(words) part = (PATH(words))(shares[draw] - (PATH(parts)){});
#pragma clang loop unroll(full)
    for (size_t j = 0; j < SIDE; j++) {
      PATH(few) few = *(const PATH(few) *)(places + draw * items + j * LANES);
      PATH(words) place = __builtin_convertvector(few, PATH(words));
      PATH(words) gain =
          ((PATH(words))(place < border) & one) | ((PATH(words))(place == border) & part);
      all[j] += (PATH(parts))gain;
    }
  }
#pragma clang loop unroll(full)
  for (size_t j = 0; j < SIDE; j++) *(PATH(parts) *)(included + j * LANES) = all[j];
}

void PATH(tally)(const uint16_t *places, size_t draws, size_t items, size_t from, size_t to,
                 const uint16_t *last, const double *shares, double *included, uint32_t *counts,
                 size_t row) {
  for (size_t item = from; item < to; item += SIDE * LANES) {
    PATH(included)(places + item, draws, items, last, shares, included + item);
  }
  for (size_t draw = 0; draw < draws; draw++) {
    const uint16_t *own = places + draw * items;
    uint32_t *table = counts + from * row;
    for (size_t item = from; item < to; item++, table += row) table[own[item]]++;
  }
}

#undef BATCH
#undef SIDE
