"""The jobs in Polars."""

from collections import Counter

import polars as pl
from icp_profile import COLUMNS, MISSING
from peer import main
from polars import col


def census(path, coding, profile, counts_companies):
    records = pl.scan_csv(path, schema=dict.fromkeys(COLUMNS, pl.String), null_values=MISSING)
    if counts_companies:
        return companies(records, coding)
    return kept_records(records, coding, profile)


def kept_records(records, coding, profile):
    """Only what is not excluded is coded and counted."""
    tools = col("Technologies")
    kept = (
        records.filter(
            unknown_or("Employee Range", ~in_list("Employee Range", profile.excluded_bands()))
        )
        .filter(unknown_or("Industry", in_list("Industry", profile.kept_industries())))
        .filter(unknown_or("Country", in_list("Country", profile.kept_countries())))
        .filter(
            tools.is_null() | (has_any(profile.wanted_tools()) & ~has_any(profile.unwanted_tools()))
        )
    )
    return count_codes(kept.select(code(coding).alias("code")))


def companies(records, coding):
    """All records are counted, and then those taken away whose domain stood before.

    Few domains stand twice, so that they are looked for among hashes, and compared as text only
    where those are equal.
    """
    domain = col("Website").str.to_lowercase().alias("domain")
    coded = records.select(domain, code(coding).alias("code")).with_row_index("place").collect()
    table = with_bare_domains(coded)
    repeated = table.filter(table["domain"].hash().is_duplicated() & table["domain"].is_not_null())
    first = repeated.sort("place").unique("domain", keep="first", maintain_order=True)
    result = count_codes(table)
    result.subtract(count_codes(repeated))
    result.update(count_codes(first))
    return result


def count_codes(table):
    return Counter(dict(table.lazy().group_by("code").len().collect().iter_rows()))


def with_bare_domains(table):
    """Takes scheme, `www.` and path away; they are rare, so that the others are left alone."""
    is_bare = ~(
        col("domain").str.starts_with("www.") | col("domain").str.contains("/", literal=True)
    )
    table = table.with_columns(is_bare.fill_null(True).alias("is_bare"))
    bare = col("domain").str.replace(r"^(?:https?://)?(?:www\.)?([^/]*).*$", "$1")
    return pl.concat([table.filter("is_bare"), table.filter(~col("is_bare")).with_columns(bare)])


def code(coding):
    industry = part("Industry", coding.industry_spellings(), coding.industry_parts - 1)
    band = part("Employee Range", coding.band_spellings(), 0)
    country = part("Country", coding.country_spellings(), coding.country_parts - 1)
    bits = (has_tool(tool).cast(pl.Int32) * (1 << bit) for bit, tool in enumerate(coding.tools))
    tools = sum(bits, pl.lit(1, pl.Int32)).fill_null(0)
    return (
        (industry * coding.band_parts + band) * coding.country_parts + country
    ) * coding.tool_parts + tools


def part(column, spellings, other):
    return col(column).replace_strict({None: 0, **spellings}, default=other, return_dtype=pl.Int32)


def unknown_or(column, condition):
    return col(column).is_null() | condition


def in_list(column, values):
    return col(column).is_in(values)


def has_any(tools):
    return pl.any_horizontal([has_tool(tool) for tool in tools])


def has_tool(tool):
    return col("Technologies").str.contains(tool, literal=True)


if __name__ == "__main__":
    main(pl.__version__, census)
