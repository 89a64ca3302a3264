#!/usr/bin/env python3
"""Seconds of one epoch of DeepGlassNet by PyTorch, on all cores: drawing batches, the steps alone, and the evaluation.

    pip install torch scikit-learn numpy
    python glass_peer.py [--loss original|division_spread|division_magnitude] [--epochs 2]

The network, its optimiser and the sizes are those of the paper; the glasses are the project's, split 80/20 at random.
Batches are drawn sample by sample, as a data loader does. The fastest of the epochs is printed.
"""
import argparse, pathlib, time
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

TABLE = pathlib.Path(__file__).resolve().parents[2] / "data/sciglass-tg.csv"


class DeepGlassNet(nn.Module):
    def __init__(self, components=18, embedding=128, factor=4, hidden=1024, output=512):
        super().__init__()
        self.components = nn.Parameter(nn.init.xavier_uniform_(torch.empty(components, embedding)))
        self.factors = nn.Parameter(nn.init.xavier_uniform_(torch.empty(components, factor)))
        self.attention = nn.MultiheadAttention(embedding, 1, batch_first=True)
        self.head = nn.Sequential(
            nn.Linear(components * embedding, hidden, bias=False), nn.BatchNorm1d(hidden), nn.ReLU(), nn.Dropout(0.1),
            nn.Linear(hidden, output))

    def forward(self, x):
        embedded = x.unsqueeze(-1) * self.components
        unit = F.normalize(self.factors, dim=1)
        embedded = embedded + (unit @ unit.T) @ embedded / (x.shape[1] - 1)
        attended, _ = self.attention(embedded, embedded, embedded, need_weights=False)
        return F.normalize(self.head(attended.flatten(1)), dim=1)


def cardinality(points, name):
    points = torch.cat([points, points.new_zeros(1, points.shape[1])]).double()
    similarity = torch.exp(-torch.cdist(points, points).clamp_min(1e-9))
    if name == "division_spread":
        return (1 / similarity.sum(1)).sum()
    similarity = similarity + 1e-9 * torch.eye(len(points), dtype=torch.double)
    return torch.linalg.solve(similarity, similarity.new_ones(len(points))).sum()


def loss_of(name, anchor, positive, negative):
    original = F.softplus(-((anchor * positive).sum(1) - (anchor * negative).sum(1)) / 0.1).mean()
    return original if name == "original" else original / (cardinality(negative - anchor, name) - 1)


class Triplets(torch.utils.data.Dataset):
    def __init__(self, x, labels, mean, deviation):
        self.x, self.labels, self.mean, self.deviation = x, labels, mean, deviation
        self.sides = [np.flatnonzero(labels == 0), np.flatnonzero(labels == 1)]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        side = self.labels[index]
        rows = [index, np.random.choice(self.sides[side]), np.random.choice(self.sides[1 - side])]
        noisy = self.x[rows] * np.random.normal(1, 0.1, (3, self.x.shape[1]))
        return ((noisy - self.mean) / self.deviation).astype(np.float32)


@torch.no_grad()
def evaluate(network, train, labels, validation, truth):
    network.eval()
    vectors = [torch.cat([network(part) for part in torch.split(x, 512)]) for x in (train, validation)]
    centres = [vectors[0][torch.from_numpy(labels == side)].mean(0) for side in (1, 0)]
    up, down = vectors[1] @ centres[0], vectors[1] @ centres[1]
    score = ((up - down) / (up + down + 1e-8)).numpy()
    network.train()
    return f1_score(truth, score > 0, average="macro"), average_precision_score(truth, score), roc_auc_score(truth, score)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--loss", default="original", choices=["original", "division_spread", "division_magnitude"])
    options.add_argument("--epochs", type=int, default=2)
    options = options.parse_args()
    torch.manual_seed(2048)
    np.random.seed(2048)
    table = np.genfromtxt(TABLE, delimiter=",", skip_header=1)
    table = table[np.random.permutation(len(table)), 2:]
    x, labels = table[:, :18], ((table[:, 18] >= 500) & (table[:, 18] <= 600)).astype(int)
    count = len(x) * 4 // 5
    mean, deviation = x[:count].mean(0), x[:count].std(0)
    standard = torch.from_numpy(((x - mean) / deviation).astype(np.float32))
    network = DeepGlassNet()
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-6, weight_decay=1e-7)
    loader = torch.utils.data.DataLoader(Triplets(x[:count], labels[:count], mean, deviation), 128, shuffle=True)
    fastest = np.full(3, np.inf)
    for _ in range(options.epochs):
        start = time.perf_counter()
        batches = list(loader)
        drawn = time.perf_counter()
        for batch in batches:
            optimizer.zero_grad()
            # Three calls: each has batch statistics of its own.
            loss_of(options.loss, *(network(part) for part in batch.unbind(1))).backward()
            optimizer.step()
        trained = time.perf_counter()
        scores = evaluate(network, standard[:count], labels[:count], standard[count:], labels[count:])
        fastest = np.minimum(fastest, [drawn - start, trained - drawn, time.perf_counter() - trained])
    print(f"# PyTorch {torch.__version__}, {torch.get_num_threads()} threads, {count} glasses, {options.loss}")
    print("seconds_drawing {:.2f}\nseconds_steps {:.2f}\nseconds_evaluation {:.2f}".format(*fastest))
    print("seconds_epoch {:.2f}".format(fastest.sum()))
    print("f1_macro {:.4f} average_precision {:.4f} roc_auc {:.4f}".format(*scores))


if __name__ == "__main__":
    main()
