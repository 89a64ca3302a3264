#!/usr/bin/env python3
"""Reference trainings of the synthetic experiment by PyTorch: every metric of every epoch for the four losses.

    pip install torch scikit-learn numpy
    python train_reference.py --majority 0.5 --seed 2048 --epochs 100 --out training-50.json

One process trains a 20-32-10 perceptron by magnitude, spread, cross entropy and mean squared error, in this order, on one
random stream that is seeded once. It works in single precision on one thread; a run of 100 epochs takes a few minutes.
With PyTorch 2.15 and scikit-learn 1.9 it gives training-50.json to all seven digits, only cross entropy's last epochs to
2e-5. Rounding of other processors and library versions may grow to about 0.002 in the best values.
"""
import argparse, json, time
import numpy as np, torch
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

CLASSES, FEATURES, HIDDEN, BATCH, RATE, SPLIT = 10, 20, 32, 32, 0.01, 42


# ---------------------------------------------------------------- data
def samples(majority, seed, count=10_000):
    """Training and test set; features are standardised with the moments of all rows."""
    minority = (1 - majority) / (CLASSES - 1)
    features, labels = make_classification(
        n_samples=count, n_features=FEATURES, n_informative=FEATURES - 5, n_redundant=5, n_classes=CLASSES,
        n_clusters_per_class=1, weights=[majority] + [minority] * (CLASSES - 1), flip_y=0.01, random_state=seed)
    features = StandardScaler().fit_transform(features)
    x, x_test, y, y_test = train_test_split(features, labels, test_size=0.3, random_state=SPLIT)
    dataset = lambda x, y: TensorDataset(torch.tensor(x, dtype=torch.float32), torch.tensor(y))
    return dataset(x, y), dataset(x_test, y_test)


# ---------------------------------------------------------------- losses: functions of logits and labels
def one_hot(logits, labels):
    return functional.one_hot(labels, CLASSES).to(logits.dtype)


def residuals(logits, labels):
    """The residuals one-hot − softmax and the zero vector."""
    return torch.cat([one_hot(logits, labels) - torch.softmax(logits, 1), logits.new_zeros(1, CLASSES)])


def magnitude(logits, labels):
    """Magnitude − 1, with distances not below 1e-9 and 1e-9 added to the diagonal of the similarity."""
    points = residuals(logits, labels)
    similarity = torch.exp(-torch.cdist(points, points).clamp_min(1e-9))
    ones = torch.ones(len(points), 1)
    return torch.linalg.solve(similarity + 1e-9 * torch.eye(len(points)), ones).sum() - 1


def spread(logits, labels):
    """Spread − 1, with squared distances not below 1e-9."""
    points = residuals(logits, labels)
    squares = (points[:, None] - points[None]).square().sum(-1)
    return (1 / torch.exp(-squares.clamp_min(1e-9).sqrt()).sum(1)).sum() - 1


def cross_entropy(logits, labels):
    return functional.nll_loss(torch.log(torch.softmax(logits, 1)), labels)


def mean_squared_error(logits, labels):
    return (torch.softmax(logits, 1) - one_hot(logits, labels)).square().mean()


LOSSES = dict(magnitude=magnitude, spread=spread, cross_entropy=cross_entropy, mean_squared_error=mean_squared_error)


# ---------------------------------------------------------------- training
def perceptron():
    return torch.nn.Sequential(torch.nn.Linear(FEATURES, HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, CLASSES))


def train_epoch(network, optimizer, loss, loader):
    for x, y in loader:
        optimizer.zero_grad()
        loss(network(x), y).backward()
        optimizer.step()


@torch.no_grad()
def evaluate(network, loss, loader):
    """Losses are means of the batches' means, the other metrics are of the whole test set."""
    means, scores, labels = [], [], []
    for x, y in loader:
        logits = network(x)
        means.append([float(f(logits, y)) for f in (loss, cross_entropy, mean_squared_error)])
        scores.append(torch.softmax(logits, 1))
        labels.append(y)
    scores, labels = torch.cat(scores).numpy(), torch.cat(labels).numpy()
    predicted = scores.argmax(1)
    present = [c for c in range(CLASSES) if 0 < (labels == c).sum() < len(labels)]
    macro = lambda metric: float(np.mean([metric(labels == c, scores[:, c]) for c in present]))
    loss_mean, entropy, squared_error = np.mean(means, axis=0)
    return dict(accuracy=float((predicted == labels).mean()), loss=loss_mean, roc_auc_macro=macro(roc_auc_score),
                f1_micro=float(f1_score(labels, predicted, average="micro")),
                f1_macro=float(f1_score(labels, predicted, average="macro")),
                cross_entropy=entropy, mean_squared_error=squared_error,
                pr_auc_macro=macro(average_precision_score))


def train(name, training, test, epochs):
    loss, network = LOSSES[name], perceptron()
    optimizer = torch.optim.SGD(network.parameters(), lr=RATE)
    loader, test_loader = DataLoader(training, batch_size=BATCH, shuffle=True), DataLoader(test, batch_size=BATCH)
    history, start = [], time.perf_counter()
    for _ in range(epochs):
        train_epoch(network, optimizer, loss, loader)
        history.append(evaluate(network, loss, test_loader))
    print(f"{name:20s} {(time.perf_counter() - start) / epochs:.4f} seconds_per_epoch", flush=True)
    history = {key: [round(float(epoch[key]), 7) for epoch in history] for key in history[0]}
    falling = ("loss", "cross_entropy", "mean_squared_error")
    return dict(best={key: (min if key in falling else max)(values) for key, values in history.items()}, history=history)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--majority", type=float, default=0.5)
    options.add_argument("--seed", type=int, default=2048)
    options.add_argument("--epochs", type=int, default=100)
    options.add_argument("--out", required=True)
    options = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    training, test = samples(options.majority, options.seed)
    runs = {name: train(name, training, test, options.epochs) for name in LOSSES}
    with open(options.out, "w") as file:
        json.dump(dict(majority=options.majority, random_state=options.seed, split_random_state=SPLIT,
                       epochs=options.epochs, batch_size=BATCH, learning_rate=RATE, order=list(LOSSES), runs=runs), file)
        file.write("\n")


if __name__ == "__main__":
    main()
