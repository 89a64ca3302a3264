#include "steps.h"

#include "exponentials.h"

// Rows that are taken together, columns whose strengths are kept beside them, and the most coordinates.
enum { ROWS = 4, LANES = CK_SINGLE_LANES, STRETCH = 256, MOST_COORDINATES = 64 };

// exp(x) - 1 for x <= 0, with a relative error of some 2e-7 also near 0: 2^n (exp(r) - 1) + (2^n - 1), the first by
// Taylor's polynomial of degree 7.
INLINED single_lanes single_exponential_less_one(single_lanes x) {
  const float shift = 12582912.0f;  // 1.5 * 2^23
  single_lanes bounded = __builtin_elementwise_max(x, (single_lanes){0} - 87.0f);
  single_lanes shifted = bounded * 0x1.715476p0f + shift;
  single_lanes n = shifted - shift;
  single_lanes r = bounded - n * 0x1.62e430p-1f;
  single_lanes p = r * (1 / 5040.0f) + 1 / 720.0f;
  p = p * r + 1 / 120.0f;
  p = p * r + 1 / 24.0f;
  p = p * r + 1 / 6.0f;
  p = p * r + 0.5f;
  p = p * (r * r) + r;
  single_lanes power = (single_lanes)(((single_integers)shifted + 127) << 23);
  return p * power + (power - 1);
}

INLINED void single_rows(struct ck_single_points points, int complement, size_t first, size_t count, float *rows,
                         float *ratios) {
  size_t stride = first + LANES;
  for (size_t r = 0; r < LANES; r += ROWS)
    for (size_t j = 0; j < stride; j += LANES) {
      single_lanes squares[ROWS] = {0};
      for (size_t k = 0; k < points.dimension; k++) {
        const float *x = points.coordinates + k * points.stride;
        single_lanes other = load_singles(x + j);
#pragma clang loop unroll(full)
        for (int s = 0; s < ROWS; s++) {
          single_lanes difference = other - x[first + r + s];
          squares[s] += difference * difference;
        }
      }
#pragma clang loop unroll(full)
      for (int s = 0; s < ROWS; s++) {
        single_lanes distances = __builtin_elementwise_sqrt(squares[s]), z, stored;
        if (complement) {
          stored = -single_exponential_less_one(-distances);
          z = 1 - stored;
        } else {
          stored = z = single_exponential(-distances);
        }
        single_integers apart = squares[s] > 0.0f;
        store_singles(rows + (r + s) * stride + j, stored);
        store_singles(ratios + (r + s) * stride + j, (single_lanes)((single_integers)(z / distances) & apart));
      }
    }
  for (size_t r = 0; r < LANES; r++) {
    size_t kept = first + r < count ? first + r : 0;
    memset(rows + r * stride + kept, 0, (stride - kept) * sizeof(float));
    memset(ratios + r * stride + kept, 0, (stride - kept) * sizeof(float));
  }
}

MULTIVERSIONED void ck_single_rows(struct ck_single_points points, enum ck_stored stored, size_t first, size_t count,
                                   float *rows, float *ratios) {
  if (stored == CK_COMPLEMENT) return single_rows(points, 1, first, count, rows, ratios);
  single_rows(points, 0, first, count, rows, ratios);
}

// The pulls between ROWS rows and the columns from `begin` on along one coordinate.
INLINED void pull_along(const float *x, size_t row, size_t begin, size_t end, const float *strengths,
                        single_lanes *totals, float *gradient) {
  single_lanes own[ROWS], here[ROWS];
#pragma clang loop unroll(full)
  for (int r = 0; r < ROWS; r++) {
    own[r] = totals[r];
    here[r] = (single_lanes){0} + x[row + r];
  }
  for (size_t j = begin; j < end; j += LANES) {
    single_lanes other = load_singles(x + j), mirror = load_singles(gradient + j);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) {
      single_lanes strength = load_singles(strengths + r * STRETCH + j - begin);
      single_lanes apart = here[r] - other;
      own[r] += strength * apart;
      mirror -= strength * apart;
    }
    store_singles(gradient + j, mirror);
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < ROWS; r++) totals[r] = own[r];
}

INLINED void stored_pull(struct ck_single_points points, int sums, const float *ratios, size_t first, float scale,
                         const float *weights, float *gradient) {
  size_t length = first + LANES, stride = points.stride;
  float strengths[ROWS * STRETCH];
  for (size_t group = 0; group < LANES; group += ROWS) {
    size_t row = first + group;
    single_lanes totals[MOST_COORDINATES * ROWS];
    for (size_t k = 0; k < points.dimension * ROWS; k++) totals[k] = (single_lanes){0};
    for (size_t begin = 0; begin < length; begin += STRETCH) {
      size_t end = begin + STRETCH < length ? begin + STRETCH : length;
      for (int r = 0; r < ROWS; r++) {
        float own = weights[row + r] * scale;
        for (size_t j = begin; j < end; j += LANES) {
          single_lanes others = load_singles(weights + j);
          single_lanes factor = sums ? others * scale + own : others * own;
          store_singles(strengths + r * STRETCH + j - begin, load_singles(ratios + (group + r) * length + j) * factor);
        }
      }
      for (size_t k = 0; k < points.dimension; k++)
        pull_along(points.coordinates + k * stride, row, begin, end, strengths, totals + k * ROWS,
                   gradient + k * stride);
    }
    for (size_t k = 0; k < points.dimension; k++)
      for (int r = 0; r < ROWS; r++) gradient[k * stride + row + r] += (float)sum_singles(totals[k * ROWS + r]);
  }
}

MULTIVERSIONED void ck_stored_pull(struct ck_single_points points, enum ck_pull pull, const float *ratios, size_t first,
                                   float scale, const float *weights, float *gradient) {
  if (pull == CK_SUMS) return stored_pull(points, 1, ratios, first, scale, weights, gradient);
  stored_pull(points, 0, ratios, first, scale, weights, gradient);
}
