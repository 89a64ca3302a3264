// Distances from one point to others, in several metrics.
#ifndef CKERNELS_DISTANCES_H
#define CKERNELS_DISTANCES_H

#include <stddef.h>

// How far apart two points are: the root of the sum of squares, the sum and the largest of the absolute differences of
// coordinates, the p-th root of the sum of their p-th powers; for unit vectors the angle in radians, and 1 - cosine.
enum ck_metric { CK_EUCLIDEAN, CK_CITY_BLOCK, CK_CHEBYSHEV, CK_MINKOWSKI, CK_ANGULAR, CK_COSINE };

// Points, coordinate by coordinate: coordinate k of point j is `coordinates[k * stride + j]`.
struct ck_points {
  const double *coordinates;
  size_t stride;
  size_t dimension;
  enum ck_metric metric;
  double exponent;  // p of CK_MINKOWSKI, unused by the others
};

// distances[j] <- d(x_point, x_{first + j}) for j < count, padded, from coordinate differences (no cancellation for close
// points). `first` is a multiple of CK_LANES.
void ck_distances(struct ck_points points, size_t point, size_t first, size_t count, double *distances);

#endif
