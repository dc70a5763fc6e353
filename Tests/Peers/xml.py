"""The XML of make_rows.py read with lxml's iterparse, every field typed: python3 xml.py FILE [TIMES].

The same work as `Benchmarks xml`: text, whole numbers, numbers of two decimals as hundredths, days, yes and no. Seconds
are processor time; the sum at the end is a check that both read the same.
"""

import datetime
import resource
import sys
import time

# Python puts this file's own folder first on the path, where it would stand before the standard library's `xml`.
sys.path.pop(0)
from lxml import etree  # noqa: E402


def hundredths(text):
    whole, _, rest = text.partition(".")
    return int(whole) * 100 + int((rest + "00")[:2])


def day(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days


TYPES = {"pieces": int, "hours": hundredths, "price": hundredths, "day": day, "urgent": lambda t: int(t == "yes")}


def read(path):
    records, total = [], 0
    for _, row in etree.iterparse(path, tag="row"):
        record = {}
        for field in row:
            convert = TYPES.get(field.tag)
            record[field.tag] = field.text if convert is None else convert(field.text)
            if convert is not None:
                total += record[field.tag]
        records.append(record)
        row.clear()
        while row.getprevious() is not None:
            del row.getparent()[0]
    return records, total


def main():
    seconds = []
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 3):
        start = time.process_time()
        records, total = read(sys.argv[1])
        seconds.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(records)} records, sum {total}, median {sorted(seconds)[len(seconds) // 2]:.3f} s, peak {peak} MiB")


if __name__ == "__main__":
    main()
