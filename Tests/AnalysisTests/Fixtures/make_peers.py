#!/usr/bin/env python3
"""Reference values of further losses in NumPy, from the formulas of their papers, with gradients by complex steps.

    pip install numpy
    python make_peers.py > peers.json
"""
import json
import numpy as np

COUNTS = np.array([500, 60, 20, 7])


def log_softmax(z):
    m = z.real.max(1, keepdims=True)
    return z - m - np.log(np.exp(z - m).sum(1, keepdims=True))


def generalized(z, y, q):
    p = np.exp(log_softmax(z))[np.arange(len(y)), y]
    return ((1 - p ** q) / q).mean()


def symmetric(z, y, alpha, beta, a):
    logp = log_softmax(z)
    ce = -logp[np.arange(len(y)), y]
    labels = np.where(np.eye(z.shape[1])[y] == 1, 0.0, a)     # log 1 = 0, log 0 = a
    rce = -(np.exp(logp) * labels).sum(1)
    return (alpha * ce + beta * rce).mean()


def poly(z, y, epsilon):
    logp = log_softmax(z)[np.arange(len(y)), y]
    return (-logp + epsilon * (1 - np.exp(logp))).mean()


def vector_scaling(z, y, gamma, tau):
    # As in the authors' program: logits over Delta, plus iota.
    delta = (1.0 / COUNTS) ** gamma
    delta = delta / delta.min()
    return -log_softmax(z / delta + tau * np.log(COUNTS / COUNTS.sum()))[np.arange(len(y)), y].mean()


def smoothed(z, y, epsilon):
    labels = (1 - epsilon) * np.eye(z.shape[1])[y] + epsilon / z.shape[1]
    return -(labels * log_softmax(z)).sum(1).mean()


LOSSES = {
    "generalized_cross_entropy": lambda z, y: generalized(z, y, 0.7),
    "generalized_cross_entropy(q=0.2)": lambda z, y: generalized(z, y, 0.2),
    "symmetric_cross_entropy": lambda z, y: symmetric(z, y, 0.1, 1, -4),
    "symmetric_cross_entropy(alpha=2,beta=0.5,log_of_zero=-6)": lambda z, y: symmetric(z, y, 2, 0.5, -6),
    "poly": lambda z, y: poly(z, y, 1),
    "poly(epsilon=-0.5)": lambda z, y: poly(z, y, -0.5),
    "vector_scaling": lambda z, y: vector_scaling(z, y, 0.3, 1),
    "vector_scaling(gamma=0.1,tau=2)": lambda z, y: vector_scaling(z, y, 0.1, 2),
    "label_smoothing": lambda z, y: smoothed(z, y, 0.1),
}


def gradient(loss, z, y, h=1e-30):
    g = np.zeros_like(z)
    for index in np.ndindex(z.shape):
        moved = z.astype(complex)
        moved[index] += 1j * h
        g[index] = loss(moved, y).imag / h
    return g


rng = np.random.default_rng(2048)
cases = []
for scale in (0.5, 3):
    z, y = scale * rng.normal(size=(9, 4)), rng.integers(0, 4, 9)
    cases.append(dict(
        logits=z.tolist(), labels=y.tolist(), class_counts=COUNTS.tolist(),
        losses={name: dict(value=float(loss(z, y)), gradient=gradient(loss, z, y).tolist())
                for name, loss in LOSSES.items()}))
print(json.dumps(cases, separators=(",", ":")))
