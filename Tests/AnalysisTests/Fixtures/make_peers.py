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


def influence_balanced(z, y, epsilon):
    # The function whose gradient is that of the authors' program: lambda (p - onehot) / (|p - onehot|_1 + epsilon).
    weights = 1.0 / COUNTS
    weights = weights / weights.sum() * len(COUNTS)
    logp = log_softmax(z)[np.arange(len(y)), y]
    away = 2 * (1 - np.exp(logp))
    return (weights[y] * (np.log((away + epsilon) / epsilon) - logp) / (2 + epsilon)).mean()


def authors_influence_gradient(z, y, epsilon):
    weights = 1.0 / COUNTS
    weights = weights / weights.sum() * len(COUNTS)
    residual = np.exp(log_softmax(z)) - np.eye(z.shape[1])[y]
    factor = weights[y] / (np.abs(residual).sum(1) + epsilon)
    return residual * factor[:, None] / len(y)


def powered(logu, q):
    return -logu if q == 0 else (1 - np.exp(q * logu)) / q


def generalized_logit_adjusted(z, y, q, tau):
    logu = log_softmax(z + tau * np.log(COUNTS / COUNTS.sum()))[np.arange(len(y)), y]
    return powered(logu, q).mean()


def generalized_class_aware(z, y, q, kappa):
    weights = COUNTS.sum() / (len(COUNTS) * COUNTS)
    margins = COUNTS ** (-float(kappa))
    margins = margins / margins.mean()
    logu = log_softmax(z / margins[y][:, None])[np.arange(len(y)), y]
    return (weights[y] * powered(logu, q)).mean()


LOSSES = {
    "influence_balanced": lambda z, y: influence_balanced(z, y, 1e-3),
    "influence_balanced(epsilon=0.5)": lambda z, y: influence_balanced(z, y, 0.5),
    "generalized_logit_adjusted": lambda z, y: generalized_logit_adjusted(z, y, 0.3, 1 / 0.7),
    "generalized_logit_adjusted(q=0,tau=1)": lambda z, y: generalized_logit_adjusted(z, y, 0, 1),
    "generalized_logit_adjusted(q=0.7,tau=0.5)": lambda z, y: generalized_logit_adjusted(z, y, 0.7, 0.5),
    "generalized_class_aware": lambda z, y: generalized_class_aware(z, y, 0.3, 1 / 3),
    "generalized_class_aware(q=0,kappa=0)": lambda z, y: generalized_class_aware(z, y, 0, 0),
    "generalized_class_aware(q=0.8,kappa=0.1)": lambda z, y: generalized_class_aware(z, y, 0.8, 0.1),
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
    for epsilon in (1e-3, 0.5):
        ours = gradient(lambda z, y: influence_balanced(z, y, epsilon), z, y)
        assert np.allclose(ours, authors_influence_gradient(z, y, epsilon), rtol=1e-12, atol=1e-14)
    cases.append(dict(
        logits=z.tolist(), labels=y.tolist(), class_counts=COUNTS.tolist(),
        losses={name: dict(value=float(loss(z, y)), gradient=gradient(loss, z, y).tolist())
                for name, loss in LOSSES.items()}))
print(json.dumps(cases, separators=(",", ":")))
