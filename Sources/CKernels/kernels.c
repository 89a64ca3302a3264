#include "kernels.h"

#include "vectors.h"

// Loops over padded rows: a whole number of vectors, and short enough that unrolling further would not pay.
#define OVER_LANES _Pragma("clang loop vectorize_width(8) interleave_count(1)")

INLINED void exponentials(const double *values, size_t count, double scale, double *results) {
  for (size_t j = 0; j < count; j += CK_LANES) store(results + j, exponential(load(values + j) * scale));
}

MULTIVERSIONED void ck_exponential(double *values, size_t count) {
  size_t whole = count & ~(size_t)(CK_LANES - 1);
  exponentials(values, whole, 1, values);
  double rest[CK_LANES] = {0};
  memcpy(rest, values + whole, (count - whole) * sizeof(double));
  exponentials(rest, CK_LANES, 1, rest);
  memcpy(values + whole, rest, (count - whole) * sizeof(double));
}

MULTIVERSIONED size_t ck_similarities(const double *distances, size_t count, double dilation, double *similarities) {
  exponentials(distances, count, -dilation, similarities);
  size_t coincident = 0;
  for (size_t j = 0; j < count; j++) coincident += similarities[j] == 1.0;
  return coincident;
}

MULTIVERSIONED double ck_sum(const double *values, size_t count) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (size_t j = 0; j < count; j++) sum += values[j];
  return sum;
}

MULTIVERSIONED double ck_dot(const double *a, const double *b, size_t count) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (size_t j = 0; j < count; j++) sum += a[j] * b[j];
  return sum;
}

MULTIVERSIONED double ck_add_and_sum(const double *restrict x, double *restrict y, size_t count) {
#pragma clang fp reassociate(on)
  double sum = 0;
  OVER_LANES for (size_t j = 0; j < count; j++) {
    y[j] += x[j];
    sum += x[j];
  }
  return sum;
}

MULTIVERSIONED double ck_symmetric_row(const double *restrict row, size_t count, const double *x, double own,
                                       double *restrict y) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (size_t j = 0; j < count; j++) {
    sum += row[j] * x[j];
    y[j] += row[j] * own;
  }
  return sum;
}

MULTIVERSIONED void ck_add_scaled(double scale, const double *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] += scale * x[j];
}

MULTIVERSIONED void ck_scale_and_add(double scale, const double *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] = scale * y[j] + x[j];
}

MULTIVERSIONED void ck_add_singles(const float *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] += x[j];
}

MULTIVERSIONED void ck_to_single_reversed(const double *restrict x, float *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[count - 1 - j] = (float)x[j];
}

MULTIVERSIONED void ck_to_double_reversed(const float *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[count - 1 - j] = x[j];
}

MULTIVERSIONED void ck_to_double(const float *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] = x[j];
}

MULTIVERSIONED void ck_to_single(const double *restrict x, float *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] = (float)x[j];
}

void ck_prefetch_rows(const void *rows, size_t bytes, const ptrdiff_t *places, size_t count) {
  enum { LINE = 64 };
  for (size_t i = 0; i < count; i++) {
    const char *row = (const char *)rows + places[i] * (ptrdiff_t)bytes;
    for (size_t place = 0; place < bytes; place += LINE) __builtin_prefetch(row + place, 0, 2);
    if (bytes > 0) __builtin_prefetch(row + bytes - 1, 0, 2);
  }
}
