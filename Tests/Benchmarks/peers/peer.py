"""What all peers have in common: read the ICP, take a census of the list, print the answers.

A peer is a module with a `census(path, coding, profiles, counts_companies)` that says how many
records (or companies) have each code, and a `version`. Run as `python peer_x.py JOB LIST ICP`.
"""

import json
import os
import sys

from answer import answers
from icp_profile import Coding, read_icp


def main(version, census):
    if sys.argv[1] == "--version":
        print(version)
        return
    job, path, icp = sys.argv[1:]
    profiles, segments = read_icp(icp, with_variants=job == "variants")
    coding = Coding(profiles)
    counts_companies = job != "rows"
    found = census(path, coding, profiles[0], counts_companies)
    results = answers(found, coding, profiles, segments, with_funnel=counts_companies)
    json.dump(results, sys.stdout)
    sys.stdout.flush()
    os._exit(0)  # so that no time goes into freeing what the process held
