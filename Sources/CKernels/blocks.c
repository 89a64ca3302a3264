#include "exponentials.h"
#include "products.h"

// Blocks are worked on step by step, so that each step finds its numbers in registers: the columns of a stretch are
// scaled to distances d of which a similarity is 2^-d, the distances of some rows are written down, and then each of
// these rows is multiplied.
enum { ROWS = 4, STRETCH = 320, MOST_COORDINATES = 3 };

static const double LOG2_E = 0x1.71547652b82fep0;

struct stretch {
  double coordinates[MOST_COORDINATES][STRETCH];
  double distances[ROWS][STRETCH];
  double similarities[ROWS][STRETCH];
};

INLINED void take_columns(struct ck_points points, size_t dimension, double scale, size_t begin, size_t count,
                          struct stretch *stretch) {
  for (size_t k = 0; k < dimension; k++)
    for (size_t j = 0; j < count; j += CK_LANES)
      store(stretch->coordinates[k] + j, load(points.coordinates + k * points.stride + begin + j) * scale);
}

INLINED void write_distances(struct ck_points points, size_t dimension, double scale, size_t row, size_t count,
                             struct stretch *stretch) {
  double own[MOST_COORDINATES * ROWS];
  for (size_t k = 0; k < dimension; k++)
    for (int r = 0; r < ROWS; r++) own[k * ROWS + r] = points.coordinates[k * points.stride + row + r] * scale;
  for (size_t j = 0; j < count; j += CK_LANES) {
    lanes squares[ROWS] = {0};
    for (size_t k = 0; k < dimension; k++) {
      lanes other = load(stretch->coordinates[k] + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < ROWS; r++) {
        lanes difference = other - own[k * ROWS + r];
        squares[r] += difference * difference;
      }
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) store(stretch->distances[r] + j, __builtin_elementwise_sqrt(squares[r]));
  }
}

INLINED void take_similarities(size_t count, struct stretch *stretch) {
  for (int r = 0; r < ROWS; r++)
    for (size_t j = 0; j < count; j += CK_LANES)
      store(stretch->similarities[r] + j, halvings(load(stretch->distances[r] + j)));
}

// Rows with the columns from `begin` on; with `mirrored` both halves.
INLINED void multiply_rows(int mirrored, const struct stretch *stretch, size_t row, size_t begin, size_t count,
                           const double *x, double *y) {
  lanes total[ROWS] = {0};
  for (size_t j = 0; j < count; j += CK_LANES) {
    lanes others = load(x + begin + j), mirror = load(y + begin + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      lanes z = load(stretch->similarities[r] + j);
      total[r] += z * others;
      if (mirrored) mirror += z * x[row + r];
    }
    if (mirrored) store(y + begin + j, mirror);
  }
  for (int r = 0; r < ROWS; r++) y[row + r] += sum(total[r]);
}

// The same for all four products; `unit` takes scaled distances back.
INLINED void survey_rows(int mirrored, const struct stretch *stretch, double unit, size_t first, size_t begin,
                         size_t count, const double *x, const double *p, struct ck_survey_sums to) {
  for (size_t r = 0; r < ROWS; r++) {
    size_t row = first + r;
    lanes total = {0}, total_sum = {0}, total_slope = {0}, total_sum_slope = {0};
    for (size_t place = 0; place < count; place += CK_LANES) {
      size_t j = begin + place;
      lanes z = load(stretch->similarities[r] + place), slope = z * (load(stretch->distances[r] + place) * unit);
      total += z * load(x + j);
      total_sum += z * load(p + j);
      total_slope += slope * load(x + j);
      total_sum_slope += slope * load(p + j);
      if (!mirrored) continue;
      store(to.product + j, load(to.product + j) + z * x[row]);
      store(to.sums + j, load(to.sums + j) + z * p[row]);
      store(to.slopes + j, load(to.slopes + j) + slope * x[row]);
      store(to.sum_slopes + j, load(to.sum_slopes + j) + slope * p[row]);
    }
    to.product[row] += sum(total);
    to.sums[row] += sum(total_sum);
    to.slopes[row] += sum(total_slope);
    to.sum_slopes[row] += sum(total_sum_slope);
  }
}

// Calls `body` with each ROWS rows, and begin and count of a stretch of columns, whose similarities are written down.
#define OVER_ROWS(body)                                                                                     \
  struct stretch stretch;                                                                                   \
  double scale = dilation * LOG2_E;                                                                         \
  for (size_t begin = block.from; begin < block.to; begin += STRETCH) {                                     \
    size_t count = block.to - begin < STRETCH ? block.to - begin : STRETCH;                                 \
    take_columns(points, dimension, scale, begin, count, &stretch);                                         \
    for (size_t row = block.first; row < block.last; row += ROWS) {                                         \
      write_distances(points, dimension, scale, row, count, &stretch);                                      \
      take_similarities(count, &stretch);                                                                   \
      body;                                                                                                 \
    }                                                                                                       \
  }

INLINED void block_product(struct ck_points points, size_t dimension, int mirrored, struct ck_block block,
                           double dilation, const double *x, double *y) {
  OVER_ROWS(multiply_rows(mirrored, &stretch, row, begin, count, x, y))
}

INLINED void block_survey(struct ck_points points, size_t dimension, int mirrored, struct ck_block block,
                          double dilation, const double *x, const double *p, struct ck_survey_sums to) {
  OVER_ROWS(survey_rows(mirrored, &stretch, 1 / scale, row, begin, count, x, p, to))
}

MULTIVERSIONED void ck_block_product(struct ck_points points, struct ck_block block, double dilation, const double *x,
                                     double *y) {
  size_t dimension = points.dimension;
  if (block.from == block.first) return block_product(points, dimension, 0, block, dilation, x, y);
  if (dimension == 3) return block_product(points, 3, 1, block, dilation, x, y);
  block_product(points, dimension, 1, block, dilation, x, y);
}

MULTIVERSIONED void ck_block_survey(struct ck_points points, struct ck_block block, double dilation, const double *x,
                                    const double *p, struct ck_survey_sums to) {
  size_t dimension = points.dimension;
  if (block.from == block.first) return block_survey(points, dimension, 0, block, dilation, x, p, to);
  if (dimension == 3) return block_survey(points, 3, 1, block, dilation, x, p, to);
  block_survey(points, dimension, 1, block, dilation, x, p, to);
}
