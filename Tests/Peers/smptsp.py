"""Work with fixed dates and the fewest people: CP-SAT, HiGHS and our program on the same files for the same time.

    Benchmarks smptsp --generate qualification --workers 81 --jobs 110 --seed 1 -o q.dat
    python3 smptsp.py PROGRAM FILE... [--seconds S] [--seeds N]

PROGRAM is the Benchmarks program. Every solver gets one thread and S seconds for a file and a seed, and is ended from
outside when it takes twice that and ten seconds more: HiGHS may overrun its own limit by minutes. The peers get the plain
model: a worker is used or not, one row for each worker and each maximal set of overlapping jobs that this worker may
do, and at least as many workers as jobs at the busiest moment. Every plan is checked here, ours as well as far as it is
told: by its number and its bound. Prints a Markdown table: fewest and most workers over the seeds, the best proven
bound, and the median of the seconds.
"""

import multiprocessing
import os
import statistics
import subprocess
import sys
import time


def read(path):
    """The jobs as (start, end) and per worker the jobs it may do."""
    lines = [line.split("#")[0].strip() for line in open(path, encoding="utf-8")]
    lines = [line for line in lines if line and not line.startswith("Type")]
    count = int(lines[0].split("=")[1])
    jobs = [tuple(map(int, line.split())) for line in lines[1:count + 1]]
    return jobs, [sorted(set(map(int, line.split(":")[1].split()))) for line in lines[count + 2:]]


def cliques(jobs, members):
    """The maximal sets of jobs at the same time, among these."""
    events = sorted([(jobs[j][0], 1, j) for j in members] + [(jobs[j][1], 0, j) for j in members])
    running, grew, result = set(), False, []
    for _, is_start, job in events:
        if is_start:
            running.add(job)
            grew = True
        else:
            if grew:
                result.append(sorted(running))
            running.discard(job)
            grew = False
    return result


def check(jobs, qualified, worker_of):
    """The number of workers of a plan; fails where it breaks a rule."""
    for job, worker in enumerate(worker_of):
        assert job in qualified[worker], "not qualified"
    for worker in set(worker_of):
        mine = sorted(jobs[j] for j, w in enumerate(worker_of) if w == worker)
        assert all(a[1] <= b[0] for a, b in zip(mine, mine[1:])), "overlap"
    return len(set(worker_of))


def cp_sat(path, seconds, seed):
    from ortools.sat.python import cp_model
    jobs, qualified = read(path)
    model = cp_model.CpModel()
    used = [model.new_bool_var("") for _ in qualified]
    does = {(w, j): model.new_bool_var("") for w, mine in enumerate(qualified) for j in mine}
    for j in range(len(jobs)):
        model.add_exactly_one(does[w, j] for w in range(len(qualified)) if (w, j) in does)
    for w, mine in enumerate(qualified):
        for clique in cliques(jobs, mine):
            model.add(sum(does[w, j] for j in clique) <= used[w])
    model.add(sum(used) >= max(map(len, cliques(jobs, range(len(jobs))))))
    model.minimize(sum(used))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    status = solver.solve(model)
    bound = round(solver.best_objective_bound)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, bound
    plan = [next(w for w in range(len(qualified)) if (w, j) in does and solver.value(does[w, j]))
            for j in range(len(jobs))]
    return check(jobs, qualified, plan), bound


def highs(path, seconds, seed):
    import highspy
    import math
    jobs, qualified = read(path)
    h = highspy.Highs()
    h.setOptionValue("output_flag", False)
    h.setOptionValue("time_limit", float(seconds))
    h.setOptionValue("threads", 1)
    h.setOptionValue("random_seed", seed)
    pairs = [(w, j) for w, mine in enumerate(qualified) for j in mine]
    number = {pair: len(qualified) + i for i, pair in enumerate(pairs)}
    count = len(qualified) + len(pairs)
    h.addVars(count, [0.0] * count, [1.0] * count)
    h.changeColsCost(len(qualified), list(range(len(qualified))), [1.0] * len(qualified))
    h.changeColsIntegrality(count, list(range(count)), [highspy.HighsVarType.kInteger] * count)
    infinity = highspy.kHighsInf
    by_job = [[] for _ in jobs]
    for w, j in pairs:
        by_job[j].append(number[w, j])
    for columns in by_job:
        h.addRow(1.0, 1.0, len(columns), columns, [1.0] * len(columns))
    for w, mine in enumerate(qualified):
        for clique in cliques(jobs, mine):
            columns = [number[w, j] for j in clique] + [w]
            h.addRow(-infinity, 0.0, len(columns), columns, [1.0] * len(clique) + [-1.0])
    busiest = float(max(map(len, cliques(jobs, range(len(jobs))))))
    h.addRow(busiest, infinity, len(qualified), list(range(len(qualified))), [1.0] * len(qualified))
    h.run()
    info = h.getInfo()
    bound = math.ceil(info.mip_dual_bound - 1e-6) if abs(info.mip_dual_bound) < 1e9 else int(busiest)
    if info.primal_solution_status != 2:
        return None, bound
    values = h.getSolution().col_value
    plan = [-1] * len(jobs)
    for w, j in pairs:
        if values[number[w, j]] > 0.5:
            plan[j] = w
    return check(jobs, qualified, plan), bound


def ours(program):
    def run(path, seconds, seed):
        out = subprocess.run([program, "smptsp", path, "--seconds", str(seconds), "--seed", str(seed)],
                             capture_output=True, text=True, timeout=2 * seconds + 10)
        words = out.stdout.split()
        assert out.returncode == 0 and words[0] == "smptsp", out.stderr
        workers = None if words[3] == "-" else int(words[3])
        bound = int(words[5])
        jobs, _ = read(path)
        assert bound >= max(map(len, cliques(jobs, range(len(jobs))))) and (workers is None or bound <= workers)
        return workers, bound
    return run


def child(solver, path, seconds, seed, pipe):
    pipe.send(solver(path, seconds, seed))


def timed(solver, path, seconds, seed):
    """(workers, bound, seconds); the first two are None when the solver had to be ended from outside."""
    start = time.monotonic()
    if solver.__name__ == "run":
        try:
            workers, bound = solver(path, seconds, seed)
        except subprocess.TimeoutExpired:
            workers, bound = None, None
        return workers, bound, time.monotonic() - start
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(solver, path, seconds, seed, there))
    process.start()
    there.close()
    workers, bound = None, None
    try:
        if here.poll(2 * seconds + 10):
            workers, bound = here.recv()
    except EOFError:
        sys.exit(f"{solver.__name__} failed on {path}")
    spent = time.monotonic() - start
    process.kill()
    process.join()
    return workers, bound, spent


def cell(runs):
    found = [r[0] for r in runs if r[0] is not None]
    bounds = [r[1] for r in runs if r[1] is not None]
    if not found:
        return f"none (bound {max(bounds)})" if bounds else "ended from outside"
    text = str(min(found)) if min(found) == max(found) else f"{min(found)}–{max(found)}"
    if len(found) < len(runs):
        text += f" ({len(runs) - len(found)} without a plan)"
    proof = "proven" if bounds and max(bounds) == min(found) else f"bound {max(bounds)}" if bounds else "no bound"
    return f"{text}, {proof}, {statistics.median(r[2] for r in runs):.1f} s"


def main():
    words, options = [], {"--seconds": "10", "--seeds": "1"}
    rest = sys.argv[1:]
    while rest:
        word = rest.pop(0)
        if word in options and rest:
            options[word] = rest.pop(0)
        else:
            words.append(word)
    if len(words) < 2:
        sys.exit("Usage: smptsp.py PROGRAM FILE... [--seconds S] [--seeds N] (PROGRAM is Benchmarks)")
    seconds = float(options["--seconds"])
    solvers = {"jobcarve": ours(words[0]), "CP-SAT": cp_sat, "HiGHS": highs}
    print("| file | jobs | workers | at once | " + " | ".join(solvers) + " |")
    print("|---|---|---|---|" + "---|" * len(solvers))
    for path in words[1:]:
        jobs, qualified = read(path)
        cells = [cell([timed(solver, path, seconds, seed) for seed in range(1, int(options["--seeds"]) + 1)])
                 for solver in solvers.values()]
        busiest = max(map(len, cliques(jobs, range(len(jobs)))))
        name = os.path.splitext(os.path.basename(path))[0]
        print(f"| {name} | {len(jobs)} | {len(qualified)} | {busiest} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
