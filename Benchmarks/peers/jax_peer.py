#!/usr/bin/env python3
"""Milliseconds of one training epoch of the synthetic experiment compiled by JAX, on one thread, without evaluation.

    pip install jax numpy
    python jax_peer.py [--epochs 20]

The whole epoch, 218 batches of 32 and one of 24 with 20-32-10 perceptron and SGD, is one compiled function around
`lax.scan`. Magnitude's gradient takes one factorization, as −wᵀ dZ w. Features and labels are random numbers: the work
does not depend on them, and no two residuals coincide. The best of the epochs is printed.
"""
import os

os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
os.environ["JAX_PLATFORMS"] = "cpu"

import argparse, time
import jax, jax.numpy as jnp, numpy as np

CLASSES, FEATURES, HIDDEN, BATCH, RATE, COUNT = 10, 20, 32, 32, 0.01, 7000


def similarity(logits, labels):
    residuals = jax.nn.one_hot(labels, CLASSES) - jax.nn.softmax(logits)
    points = jnp.concatenate([residuals, jnp.zeros((1, CLASSES))])
    squares = jnp.sum((points[:, None] - points[None]) ** 2, -1)
    apart = squares > 0
    # Masked before the root: its slope at coincident points is not finite.
    return jnp.where(apart, jnp.exp(-jnp.sqrt(jnp.where(apart, squares, 1))), 1)


def magnitude(logits, labels):
    z = similarity(logits, labels)
    ones = jnp.ones(len(z))
    w = jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor(jax.lax.stop_gradient(z)), ones)
    return 2 * w.sum() - w @ z @ w - 1


def spread(logits, labels):
    return (1 / similarity(logits, labels).sum(1)).sum() - 1


def cross_entropy(logits, labels):
    return -jnp.take_along_axis(jax.nn.log_softmax(logits), labels[:, None], 1).mean()


def epoch(loss):
    def objective(parameters, x, y):
        w1, b1, w2, b2 = parameters
        return loss(jax.nn.relu(x @ w1 + b1) @ w2 + b2, y)

    def step(parameters, batch):
        value, gradient = jax.value_and_grad(objective)(parameters, *batch)
        return jax.tree.map(lambda p, g: p - RATE * g, parameters, gradient), value

    @jax.jit
    def run(parameters, x, y, order):
        x, y = x[order], y[order]
        whole = COUNT // BATCH * BATCH
        batches = x[:whole].reshape(-1, BATCH, FEATURES), y[:whole].reshape(-1, BATCH)
        parameters, values = jax.lax.scan(step, parameters, batches)
        return step(parameters, (x[whole:], y[whole:]))[0], values.mean()

    return run


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--epochs", type=int, default=20)
    options = options.parse_args()
    random = np.random.default_rng(2048)
    x = jnp.asarray(random.normal(size=(COUNT, FEATURES)), jnp.float32)
    y = jnp.asarray(random.integers(0, CLASSES, COUNT))
    uniform = lambda fan, *shape: jnp.asarray(random.uniform(-1, 1, shape) / np.sqrt(fan), jnp.float32)
    start = (uniform(FEATURES, FEATURES, HIDDEN), uniform(FEATURES, HIDDEN),
             uniform(HIDDEN, HIDDEN, CLASSES), uniform(HIDDEN, CLASSES))
    print(f"# JAX {jax.__version__}, one thread, {COUNT} training samples")
    print("# loss  milliseconds_training  mean_loss_of_last_epoch")
    for loss in (magnitude, spread, cross_entropy):
        run, parameters, seconds = epoch(loss), start, []
        for index in range(options.epochs + 1):
            order = jnp.asarray(random.permutation(COUNT))
            began = time.perf_counter()
            parameters, value = jax.block_until_ready(run(parameters, x, y, order))
            if index > 0:  # the first call compiles
                seconds.append(time.perf_counter() - began)
        print(f"{loss.__name__:20s} {1000 * min(seconds):.2f} {float(value):.4f}", flush=True)


if __name__ == "__main__":
    main()
