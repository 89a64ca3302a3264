// Cholesky factors of matrices of a few vectors a row, on which a library's packing takes longer than the arithmetic.
#ifndef CKERNELS_FACTORS_H
#define CKERNELS_FACTORS_H

#include <stddef.h>

enum { CK_MOST_ROWS = 128 };

// Replaces the symmetric matrix `a`, given by its lower triangle, by the triangular factor L with a = L^T L, from the last
// row to the first: L below the diagonal, its mirror image above, and one over its elements on the diagonal. Rows are
// `stride` numbers apart, a multiple of CK_LANES; at most CK_MOST_ROWS rows. Returns whether every pivot, the square of a
// diagonal element of L, was at least `smallest`; otherwise `a` is spoiled.
int ck_factorize(double *a, size_t count, size_t stride, double smallest);

// Solves L^T L x = b in place. Nothing is padded.
void ck_solve_factorized(const double *factor, size_t count, size_t stride, double *b);

#endif
