#!/usr/bin/env python3
"""Seconds of one product with the similarity matrix by KeOps on the processor, which never stores it either.

    pip install pykeops==2.3 numpy
    python keops_peer.py COUNT DIMENSION [--seed 2048] [--dilation 1] [--repeats 3]

The points are COUNT uniform ones in the unit cube of DIMENSION dimensions; the vector is all ones. The first product,
which compiles, is not counted. The sum of the result is printed with all digits, to compare with.
"""
import argparse, time
import numpy as np
from pykeops.numpy import LazyTensor


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("count", type=int)
    options.add_argument("dimension", type=int)
    options.add_argument("--seed", type=int, default=2048)
    options.add_argument("--dilation", type=float, default=1.0)
    options.add_argument("--repeats", type=int, default=3)
    options = options.parse_args()
    points = np.random.RandomState(options.seed).random_sample((options.count, options.dimension))
    ones = np.ones((options.count, 1))

    def product(points, vector):
        rows, columns = LazyTensor(points[:, None, :]), LazyTensor(points[None, :, :])
        return (-options.dilation * ((rows - columns) ** 2).sum(-1).sqrt()).exp() @ vector

    product(points[:100], ones[:100])
    seconds = []
    for _ in range(options.repeats):
        start = time.perf_counter()
        result = product(points, ones)
        seconds.append(time.perf_counter() - start)
    print(f"# KeOps, {options.count} points in {options.dimension} dimensions, double precision")
    print(f"seconds_per_product {np.median(seconds):.4f}")
    print(f"sum {result.sum():.17g}")


if __name__ == "__main__":
    main()
