import csv
import json

import numpy as np
from safetensors import safe_open


def probabilities(model, table):
    with safe_open(model, framework="numpy") as file:
        facts = file.metadata()
        weights = {name: file.get_tensor(name) for name in file.keys()}
    missing = {"", "?", "NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL"}
    features = []
    for row in csv.DictReader(open(table, encoding="utf-8-sig", newline="")):
        values = []
        for column in json.loads(facts["preprocessing"])["columns"]:
            cell = row[column["name"]].strip()
            gone = cell in missing
            if "levels" in column:
                cell = column.get("fillLevel") if gone else cell
                values += [float(cell == level) for level in column["levels"]]
            else:
                number = column["fill"] if gone else float(cell)
                values.append((number - column["mean"]) / column["scale"])
            if column["marksMissing"]:
                values.append(float(gone))
        features.append(values)
    x = np.array(features, dtype=np.float32)
    for layer in range(len(weights) // 2):
        x = x if layer == 0 else np.maximum(x, 0)
        x = x @ weights[f"layers.{layer}.weight"].T + weights[f"layers.{layer}.bias"]
    x = np.exp((x - x.max(axis=1, keepdims=True)).astype(np.float64))
    return json.loads(facts["classes"]), x / x.sum(axis=1, keepdims=True)
