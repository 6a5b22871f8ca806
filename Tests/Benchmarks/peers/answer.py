"""An answer worked out from a census: how many records have each code.

A census has a few thousand codes, whatever the length of the list, so that these lines take the
peers some milliseconds. What they give is what tam gives: three-valued truth, the funnel, sole
reasons, and segments by countries.
"""

from collections import Counter
from itertools import product

from icp_profile import BANDS, COUNTRIES

# Truth has three values: `and` is the minimum, `or` the maximum, `not` is 2 - x.
NO, UNKNOWN, YES = 0, 1, 2


def answers(census, coding, profiles, segments, with_funnel):
    """One answer for each profile."""
    rows = [(*coding.parts(code), count) for code, count in census.items()]
    return [answer(rows, coding, profile, segments, with_funnel) for profile in profiles]


def answer(rows, coding, profile, segments, with_funnel):
    outcomes = list(product((NO, UNKNOWN, YES), repeat=len(profile.criteria)))
    fits = [min(truths) for truths in outcomes]
    industries, bands, countries, tools = outcome_tables(coding, profile)
    counts = [0] * len(outcomes)
    cells = Counter()
    for industry, band, country, tool, count in rows:
        outcome = industries[industry] + bands[band] + countries[country] + tools[tool]
        counts[outcome] += count
        if fits[outcome] != NO:
            cells[band, country, fits[outcome]] += count

    result = {"confirmed": 0, "possible": 0, "cells": named_cells(cells, coding, segments)}
    for fit, count in zip(fits, counts):
        if fit != NO:
            result["confirmed" if fit == YES else "possible"] += count
    if with_funnel:
        result["companies"] = sum(counts)
        steps = funnel(outcomes, counts)
        result["funnel"] = {c.id: step for c, step in zip(profile.criteria, steps)}
    return result


def outcome_tables(coding, profile):
    """For each part of a code, what a value of it adds to the number of the record's outcome.

    An outcome is one truth for each criterion: a number in base 3, the first criterion's digit
    first.
    """
    tables = [
        [0] * parts
        for parts in (
            coding.industry_parts,
            coding.band_parts,
            coding.country_parts,
            coding.tool_parts,
        )
    ]
    for weight, criterion in enumerate(reversed(profile.criteria)):
        part, truths = truth_table(criterion, coding)
        for value, truth in enumerate(truths):
            tables[part][value] += truth * 3**weight
    return tables


def funnel(outcomes, counts):
    """For each criterion: confirmed and possible after it, sole reason, unknown only here."""
    steps = [[0, 0, 0, 0] for _ in outcomes[0]]
    for truths, count in zip(outcomes, counts):
        fit = YES
        for step, truth in zip(steps, truths):
            fit = min(fit, truth)
            if fit != NO:
                step[0 if fit == YES else 1] += count
        if fit != YES and truths.count(YES) == len(truths) - 1:
            steps[truths.index(fit)][2 if fit == NO else 3] += count
    return steps


def named_cells(cells, coding, segments):
    """Confirmed and possible by segment and region."""
    segment_of = [segment_name(band, segments) for band in [None, *BANDS.values()]]
    region_of = ["Unknown", *(COUNTRIES[code][0] for code in coding.countries), "Other"]
    named = {}
    for (band, country, fit), count in sorted(cells.items()):
        cell = named.setdefault(f"{segment_of[band]} / {region_of[country]}", [0, 0])
        cell[0 if fit == YES else 1] += count
    return named


def truth_table(criterion, coding):
    """Which part of a code a criterion looks at, and its truth for each value of the part."""
    if criterion.field == "industry":
        known = [YES if names[0] in criterion.values else NO for names in coding.industries]
        part, table = 0, [UNKNOWN, *known, NO]
    elif criterion.field == "employees":
        part, table = 1, [UNKNOWN, *(between(criterion.between, band) for band in BANDS.values())]
    elif criterion.field == "country":
        known = [YES if code in criterion.values else NO for code in coding.countries]
        part, table = 2, [UNKNOWN, *known, NO]
    else:
        wanted = sum(1 << bit for bit, tool in enumerate(coding.tools) if tool in criterion.values)
        known = [YES if tools & wanted else NO for tools in range(2 ** len(coding.tools))]
        part, table = 3, [UNKNOWN, *known]
    return part, [2 - truth for truth in table] if criterion.is_deal_breaker else table


def between(limits, band):
    """Whether a band lies between two limits: inside, outside, or it crosses one."""
    if limits[0] <= band[0] and band[1] <= limits[1]:
        return YES
    return UNKNOWN if band[0] <= limits[1] and limits[0] <= band[1] else NO


def segment_name(band, segments):
    """The segment of a band; the segments of the benchmark cut no band."""
    if band is None:
        return "Unclassified"
    return next(name for name, low, high in segments if low <= band[0] and band[1] <= high)
