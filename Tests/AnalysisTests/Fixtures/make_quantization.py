#!/usr/bin/env python3
"""A quantised autoencoder's losses and gradients by PyTorch's autograd, its moving averages, and k-means by scikit-learn.

    pip install torch scikit-learn
    python make_quantization.py > quantization.json
"""
import json
import numpy as np
import sklearn
import torch
from sklearn.cluster import KMeans
from torch import nn

torch.set_default_dtype(torch.float64)


def similarities(codes, t):
    difference = codes[:, None, :] - codes[None, :, :]
    square = (difference ** 2).sum(-1)
    # The distance has a kink at 0, of which the diagonal takes the subgradient 0.
    off = ~torch.eye(len(codes), dtype=torch.bool)
    distance = torch.zeros_like(square)
    distance[off] = square[off].sqrt()
    return torch.exp(-t * distance)


def magnitude(codes, t):
    return torch.linalg.solve(similarities(codes, t), torch.ones(len(codes))).sum()


def spread(codes, t):
    return (1 / similarities(codes, t).sum(1)).sum()


def entropy(z, codes, temperature):
    p = torch.softmax(-((z[:, None, :] - codes[None, :, :]) ** 2).sum(-1) / temperature, 1).mean(0)
    return -(p * p.log()).sum()


def layers(*sizes):
    steps = []
    for a, b in zip(sizes, sizes[1:]):
        steps += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*steps[:-1])


def autoencoder(name, term, beta=0.25, entropy_weight=0.0, temperature=1.0):
    torch.manual_seed(7)
    x = torch.rand(12, 6)
    encoder, decoder = layers(6, 5, 3), layers(3, 5, 6)
    codes = nn.Parameter(0.4 * torch.randn(7, 3))
    z = encoder(x)
    nearest = torch.cdist(z, codes).argmin(1)
    e = codes[nearest]
    straight = z + (e - z).detach()
    reconstruction = nn.functional.mse_loss(decoder(straight), x)
    own = nn.functional.mse_loss(e, z.detach()) + beta * nn.functional.mse_loss(z, e.detach())
    own = own - entropy_weight * entropy(z, codes, temperature)
    loss = term(reconstruction + own, codes)
    loss.backward()
    flat = lambda t: t.detach().flatten().tolist()
    return {
        "name": name, "inputs": x.tolist(), "encoder": [flat(p) for p in encoder.parameters()],
        "codes": codes.detach().tolist(), "decoder": [flat(p) for p in decoder.parameters()],
        "beta": beta, "entropyWeight": entropy_weight, "temperature": temperature,
        "assignments": nearest.tolist(), "reconstruction": reconstruction.item(), "own": own.item(), "loss": loss.item(),
        "gradients": [flat(p.grad) for p in [*encoder.parameters(), codes, *decoder.parameters()]],
    }


def averages():
    """Sonnet's formula, two batches."""
    torch.manual_seed(8)
    codes, decay, epsilon = torch.randn(5, 2), 0.9, 1e-5
    start = codes.clone()
    counts, sums = torch.ones(5), codes.clone()
    batches = []
    for _ in range(2):
        z = torch.randn(9, 2)
        one_hot = nn.functional.one_hot(torch.cdist(z, codes).argmin(1), 5).double()
        counts = decay * counts + (1 - decay) * one_hot.sum(0)
        sums = decay * sums + (1 - decay) * one_hot.T @ z
        total = counts.sum()
        codes = sums / ((counts + epsilon) / (total + 5 * epsilon) * total)[:, None]
        batches.append({"vectors": z.tolist(), "codes": codes.tolist(), "counts": counts.tolist()})
    return {"codes": start.tolist(), "decay": decay, "batches": batches}


def k_means():
    random = np.random.RandomState(9)
    points = random.randn(200, 3) + 3 * random.randint(0, 3, (200, 1))
    start = points[:6]
    fit = KMeans(6, init=start, n_init=1, max_iter=100, tol=0, algorithm="lloyd").fit(points)
    return {
        "points": points.tolist(), "start": start.tolist(), "centres": fit.cluster_centers_.tolist(),
        "assignments": fit.labels_.tolist(), "error": fit.inertia_ / points.size,
    }


def main():
    k = 7
    cases = [
        autoencoder("plain", lambda loss, codes: loss),
        autoencoder("entropy", lambda loss, codes: loss, beta=1.0, entropy_weight=0.3, temperature=0.5),
        autoencoder("magnitude divisor", lambda loss, codes: loss * (k - 1) / (magnitude(codes, 2.0) - 1)),
        autoencoder("spread divisor", lambda loss, codes: loss * (k - 1) / (spread(codes, 0.5) - 1)),
        autoencoder("magnitude bonus", lambda loss, codes: loss - 0.7 * magnitude(codes, 1.0) / k),
        autoencoder("spread bonus", lambda loss, codes: loss - 0.2 * spread(codes, 3.0) / k),
    ]
    print(json.dumps({
        "torch": torch.__version__, "sklearn": sklearn.__version__, "autoencoders": cases, "averages": averages(),
        "clusters": k_means()}))


main()
