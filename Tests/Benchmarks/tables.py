"""Results as Markdown and as JSON."""

from dataclasses import asdict, dataclass

from measure import Measured


@dataclass
class Table:
    """What the programs took for one job; the others are compared with the first."""

    job: str
    title: str
    measured: list

    def markdown(self):
        first = self.measured[0].median("wall")
        lines = [
            f"**{self.title}**",
            "",
            "| | wall s | fastest–slowest | times | CPU s | peak MB |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        ]
        for measured in self.measured:
            walls = [run.wall for run in measured.runs]
            wall = measured.median("wall")
            lines.append(
                f"| {measured.program} | {wall:.3f} | {min(walls):.3f}–{max(walls):.3f} "
                f"| {wall / first:.1f} | {measured.median('cpu'):.2f} | {measured.memory:,.0f} |"
            )
        return "\n".join(lines) + "\n"

    def json(self):
        programs = {measured.program: figures(measured) for measured in self.measured}
        return {"job": self.job, "title": self.title, "programs": programs}


@dataclass
class GrowthStep:
    """What tam and a peer took for a list of one length."""

    rows: int
    size: int  # bytes
    tam: Measured
    peer: Measured


@dataclass
class GrowthTable:
    """What tam and the best peer took for lists of several lengths."""

    title: str
    peer: str
    steps: list

    def markdown(self):
        lines = [
            f"**{self.title}**",
            "",
            f"| million rows | MB | tam s | {self.peer} s | times | tam MB | {self.peer} MB |",
            "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        ]
        for step in self.steps:
            tam, peer = step.tam.median("wall"), step.peer.median("wall")
            lines.append(
                f"| {step.rows / 1e6:g} | {step.size / 1e6:,.0f} | {tam:.3f} | {peer:.3f} "
                f"| {peer / tam:.1f} | {step.tam.memory:,.0f} | {step.peer.memory:,.0f} |"
            )
        return "\n".join(lines) + "\n"

    def json(self):
        steps = [
            {
                "rows": step.rows,
                "bytes": step.size,
                "programs": {m.program: figures(m) for m in (step.tam, step.peer)},
            }
            for step in self.steps
        ]
        return {"job": "growth", "title": self.title, "steps": steps}


def figures(measured):
    """The figures of every run."""
    return [
        {name: value for name, value in asdict(run).items() if name != "output"}
        for run in measured.runs
    ]


def heading(machine, versions, facts):
    """What was measured, with what and on what."""
    pairs = {**machine, "versions": ", ".join(versions), **facts}
    return "\n".join(f"- {name}: {value}" for name, value in pairs.items()) + "\n"
