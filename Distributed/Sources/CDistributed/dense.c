#include "distributed.h"
#include <limits.h>
#include <math.h>
#include <mpi.h>
#include <stdlib.h>

// ScaLAPACK and BLACS bring no header for C.
void Cblacs_get(int context, int what, int *value);
void Cblacs_gridinit(int *context, const char *order, int rows, int columns);
void Cblacs_gridinfo(int context, int *rows, int *columns, int *row, int *column);
void Cblacs_gridexit(int context);
int numroc_(const int *n, const int *block, const int *process, const int *source, const int *processes);
void descinit_(int *descriptor, const int *m, const int *n, const int *mb, const int *nb, const int *row,
               const int *column, const int *context, const int *lead, int *info);
void pdgetrf_(const int *m, const int *n, double *a, const int *ia, const int *ja, const int *desca, int *pivots,
              int *info);
void pdgetrs_(const char *transposed, const int *n, const int *sides, const double *a, const int *ia, const int *ja,
              const int *desca, const int *pivots, double *b, const int *ib, const int *jb, const int *descb, int *info,
              size_t);

enum { BLOCK = 64 };

// The part of a matrix that this process has, in blocks dealt over a grid of processes.
struct grid {
  int context, rows, columns, row, column, own_rows, own_columns, lead;
};

static struct grid make_grid(int n) {
  struct grid grid;
  int size = dm_size(), zero = 0, block = BLOCK;
  grid.rows = (int)sqrt((double)size);
  while (size % grid.rows) grid.rows--;
  grid.columns = size / grid.rows;
  Cblacs_get(-1, 0, &grid.context);
  Cblacs_gridinit(&grid.context, "Row", grid.rows, grid.columns);
  Cblacs_gridinfo(grid.context, &grid.rows, &grid.columns, &grid.row, &grid.column);
  grid.own_rows = numroc_(&n, &block, &grid.row, &zero, &grid.rows);
  grid.own_columns = numroc_(&n, &block, &grid.column, &zero, &grid.columns);
  grid.lead = grid.own_rows > 1 ? grid.own_rows : 1;
  return grid;
}

static size_t place(int own, int process, int processes) {
  return ((size_t)(own / BLOCK) * (size_t)processes + (size_t)process) * BLOCK + (size_t)(own % BLOCK);
}

// What the rows of Z, made again, tell of the weights.
static void confirm(dm_row distances, const void *space, size_t n, double t, const double *w, double *line,
                    struct dm_dense_result *result) {
  double sums[5] = {0}, residual = 0, norm = 0;
  for (size_t i = (size_t)dm_rank(); i < n; i += (size_t)dm_size()) {
    double product = 0, slope = 0, row = 0, row_slope = 0, size = 0;
    distances(space, i, line);
    for (size_t j = 0; j < n; j++) {
      double z = exp(-t * line[j]), change = z > 0 ? line[j] * z : 0;
      product += z * w[j];
      slope += change * w[j];
      row += z;
      row_slope += change;
      size += z * fabs(w[j]);
    }
    residual = fmax(residual, fabs(1 - product));
    sums[0] += w[i] * (1 - product);
    sums[1] += w[i] * slope;
    sums[2] += 1 / row;
    sums[3] += row_slope / (row * row);
    sums[4] += fabs(w[i]) * size;
  }
  dm_sum(sums, 5);
  dm_largest(&residual, 1);
  for (size_t i = 0; i < n; i++) {
    result->magnitude += w[i];
    norm += fabs(w[i]);
  }
  result->magnitude += sums[0];
  result->derivative = sums[1];
  result->spread = sums[2];
  result->spread_derivative = sums[3];
  result->residual = residual;
  result->error = residual * norm + 4 * 0x1p-52 * sums[4];
}

int dm_dense(
    dm_row distances, const void *space, size_t count, double t, double memory, struct dm_dense_result *result) {
  *result = (struct dm_dense_result){0};
  if (count > INT_MAX) return DM_TOO_LARGE;
  int n = (int)count, one = 1, zero = 0, block = BLOCK, info = 0, desca[9], descb[9];
  struct grid grid = make_grid(n);
  result->rows_of_ranks = grid.rows;
  result->columns_of_ranks = grid.columns;
  size_t cells = (size_t)grid.lead * (size_t)(grid.own_columns > 1 ? grid.own_columns : 1);
  // Debian's ScaLAPACK counts in 32 bits.
  int status = cells > INT_MAX ? DM_TOO_LARGE : (double)cells * sizeof(double) > memory ? DM_NO_MEMORY : DM_DONE;
  double *a = NULL, *b = NULL, *w = calloc(count, sizeof *w), *line = malloc(count * sizeof *line);
  int *pivots = NULL;
  if (status == DM_DONE) {
    a = malloc(cells * sizeof *a);
    b = malloc((size_t)grid.lead * sizeof *b);
    pivots = malloc(((size_t)grid.lead + BLOCK) * sizeof *pivots);
    if (!a || !b || !w || !line || !pivots) status = DM_NO_MEMORY;
  }
  MPI_Allreduce(MPI_IN_PLACE, &status, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
  if (status == DM_DONE) {
    descinit_(desca, &n, &n, &block, &block, &zero, &zero, &grid.context, &grid.lead, &info);
    descinit_(descb, &n, &one, &block, &block, &zero, &zero, &grid.context, &grid.lead, &info);
    for (int row = 0; row < grid.own_rows; row++) {
      distances(space, place(row, grid.row, grid.rows), line);
      for (int column = 0; column < grid.own_columns; column++)
        a[(size_t)column * (size_t)grid.lead + (size_t)row] =
            exp(-t * line[place(column, grid.column, grid.columns)]);
    }
    for (int row = 0; row < grid.own_rows; row++) b[row] = 1;
    pdgetrf_(&n, &n, a, &one, &one, desca, pivots, &info);
    if (info == 0) pdgetrs_("N", &n, &one, a, &one, &one, desca, pivots, b, &one, &one, descb, &info, 1);
    status = info == 0 ? DM_DONE : DM_SINGULAR;
  }
  if (status == DM_DONE) {
    if (grid.column == 0)
      for (int row = 0; row < grid.own_rows; row++) w[place(row, grid.row, grid.rows)] = b[row];
    dm_sum(w, count);
    confirm(distances, space, count, t, w, line, result);
  }
  free(a);
  free(b);
  free(w);
  free(line);
  free(pivots);
  Cblacs_gridexit(grid.context);
  return status;
}
