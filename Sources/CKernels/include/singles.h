// Products with the similarity matrix of points in single precision: about three times as fast as in double.
#ifndef CKERNELS_SINGLES_H
#define CKERNELS_SINGLES_H

#include "products.h"

enum { CK_SINGLE_LANES = 16 };

// Points, coordinate by coordinate, in rows of `stride` numbers, a multiple of CK_SINGLE_LANES, already multiplied by the
// dilation.
struct ck_single_points {
  const float *coordinates;
  size_t stride;
  size_t dimension;
  enum ck_metric metric;
};

// What `ck_product` computes, from coordinates and x in single precision, summed in double: each similarity is right to
// about 2e-7 (1 + the largest coordinate). `first` and `last` are multiples of CK_SINGLE_LANES; both vectors are padded
// as the points are.
void ck_single_product(struct ck_single_points points, size_t first, size_t last, const float *x, double *y);

// What a block adds to the product, for Euclidean points with at most three coordinates; sums by columns are in single
// precision too.
void ck_single_block_product(struct ck_single_points points, struct ck_block block, const float *x, double *y);

#endif
