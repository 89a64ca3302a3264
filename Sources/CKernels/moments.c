#include "moments.h"

#include "vectors.h"

// T_0 ... T_degree at eight points, by each coordinate; a coordinate that there is not has T_0 alone.
struct polynomials {
  lanes values[3][CK_MOST_DEGREE + 1];
};

INLINED struct polynomials evaluate(struct ck_points points, size_t place, struct ck_cube cube, size_t degree) {
  struct polynomials result;
  for (size_t k = 0; k < 3; k++) {
    lanes *t = result.values[k];
    t[0] = everywhere(1);
    if (k >= points.dimension) continue;
    lanes x = (load(points.coordinates + k * points.stride + place) - cube.middle[k]) * cube.scale;
    t[1] = x;
    for (size_t a = 2; a <= degree; a++) t[a] = 2 * x * t[a - 1] - t[a - 2];
  }
  return result;
}

// Calls `body` with a product but for its last factor, the last factor and its number.
#define OVER_PRODUCTS(t, body)                                                             \
  for (size_t a = 0, number = 0; a <= degree; a++)                                         \
    for (size_t b = 0; b <= (points.dimension > 1 ? degree - a : 0); b++) {                \
      lanes others = t.values[0][a] * t.values[1][b];                                      \
      for (size_t c = 0; c <= (points.dimension > 2 ? degree - a - b : 0); c++, number++) \
        body(others, t.values[2][c], number);                                              \
    }

INLINED void add_moments(struct ck_points points, size_t first, size_t last, struct ck_cube cube,
                         const int32_t *places, size_t degree, const double *x, double *moments) {
  lanes total[CK_MOST_MOMENTS];
  size_t count = 0;
  for (size_t j = first; j < last; j += CK_LANES) {
    struct polynomials t = evaluate(points, j, cube, degree);
    for (size_t a = 0; a <= degree; a++) t.values[0][a] *= load(x + j);
#define BODY(others, factor, number) \
  count = number + 1, total[number] = (j == first ? (lanes){0} : total[number]) + others * factor
    OVER_PRODUCTS(t, BODY)
#undef BODY
  }
  for (size_t number = 0; number < count; number++) moments[places[number]] += sum(total[number]);
}

INLINED void add_values(struct ck_points points, size_t first, size_t last, struct ck_cube cube, const int32_t *places,
                        size_t degree, const double *coefficients, double *y) {
  for (size_t j = first; j < last; j += CK_LANES) {
    struct polynomials t = evaluate(points, j, cube, degree);
    lanes total = load(y + j);
#define BODY(others, factor, number) total += others * factor * coefficients[places[number]]
    OVER_PRODUCTS(t, BODY)
#undef BODY
    store(y + j, total);
  }
}

MULTIVERSIONED void ck_add_moments(struct ck_points points, size_t first, size_t last, struct ck_cube cube,
                                   struct ck_polynomials polynomials, const double *x, double *moments) {
  add_moments(points, first, last, cube, polynomials.places, polynomials.degree, x, moments);
}

MULTIVERSIONED void ck_add_values(struct ck_points points, size_t first, size_t last, struct ck_cube cube,
                                  struct ck_polynomials polynomials, const double *coefficients, double *y) {
  add_values(points, first, last, cube, polynomials.places, polynomials.degree, coefficients, y);
}
