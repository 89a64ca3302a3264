"""Magnitude and spread in 50-digit arithmetic where double precision is at its limits, as JSON.

    python make_weightings.py > weightings.json
"""
import json

from mpmath import exp, lu_solve, matrix, mp, mpf, ones, sqrt

mp.dps = 50


def bipartite(m, n):
    side = [0] * m + [1] * n
    return [[0 if i == j else 2 if side[i] == side[j] else 1 for j in range(m + n)] for i in range(m + n)]


def euclidean(points):
    return [[sqrt(sum((mpf(a) - mpf(b)) ** 2 for a, b in zip(x, y))) for y in points] for x in points]


def case(name, distances, t, points=None):
    n = len(distances)
    z = matrix(n, n)
    for i in range(n):
        for j in range(n):
            z[i, j] = exp(-mpf(t) * mpf(distances[i][j]))
    w = lu_solve(z, ones(n, 1))
    sums = [sum(z[i, j] for j in range(n)) for i in range(n)]
    result = {"name": name, "t": t, "magnitude": float(sum(w)), "spread": float(sum(1 / s for s in sums))}
    if points is None:
        result["distances"] = [[float(d) for d in row] for row in distances]
    else:
        result["points"] = points
    return result


k33, k32 = bipartite(3, 3), bipartite(3, 2)
log2 = 0.6931471805599453
pairs = [[0.1 * (i // 2 % 10), 0.1 * (i // 20) + (1e-9 if i % 2 else 0.0)] for i in range(100)]
line = [[0.0, 0.0], [3e-5, 4e-5], [0.6, 0.8], [3.0, 4.0]]
cases = [
    case("K33 beside its singular matrix", k33, log2),
    case("K33 where diversity exceeds magnitude", k33, 0.3),
    case("K32 below its pole", k32, 0.2),
    case("K32 above its pole", k32, 0.4),
    case("pairs a billionth apart", euclidean(pairs), 1.0, pairs),
    case("a line in the plane with a tiny gap", euclidean(line), 2.0, line),
    case("a square by city blocks", [[0, 1, 1, 2], [1, 0, 2, 1], [1, 2, 0, 1], [2, 1, 1, 0]], 0.01),
]
print(json.dumps({"cases": cases}, indent=1))
