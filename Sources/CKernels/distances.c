#include "distances.h"

#include <math.h>

#include "metrics.h"

INLINED void vector_distances(enum ck_metric metric, struct ck_points points, size_t point, size_t begin, size_t end,
                              double *restrict distances) {
  for (size_t first = begin; first < end; first += CK_LANES) {
    lanes total = {0};
    for (size_t k = 0; k < points.dimension; k++) {
      const double *row = points.coordinates + k * points.stride;
      total = gathered(metric, total, row[point] - load(row + first));
    }
    store(distances + (first - begin), distance(metric, total));
  }
}

// The largest difference is taken out of the powers, which would overflow or vanish for large p.
static double minkowski(struct ck_points points, size_t i, size_t j) {
  double largest = 0, total = 0;
  for (size_t k = 0; k < points.dimension; k++) {
    const double *row = points.coordinates + k * points.stride;
    largest = fmax(largest, fabs(row[i] - row[j]));
  }
  if (largest == 0) return 0;
  for (size_t k = 0; k < points.dimension; k++) {
    const double *row = points.coordinates + k * points.stride;
    total += pow(fabs(row[i] - row[j]) / largest, points.exponent);
  }
  return largest * pow(total, 1 / points.exponent);
}

// Half the angle of unit vectors has tangent |u - v| / |u + v|, which is exact for small and for large angles.
static double angular(struct ck_points points, size_t i, size_t j) {
  double difference = 0, total = 0;
  for (size_t k = 0; k < points.dimension; k++) {
    const double *row = points.coordinates + k * points.stride;
    difference += (row[i] - row[j]) * (row[i] - row[j]);
    total += (row[i] + row[j]) * (row[i] + row[j]);
  }
  return 2 * atan2(sqrt(difference), sqrt(total));
}

MULTIVERSIONED void ck_distances(struct ck_points points, size_t point, size_t first, size_t count, double *distances) {
  size_t end = first + padded(count);
  switch (points.metric) {
    case CK_EUCLIDEAN: return vector_distances(CK_EUCLIDEAN, points, point, first, end, distances);
    case CK_CITY_BLOCK: return vector_distances(CK_CITY_BLOCK, points, point, first, end, distances);
    case CK_CHEBYSHEV: return vector_distances(CK_CHEBYSHEV, points, point, first, end, distances);
    case CK_COSINE: return vector_distances(CK_COSINE, points, point, first, end, distances);
    case CK_MINKOWSKI:
      for (size_t j = first; j < end; j++) distances[j - first] = minkowski(points, point, j);
      return;
    case CK_ANGULAR:
      for (size_t j = first; j < end; j++) distances[j - first] = angular(points, point, j);
      return;
  }
}
