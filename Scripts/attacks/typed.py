"""What is typed: options at the limits, and options without a value."""

from attacks.harness import NOTEBOOKS, bound, judge, program, run, valued_options

# What is typed by mistake, and what stands at the limits of numbers.
VALUES = [
    # The least that an option can mean: one seed, one step, one point.
    "1", "1", "1",
    "nan", "inf", "-1", "0", "2", "1e20", "1e300", "-1e300", "5e-324", "1e999", "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616", "4294967296", "2147483648", "1e9", "0.5", "1,2", "1,nan", "", " ", "x", "\u00e9\u202e",
    "\x1b[31mred", "a=b", "--", "(" * 30000, "blend(" * 9000, "magnitude/5e-324", "blend(share=geometric(0.1,0.9,3))",
    "/dev/zero", "/dev/null", "/nowhere/file.csv", "/", "<script>", "'; touch pwned; '", "`touch pwned`", "0x10",
    "step(0)", "warmup(9223372036854775807)+cosine", "32:dropout=1", "9223372036854775807,9223372036854775807",
    "sgd:momentum=nan", "minkowski:0", "minkowski:1e300", "magnitude(t=1e6)/magnitude,spread", "0.001,0.002",
]


def attack_options(count, rng, folder, number):
    """Every option of every notebook in turn, now and then two at once, and options that stand without a value."""
    options = {notebook: valued_options(notebook) for notebook in NOTEBOOKS}
    pairs = [(notebook, option) for notebook in NOTEBOOKS for option in options[notebook]]
    rng.shuffle(pairs)
    for place in range(number):
        notebook, first = pairs[place % len(pairs)]
        chosen = [first] + rng.sample(options[notebook], rng.choice([0, 0, 1]))
        command = program(notebook, "--quick", "--out", folder)
        for option in chosen:
            value = rng.choice(VALUES)
            command += [f"{option}={value}"] if rng.random() < 0.7 else [option, value]
        judge(count, command, *run(command, folder, seconds=bound(notebook, folder)), folder)
    for notebook, option in rng.sample(pairs, min(len(NOTEBOOKS), number)):
        for words in ([f"{option}=", "--out", folder], [option, "--out", folder], [option]):
            command = program(notebook, "--quick", *words)
            status, errors = run(command, folder)
            if status == 0:
                count.faults.append(f"took nothing for a value: {notebook} {' '.join(words)}")
            else:
                judge(count, command, status, errors, folder)
