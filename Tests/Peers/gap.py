"""Solves the same generalised assignment problems with CP-SAT, HiGHS and our search: one core each, the same time.

    python3 gap.py path/to/Benchmarks FILE... [--seconds 60] [--seeds 10] [--peer-seeds 3] [--best best-known.csv]
        [--only jobcarve,highs]

A file has agents m, tasks n, m rows of n costs, m rows of n uses, m capacities; every task once, least cost. The peers
get the textbook model, one worker and no hint. Each solver runs in a process of its own that is ended from outside
20 seconds after its time, because some overrun their own limit; what it had said by then is gone and shown as "-".
Gap is how far the value lies above the best known value of the table given, and above the solver's own bound. Means
are over the runs with a plan, which are counted; with a run that has none there is no worst. Ten seeds each unless told
otherwise. The load of the machine before and after is printed below the table: with a load above the number of cores,
nobody had a core of its own.
best-known.csv: a column `file`, whose last part is the file's name, and a column `best_known_value`.
"""

import argparse
import csv
import multiprocessing
import os
import re
import subprocess
import time

GRACE = 20


def read(path):
    with open(path, encoding="ascii") as f:
        numbers = [int(word) for word in f.read().split()]
    m, n = numbers[0], numbers[1]
    if len(numbers) != 2 + 2 * m * n + m:
        raise SystemExit(f"{path}: {len(numbers)} numbers instead of {2 + 2 * m * n + m}")
    rows = [numbers[2 + n * i:2 + n * (i + 1)] for i in range(2 * m)]
    return m, n, rows[:m], rows[m:], numbers[2 + 2 * m * n:]


def checked(problem, plan):
    """The plan's cost, worked out from the problem alone."""
    m, n, costs, uses, capacities = problem
    assert len(plan) == n and all(0 <= a < m for a in plan), "a task without an agent"
    for a in range(m):
        assert sum(uses[a][t] for t in range(n) if plan[t] == a) <= capacities[a], f"agent {a + 1} is overloaded"
    return sum(costs[a][t] for t, a in enumerate(plan))


def solve_cpsat(problem, seconds, seed):
    from ortools.sat.python import cp_model
    m, n, costs, uses, capacities = problem
    model = cp_model.CpModel()
    x = [[model.new_bool_var("") for _ in range(n)] for _ in range(m)]
    for t in range(n):
        model.add_exactly_one(x[a][t] for a in range(m))
    for a in range(m):
        model.add(sum(uses[a][t] * x[a][t] for t in range(n)) <= capacities[a])
    model.minimize(sum(costs[a][t] * x[a][t] for a in range(m) for t in range(n)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    status = solver.solve(model)
    bound = solver.best_objective_bound
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, bound
    plan = [next(a for a in range(m) if solver.value(x[a][t])) for t in range(n)]
    return checked(problem, plan), bound


def solve_highs(problem, seconds, seed):
    import highspy
    import numpy
    m, n, costs, uses, capacities = problem
    highs = highspy.Highs()
    highs.silent()
    for option, value in [("time_limit", float(seconds)), ("threads", 1), ("random_seed", seed),
                          ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.99)]:
        highs.setOptionValue(option, value)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = m * n, n + m
    lp.col_cost_ = numpy.array([c for row in costs for c in row], dtype=float)
    lp.col_lower_, lp.col_upper_ = numpy.zeros(m * n), numpy.ones(m * n)
    lp.row_lower_ = numpy.array([1.0] * n + [-highspy.kHighsInf] * m)
    lp.row_upper_ = numpy.array([1.0] * n + [float(c) for c in capacities])
    lp.integrality_ = [highspy.HighsVarType.kInteger] * (m * n)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = numpy.arange(0, 2 * m * n + 1, 2)
    lp.a_matrix_.index_ = numpy.array([i for a in range(m) for t in range(n) for i in (t, n + a)])
    lp.a_matrix_.value_ = numpy.array([float(v) for a in range(m) for t in range(n) for v in (1, uses[a][t])])
    highs.passModel(lp)
    highs.run()
    info = highs.getInfo()
    if info.primal_solution_status != 2:
        return None, info.mip_dual_bound
    values = highs.getSolution().col_value
    plan = [max(range(m), key=lambda a: values[a * n + t]) for t in range(n)]
    return checked(problem, plan), info.mip_dual_bound


def work(solver, problem, seconds, seed, pipe):
    pipe.send(solver(problem, seconds, seed))


def run_peer(solver, path, seconds, seed):
    problem = read(path)
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(solver, problem, seconds, seed, there))
    start = time.monotonic()
    process.start()
    there.close()
    try:
        answer = here.recv() if here.poll(seconds + GRACE) else (None, None)
    except EOFError:
        answer = (None, None)
    used = time.monotonic() - start
    process.kill()
    process.join()
    return *answer, used


def run_ours(program, path, seconds, seed):
    start = time.monotonic()
    try:
        run = subprocess.run([program, "gap", path, "--seconds", str(seconds), "--seed", str(seed)],
                             capture_output=True, text=True, timeout=seconds + GRACE)
    except subprocess.TimeoutExpired:
        return None, None, time.monotonic() - start
    line = re.fullmatch(r"gap \S+ value (\S+) bound (-?\d+) seconds (\S+) iterations \d+\n", run.stdout)
    if run.returncode or not line:
        raise SystemExit(f"{path}: {run.stdout}{run.stderr}")
    value = int(line[1]) if line[1].lstrip("-").isdigit() else None
    return value, float(line[2]), float(line[3])


def mean(values):
    values = [v for v in values if v is not None]
    return sum(values) / len(values) if values else None


def shown(value, digits=0):
    return "-" if value is None else f"{value:.{digits}f}"


def above(value, base):
    return None if value is None or not base else 100 * (value - base) / base


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seeds", type=int, default=10, help="runs of our search on each file")
    parser.add_argument("--peer-seeds", type=int, help="runs of each peer on each file; as --seeds unless given")
    parser.add_argument("--best")
    parser.add_argument("--only", default="jobcarve,cpsat,highs")
    options = parser.parse_args()
    best = {}
    if options.best:
        with open(options.best, newline="", encoding="utf-8") as f:
            best = {os.path.basename(r["file"]): int(r["best_known_value"]) for r in csv.DictReader(f)}
    solvers = {
        "jobcarve": lambda path, seed: run_ours(options.program, path, options.seconds, seed),
        "cpsat": lambda path, seed: run_peer(solve_cpsat, path, options.seconds, seed),
        "highs": lambda path, seed: run_peer(solve_highs, path, options.seconds, seed),
    }
    print("| problem | best known | solver | runs with a plan | mean value | worst | bound | % above best known, mean | worst "
          "| % above own bound | seconds |")
    print("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    before = os.getloadavg()
    for path in options.files:
        name = os.path.splitext(os.path.basename(path))[0]
        known = best.get(os.path.basename(path))
        for solver in options.only.split(","):
            count = options.seeds if solver == "jobcarve" else options.peer_seeds or options.seeds
            runs = [solvers[solver](path, seed) for seed in range(1, count + 1)]
            values = [r[0] for r in runs]
            worst = None if None in values else max(values)
            counted = f"{len(values) - values.count(None)} of {len(values)}"
            print(f"| {name} | {shown(known)} | {solver} | {counted} | {shown(mean(values), 1)} | {shown(worst)} "
                  f"| {shown(mean([r[1] for r in runs]), 1)} | {shown(above(mean(values), known), 3)} "
                  f"| {shown(above(worst, known), 3)} "
                  f"| {shown(mean([above(r[0], r[1]) for r in runs if r[1] is not None]), 3)} "
                  f"| {shown(mean([r[2] for r in runs]), 1)} |", flush=True)
    loads = " to ".join("/".join(f"{load:.1f}" for load in loads) for loads in (before, os.getloadavg()))
    print(f"\nLoad (1/5/15 minutes) {loads} on {os.cpu_count()} cores.")


if __name__ == "__main__":
    main()
