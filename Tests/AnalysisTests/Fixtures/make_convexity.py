#!/usr/bin/env python3
"""Midpoints that lie above their chords, for magnitude and spread of residuals, in 50-digit arithmetic by mpmath.

    pip install mpmath numpy
    python make_convexity.py > convexity.json

Pairs of batches are drawn by NumPy's RandomState: for each pair the labels, then the logits of both ends, which are
doubles and therefore exact. Three segments are looked at: between both ends in the residuals, from the first end to a
perfect batch, and between both ends in the logits. All that follows (softmax, residuals, distances, the weighting) has 50 digits; what is
printed has 30, and agrees with a run of 80 digits in all of them.
"""
import json
import mpmath as mp
import numpy as np

SEED, PAIRS, BATCH, SCALE = 1, 2000, 8, 3.0


def probabilities(logits):
    rows = []
    for row in logits:
        exponentials = [mp.e ** z for z in row]
        total = mp.fsum(exponentials)
        rows.append([e / total for e in exponentials])
    return rows


def similarities(rows, labels):
    points = [[(1 if c == y else 0) - p for c, p in enumerate(row)] for row, y in zip(rows, labels)]
    points.append([mp.mpf(0)] * len(points[0]))
    n = len(points)
    z = mp.eye(n)
    for i in range(n):
        for j in range(i):
            z[i, j] = z[j, i] = mp.exp(-mp.sqrt(mp.fsum((a - b) ** 2 for a, b in zip(points[i], points[j]))))
    return z


def losses(rows, labels):
    z = similarities(rows, labels)
    n = z.rows
    magnitude = mp.fsum(mp.cholesky_solve(z, mp.ones(n, 1))) - 1
    spread = mp.fsum(1 / mp.fsum(z[i, j] for j in range(n)) for i in range(n)) - 1
    return {"magnitude": magnitude, "spread": spread}


def mean(a, b):
    return [[(x + y) / 2 for x, y in zip(one, other)] for one, other in zip(a, b)]


def pair(labels, first, second):
    ends = probabilities(first), probabilities(second)
    values = [losses(rows, labels) for rows in ends]
    # A perfect batch, whose residuals are the zero vector: both losses are 0 there.
    perfect = [[mp.mpf(c == y) for c in range(len(first[0]))] for y in labels]
    none = {name: mp.mpf(0) for name in values[0]}
    segments = {
        "residuals": (values[0], values[1], losses(mean(*ends), labels)),
        "rays": (values[0], none, losses(mean(ends[0], perfect), labels)),
        "logits": (values[0], values[1], losses(probabilities(mean(first, second)), labels)),
    }
    return {
        space: {
            name: {
                "first": one[name], "second": other[name], "middle": middle[name],
                "gap": middle[name] - (one[name] + other[name]) / 2,
            } for name in middle
        } for space, (one, other, middle) in segments.items()
    }


def draws(classes, count):
    random = np.random.RandomState(SEED)
    for _ in range(count):
        labels = [int(random.randint(classes)) for _ in range(BATCH)]
        batches = [SCALE * random.standard_normal((BATCH, classes)) for _ in range(2)]
        yield labels, [[[mp.mpf(float(z)) for z in row] for row in batch] for batch in batches]


def text(value):
    return mp.nstr(value, 30)


def study(classes):
    mp.mp.dps = 50
    gaps = {space: {name: [] for name in ("magnitude", "spread")} for space in ("residuals", "rays", "logits")}
    for labels, batches in draws(classes, PAIRS):
        for space, names in pair(labels, *batches).items():
            for name, values in names.items():
                gaps[space][name].append(values)
    for space, names in gaps.items():
        for name, all_values in names.items():
            # The largest gap of each kind, checked with 30 more digits.
            place = max(range(PAIRS), key=lambda k: all_values[k]["gap"])
            values = all_values[place]
            mp.mp.dps = 80
            labels, batches = list(draws(classes, place + 1))[-1]
            again = pair(labels, *batches)[space][name]
            assert all(text(values[key]) == text(again[key]) for key in values), (space, name, place)
            mp.mp.dps = 50
            yield {
                "classes": classes, "segment": space, "invariant": name,
                "above": sum(v["gap"] > 0 for v in all_values),
                "nearest": text(min(abs(v["gap"]) for v in all_values)),
                "gaps": [text(v["gap"]) for v in all_values[:20]],
                "pair": place, **{key: text(value) for key, value in values.items()},
            }


def main():
    mp.mp.dps = 50
    # A batch of one along a ray: tanh(r / 2), whose chord from 0 to √2 runs below it.
    root = mp.sqrt(2)
    ray = mp.tanh(root / 4) - mp.tanh(root / 2) / 2
    print(json.dumps({
        "seed": SEED, "pairs": PAIRS, "batch": BATCH, "scale": SCALE, "ray": text(ray),
        "kinds": [kind for classes in (2, 10) for kind in study(classes)],
    }, indent=1))


if __name__ == "__main__":
    main()
