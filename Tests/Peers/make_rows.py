"""Writes one large invented table for the comparison of speed, as CSV or (FILE.xml) as XML: make_rows.py FILE [ROWS]."""

import random
import sys

PLACES = ["front desk", "archive", "post room", "kitchen", "purchasing", "linen room"]


def write_xml(path, rows):
    rng = random.Random(1)
    with open(path, "w", newline="", encoding="utf-8") as f:
        f.write('<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n')
        for i in range(rows):
            fields = {
                "id": f"T{i}", "place": rng.choice(PLACES), "pieces": rng.randrange(1000),
                "hours": f"{rng.randrange(40)}.{rng.randrange(100):02}",
                "price": f"{rng.randrange(900)}.{rng.randrange(100):02}",
                "day": f"2026-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
                "urgent": rng.choice(["yes", "no"]), "remark": f"department {i % 50}",
            }
            f.write("  <row>\n" + "".join(f"    <{k}>{v}</{k}>\n" for k, v in fields.items()) + "  </row>\n")
        f.write("</rows>\n")


def main():
    if sys.argv[1].endswith(".xml"):
        write_xml(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200_000)
        return
    rng = random.Random(1)
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with open(sys.argv[1], "w", newline="", encoding="utf-8") as f:
        f.write("id;place;pieces;hours;price;day;urgent;remark\r\n")
        for i in range(rows):
            f.write(
                f"T{i};{rng.choice(PLACES)};{rng.randrange(1000)};{rng.randrange(40)},{rng.randrange(100):02};"
                f"{rng.randrange(900)},{rng.randrange(100):02};2026-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02};"
                f"{rng.choice(['ja', 'nee'])};department {i % 50}\r\n")


if __name__ == "__main__":
    main()
