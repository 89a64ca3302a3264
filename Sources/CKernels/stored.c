#include "stored.h"

#include <math.h>

#include "exponentials.h"

// Rows that are taken together: what is loaded and stored for a column serves all of them.
enum { ROWS = 4, LANES = CK_SINGLE_LANES };

INLINED double difference_distance(const double *a, const double *b, size_t dimension) {
  lanes total = {0};
  size_t k = 0;
  for (; k + CK_LANES <= dimension; k += CK_LANES) {
    lanes difference = load(a + k) - load(b + k);
    total += difference * difference;
  }
  double square = sum(total);
  for (; k < dimension; k++) square += (a[k] - b[k]) * (a[k] - b[k]);
  return sqrt(square);
}

INLINED void product_distances(struct ck_moved_points points, size_t point, size_t first, size_t count, double guard,
                               const double *products, double *distances) {
  double own = points.squares[point];
  const double *squares = points.squares + first;
  int are_close = 0;
  for (size_t j = 0; j < count; j++) {
    double both = own + squares[j], square = both - 2 * products[j];
    int is_close = !(square >= guard * both);
    are_close |= is_close;
    distances[j] = is_close ? -1 : sqrt(square);
  }
  if (!are_close) return;
  const double *row = points.rows + point * points.dimension;
  for (size_t j = 0; j < count; j++)
    if (distances[j] < 0)
      distances[j] = difference_distance(row, points.rows + (first + j) * points.dimension, points.dimension);
}

MULTIVERSIONED void ck_product_distances(struct ck_moved_points points, size_t point, size_t first, size_t count,
                                         double guard, const double *products, double *distances) {
  product_distances(points, point, first, count, guard, products, distances);
}

INLINED void to_single_similarities(const double *distances, size_t count, double dilation, float *similarities) {
  size_t whole = count & ~(size_t)(LANES - 1);
  for (size_t j = 0; j < whole; j += LANES) {
    wide_lanes distance;
    memcpy(&distance, distances + j, sizeof distance);
    store_singles(similarities + j, single_exponential(__builtin_convertvector(distance * -dilation, single_lanes)));
  }
  if (whole == count) return;
  wide_lanes rest = {0};
  memcpy(&rest, distances + whole, (count - whole) * sizeof(double));
  single_lanes last = single_exponential(__builtin_convertvector(rest * -dilation, single_lanes));
  memset(similarities + whole, 0, LANES * sizeof(float));
  memcpy(similarities + whole, &last, (count - whole) * sizeof(float));
}

MULTIVERSIONED void ck_to_single_similarities(const double *distances, size_t count, double dilation,
                                              float *similarities) {
  to_single_similarities(distances, count, dilation, similarities);
}

INLINED void stored_product(const float *rows, size_t first, const float *x, float *restrict y) {
  size_t stride = first + LANES;
  for (size_t group = 0; group < LANES; group += ROWS) {
    const float *z = rows + group * stride;
    single_lanes total[ROWS] = {0};
    for (size_t j = 0; j < stride; j += LANES) {
      single_lanes others = load_singles(x + j), mirror = load_singles(y + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) {
        single_lanes row = load_singles(z + r * stride + j);
        total[r] += row * others;
        mirror += row * x[first + group + r];
      }
      store_singles(y + j, mirror);
    }
    for (int r = 0; r < ROWS; r++) y[first + group + r] += (float)sum_singles(total[r]);
  }
}

MULTIVERSIONED void ck_stored_product(const float *rows, size_t first, const float *x, float *y) {
  stored_product(rows, first, x, y);
}
