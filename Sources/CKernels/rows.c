#include "rows.h"

#include "vectors.h"

MULTIVERSIONED struct ck_row_survey ck_survey_row(const double *restrict z, const double *restrict d, size_t count,
                                                  const double *restrict x, const double *restrict p, double own_x,
                                                  double own_p, double *restrict y, double *restrict sums,
                                                  double *restrict slopes) {
#pragma clang fp reassociate(on)
  double product = 0, sum = 0, slope = 0;
  for (size_t j = 0; j < count; j++) {
    double sloped = z[j] == 0 ? 0 : z[j] * d[j];
    product += z[j] * x[j];
    sum += z[j] * p[j];
    slope += sloped * x[j];
    y[j] += z[j] * own_x;
    sums[j] += z[j] * own_p;
    slopes[j] += sloped * own_x;
  }
  return (struct ck_row_survey){product, sum, slope};
}
