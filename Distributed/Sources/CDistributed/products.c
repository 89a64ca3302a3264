#include "points.h"
#include <math.h>
#include <string.h>

// exp(x) for x <= 0, to an ulp or two, in steps that a compiler turns into vector instructions.
static inline double decay(double x) {
  double shifted = x * 0x1.71547652b82fep0 + 0x1.8p52, k = shifted - 0x1.8p52;
  double r = (x - k * 0x1.62e42fefa39efp-1) - k * 0x1.abc9e3b39803fp-56;
  double p = 1.6059043836821613e-10;
  p = p * r + 2.08767569878681e-9;
  p = p * r + 2.505210838544172e-8;
  p = p * r + 2.755731922398589e-7;
  p = p * r + 2.7557319223985893e-6;
  p = p * r + 2.48015873015873e-5;
  p = p * r + 1.984126984126984e-4;
  p = p * r + 1.388888888888889e-3;
  p = p * r + 8.333333333333333e-3;
  p = p * r + 4.1666666666666664e-2;
  p = p * r + 0.16666666666666666;
  p = p * r + 0.5;
  p = p * r + 1;
  p = p * r + 1;
  uint64_t bits;
  memcpy(&bits, &shifted, sizeof bits);
  bits = (bits + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return x < -700 ? 0 : p * power;
}

enum { LANES = 8 };

static inline double total(const double *lanes) {
  double sum = 0;
  for (int lane = 0; lane < LANES; lane++) sum += lanes[lane];
  return sum;
}

// Similarities and distances in place of squares; what lies beyond `length` has similarity 0.
static inline void similarities(double *squares, double *z, size_t length, double t) {
  for (size_t j = length; j < TILE; j++) squares[j] = INFINITY;
  for (size_t j = 0; j < TILE; j++) {
    double distance = sqrt(squares[j]);
    squares[j] = distance;
    z[j] = decay(-t * (distance < 1e300 ? distance : 1e300));
  }
}

struct product {
  struct dm_points *points;
  double t;
  const double *x;
  double *own;
};

__attribute__((target_clones("avx512f", "avx2", "default"))) static void multiply(
    void *context, size_t first, size_t count, const double *block) {
  struct product *product = context;
  struct dm_points *points = product->points;
  double squares[TILE], z[TILE], x[TILE];
  for (size_t start = 0; start < count; start += TILE) {
    size_t length = count - start < TILE ? count - start : TILE;
    memset(x, 0, sizeof x);
    memcpy(x, product->x + first + start, length * sizeof *x);
    for (size_t i = 0; i < points->own; i++) {
      dm_squares(points->coordinates + i, points->own, block, count, start, length, points->dimension, squares);
      similarities(squares, z, length, product->t);
      double sums[LANES] = {0};
      for (size_t j = 0; j < TILE; j += LANES)
        for (int lane = 0; lane < LANES; lane++) sums[lane] += z[j + lane] * x[j + lane];
      product->own[i] += total(sums);
    }
  }
}

void dm_product(struct dm_points *points, double t, const double *x, double *own) {
  memset(own, 0, points->own * sizeof *own);
  struct product product = {points, t, x, own};
  dm_each_block(points, multiply, &product);
}

__attribute__((target_clones("avx512f", "avx2", "default"))) static void look(
    void *context, size_t first, size_t count, const double *block) {
  struct product *product = context;
  struct dm_points *points = product->points;
  double squares[TILE], z[TILE], x[TILE];
  for (size_t start = 0; start < count; start += TILE) {
    size_t length = count - start < TILE ? count - start : TILE;
    memset(x, 0, sizeof x);
    memcpy(x, product->x + first + start, length * sizeof *x);
    for (size_t i = 0; i < points->own; i++) {
      dm_squares(points->coordinates + i, points->own, block, count, start, length, points->dimension, squares);
      similarities(squares, z, length, product->t);
      double sums[4][LANES] = {{0}};
      for (size_t j = 0; j < TILE; j += LANES)
        for (int lane = 0; lane < LANES; lane++) {
          double similarity = z[j + lane], slope = j + lane < length ? squares[j + lane] * similarity : 0;
          sums[0][lane] += similarity * x[j + lane];
          sums[1][lane] += slope * x[j + lane];
          sums[2][lane] += similarity;
          sums[3][lane] += slope;
        }
      for (int part = 0; part < 4; part++) product->own[(size_t)part * points->own + i] += total(sums[part]);
    }
  }
}

void dm_survey(struct dm_points *points, double t, const double *x, double *own) {
  memset(own, 0, 4 * points->own * sizeof *own);
  struct product product = {points, t, x, own};
  dm_each_block(points, look, &product);
}
