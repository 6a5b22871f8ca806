"""tam and its peers: the command of each for a job, and its answers."""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ICP, MAPPING = HERE / "icp.json", HERE / "map.json"


class Tam:
    name = "tam"

    def __init__(self, path, work):
        self.path = str(path)
        # The same ICP with every record counted, no companies formed.
        self.records_icp = work / "icp-records.json"
        icp = json.loads(ICP.read_text()) | {"count_by": "record"}
        self.records_icp.write_text(json.dumps(icp))

    def version(self):
        return f"tam {output_of(self.command_for_version())}"

    def command_for_version(self):
        return [self.path, "--version"]

    def has_compare(self):
        """Whether this tam sizes the base and its variants in one pass."""
        return "\n  compare " in output_of([self.path, "--help"])

    def command(self, job, path):
        """`path` is a list, or `-` for standard input."""
        verb = "compare" if job == "variants" else "size"
        icp = self.records_icp if job == "rows" else ICP
        options = ["--icp", str(icp), "--map", str(MAPPING), "--format", "json"]
        return [self.path, verb, str(path), *options]

    def answers(self, job, output):
        return [self.answer(job, result) for result in json.loads(output)["results"]]

    def answer(self, job, result):
        """The part of a result that the peers work out as well."""
        counts = result["counts"]
        answer = {
            "confirmed": counts["confirmed"],
            "possible": counts["possible"],
            "cells": {
                f"{cell['segment']} / {cell['region']}": [cell["confirmed"], cell["possible"]]
                for cell in result["cells"]
            },
        }
        if job != "rows":
            figures = ["confirmed", "possible", "sole_reason", "unknown_only_here"]
            answer["companies"] = counts["companies"]
            answer["funnel"] = {
                step["id"]: [step[figure] for figure in figures] for step in result["funnel"]
            }
        return answer


class Peer:
    def __init__(self, name, module):
        self.name = name
        self.script = str(HERE / "peers" / module)

    def version(self):
        return f"{self.name} {output_of(self.command_for_version())}"

    def command_for_version(self):
        return [sys.executable, self.script, "--version"]

    def command(self, job, path):
        path = "/dev/stdin" if path == "-" else str(path)
        return [sys.executable, self.script, job, path, str(ICP)]

    def answers(self, job, output):
        return json.loads(output)


PEERS = [
    Peer("DuckDB", "peer_duckdb.py"),
    Peer("Polars", "peer_polars.py"),
    Peer("chDB", "peer_chdb.py"),
]


def output_of(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
