#include "points.h"
#include <mpi.h>
#include <stdlib.h>
#include <string.h>

static void lay_out(const double *rows, size_t count, int dimension, double *block) {
  for (size_t i = 0; i < count; i++)
    for (int k = 0; k < dimension; k++) block[(size_t)k * count + i] = rows[i * (size_t)dimension + k];
}

// Every rank's block in turn, with each axis whole: a broadcast by each rank.
static void replicate(struct dm_points *points) {
  for (int rank = 0; rank < points->size; rank++) {
    size_t count = (points->starts[rank + 1] - points->starts[rank]) * (size_t)points->dimension;
    double *block = points->all + points->starts[rank] * (size_t)points->dimension;
    if (rank == points->rank) memcpy(block, points->coordinates, count * sizeof *block);
    for (size_t start = 0; start < count; start += 1 << 24) {
      size_t length = count - start < 1 << 24 ? count - start : 1 << 24;
      MPI_Bcast(block + start, (int)length, MPI_DOUBLE, rank, MPI_COMM_WORLD);
    }
  }
}

struct dm_points *dm_points_make(const double *rows, size_t own, int dimension, int replicated) {
  struct dm_points *points = calloc(1, sizeof *points);
  int missing = !points;
  if (points) {
    *points = (struct dm_points){.dimension = dimension, .rank = dm_rank(), .size = dm_size(), .own = own};
    points->starts = calloc((size_t)points->size + 1, sizeof *points->starts);
    points->coordinates = malloc((own * (size_t)dimension + 1) * sizeof *points->coordinates);
    missing = !points->starts || !points->coordinates;
  }
  MPI_Allreduce(MPI_IN_PLACE, &missing, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
  if (missing) return NULL;
  lay_out(rows, own, dimension, points->coordinates);
  MPI_Allgather(&own, 1, MPI_UINT64_T, points->starts + 1, 1, MPI_UINT64_T, MPI_COMM_WORLD);
  for (int rank = 0; rank < points->size; rank++) {
    if (points->starts[rank + 1] > points->widest) points->widest = points->starts[rank + 1];
    points->starts[rank + 1] += points->starts[rank];
  }
  points->first = points->starts[points->rank];
  points->total = points->starts[points->size];
  size_t block = (replicated ? points->total : points->widest) * (size_t)dimension + 1;
  if (replicated) {
    points->all = malloc(block * sizeof(double));
    missing = !points->all;
  } else {
    for (int side = 0; side < 2; side++) points->ring[side] = malloc(block * sizeof(double));
    missing = !points->ring[0] || !points->ring[1];
  }
  MPI_Allreduce(MPI_IN_PLACE, &missing, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
  if (missing) {
    dm_points_free(points);
    return NULL;
  }
  if (replicated) replicate(points);
  return points;
}

void dm_points_free(struct dm_points *points) {
  free(points->starts);
  free(points->coordinates);
  free(points->all);
  free(points->ring[0]);
  free(points->ring[1]);
  free(points);
}

size_t dm_points_total(const struct dm_points *points) { return points->total; }
size_t dm_points_first(const struct dm_points *points) { return points->first; }

void dm_each_block(struct dm_points *points, dm_visit *visit, void *context) {
  int size = points->size, rank = points->rank;
  size_t width = (size_t)points->dimension;
  const double *here = points->coordinates;
  for (int step = 0; step < size; step++) {
    int block = (rank + step) % size, next = (block + 1) % size;
    size_t first = points->starts[block], count = points->starts[block + 1] - first;
    MPI_Request requests[2];
    int passes = !points->all && step + 1 < size;
    double *there = points->ring[step % 2];
    if (passes) {
      // Blocks wander to the rank before, while this one is worked on.
      size_t coming = points->starts[next + 1] - points->starts[next];
      MPI_Irecv(there, (int)(coming * width), MPI_DOUBLE, (rank + 1) % size, step, MPI_COMM_WORLD, &requests[0]);
      MPI_Isend(here, (int)(count * width), MPI_DOUBLE, (rank + size - 1) % size, step, MPI_COMM_WORLD, &requests[1]);
    }
    visit(context, first, count, points->all ? points->all + first * width : here);
    if (passes) {
      MPI_Waitall(2, requests, MPI_STATUSES_IGNORE);
      here = there;
    }
  }
}

__attribute__((target_clones("avx512f", "avx2", "default"))) void dm_squares(
    const double *point, size_t stride, const double *block, size_t count, size_t start, size_t length, int dimension,
    double *squares) {
  for (size_t j = 0; j < length; j++) squares[j] = 0;
  for (int k = 0; k < dimension; k++) {
    const double *axis = block + (size_t)k * count + start, own = point[(size_t)k * stride];
    for (size_t j = 0; j < length; j++) {
      double difference = axis[j] - own;
      squares[j] += difference * difference;
    }
  }
}
