// Points dealt over ranks: what products, neighbours and factors share. Coordinates of a block stand one axis after the
// other.
#ifndef POINTS_H
#define POINTS_H
#include "distributed.h"

struct dm_points {
  int dimension, rank, size;
  size_t own, first, total, widest;
  // The first point of each rank, and the number of all.
  size_t *starts;
  double *coordinates, *all, *ring[2];
};

// Calls `visit` with the block of every rank, its own first.
typedef void dm_visit(void *context, size_t first, size_t count, const double *coordinates);
void dm_each_block(struct dm_points *points, dm_visit *visit, void *context);

enum { TILE = 256 };

// Squared distances of a point from up to TILE points of a block, from `start` on.
void dm_squares(const double *point, size_t stride, const double *block, size_t count, size_t start, size_t length,
                int dimension, double *squares);
#endif
