"""Reference values for tables of one's own: scikit-learn, SciPy and PyTorch.

    pip install numpy scipy scikit-learn torch
    python make_tables.py        # writes tables.json beside itself
"""

import csv, gzip, io, json, math, pathlib

import numpy as np
import torch
from scipy import stats
from sklearn import metrics
from sklearn.calibration import calibration_curve
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[2] / "data/tables"


def splits():
    random = np.random.RandomState(0)
    result = []
    for classes, count, seed, folds in [(2, 30, 1, 5), (3, 47, 2, 4), (7, 200, 3, 10), (4, 61, 12345, 3)]:
        shares = random.dirichlet(np.ones(classes))
        labels = np.concatenate([np.repeat(np.arange(classes), folds), random.choice(classes, count, p=shares)])
        random.shuffle(labels)
        own = np.empty(len(labels), int)
        chosen = StratifiedKFold(folds, shuffle=True, random_state=seed).split(np.zeros(len(labels)), labels)
        for fold, (_, test) in enumerate(chosen):
            own[test] = fold
        size = math.ceil(0.3 * len(labels))
        train, test = train_test_split(np.arange(len(labels)), test_size=size, stratify=labels, random_state=seed)
        result.append(dict(labels=labels.tolist(), seed=seed, count=folds, folds=own.tolist(), testCount=size,
                           train=train.tolist(), test=test.tolist()))
    return result


def encoding():
    text = ("colour,size,weight,kind\nred,1.5,10,a\nblue,,20,b\ngreen,2.5,,a\nred,3.5,40,b\n,4.5,50,a\nblue,5.5,65,b\n"
            "black,7,80,a\n")
    rows = list(csv.DictReader(io.StringIO(text)))
    train = [0, 1, 2, 3, 4, 5]
    numbers = np.array([[float(r[c]) if r[c] else np.nan for c in ("size", "weight")] for r in rows])
    colours = np.array([[r["colour"] or np.nan] for r in rows], dtype=object)
    scaler = make_pipeline(SimpleImputer(), StandardScaler()).fit(numbers[train])
    encoder = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore", sparse_output=False))
    encoder.fit(colours[train])
    features = np.hstack([encoder.transform(colours), scaler.transform(numbers)])
    return dict(text=text, train=train, features=features.tolist())


def scores():
    random = np.random.RandomState(5)
    p = random.dirichlet(np.array([2.0, 1.0, 0.5]), 400)
    labels = np.array([random.choice(3, p=row) for row in 0.7 * p + 0.1])
    onehot = np.eye(3)[labels]
    confidence, right = p.max(axis=1), p.argmax(axis=1) == labels
    observed, predicted = calibration_curve(right, confidence, n_bins=10)
    places = np.searchsorted(np.linspace(0, 1, 11)[1:-1], confidence)
    ece = sum((places == b).mean() * abs(confidence[places == b].mean() - right[places == b].mean())
              for b in range(10) if (places == b).any())
    binary = calibration_curve(onehot[:, 2], p[:, 2], n_bins=7)
    return dict(
        probabilities=p.tolist(), labels=labels.tolist(), expectedError=ece,
        averagePrecisions=[metrics.average_precision_score(onehot[:, c], p[:, c]) for c in range(3)],
        brier=sum(metrics.brier_score_loss(onehot[:, c], p[:, c]) for c in range(3)),
        observed=observed.tolist(), predicted=predicted.tolist(), binaryObserved=binary[0].tolist(),
        binaryPredicted=binary[1].tolist())


def ranks():
    random = np.random.RandomState(3)
    result = []
    for tables, methods in [(10, 3), (17, 6), (30, 9)]:
        values = np.round(random.rand(tables, methods) + 0.1 * np.arange(methods), 1 if methods == 6 else 4)
        friedman = stats.friedmanchisquare(*values.T)
        scale = math.sqrt(methods * (methods + 1) / (6 * tables))
        critical = stats.studentized_range.ppf(0.95, methods, np.inf) / math.sqrt(2) * scale
        mean = stats.rankdata(-values, axis=1).mean(axis=0)
        result.append(dict(values=values.tolist(), meanRanks=mean.tolist(), statistic=friedman.statistic,
                           pValue=friedman.pvalue, criticalDifference=critical))
    return result


def tails():
    chi = [[x, nu, stats.chi2.sf(x, nu)] for nu in (1, 2, 5, 30) for x in (0.01, 0.5, 3.0, 20.0, 80.0)]
    ranges = [[q, k, stats.studentized_range.sf(q, k, np.inf)] for k in (2, 3, 10, 40) for q in (0.5, 2.0, 3.5, 5.0)]
    return dict(chiSquared=chi, studentizedRange=ranges)


def training():
    rows = list(csv.reader(io.StringIO(gzip.decompress((DATA / "yeast.csv.gz").read_bytes()).decode())))[1:]
    x = np.array([[float(v) for v in row[:-1]] for row in rows])
    names = sorted({row[-1] for row in rows})
    y = np.array([names.index(row[-1]) for row in rows])
    every, seed, epochs = np.arange(len(y)), 1, 10
    rest, test = train_test_split(every, test_size=math.ceil(0.3 * len(y)), stratify=y, random_state=seed)
    train, validation = train_test_split(rest, test_size=math.ceil(0.2 * len(rest)), stratify=y[rest], random_state=seed)
    x = StandardScaler().fit(x[train]).transform(x).astype(np.float32)
    torch.manual_seed(seed)
    network = torch.nn.Sequential(torch.nn.Linear(8, 32), torch.nn.ReLU(), torch.nn.Linear(32, len(names)))
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)

    def loader(rows, shuffle):
        data = torch.utils.data.TensorDataset(torch.tensor(x[rows]), torch.tensor(y[rows]))
        return torch.utils.data.DataLoader(data, batch_size=32, shuffle=shuffle)

    batches, checks = loader(train, True), loader(validation, False)
    for _ in range(epochs):
        for features, labels in batches:
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(network(features), labels).backward()
            optimizer.step()
        for _ in checks:
            pass
    with torch.no_grad():
        p = torch.softmax(network(torch.tensor(x[test])).double(), dim=1).numpy()
    return dict(seed=seed, epochs=epochs, rate=0.1, test=test.tolist(), classes=names, probabilities=p.tolist())


if __name__ == "__main__":
    torch.set_num_threads(1)
    values = dict(splits=splits(), encoding=encoding(), scores=scores(), ranks=ranks(), tails=tails(), training=training())
    (HERE / "tables.json").write_text(json.dumps(values, separators=(",", ":")) + "\n")
