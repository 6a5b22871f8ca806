"""The ideal customer profile, and the small numbers that stand for a record's values.

Every peer turns a record into one number, its code, made of four parts: which class of industries,
which headcount band, which country, which tools. 0 in a part means missing. The parts are as small
as the criteria allow: industries that always stand in the same lists are one class.
"""

import json
from pathlib import Path

# What the list has in place of a value, beside the empty text.
MISSING = ["n/a", "N/A", "-", "--", "unknown", "NULL"]
BANDS = {
    "1": (1, 1),
    "2-10": (2, 10),
    "11-50": (11, 50),
    "51-200": (51, 200),
    "201-500": (201, 500),
    "501-1000": (501, 1000),
    "1001-5000": (1001, 5000),
    "5001-10000": (5001, 10000),
    "10001+": (10001, float("inf")),
}
COLUMNS = [
    "Company Name",
    "Website",
    "Industry",
    "SIC Code",
    "NACE Code",
    "Employees",
    "Employee Range",
    "Annual Revenue",
    "Country",
    "State",
    "City",
    "Founded",
    "Growth Stage",
    "Technologies",
    "Total Funding",
    "Ownership",
    "Parent Website",
]
# The spellings that `tam generate` uses for a country, its English short name first.
COUNTRIES = {
    "US": ["United States", "USA", "U.S.", "U.S.A.", "United States of America"],
    "GB": ["United Kingdom", "GBR", "UK", "U.K.", "Great Britain"],
    "DE": ["Germany", "DEU", "Deutschland", "Federal Republic of Germany"],
    "FR": ["France", "FRA", "French Republic"],
    "NL": ["Netherlands", "NLD", "The Netherlands", "Holland"],
    "CA": ["Canada", "CAN"],
    "CH": ["Switzerland", "CHE", "Schweiz", "Suisse"],
    "SE": ["Sweden", "SWE", "Sverige", "Kingdom of Sweden"],
    "AT": ["Austria", "AUT", "Österreich", "Republic of Austria"],
    "DK": ["Denmark", "DNK", "Danmark", "Kingdom of Denmark"],
    "NO": ["Norway", "NOR", "Norge", "Kingdom of Norway"],
    "FI": ["Finland", "FIN", "Suomi", "Republic of Finland"],
    "IS": ["Iceland", "ISL", "Ísland"],
}


class Criterion:
    """A criterion of the ICP: one condition on one field."""

    def __init__(self, source, is_deal_breaker):
        self.id = source["id"]
        self.field = source["field"]
        self.is_deal_breaker = is_deal_breaker
        self.values = source.get("in") or source.get("any_of")
        self.between = source.get("between")


class Profile:
    """The base of an ICP or one of its variants."""

    def __init__(self, name, criteria):
        self.name = name
        self.criteria = criteria

    def criterion(self, field, is_deal_breaker=False):
        """The criterion on a field, of which the benchmark's ICP has one at most."""
        return next(
            c for c in self.criteria if (c.field, c.is_deal_breaker) == (field, is_deal_breaker)
        )

    def kept_industries(self):
        return [s for name in self.criterion("industry").values for s in untidy(name)]

    def kept_countries(self):
        return [s for code in self.criterion("country").values for s in country_spellings(code)]

    def excluded_bands(self):
        low, high = self.criterion("employees").between
        return [text for text, band in BANDS.items() if band[1] < low or high < band[0]]

    def wanted_tools(self):
        return self.criterion("technologies").values

    def unwanted_tools(self):
        return self.criterion("technologies", is_deal_breaker=True).values


def read_icp(path, with_variants):
    """The base, the variants if asked for, and the segments as (name, lowest, highest)."""
    icp = json.loads(Path(path).read_text())
    base = [Criterion(c, False) for c in icp["must_have"]]
    base += [Criterion(c, True) for c in icp["deal_breakers"]]
    profiles = [Profile(None, base)]
    for variant in icp["variants"] if with_variants else []:
        replaced = {c["id"]: c for c in variant.get("replace", [])}
        removed = variant.get("remove", [])
        kept = [c for c in base if c.id not in removed]
        profiles.append(
            Profile(
                variant["name"],
                [
                    Criterion(replaced[c.id], c.is_deal_breaker) if c.id in replaced else c
                    for c in kept
                ],
            )
        )
    segments = []
    for segment in icp["segments"]:
        condition = segment["where"][0]
        low, high = condition.get("between") or (condition["at_least"], float("inf"))
        segments.append((segment["name"], low, high))
    return profiles, segments


class Coding:
    """How records become codes, as coarse as the profiles to be answered allow."""

    def __init__(self, profiles):
        criteria = [c for profile in profiles for c in profile.criteria]
        self.industries = classes([c.values for c in criteria if c.field == "industry"])
        self.countries = values(criteria, "country")
        self.tools = values(criteria, "technologies")
        # A part's values: 0 is missing; the last of industry and country is any other value.
        self.industry_parts = len(self.industries) + 2
        self.band_parts = len(BANDS) + 1
        self.country_parts = len(self.countries) + 2
        self.tool_parts = 1 + 2 ** len(self.tools)

    @property
    def codes(self):
        """How many codes there are."""
        return self.industry_parts * self.band_parts * self.country_parts * self.tool_parts

    def parts(self, code):
        """The four parts of a code: industry, band, country, tools."""
        code, tools = divmod(code, self.tool_parts)
        code, country = divmod(code, self.country_parts)
        return *divmod(code, self.band_parts), country, tools

    def industry_spellings(self):
        """The part for every spelling of an industry that is named in a criterion."""
        return {
            spelling: part
            for part, names in enumerate(self.industries, 1)
            for name in names
            for spelling in untidy(name)
        }

    def country_spellings(self):
        """The part for every spelling of a country that is named in a criterion."""
        return {
            spelling: part
            for part, code in enumerate(self.countries, 1)
            for spelling in country_spellings(code)
        }

    def band_spellings(self):
        """The part for every headcount band."""
        return {band: part for part, band in enumerate(BANDS, 1)}


def classes(lists):
    """Groups the names that always stand in the same of the lists."""
    groups = {}
    for name in sorted({name for names in lists for name in names}):
        groups.setdefault(tuple(name in names for names in lists), []).append(name)
    return list(groups.values())


def values(criteria, field):
    """All values that the criteria on a field name."""
    return sorted({value for c in criteria if c.field == field for value in c.values})


def country_spellings(code):
    """The spellings that the list has for a country."""
    short_name = COUNTRIES[code][0]
    return [code, short_name.upper(), short_name.lower(), *COUNTRIES[code]]


def untidy(name):
    """The spellings that the list has for a name, some readers having trimmed them."""
    doubled = "  ".join(name.split())
    spellings = [name, name.upper(), name.lower(), doubled]
    return sorted(
        {before + s + after for s in spellings for before in ("", " ") for after in ("", " ")}
    )
