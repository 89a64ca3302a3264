#!/usr/bin/env python3
"""Losses, gradients and gradient descent of the elementary models by PyTorch's own modules, in double precision.

    pip install torch
    python make_elementary.py > elementary.json
"""
import json
import torch
from torch import nn

STEPS = [1, 10, 100]


def case(name, inputs, targets, model, loss, rate):
    """The loss at the model's parameters with all derivatives, and where torch.optim.SGD takes them."""
    inputs = inputs.clone().requires_grad_(True)
    parameters = [p for p in model.parameters()]
    flat = lambda tensors: [x for t in tensors for x in t.detach().flatten().tolist()]
    compute = lambda: loss(model(inputs).squeeze(-1), targets)
    value = compute()
    value.backward()
    result = {
        "name": name, "inputs": inputs.detach().tolist(), "targets": targets.tolist(),
        "parameters": flat(parameters), "value": value.item(), "gradient": flat([p.grad for p in parameters]),
        "input_gradient": inputs.grad.tolist(), "rate": rate, "descent": [],
    }
    optimizer = torch.optim.SGD(parameters, lr=rate)
    for step in range(1, max(STEPS) + 1):
        optimizer.zero_grad()
        compute().backward()
        optimizer.step()
        if step in STEPS:
            result["descent"].append({"steps": step, "parameters": flat(parameters)})
    return result


def linear(inputs, outputs):
    layer = nn.Linear(inputs, outputs, dtype=torch.float64)
    with torch.no_grad():
        for p in layer.parameters():
            p.copy_(torch.randn(p.shape, dtype=torch.float64))
    return layer


def main():
    torch.manual_seed(15)
    x = torch.randn(40, 3, dtype=torch.float64)
    y = x @ torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64) - 1 + 0.3 * torch.randn(40, dtype=torch.float64)
    # Residuals of exactly 0, where L1Loss takes the derivative 0: all numbers are small multiples of powers of 2, so that
    # no sum is rounded, in whatever order.
    whole = torch.randint(-3, 4, (32, 3)).double()
    exact = nn.Linear(3, 1)
    with torch.no_grad():
        exact.weight.copy_(torch.tensor([[0.5, -1.25, 2.0]]))
        exact.bias.fill_(0.75)
    exact = exact.double()
    kink = exact(whole).squeeze(-1).detach() + torch.randint(-1, 2, (32,)).double()
    labels = (x[:, 0] - x[:, 1] + 0.5 * torch.randn(40, dtype=torch.float64) > 0)
    classes = torch.randint(0, 4, (40,))
    far = 60 * x
    cases = [
        case("linear_squared", x, y, linear(3, 1), nn.MSELoss(), 0.1),
        case("linear_absolute", x, y, linear(3, 1), nn.L1Loss(), 0.1),
        case("linear_absolute_kink", whole, kink, exact, nn.L1Loss(), 0.125),
        case("logistic", x, labels.double(), linear(3, 1), nn.BCEWithLogitsLoss(), 0.5),
        case("logistic_far", far, labels.double(), linear(3, 1), nn.BCEWithLogitsLoss(), 1e-3),
        case("softmax", x, classes, linear(3, 4), nn.CrossEntropyLoss(), 0.5),
        case("softmax_far", far, classes, linear(3, 4), nn.CrossEntropyLoss(), 1e-3),
    ]
    print(json.dumps({"torch": torch.__version__, "cases": cases}))


main()
