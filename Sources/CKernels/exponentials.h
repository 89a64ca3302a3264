// The exponential in single precision, and sums of such vectors in double.
#ifndef CKERNELS_EXPONENTIALS_H
#define CKERNELS_EXPONENTIALS_H

#include "vectors.h"

typedef int32_t single_integers __attribute__((vector_size(4 * CK_SINGLE_LANES)));
typedef double wide_lanes __attribute__((vector_size(8 * CK_SINGLE_LANES)));

// As the exponential in double precision, in vectors.h, with a polynomial of degree 5 whose relative error is below 1.3e-7.
INLINED single_lanes single_exponential(single_lanes x) {
  const float shift = 12582912.0f;  // 1.5 * 2^23
  single_lanes bounded = __builtin_elementwise_max(x, (single_lanes){0} - 87.0f);
  single_lanes shifted = bounded * 0x1.715476p0f + shift;
  single_lanes n = shifted - shift;
  single_lanes r = bounded - n * 0x1.62e430p-1f;
  single_lanes p = r * 0x1.0fe5c6p-7f + 0x1.575eeep-5f;
  p = p * r + 0x1.555a18p-3f;
  p = p * r + 0x1.fffd1ap-2f;
  p = p * r + 0x1.fffff6p-1f;
  p = p * r + 0x1.000002p0f;
  single_integers power = ((single_integers)shifted + 127) << 23;
  return p * (single_lanes)power;
}

INLINED double sum_singles(single_lanes values) {
  wide_lanes wide = __builtin_convertvector(values, wide_lanes);
  double total = 0;
  for (int lane = 0; lane < CK_SINGLE_LANES; lane++) total += wide[lane];
  return total;
}

#endif
