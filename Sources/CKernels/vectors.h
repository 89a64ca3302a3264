// Vectors of eight numbers and of sixteen in single precision, the exponential, and what compiles a function for several instruction sets.
#ifndef CKERNELS_VECTORS_H
#define CKERNELS_VECTORS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "kernels.h"
#include "singles.h"

// The functions that choose among the versions run before the thread sanitizer has begun, which they bring down: a build
// for sanitizers defines KERNELS_ONE_TARGET.
#if defined(__x86_64__) && defined(__linux__) && !defined(KERNELS_ONE_TARGET)
#define MULTIVERSIONED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MULTIVERSIONED
#endif
#define INLINED static inline __attribute__((always_inline))

// Functions of vectors are inlined into functions of addresses, and only these into multiversioned ones: the compiler
// does not see before inlining that no vector crosses a call.
#pragma clang diagnostic ignored "-Wpsabi"

// One AVX-512 register, two AVX2 ones, four of SSE2 or NEON: the compiler splits them.
typedef double lanes __attribute__((vector_size(8 * CK_LANES)));
typedef int64_t integer_lanes __attribute__((vector_size(8 * CK_LANES)));

INLINED lanes load(const double *from) {
  lanes values;
  memcpy(&values, from, sizeof values);
  return values;
}

INLINED void store(double *to, lanes values) { memcpy(to, &values, sizeof values); }

// As many numbers of single precision as fill a register.
typedef float single_lanes __attribute__((vector_size(4 * CK_SINGLE_LANES)));

INLINED single_lanes load_singles(const float *from) {
  single_lanes values;
  memcpy(&values, from, sizeof values);
  return values;
}

INLINED void store_singles(float *to, single_lanes values) { memcpy(to, &values, sizeof values); }

INLINED lanes everywhere(double value) { return (lanes){0} + value; }

INLINED double sum(lanes values) {
  return ((values[0] + values[4]) + (values[2] + values[6])) + ((values[1] + values[5]) + (values[3] + values[7]));
}

INLINED size_t padded(size_t count) { return (count + CK_LANES - 1) & ~(size_t)(CK_LANES - 1); }

// exp(x) for x ≤ 0: 2^n exp(r) with n the integer nearest to x / log 2 and |r| ≤ log(2) / 2. The polynomial of degree
// 11 has the smallest largest relative error there, 3e-18, by Remez's algorithm. Below -708 the result is 0.
INLINED lanes exponential(lanes x) {
  const double shift = 6755399441055744.0;  // 1.5 * 2^52: adding it rounds to an integer, kept in the low bits
  const double log2_high = 0x1.62e42fefa0000p-1, log2_low = 0x1.cf79abc9e3b3ap-40;
  lanes bounded = __builtin_elementwise_max(x, everywhere(-708.0));
  lanes shifted = bounded * 0x1.71547652b82fep0 + shift;
  lanes n = shifted - shift;
  lanes r = (bounded - n * log2_high) - n * log2_low;
  lanes p = r * 0x1.ad6628b923664p-26 + 0x1.28b311bbb5313p-22;
  p = p * r + 0x1.71df4518f4b4ap-19;
  p = p * r + 0x1.a01992d10d383p-16;
  p = p * r + 0x1.a01a01105aaf4p-13;
  p = p * r + 0x1.6c16c187810bap-10;
  p = p * r + 0x1.1111111130dcbp-7;
  p = p * r + 0x1.555555554f370p-5;
  p = p * r + 0x1.55555555554a2p-3;
  p = p * r + 0.5;
  p = p * r + 1.0;
  p = p * r + 1.0;
  integer_lanes power = ((integer_lanes)shifted + 1023) << 52;
  return (lanes)((integer_lanes)(p * (lanes)power) & (x >= -708.0));
}

#endif
