"""Results as Markdown and as JSON."""

from dataclasses import asdict, dataclass


@dataclass
class Table:
    """What the programs took for one job; the first of them is what the others are compared with."""

    job: str
    title: str
    measured: list
    rows: int | None = None  # of the list, where it is not the one that all jobs share

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
            lines.append(
                f"| {measured.program} | {measured.median('wall'):.3f} "
                f"| {min(walls):.3f}–{max(walls):.3f} "
                f"| {measured.median('wall') / first:.1f} "
                f"| {measured.median('cpu'):.2f} | {measured.memory:,.0f} |"
            )
        return "\n".join(lines) + "\n"

    def json(self):
        programs = {
            measured.program: [
                {figure: value for figure, value in asdict(run).items() if figure != "output"}
                for run in measured.runs
            ]
            for measured in self.measured
        }
        return {"job": self.job, "title": self.title, "rows": self.rows, "programs": programs}


def heading(machine, versions, facts):
    """What was measured with, in two short tables' place: a list."""
    pairs = {**machine, "versions": ", ".join(versions), **facts}
    return "\n".join(f"- {name}: {value}" for name, value in pairs.items()) + "\n"
