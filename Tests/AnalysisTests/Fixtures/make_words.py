"""Makes words.json: losses and gradients of objectives of word vectors by PyTorch, and steps by plain NumPy.

    python3 -m venv venv && venv/bin/pip install torch numpy scipy
    venv/bin/python Tests/AnalysisTests/Fixtures/make_words.py

Everything is in double precision. Gradients are PyTorch's, of the losses as their papers write them; Huffman's tree is
made by a heap; the steps of CBoW, skip-gram and GloVe are loops over the formulas.
"""

import heapq
import json
import pathlib

import numpy as np
import torch
from scipy.stats import spearmanr

torch.set_default_dtype(torch.float64)
random = np.random.default_rng(7)
COUNTS = [40, 23, 17, 9, 5, 3, 2]
WORDS, DIMENSION = len(COUNTS), 5


def draw(*shape):
    return random.uniform(-0.5, 0.5, shape)


def listed(x):
    return x.tolist() if hasattr(x, "tolist") else x


def huffman():
    """The path of each word from the root: inner nodes by the order in which they were made, and turns to the rarer."""
    heap = [(count, -word, word) for word, count in enumerate(COUNTS)]
    heapq.heapify(heap)
    parents = {}
    for node in range(WORDS - 1):
        rare, other = heapq.heappop(heap), heapq.heappop(heap)
        parents[rare[2]], parents[other[2]] = (node, True), (node, False)
        heapq.heappush(heap, (rare[0] + other[0], WORDS + node, WORDS + node))
    paths = []
    for word in range(WORDS):
        path, place = [], word
        while place in parents:
            node, turn = parents[place]
            path.append((node, 0.0 if turn else 1.0))
            place = WORDS + node
        paths.append(path[::-1])
    return paths


def logistic(name, rows, answers, loss, biases):
    hidden = torch.tensor(draw(DIMENSION), requires_grad=True)
    weights = torch.tensor(draw(WORDS, DIMENSION), requires_grad=True)
    bias = torch.tensor(draw(WORDS), requires_grad=True) if biases else None
    value = loss(hidden, weights, bias)
    value.backward()
    return {
        "layer": name, "rows": rows, "answers": answers, "hidden": listed(hidden.detach().numpy()),
        "weights": listed(weights.detach().numpy()), "biases": listed(bias.detach().numpy()) if biases else None,
        "loss": value.item(), "hidden_gradient": listed(hidden.grad.numpy()),
        "weight_gradient": listed(weights.grad.numpy()), "bias_gradient": listed(bias.grad.numpy()) if biases else None}


def logistic_cases():
    word, noise, draws = 2, [4, 1, 0], 3
    path = huffman()[5]
    q = torch.tensor(np.array(COUNTS) ** 0.75 / (np.array(COUNTS) ** 0.75).sum())
    logsigmoid = torch.nn.functional.logsigmoid

    def hierarchical(h, w, b):
        return -sum(logsigmoid((1 if answer == 1 else -1) * (h @ w[node])) for node, answer in path)

    def negative(h, w, b):
        return -logsigmoid(h @ w[word]) - sum(logsigmoid(-(h @ w[n])) for n in noise)

    def contrastive(h, w, b):
        def posterior(n):  # of the model's exp(s) against k q, as the paper writes it
            model = torch.exp(h @ w[n] + b[n])
            return model / (model + draws * q[n])
        return -torch.log(posterior(word)) - sum(torch.log(1 - posterior(n)) for n in noise)

    sampled = ([word] + noise, [1.0] + [0.0] * len(noise))
    return [logistic("hierarchical", [n for n, _ in path], [a for _, a in path], hierarchical, False),
            logistic("negative", *sampled, negative, False), logistic("contrastive", *sampled, contrastive, True)]


def language_model():
    reach, hidden, sentence = 2, 4, [0, 3, 1, 2, 0]
    names = {"words": draw(WORDS + 1, 3), "hidden_weights": draw(hidden, 3 * reach), "hidden_biases": draw(hidden),
             "output_weights": draw(WORDS, hidden), "output_biases": draw(WORDS)}
    p = {name: torch.tensor(value, requires_grad=True) for name, value in names.items()}
    losses = []
    for place, word in enumerate(sentence):
        before = [sentence[place - back] if place >= back else WORDS for back in range(1, reach + 1)]
        x = torch.cat([p["words"][w] for w in before])
        y = p["output_biases"] + p["output_weights"] @ torch.tanh(p["hidden_biases"] + p["hidden_weights"] @ x)
        losses.append(torch.nn.functional.cross_entropy(y[None], torch.tensor([word])))
    loss = torch.stack(losses).mean()
    loss.backward()
    return {"reach": reach, "sentence": sentence, "loss": loss.item(),
            "parameters": {name: listed(value) for name, value in names.items()},
            "stepped": {name: listed((value - value.grad).detach().numpy()) for name, value in p.items()}}


def windows():
    """Steps of CBoW and skip-gram with hierarchical softmax through a sentence, two words to each side."""
    sentence, reach, rate, paths = [0, 1, 0, 3, 2, 5, 0, 4, 1, 6], 2, 0.3, huffman()
    result = {"sentence": sentence, "reach": reach, "rate": rate}
    inputs, outputs = draw(WORDS, DIMENSION), draw(WORDS - 1, DIMENSION)
    result["inputs"], result["outputs"] = listed(inputs), listed(outputs)

    def predict(word, hidden, w):
        step = np.zeros(DIMENSION)
        gains = [rate * (answer - 1 / (1 + np.exp(-hidden @ w[node]))) for node, answer in paths[word]]
        for gain, (node, _) in zip(gains, paths[word]):
            step += gain * w[node]
            w[node] += gain * hidden
        return step

    for name in ["bag", "skip"]:
        v, w = inputs.copy(), outputs.copy()
        for i, word in enumerate(sentence):
            window = [j for j in range(max(0, i - reach), min(len(sentence), i + reach + 1)) if j != i]
            if name == "bag":
                step = predict(word, np.mean([v[sentence[j]] for j in window], axis=0), w)
                for j in window:
                    v[sentence[j]] += step
            else:
                for j in window:
                    v[sentence[j]] += predict(word, v[sentence[j]].copy(), w)
        result[name] = {"inputs": listed(v), "outputs": listed(w)}
    return result


def cooccurrences(sentences, reach):
    counts = {}
    for sentence in sentences:
        for i in range(len(sentence)):
            for j in range(max(0, i - reach), i):
                for pair in [(sentence[i], sentence[j]), (sentence[j], sentence[i])]:
                    counts[pair] = counts.get(pair, 0) + 1 / (i - j)
    return sorted(counts.items())


def glove():
    sentences, reach, most, rate, epochs = [[0, 1, 2, 0, 3], [1, 1, 4, 0]], 3, 1.5, 0.1, 3
    pairs = cooccurrences(sentences, reach)
    v, c, b, d = draw(5, DIMENSION), draw(5, DIMENSION), draw(5), draw(5)
    result = {"sentences": sentences, "reach": reach, "most": most, "rate": rate, "epochs": epochs,
              "pairs": [[i, j, x] for (i, j), x in pairs],
              "start": {"vectors": listed(v), "contexts": listed(c), "vector_biases": listed(b),
                        "context_biases": listed(d)}}
    v, c, b, d = v.copy(), c.copy(), b.copy(), d.copy()
    squares = [np.ones_like(x) for x in (v, c, b, d)]

    def loss():
        return sum(0.5 * min(1, (x / most) ** 0.75) * (v[i] @ c[j] + b[i] + d[j] - np.log(x)) ** 2
                   for (i, j), x in pairs)

    result["loss"] = loss()
    for _ in range(epochs):
        for (i, j), x in pairs:
            slope = min(1, (x / most) ** 0.75) * (v[i] @ c[j] + b[i] + d[j] - np.log(x))
            gradients = [(v, i, slope * c[j]), (c, j, slope * v[i]), (b, i, slope), (d, j, slope)]
            for (parameter, row, gradient), square in zip(gradients, squares):
                parameter[row] -= rate * gradient / np.sqrt(square[row])
                square[row] += gradient ** 2
    result["end"] = {"vectors": listed(v), "contexts": listed(c), "vector_biases": listed(b),
                     "context_biases": listed(d)}
    return result


def glove_gradient():
    """The gradient of GloVe's loss over all pairs by PyTorch, at the start."""
    case = glove()
    p = {name: torch.tensor(value, requires_grad=True) for name, value in case["start"].items()}
    loss = sum(0.5 * min(1, (x / case["most"]) ** 0.75) * (
        p["vectors"][i] @ p["contexts"][j] + p["vector_biases"][i] + p["context_biases"][j] - np.log(x)) ** 2
        for i, j, x in case["pairs"])
    loss.backward()
    return case | {"gradient": {name: listed(value.grad.numpy()) for name, value in p.items()}}


def main():
    x, y = random.integers(0, 6, 30).astype(float), random.integers(0, 9, 30).astype(float)
    points = draw(12, 4)
    variances = np.linalg.svd(points - points.mean(0), compute_uv=False) ** 2 / 11
    result = {
        "counts": COUNTS, "paths": [[[n for n, _ in path], [a for _, a in path]] for path in huffman()],
        "logistic": logistic_cases(), "language_model": language_model(), "windows": windows(),
        "glove": glove_gradient(),
        "ranks": {"x": listed(x), "y": listed(y), "correlation": float(spearmanr(x, y).statistic)},
        "axes": {"points": listed(points), "variances": listed(variances)}}
    file = pathlib.Path(__file__).parent / "words.json"
    file.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
