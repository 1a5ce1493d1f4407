/// Loops over many small numbers, in the vectors that the machine has.
///
/// Every function takes the path that it is to go; all paths give the same numbers. Nothing is
/// kept between calls, nothing is allocated, and no index is checked: the caller keeps within its
/// memory.
#ifndef COUNTING_KERNELS_H
#define COUNTING_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The paths: plain C, and vectors of 32 and of 64 bytes.
#define COUNTING_PORTABLE 0
#define COUNTING_AVX2 1
#define COUNTING_AVX512 2

/// The fastest path of this machine; every lower one runs on it too.
int32_t counting_best_path(void);

/// Marks who gave each of some levels, a bit a respondent and a plane a level.
///
/// `planes` of `stride` words each take the codes `first`, `first` + 1, … . `count` is at most 64
/// · `stride`; bits beyond it are 0. `stride` is a multiple of 8.
void counting_planes(int32_t path, const uint8_t *codes, size_t count, uint8_t first, size_t levels,
                     uint64_t *planes, size_t stride);

/// Marks who gave any code but 0 in one plane of `stride` words.
void counting_answered(int32_t path, const uint8_t *codes, size_t count, uint64_t *plane,
                       size_t stride);

/// Adds to each cell how many bits stand in both the plane of its row and that of its column.
///
/// Planes have `stride` words, a multiple of 8; cell (i, j) is `cells[i * length + j]`.
void counting_joint(int32_t path, const uint64_t *a, size_t rows, const uint64_t *b, size_t columns,
                    size_t stride, uint64_t *cells, size_t length);

/// Counts how often each rater is drawn in some panels, drawn with replacement within strata.
///
/// The numbers are those of SplitMix64 from the state of the panel on; those of a stratum of
/// `sizes` raters are followed by those of the next. A panel has `row` counts, at least as many
/// as there are raters.
void counting_resample(int32_t path, const uint64_t *states, size_t draws, const uint32_t *sizes,
                       size_t strata, int16_t *times, size_t row);

/// Sums the values of the items over the raters of some panels.
///
/// `times` has 2 · `pairs` counts a panel; `values` has, for each pair of raters and each item,
/// the value of the one and of the other; `sums` gets `items` sums a panel. `items` is a multiple
/// of 32.
void counting_weigh(int32_t path, const int16_t *times, size_t draws, const int16_t *values,
                    size_t pairs, size_t items, int32_t *sums);

/// Places the items of some panels: how many score higher than each.
///
/// A score is the quotient of the lowest `shift` bits of a sum and the others, both below 2^23
/// when multiplied, so that different ones differ as numbers of four bytes too. Without weight
/// there is no score, and the place is `count`, as it is for the items from `count` to `items`.
///
/// `last` gets the place of those who stand last in the first `size`, and `shares` their share of
/// a place. `keys` is room for `items` numbers. `size` is at most `count`.
void counting_rank(int32_t path, const int32_t *sums, size_t draws, size_t count, size_t items,
                   uint32_t shift, uint32_t size, int32_t *keys, uint16_t *places, uint16_t *last,
                   double *shares);

/// Adds up what some panels say of the items `from` to `to`, panel by panel.
///
/// An item gets 1 in `included` for a place before the last and the share for the last, and a
/// count for its place in its row of `counts`. `from` and `to` are multiples of 32.
void counting_tally(int32_t path, const uint16_t *places, size_t draws, size_t items, size_t from,
                    size_t to, const uint16_t *last, const double *shares, double *included,
                    uint32_t *counts, size_t row);

/// Adds to each count how many codes are its level: `counts` has a place for each of 1 … `levels`.
///
/// Codes 0 and above `levels` do not count. `levels` is at most 255.
void counting_levels(int32_t path, const uint8_t *codes, size_t count, size_t levels,
                     uint64_t *counts);

/// The most raters and levels that ``counting_units`` takes.
#define COUNTING_MOST_RATERS 13
#define COUNTING_MOST_LEVELS 16

/// Adds up how often two levels met in the units `from` to `to`, which are rows of some columns.
///
/// A column a rater has the codes 1 … `levels`, or 0 for no rating. The products of the counts of
/// two levels a < b in a unit, times the weight of its number of ratings, are added to
/// `cells[a * levels + b]`. Behind these cells is a count a level of the ratings in units of some
/// weight, and behind that how many such units there are.
///
/// `weights` has a weight w for each number m of ratings from 0 to `raters`, 0 for fewer than two;
/// (m - 1) · w is below 2^15.
void counting_units(int32_t path, const uint8_t *const *columns, size_t raters, size_t from,
                    size_t to, size_t levels, const uint16_t *weights, uint64_t *cells);

#endif
