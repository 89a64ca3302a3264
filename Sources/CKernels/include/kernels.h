// The inner loops of magnitude and spread, compiled for several instruction sets; the processor's best is chosen when
// the program starts. They are in C because Swift 6.3 compiles a module for one instruction set only.
//
// Points are stored coordinate by coordinate: coordinate k of point j is `coordinates[k * stride + j]`, so that a loop
// over points reads memory in order. Rows of points are padded to a multiple of CK_LANES: a function of `count` points
// also reads and writes the places up to the next such multiple, so that no loop has a remainder. What it writes there
// is unspecified unless said otherwise; coordinates there must be finite.
#ifndef CKERNELS_KERNELS_H
#define CKERNELS_KERNELS_H

#include <stddef.h>

enum { CK_LANES = 8 };

// values[j] <- exp(values[j]) for values ≤ 0, to within 1 ulp; below -708 the result is 0. Nothing is padded.
void ck_exponential(double *values, size_t count);

// similarities[j] <- exp(-dilation * distances[j]) for j < count. Returns how many of them are 1: coincident points.
size_t ck_similarities(const double *distances, size_t count, double dilation, double *similarities);

// The sum of values, and of elementwise products of two arrays. Nothing is padded.
double ck_sum(const double *values, size_t count);
double ck_dot(const double *a, const double *b, size_t count);

// y[j] += x[j] for j < count. Returns the sum of x. Nothing is padded.
double ck_add_and_sum(const double *x, double *y, size_t count);

// One row of a symmetric product, the part before the diagonal: y[j] += row[j] * own for j < count. Returns the sum of
// row[j] * x[j]. Nothing is padded.
double ck_symmetric_row(const double *row, size_t count, const double *x, double own, double *y);

// y[j] += scale * x[j], and y[j] = scale * y[j] + x[j], for j < count. Nothing is padded.
void ck_add_scaled(double scale, const double *x, double *y, size_t count);
void ck_scale_and_add(double scale, const double *x, double *y, size_t count);

// y[j] += x[j] with x in single precision, for j < count. Nothing is padded.
void ck_add_singles(const float *x, double *y, size_t count);

// y[j] = x[j], or in reverse order y[count - 1 - j] = x[j], in the other precision, for j < count. Nothing is padded.
void ck_to_single(const double *x, float *y, size_t count);
void ck_to_double(const float *x, double *y, size_t count);
void ck_to_single_reversed(const double *x, float *y, size_t count);
void ck_to_double_reversed(const float *x, double *y, size_t count);

// Asks for the rows with the given places in a table with `bytes` in each, so that they are near when they are read.
void ck_prefetch_rows(const void *rows, size_t bytes, const ptrdiff_t *places, size_t count);

#endif
