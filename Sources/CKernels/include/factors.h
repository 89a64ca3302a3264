// Cholesky factors of matrices that fit into the nearer caches, on which a library's packing takes longer than it saves.
//
// A symmetric matrix is given by its lower triangle, row after row. The factor L with a = L^T L takes its place, from the
// last row to the first, so that every loop runs along rows. The functions return whether all pivots, the squares of the
// diagonal elements of L, were large enough; otherwise `a` is spoiled.
#ifndef CKERNELS_FACTORS_H
#define CKERNELS_FACTORS_H

#include <stddef.h>

enum { CK_MOST_ROWS = 128 };

// In double precision, up to CK_MOST_ROWS rows, `stride` numbers apart, a multiple of CK_LANES: L below the diagonal, its
// mirror image above, and one over its elements on the diagonal. No pivot may be below `smallest`.
int ck_factorize(double *a, size_t count, size_t stride, double smallest);

// Solves L^T L x = b in place, for at most CK_MOST_ROWS rows. Nothing is padded.
void ck_solve_factorized(const double *factor, size_t count, size_t stride, double *b);

// In single precision, rows `stride` numbers apart, a multiple of CK_SINGLE_LANES: L below the diagonal, one over its
// elements on it, and zeros from there to the next multiple of CK_SINGLE_LANES. Pivots have to be positive.
int ck_factorize_singles(float *a, size_t count, size_t stride);

// Solves L^T L x = b in place. `b` is padded to a multiple of CK_SINGLE_LANES, by finite numbers.
void ck_solve_singles(const float *factor, size_t count, size_t stride, float *b);

#endif
