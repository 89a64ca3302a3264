// Moments of numbers at points by products of Chebyshev polynomials, and values of such expansions at points.
#ifndef CKERNELS_MOMENTS_H
#define CKERNELS_MOMENTS_H

#include <stdint.h>

#include "distances.h"

enum { CK_MOST_DEGREE = 12, CK_MOST_MOMENTS = 455 };

// A cube that becomes [-1, 1] in each of its coordinates: (x - middle) * scale.
struct ck_cube {
  double middle[3];
  double scale;
};

// The products T_a(x_1) T_b(x_2) T_c(x_3) with a + b + c <= degree, c fastest; `places` says for each, in this order,
// where it stands among the moments. Points have one to three coordinates.
struct ck_polynomials {
  const int32_t *places;
  size_t degree;
};

// moments <- moments + the sum of x[j] times each product at point j, first <= j < last, multiples of CK_LANES.
// Places that hold no point must have 0 in x.
void ck_add_moments(struct ck_points points, size_t first, size_t last, struct ck_cube cube,
                    struct ck_polynomials polynomials, const double *x, double *moments);

// y[j] <- y[j] + the sum of the coefficients times the products at point j, for the same points.
void ck_add_values(struct ck_points points, size_t first, size_t last, struct ck_cube cube,
                   struct ck_polynomials polynomials, const double *coefficients, double *y);

#endif
