#!/usr/bin/env python3
"""Seconds per dilation of the magnitude function by magnipy, and its values to compare with.

    pip install magnipy==1.0.0 numpy
    python magnipy_peer.py COUNT DIMENSION [--seed 2048] [--dilations 5] [--out FOLDER]

The points are COUNT standard Gaussian ones in DIMENSION dimensions. With --out they are written to points.csv and the
values to magnitudes.csv, both with all digits. Distances are timed apart. Threads: set OPENBLAS_NUM_THREADS and
NUMEXPR_NUM_THREADS before; they are printed.
"""
import argparse, os, pathlib, time
import numpy as np
from magnipy.magnitude.compute import compute_magnitude_from_distances
from magnipy.magnitude.distances import get_dist


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("count", type=int)
    options.add_argument("dimension", type=int)
    options.add_argument("--seed", type=int, default=2048)
    options.add_argument("--dilations", type=int, default=5)
    options.add_argument("--out", type=pathlib.Path)
    options = options.parse_args()
    points = np.random.default_rng(options.seed).normal(size=(options.count, options.dimension))
    dilations = np.geomspace(0.1, 10, options.dilations)

    start = time.perf_counter()
    distances = get_dist(points, metric="euclidean", check_for_duplicates=False)
    apart = time.perf_counter() - start
    compute_magnitude_from_distances(distances[:50, :50], ts=dilations[:1])  # loads what is loaded late
    start = time.perf_counter()
    magnitudes = compute_magnitude_from_distances(distances, ts=dilations, method="cholesky")
    seconds = (time.perf_counter() - start) / options.dilations

    threads = {name: os.environ.get(name, "all") for name in ("OPENBLAS_NUM_THREADS", "NUMEXPR_NUM_THREADS")}
    print(f"# magnipy, {options.count} points in {options.dimension} dimensions, {threads}")
    print(f"seconds_distances {apart:.4f}")
    print(f"seconds_per_dilation {seconds:.4f}")
    for t, magnitude in zip(dilations, magnitudes):
        print(f"t {t:.17g} magnitude {magnitude:.17g}")
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        np.savetxt(options.out / "points.csv", points, fmt="%.17g", delimiter=",")
        np.savetxt(options.out / "magnitudes.csv", np.column_stack([dilations, magnitudes]), fmt="%.17g",
                   delimiter=",", header="t,magnitude", comments="")


if __name__ == "__main__":
    main()
