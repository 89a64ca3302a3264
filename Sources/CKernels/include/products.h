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

// Where products of a weighting x and of multiplicities p are added to: Z x, Z p, (d Z) x and (d Z) p, where d Z is the
// elementwise product with the distances.
struct ck_survey_sums {
  double *product, *sums, *slopes, *sum_slopes;
};

// The same part of these four products at once. The padding of x and p must be 0.
void ck_survey(struct ck_points points, size_t first, size_t last, double dilation, const double *x, const double *p,
               struct ck_survey_sums to);

// One row of them from its similarities z and distances d to `count` points: what the point `row` with its own x and p
// adds, both ways and without the diagonal. Where z[j] is 0, so is d[j] z[j], however large d[j]. Nothing is padded.
void ck_survey_row(const double *z, const double *d, size_t count, size_t row, const double *x, const double *p,
                   struct ck_survey_sums to);

// A block of the matrix and its mirror image: the rows `first` ... `last` - 1 with the columns `from` ... `to` - 1, all
// multiples of CK_SINGLE_LANES. The two ranges are apart, or the same for a block on the diagonal, which is its own image.
struct ck_block {
  size_t first, last, from, to;
};

// What a block adds to these products, for Euclidean points with at most three coordinates; similarities are right to
// about 2e-14 (1 + the largest scaled coordinate). Places that hold no point must have 0 in x and p.
void ck_block_product(struct ck_points points, struct ck_block block, double dilation, const double *x, double *y);
void ck_block_survey(struct ck_points points, struct ck_block block, double dilation, const double *x, const double *p,
                     struct ck_survey_sums to);

#endif
