#include "steps.h"

#include "exponentials.h"

// Rows that are taken together, and the most coordinates whose sums are kept beside them.
enum { ROWS = 4, LANES = CK_SINGLE_LANES };


INLINED void single_rows(struct ck_single_points points, size_t first, float *rows) {
  size_t stride = first + LANES;
  for (size_t r = 0; r < LANES; r += ROWS)
    for (size_t j = 0; j < stride; j += LANES) {
      single_lanes squares[ROWS] = {0};
      for (size_t k = 0; k < points.dimension; k++) {
        const float *x = points.coordinates + k * points.stride;
        single_lanes other = load_singles(x + j);
#pragma clang loop unroll(full)
        for (int s = 0; s < ROWS; s++) {
          single_lanes difference = other - x[first + r + s];
          squares[s] += difference * difference;
        }
      }
#pragma clang loop unroll(full)
      for (int s = 0; s < ROWS; s++)
        store_singles(rows + (r + s) * stride + j, single_exponential(-__builtin_elementwise_sqrt(squares[s])));
    }
  for (size_t r = 0; r < LANES; r++) memset(rows + r * stride + first + r, 0, (LANES - r) * sizeof(float));
}

MULTIVERSIONED void ck_single_rows(struct ck_single_points points, size_t first, float *rows) {
  single_rows(points, first, rows);
}

// c[i, j] / d(i, j) for a row and a vector of columns; 0 for coincident points.
INLINED single_lanes pulls(single_lanes squares, single_lanes weights) {
  single_lanes distances = __builtin_elementwise_sqrt(squares);
  single_integers apart = squares > 0.0f;
  single_lanes ratio = single_exponential(-distances) * weights / distances;
  return (single_lanes)((single_integers)ratio & apart);
}

// Rows with columns before them (mirrored), or a block on the diagonal with itself.
INLINED void pull_patch(struct ck_single_points points, int of_products, int mirrored, size_t row, size_t begin,
                        size_t end, float scale, const float *weights, const float *keeps, float *gradient) {
  size_t stride = points.stride;
  float own[ROWS];
  single_lanes totals[64 * ROWS];
  for (size_t k = 0; k < points.dimension * ROWS; k++) totals[k] = (single_lanes){0};
  for (int r = 0; r < ROWS; r++) own[r] = weights[row + r] * scale;
  for (size_t j = begin; j < end; j += LANES) {
    single_lanes squares[ROWS] = {0}, strength[ROWS];
    for (size_t k = 0; k < points.dimension; k++) {
      const float *x = points.coordinates + k * stride;
      single_lanes other = load_singles(x + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) {
        single_lanes difference = other - x[row + r];
        squares[r] += difference * difference;
      }
    }
    single_lanes others = load_singles(weights + j), kept = load_singles(keeps + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
      strength[r] = pulls(squares[r], of_products ? others * own[r] : (others * scale + own[r]) * (kept * keeps[row + r]));
    for (size_t k = 0; k < points.dimension; k++) {
      const float *x = points.coordinates + k * stride;
      single_lanes other = load_singles(x + j), mirror = {0};
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) {
        single_lanes step = strength[r] * (x[row + r] - other);
        totals[k * ROWS + r] += step;
        mirror += step;
      }
      if (mirrored) store_singles(gradient + k * stride + j, load_singles(gradient + k * stride + j) - mirror);
    }
  }
  for (size_t k = 0; k < points.dimension; k++)
    for (int r = 0; r < ROWS; r++) gradient[k * stride + row + r] += (float)sum_singles(totals[k * ROWS + r]);
}

INLINED void pull_rows(struct ck_single_points points, int of_products, size_t first, size_t last, float scale,
                       const float *weights, const float *keeps, float *gradient) {
  for (size_t row = first; row < last; row += ROWS) {
    if (first > 0) pull_patch(points, of_products, 1, row, 0, first, scale, weights, keeps, gradient);
    pull_patch(points, of_products, 0, row, first, last, scale, weights, keeps, gradient);
  }
}

MULTIVERSIONED void ck_single_pull_products(struct ck_single_points points, size_t first, size_t last, float scale,
                                            const float *weights, const float *keeps, float *gradient) {
  pull_rows(points, 1, first, last, scale, weights, keeps, gradient);
}

MULTIVERSIONED void ck_single_pull_sums(struct ck_single_points points, size_t first, size_t last, float scale,
                                        const float *weights, const float *keeps, float *gradient) {
  pull_rows(points, 0, first, last, scale, weights, keeps, gradient);
}
