#!/usr/bin/env python3
"""Reference values of comparisons over tunings and seeds, by least squares (NumPy) and Student's t (SciPy).

    pip install numpy scipy
    python make_tunings.py > tunings.json
    python make_tunings.py --coverage      # how many intervals hold the truth

Mean squares come from residuals of nested linear models, not from formulas of row and column means.
"""
import json
import sys
import numpy as np
from scipy import stats

BOUND = 0.005


def residual_square(design, values):
    """The sum of squares that a linear model leaves."""
    fitted = design @ np.linalg.lstsq(design, values, rcond=None)[0]
    return float(((values - fitted) ** 2).sum())


def mean_squares(rows):
    """Those of tunings, seeds and the rest, and their degrees of freedom."""
    k, n = rows.shape
    values = rows.ravel()
    ones = np.ones((k * n, 1))
    tunings, seeds = np.kron(np.eye(k), np.ones((n, 1))), np.kron(np.ones((k, 1)), np.eye(n))
    total, both = residual_square(ones, values), residual_square(np.hstack([tunings, seeds]), values)
    freedom = [k - 1, n - 1, (k - 1) * (n - 1)]
    squares = [total - residual_square(tunings, values), total - residual_square(seeds, values), both]
    return [square / nu for square, nu in zip(squares, freedom)], freedom


def student(mean, variance, freedom):
    """Interval, two-sided p and the larger p of two one-sided tests."""
    error = np.sqrt(variance)
    law = stats.t(freedom)
    half = law.ppf(0.975) * error
    return dict(mean=mean, variance=variance, freedom=freedom, lower=mean - half, upper=mean + half,
                p=2 * law.sf(abs(mean) / error),
                equivalence=max(law.sf((mean + BOUND) / error), law.cdf((mean - BOUND) / error)))


def crossed(rows):
    """The tests over both, and the tuning's variance with half the variance of its estimate."""
    k, n = rows.shape
    (t, s, r), (nu_t, nu_s, nu_r) = mean_squares(rows)
    # Components are no less than 0, and their sum makes the variance of the mean.
    tau, sigma = max(0.0, (t - r) / n), max(0.0, (s - r) / k)
    variance = tau / k + sigma / n + r / (k * n)
    freedom = (k * n * variance) ** 2 / (t * t / nu_t + s * s / nu_s + r * r / nu_r)
    return student(float(rows.mean()), variance, freedom), tau, (t * t / nu_t + r * r / nu_r) / n ** 2


def pooled(all_rows):
    parts = [crossed(rows)[1:] for rows in all_rows]
    return float(np.mean([tau for tau, _ in parts])), sum(half for _, half in parts) / len(parts) ** 2


def once(differences, tau, half):
    n = len(differences)
    own = differences.var(ddof=1) / n
    return student(float(differences.mean()), own + tau, (own + tau) ** 2 / (own ** 2 / (n - 1) + half))


def draw(rng, effect, tau, sigma, rest, k, n):
    return effect + tau * rng.normal(size=(k, 1)) + sigma * rng.normal(size=(1, n)) + rest * rng.normal(size=(k, n))


def fixture():
    rng = np.random.default_rng(2048)
    sizes = [(0.01, 0.006, 0.01, 0.008, 5, 30), (0.0, 0.0, 0.01, 0.008, 5, 30), (0.002, 0.0, 0.0, 0.003, 5, 20),
             (0.03, 0.02, 0.01, 0.005, 5, 20), (-0.004, 0.003, 0.0, 0.01, 4, 12), (0.001, 0.0005, 0.001, 0.002, 5, 30),
             (0.01, 0.01, 0.01, 0.01, 2, 2), (0.0, 0.0, 0.002, 0.02, 3, 5)]
    rows = [draw(rng, *size) for size in sizes]
    cases = []
    for one in rows:
        tests, tau, _ = crossed(one)
        cases.append(dict(rows=one.tolist(), tests=tests, tuningVariance=tau))
    tau, half = pooled(rows)
    singles = [draw(rng, effect, 0.004, 0.01, 0.0, 1, n)[0] for effect, n in [(0.012, 30), (0.0, 20), (-0.03, 8)]]
    alone, alone_half = pooled(rows[1:2])
    return dict(bound=BOUND, cases=cases, pooledVariance=tau,
                once=[dict(differences=one.tolist(), tests=once(one, tau, half)) for one in singles],
                alone=[dict(differences=one.tolist(), tests=once(one, alone, alone_half)) for one in singles])


def coverage(repetitions=4000):
    """Shares of 95 % intervals that hold the true mean 0: over seeds of one tuning, crossed, and one tuning with a pooled
    variance of ten comparisons; of the ten each second shares a side with the one before, as on the page."""
    rng = np.random.default_rng(1)
    print("tau, sigma, rest: seeds alone, crossed, once with the pooled variance")
    for tau, sigma, rest in [(0, .005, .01), (0, .01, .005), (.002, .01, .01), (.005, .005, .01), (.005, .01, .005),
                             (.01, .005, .01), (.01, .01, .005)]:
        held = np.zeros(3)
        for _ in range(repetitions):
            ten = []
            for _ in range(5):
                first, second, shared = (draw(rng, 0, tau, sigma, rest, 5, 30) / np.sqrt(2) for _ in range(3))
                ten += [first - shared, second - shared]
            tests, _, _ = fast(ten[0])
            parts = [fast(one)[1:] for one in ten]
            pool, half = np.mean([p[0] for p in parts]), sum(p[1] for p in parts) / 100
            single = draw(rng, 0, tau, sigma, rest, 1, 30)[0]
            own = single.var(ddof=1) / 30
            for index, (mean, variance, freedom) in enumerate(
                    [(single.mean(), own, 29), tests,
                     (single.mean(), own + pool, (own + pool) ** 2 / (own ** 2 / 29 + half))]):
                held[index] += abs(mean) <= stats.t.ppf(0.975, freedom) * np.sqrt(variance)
        print(tau, sigma, rest, np.round(held / repetitions, 3))


def fast(rows):
    """`crossed` by means of rows and columns, for the simulation."""
    k, n = rows.shape
    mean, tuning, seed = rows.mean(), rows.mean(axis=1), rows.mean(axis=0)
    nu = [k - 1, n - 1, (k - 1) * (n - 1)]
    t, s = n * tuning.var() * k / nu[0], k * seed.var() * n / nu[1]
    r = ((rows - tuning[:, None] - seed + mean) ** 2).sum() / nu[2]
    sum_ = max(t + s - r, t, s, r)
    freedom = sum_ ** 2 / (t * t / nu[0] + s * s / nu[1] + r * r / nu[2])
    return (mean, sum_ / (k * n), freedom), max(0, (t - r) / n), (t * t / nu[0] + r * r / nu[2]) / n ** 2


if __name__ == "__main__":
    if "--coverage" in sys.argv:
        coverage()
    else:
        print(json.dumps(fixture(), separators=(",", ":")))
