"""What all attacks share: how a program is run, and how it may end."""

import glob
import os
import re
import resource
import shlex
import subprocess
import time

PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAMS = os.path.join(PACKAGE, ".build", "debug")
NOTEBOOKS = sorted(os.path.basename(file)[:-6] for file in glob.glob(os.path.join(PACKAGE, "notebooks", "*.swift")))
MEMORY = 6 << 30


class Count:
    """How often something was tried, and how it ended."""

    def __init__(self, name):
        self.name, self.answered, self.refused = name, 0, 0
        self.faults, self.note, self.killed = [], "", 0

    @property
    def tried(self):
        return self.answered + self.refused + len(self.faults)


def run(command, folder, seconds=60, **streams):
    """The exit status and standard error of a program in a folder; None for a status that did not come in time."""

    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, **streams}
    process = subprocess.Popen(command, cwd=folder, preexec_fn=limit, start_new_session=True, **streams)
    try:
        _, errors = process.communicate(timeout=seconds)
        return process.returncode, (errors or b"").decode(errors="replace")
    except subprocess.TimeoutExpired:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        return None, ""


def judge(count, command, status, errors, folder):
    shown = " ".join(shlex.quote(word if len(word) < 60 else word[:50] + "…") for word in command)
    shown = shown.replace(PROGRAMS + "/", "")
    left = partials(folder)
    if os.path.exists(os.path.join(folder, "pwned")):
        count.faults.append(f"ran what it was given: {shown}")
        os.remove(os.path.join(folder, "pwned"))
    elif left:
        count.faults.append(f"left {left[0]}: {shown}")
        for file in left:
            os.remove(file)
    elif "Error Domain=" in errors or "DecodingError" in errors:
        count.faults.append(f"an error in another's words: {shown}\n      {errors.strip()[:200]}")
    elif status is None:
        count.faults.append(f"did not end in its time: {shown}")
    elif status == 0:
        count.answered += 1
    elif status in (1, 64) and errors.strip() and ("\x1b" not in errors or "\nUsage: " in errors):
        count.refused += 1
    else:
        what = f"signal {-status}" if status < 0 else f"status {status}"
        count.faults.append(f"{what}: {shown}\n      {errors.strip()[:200]}")


def partials(folder):
    """What was left half written."""
    return [os.path.join(path, name) for path, _, names in os.walk(folder) for name in names if name.endswith(".partial")]


def program(name, *arguments):
    return [os.path.join(PROGRAMS, name), *arguments]


def bound(notebook, folder):
    """The seconds in which a quick run of a notebook has to end, whatever its options: several times those it takes."""
    if notebook not in BOUNDS:
        started = time.monotonic()
        run(program(notebook, "--quick", "--out", folder), folder, seconds=600)
        BOUNDS[notebook] = 30 + 6 * (time.monotonic() - started)
    return BOUNDS[notebook]


BOUNDS = {}


def valued_options(notebook):
    """The options of a notebook that take a value, from its help."""
    text = subprocess.run(program(notebook, "--help"), capture_output=True, text=True).stdout
    return sorted(set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+) <", text, re.M)) - {"--out"})


def results(folder):
    """The tables and data of a folder; a page and a record may say how the numbers were come by."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".csv", ".dat", ".tex")) and "runs" not in path.split(os.sep) and name != "trials.csv":
                # How long a solver took stands in its report.
                if name.startswith("reports-"):
                    continue
                with open(os.path.join(path, name), "rb") as file:
                    found[os.path.relpath(os.path.join(path, name), folder)] = file.read()
    return found
