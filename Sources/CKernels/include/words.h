// What windows of text, and counts of words beside each other, teach vectors of words.
#ifndef CKERNELS_WORDS_H
#define CKERNELS_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "singles.h"

// A vector a word, in rows of `stride` numbers, a multiple of CK_SINGLE_LANES whose padding is 0 and stays so: of words
// that are seen (inputs), and of words or nodes that are predicted (outputs), which may have biases.
struct ck_words {
  float *inputs;
  float *outputs;
  float *biases;  // or null
  size_t stride;
};

// The words of a stretch of text; the window of words[i] is words[firsts[i]] ... words[lasts[i] - 1] without itself.
struct ck_windows {
  const int32_t *words, *firsts, *lasts;
  size_t count;
};

enum { CK_MOST_TARGETS = 64 };

// The yes-or-no questions that predict a word. Either the nodes on its path through a tree, nodes[starts[w]] ...
// nodes[starts[w + 1] - 1] with their answers; or, where `starts` is null, the word itself among `draws` words of
// noise, drawn by the alias method: word i with the share thresholds[i] / 2^32, else aliases[i].
struct ck_targets {
  const int32_t *starts, *nodes;
  const float *answers;
  const uint32_t *thresholds;
  const int32_t *aliases;
  size_t words, draws;
  const float *offsets;  // what is subtracted from the score of a word, or null
  int keeps_hits;        // whether a draw of the word itself stays
};

// The next number of the stream `state`: splitmix64 (Steele, Lea, Flood 2014).
static inline uint64_t ck_word_random(uint64_t *state) {
  uint64_t z = (*state += 0x9e3779b97f4a7c15u);
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

// A word of noise.
static inline int32_t ck_word_noise(const struct ck_targets *targets, uint64_t *state) {
  uint64_t draw = ck_word_random(state);
  size_t place = (size_t)((draw >> 32) * targets->words >> 32);
  return (uint32_t)draw < targets->thresholds[place] ? (int32_t)place : targets->aliases[place];
}

// The targets of a word: fills rows and answers, CK_MOST_TARGETS places each, and returns how many.
size_t ck_words_targets(const struct ck_targets *targets, int32_t word, uint64_t *random, int32_t *rows,
                        float *answers);

// A step of the logistic regressions of `count` targets on `hidden`: with g = rate (answer - sigmoid(s)) and the score
// s = hidden . w + bias - offset, step = sum of g w, and then w += g hidden, bias += g.
void ck_words_step(struct ck_words words, const struct ck_targets *targets, const int32_t *rows, const float *answers,
                   size_t count, float rate, const float *hidden, float *step);

// Steps through windows; `work` has room for 2 stride numbers. In a bag the mean of a window's vectors predicts its
// word, and each of them takes the whole step of the mean. In skipping, each predicts it alone.
void ck_words_bag(struct ck_words words, struct ck_windows windows, const struct ck_targets *targets, float rate,
                  uint64_t *random, float *work);
void ck_words_skip(struct ck_words words, struct ck_windows windows, const struct ck_targets *targets, float rate,
                   uint64_t *random, float *work);

// Counts of pairs of words, as logarithms and weights.
struct ck_pairs {
  const int32_t *rows, *columns;
  const float *logarithms, *weights;
  size_t count;
};

// The vectors and biases of GloVe with the sums of squared gradients of each, laid out alike.
struct ck_glove {
  float *vectors, *contexts, *vector_biases, *context_biases;
  float *vector_squares, *context_squares, *vector_bias_squares, *context_bias_squares;
  size_t stride;
};

// A step of AdaGrad for each pair, of weight (v . c + b + d - logarithm)^2 / 2.
void ck_words_glove(struct ck_glove glove, struct ck_pairs pairs, float rate);

// Turns rows of scores into probabilities by softmax, less 1 at each row's target; returns the sum of -log p there.
double ck_words_softmax(float *scores, size_t rows, size_t columns, const int32_t *targets);

#endif
