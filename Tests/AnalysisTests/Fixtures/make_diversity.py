#!/usr/bin/env python3
"""Diversities of communities by greylock, largest diversities by SciPy, Vendi scores by vendi-score, greedy and best
subsets by trying all, resistances by networkx, diffusion by SciPy's matrix exponential.

    pip install greylock vendi-score networkx scipy numpy
    python make_diversity.py > diversity.json
"""
import itertools
import json
import types

import networkx as nx
import numpy as np
import scipy.linalg
import scipy.optimize
import scipy.sparse

if not hasattr(scipy.sparse, "csr") or not hasattr(scipy.sparse.csr, "csr_matrix"):
    scipy.sparse.csr = types.SimpleNamespace(csr_matrix=scipy.sparse.csr_matrix)  # vendi-score 0.0.3 asks for it

from greylock.metacommunity import Metacommunity
from vendi_score import vendi

rng = np.random.default_rng(2048)
ORDERS = [0, 0.5, 1, 2, 7, np.inf]
MEASURES = ["alpha", "normalized_alpha", "beta", "normalized_beta", "rho", "normalized_rho", "gamma"]


def similarity(points, t):
    return np.exp(-t * np.linalg.norm(points[:, None] - points[None], axis=2))


def communities(z, counts):
    whole = Metacommunity(counts, z)
    return dict(
        similarity=z.tolist(), counts=counts.tolist(),
        values=[dict(order="inf" if np.isinf(q) else str(q), measure=m,
                     communities=whole.subcommunity_diversity(q, m).tolist(),
                     all=float(whole.metacommunity_diversity(q, m))) for q in ORDERS for m in MEASURES])


def largest(z):
    """The largest diversity by non-negative least squares, min |L'w - L^-1 1|, for positive definite z."""
    l = np.linalg.cholesky(z)
    w, _ = scipy.optimize.nnls(l.T, scipy.linalg.solve_triangular(l, np.ones(len(z)), lower=True), maxiter=10_000)
    return dict(similarity=z.tolist(), value=float(w.sum()), shares=(w / w.sum()).tolist())


def largest_by_subsets(z):
    """The largest magnitude of a subset whose weighting is not negative, by least squares."""
    best = 0
    for size in range(1, len(z) + 1):
        for subset in itertools.combinations(range(len(z)), size):
            part = z[np.ix_(subset, subset)]
            w, *_ = np.linalg.lstsq(part, np.ones(size), rcond=None)
            if np.abs(part @ w - 1).max() < 1e-9 and w.min() > -1e-9:
                best = max(best, w.sum())
    return dict(similarity=z.tolist(), value=float(best), shares=[])


def hops(graph):
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    return np.array([[lengths[i][j] for j in graph] for i in graph], float)


def vendi_case(points, t):
    z = similarity(points, t)
    p = rng.dirichlet(np.ones(len(points)))
    finite = [0.5, 1, 2, 7]
    return dict(
        points=points.tolist(), t=t, shares=p.tolist(), orders=[str(q) for q in finite] + ["inf"],
        equal=[float(vendi.score_K(z, q=q)) for q in finite + ["inf"]],
        weighted=[float(vendi.score_K(z, q=q, p=p)) for q in finite + ["inf"]],
        cosine=[float(vendi.score_dual(points, q=q)) for q in finite + ["inf"]])


def magnitude(z):
    return float(np.linalg.solve(z, np.ones(len(z))).sum())


def spread(z):
    return float((1 / z.sum(1)).sum())


def greedy(z, size, value):
    chosen, values = [], []
    for _ in range(size):
        found = [(-np.inf if x in chosen else value(z[np.ix_(chosen + [x], chosen + [x])])) for x in range(len(z))]
        chosen.append(int(np.argmax(found)))
        values.append(float(max(found)))
    return dict(points=chosen, values=values)


def subsets(points, t, size):
    z = similarity(points, t)
    best = max(itertools.combinations(range(len(z)), size), key=lambda s: magnitude(z[np.ix_(s, s)]))
    return dict(points=points.tolist(), t=t, size=size, magnitude=greedy(z, size, magnitude),
                spread=greedy(z, size, spread), best=magnitude(z[np.ix_(best, best)]))


def graph_case(graph, time):
    edges = [[u, v, d["length"]] for u, v, d in graph.edges(data=True)]
    n = len(graph)
    resistance = [[float(nx.resistance_distance(graph, i, j, weight="length", invert_weight=True)) if i != j else 0
                   for j in range(n)] for i in range(n)]
    a = np.zeros((n, n))
    for u, v, length in edges:
        a[u, v] = a[v, u] = 1 / length
    degree = a.sum(1)
    h = scipy.linalg.expm(-time * (np.eye(n) - a / degree[:, None]))
    share = degree / degree.sum()
    diffusion = np.sqrt((((h[:, None] - h[None]) ** 2) / share).sum(2))
    return dict(count=n, edges=edges, time=time, resistance=resistance, diffusion=diffusion.tolist())


def random_graph():
    graph = nx.connected_watts_strogatz_graph(14, 4, 0.4, seed=5)
    for _, _, d in graph.edges(data=True):
        d["length"] = float(rng.uniform(0.5, 3))
    return graph


points = rng.normal(size=(14, 2))
counts = rng.integers(0, 30, size=(14, 3)).astype(float)
crowded = np.concatenate([rng.normal(size=(30, 2)), 0.05 * rng.normal(size=(10, 2))])
print(json.dumps(dict(
    communities=[communities(similarity(points, t), counts) for t in (0.3, 2)]
    + [communities(np.eye(14), counts)],
    largest=[largest(similarity(crowded, t)) for t in (0.2, 1, 5)],
    largestBySubsets=[largest_by_subsets(np.exp(-t * hops(g))) for t in (0.1, 0.25, 0.3)
                        for g in (nx.complete_bipartite_graph(3, 2), nx.complete_bipartite_graph(4, 4))],
    vendi=[vendi_case(rng.normal(size=(20, 3)), 0.7), vendi_case(rng.normal(size=(6, 9)), 0.2)],
    subsets=[subsets(rng.normal(size=(12, 2)), 1.0, 5), subsets(rng.uniform(0, 5, size=(13, 1)), 0.8, 5),
             subsets(rng.exponential(size=(13, 1)), 2.0, 6)],
    graphs=[graph_case(random_graph(), 0.7), graph_case(random_graph(), 3.0)],
), separators=(",", ":")))
