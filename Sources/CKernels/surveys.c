#include "products.h"
#include "vectors.h"

MULTIVERSIONED void ck_survey_row(const double *z, const double *d, size_t count, size_t row, const double *x,
                                  const double *p, struct ck_survey_sums to) {
#pragma clang fp reassociate(on)
  double *restrict y = to.product, *restrict sums = to.sums;
  double *restrict slopes = to.slopes, *restrict sum_slopes = to.sum_slopes;
  double own_x = x[row], own_p = p[row];
  double product = 0, sum = 0, slope = 0, sum_slope = 0;
  for (size_t j = 0; j < count; j++) {
    double sloped = z[j] == 0 ? 0 : z[j] * d[j];
    product += z[j] * x[j];
    sum += z[j] * p[j];
    slope += sloped * x[j];
    sum_slope += sloped * p[j];
    y[j] += z[j] * own_x;
    sums[j] += z[j] * own_p;
    slopes[j] += sloped * own_x;
    sum_slopes[j] += sloped * own_p;
  }
  y[row] += product;
  sums[row] += sum;
  slopes[row] += slope;
  sum_slopes[row] += sum_slope;
}
