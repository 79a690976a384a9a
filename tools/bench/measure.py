"""Runs commands by turns and keeps what the kernel says of them: wall, CPU and peak memory."""

import os
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tools/bench/target/data"
JPTO_OPT = str(ROOT / "tools/bin/jpto-opt")
DIST = ROOT / "tools/opt/target/dist"


@dataclass(frozen=True)
class Run:
    """One process: seconds of wall and CPU (user and system), MiB of resident memory at the peak."""

    wall: float
    cpu: float
    mib: float


@dataclass(frozen=True)
class Summary:
    """The medians of several runs, and the smallest of each."""

    median: Run
    best: Run

    @staticmethod
    def of(runs):
        def over(fold):
            return Run(*(fold([getattr(r, f) for r in runs]) for f in ("wall", "cpu", "mib")))

        return Summary(over(statistics.median), over(min))


def run(command):
    """Runs a command with its output thrown away; a failure ends the program."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    start = time.monotonic()
    pid = os.posix_spawnp(
        command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, 1),
                                                       (os.POSIX_SPAWN_DUP2, quiet, 2)])
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    os.close(quiet)
    if status != 0:
        sys.exit(f"failed with status {status}: {' '.join(command)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def by_turns(commands, repeat, warmup=1):
    """Runs each command `repeat` times, all of them in each turn so that noise meets all alike."""
    runs = {name: [] for name in commands}
    for turn in range(warmup + repeat):
        for name, command in commands.items():
            result = run(command)
            if turn >= warmup:
                runs[name].append(result)
    return {name: Summary.of(results) for name, results in runs.items()}


def java():
    """The JVM that jpto-opt runs on; builds jpto-opt if that was not done."""
    run([JPTO_OPT, "--version"])
    return (DIST / "java").read_text().strip()


def module_file(shape, ops):
    """A generated module of one shape, made when first asked for."""
    file = DATA / f"{shape}-{ops}.mlir"
    if not file.exists():
        DATA.mkdir(parents=True, exist_ok=True)
        generator = ROOT / "tools/bench/src/main/java/dev/jpto/bench/Generate.java"
        partial = file.with_suffix(".part")
        run([java(), str(generator), shape, str(ops), str(partial)])
        partial.rename(file)
    return str(file)


def table(rows):
    """Prints rows of cells as a Markdown table; the first row is the head."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for number, row in enumerate(rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def machine():
    """One line on the machine and how busy it is."""
    load = os.getloadavg()
    return f"{os.cpu_count()} cores, load average {load[0]:.1f} {load[1]:.1f} {load[2]:.1f}"
