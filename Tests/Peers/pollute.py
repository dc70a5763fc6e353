"""Polluted tables: one invented table of 84 rows by 9 columns, and copies of it with one thing wrong in each.

    python3 pollute.py FOLDER [SEED]

writes FOLDER/files/NAME.csv and FOLDER/truth.json: by name the group, the header and the records as they are meant.
Same seed, same bytes. The pollutions are those that the literature on table readers tests: of the whole file (line
ends, delimiters, quotes, headings, text around the table, several tables) and of one row (an extra delimiter, a missing
delimiter, an extra quote, another delimiter). All persons, goods and places are invented.
"""

import json
import os
import random
import sys

HEADER = ["Date", "Time", "Number", "Article", "Price", "Kind", "Description", "Link", "Remarks"]
GOODS = ["Coffee beans", "Floor soap", "Paper towels", "Name badges", "Tea, black", "Gloves, size M", "Labels",
         "Bin bags", "Mugs", "Sugar sachets", "Folders, A4", "Window spray"]
KINDS = ["Kitchen", "Cleaning", "Office", "Linen"]
REMARKS = ["", "Keep dry", "For ward 3, second floor", 'Called "urgent" by Ms Adema', "Bring to the front desk",
           "Partly delivered", "", "Ask for Bo, or else Kim", "Store below 20 degrees", "Returned once\nthen accepted"]


def source(seed):
    rng = random.Random(seed)
    rows = []
    for i in range(83):
        good = rng.choice(GOODS)
        rows.append([
            f"2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", f"{rng.randint(6, 21):02}:{rng.randint(0, 59):02}",
            str(rng.randint(1, 400)), f"{rng.choice('ABCK')}{rng.choice('QRS')}-{rng.randint(1000, 9999)}",
            f"{rng.randint(1, 90)}.{rng.randint(0, 99):02}", rng.choice(KINDS), good,
            f"https://supply.example.org/item/{rng.randint(100, 999)}", rng.choice(REMARKS),
        ])
    return [list(HEADER)] + rows


def cell(text, delimiter=",", quote='"', escape=None):
    """One cell as RFC 4180 has it, or with another delimiter, quote or escape."""
    if not any(c in text for c in (delimiter, quote, "\n", "\r")) and text == text.strip():
        return text
    inside = text.replace(quote, (quote if escape is None else escape) + quote)
    return quote + inside + quote


def line(row, delimiter=",", quote='"', escape=None):
    return delimiter.join(cell(c, delimiter.strip() or delimiter, quote, escape) for c in row)


def text(rows, delimiter=",", quote='"', escape=None, end="\r\n"):
    return "".join(line(r, delimiter, quote, escape) + end for r in rows)


def whole_files(rows):
    base = text(rows)
    meant = (rows[0], rows[1:])
    yield "clean", "file", base, meant
    yield "no_payload", "file", "", (None, [])
    yield "no_trailing_newline", "file", base[:-2], meant
    yield "double_trailing_newline", "file", base + "\r\n", meant
    yield "no_header", "file", text(rows[1:]), (None, rows[1:])
    units = ["day", "hh:mm", "pieces", "code", "euro", "group", "name", "web", "free text"]
    yield "header_rows_2", "file", text([rows[0], units] + rows[1:]), (
        [f"{a} {b}" for a, b in zip(rows[0], units)], rows[1:])
    more = ["when", "when", "how many", "what", "how much", "what", "what", "where", "why"]
    yield "header_rows_3", "file", text([rows[0], units, more] + rows[1:]), (
        [" ".join(t) for t in zip(rows[0], units, more)], rows[1:])
    title = "Orders of the ward, first version\r\nMade by the front desk\r\n"
    yield "preamble", "file", title + base, meant
    yield "preamble_blank_line", "file", title + "\r\n" + base, meant
    fewer = text([["Place", "Boxes"], ["Hall", "12"], ["Loft", "3"], ["Shed", "44"], ["Yard", "7"]])
    same = text([["Day", "Hour", "Count", "Code", "Cost", "Type", "Name", "Page", "Notes"]] + rows[3:8])
    wide = text([[f"Box {i}" for i in range(12)]] + [[str(i * j + 10) for i in range(12)] for j in range(5)])
    yield "two_tables_fewer_columns", "file", base + "\r\n" + fewer, meant
    yield "two_tables_same_columns", "file", base + "\r\n" + same, meant
    yield "two_tables_more_columns", "file", base + "\r\n" + wide, meant
    yield "header_only", "file", text(rows[:1]), (rows[0], [])
    yield "one_record", "file", text(rows[:2]), (rows[0], rows[1:2])
    for name, delimiter in [("space", " "), ("comma_space", ", "), ("semicolon", ";"), ("tab", "\t")]:
        yield f"delimiter_{name}", "file", text(rows, delimiter), meant
    yield "quote_apostrophe", "file", text(rows, quote="'"), meant
    yield "escape_backslash", "file", text(rows, escape="\\"), meant
    yield "escape_none", "file", text(rows, escape=""), meant
    yield "lines_lf", "file", text(rows, end="\n"), meant
    yield "lines_cr", "file", text(rows, end="\r"), meant


def one_row(rows, seed):
    rng = random.Random(seed + 1)
    meant = (rows[0], rows[1:])
    lines = [line(r) for r in rows]

    def put(number, row_line):
        return "\r\n".join(lines[:number] + [row_line] + lines[number + 1:]) + "\r\n"

    for number, row in enumerate(rows):
        cells = [cell(c) for c in row]
        for column in range(9):
            before, after = cells[:column], cells[column + 1:]
            c = cells[column]
            # An extra delimiter: every other file beside the cell, else inside it (beside it when it is quoted).
            if (number + column) % 2 == 0 or c.startswith('"') or len(c) < 2:
                extra, group = c + ",", "extra delimiter beside a cell"
            else:
                at = rng.randint(1, len(c) - 1)
                extra, group = c[:at] + "," + c[at:], "extra delimiter inside a cell"
            yield f"row_more_{number}_{column}", group, put(number, ",".join(before + [extra] + after)), meant
            # An extra quote, not escaped: it is a character of its cell.
            inside = row[column]
            at = rng.randint(0, len(inside))
            dirty = inside[:at] + '"' + inside[at:]
            if c.startswith('"'):
                quoted = '"' + inside[:at].replace('"', '""') + '"' + inside[at:].replace('"', '""') + '"'
            else:
                quoted = dirty
            wanted = [list(r) for r in rows]
            wanted[number][column] = dirty
            yield (f"row_quote_{number}_{column}", "extra quote", put(number, ",".join(before + [quoted] + after)),
                   (wanted[0], wanted[1:]))
            if column < 8:
                joined = cells[:column] + [cells[column] + cells[column + 1]] + cells[column + 2:]
                yield f"row_less_{number}_{column}", "missing delimiter", put(number, ",".join(joined)), meant
        yield f"row_space_{number}", "one row delimited by space", put(number, " ".join(cells)), meant


def main():
    folder, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    os.makedirs(os.path.join(folder, "files"), exist_ok=True)
    rows = source(seed)
    truth = {}
    for maker in (whole_files(rows), one_row(rows, seed)):
        for name, group, content, (header, records) in maker:
            with open(os.path.join(folder, "files", name + ".csv"), "w", newline="", encoding="utf-8") as f:
                f.write(content)
            truth[name] = {"group": group, "header": header, "records": records}
    with open(os.path.join(folder, "truth.json"), "w", encoding="utf-8") as f:
        json.dump(truth, f)
    print(f"{len(truth)} files in {folder}")


if __name__ == "__main__":
    main()
