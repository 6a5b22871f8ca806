"""Takes the broken records out of a list, since no two of the peers read them alike.

A record is sound if it has a field for every column and no quote inside a field.
"""

import csv


def write_sound_list(source, target):
    """Copies the sound records, byte for byte, and returns how many were kept and left out."""
    kept = left_out = 0
    with open(source, "rb") as lines, open(target, "wb") as output:
        header = next(lines)
        columns = header.count(b",") + 1
        output.write(header)
        for record in records(lines):
            if is_sound(record, columns):
                output.write(record)
                kept += 1
            else:
                left_out += 1
    return kept, left_out


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
