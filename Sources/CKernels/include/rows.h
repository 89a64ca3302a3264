// One row of a symmetric matrix of similarities, the part before the diagonal, both ways.
#ifndef CKERNELS_ROWS_H
#define CKERNELS_ROWS_H

#include <stddef.h>

// The sums over a row: of z x, z p and d z x.
struct ck_row_survey {
  double product, sum, slope;
};

// With z the similarities and d the distances of a point to `count` others: y[j] += z[j] own_x, sums[j] += z[j] own_p,
// slopes[j] += d[j] z[j] own_x. Where z[j] is 0, so is d[j] z[j], however large d[j]. Nothing is padded.
struct ck_row_survey ck_survey_row(const double *z, const double *d, size_t count, const double *x, const double *p,
                                   double own_x, double own_p, double *y, double *sums, double *slopes);

#endif
