#!/usr/bin/env python3
"""Seconds of one training epoch of the synthetic experiment by PyTorch, on one thread, with and without evaluation.

    pip install torch scikit-learn numpy
    python train_peer.py [--epochs 5] [--majority 0.5]

The program timed is the one that makes the reference trainings of the tests. The best of the epochs is printed.
"""
import argparse, pathlib, sys, time
import torch
from torch.utils.data import DataLoader

root = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(root / "Tests/AnalysisTests/Fixtures"))
import train_reference as reference


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--majority", type=float, default=0.5)
    options = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(2048)
    training, test = reference.samples(options.majority, 2048)
    print(f"# PyTorch {torch.__version__}, one thread, {len(training)} training and {len(test)} test samples")
    print("# loss  seconds_training  seconds_with_evaluation")
    for name, loss in reference.LOSSES.items():
        network = reference.perceptron()
        optimizer = torch.optim.SGD(network.parameters(), lr=reference.RATE)
        loader = DataLoader(training, batch_size=reference.BATCH, shuffle=True)
        test_loader = DataLoader(test, batch_size=reference.BATCH)
        alone, whole = [], []
        for _ in range(options.epochs):
            start = time.perf_counter()
            reference.train_epoch(network, optimizer, loss, loader)
            alone.append(time.perf_counter() - start)
            reference.evaluate(network, loss, test_loader)
            whole.append(time.perf_counter() - start)
        print(f"{name:20s} {min(alone):.4f} {min(whole):.4f}", flush=True)


if __name__ == "__main__":
    main()
