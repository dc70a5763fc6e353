"""Writes one large invented table for the comparison of speed: python3 make_rows.py FILE [ROWS]."""

import random
import sys

PLACES = ["front desk", "archive", "post room", "kitchen", "purchasing", "linen room"]


def main():
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
