// One large magnitude over MPI, behind plain types: Swift never sees mpi.h. Every function but the first four is called
// by all ranks together.
#ifndef DISTRIBUTED_H
#define DISTRIBUTED_H
#include <stddef.h>
#include <stdint.h>

// Begins; 0 where that worked.
int dm_begin(void);
int dm_rank(void);
int dm_size(void);
// Ends all ranks at once: for a rank that met an error the others cannot know of.
void dm_abort(int status);
void dm_finish(void);
// The number of ranks that share this one's node, and so its memory.
int dm_ranks_here(void);

// The sums, or the largest, over the ranks, on each of them.
void dm_sum(double *values, size_t count);
void dm_largest(double *values, size_t count);
// The sum modulo 2^64.
uint64_t dm_sum_of_bits(uint64_t value);
// What rank 0 has, on each rank.
void dm_broadcast(void *bytes, size_t count);
// The parts of a vector, in the order of the ranks.
void dm_gather(const double *own, size_t count, double *all);

// Euclidean points, the rows dealt to the ranks. With `replicated` every rank keeps all coordinates; else blocks of them
// are passed round in a ring, and a rank holds three blocks at a time, of at most 2^31 - 1 numbers each. NULL where there
// is no memory.
struct dm_points;
struct dm_points *dm_points_make(const double *rows, size_t own, int dimension, int replicated);
void dm_points_free(struct dm_points *points);
size_t dm_points_total(const struct dm_points *points);
size_t dm_points_first(const struct dm_points *points);

// The rows of Z x that this rank has, with Z[i, j] = exp(-t |i - j|).
void dm_product(struct dm_points *points, double t, const double *x, double *own);
// The rows of Z x, (d Z) x, Z 1 and (d Z) 1, one vector after the other, with the elementwise product d Z.
void dm_survey(struct dm_points *points, double t, const double *x, double *own);

// The nearest `width` points before each point of this rank, in an order that looks random; `different` is set to 0 for
// a point that coincides with one before it, else to 1. NULL where there is no memory.
struct dm_neighbours;
struct dm_neighbours *dm_neighbours_find(struct dm_points *points, int width, double *different);
void dm_neighbours_free(struct dm_neighbours *neighbours);
// Computes the columns U of this rank with U U^T about the inverse of Z at these neighbours, of points that differ.
void dm_factor(struct dm_points *points, struct dm_neighbours *neighbours, double t, const double *different);
// y = U U^T x.
void dm_precondition(const struct dm_points *points, const struct dm_neighbours *neighbours, const double *x, double *y);

// Writes the distances of point i from all points, in the order of the points, infinite ones too.
typedef void (*dm_row)(const void *space, size_t i, double *distances);

// A weighting of a space of n points with any symmetric distances, by ScaLAPACK. Each rank asks for the rows it has a
// part of, and once more for its share of all rows. Its part takes at most `memory` bytes: the system would give more than
// there is, and end the process later.
struct dm_dense_result {
  double magnitude, derivative, spread, spread_derivative, residual, error;
  int rows_of_ranks, columns_of_ranks;
};
enum { DM_DONE = 0, DM_SINGULAR = 1, DM_NO_MEMORY = 2, DM_TOO_LARGE = 3 };
int dm_dense(dm_row distances, const void *space, size_t n, double t, double memory, struct dm_dense_result *result);
#endif
