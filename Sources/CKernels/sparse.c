#include "sparse.h"

#include "vectors.h"

INLINED size_t approach(const double *distances, double *nearest, size_t count) {
  lanes farthest = everywhere(-1);
  integer_lanes place = {0};
  integer_lanes at = {0, 1, 2, 3, 4, 5, 6, 7};
  for (size_t j = 0; j < count; j += CK_LANES) {
    lanes shorter = __builtin_elementwise_min(load(nearest + j), load(distances + j));
    store(nearest + j, shorter);
    integer_lanes farther = shorter > farthest;
    place = (at & farther) | (place & ~farther);
    farthest = __builtin_elementwise_max(farthest, shorter);
    at += CK_LANES;
  }
  size_t best = 0;
  for (size_t lane = 1; lane < CK_LANES; lane++) {
    int farther = farthest[lane] > farthest[best];
    int earlier = farthest[lane] == farthest[best] && place[lane] < place[best];
    if (farther || earlier) best = lane;
  }
  return (size_t)place[best];
}

MULTIVERSIONED size_t ck_approach(const double *distances, double *nearest, size_t count) {
  return approach(distances, nearest, count);
}

// Puts a value in its place among the ascending ones, and drops the last if there are too many.
static size_t insert(double value, int32_t place, size_t count, size_t limit, double *kept, int32_t *places) {
  size_t at = count < limit ? count : limit - 1;
  for (; at > 0 && kept[at - 1] > value; at--) {
    kept[at] = kept[at - 1];
    places[at] = places[at - 1];
  }
  kept[at] = value;
  places[at] = place;
  return count < limit ? count + 1 : limit;
}

INLINED int any_below(const double *values, double threshold) {
  integer_lanes below = load(values) < threshold;
  return __builtin_reduce_or(below) != 0;
}

MULTIVERSIONED void ck_smallest(const double *values, size_t count, size_t limit, double *kept, int32_t *places) {
  size_t found = 0;
  for (size_t first = 0; first < count; first += CK_LANES) {
    if (found == limit && !any_below(values + first, kept[limit - 1])) continue;
    size_t end = first + CK_LANES < count ? first + CK_LANES : count;
    for (size_t j = first; j < end; j++)
      if (found < limit || values[j] < kept[limit - 1]) found = insert(values[j], (int32_t)j, found, limit, kept, places);
  }
}

MULTIVERSIONED double ck_gathered_dot(const float *values, const int32_t *places, size_t count, const double *x) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (size_t k = 0; k < count; k++) sum += values[k] * x[places[k]];
  return sum;
}

MULTIVERSIONED void ck_scatter(double scale, const float *values, const int32_t *places, size_t count, double *x) {
  for (size_t k = 0; k < count; k++) x[places[k]] += scale * values[k];
}
