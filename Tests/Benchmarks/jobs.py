"""The jobs: who runs what on which list."""

import shlex
import shutil

from checking import SameAnswers, ignore
from lists import compress, make_list, warm
from measure import measure
from programs import PEERS
from tables import Table

BYTES_A_ROW = 210
SMALL_LIST = 100


class Bench:
    """What the jobs have in common."""

    def __init__(self, tam, work, rows, seed, rounds, growth):
        self.tam = tam
        self.programs = [tam, *PEERS]
        self.work = work
        self.seed = seed
        self.rounds = rounds
        self.growth = growth
        self.path = self.list_of(rows)
        self.best_peer = None

    def list_of(self, rows):
        path = self.work / f"companies-{rows}-{self.seed}.csv"
        make_list(self.tam.path, rows, self.seed, path)
        return path

    def compare(self, job, path, programs=None, rounds=None):
        """The same job of all programs, on a file in the page cache."""
        programs = programs or self.programs
        tasks = {program.name: (program.command(job, path), None) for program in programs}
        warm(path)
        return measure(tasks, rounds or self.rounds, SameAnswers(job, programs))


def rows(bench):
    """Rows counted: one ICP, every record, confirmed and possible, segments by countries."""
    yield Table("rows", rows.__doc__, bench.compare("rows", bench.path))


def full(bench):
    """In full: one record a company, the first; funnel, sole reasons, segments by countries."""
    measured = bench.compare("full", bench.path)
    bench.best_peer = best_of(measured)
    yield Table("full", full.__doc__, measured)


def variants(bench):
    """Eight variants: all of the above for the base and seven variants, in one pass."""
    warm(bench.path)
    tasks = {p.name: (p.command("variants", bench.path), None) for p in bench.programs}
    if not bench.tam.has_compare():
        tasks["tam"] = (bench.tam.command("full", bench.path), None)
        note = " This tam has no `compare`: its figure is for the base alone."
        measured = measure(tasks, bench.rounds, SameAnswers("variants", bench.programs, shared=1))
        yield Table("variants", variants.__doc__ + note, measured)
        return
    measured = measure(tasks, bench.rounds, SameAnswers("variants", bench.programs))
    yield Table("variants", variants.__doc__, measured)
    alone = {
        "tam, 1 profile": (bench.tam.command("full", bench.path), None),
        "tam, 8 profiles": (bench.tam.command("variants", bench.path), None),
    }
    title = "What seven variants more cost tam."
    yield Table("variants of tam", title, measure(alone, bench.rounds, ignore))


def growth(bench):
    """Growth: tam and the best peer on lists of growing length, in full."""
    for count in sizes_that_fit(bench):
        path = bench.work / f"growth-{count}-{bench.seed}.csv"
        try:
            make_list(bench.tam.path, count, bench.seed, path)
            if bench.best_peer is None:
                bench.best_peer = best_of(bench.compare("full", path, rounds=1))
            best = [p for p in bench.programs if p.name in ("tam", bench.best_peer)]
            measured = bench.compare("full", path, best)
            title = f"{growth.__doc__} {count:,} rows, {path.stat().st_size / 1e6:,.0f} MB"
            yield Table("growth", title, measured, rows=count)
        finally:
            path.unlink(missing_ok=True)


def sizes_that_fit(bench):
    """The lengths whose lists leave half of the free disk free."""
    room = shutil.disk_usage(bench.work).free / 2
    return [count for count in bench.growth if count * BYTES_A_ROW < room]


def best_of(measured):
    peers = [m for m in measured if m.program != "tam"]
    return min(peers, key=lambda m: m.median("wall")).program


def stdin(bench):
    """Standard input: the job in full, the list redirected to standard input."""
    warm(bench.path)
    tasks = {p.name: (p.command("full", "-"), bench.path) for p in bench.programs}
    yield Table("stdin", stdin.__doc__, measure(tasks, bench.rounds, SameAnswers("full", bench.programs)))


def gzipped(bench):
    """Gzip: the job in full, the list as .gz; tam has it from a pipe, peers read it themselves."""
    path = compress(bench.path)
    warm(path)
    tasks = {p.name: (p.command("full", path), None) for p in PEERS}
    pipe = f"gzip -dc {shlex.quote(str(path))} | {shlex.join(bench.tam.command('full', '-'))}"
    tasks = {"tam": (["sh", "-c", pipe], None), **tasks}
    yield Table("gzip", gzipped.__doc__, measure(tasks, bench.rounds, SameAnswers("full", bench.programs)))


def start(bench):
    """Start-up: the program says its version."""
    commands = {"tam": [bench.tam.path, "--version"]}
    commands |= {peer.name: peer.command_for_version() for peer in PEERS}
    tasks = {name: (command, None) for name, command in commands.items()}
    yield Table("version", start.__doc__, measure(tasks, bench.rounds, ignore))
    title = f"Start-up: the job in full on {SMALL_LIST} rows."
    yield Table("small", title, bench.compare("full", bench.list_of(SMALL_LIST)))


JOBS = {
    "rows": rows, "full": full, "variants": variants, "growth": growth, "stdin": stdin,
    "gzip": gzipped, "start": start,
}  # fmt: skip
