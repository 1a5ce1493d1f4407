/// Loops over many small numbers, in the vectors that the machine has.
///
/// Every function takes the path that it is to go; all paths give the same numbers. Nothing is kept
/// between calls, nothing is allocated, and no index is checked: the caller keeps within its memory.
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
/// `planes` of `stride` words each take the codes `first`, `first` + 1, … . `count` is at most 64 ·
/// `stride`; bits beyond it are 0. `stride` is a multiple of 8.
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

#endif
