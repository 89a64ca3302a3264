#include "points.h"
#include <math.h>
#include <mpi.h>
#include <stdlib.h>
#include <string.h>

struct dm_neighbours {
  int width;
  size_t own;
  // For each point its neighbours, the nearest first, with the squares of their distances; and what the factor has there.
  uint32_t *places;
  float *squares, *entries;
  int *counts;
  double *diagonal;
};

// The place of a point in an order that has nothing to do with how the points were given.
static uint64_t order(uint64_t point) {
  point = (point ^ (point >> 30)) * 0xbf58476d1ce4e5b9u;
  point = (point ^ (point >> 27)) * 0x94d049bb133111ebu;
  return point ^ (point >> 31);
}

struct search {
  struct dm_points *points;
  struct dm_neighbours *found;
  double *different;
};

static void insert(struct dm_neighbours *found, size_t i, uint32_t place, float square) {
  uint32_t *places = found->places + i * (size_t)found->width;
  float *squares = found->squares + i * (size_t)found->width;
  int at = found->counts[i] < found->width ? found->counts[i]++ : found->width - 1;
  for (; at > 0 && squares[at - 1] > square; at--) {
    squares[at] = squares[at - 1];
    places[at] = places[at - 1];
  }
  squares[at] = square;
  places[at] = place;
}

static void search(void *context, size_t first, size_t count, const double *block) {
  struct search *search = context;
  struct dm_points *points = search->points;
  struct dm_neighbours *found = search->found;
  double squares[TILE];
  for (size_t start = 0; start < count; start += TILE) {
    size_t length = count - start < TILE ? count - start : TILE;
    for (size_t i = 0; i < points->own; i++) {
      uint64_t own = order(points->first + i + 1);
      dm_squares(points->coordinates + i, points->own, block, count, start, length, points->dimension, squares);
      for (size_t j = 0; j < length; j++) {
        int full = found->counts[i] == found->width;
        if (full && squares[j] >= found->squares[(i + 1) * (size_t)found->width - 1] && squares[j] > 0) continue;
        if (order(first + start + j + 1) >= own) continue;
        if (squares[j] == 0) search->different[i] = 0;
        insert(found, i, (uint32_t)(first + start + j), (float)squares[j]);
      }
    }
  }
}

struct dm_neighbours *dm_neighbours_find(struct dm_points *points, int width, double *different) {
  struct dm_neighbours *found = calloc(1, sizeof *found);
  size_t cells = points->own * (size_t)width + 1;
  int missing = !found;
  if (found) {
    *found = (struct dm_neighbours){.width = width, .own = points->own};
    found->places = malloc(cells * sizeof *found->places);
    found->squares = malloc(cells * sizeof *found->squares);
    found->entries = malloc(cells * sizeof *found->entries);
    found->counts = calloc(points->own + 1, sizeof *found->counts);
    found->diagonal = calloc(points->own + 1, sizeof *found->diagonal);
    missing = !found->places || !found->squares || !found->entries || !found->counts || !found->diagonal;
  }
  MPI_Allreduce(MPI_IN_PLACE, &missing, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
  if (missing) {
    if (found) dm_neighbours_free(found);
    return NULL;
  }
  for (size_t i = 0; i < points->own; i++) different[i] = 1;
  struct search context = {points, found, different};
  dm_each_block(points, search, &context);
  return found;
}

void dm_neighbours_free(struct dm_neighbours *neighbours) {
  free(neighbours->places);
  free(neighbours->squares);
  free(neighbours->entries);
  free(neighbours->counts);
  free(neighbours->diagonal);
  free(neighbours);
}

// The coordinates of the neighbours of some points of this rank, as the blocks come by.
struct collection {
  struct dm_points *points;
  struct dm_neighbours *neighbours;
  size_t start, end;
  double *coordinates;
};

static void collect(void *context, size_t first, size_t count, const double *block) {
  struct collection *collection = context;
  size_t width = (size_t)collection->neighbours->width, dimension = (size_t)collection->points->dimension;
  for (size_t i = collection->start; i < collection->end; i++)
    for (int k = 0; k < collection->neighbours->counts[i]; k++) {
      uint32_t place = collection->neighbours->places[i * width + (size_t)k];
      if (place < first || place >= first + count) continue;
      double *target = collection->coordinates + ((i - collection->start) * width + (size_t)k) * dimension;
      for (size_t axis = 0; axis < dimension; axis++) target[axis] = block[axis * count + (place - first)];
    }
}

// The Cholesky factor L of Z at the neighbours, the farthest first, and the point, as its last row; neighbours that
// cannot be told apart from others are left out. The column of the inverse that belongs to the point, divided by the
// root of its last element, is L^-T e. Behind the factor `z` has room for the coordinates of the point.
static void compute(struct collection *collection, size_t i, double t, const double *different, double *z) {
  struct dm_points *points = collection->points;
  struct dm_neighbours *neighbours = collection->neighbours;
  size_t width = (size_t)neighbours->width, dimension = (size_t)points->dimension;
  const double *near = collection->coordinates + (i - collection->start) * width * dimension;
  float *entries = neighbours->entries + i * width;
  int kept[width + 1], count = 0;
  double *own = z + (width + 1) * (width + 1);
  for (size_t axis = 0; axis < dimension; axis++) own[axis] = points->coordinates[axis * points->own + i];
  for (int k = neighbours->counts[i]; k >= 0; k--) {
    int isOwn = k == 0;
    const double *point = isOwn ? own : near + (size_t)(k - 1) * dimension;
    if (!isOwn && different[neighbours->places[i * width + (size_t)k - 1]] == 0) continue;
    double *row = z + (size_t)count * (width + 1), pivot = 1;
    for (int j = 0; j < count; j++) {
      const double *other = near + (size_t)kept[j] * dimension, *before = z + (size_t)j * (width + 1);
      double square = 0;
      for (size_t axis = 0; axis < dimension; axis++) square += (point[axis] - other[axis]) * (point[axis] - other[axis]);
      double sum = exp(-t * sqrt(square));
      for (int l = 0; l < j; l++) sum -= row[l] * before[l];
      row[j] = sum / before[j];
      pivot -= row[j] * row[j];
    }
    if (!(pivot > 1e-12)) {
      if (!isOwn) continue;
      count = 0;
      pivot = 1;
      row = z;
    }
    row[count] = sqrt(pivot);
    kept[count++] = isOwn ? -1 : k - 1;
  }
  memset(entries, 0, width * sizeof *entries);
  double column[width + 1];
  for (int j = count - 1; j >= 0; j--) {
    double sum = j == count - 1 ? 1 : 0;
    for (int l = j + 1; l < count; l++) sum -= z[(size_t)l * (width + 1) + (size_t)j] * column[l];
    column[j] = sum / z[(size_t)j * (width + 1) + (size_t)j];
    if (kept[j] < 0) neighbours->diagonal[i] = column[j];
    else entries[kept[j]] = (float)column[j];
  }
}

void dm_factor(struct dm_points *points, struct dm_neighbours *neighbours, double t, const double *different) {
  size_t width = (size_t)neighbours->width, rounds = (width + 1) / 2, length = points->own / rounds + 1;
  double *coordinates = malloc((length * width * (size_t)points->dimension + 1) * sizeof *coordinates);
  double *z = malloc(((width + 1) * (width + 1) + (size_t)points->dimension) * sizeof *z);
  if (!coordinates || !z) dm_abort(71);
  for (size_t round = 0; round < rounds; round++) {
    size_t start = round * length, end = start + length;
    struct collection collection = {
        points, neighbours, start < points->own ? start : points->own, end < points->own ? end : points->own,
        coordinates};
    dm_each_block(points, collect, &collection);
    for (size_t i = collection.start; i < collection.end; i++) {
      if (different[points->first + i] == 0) {
        neighbours->diagonal[i] = 0;
        memset(neighbours->entries + i * width, 0, width * sizeof(float));
      } else {
        compute(&collection, i, t, different, z);
      }
    }
  }
  free(coordinates);
  free(z);
}

void dm_precondition(const struct dm_points *points, const struct dm_neighbours *neighbours, const double *x, double *y) {
  size_t width = (size_t)neighbours->width;
  memset(y, 0, points->total * sizeof *y);
  for (size_t i = 0; i < points->own; i++) {
    const uint32_t *places = neighbours->places + i * width;
    const float *entries = neighbours->entries + i * width;
    double inner = neighbours->diagonal[i] * x[points->first + i];
    for (int k = 0; k < neighbours->counts[i]; k++) inner += entries[k] * x[places[k]];
    y[points->first + i] += neighbours->diagonal[i] * inner;
    for (int k = 0; k < neighbours->counts[i]; k++) y[places[k]] += entries[k] * inner;
  }
  dm_sum(y, points->total);
}
