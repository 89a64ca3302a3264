"""Iterative normalisation, discrete centres and the largest diversity by NumPy and SciPy, as JSON.

    python make_approximations.py > approximations.json
"""
import json

import numpy as np
from scipy.optimize import nnls
from scipy.spatial.distance import cdist

rng = np.random.default_rng(2409)


def normalised(z, steps):
    w = np.ones(len(z))
    for _ in range(steps):
        w = w / (z @ w)
    return w


def largest_diversity(z):
    """The least of w'Zw / 2 - 1'w over w >= 0, as least squares of the root of Z."""
    root = np.linalg.cholesky(z).T
    w, _ = nnls(root, np.linalg.solve(root.T, np.ones(len(z))), maxiter=100 * len(z))
    return float(w.sum())


def farthest_first(d, count):
    chosen = [0]
    while len(chosen) < count:
        chosen.append(int(d[:, chosen].min(axis=1).argmax()))
    return chosen


def magnitude(z):
    return float(np.linalg.solve(z, np.ones(len(z))).sum())


def case(name, points, t):
    d = cdist(points, points)
    z = np.exp(-t * d)
    steps = []
    for count in (1, 3, 30):
        w = normalised(z, count)
        sums = z @ w
        steps.append(dict(count=count, weights=w.tolist(), magnitude=w.sum(), diversity=w.sum() ** 2 / (w @ sums),
                          upperBound=(w @ sums) / sums.min() ** 2))
    weights = np.linalg.solve(z, np.ones(len(z)))
    levels = []
    for count in (4, 8, 16, 32):
        centres = farthest_first(d, count)
        levels.append(dict(count=count, radius=d[:, centres].min(axis=1).max(), magnitude=magnitude(z[np.ix_(centres, centres)])))
    return dict(name=name, t=t, points=points.tolist(), magnitude=magnitude(z), negative=int((weights < 0).sum()),
                largestDiversity=largest_diversity(z), steps=steps, centres=farthest_first(d, 32), levels=levels)


groups = 5 * rng.normal(size=(4, 3))
print(json.dumps(dict(cases=[
    case("a cloud in the plane", rng.normal(size=(40, 2)), 2.0),
    case("close together in ten dimensions", rng.normal(size=(40, 10)), 0.1),
    case("groups in space", groups[rng.integers(0, 4, 40)] + 0.1 * rng.normal(size=(40, 3)), 1.0),
])))
