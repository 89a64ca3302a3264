// Similarities and gradients in single precision, right to what a step of a training needs.
//
// A triangle is stored in groups of CK_SINGLE_LANES rows: those of the points from `first` on, a multiple of
// CK_SINGLE_LANES, have first + CK_SINGLE_LANES places each, with 0 on and after the diagonal and in rows after the points.
#ifndef CKERNELS_STEPS_H
#define CKERNELS_STEPS_H

#include <stdint.h>

#include "singles.h"

// What is stored of a similarity z: itself, or 1 - z, which keeps the digits of points that are close.
enum ck_stored { CK_SIMILARITY, CK_COMPLEMENT };

// The group of rows from `first` on, for Euclidean points: what is stored of z, and z[i, j] / d(i, j), 0 for a pair at
// distance 0.
void ck_single_rows(struct ck_single_points points, enum ck_stored stored, size_t first, size_t count, float *rows,
                    float *ratios);

// How the weights of two points make their pull.
enum ck_pull { CK_PRODUCTS, CK_SUMS };

// What a group of rows adds to the gradient by all coordinates, laid out as they are: with the ratios above and
// c[i, j] = scale * weights[i] * weights[j] * ratio, or scale * (weights[i] + weights[j]) * ratio, the sum of
// c[i, j] (x_i - x_j) over j at point i.
void ck_stored_pull(struct ck_single_points points, enum ck_pull pull, const float *ratios, size_t first, float scale,
                    const float *weights, float *gradient);

// A sparse factor U with U U^T near the inverse of Z, for the group of points from `first` on: of the points before each,
// the nearest in each lane, as CK_SINGLE_LANES `places`, with the `entries` there and on the diagonal of the last column of
// L^-T, where L L^T is Z restricted to them and the point. Where fewer come before, the entries are 0. A neighbour whose
// pivot is below `smallest` is left out. Returns the smallest pivot of the points before `count`: one over the square of
// an element of the diagonal.
double ck_nearest_factor(const float *triangle, enum ck_stored stored, size_t first, size_t count, double smallest,
                         int32_t *places, float *entries, double *diagonal);

#endif
