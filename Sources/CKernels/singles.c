#include "singles.h"

#include "exponentials.h"
#include "metrics.h"

// Rows are taken together, and columns in stretches, for the reasons given with the products in double precision.
enum { ROWS = 8, STRETCH = 1024, MOST_COORDINATES = 64 };

INLINED single_lanes single_similarities(enum ck_metric metric, single_lanes gathered) {
  single_lanes distances = metric == CK_EUCLIDEAN ? __builtin_elementwise_sqrt(gathered) : gathered;
  return single_exponential(-distances);
}

INLINED single_lanes gather_single(enum ck_metric metric, single_lanes so_far, single_lanes difference) {
  if (metric == CK_CITY_BLOCK) return so_far + __builtin_elementwise_abs(difference);
  if (metric == CK_CHEBYSHEV) return __builtin_elementwise_max(so_far, __builtin_elementwise_abs(difference));
  return so_far + difference * difference;
}

// With `mirrored` the columns lie before the rows, and y receives both halves; else only the rows' half.
INLINED void single_patch(enum ck_metric metric, struct ck_single_points points, size_t dimension, int mirrored,
                          size_t row, size_t begin, size_t end, const float *x, double *y) {
  float own[MOST_COORDINATES * ROWS];
  for (size_t k = 0; k < dimension; k++)
    for (int r = 0; r < ROWS; r++) own[k * ROWS + r] = points.coordinates[k * points.stride + row + r];
  single_lanes total[ROWS] = {0};
  for (size_t j = begin; j < end; j += CK_SINGLE_LANES) {
    single_lanes gathered[ROWS] = {0};
    for (size_t k = 0; k < dimension; k++) {
      single_lanes other = load_singles(points.coordinates + k * points.stride + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) gathered[r] = gather_single(metric, gathered[r], other - own[k * ROWS + r]);
    }
    single_lanes others = load_singles(x + j), mirror = {0};
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      single_lanes z = single_similarities(metric, gathered[r]);
      total[r] += z * others;
      mirror += z * x[row + r];
    }
    if (!mirrored) continue;
    wide_lanes sums;
    memcpy(&sums, y + j, sizeof sums);
    sums += __builtin_convertvector(mirror, wide_lanes);
    memcpy(y + j, &sums, sizeof sums);
  }
  for (int r = 0; r < ROWS; r++) y[row + r] += sum_singles(total[r]);
}

INLINED void single_columns(enum ck_metric metric, struct ck_single_points points, size_t dimension, size_t first,
                            size_t last, size_t from, size_t to, const float *x, double *y) {
  for (size_t begin = from; begin < to; begin += STRETCH) {
    size_t end = begin + STRETCH < to ? begin + STRETCH : to;
    for (size_t row = first; row < last; row += ROWS)
      single_patch(metric, points, dimension, 1, row, begin, end, x, y);
  }
}

INLINED void single_diagonal(enum ck_metric metric, struct ck_single_points points, size_t dimension, size_t first,
                             size_t last, const float *x, double *y) {
  for (size_t row = first; row < last; row += ROWS)
    single_patch(metric, points, dimension, 0, row, first, last, x, y);
}

INLINED void single_product(enum ck_metric metric, struct ck_single_points points, size_t dimension, size_t first,
                            size_t last, const float *x, double *y) {
  single_columns(metric, points, dimension, first, last, 0, first, x, y);
  single_diagonal(metric, points, dimension, first, last, x, y);
}

MULTIVERSIONED void ck_single_product(struct ck_single_points points, size_t first, size_t last, const float *x,
                                      double *y) {
  size_t dimension = points.dimension;
  if (points.metric == CK_CITY_BLOCK) return single_product(CK_CITY_BLOCK, points, dimension, first, last, x, y);
  if (points.metric == CK_CHEBYSHEV) return single_product(CK_CHEBYSHEV, points, dimension, first, last, x, y);
  if (dimension == 2) return single_product(CK_EUCLIDEAN, points, 2, first, last, x, y);
  if (dimension == 3) return single_product(CK_EUCLIDEAN, points, 3, first, last, x, y);
  single_product(CK_EUCLIDEAN, points, dimension, first, last, x, y);
}
