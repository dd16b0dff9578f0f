"""python parquet.py EDITION: holds what pandas reads from the Parquet files against the CSVs, cell by cell.

Ends with 1 if they differ, and says where.
"""

import re
import sys
from decimal import Decimal
from pathlib import Path

import pandas as pd

# In a CSV, cells that a spreadsheet would take for a formula begin with an apostrophe more.
GUARDED = re.compile("'+[=+@\t\r-]")


def as_text(value):
    """What the CSV writes for a value of the Parquet file; nothing for a missing one."""
    if pd.isna(value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float, Decimal)):
        return Decimal(str(value)).normalize()
    return value


def as_told(cell, value):
    """A cell of the CSV in the manner of as_text, by the type of the other side."""
    if isinstance(value, Decimal):
        return Decimal(cell).normalize() if cell else cell
    return cell[1:] if GUARDED.match(cell) else cell


def compare(edition, table):
    parquet = pd.read_parquet(edition / "parquet" / f"{table}.parquet")
    csv = pd.read_csv(edition / f"{table}.csv", dtype=str, keep_default_na=False)
    print(f"{table}: {len(parquet)} rows, {len(parquet.columns)} columns")
    mistakes = []
    if parquet.empty or len(parquet) != len(csv):
        mistakes.append(f"{len(parquet)} rows for {len(csv)}")
    if list(parquet.columns) != list(csv.columns):
        mistakes.append(f"the columns are {list(parquet.columns)}")
        return mistakes
    for name in csv.columns:
        for row, (value, cell) in enumerate(zip(parquet[name].tolist(), csv[name].tolist())):
            read = as_text(value)
            if read != as_told(cell, read):
                mistakes.append(f"row {row + 1}, {name}: {value!r} for {cell!r}")
    return mistakes


def main(edition):
    wrong = [f"{table}: {mistake}" for table in ("observations", "statements") for mistake in compare(edition, table)]
    print("\n".join(wrong[:20]), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
