"""Whether all programs give the same answers."""

from itertools import islice


class DifferentAnswers(Exception):
    pass


class SameAnswers:
    """Keeps the first program's answers, and compares those of all the others with them."""

    def __init__(self, job, programs, shared=None):
        self.job = job
        self.programs = {program.name: program for program in programs}
        self.shared = shared  # how many answers all have, if not all of them
        self.first = None

    def __call__(self, name, output):
        answers = self.programs[name].answers(self.job, output)[: self.shared]
        if self.first is None:
            self.first = name, answers
        elif answers != self.first[1]:
            other, expected = self.first
            lines = islice(differences(expected, answers, "answer"), 20)
            raise DifferentAnswers(
                f"{self.job}: {other} and {name} differ\n"
                + "\n".join(f"  {place}: {a} and {b}" for place, a, b in lines)
            )


def ignore(name, output):
    """The check of a job without answers."""


def differences(a, b, place):
    """Each place where two answers differ, and what stands there in either."""
    if a == b:
        return
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() | b.keys()):
            yield from differences(a.get(key), b.get(key), f"{place}.{key}")
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for position, (one, other) in enumerate(zip(a, b)):
            yield from differences(one, other, f"{place}[{position}]")
    else:
        yield place, a, b
