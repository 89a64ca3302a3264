#include "kernels.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#define MULTIVERSIONED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MULTIVERSIONED
#endif

// exp(x) = 2^n exp(r) with n the integer nearest to x / log 2 and |r| ≤ log(2) / 2: the Taylor polynomial of degree 13
// is within 5e-18 of exp(r). Written without branches so that compilers make vectors of it.
static inline __attribute__((always_inline)) double exponential(double x) {
  const double shift = 6755399441055744.0;  // 1.5 * 2^52: adding it rounds to an integer, kept in the low bits
  const double log2_high = 0x1.62e42fefa0000p-1, log2_low = 0x1.cf79abc9e3b3ap-40;
  double bounded = x < -708.0 ? -708.0 : x;
  double shifted = bounded * 0x1.71547652b82fep0 + shift;
  double n = shifted - shift;
  double r = (bounded - n * log2_high) - n * log2_low;
  double p = 1.0 / 6227020800.0;
  p = p * r + 1.0 / 479001600.0;
  p = p * r + 1.0 / 39916800.0;
  p = p * r + 1.0 / 3628800.0;
  p = p * r + 1.0 / 362880.0;
  p = p * r + 1.0 / 40320.0;
  p = p * r + 1.0 / 5040.0;
  p = p * r + 1.0 / 720.0;
  p = p * r + 1.0 / 120.0;
  p = p * r + 1.0 / 24.0;
  p = p * r + 1.0 / 6.0;
  p = p * r + 0.5;
  p = p * r + 1.0;
  p = p * r + 1.0;
  int64_t bits;
  memcpy(&bits, &shifted, sizeof bits);
  bits = (int64_t)((uint64_t)(bits + 1023) << 52);
  double power;
  memcpy(&power, &bits, sizeof power);
  return x < -708.0 ? 0.0 : p * power;
}

// Loops over padded rows: a whole number of vectors, and short enough that unrolling further would not pay.
#define OVER_LANES _Pragma("clang loop vectorize_width(8) interleave_count(1)")

static inline size_t padded(size_t count) { return (count + CK_LANES - 1) & ~(size_t)(CK_LANES - 1); }

MULTIVERSIONED void ck_exponential(double *values, size_t count) {
  for (size_t j = 0; j < count; j++) values[j] = exponential(values[j]);
}

MULTIVERSIONED void ck_euclidean_distances(const double *coordinates, size_t stride, size_t dimension, size_t point,
                                           size_t count, double *restrict distances) {
  size_t end = padded(count);
  for (size_t first = 0; first < end; first += CK_LANES) {
    double squares[CK_LANES] = {0};
    for (size_t k = 0; k < dimension; k++) {
      const double *row = coordinates + k * stride;
      double own = row[point];
      OVER_LANES for (size_t j = 0; j < CK_LANES; j++) {
        double difference = own - row[first + j];
        squares[j] += difference * difference;
      }
    }
    OVER_LANES for (size_t j = 0; j < CK_LANES; j++) distances[first + j] = sqrt(squares[j]);
  }
}

MULTIVERSIONED size_t ck_similarities(const double *restrict distances, size_t count, double dilation,
                                      double *restrict similarities) {
  size_t end = padded(count), coincident = 0;
  OVER_LANES for (size_t j = 0; j < end; j++) {
    double similarity = exponential(-dilation * distances[j]);
    similarities[j] = similarity;
    coincident += (similarity == 1.0) & (j < count);
  }
  return coincident;
}

MULTIVERSIONED void ck_ratios(const double *similarities, const double *distances, size_t count, double coincident,
                              double *ratios) {
  size_t end = padded(count);
  OVER_LANES for (size_t j = 0; j < end; j++) {
    double ratio = similarities[j] / distances[j];
    ratios[j] = ((similarities[j] >= coincident) | (j >= count)) ? 0.0 : ratio;
  }
}

// gradient_point += sum pulls_j (x_point - x_j) and gradient_j -= pulls_j (x_point - x_j).
static inline __attribute__((always_inline)) void pull(const double *coordinates, size_t stride, size_t dimension,
                                                       size_t point, size_t end, const double *restrict pulls,
                                                       double *restrict gradient) {
#pragma clang fp reassociate(on)
  for (size_t k = 0; k < dimension; k++) {
    const double *row = coordinates + k * stride;
    double *gradient_row = gradient + k * stride;
    double own = row[point], pulled = 0;
    OVER_LANES for (size_t j = 0; j < end; j++) {
      double step = pulls[j] * (own - row[j]);
      pulled += step;
      gradient_row[j] -= step;
    }
    gradient_row[point] += pulled;
  }
}

MULTIVERSIONED void ck_pull_product(const double *coordinates, size_t stride, size_t dimension, size_t point,
                                    size_t count, double own, const double *others, double *restrict ratios,
                                    double *restrict gradient) {
  size_t end = padded(count);
  OVER_LANES for (size_t j = 0; j < end; j++) ratios[j] *= own * others[j];
  pull(coordinates, stride, dimension, point, end, ratios, gradient);
}

MULTIVERSIONED void ck_pull_sum(const double *coordinates, size_t stride, size_t dimension, size_t point, size_t count,
                                double scale, double own, const double *others, double *restrict ratios,
                                double *restrict gradient) {
  size_t end = padded(count);
  OVER_LANES for (size_t j = 0; j < end; j++) ratios[j] *= scale * (own + others[j]);
  pull(coordinates, stride, dimension, point, end, ratios, gradient);
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

MULTIVERSIONED double ck_dot3(const double *a, const double *b, const double *c, size_t count) {
#pragma clang fp reassociate(on)
  double sum = 0;
  for (size_t j = 0; j < count; j++) sum += a[j] * b[j] * c[j];
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

MULTIVERSIONED void ck_to_single(const double *restrict x, float *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] = (float)x[j];
}

MULTIVERSIONED void ck_to_double(const float *restrict x, double *restrict y, size_t count) {
  for (size_t j = 0; j < count; j++) y[j] = x[j];
}
