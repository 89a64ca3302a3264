// Farthest-first orders, nearest neighbours, and products with a sparse triangular factor.
#ifndef CKERNELS_SPARSE_H
#define CKERNELS_SPARSE_H

#include <stddef.h>
#include <stdint.h>

// nearest[j] <- min(nearest[j], distances[j]) for j < count. Returns the place of the largest result, the first of
// equal ones. The padding of `nearest` must be negative, that of `distances` not negative.
size_t ck_approach(const double *distances, double *nearest, size_t count);

// Writes the places of the `limit` smallest of `count` values, padded, smallest first and the first of equal ones; of
// all when there are fewer. `kept` is scratch for `limit` numbers.
void ck_smallest(const double *values, size_t count, size_t limit, double *kept, int32_t *places);

// The sum of values[k] * x[places[k]] for k < count, and x[places[k]] += scale * values[k].
double ck_gathered_dot(const float *values, const int32_t *places, size_t count, const double *x);
void ck_scatter(double scale, const float *values, const int32_t *places, size_t count, double *x);

#endif
