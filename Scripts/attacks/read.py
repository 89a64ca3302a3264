"""What is read: mutated inputs, files made by hand, names that mean something to whoever shows them, kept results."""

import csv
import glob
import io
import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from attacks.harness import PACKAGE, judge, partials, program, results, run

FILES = {
    "empty.csv": b"", "binary.csv": bytes(range(256)) * 20, "utf16.csv": "1,2\n3,4\n".encode("utf-16"),
    "ragged.csv": b"1,2\n3\n", "far.csv": b"0,0\n1e308,1e308\n-1e308,1e308\n", "near.csv": b"0\n1e-155\n2e-155\n",
    "same.csv": b"1,1\n1,1\n1,1\n", "vertex.csv": b"1,100000,1\n", "huge-vertex.csv": b"0,9223372036854775807,1\n",
    "half-vertex.csv": b"0,0.5,1\n", "long-edges.csv": b"0,1,1e308\n1,2,1e308\n", "nan.csv": b"0,nan\nnan,0\n",
    "one.csv": b"1\n", "[link](javascript:alert(1)).csv": b"0,1\n1,0\n", "$(touch pwned).csv": b"0,1\n1,0\n",
    "formula.csv": b"=1+1,2\n3,4\n",
}


def attack_inputs(count, rng, folder, number):
    """Mutated inputs of every parser, by the tests; and files that were made by hand."""
    each = max(number, 1)
    environment = {**os.environ, "FUZZ_SEED": str(rng.randrange(1 << 32)), "FUZZ_COUNT": str(each)}
    test = subprocess.run(
        ["swift", "test", "--skip-build", "--filter", "FuzzTests"], cwd=PACKAGE, env=environment, capture_output=True,
        text=True)
    output = test.stdout + test.stderr
    parsers = re.search(r'"takes or refuses whatever it is given" with (\d+) test cases', output)
    faults = re.findall(r"↳ (\w+: input .*)", output)
    if test.returncode != 0 and not faults or not parsers:
        faults.append("the tests did not run: " + output[-300:])
    count.faults += faults
    count.answered += each * int(parsers.group(1)) - len(faults) if parsers else 0
    for name, content in FILES.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    for name in [*FILES, "/dev/zero", "/dev/full", "missing.csv", "."]:
        for option in ["--points", "--graph", "--distances"]:
            command = program("magfunction", "--quick", "--out", folder, option, name)
            judge(count, command, *run(command, folder), folder)
        for command in [
            program("sciglass", "--quick", "--out", folder, "--source", name),
            program("table2", "--quick", "--out", folder, "--train", name, "--validation", name),
            program("diversity", "--quick", "--out", folder, name),
            program("communities", "--quick", "--out", folder, name),
            program("compare", "--quick", "--out", folder, "--data", name, "--label", "1"),
            program("predict", "--quick", "--out", folder, "--model", name, "--data", name),
            program("embeddings", "--quick", "--out", folder, "--objectives", "glove", "--text", name),
        ]:
            judge(count, command, *run(command, folder), folder)



# File names, labels and folders that a shell, a terminal, Markdown, XML, gnuplot, CSV, LaTeX or JSON could obey.
NAMES = [
    "]]>", "`touch pwned`", "$(touch pwned)", "@GPVAL_TERM", "a\nb", "a\r\nb", "<script>alert(1)</script>", "a|touch pwned",
    "\x1b[31mred", "\u009b31m", "a\u202eb\u200fc\u2066d", "'; system('touch pwned') #", "\\input{x}", "%$&#_{}~^", "**b** _c_",
    "[x](javascript:alert(1))", "=cmd|' /C calc'!A0", "-rf", "--quick", "<!--", "&lt;", "https://x.y", "..", "x" * 200,
    # Marks of meaning beside scalars that join with them to one character of what somebody reads.
    "\u0600<img src=x onerror=alert(1) a=\u0600>", "a<\u0338b&\u0301", "]]>\u0301", "a\"\u0301,=cmd|x", "\u0600\\input x \u0600$",
    "x[\u0301y\u0600](javascript:alert(1))", "\u0d4e`touch pwned`", "\u0d4e;touch pwned", "\u4e2d" * 83, "a;=1+1",
    b"\xff\xfe", b"a\x80b", "\u0410\u4e2d\U0001f600",
]
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def shown_faults(folder):
    """What in the files of a page could do something instead of standing for something."""
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            is_shown = name.endswith((".md", ".svg", ".csv", ".tex", ".json", ".gp", ".dat"))
            # What stands elsewhere was given, or is kept as it came.
            if not is_shown or "quick" not in path.split(os.sep):
                continue
            with open(file, encoding="utf-8") as handle:
                text = handle.read()
            if found := COMMANDS.search(text):
                yield f"{name} holds {found.group()!r}"
            if name.endswith(".svg"):
                ElementTree.fromstring(text)
            if name.endswith(".json"):
                json.loads(text)
            if name.endswith(".csv"):
                rows = [row for row in csv.reader(io.StringIO(text)) if row]
                if len({len(row) for row in rows}) > 1:
                    yield f"{name} has rows of different lengths"
                if formula := next((cell for row in rows for cell in row if re.match(r"[=@]|[+-](?![\d.])", cell)), None):
                    yield f"{name} has the formula {formula!r}"
            if name.endswith(".tex") and (command := re.search(r"\\input|(?<!\\)[$&#][\u0300-\u036f]", text)):
                yield f"{name} has {command.group()!r}"
            if name.endswith(".md") and shutil.which("cmark-gfm"):
                page = subprocess.run(
                    ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", file], capture_output=True, text=True).stdout
                if re.search(r"<script|<img src=x|javascript:alert\(1\)\"|<!--", page):
                    yield f"{name} is rendered with a command"


def attack_names(count, rng, folder, number):
    """Hostile names of files, columns, losses and folders, in every medium in which they are shown."""
    matrix = b"0,1\n1,0\n"
    for place, name in enumerate(rng.sample(NAMES, min(number, len(NAMES)))):
        raw = name if isinstance(name, bytes) else name.encode()
        text = raw.decode(errors="surrogateescape")
        file = raw.replace(b"/", b"_") + b".csv"
        work = os.path.join(folder, str(place))
        os.mkdir(work)
        for path in (file, b"header.csv"):
            with open(os.path.join(os.fsencode(work), path), "wb") as handle:
                quoted = b'"' + raw.replace(b'"', b'""') + b'",y\n'
                handle.write(quoted + matrix if path == b"header.csv" else matrix)
        named = os.path.join(".", os.fsdecode(file))
        for command in [
            program("magfunction", "--quick", "--out", "o1", "--points", named, "--points", "header.csv"),
            program("diversity", "--quick", "--out", "o2", "--format", "json", named, "header.csv"),
            program("magfunction", "--quick", "--out", "o3", "--distances=" + named),
            program("figure1", "--quick", "--out", os.path.join("o4", text)),
            program("seeds", "--quick", "--out", "o5", "--losses", text),
            program("magfunction", "--quick", "--out", "o6", "--graph", named),
        ]:
            with open(os.path.join(work, "printed"), "wb") as printed:
                status, errors = run(command, work, stdout=printed)
            judge(count, command, status, errors, work)
            with open(os.path.join(work, "printed"), encoding="utf-8", errors="replace") as printed:
                said = printed.read()
            if COMMANDS.search(said):
                count.faults.append(f"printed {COMMANDS.search(said).group()!r} for {name!r}")
            if command[-1] == "header.csv" and status == 0 and "json" in command:
                json.loads(said)
        for fault in shown_faults(work):
            count.faults.append(f"{fault} for {name!r}")


def damaged(rng, content):
    """Bytes after a few of the things that happen to files."""
    content = bytearray(content)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(content))
        kind = rng.randrange(4)
        if kind == 0:
            content[place] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del content[place:place + rng.randint(1, 400)]
        elif kind == 2:
            content[place:place] = content[:rng.randint(1, 400)]
        else:
            content[place:place + 8] = b"\x00" * 8
        if not content:
            content = bytearray(b"x")
    return bytes(content)


def attack_kept(count, rng, folder, number):
    """Kept trials and checkpoints that were damaged: what is not whole is computed again, to the same numbers."""
    for notebook, pattern in [("seeds", "runs/**/*.jsonl"), ("figure3", "runs/**/*.safetensors")]:
        out = os.path.join(folder, notebook)
        command = program(notebook, "--quick", "--out", out)
        status, errors = run(command, folder, seconds=300)
        expected, kept = results(out), glob.glob(os.path.join(out, pattern), recursive=True)
        if status != 0 or not kept:
            count.faults.append(f"{notebook} keeps nothing: {status} {errors[-200:]}")
            continue
        whole = {file: open(file, "rb").read() for file in kept}
        for trial in range(number):
            for file, content in whole.items():
                with open(file, "wb") as handle:
                    handle.write(damaged(rng, content))
            status, errors = run(command, folder, seconds=300)
            found = results(out)
            if status is None:
                count.faults.append(f"{notebook} of damaged runs, {trial}: did not end in its time")
            elif status != 0 and not errors.strip() or status not in (0, 1):
                count.faults.append(f"{notebook} of damaged runs, {trial}: status {status} {errors[-200:]}")
            elif status == 0 and found != expected:
                differing = [name for name in expected if found.get(name) != expected[name]]
                count.faults.append(f"{notebook} of damaged runs, {trial}: other numbers in {differing}")
            elif partials(out):
                count.faults.append(f"{notebook} of damaged runs, {trial}: {partials(out)[0]} is left")
            else:
                count.answered += status == 0
                count.refused += status == 1
