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

// 2^-x for x ≥ 0, by the polynomials of degree 5 and 9 with the smallest largest relative error on [-1/2, 1/2], 8e-8 and
// 1.4e-14: fewer steps than exp(-x) takes, as nothing is rounded on the way. Beyond 125 and 1000 they are those of 125 and
// 1000.
INLINED single_lanes single_halvings(single_lanes x) {
  const float shift = 12582912.0f;  // 1.5 * 2^23
  single_lanes bounded = __builtin_elementwise_min(x, (single_lanes){0} + 125.0f);
  single_lanes shifted = shift - bounded;
  single_lanes r = bounded + (shifted - shift);
  single_lanes p = r * -0x1.5c08e6p-10f + 0x1.3d0c52p-7f;
  p = p * r - 0x1.c6b6e4p-5f;
  p = p * r + 0x1.ebf918p-3f;
  p = p * r - 0x1.62e428p-1f;
  p = p * r + 0x1.000002p0f;
  return (single_lanes)((single_integers)p + ((single_integers)shifted << 23));
}

INLINED lanes halvings(lanes x) {
  const double shift = 6755399441055744.0;  // 1.5 * 2^52
  lanes bounded = __builtin_elementwise_min(x, everywhere(1000.0));
  lanes shifted = shift - bounded;
  lanes r = bounded + (shifted - shift);
  lanes p = r * -0x1.b3f4216dbebd7p-24 + 0x1.63edf105c205ep-20;
  p = p * r - 0x1.ffce2460ec1c3p-17;
  p = p * r + 0x1.43088fca9a1dbp-13;
  p = p * r - 0x1.5d87fd901205fp-10;
  p = p * r + 0x1.3b2ab72a1098bp-7;
  p = p * r - 0x1.c6b08d70d2002p-5;
  p = p * r + 0x1.ebfbdff81570dp-3;
  p = p * r - 0x1.62e42fefa3752p-1;
  p = p * r + 0x1.0000000000039p+0;
  return (lanes)((integer_lanes)p + ((integer_lanes)shifted << 52));
}

INLINED double sum_singles(single_lanes values) {
  wide_lanes wide = __builtin_convertvector(values, wide_lanes);
  double total = 0;
  for (int lane = 0; lane < CK_SINGLE_LANES; lane++) total += wide[lane];
  return total;
}

#endif
