"""The lists that are measured with: made by `tam generate`, without the broken records.

No two of the peers read a broken record alike (too many or too few fields, a stray quote), so that
with them no answers would be equal. They are about 1 in 450.
"""

import csv
import gzip
import shutil
import subprocess


def make_list(tam, rows, seed, path):
    """Writes the sound records among so many, unless the file is there."""
    if path.exists():
        return
    part = path.with_suffix(".part")
    command = [tam, "generate", "--rows", str(rows), "--seed", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        with open(part, "wb") as output:
            output.writelines(sound_records(process.stdout))
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}")
    part.rename(path)


def compress(path):
    """The list as a .gz file beside it."""
    target = path.with_suffix(".csv.gz")
    if not target.exists():
        part = target.with_suffix(".part")
        with open(path, "rb") as source, gzip.open(part, "wb", compresslevel=6) as output:
            shutil.copyfileobj(source, output, 1 << 20)
        part.rename(target)
    return target


def warm(path):
    """Reads the file once, so that it is in the page cache."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass


def sound_records(lines):
    """The header, and the records with a field for every column and no quote inside a field."""
    header = next(lines)
    columns = header.count(b",") + 1
    yield header
    for record in records(lines):
        if is_sound(record, columns):
            yield record


def records(lines):
    """Joins the lines of a record: a line break inside quotes leaves an odd number of quotes."""
    for line in lines:
        while line.count(b'"') % 2:
            line += next(lines)
        yield line


def is_sound(record, columns):
    if b'"' not in record:
        return record.count(b",") == columns - 1
    text = record.decode().removesuffix("\n")
    fields = next(csv.reader(text.splitlines(keepends=True)))
    return len(fields) == columns and not any('"' in field for field in fields)
