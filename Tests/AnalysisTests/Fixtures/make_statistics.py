#!/usr/bin/env python3
"""Reference values of paired tests: SciPy's t-test, interval and exact Wilcoxon test, statsmodels' TOST and Holm.

    pip install numpy scipy statsmodels
    python make_statistics.py > statistics.json
"""
import json
import numpy as np
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import ttost_paired

BOUND = 0.005
rng = np.random.default_rng(2048)
cases = []
for count, shift, spread in [(30, 0.0, 0.004), (30, 0.012, 0.01), (30, 0.003, 0.004), (20, -0.004, 0.02),
                             (5, 0.001, 0.002), (2, 0.01, 0.01), (40, -0.03, 0.01), (30, 0.0005, 0.001)]:
    first = 0.87 + 0.02 * rng.normal(size=count)
    second = first - shift - spread * rng.normal(size=count)
    test = stats.ttest_rel(first, second)
    interval = test.confidence_interval(0.95)
    wilcoxon = stats.wilcoxon(first, second, method="exact")
    tost = ttost_paired(first, second, -BOUND, BOUND)
    cases.append(dict(first=first.tolist(), second=second.tolist(), mean=float((first - second).mean()),
                      lower=float(interval.low), upper=float(interval.high), p=float(test.pvalue),
                      wilcoxon=float(wilcoxon.pvalue), equivalence=float(tost[0])))
p = [case["p"] for case in cases]
print(json.dumps(dict(bound=BOUND, cases=cases, holm=multipletests(p, method="holm")[1].tolist()),
                 separators=(",", ":")))
