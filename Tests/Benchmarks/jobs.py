"""The jobs: who runs what on which list."""

import shlex
import shutil

from checking import SameAnswers, ignore
from lists import compress, make_list, warm
from measure import measure
from programs import PEERS
from tables import GrowthStep, GrowthTable, Table

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
        """The same job of all programs."""
        programs = programs or self.programs
        tasks = {program.name: (program.command(job, path), None) for program in programs}
        return self.measure(tasks, path, SameAnswers(job, programs), rounds)

    def measure(self, tasks, path, check, rounds=None):
        """Measures with the list in the page cache."""
        warm(path)
        return measure(tasks, rounds or self.rounds, check)


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
    if bench.tam.has_compare():
        yield Table("variants", variants.__doc__, bench.compare("variants", bench.path))
        yield variants_of_tam(bench)
    else:
        tasks = {p.name: (p.command("variants", bench.path), None) for p in bench.programs}
        tasks["tam"] = (bench.tam.command("full", bench.path), None)
        check = SameAnswers("variants", bench.programs, shared=1)
        note = " This tam has no `compare`: its figure is for the base alone."
        yield Table("variants", variants.__doc__ + note, bench.measure(tasks, bench.path, check))


def variants_of_tam(bench):
    """What seven variants more cost tam."""
    tasks = {
        "the base": (bench.tam.command("full", bench.path), None),
        "and 7 variants": (bench.tam.command("variants", bench.path), None),
    }
    measured = bench.measure(tasks, bench.path, ignore)
    return Table("variants of tam", variants_of_tam.__doc__, measured)


def growth(bench):
    """Growth: tam and the best peer on lists of growing length, in full."""
    steps = []
    for count in sizes_that_fit(bench):
        path = bench.work / f"growth-{count}-{bench.seed}.csv"
        try:
            make_list(bench.tam.path, count, bench.seed, path)
            if bench.best_peer is None:
                bench.best_peer = best_of(bench.compare("full", path, rounds=1))
            pair = [p for p in bench.programs if p.name in ("tam", bench.best_peer)]
            size = path.stat().st_size
            steps.append(GrowthStep(count, size, *bench.compare("full", path, pair)))
        finally:
            path.unlink(missing_ok=True)
    yield GrowthTable(growth.__doc__, bench.best_peer, steps)


def sizes_that_fit(bench):
    """The lengths whose lists leave half of the free disk free."""
    room = shutil.disk_usage(bench.work).free / 2
    return [count for count in bench.growth if count * BYTES_A_ROW < room]


def best_of(measured):
    peers = [m for m in measured if m.program != "tam"]
    return min(peers, key=lambda m: m.median("wall")).program


def stdin(bench):
    """Standard input: the job in full, the list redirected to standard input."""
    tasks = {p.name: (p.command("full", "-"), bench.path) for p in bench.programs}
    measured = bench.measure(tasks, bench.path, SameAnswers("full", bench.programs))
    yield Table("stdin", stdin.__doc__, measured)


def gzipped(bench):
    """Gzip: the job in full, the list as .gz; tam has it from a pipe, peers read it themselves."""
    path = compress(bench.path)
    pipe = f"gzip -dc {shlex.quote(str(path))} | {shlex.join(bench.tam.command('full', '-'))}"
    tasks = {"tam": (["sh", "-c", pipe], None)}
    tasks |= {p.name: (p.command("full", path), None) for p in PEERS}
    measured = bench.measure(tasks, path, SameAnswers("full", bench.programs))
    yield Table("gzip", gzipped.__doc__, measured)


def start(bench):
    """Start-up: the program says its version."""
    tasks = {p.name: (p.command_for_version(), None) for p in bench.programs}
    yield Table("version", start.__doc__, measure(tasks, bench.rounds, ignore))
    title = f"Start-up: the job in full on {SMALL_LIST} rows."
    yield Table("small", title, bench.compare("full", bench.list_of(SMALL_LIST)))


JOBS = {
    "rows": rows,
    "full": full,
    "variants": variants,
    "growth": growth,
    "stdin": stdin,
    "gzip": gzipped,
    "start": start,
}
