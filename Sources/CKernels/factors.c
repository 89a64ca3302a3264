#include "factors.h"

#include <math.h>

#include "vectors.h"

// Places of a row that are taken together, so that their chains of sums overlap.
enum { TOGETHER = 4 };

// row -= sum over later rows k of L[k, i] L[k, ·], for `vectors` vectors of places. Lanes beyond the diagonal hold
// anything and reach no other lane.
INLINED void subtract_later_rows(double *a, size_t count, size_t stride, size_t i, size_t place, int vectors) {
  double *row = a + i * stride + place;
  lanes total[TOGETHER];
#pragma clang loop unroll(full)
  for (int v = 0; v < vectors; v++) total[v] = load(row + v * CK_LANES);
  for (size_t k = count; k-- > i + 1;) {
    lanes weight = everywhere(a[k * stride + i]);
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) total[v] -= weight * load(a + k * stride + place + v * CK_LANES);
  }
#pragma clang loop unroll(full)
  for (int v = 0; v < vectors; v++) store(row + v * CK_LANES, total[v]);
}

INLINED int factorize(double *a, size_t count, size_t stride, double smallest) {
  for (size_t i = count; i-- > 0;) {
    double *row = a + i * stride;
    size_t end = padded(i + 1), place = 0;
    for (; place + TOGETHER * CK_LANES <= end; place += TOGETHER * CK_LANES)
      subtract_later_rows(a, count, stride, i, place, TOGETHER);
    for (; place < end; place += CK_LANES) subtract_later_rows(a, count, stride, i, place, 1);
    if (!(row[i] >= smallest)) return 0;
    double inverse = 1 / sqrt(row[i]);
    for (place = 0; place < end; place += CK_LANES) store(row + place, load(row + place) * inverse);
    row[i] = inverse;
  }
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; j < i; j++) a[j * stride + i] = a[i * stride + j];
  return 1;
}

MULTIVERSIONED int ck_factorize(double *a, size_t count, size_t stride, double smallest) {
  return factorize(a, count, stride, smallest);
}

INLINED void subtract(double *from, double scale, const double *row, size_t begin, size_t end) {
  for (size_t j = begin; j < end; j += CK_LANES) store(from + j, load(from + j) - scale * load(row + j));
}

// A number that is found leaves `left` at once: later steps spoil its lane.
INLINED void solve(const double *factor, size_t count, size_t stride, double *b) {
  double left[CK_MOST_ROWS] = {0}, found[CK_MOST_ROWS] = {0};
  memcpy(left, b, count * sizeof(double));
  for (size_t i = count; i-- > 0;) {
    const double *row = factor + i * stride;
    found[i] = left[i] * row[i];
    subtract(left, found[i], row, 0, padded(i));
  }
  for (size_t i = 0; i < count; i++) {
    const double *row = factor + i * stride;
    b[i] = found[i] * row[i];
    subtract(found, b[i], row, i & ~(size_t)(CK_LANES - 1), padded(count));
  }
}

MULTIVERSIONED void ck_solve_factorized(const double *factor, size_t count, size_t stride, double *b) {
  solve(factor, count, stride, b);
}
