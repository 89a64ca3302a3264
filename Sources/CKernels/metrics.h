// The metrics that fit in vectors, written once for rows of distances and for products.
#ifndef CKERNELS_METRICS_H
#define CKERNELS_METRICS_H

#include "distances.h"
#include "vectors.h"

// What a metric gathers over the coordinates: one difference more.
INLINED lanes gathered(enum ck_metric metric, lanes so_far, lanes difference) {
  if (metric == CK_CITY_BLOCK) return so_far + __builtin_elementwise_abs(difference);
  if (metric == CK_CHEBYSHEV) return __builtin_elementwise_max(so_far, __builtin_elementwise_abs(difference));
  return so_far + difference * difference;
}

// The distance that belongs to what was gathered. Unit vectors at chord c have 1 - cosine = c² / 2.
INLINED lanes distance(enum ck_metric metric, lanes gathered) {
  if (metric == CK_EUCLIDEAN) return __builtin_elementwise_sqrt(gathered);
  if (metric == CK_COSINE) return gathered * 0.5;
  return gathered;
}

#endif
