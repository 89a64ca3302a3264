"""What ends or hinders a run: streams that are gone, kills, a disk that is full."""

import os
import shlex
import shutil
import signal
import subprocess
import time

from attacks.harness import NOTEBOOKS, partials, program, results, run

def attack_streams(count, rng, folder, number):
    """Standard streams that are closed, full or broken: a run never dies of its messages."""
    for notebook in rng.sample(NOTEBOOKS, min(number, len(NOTEBOOKS))):
        for redirection in [">/dev/full", ">&-"]:
            status, errors = run(["bash", "-c", shlex.join(program(notebook, "--help")) + redirection], folder)
            if status == 1 and errors.strip() or status == 0 and redirection == ">&-":
                count.answered += 1
            else:
                count.faults.append(f"status {status}: {notebook} --help {redirection} {errors[-200:]}")
    for notebook in ["figure1", "figure2", "table3", "seeds", "magfunction", "losses"][:number]:
        command = f"{shlex.join(program(notebook, '--quick', '--out', folder))}"
        for redirection in ["2>&-", "2>/dev/full", ">&-", ">/dev/full", "<&-", ">&- 2>&- <&-", "| head -c 1", "2>&1 | true"]:
            # What is printed is no result: those stand in files.
            script = f"set -o pipefail; {command} {redirection}"
            status, errors = run(["bash", "-c", script], folder, seconds=60)
            # A result that could not be printed may be said to be an error.
            if status in (0, 1):
                count.answered += 1
            else:
                count.faults.append(f"status {status}: {notebook} --quick {redirection}\n      {errors[-200:]}")




def attack_kills(count, rng, folder, number):
    """Kills runs at random moments, lets them go on, and compares with one that nobody disturbed."""
    for notebook, arguments, share in [
        ("seeds", ["--quick", "--losses", "cross_entropy,magnitude,spread", "--seeds", "3"], 0.7),
        ("figure3", ["--quick", "--epochs", "4"], 0.3),
    ]:
        kill(count, rng, folder, round(number * share), notebook, arguments)
    count.note = f"{count.killed} processes ended by a signal"


def kill(count, rng, folder, number, notebook, arguments):
    whole = os.path.join(folder, notebook + "-whole")
    started = time.monotonic()
    status, errors = run(program(notebook, *arguments, "--out", whole), folder, seconds=300)
    seconds = time.monotonic() - started
    expected = results(whole)
    if status != 0 or not expected:
        count.faults.append(f"the undisturbed sweep ended with {status}: {errors[-200:]}")
        return
    for trial in range(number):
        out = os.path.join(folder, f"{notebook}-killed-{trial}")
        command = program(notebook, *arguments, "--out", out)
        number_of_kills = rng.choice([1, 1, 2, 3])
        for _ in range(number_of_kills):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
            time.sleep(rng.random() * seconds)
            process.send_signal(rng.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT]))
            count.killed += process.wait() < 0
        status, errors = run(command, folder, seconds=300)
        found = results(out)
        stale = partials(out)
        if status != 0:
            count.faults.append(f"kill {trial} of {notebook}: the sweep does not go on: {status} {errors[-200:]}")
        elif found != expected:
            differing = [name for name in expected if found.get(name) != expected[name]]
            count.faults.append(f"kill {trial} of {notebook}: other numbers after going on: {differing}")
        elif stale:
            count.faults.append(f"kill {trial} of {notebook}: {stale[0]} is left")
        else:
            count.answered += 1
        shutil.rmtree(out, ignore_errors=True)


def attack_disks(count, rng, folder, number):
    """A disk that is full, and files that may not grow: a sentence, no half of a file, and what was complete stays."""
    can_mount = subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "none", folder], stderr=subprocess.DEVNULL).returncode == 0
    count.note = "" if can_mount else "files that may not grow alone: nothing can be mounted here"
    cases = [
        ("seeds", ["--losses", "cross_entropy,magnitude", "--seeds", "3"]), ("figure3", []), ("figure2", []), ("magfunction", []),
    ]
    for notebook, arguments in cases:
        whole = os.path.join(folder, notebook)
        status, errors = run(program(notebook, "--quick", "--out", whole, *arguments), folder, seconds=300)
        expected = results(whole)
        most = sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(whole) for name in names)
        for trial in range(-(-number // len(cases))):
            out = os.path.join(folder, f"{notebook}-{trial}")
            kilobytes = rng.randint(1, max(2, most // 1024))
            command = shlex.join(program(notebook, "--quick", "--out", os.path.join(out, "disk"), *arguments))
            is_mounted = can_mount and rng.random() < 0.6
            disk = os.path.join(out, "disk")
            os.makedirs(disk)
            first = (
                f"mount -t tmpfs -o size={kilobytes}k none {disk}; {command}; status=$?" if is_mounted
                else f"(ulimit -f {rng.randint(0, 60)}; {command}); status=$?")
            script = (
                f"{first}; cp -a {disk} {out}/first; " + (f"mount -o remount,size=500m {disk}; " if is_mounted else "")
                + f"{command} && cp -a {disk} {out}/second; exit $status")
            status, errors = run((["unshare", "-m"] if is_mounted else []) + ["bash", "-c", script], folder, seconds=300)
            after, resumed = results(os.path.join(out, "first")), results(os.path.join(out, "second"))
            name = f"{notebook} on {'a disk of' if is_mounted else 'files, where'} {kilobytes} kB, {trial}"
            cut = [file for file in after if after[file] != expected.get(file)]
            if status not in (0, 1) or status == 1 and not errors.strip():
                count.faults.append(f"{name}: status {status} {errors[-300:]}")
            elif cut or partials(os.path.join(out, "first")):
                count.faults.append(f"{name}: {cut or partials(out)} is half written")
            elif resumed != expected:
                count.faults.append(f"{name}: does not go on to the same numbers: {errors[-300:]}")
            else:
                count.answered += status == 0
                count.refused += status == 1
            shutil.rmtree(out, ignore_errors=True)
