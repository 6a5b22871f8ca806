"""Runs tam and its peers, and prints what they took. Start it with `Tests/Benchmarks/run`."""

import argparse
import json
import platform
import sys
from pathlib import Path

from checking import DifferentAnswers
from jobs import JOBS, Bench
from machine import describe_machine
from measure import CommandFailed
from programs import PEERS, Tam
from tables import heading

ROOT = Path(__file__).resolve().parents[2]


def main():
    options = read_options()
    if not options.tam.exists():
        sys.exit(f"{options.tam} is not there; build it with `make build`, or use --tam")
    work = options.work.resolve()
    tam = Tam(options.tam.resolve(), work)
    machine = describe_machine()
    versions = [tam.version(), *(p.version() for p in PEERS), f"Python {platform.python_version()}"]
    print("Making the list", file=sys.stderr)
    bench = Bench(tam, work, options.rows, options.seed, options.rounds, options.growth)
    size = bench.path.stat().st_size
    facts = {
        "list": f"{options.rows:,} rows, {size / 1e6:,.0f} MB, seed {options.seed}",
        "rounds": f"{options.rounds}, the programs in turn, medians",
    }
    print(heading(machine, versions, facts), flush=True)

    tables = []
    for job in options.jobs:
        print(f"Running {job}", file=sys.stderr)
        for table in JOBS[job](bench):
            print(table.markdown(), flush=True)
            tables.append(table.json())
    if options.json:
        result = {"machine": machine, "versions": versions, **facts, "tables": tables}
        options.json.write_text(json.dumps(result, indent=1) + "\n")


def read_options():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument(
        "--rows", type=int, default=5_000_000, help="length of the list (%(default)s)"
    )
    parser.add_argument("--seed", type=int, default=7, help="which list (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="how often (%(default)s)")
    parser.add_argument(
        "--jobs", type=names, default=list(JOBS), help=f"some of {','.join(JOBS)} (all)"
    )
    parser.add_argument(
        "--growth",
        type=millions,
        default=millions("0.5,1,2,5,10,20"),
        metavar="MILLIONS",
        help="lengths for the job growth (0.5,1,2,5,10,20; those that disk space allows)",
    )
    parser.add_argument("--tam", type=Path, default=ROOT / ".build/release/tam", help="the program")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def names(text):
    unknown = set(text.split(",")) - JOBS.keys()
    if unknown:
        raise argparse.ArgumentTypeError(f"no such job: {', '.join(sorted(unknown))}")
    return text.split(",")


def millions(text):
    return [round(float(number) * 1_000_000) for number in text.split(",")]


if __name__ == "__main__":
    try:
        main()
    except (DifferentAnswers, CommandFailed) as error:
        sys.exit(str(error))
