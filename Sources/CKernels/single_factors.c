#include <math.h>

#include "factors.h"
#include "vectors.h"

// Rows that are taken together, and vectors of places: their sums stay in registers.
enum { ROWS = 8, VECTORS = 2, LANES = CK_SINGLE_LANES };

INLINED size_t row_end(size_t count) { return (count + LANES - 1) & ~(size_t)(LANES - 1); }

// rows -= sum over later rows k of L[k, row] L[k, ·], for ROWS rows from `first` on and `vectors` vectors of places.
INLINED void subtract_later(float *a, size_t count, size_t stride, size_t first, size_t place, int vectors) {
  single_lanes total[ROWS][VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) total[r][v] = load_singles(a + (first + r) * stride + place + v * LANES);
  for (size_t k = first + ROWS; k < count; k++) {
    const float *weights = a + k * stride + first, *row = a + k * stride + place;
    single_lanes later[VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) later[v] = load_singles(row + v * LANES);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < vectors; v++) total[r][v] -= weights[r] * later[v];
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) store_singles(a + (first + r) * stride + place + v * LANES, total[r][v]);
}

INLINED void subtract_row(float *from, float scale, const float *row, size_t end) {
  for (size_t j = 0; j < end; j += LANES) store_singles(from + j, load_singles(from + j) - scale * load_singles(row + j));
}

// Finishes the rows from `first` to before `last`, from which all later ones are subtracted.
INLINED int finish(float *a, size_t stride, size_t first, size_t last) {
  for (size_t i = last; i-- > first;) {
    float *row = a + i * stride, pivot = row[i];
    if (!(pivot > 0)) return 0;
    float inverse = 1 / sqrtf(pivot);
    size_t end = row_end(i + 1);
    for (size_t j = 0; j < end; j += LANES) store_singles(row + j, load_singles(row + j) * inverse);
    row[i] = inverse;
    for (size_t j = i + 1; j < end; j++) row[j] = 0;
    for (size_t r = first; r < i; r++) subtract_row(a + r * stride, row[r], row, row_end(r + 1));
  }
  return 1;
}

INLINED int factorize_singles(float *a, size_t count, size_t stride) {
  for (size_t last = count; last > 0;) {
    size_t first = (last - 1) / ROWS * ROWS, end = row_end(last), place = 0;
    if (last < count) {
      for (; place + VECTORS * LANES <= end; place += VECTORS * LANES)
        subtract_later(a, count, stride, first, place, VECTORS);
      for (; place < end; place += LANES) subtract_later(a, count, stride, first, place, 1);
    }
    if (!finish(a, stride, first, last)) return 0;
    last = first;
  }
  return 1;
}

MULTIVERSIONED int ck_factorize_singles(float *a, size_t count, size_t stride) {
  return factorize_singles(a, count, stride);
}

INLINED float dot(const float *a, const float *b, size_t end) {
  single_lanes total = {0};
  for (size_t j = 0; j < end; j += LANES) total += load_singles(a + j) * load_singles(b + j);
  float sum = 0;
  for (int lane = 0; lane < LANES; lane++) sum += total[lane];
  return sum;
}

INLINED void solve_singles(const float *factor, size_t count, size_t stride, float *b) {
  for (size_t i = count; i-- > 0;) {
    const float *row = factor + i * stride;
    float found = b[i] * row[i];
    subtract_row(b, found, row, row_end(i + 1));
    b[i] = found;
  }
  for (size_t i = 0; i < count; i++) {
    const float *row = factor + i * stride;
    float left = b[i];
    b[i] = 0;
    b[i] = (left - dot(row, b, row_end(i + 1))) * row[i];
  }
}

MULTIVERSIONED void ck_solve_singles(const float *factor, size_t count, size_t stride, float *b) {
  solve_singles(factor, count, stride, b);
}
