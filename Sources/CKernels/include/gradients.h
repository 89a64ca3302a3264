// The gradient of a function of the Euclidean distances between points, such as magnitude and spread.
#ifndef CKERNELS_GRADIENTS_H
#define CKERNELS_GRADIENTS_H

#include "distances.h"

// Row `point` of the similarities, z[j] = exp(-dilation d[j]) with d[j] = d(x_point, x_j), and of the ratios z[j] / d[j],
// for j < point, padded. A ratio is 0 where z[j] reaches `coincident`: there the distance has no derivative and 0 is its
// subgradient; and in the padding. Returns how many similarities are 1: coincident points.
size_t ck_similarities_and_ratios(struct ck_points points, size_t point, double dilation, double coincident,
                                  double *similarities, double *ratios);

// The gradient by all coordinates, laid out as they are: with pulls c[i, j] along the unit vectors from x_j to x_i, it is
// the sum of c[i, j] (x_i - x_j) over j at point i, where for j < i
//   c[i, j] = scale * weights[i] * weights[j] * ratios[i, j]        (products), or
//   c[i, j] = scale * (weights[i] + weights[j]) * ratios[i, j]      (sums).
// Row i of `ratios` has points.stride places, with 0 in the padding after the first i; it is overwritten by the c[i, j].
// The padding of `weights` must be finite.
void ck_pull_products(struct ck_points points, size_t count, double scale, const double *weights, double *ratios,
                      double *gradient);
void ck_pull_sums(struct ck_points points, size_t count, double scale, const double *weights, double *ratios,
                  double *gradient);

#endif
