"""Numbers against fifty digits, and the unit tests under sanitizers."""

import csv
import math
import os
import re
import subprocess

from attacks.harness import PACKAGE, judge, program, run


def attack_solves(count, rng, folder, number):
    """Magnitudes of small spaces against fifty digits."""
    try:
        from mpmath import exp, lu_solve, matrix, mp, mpf, sqrt
    except ImportError:
        count.note = "skipped: no mpmath (pip install mpmath)"
        return
    mp.dps = 50
    largest = 0.0
    for trial in range(number):
        points, dimension = rng.randint(2, 14), rng.randint(1, 4)
        scale = 10 ** rng.uniform(-6, 6)
        rows = [[rng.gauss(0, scale) for _ in range(dimension)] for _ in range(points)]
        t = 10 ** rng.uniform(-1, 2) / scale
        file = os.path.join(folder, "points.csv")
        with open(file, "w") as handle:
            handle.writelines(",".join(map(repr, row)) + "\n" for row in rows)
        solver = rng.choice(["automatic", "cholesky", "indefinite", "conjugate-gradients", "matrix-free"])
        command = program(
            "magfunction", "--quick", "--out", folder, "--points", file, f"--from={t!r}", f"--to={2 * t!r}", "--steps=2",
            f"--solver={solver}", "--terminal=dumb")
        status, errors = run(command, folder)
        if status != 0:
            judge(count, command, status, errors, folder)
            continue
        with open(os.path.join(folder, "quick", "magfunction", "magfunction.tidy.csv")) as handle:
            rows_of_file = list(csv.DictReader(handle))
        lines = [(row["x"], row["y"]) for row in rows_of_file if row["series"] == "magnitude"]
        if len(lines) != 2:
            count.faults.append(f"{len(lines)} magnitudes of 2: {' '.join(command)}")
        exact_rows = [[mpf(value) for value in row] for row in rows]
        for line in lines:
            dilation, found = mpf(float(line[0])), float(line[1])
            similarities = matrix(points, points)
            for i in range(points):
                for j in range(points):
                    squares = sum((a - b) ** 2 for a, b in zip(exact_rows[i], exact_rows[j]))
                    similarities[i, j] = exp(-dilation * sqrt(squares))
            exact = sum(lu_solve(similarities, matrix([1] * points)))
            error = abs(float((mpf(found) - exact) / exact)) if math.isfinite(found) else math.inf
            largest = max(largest, error)
            if error <= 1e-8:
                count.answered += 1
            else:
                count.faults.append(f"relative error {error:.1e} at t = {line[0]}, {solver}, {rows}")
    count.note = f"largest relative error {largest:.0e}"


def attack_sanitizers(count, rng, folder, number):
    del rng, folder, number
    for kind in ["address", "undefined", "thread"]:
        test = subprocess.run(
            [os.path.join(PACKAGE, "Scripts", "check"), "--sanitize", kind], capture_output=True, text=True)
        output = test.stdout + test.stderr
        tests = re.findall(r"Test run with (\d+) tests", output)
        reports = re.findall(r"(?:ERROR: AddressSanitizer|WARNING: ThreadSanitizer|runtime error): (.*)", output)
        count.answered += int(tests[-1]) if tests and test.returncode == 0 else 0
        if test.returncode != 0:
            count.faults.append(f"{kind}: {reports or output[-300:]}")
