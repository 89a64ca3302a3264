// Distances by matrix products, and products with similarities that are stored in single precision.
#ifndef CKERNELS_STORED_H
#define CKERNELS_STORED_H

#include "singles.h"

// Points for distances by products: one a row, as they were given, and the squares of their norms after they were moved.
struct ck_moved_points {
  const double *rows;
  const double *squares;
  size_t dimension;
};

// Distances of `point` from the points first ... first + count - 1, from the products of the moved points' coordinates:
// d² = |x|² + |y|² - 2 x·y. Where that is below `guard` (|x|² + |y|²) digits cancel, and the distance is computed from the
// differences of the coordinates as they were given. Nothing is padded.
void ck_product_distances(struct ck_moved_points points, size_t point, size_t first, size_t count, double guard,
                          const double *products, double *distances);

// similarities[j] <- exp(-dilation * distances[j]) in single precision for j < count, and 0 from there to the next
// multiple of CK_SINGLE_LANES.
void ck_to_single_similarities(const double *distances, size_t count, double dilation, float *similarities);

// The part of y <- y + Z x that CK_SINGLE_LANES rows of the stored triangle contribute, and its mirror image, without the
// diagonal. The rows are those from `first` on, a multiple of CK_SINGLE_LANES; each has first + CK_SINGLE_LANES places,
// with 0 on and after the diagonal. x and y have as many.
void ck_stored_product(const float *rows, size_t first, const float *x, float *y);

#endif
