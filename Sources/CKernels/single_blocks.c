#include "exponentials.h"
#include "singles.h"

// As blocks in double precision, see blocks.c; what the rows add to the columns is gathered in single precision too.
enum { ROWS = 4, STRETCH = 320, MOST_COORDINATES = 3, LANES = CK_SINGLE_LANES };

struct stretch {
  float coordinates[MOST_COORDINATES][STRETCH];
  float values[ROWS][STRETCH];
  float mirror[STRETCH];
};

INLINED void take_columns(struct ck_single_points points, size_t dimension, size_t begin, size_t count,
                          struct stretch *stretch) {
  const float log2_e = 0x1.715476p0f;
  for (size_t k = 0; k < dimension; k++)
    for (size_t j = 0; j < count; j += LANES) {
      single_lanes x = load_singles(points.coordinates + k * points.stride + begin + j);
      store_singles(stretch->coordinates[k] + j, x * log2_e);
    }
}

INLINED void write_distances(struct ck_single_points points, size_t dimension, size_t row, size_t count,
                             struct stretch *stretch) {
  const float log2_e = 0x1.715476p0f;
  float own[MOST_COORDINATES * ROWS];
  for (size_t k = 0; k < dimension; k++)
    for (int r = 0; r < ROWS; r++) own[k * ROWS + r] = points.coordinates[k * points.stride + row + r] * log2_e;
  for (size_t j = 0; j < count; j += LANES) {
    single_lanes squares[ROWS] = {0};
    for (size_t k = 0; k < dimension; k++) {
      single_lanes other = load_singles(stretch->coordinates[k] + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) {
        single_lanes difference = other - own[k * ROWS + r];
        squares[r] += difference * difference;
      }
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) store_singles(stretch->values[r] + j, __builtin_elementwise_sqrt(squares[r]));
  }
}

INLINED void take_similarities(size_t count, struct stretch *stretch) {
  for (int r = 0; r < ROWS; r++)
    for (size_t j = 0; j < count; j += LANES)
      store_singles(stretch->values[r] + j, single_halvings(load_singles(stretch->values[r] + j)));
}

INLINED void multiply_rows(int mirrored, const float *own, size_t count, const float *x, struct stretch *stretch,
                           double *y) {
  single_lanes total[ROWS] = {0};
  for (size_t j = 0; j < count; j += LANES) {
    single_lanes others = load_singles(x + j), mirror = load_singles(stretch->mirror + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      single_lanes z = load_singles(stretch->values[r] + j);
      total[r] += z * others;
      if (mirrored) mirror += z * own[r];
    }
    if (mirrored) store_singles(stretch->mirror + j, mirror);
  }
  for (int r = 0; r < ROWS; r++) y[r] += sum_singles(total[r]);
}

INLINED void block_product(struct ck_single_points points, size_t dimension, int mirrored, struct ck_block block,
                           const float *x, double *y) {
  struct stretch stretch;
  for (size_t begin = block.from; begin < block.to; begin += STRETCH) {
    size_t count = block.to - begin < STRETCH ? block.to - begin : STRETCH;
    take_columns(points, dimension, begin, count, &stretch);
    memset(stretch.mirror, 0, sizeof stretch.mirror);
    for (size_t row = block.first; row < block.last; row += ROWS) {
      write_distances(points, dimension, row, count, &stretch);
      take_similarities(count, &stretch);
      multiply_rows(mirrored, x + row, count, x + begin, &stretch, y + row);
    }
    for (size_t j = 0; mirrored && j < count; j++) y[begin + j] += stretch.mirror[j];
  }
}

MULTIVERSIONED void ck_single_block_product(struct ck_single_points points, struct ck_block block, const float *x,
                                            double *y) {
  size_t dimension = points.dimension;
  if (block.from == block.first) return block_product(points, dimension, 0, block, x, y);
  if (dimension == 3) return block_product(points, 3, 1, block, x, y);
  block_product(points, dimension, 1, block, x, y);
}
