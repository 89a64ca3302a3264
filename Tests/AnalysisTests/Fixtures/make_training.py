"""Makes training.json: what PyTorch's optimisers, schedules and clipping do to a small matrix of weights.

    python3 -m venv venv && venv/bin/pip install torch numpy safetensors
    venv/bin/python Tests/AnalysisTests/Fixtures/make_training.py

Everything is in double precision. The gradients are given, not computed: they are the same at every step but for a
factor that changes, and turns negative, so that averages of them differ from the latest.
"""

import json
import pathlib

import torch

torch.set_default_dtype(torch.float64)

FOLDER = pathlib.Path(__file__).parent
START = [[0.5, -1.25, 2.0], [0.75, -0.1, 0.0]]
GRADIENT = [[0.3, -0.7, 0.05], [-2.0, 1e-3, 4.0]]
STEPS = 6

OPTIMIZERS = {
    "sgd": lambda p, wd: torch.optim.SGD(p, lr=0.1, weight_decay=wd),
    "sgd:momentum=0.9": lambda p, wd: torch.optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=wd),
    "sgd:momentum=0.9,nesterov": lambda p, wd: torch.optim.SGD(
        p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=wd),
    "adam": lambda p, wd: torch.optim.Adam(p, lr=0.1, weight_decay=wd),
    "adam:beta1=0.8,beta2=0.95,epsilon=0.001": lambda p, wd: torch.optim.Adam(
        p, lr=0.1, betas=(0.8, 0.95), eps=1e-3, weight_decay=wd),
    "adamw": lambda p, wd: torch.optim.AdamW(p, lr=0.1, weight_decay=wd),
}


def optimizer_runs():
    for text, make in OPTIMIZERS.items():
        for decay in [0.0, 0.01]:
            for clipping in [None, 1.5]:
                weights = torch.nn.Parameter(torch.tensor(START))
                optimizer = make([weights], decay)
                values = []
                for step in range(STEPS):
                    weights.grad = torch.tensor(GRADIENT) * (1 - 0.4 * step)
                    if clipping:
                        torch.nn.utils.clip_grad_norm_([weights], clipping)
                    optimizer.step()
                    values.append(weights.detach().flatten().tolist())
                yield {
                    "optimizer": text, "weight_decay": decay, "clipping": clipping, "values": values,
                }


def schedules():
    import torch.optim.lr_scheduler as s

    cases = {
        "constant": (8, lambda o: s.ConstantLR(o, factor=1)),
        "cosine": (8, lambda o: s.CosineAnnealingLR(o, T_max=8)),
        "cosine(floor=0.25)": (8, lambda o: s.CosineAnnealingLR(o, T_max=8, eta_min=0.25)),
        "step(3)": (10, lambda o: s.StepLR(o, step_size=3)),
        "step(2,factor=0.5)": (10, lambda o: s.StepLR(o, step_size=2, gamma=0.5)),
        "warmup(5)": (9, lambda o: s.LinearLR(o, total_iters=5)),
        "warmup(4,from=0.1)+cosine": (12, lambda o: s.SequentialLR(
            o, [s.LinearLR(o, start_factor=0.1, total_iters=4), s.CosineAnnealingLR(o, T_max=8)], milestones=[4])),
        "warmup(2)+constant(3)+step(2)": (12, lambda o: s.SequentialLR(
            o, [s.LinearLR(o, total_iters=2), s.ConstantLR(o, factor=1), s.StepLR(o, step_size=2)],
            milestones=[2, 5])),
    }
    for text, (epochs, make) in cases.items():
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        scheduler = make(optimizer)
        factors = []
        for _ in range(epochs):
            factors.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
        yield {"schedule": text, "epochs": epochs, "factors": factors}


def main():
    contents = {
        "torch": torch.__version__, "start": START, "gradient": GRADIENT, "learning_rate": 0.1,
        "optimizers": list(optimizer_runs()), "schedules": list(schedules()),
    }
    (FOLDER / "training.json").write_text(json.dumps(contents, indent=1) + "\n")


if __name__ == "__main__":
    main()
