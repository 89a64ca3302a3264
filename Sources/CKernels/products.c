#include "products.h"

#include "metrics.h"

// Rows are taken together so that what is loaded for a column serves all of them, and columns in stretches whose
// coordinates stay in the nearest cache while all rows of a call pass over them.
enum { ROWS = 4, STRETCH = 512, MOST_COORDINATES = 64 };

// Similarities of ROWS points with CK_LANES columns, and their distances.
struct patch {
  lanes similarities[ROWS];
  lanes distances[ROWS];
};

INLINED struct patch patch(enum ck_metric metric, const double *coordinates, size_t stride, size_t dimension,
                           const double *own, size_t column, double dilation) {
  lanes total[ROWS] = {0};
  for (size_t k = 0; k < dimension; k++) {
    lanes other = load(coordinates + k * stride + column);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) total[r] = gathered(metric, total[r], other - own[k * ROWS + r]);
  }
  struct patch result;
#pragma clang loop unroll(full)
  for (int r = 0; r < ROWS; r++) {
    result.distances[r] = distance(metric, total[r]);
    result.similarities[r] = exponential(result.distances[r] * -dilation);
  }
  return result;
}

INLINED void gather_rows(struct ck_points points, size_t dimension, size_t row, double *own) {
  for (size_t k = 0; k < dimension; k++)
    for (int r = 0; r < ROWS; r++) own[k * ROWS + r] = points.coordinates[k * points.stride + row + r];
}

// With `mirrored` the columns lie before the rows, and y receives both halves; else only the rows' half, which serves
// the block on the diagonal.
INLINED void product_patch(enum ck_metric metric, struct ck_points points, size_t dimension, int mirrored, size_t row,
                           size_t begin, size_t end, double dilation, const double *x, double *y) {
  double own[MOST_COORDINATES * ROWS];
  gather_rows(points, dimension, row, own);
  lanes total[ROWS] = {0};
  for (size_t j = begin; j < end; j += CK_LANES) {
    struct patch z = patch(metric, points.coordinates, points.stride, dimension, own, j, dilation);
    lanes others = load(x + j), mirror = load(y + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      total[r] += z.similarities[r] * others;
      mirror += z.similarities[r] * x[row + r];
    }
    if (mirrored) store(y + j, mirror);
  }
  for (int r = 0; r < ROWS; r++) y[row + r] += sum(total[r]);
}

INLINED void survey_patch(enum ck_metric metric, struct ck_points points, size_t dimension, int mirrored, size_t row,
                          size_t begin, size_t end, double dilation, const double *x, const double *p,
                          struct ck_survey_sums to) {
  double own[MOST_COORDINATES * ROWS];
  gather_rows(points, dimension, row, own);
  lanes total[ROWS] = {0}, total_sum[ROWS] = {0}, total_slope[ROWS] = {0}, total_sum_slope[ROWS] = {0};
  for (size_t j = begin; j < end; j += CK_LANES) {
    struct patch z = patch(metric, points.coordinates, points.stride, dimension, own, j, dilation);
    lanes others = load(x + j), parts = load(p + j);
    lanes mirror = load(to.product + j), mirror_sum = load(to.sums + j);
    lanes mirror_slope = load(to.slopes + j), mirror_sum_slope = load(to.sum_slopes + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      lanes slope = z.similarities[r] * z.distances[r];
      total[r] += z.similarities[r] * others;
      total_sum[r] += z.similarities[r] * parts;
      total_slope[r] += slope * others;
      total_sum_slope[r] += slope * parts;
      mirror += z.similarities[r] * x[row + r];
      mirror_sum += z.similarities[r] * p[row + r];
      mirror_slope += slope * x[row + r];
      mirror_sum_slope += slope * p[row + r];
    }
    if (!mirrored) continue;
    store(to.product + j, mirror);
    store(to.sums + j, mirror_sum);
    store(to.slopes + j, mirror_slope);
    store(to.sum_slopes + j, mirror_sum_slope);
  }
  for (int r = 0; r < ROWS; r++) {
    to.product[row + r] += sum(total[r]);
    to.sums[row + r] += sum(total_sum[r]);
    to.slopes[row + r] += sum(total_slope[r]);
    to.sum_slopes[row + r] += sum(total_sum_slope[r]);
  }
}

// Calls `body` with begin, end and row for every stretch of columns.
#define OVER_COLUMNS(from, to, first, last, body)                                       \
  for (size_t begin = from; begin < to; begin += STRETCH) {                            \
    size_t end = begin + STRETCH < to ? begin + STRETCH : to;                          \
    for (size_t row = first; row < last; row += ROWS) body(1);                         \
  }
// The same for the block on the diagonal.
#define OVER_DIAGONAL(first, last, body) \
  for (size_t begin = first, end = last, row = first; row < last; row += ROWS) body(0);

INLINED void product_columns(enum ck_metric metric, struct ck_points points, size_t dimension, size_t first,
                             size_t last, size_t from, size_t to, double dilation, const double *x, double *y) {
#define BODY(mirrored) product_patch(metric, points, dimension, mirrored, row, begin, end, dilation, x, y)
  OVER_COLUMNS(from, to, first, last, BODY)
}

INLINED void product_diagonal(enum ck_metric metric, struct ck_points points, size_t dimension, size_t first,
                              size_t last, double dilation, const double *x, double *y) {
  OVER_DIAGONAL(first, last, BODY)
#undef BODY
}

INLINED void product(enum ck_metric metric, struct ck_points points, size_t dimension, size_t first, size_t last,
                     double dilation, const double *x, double *y) {
  product_columns(metric, points, dimension, first, last, 0, first, dilation, x, y);
  product_diagonal(metric, points, dimension, first, last, dilation, x, y);
}

INLINED void survey_columns(enum ck_metric metric, struct ck_points points, size_t first, size_t last, size_t from,
                            size_t to, double dilation, const double *x, const double *p, struct ck_survey_sums sums) {
#define BODY(mirrored) survey_patch(metric, points, points.dimension, mirrored, row, begin, end, dilation, x, p, sums)
  OVER_COLUMNS(from, to, first, last, BODY)
}

INLINED void survey_diagonal(enum ck_metric metric, struct ck_points points, size_t first, size_t last,
                             double dilation, const double *x, const double *p, struct ck_survey_sums sums) {
  OVER_DIAGONAL(first, last, BODY)
#undef BODY
}

INLINED void survey(enum ck_metric metric, struct ck_points points, size_t first, size_t last, double dilation,
                    const double *x, const double *p, struct ck_survey_sums to) {
  survey_columns(metric, points, first, last, 0, first, dilation, x, p, to);
  survey_diagonal(metric, points, first, last, dilation, x, p, to);
}

int ck_has_product(struct ck_points points) {
  return points.metric <= CK_CHEBYSHEV && points.dimension <= MOST_COORDINATES;
}

MULTIVERSIONED void ck_product(struct ck_points points, size_t first, size_t last, double dilation, const double *x,
                               double *y) {
  size_t dimension = points.dimension;
  if (points.metric == CK_CITY_BLOCK) return product(CK_CITY_BLOCK, points, dimension, first, last, dilation, x, y);
  if (points.metric == CK_CHEBYSHEV) return product(CK_CHEBYSHEV, points, dimension, first, last, dilation, x, y);
  // The plane and space are what people look at: with the dimension known the coordinates stay in registers.
  if (dimension == 2) return product(CK_EUCLIDEAN, points, 2, first, last, dilation, x, y);
  if (dimension == 3) return product(CK_EUCLIDEAN, points, 3, first, last, dilation, x, y);
  product(CK_EUCLIDEAN, points, dimension, first, last, dilation, x, y);
}

MULTIVERSIONED void ck_survey(struct ck_points points, size_t first, size_t last, double dilation, const double *x,
                              const double *p, struct ck_survey_sums to) {
  if (points.metric == CK_CITY_BLOCK) survey(CK_CITY_BLOCK, points, first, last, dilation, x, p, to);
  if (points.metric == CK_CHEBYSHEV) survey(CK_CHEBYSHEV, points, first, last, dilation, x, p, to);
  if (points.metric == CK_EUCLIDEAN) survey(CK_EUCLIDEAN, points, first, last, dilation, x, p, to);
}
