#!/usr/bin/env python3
"""Reference values for the options of make_classification, for splits, standardisation and draws at sizes of their own.

    pip install numpy scikit-learn torch
    python make_options.py > classification-options.json
"""
import json
import numpy as np
import torch
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.utils.random import sample_without_replacement

OPTIONS = [
    dict(),                                                                     # scikit-learn's defaults
    dict(n_repeated=3, n_features=12, random_state=1),
    dict(n_samples=67, n_informative=6, n_redundant=0, n_classes=3, n_clusters_per_class=5, random_state=2),
    dict(n_informative=5, n_redundant=3, n_repeated=2, n_features=10, hypercube=False, random_state=3),
    dict(shift=None, random_state=4),
    dict(scale=None, random_state=5),
    dict(shift=None, scale=None, class_sep=2.5, random_state=6),
    dict(n_features=5, shift=[1, -2, 0.5, 0, 3e3], scale=[1, 2, 0.25, 10, 1e-3], random_state=7),
    dict(shift=-1.5, scale=3.0, shuffle=False, random_state=8),
    dict(weights=[0.7], flip_y=0.0, random_state=9),                            # one weight fewer than classes
    dict(n_classes=4, n_informative=4, weights=[0.1, 0.2, 0.3, 0.4], flip_y=0.5, random_state=10),
    dict(n_classes=4, n_informative=4, weights=[0.1, 0.2, 0.3, 0.1], flip_y=1.0, random_state=11),  # sums to 0.7
    dict(n_classes=3, n_informative=4, weights=[0.9, 0.8, 0.2], random_state=12),                   # sums to 1.9
    dict(n_samples=40, n_features=45, n_informative=34, n_redundant=8, n_repeated=3, n_classes=3, random_state=13),
    dict(n_samples=40, n_features=31, n_informative=31, n_redundant=0, n_classes=5, hypercube=False, random_state=14),
    dict(n_samples=50, n_features=30, n_informative=30, n_redundant=0, n_classes=6, random_state=15),
    dict(n_samples=64, n_features=6, n_informative=5, n_redundant=1, n_classes=16, random_state=16),  # every vertex
    dict(n_samples=3, n_classes=2, random_state=17),                            # fewer samples than clusters
    dict(n_samples=1, n_features=1, n_informative=1, n_redundant=0, n_classes=1, n_clusters_per_class=1, random_state=18),
    dict(n_samples=300, n_features=9, n_informative=7, n_redundant=1, n_classes=2, n_clusters_per_class=1,
         random_state=4294967295),                                              # few vertices of many: repeats are rejected
]
DEFAULTS = dict(n_samples=100, n_features=20, n_informative=2, n_redundant=2, n_repeated=0, n_classes=2,
                n_clusters_per_class=2, weights=None, flip_y=0.01, class_sep=1.0, hypercube=True, shift=0.0, scale=1.0,
                shuffle=True, random_state=0)


def classification(changes):
    options = DEFAULTS | changes
    x, y = make_classification(**options)
    rows = sorted({0, 1 % len(y), len(y) // 2, len(y) - 1})
    return dict(options=options, labels=y.tolist(), rows=[dict(index=i, values=x[i].tolist()) for i in rows],
                absolute_column_sums=np.abs(x).sum(0).tolist())


def split(count, share, seed):
    train, test = train_test_split(np.arange(count), test_size=share, random_state=seed)
    return dict(count=count, share=share, seed=seed, train=train.tolist(), test=test.tolist())


def standardisation(rows, others):
    scaler = StandardScaler().fit(rows)
    return dict(rows=rows, others=others, means=scaler.mean_.tolist(), scales=scaler.scale_.tolist(),
                standardized=scaler.transform(rows).tolist(), standardized_others=scaler.transform(others).tolist())


def standardisations():
    random = np.random.RandomState(0)
    spread = random.normal(size=(40, 4)) * [1, 1e-6, 1e6, 1] + [0, 1, -1e6, 1e3]
    near = np.column_stack([np.full(30, 0.1), 1e8 + 1e-9 * random.normal(size=30), 1e6 + 1e-4 * random.normal(size=30),
                            np.full(30, 0.0), 1e-12 * random.normal(size=30), np.where(np.arange(30) % 2, 1e9, 1e9 + 1e-6)])
    return [standardisation(spread.tolist(), [[1, 2, 3, 4], [0, 0, 0, 0]]),
            standardisation(near.tolist(), [[0.2, 1e8, 1e6, 1, 1, 1e9]]),
            standardisation([[3.5, -1.0]], [[4.0, 4.0]])]


def samples_without_replacement(population, count, seed):
    random = np.random.RandomState(seed)
    values = sample_without_replacement(population, count, random_state=random)
    return dict(population=population, count=count, seed=seed, values=values.tolist(), next=float(random.random_sample()))


def integers(bound, seed):
    random = np.random.RandomState(seed)
    values = random.randint(bound, size=6)
    return dict(bound=bound, seed=seed, values=values.tolist(), next=float(random.random_sample()))


def choice(population, count, seed):
    values = np.random.RandomState(seed).choice(population, count, replace=False)
    return dict(population=population, count=count, seed=seed, values=values.tolist())


def checksum(order):
    return int(np.sum(np.arange(1, len(order) + 1, dtype=np.uint64) * np.asarray(order, dtype=np.uint64)))


def torch_permutation(count, seed):
    torch.manual_seed(seed)
    order = torch.randperm(count).numpy()
    return dict(count=count, seed=seed, first=order[:5].tolist(), checksum=checksum(order), next=float(torch.rand(1)))


def torch_linear(inputs, outputs, seed):
    torch.manual_seed(seed)
    layer = torch.nn.Linear(inputs, outputs)
    return dict(inputs=inputs, outputs=outputs, seed=seed, weights32=layer.weight.detach().flatten().tolist(),
                biases32=layer.bias.tolist())


if __name__ == "__main__":
    print(json.dumps(dict(
        classifications=[classification(changes) for changes in OPTIONS],
        splits=[split(*case) for case in [(10, 0.3, 0), (7, 0.5, 1), (2, 0.01, 2), (2, 0.5, 2), (33, 0.1, 42),
                                          (100, 0.29, 3), (10, 0.7, 5), (101, 0.99, 4294967295)]],
        standardisations=standardisations(),
        samples_without_replacement=[samples_without_replacement(*case) for case in [
            (1000, 10, 0), (1000, 11, 1), (1000, 989, 2), (1000, 990, 3), (1000, 1000, 4), (1 << 30, 50, 5), (20, 0, 6),
            (0, 0, 7), (1, 1, 8), (1 << 40, 5, 9), (200, 199, 10)]],
        integers=[integers(bound, seed) for seed, bound in enumerate(
            [1, 2, 3, 1 << 16, (1 << 31) + 1, 1 << 32, (1 << 32) + 1, 1 << 40, (1 << 62) + 1, (1 << 63) - 1])],
        choices=[choice(*case) for case in [(10, 4, 0), (50, 50, 1), (5, 0, 2)]],
        torch_permutations=[torch_permutation(*case) for case in [
            (0, 0), (1, 1), (2, 2), (624, 3), (40000, 4), (100003, 5)]],
        torch_linears=[torch_linear(*case) for case in [(20, 32, 0), (3, 2, 1), (300, 1, 2), (1, 1, (1 << 40) + 7)]],
    ), separators=(",", ":")))
