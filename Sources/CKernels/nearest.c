#include "exponentials.h"
#include "steps.h"

// The neighbours of a point, one a lane, and the points that are taken together.
enum { NEIGHBOURS = CK_SINGLE_LANES, TOGETHER = CK_LANES };

INLINED const float *triangle_row(const float *triangle, size_t point) {
  size_t group = point / CK_SINGLE_LANES, within = point % CK_SINGLE_LANES;
  return triangle + CK_SINGLE_LANES * (group + 1) * (CK_SINGLE_LANES * group / 2 + within);
}

// For each lane the place before `point` with the largest similarity there, the first of equal ones; 0 where none is.
INLINED void nearest_places(const float *row, int complement, size_t point, int32_t *places) {
  float sign = complement ? -1 : 1;
  single_lanes largest = (single_lanes){0} - 2;
  single_integers found = {0}, at;
  for (int lane = 0; lane < CK_SINGLE_LANES; lane++) at[lane] = lane;
  for (size_t j = 0; j < point; j += CK_SINGLE_LANES) {
    single_lanes values = load_singles(row + j) * sign;
    single_integers larger = (values > largest) & (at < (int32_t)point);
    largest = (single_lanes)(((single_integers)values & larger) | ((single_integers)largest & ~larger));
    found = (at & larger) | (found & ~larger);
    at += CK_SINGLE_LANES;
  }
  memcpy(places, &found, sizeof found);
}

INLINED double stored_similarity(const float *triangle, int complement, size_t a, size_t b) {
  double value = a > b ? triangle_row(triangle, a)[b] : triangle_row(triangle, b)[a];
  return complement ? 1 - value : value;
}

// The lower triangle of Z restricted to the neighbours of each of TOGETHER points and the point, last; the identity where
// a point has fewer neighbours.
INLINED void gather_neighbourhoods(const float *triangle, int complement, size_t first, const int32_t *places,
                                   lanes z[NEIGHBOURS + 1][NEIGHBOURS + 1]) {
  for (size_t t = 0; t < TOGETHER; t++) {
    const int32_t *own = places + t * NEIGHBOURS;
    size_t point = first + t, used = point < NEIGHBOURS ? point : NEIGHBOURS;
    for (size_t i = 0; i <= NEIGHBOURS; i++) {
      size_t a = i < NEIGHBOURS ? (size_t)own[i] : point;
      for (size_t j = 0; j < i; j++)
        z[i][j][t] = j < used && (i < used || i == NEIGHBOURS)
                         ? stored_similarity(triangle, complement, a, (size_t)own[j])
                         : 0;
      z[i][i][t] = 1;
    }
  }
}

// Replaces z by L with one over its diagonal there; 0 for a neighbour that is left out. Returns the last pivots.
INLINED lanes factorize_together(double smallest, lanes z[NEIGHBOURS + 1][NEIGHBOURS + 1]) {
  lanes pivot = {0};
  for (size_t j = 0; j <= NEIGHBOURS; j++) {
    pivot = z[j][j];
    for (size_t k = 0; k < j; k++) pivot -= z[j][k] * z[j][k];
    lanes bounded = __builtin_elementwise_max(pivot, everywhere(smallest));
    lanes inverse = 1 / __builtin_elementwise_sqrt(bounded);
    if (j < NEIGHBOURS) inverse = (lanes)((integer_lanes)inverse & (pivot >= smallest));
    z[j][j] = inverse;
    for (size_t i = j + 1; i <= NEIGHBOURS; i++) {
      lanes total = z[i][j];
      for (size_t k = 0; k < j; k++) total -= z[i][k] * z[j][k];
      z[i][j] = total * inverse;
    }
  }
  return pivot;
}

INLINED double factor_together(const float *triangle, int complement, size_t first, size_t count, double smallest,
                               const int32_t *places, float *entries, double *diagonal) {
  lanes z[NEIGHBOURS + 1][NEIGHBOURS + 1], column[NEIGHBOURS + 1];
  gather_neighbourhoods(triangle, complement, first, places, z);
  lanes pivots = factorize_together(smallest, z);
  column[NEIGHBOURS] = z[NEIGHBOURS][NEIGHBOURS];
  store(diagonal, column[NEIGHBOURS]);
  for (size_t j = NEIGHBOURS; j-- > 0;) {
    lanes total = {0};
    for (size_t i = j + 1; i <= NEIGHBOURS; i++) total -= z[i][j] * column[i];
    column[j] = total * z[j][j];
    for (size_t t = 0; t < TOGETHER; t++) entries[t * NEIGHBOURS + j] = (float)column[j][t];
  }
  double least = 1;
  for (size_t t = 0; t < TOGETHER && first + t < count; t++)
    if (!(pivots[t] >= least)) least = pivots[t];
  return least;
}

INLINED double nearest_factor(const float *triangle, int complement, size_t first, size_t count, double smallest,
                              int32_t *places, float *entries, double *diagonal) {
  for (size_t t = 0; t < CK_SINGLE_LANES; t++)
    nearest_places(triangle_row(triangle, first + t), complement, first + t, places + t * NEIGHBOURS);
  double least = 1;
  for (size_t t = 0; t < CK_SINGLE_LANES; t += TOGETHER) {
    double found = factor_together(triangle, complement, first + t, count, smallest, places + t * NEIGHBOURS,
                                   entries + t * NEIGHBOURS, diagonal + t);
    if (!(found >= least)) least = found;
  }
  return least;
}

MULTIVERSIONED double ck_nearest_factor(const float *triangle, enum ck_stored stored, size_t first, size_t count,
                                        double smallest, int32_t *places, float *entries, double *diagonal) {
  return nearest_factor(triangle, stored == CK_COMPLEMENT, first, count, smallest, places, entries, diagonal);
}
