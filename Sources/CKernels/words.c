#include "words.h"

#include <math.h>

#include "exponentials.h"

// Threads may step through windows side by side without locks, as in word2vec: a step that is lost to another thread's
// is one of millions. Nothing but numbers is shared, so that no address depends on what is read.

// By halves: a sum lane after lane would wait for itself.
INLINED float sum_of(single_lanes x) {
  single_lanes halves = x + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  single_lanes quarters =
      halves + __builtin_shufflevector(halves, halves, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
  return (quarters[0] + quarters[2]) + (quarters[1] + quarters[3]);
}

INLINED float product(const float *x, const float *y, size_t stride) {
  single_lanes total = {0};
  for (size_t k = 0; k < stride; k += CK_SINGLE_LANES) total += load_singles(x + k) * load_singles(y + k);
  return sum_of(total);
}

INLINED void add(float *to, const float *what, size_t stride) {
  for (size_t k = 0; k < stride; k += CK_SINGLE_LANES)
    store_singles(to + k, load_singles(to + k) + load_singles(what + k));
}

INLINED void scale(float *x, float factor, size_t stride) {
  for (size_t k = 0; k < stride; k += CK_SINGLE_LANES) store_singles(x + k, factor * load_singles(x + k));
}

// 1 / (1 + exp(-x)), right to 2e-7 for any x: vectors of exponentials are faster than a table, which would also push
// rows out of the nearest cache.
INLINED single_lanes sigmoids(single_lanes x) {
  single_lanes e = single_exponential(-__builtin_elementwise_abs(x));
  single_lanes ones = (single_lanes){0} + 1.0f;
  single_integers negative = x < 0;
  single_lanes numerator = (single_lanes)(((single_integers)e & negative) | ((single_integers)ones & ~negative));
  return numerator / (1.0f + e);
}

INLINED size_t targets_of(const struct ck_targets *targets, int32_t word, uint64_t *random, int32_t *rows,
                          float *answers) {
  if (targets->starts) {
    int32_t start = targets->starts[word];
    size_t count = (size_t)(targets->starts[word + 1] - start);
    memcpy(rows, targets->nodes + start, count * sizeof *rows);
    memcpy(answers, targets->answers + start, count * sizeof *answers);
    return count;
  }
  size_t count = 1;
  rows[0] = word;
  answers[0] = 1;
  for (size_t draw = 0; draw < targets->draws; draw++) {
    int32_t noise = ck_word_noise(targets, random);
    rows[count] = noise;
    answers[count] = 0;
    count += noise != word || targets->keeps_hits;
  }
  return count;
}

INLINED void step_of(struct ck_words words, const struct ck_targets *targets, const int32_t *rows, const float *answers,
                     size_t count, float rate, const float *hidden, float *step) {
  float gains[CK_MOST_TARGETS] = {0};
  size_t stride = words.stride;
  for (size_t t = 0; t < count; t++) {
    gains[t] = product(hidden, words.outputs + (size_t)rows[t] * stride, stride);
    if (words.biases) gains[t] += words.biases[rows[t]];
    if (targets->offsets) gains[t] -= targets->offsets[rows[t]];
  }
  for (size_t t = 0; t < count; t += CK_SINGLE_LANES)
    store_singles(gains + t, rate * (load_singles(answers + t) - sigmoids(load_singles(gains + t))));
  for (size_t k = 0; k < stride; k += CK_SINGLE_LANES) {
    single_lanes h = load_singles(hidden + k), total = {0};
    for (size_t t = 0; t < count; t++) {
      float *w = words.outputs + (size_t)rows[t] * stride + k;
      total += gains[t] * load_singles(w);
      store_singles(w, load_singles(w) + gains[t] * h);
    }
    store_singles(step + k, total);
  }
  if (words.biases)
    for (size_t t = 0; t < count; t++) words.biases[rows[t]] += gains[t];
}

// What predicts a word: its targets are found, and fetched into the cache, while the prediction before is learned from.
struct prediction {
  size_t place, context, count;
  int32_t rows[CK_MOST_TARGETS];
  float answers[CK_MOST_TARGETS];
};

INLINED void prepare(struct prediction *prediction, struct ck_words words, const struct ck_targets *targets,
                     int32_t word, uint64_t *random) {
  prediction->count = targets_of(targets, word, random, prediction->rows, prediction->answers);
  for (size_t t = 0; t < prediction->count; t++)
    for (size_t k = 0; k < words.stride; k += CK_SINGLE_LANES)
      __builtin_prefetch(words.outputs + (size_t)prediction->rows[t] * words.stride + k, 1);
}

INLINED void learn_bag(const struct prediction *prediction, struct ck_words words, struct ck_windows windows,
                       const struct ck_targets *targets, float rate, float *work) {
  float *hidden = work, *step = work + words.stride;
  size_t first = (size_t)windows.firsts[prediction->place], last = (size_t)windows.lasts[prediction->place];
  memset(hidden, 0, words.stride * sizeof *hidden);
  for (size_t j = first; j < last; j++)
    if (j != prediction->place) add(hidden, words.inputs + (size_t)windows.words[j] * words.stride, words.stride);
  scale(hidden, 1.0f / (float)(last - first - 1), words.stride);
  step_of(words, targets, prediction->rows, prediction->answers, prediction->count, rate, hidden, step);
  for (size_t j = first; j < last; j++)
    if (j != prediction->place) add(words.inputs + (size_t)windows.words[j] * words.stride, step, words.stride);
}

INLINED void learn_pair(const struct prediction *prediction, struct ck_words words, struct ck_windows windows,
                        const struct ck_targets *targets, float rate, float *work) {
  float *hidden = words.inputs + (size_t)windows.words[prediction->context] * words.stride;
  step_of(words, targets, prediction->rows, prediction->answers, prediction->count, rate, hidden, work);
  add(hidden, work, words.stride);
}

size_t ck_words_targets(const struct ck_targets *targets, int32_t word, uint64_t *random, int32_t *rows,
                        float *answers) {
  return targets_of(targets, word, random, rows, answers);
}

MULTIVERSIONED
void ck_words_step(struct ck_words words, const struct ck_targets *targets, const int32_t *rows, const float *answers,
                   size_t count, float rate, const float *hidden, float *step) {
  float padded[CK_MOST_TARGETS] = {0};
  memcpy(padded, answers, count * sizeof *answers);
  step_of(words, targets, rows, padded, count, rate, hidden, step);
}

MULTIVERSIONED
void ck_words_bag(struct ck_words words, struct ck_windows windows, const struct ck_targets *targets, float rate,
                  uint64_t *random, float *work) {
  struct prediction predictions[2] = {0};
  size_t found = 0;
  for (size_t i = 0; i < windows.count; i++) {
    if (windows.lasts[i] - windows.firsts[i] < 2) continue;
    struct prediction *next = predictions + found % 2;
    next->place = i;
    prepare(next, words, targets, windows.words[i], random);
    if (found++) learn_bag(predictions + found % 2, words, windows, targets, rate, work);
  }
  if (found) learn_bag(predictions + (found - 1) % 2, words, windows, targets, rate, work);
}

MULTIVERSIONED
void ck_words_skip(struct ck_words words, struct ck_windows windows, const struct ck_targets *targets, float rate,
                   uint64_t *random, float *work) {
  struct prediction predictions[2] = {0};
  size_t found = 0;
  for (size_t i = 0; i < windows.count; i++) {
    for (size_t j = (size_t)windows.firsts[i]; j < (size_t)windows.lasts[i]; j++) {
      if (j == i) continue;
      struct prediction *next = predictions + found % 2;
      next->context = j;
      prepare(next, words, targets, windows.words[i], random);
      if (found++) learn_pair(predictions + found % 2, words, windows, targets, rate, work);
    }
  }
  if (found) learn_pair(predictions + (found - 1) % 2, words, windows, targets, rate, work);
}

// x -= rate g / sqrt(squares), then squares += g^2.
INLINED single_lanes adapted(float *squares, single_lanes gradient, float rate) {
  single_lanes before = load_singles(squares);
  store_singles(squares, before + gradient * gradient);
  return rate * gradient / __builtin_elementwise_sqrt(before);
}

INLINED void adapt(float *x, float *square, float gradient, float rate) {
  *x -= rate * gradient / sqrtf(*square);
  *square += gradient * gradient;
}

INLINED void fit(struct ck_glove glove, size_t row, size_t column, float logarithm, float weight, float rate) {
  float *v = glove.vectors + row * glove.stride, *c = glove.contexts + column * glove.stride;
  float *v_squares = glove.vector_squares + row * glove.stride;
  float *c_squares = glove.context_squares + column * glove.stride;
  float biases = glove.vector_biases[row] + glove.context_biases[column];
  float slope = weight * (product(v, c, glove.stride) + biases - logarithm);
  for (size_t k = 0; k < glove.stride; k += CK_SINGLE_LANES) {
    single_lanes v_before = load_singles(v + k), c_before = load_singles(c + k);
    store_singles(v + k, v_before - adapted(v_squares + k, slope * c_before, rate));
    store_singles(c + k, c_before - adapted(c_squares + k, slope * v_before, rate));
  }
  adapt(glove.vector_biases + row, glove.vector_bias_squares + row, slope, rate);
  adapt(glove.context_biases + column, glove.context_bias_squares + column, slope, rate);
}

MULTIVERSIONED
void ck_words_glove(struct ck_glove glove, struct ck_pairs pairs, float rate) {
  for (size_t i = 0; i < pairs.count; i++)
    fit(glove, (size_t)pairs.rows[i], (size_t)pairs.columns[i], pairs.logarithms[i], pairs.weights[i], rate);
}

INLINED double softmax_of(float *row, size_t columns, size_t target) {
  float largest = row[0], of_target = row[target];
  for (size_t j = 1; j < columns; j++) largest = row[j] > largest ? row[j] : largest;
  size_t whole = columns / CK_SINGLE_LANES * CK_SINGLE_LANES;
  double sum = 0;
  for (size_t j = 0; j < whole; j += CK_SINGLE_LANES) {
    single_lanes e = single_exponential(load_singles(row + j) - largest);
    store_singles(row + j, e);
    sum += (double)sum_of(e);
  }
  for (size_t j = whole; j < columns; j++) sum += (double)(row[j] = expf(row[j] - largest));
  float share = (float)(1 / sum);
  for (size_t j = 0; j < columns; j++) row[j] *= share;
  row[target] -= 1;
  return log(sum) - (double)(of_target - largest);
}

MULTIVERSIONED
double ck_words_softmax(float *scores, size_t rows, size_t columns, const int32_t *targets) {
  double loss = 0;
  for (size_t i = 0; i < rows; i++) loss += softmax_of(scores + i * columns, columns, (size_t)targets[i]);
  return loss;
}
