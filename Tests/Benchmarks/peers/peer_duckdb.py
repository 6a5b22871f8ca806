"""The jobs in DuckDB."""

import duckdb
from icp_profile import BANDS, COLUMNS, MISSING
from peer import main


def census(path, coding, profile, counts_companies):
    connection = duckdb.connect()
    if counts_companies:
        return companies(connection, path, coding)
    return records(connection, path, coding, profile)


def records(connection, path, coding, profile):
    """Only what is not excluded is coded and counted."""
    query = f"""
        SELECT {code(coding)} AS code, count(*)
        FROM {source(path)}
        WHERE ("Employee Range" IS NULL
            OR "Employee Range" NOT IN ({texts(profile.excluded_bands())}))
          AND ("Industry" IS NULL OR "Industry" IN ({texts(profile.kept_industries())}))
          AND ("Country" IS NULL OR "Country" IN ({texts(profile.kept_countries())}))
          AND ("Technologies" IS NULL
            OR ({" OR ".join(map(has_tool, profile.wanted_tools()))})
              AND NOT ({" OR ".join(map(has_tool, profile.unwanted_tools()))}))
        GROUP BY code"""
    return dict(connection.execute(query).fetchall())


def companies(connection, path, coding):
    """All records are counted, and then those taken away whose domain stood before.

    A table keeps the order of the file, and its rowid says which record is the first. Few domains
    stand twice, so that they are looked for among hashes, and compared as text only where those
    are equal (DuckDB's hashes are, for some different domains).
    """
    connection.execute(f"""
        CREATE TEMP TABLE record AS
        SELECT {domain()} AS domain, ({code(coding)})::INTEGER AS code FROM {source(path)}""")
    connection.execute("""
        CREATE TEMP TABLE repeated AS
        SELECT hash(domain) AS value FROM record WHERE domain IS NOT NULL
        GROUP BY value HAVING count(*) > 1""")
    query = """
        SELECT code, sum(count)::BIGINT FROM (
          SELECT code, count(*) AS count FROM record GROUP BY code
          UNION ALL
          SELECT code, -count(*) FROM (
            SELECT code, row_number() OVER (PARTITION BY domain ORDER BY rowid) AS place
            FROM record WHERE hash(domain) IN (FROM repeated)
          ) WHERE place > 1 GROUP BY code
        ) GROUP BY code"""
    return dict(connection.execute(query).fetchall())


def source(path):
    columns = ", ".join(f"'{column}': 'VARCHAR'" for column in COLUMNS)
    return f"""read_csv({text(path)}, auto_detect = false, header = true, delim = ',',
        quote = '"', escape = '"', new_line = '\\n', columns = {{{columns}}},
        nullstr = [{texts(["", *MISSING])}])"""


def domain():
    lower = 'lower("Website")'
    return f"""CASE WHEN starts_with({lower}, 'www.') OR contains({lower}, '/')
        THEN regexp_replace({lower}, '^(https?://)?(www\\.)?([^/]*).*$', '\\3') ELSE {lower} END"""


def code(coding):
    industry = part("Industry", coding.industry_spellings(), coding.industry_parts - 1)
    country = part("Country", coding.country_spellings(), coding.country_parts - 1)
    bands = " ".join(f"WHEN {text(band)} THEN {part}" for part, band in enumerate(BANDS, 1))
    band = f'CASE "Employee Range" {bands} ELSE 0 END'
    bits = " + ".join(
        f"{has_tool(tool)}::INT * {1 << bit}" for bit, tool in enumerate(coding.tools)
    )
    return f"""(({industry} * {coding.band_parts} + {band}) * {coding.country_parts} + {country})
        * {coding.tool_parts} + coalesce(1 + {bits}, 0)"""


def part(column, spellings, other):
    lookup = f"map([{texts(spellings)}], {list(spellings.values())})"
    return (
        f"""coalesce({lookup}["{column}"], CASE WHEN "{column}" IS NULL THEN 0 ELSE {other} END)"""
    )


def has_tool(tool):
    return f'contains("Technologies", {text(tool)})'


def texts(values):
    return ", ".join(map(text, values))


def text(value):
    return "'" + value.replace("'", "''") + "'"


if __name__ == "__main__":
    main(duckdb.__version__, census)
