"""Scores table readers on polluted tables, no parameters given, all on the same files in one run.

    python3 pollute.py FOLDER && python3 tables.py FOLDER path/to/jobcarve [--only TEXT] [--every N] [--ours] [--worst]

Per file: loaded at all (1 or 0), and precision, recall and F1 of the header's cells, of the records and of the cells
against the table as it was meant. The score of a file is their sum, at most 10; the table shows the mean per group.
A reader that says there is no header is scored as having none. Blanks around cells do not count.
"""

import collections
import csv
import io
import json
import os
import subprocess
import sys
import warnings


def measure(got, want):
    """Precision, recall and F1 of two bags."""
    if not got and not want:
        return 1.0, 1.0, 1.0
    got, want = collections.Counter(got), collections.Counter(want)
    hit = sum((got & want).values())
    precision = hit / sum(got.values()) if got else 0.0
    recall = hit / sum(want.values()) if want else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def clean(rows):
    return [tuple(str(c).strip().replace("\r\n", "\n") for c in row) for row in rows]


def score(result, truth):
    if result is None:
        return [0.0] * 10
    header, records = result
    header = clean([header])[0] if header else ()
    wanted = clean([truth["header"]])[0] if truth["header"] else ()
    records, meant = clean(records), clean(truth["records"])
    cells = [c for r in records for c in r]
    return [1.0, *measure(header, wanted), *measure(records, meant),
            *measure(cells, [c for r in meant for c in r])]


def read_pandas(path):
    import pandas
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    index = [] if isinstance(frame.index, pandas.RangeIndex) else [[str(i)] if not isinstance(i, tuple) else
                                                                   [str(x) for x in i] for i in frame.index]
    records = frame.fillna("").astype(str).values.tolist()
    if index:
        records = [i + r for i, r in zip(index, records)]
    return [str(c) for c in frame.columns], records


def read_pandas_sniffing(path):
    import pandas
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False, sep=None, engine="python")
    return [str(c) for c in frame.columns], frame.fillna("").astype(str).values.tolist()


CONNECTION = []


def read_duckdb(path):
    import duckdb
    if not CONNECTION:
        CONNECTION.append(duckdb.connect())
    connection = CONNECTION[0]
    # all_varchar only keeps the text of the values as it is; dialect and header are detected.
    result = connection.execute("SELECT * FROM read_csv_auto(?, all_varchar=true)", [path])
    names = [d[0] for d in result.description]
    rows = [["" if c is None else c for c in r] for r in result.fetchall()]
    return (None if names and names[0] in ("column0", "column00") else names), rows


def read_csv_module(path):
    with open(path, newline="", encoding="utf-8") as f:
        content = f.read()
    # The module reads one dialect; its own sniffer and header test are what it offers for the rest.
    try:
        dialect = csv.Sniffer().sniff(content[:8192])
        has_header = csv.Sniffer().has_header(content[:8192])
    except csv.Error:
        dialect, has_header = csv.excel, True
    rows = [r for r in csv.reader(io.StringIO(content, newline=""), dialect) if r]
    return (rows[0] if rows and has_header else None), (rows[1:] if has_header else rows)


def read_csv_plain(path):
    with open(path, newline="", encoding="utf-8") as f:
        rows = [r for r in csv.reader(f) if r]
    return (rows[0] if rows else None), rows[1:]


def read_clevercsv(path):
    import clevercsv
    rows = [r for r in clevercsv.read_table(path) if r]
    return (rows[0] if rows else None), rows[1:]


def read_jobcarve(program):
    def read(path):
        run = subprocess.run([program, "table", path, "--format", "csv", "--language", "en"], capture_output=True)
        said = run.stderr.decode()
        if run.returncode not in (0, 65):
            return None
        rows = list(csv.reader(io.StringIO(run.stdout.decode(), newline="")))
        if not rows:
            return None, []
        return (None, rows) if "[table/no-header]" in said else (rows[0], rows[1:])
    return read


def main():
    if len(sys.argv) < 3:
        sys.exit("Usage: tables.py FOLDER PROGRAM [--every N] (FOLDER as pollute.py makes it, PROGRAM is jobcarve)")
    folder, program = sys.argv[1], sys.argv[2]
    only = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""
    show = "--worst" in sys.argv
    # Every Nth of the files with one damaged row; all files that are changed as a whole.
    every = int(sys.argv[sys.argv.index("--every") + 1]) if "--every" in sys.argv else 1
    warnings.simplefilter("ignore")
    csv.field_size_limit(10**9)
    readers = {"jobcarve": read_jobcarve(program)}
    if "--ours" not in sys.argv:
        readers |= {"pandas": read_pandas, "pandas sniffing": read_pandas_sniffing, "DuckDB": read_duckdb,
                    "Python csv": read_csv_plain, "Python csv sniffing": read_csv_module, "CleverCSV": read_clevercsv}
    truth = json.load(open(os.path.join(folder, "truth.json"), encoding="utf-8"))
    groups = list(dict.fromkeys(t["group"] for t in truth.values()))
    sums = {r: {g: [] for g in groups} for r in readers}
    for number, (name, wanted) in enumerate(truth.items()):
        if only not in name or (wanted["group"] != "file" and number % every):
            continue
        path = os.path.join(folder, "files", name + ".csv")
        for reader, read in readers.items():
            try:
                points = score(read(path), wanted)
            except Exception:
                points = score(None, wanted)
            sums[reader][wanted["group"]].append(points)
            if show and reader == "jobcarve" and sum(points) < 9.9999:
                print(f"{sum(points):.3f}  {name}")
    print(f"{'':32}" + "".join(f"{r:>21}" for r in readers))
    for group in groups + ["all files"]:
        lists = {r: (sums[r][group] if group in sums[r] else [p for g in groups for p in sums[r][g]]) for r in readers}
        count = len(next(iter(lists.values())))
        if count:
            print(f"{group:26}{count:6}" + "".join(
                f"{sum(sum(p) for p in l) / count:21.3f}" for l in lists.values()))
    names = ["loaded", "header P", "header R", "header F1", "record P", "record R", "record F1", "cell P", "cell R",
             "cell F1"]
    for i, name in enumerate(names):
        row = []
        for r in readers:
            points = [p[i] for g in groups for p in sums[r][g]]
            row.append(f"{sum(points) / max(1, len(points)):21.4f}")
        print(f"{name:32}" + "".join(row))


if __name__ == "__main__":
    main()
