#include "gradients.h"

#include "metrics.h"

// Coordinates that are taken together, so that what is loaded for a pair of points serves all of them.
enum { TOGETHER = 5 };

INLINED size_t similarities_and_ratios(struct ck_points points, size_t point, double dilation, double coincident,
                                       double *restrict similarities, double *restrict ratios) {
  size_t found = 0;
  for (size_t first = 0; first < point; first += CK_LANES) {
    lanes total = {0};
    for (size_t k = 0; k < points.dimension; k++) {
      const double *row = points.coordinates + k * points.stride;
      total = gathered(CK_EUCLIDEAN, total, row[point] - load(row + first));
    }
    lanes apart = distance(CK_EUCLIDEAN, total);
    lanes similarity = exponential(apart * -dilation);
    integer_lanes before = (int64_t)first + (integer_lanes){0, 1, 2, 3, 4, 5, 6, 7} < (int64_t)point;
    integer_lanes kept = (similarity < coincident) & before;
    store(similarities + first, similarity);
    store(ratios + first, (lanes)((integer_lanes)(similarity / apart) & kept));
    found -= (size_t)__builtin_reduce_add((similarity == 1.0) & before);
  }
  return found;
}

MULTIVERSIONED size_t ck_similarities_and_ratios(struct ck_points points, size_t point, double dilation,
                                                 double coincident, double *similarities, double *ratios) {
  return similarities_and_ratios(points, point, dilation, coincident, similarities, ratios);
}

// gradient_point += sum pulls_j (x_point - x_j) and gradient_j -= pulls_j (x_point - x_j), for `together` coordinates.
INLINED void pull(struct ck_points points, size_t together, size_t k, size_t point, const double *restrict pulls,
                  double *restrict gradient) {
  const double *x = points.coordinates + k * points.stride;
  double *g = gradient + k * points.stride;
  lanes own[TOGETHER], pulled[TOGETHER] = {0};
#pragma clang loop unroll(full)
  for (size_t r = 0; r < together; r++) own[r] = everywhere(x[r * points.stride + point]);
  for (size_t j = 0; j < point; j += CK_LANES) {
    lanes strength = load(pulls + j);
#pragma clang loop unroll(full)
    for (size_t r = 0; r < together; r++) {
      lanes step = strength * (own[r] - load(x + r * points.stride + j));
      pulled[r] += step;
      store(g + r * points.stride + j, load(g + r * points.stride + j) - step);
    }
  }
#pragma clang loop unroll(full)
  for (size_t r = 0; r < together; r++) g[r * points.stride + point] += sum(pulled[r]);
}

INLINED void pull_all(struct ck_points points, size_t point, const double *pulls, double *gradient) {
  size_t k = 0;
  for (; k + TOGETHER <= points.dimension; k += TOGETHER) pull(points, TOGETHER, k, point, pulls, gradient);
  for (; k < points.dimension; k++) pull(points, 1, k, point, pulls, gradient);
}

INLINED void multiply_by_products(double own, const double *weights, size_t count, double *ratios) {
  for (size_t j = 0; j < count; j += CK_LANES) store(ratios + j, load(ratios + j) * (own * load(weights + j)));
}

INLINED void multiply_by_sums(double scale, double own, const double *weights, size_t count, double *ratios) {
  for (size_t j = 0; j < count; j += CK_LANES) store(ratios + j, load(ratios + j) * (scale * (own + load(weights + j))));
}

MULTIVERSIONED void ck_pull_products(struct ck_points points, size_t count, double scale, const double *weights,
                                     double *ratios, double *gradient) {
  memset(gradient, 0, points.dimension * points.stride * sizeof(double));
  for (size_t i = 0; i < count; i++) {
    double *row = ratios + i * points.stride;
    multiply_by_products(scale * weights[i], weights, i, row);
    pull_all(points, i, row, gradient);
  }
}

MULTIVERSIONED void ck_pull_sums(struct ck_points points, size_t count, double scale, const double *weights,
                                 double *ratios, double *gradient) {
  memset(gradient, 0, points.dimension * points.stride * sizeof(double));
  for (size_t i = 0; i < count; i++) {
    double *row = ratios + i * points.stride;
    multiply_by_sums(scale, weights[i], weights, i, row);
    pull_all(points, i, row, gradient);
  }
}
