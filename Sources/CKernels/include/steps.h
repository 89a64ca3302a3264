// Similarities and gradients in single precision, right to what a step of a training needs.
#ifndef CKERNELS_STEPS_H
#define CKERNELS_STEPS_H

#include "singles.h"

// The rows of similarities to the points before each of CK_SINGLE_LANES points from `first` on, a multiple of
// CK_SINGLE_LANES, for Euclidean points: first + CK_SINGLE_LANES places each, with 0 on and after the diagonal.
void ck_single_rows(struct ck_single_points points, size_t first, float *rows);

// What the points first ... last - 1, multiples of CK_SINGLE_LANES, and those before them add to the gradient by all
// coordinates, laid out as they are: with c[i, j] = scale * weights[i] * weights[j] * z[i, j] (products), or
// scale * (weights[i] + weights[j]) * z[i, j] (sums), the sum of c[i, j] (x_i - x_j) / d(i, j) over j at point i. A pair
// at distance 0 adds nothing. The padding of `weights` must be 0, and `keeps` 0 there and 1 elsewhere.
void ck_single_pull_products(struct ck_single_points points, size_t first, size_t last, float scale,
                             const float *weights, const float *keeps, float *gradient);
void ck_single_pull_sums(struct ck_single_points points, size_t first, size_t last, float scale, const float *weights,
                         const float *keeps, float *gradient);

#endif
