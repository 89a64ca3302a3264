// Products with the similarity matrix of points, Z[i, j] = exp(-dilation * d(i, j)), which is never stored.
#ifndef CKERNELS_PRODUCTS_H
#define CKERNELS_PRODUCTS_H

#include "distances.h"

// Whether `ck_product` and `ck_survey` know the metric, and the points have few enough coordinates for them.
int ck_has_product(struct ck_points points);

// The part of y <- y + Z x that rows first ... last - 1 and the columns before `last` contribute, and its mirror image:
// every pair of points with the later one in these rows, both ways, and the diagonal. `first` and `last` are multiples
// of CK_LANES; the padding of x must be 0, that of y is unspecified.
void ck_product(struct ck_points points, size_t first, size_t last, double dilation, const double *x, double *y);

// The same part of three products at once: y <- y + Z x, sums <- sums + Z p, and slopes <- slopes + (d Z) x, where d Z
// is the elementwise product with the distances. The padding of x and p must be 0.
void ck_survey(struct ck_points points, size_t first, size_t last, double dilation, const double *x, const double *p,
               double *y, double *sums, double *slopes);

#endif
