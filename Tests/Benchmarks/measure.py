"""Running whole processes and measuring them."""

import os
import statistics
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Run:
    """One process from start to end; a pipeline is measured as the shell that runs it."""

    wall: float  # seconds
    cpu: float  # seconds, of all its threads and children
    memory: float  # MB, the largest process's peak
    output: str


class CommandFailed(Exception):
    pass


def run(command, stdin=None):
    """Runs a command with a file as its standard input, if one is given."""
    with tempfile.TemporaryFile() as output, open(stdin or os.devnull, "rb") as source:
        actions = [
            (os.POSIX_SPAWN_DUP2, source.fileno(), 0),
            (os.POSIX_SPAWN_DUP2, output.fileno(), 1),
        ]
        start = time.perf_counter()
        process = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        if status != 0:
            code = os.waitstatus_to_exitcode(status)
            raise CommandFailed(f"{' '.join(command)}: exit code {code}")
        output.seek(0)
        return Run(
            wall=wall,
            cpu=usage.ru_utime + usage.ru_stime,
            memory=usage.ru_maxrss / 1024,
            output=output.read().decode(),
        )


@dataclass
class Measured:
    """The runs of one program for one job."""

    program: str
    runs: list

    def median(self, figure):
        return statistics.median(getattr(run, figure) for run in self.runs)

    @property
    def memory(self):
        return max(run.memory for run in self.runs)


def measure(tasks, rounds, check):
    """Runs each program's task in turn, round after round, and checks every answer.

    `tasks` has a (command, stdin) for each program. A first round that is not counted fills the
    caches. `check` gets the program and its output.
    """
    measured = {program: Measured(program, []) for program in tasks}
    for number in range(rounds + 1):
        for program, (command, stdin) in tasks.items():
            result = run(command, stdin)
            check(program, result.output)
            if number > 0:
                measured[program].runs.append(result)
    return list(measured.values())
