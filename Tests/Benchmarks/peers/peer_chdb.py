"""The jobs in ClickHouse, as the library chDB."""

import chdb
from icp_profile import MISSING
from peer import main

FIELDS = ["Industry", "Employee Range", "Country", "Technologies"]


def census(path, coding, profile, counts_companies):
    query = companies(path, coding) if counts_companies else records(path, coding, profile)
    lines = str(chdb.query(query, "TSV")).splitlines()
    return {int(code): int(count) for code, count in (line.split("\t") for line in lines)}


def records(path, coding, profile):
    """Only what is not excluded is coded and counted."""
    missing = texts(["", *MISSING])
    return f"""
        SELECT {code(coding)} AS code, count()
        FROM {source(path, FIELDS)}
        WHERE `Employee Range` NOT IN ({texts(profile.excluded_bands())})
          AND `Industry` IN ({missing}, {texts(profile.kept_industries())})
          AND `Country` IN ({missing}, {texts(profile.kept_countries())})
          AND (`Technologies` IN ({missing})
            OR multiSearchAny(`Technologies`, [{texts(profile.wanted_tools())}])
              AND NOT multiSearchAny(`Technologies`, [{texts(profile.unwanted_tools())}]))
        GROUP BY code"""


def companies(path, coding):
    """The code of each domain's first record; a record without a domain has a key of its own.

    Domains are told apart by 64 bits of a strong hash, which was faster than by their text: that
    two of 20 million are taken for one has a chance of 1 in 100,000.
    """
    return f"""
        SELECT code, count() FROM (
          SELECT argMin(record_code, place) AS code FROM (
            SELECT {domain()} AS domain, {code(coding)} AS record_code,
              toUInt64(assumeNotNull(_row_number)) AS place
            FROM {source(path, [*FIELDS, "Website"])}
          ) GROUP BY if(domain = '', place, cityHash64(domain))
        ) GROUP BY code"""


def source(path, fields):
    structure = ", ".join(f"`{field}` String" for field in fields)
    return f"file({text(path)}, CSVWithNames, {text(structure)})"


def domain():
    lower = "lower(`Website`)"
    return f"""if(startsWith({lower}, 'www.') OR position({lower}, '/') > 0,
        replaceRegexpOne({lower}, '^(https?://)?(www\\\\.)?([^/]*).*$', '\\\\3'), {lower})"""


def code(coding):
    industry = part("Industry", coding.industry_spellings(), coding.industry_parts - 1)
    band = part("Employee Range", coding.band_spellings(), 0)
    country = part("Country", coding.country_spellings(), coding.country_parts - 1)
    bits = " + ".join(
        f"(position(`Technologies`, {text(tool)}) > 0) * {1 << bit}"
        for bit, tool in enumerate(coding.tools)
    )
    tools = f"if(`Technologies` IN ({texts(['', *MISSING])}), 0, 1 + {bits})"
    return f"""toUInt32((({industry} * {coding.band_parts} + {band}) * {coding.country_parts}
        + {country}) * {coding.tool_parts} + {tools})"""


def part(column, spellings, other):
    spellings = {**dict.fromkeys(["", *MISSING], 0), **spellings}
    return f"transform(`{column}`, [{texts(spellings)}], {list(spellings.values())}, {other})"


def texts(values):
    return ", ".join(map(text, values))


def text(value):
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


if __name__ == "__main__":
    main(chdb.__version__, census)
