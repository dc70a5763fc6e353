"""Carving: CP-SAT, HiGHS and our search on the same generated organisations for the same time.

    python3 carve.py PROGRAM [--size TASKSxPEOPLE]... [--seconds S] [--seeds N] [--workers W] [--peer cp-sat|highs]...

PROGRAM is the Benchmarks program; it writes each problem with `carve ... --export FILE`. The peers get the whole model
that our plans keep: each part of a task once, hours, who can do what and how much walking, standing and sitting,
conflicts, bonds (as items that move together), what positions keep of minutes, light work and variety, and pins. The
objective is the same: first the people placed, by weight, for half of the time or until proven; then, with at least that
many, the value, to the thousandth of a cent (HiGHS reckons in euros, with fractions). All plans are judged twice: ours by
the rules written down here, the peers' also by our program (`carve ... --judge FILE`). Where the two judgements differ,
the program fails. A peer runs in a process of its own that is ended from outside some time after its time, because some
overrun their own limit; what it had by then is gone and shown as "-". Prints a Markdown table.
"""

import argparse
import json
import math
import multiprocessing
import os
import subprocess
import tempfile
import time


class Problem:
    """An exported problem, and its rules, from the file alone."""

    def __init__(self, path):
        for key, value in json.load(open(path, encoding="utf-8")).items():
            setattr(self, key, value)
        self.needs = [{row[0]: row[1] for row in profile["able"]} for profile in self.profiles]
        self.loads = [{row[0]: row[2:] for row in profile["able"]} for profile in self.profiles]

    def clash(self, a, b):
        """Whether two items may not be in one job; parts of one task always may."""
        if self.items[a]["pieces"][0][0] == self.items[b]["pieces"][0][0]:
            return False
        return bool(set(self.items[a]["refused"]) & set(self.items[b]["carried"])
                    or set(self.items[b]["refused"]) & set(self.items[a]["carried"]))

    def value(self, profile, freed, minutes, work):
        p = self.profiles[profile]
        subsidy = max(0, min(p["subsidy"] * (work - minutes), p["subsidy"] * work * p["capPermille"] // 1000))
        return freed + subsidy - p["wage"] * work - p["fixed"]

    def judge(self, plan):
        """The weight placed and the value of a plan; fails where it breaks a rule."""
        assert len(plan) == len(self.items)
        jobs = {}
        for item, agent in enumerate(plan):
            if agent >= 0:
                jobs.setdefault(agent, []).append(item)
        for item, entry in enumerate(self.items):
            assert entry["pinnedTo"] < 0 or plan[item] == entry["pinnedTo"], "pin"
        served = value = 0
        for agent, who in enumerate(self.agents):
            mine = jobs.get(agent, [])
            assert mine or not who["isMandatory"], "pin: a person without a job"
            if not mine:
                continue
            assert not who["isBarred"], "pin: a job for somebody who gets none"
            profile = self.profiles[who["profile"]]
            needs = self.needs[who["profile"]]
            assert all(item in needs for item in mine), "capability"
            work = sum(needs[item] for item in mine)
            assert profile["minimum"] <= work <= profile["maximum"], "hours"
            for slot, limit in enumerate(profile["loadLimits"]):
                load = sum(self.loads[who["profile"]][item][slot] for item in mine)
                assert limit < 0 or load <= limit, "capability: load"
            assert not any(self.clash(a, b) for i, a in enumerate(mine) for b in mine[i + 1:]), "conflict"
            served += profile["weight"]
            value += self.value(who["profile"], sum(self.items[i]["freed"] for i in mine),
                                sum(self.items[i]["minutes"] for i in mine), work)
        self.judge_donors(plan)
        return served, value

    def judge_donors(self, plan):
        gone = {}
        sums = [[0, 0, 0] for _ in self.donors]
        position_of = {}
        for item, agent in enumerate(plan):
            if agent < 0:
                continue
            for task, minutes, position, light in self.items[item]["pieces"]:
                gone[task] = gone.get(task, 0) + minutes
                position_of[task] = position
                sums[position][0] += minutes
                sums[position][1] += minutes if light > 0 else 0
                sums[position][2] += minutes if light >= 0 else 0
        for number, donor in enumerate(self.donors):
            minutes, light, known = sums[number]
            if not minutes:
                continue
            assert minutes <= donor["movable"], "donor: minutes"
            whole = sum(1 for task, m in gone.items() if position_of[task] == number and m >= self.taskMinutes[task])
            assert donor["tasks"] - whole >= donor["minimumTasks"], "donor: tasks"
            assert ((donor["light"] - light) * donor["lightDenominator"]
                    >= donor["lightNumerator"] * (donor["known"] - known)), "donor: light work"


def cp_sat(problem, seconds, seed, workers):
    """Weight placed and its bound, value and its bound (with that weight), seconds, the plan."""
    from ortools.sat.python import cp_model
    began = time.time()
    model = cp_model.CpModel()
    x, opened, values = {}, {}, []
    for agent, who in enumerate(problem.agents):
        if who["isBarred"]:
            continue
        number, profile = who["profile"], problem.profiles[who["profile"]]
        mine = [i for i in problem.needs[number] if problem.items[i]["pinnedTo"] in (-1, agent)]
        opened[agent] = model.new_bool_var("")
        for item in mine:
            x[item, agent] = model.new_bool_var("")
            model.add_implication(x[item, agent], opened[agent])
        work = sum(problem.needs[number][i] * x[i, agent] for i in mine)
        model.add(work <= profile["maximum"] * opened[agent])
        model.add(work >= profile["minimum"] * opened[agent])
        if who["isMandatory"]:
            model.add(opened[agent] == 1)
        for slot, limit in enumerate(profile["loadLimits"]):
            if limit >= 0:
                model.add(sum(problem.loads[number][i][slot] * x[i, agent] for i in mine) <= limit)
        add_conflicts(model, problem, x, agent, mine)
        value = sum((problem.items[i]["freed"] - profile["wage"] * problem.needs[number][i]) * x[i, agent]
                    for i in mine) - profile["fixed"] * opened[agent]
        if profile["subsidy"] > 0 and mine:
            most = profile["subsidy"] * profile["maximum"]
            subsidy = model.new_int_var(0, most, "")
            slow = sum((problem.needs[number][i] - problem.items[i]["minutes"]) * x[i, agent] for i in mine)
            model.add(subsidy <= profile["subsidy"] * slow)
            # As many whole thousandths of a cent as the ceiling leaves: `1000 s <= cap * base * work`.
            model.add(1000 * subsidy <= profile["capPermille"] * profile["subsidy"] * work)
            value += subsidy
        values.append(value)
    for item, entry in enumerate(problem.items):
        mine = [x[item, a] for a in opened if (item, a) in x]
        if entry["pinnedTo"] >= 0:
            model.add(sum(mine) == 1)
        elif mine:
            model.add_at_most_one(mine)
    add_donors(model, problem, x, opened)
    count = sum(problem.profiles[problem.agents[a]["profile"]]["weight"] * opened[a] for a in opened)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = seed
    model.maximize(count)
    for share in (2, 1):
        # Without any plan after half of the time, the rest goes there too.
        solver.parameters.max_time_in_seconds = max(0.1, (seconds - (time.time() - began)) / share)
        status = solver.solve(model)
        if status != cp_model.UNKNOWN:
            break
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, None, None, None, time.time() - began, None
    served, most = int(round(solver.objective_value)), int(solver.best_objective_bound + 1e-6)

    def plan():
        return [next((a for a in opened if (i, a) in x and solver.value(x[i, a])), -1)
                for i in range(len(problem.items))]

    found, bound = plan(), None
    for variable in list(x.values()) + list(opened.values()):
        model.add_hint(variable, solver.value(variable))
    model.add(count >= served)
    model.maximize(sum(values))
    solver.parameters.max_time_in_seconds = max(0.1, seconds - (time.time() - began))
    status = solver.solve(model)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        found, bound = plan(), int(solver.best_objective_bound)
    served, value = problem.judge(found)
    return served, most, value, bound, time.time() - began, found


def opposed(problem, mine):
    """For each word the items that carry it and those that refuse it; pairs, where parts of one task are on both sides."""
    words = {}
    for item in mine:
        for word in problem.items[item]["carried"]:
            words.setdefault(word, ([], []))[0].append(item)
        for word in problem.items[item]["refused"]:
            words.setdefault(word, ([], []))[1].append(item)
    for carriers, refusers in words.values():
        if not carriers or not refusers:
            continue
        task = {i: problem.items[i]["pieces"][0][0] for i in carriers + refusers}
        mixed = {task[i] for i in carriers} & {task[i] for i in refusers}
        yield carriers, refusers, [(a, b) for a in carriers for b in refusers if task[a] != task[b]] if mixed else None


def add_conflicts(model, problem, x, agent, mine):
    for carriers, refusers, pairs in opposed(problem, mine):
        if pairs is not None:
            for a, b in pairs:
                model.add_bool_or([~x[a, agent], ~x[b, agent]])
            continue
        carries = model.new_bool_var("")
        for item in carriers:
            model.add_implication(x[item, agent], carries)
        for item in refusers:
            model.add_implication(x[item, agent], ~carries)


def add_donors(model, problem, x, opened):
    moved = {}
    for item in range(len(problem.items)):
        mine = [x[item, a] for a in opened if (item, a) in x]
        if mine:
            moved[item] = sum(mine)
    by_position, by_task = {}, {}
    for item in moved:
        for task, minutes, position, light in problem.items[item]["pieces"]:
            by_position.setdefault(position, []).append((item, minutes, light))
            by_task.setdefault((position, task), {})[item] = minutes
    whole = {}
    for (position, task), parts in by_task.items():
        if sum(parts.values()) >= problem.taskMinutes[task]:
            gone = model.new_bool_var("")
            model.add(gone >= sum(moved[i] for i in parts) - (len(parts) - 1))
            whole.setdefault(position, []).append(gone)
    for number, donor in enumerate(problem.donors):
        parts = by_position.get(number, [])
        if not parts:
            continue
        model.add(sum(minutes * moved[i] for i, minutes, _ in parts) <= donor["movable"])
        if donor["minimumTasks"] > 0 and number in whole:
            model.add(sum(whole[number]) <= donor["tasks"] - donor["minimumTasks"])
        light = sum(minutes * moved[i] for i, minutes, kind in parts if kind > 0)
        known = sum(minutes * moved[i] for i, minutes, kind in parts if kind >= 0)
        model.add(donor["lightDenominator"] * (donor["light"] - light)
                  >= donor["lightNumerator"] * (donor["known"] - known))


class LinearModel:
    """Columns and rows of an integer program, gathered one by one, for HiGHS."""

    def __init__(self):
        self.cost, self.upper, self.whole = [], [], []
        self.low, self.high, self.starts, self.columns, self.factors = [], [], [0], [], []

    def column(self, upper=1.0, whole=True):
        self.cost.append(0.0)
        self.upper.append(float(upper))
        self.whole.append(whole)
        return len(self.cost) - 1

    def row(self, terms, low=float("-inf"), high=float("inf")):
        total = {}
        for column, factor in terms:
            total[column] = total.get(column, 0) + factor
        self.columns += total.keys()
        self.factors += map(float, total.values())
        self.starts.append(len(self.columns))
        self.low.append(float(low))
        self.high.append(float(high))

    def highs(self, seed, workers):
        import highspy
        import numpy
        solver = highspy.Highs()
        solver.silent()
        for option, value in [("threads", workers), ("random_seed", seed), ("mip_rel_gap", 0.0)]:
            solver.setOptionValue(option, value)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.cost), len(self.low)
        lp.col_cost_ = numpy.array(self.cost)
        lp.col_lower_, lp.col_upper_ = numpy.zeros(len(self.cost)), numpy.array(self.upper)
        lp.row_lower_, lp.row_upper_ = numpy.array(self.low), numpy.array(self.high)
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in self.whole]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = numpy.array(self.starts)
        lp.a_matrix_.index_, lp.a_matrix_.value_ = numpy.array(self.columns), numpy.array(self.factors)
        lp.sense_ = highspy.ObjSense.kMaximize
        solver.passModel(lp)
        return solver


EURO = 100_000


def highs(problem, seconds, seed, workers):
    """The same answers as of `cp_sat`."""
    import highspy
    began = time.time()
    model, x, opened, value, count = LinearModel(), {}, {}, [], []
    for agent, who in enumerate(problem.agents):
        if who["isBarred"]:
            continue
        number, profile = who["profile"], problem.profiles[who["profile"]]
        mine = [i for i in problem.needs[number] if problem.items[i]["pinnedTo"] in (-1, agent)]
        job = opened[agent] = model.column()
        count.append((job, profile["weight"]))
        for item in mine:
            x[item, agent] = model.column()
            model.row([(x[item, agent], 1), (job, -1)], high=0)
        work = [(x[i, agent], problem.needs[number][i]) for i in mine]
        model.row(work + [(job, -profile["maximum"])], high=0)
        model.row(work + [(job, -profile["minimum"])], low=0)
        if who["isMandatory"]:
            model.row([(job, 1)], low=1)
        for slot, limit in enumerate(profile["loadLimits"]):
            if limit >= 0:
                model.row([(x[i, agent], problem.loads[number][i][slot]) for i in mine], high=limit)
        linear_conflicts(model, problem, x, agent, mine)
        value += [(x[i, agent], problem.items[i]["freed"] - profile["wage"] * problem.needs[number][i]) for i in mine]
        value.append((job, -profile["fixed"]))
        if profile["subsidy"] > 0 and mine:
            subsidy = model.column(profile["subsidy"] * profile["maximum"] / EURO, whole=False)
            unit = EURO / profile["subsidy"]
            model.row([(subsidy, unit)] + [(x[i, agent], problem.items[i]["minutes"] - problem.needs[number][i])
                                           for i in mine], high=0)
            model.row([(subsidy, unit)] + [(column, -profile["capPermille"] / 1000 * minutes)
                                           for column, minutes in work], high=0)
            value.append((subsidy, EURO))
    for item, entry in enumerate(problem.items):
        mine = [(x[item, a], 1) for a in opened if (item, a) in x]
        if mine or entry["pinnedTo"] >= 0:
            model.row(mine, low=1 if entry["pinnedTo"] >= 0 else float("-inf"), high=1)
    linear_donors(model, problem, x, opened)

    def solve(limit, start=None):
        solver = model.highs(seed, workers)
        solver.setOptionValue("time_limit", max(0.1, limit))
        if start is not None:
            solver.setSolution(start)
        solver.run()
        info = solver.getInfo()
        return (solver.getSolution() if info.primal_solution_status == 2 else None), info.mip_dual_bound

    def plan(solution):
        return [next((a for a in opened if (i, a) in x and solution.col_value[x[i, a]] > 0.5), -1)
                for i in range(len(problem.items))]

    for column, weight in count:
        model.cost[column] = weight
    solution, most = solve((seconds - (time.time() - began)) / 2)
    if solution is None:
        solution, most = solve(seconds - (time.time() - began))
    if solution is None:
        return None, None, None, None, time.time() - began, None
    found, bound = plan(solution), None
    served = problem.judge(found)[0]
    for column, _ in count:
        model.cost[column] = 0.0
    for column, amount in value:
        model.cost[column] += amount / EURO
    model.row(count, low=served)
    start = highspy.HighsSolution()
    start.col_value = list(solution.col_value)
    better, least = solve(seconds - (time.time() - began), start)
    if better is not None:
        found = plan(better)
        # What the fractions of a thousandth of a cent, and HiGHS's own tolerances, may hide.
        bound = int(least * EURO) + EURO // 100 if math.isfinite(least) else None
    served, worth = problem.judge(found)
    return served, int(most + 1e-6), worth, bound, time.time() - began, found


def linear_conflicts(model, problem, x, agent, mine):
    for carriers, refusers, pairs in opposed(problem, mine):
        if pairs is not None:
            for a, b in pairs:
                model.row([(x[a, agent], 1), (x[b, agent], 1)], high=1)
            continue
        carries = model.column()
        for item in carriers:
            model.row([(x[item, agent], 1), (carries, -1)], high=0)
        for item in refusers:
            model.row([(x[item, agent], 1), (carries, 1)], high=1)


def linear_donors(model, problem, x, opened):
    moved, by_position, by_task, whole = {}, {}, {}, {}
    for item in range(len(problem.items)):
        mine = [x[item, a] for a in opened if (item, a) in x]
        if not mine:
            continue
        moved[item] = mine
        for task, minutes, position, light in problem.items[item]["pieces"]:
            by_position.setdefault(position, []).append((item, minutes, light))
            by_task.setdefault((position, task), {})[item] = minutes
    for (position, task), parts in by_task.items():
        if sum(parts.values()) >= problem.taskMinutes[task]:
            gone = model.column()
            model.row([(gone, -1)] + [(c, 1) for i in parts for c in moved[i]], high=len(parts) - 1)
            whole.setdefault(position, []).append(gone)
    for number, donor in enumerate(problem.donors):
        parts = by_position.get(number, [])
        if not parts:
            continue
        model.row([(c, minutes) for i, minutes, _ in parts for c in moved[i]], high=donor["movable"])
        if donor["minimumTasks"] > 0 and number in whole:
            model.row([(gone, 1) for gone in whole[number]], high=donor["tasks"] - donor["minimumTasks"])
        most, share = donor["lightDenominator"], donor["lightNumerator"]
        model.row([(c, minutes * ((most if light > 0 else 0) - (share if light >= 0 else 0)))
                   for i, minutes, light in parts for c in moved[i]],
                  high=most * donor["light"] - share * donor["known"])


GRACE = 60


def work(solver, path, seconds, seed, workers, pipe):
    pipe.send(solver(Problem(path), seconds, seed, workers))


def run_peer(solver, path, seconds, seed, workers):
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(solver, path, seconds, seed, workers, there))
    began = time.time()
    process.start()
    there.close()
    try:
        answer = here.recv() if here.poll(2 * seconds + GRACE) else None
    except EOFError:
        answer = None
    process.kill()
    process.join()
    return answer or (None, None, None, None, time.time() - began, None)


def judged(program, size, seed, plan, folder):
    """What our program says of a plan: the numbers of hard breaches, the weight placed and the value."""
    path = os.path.join(folder, "peer.json")
    with open(path, "w", encoding="ascii") as f:
        json.dump(plan, f)
    tasks, people = size.split("x")
    words = subprocess.run([program, "carve", "--tasks", tasks, "--people", people, "--seed", str(seed),
                            "--judge", path], capture_output=True, text=True, check=False).stdout.split()
    return int(words[2]), int(words[4]), int(words[6])


def gap(served, most, value, bound):
    """Percent of the bound, of the first of the two numbers that differs."""
    if most != served:
        return f"{100 * (most - served) / max(1, most):.2f} people"
    return "-" if bound is None else f"{100 * (bound - value) / max(1, abs(bound)):.2f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--size", action="append")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--peer", action="append", choices=["cp-sat", "highs"])
    options = parser.parse_args()
    peers = [(name, {"cp-sat": cp_sat, "highs": highs}[name]) for name in options.peer or ["cp-sat", "highs"]]
    print("| size | seed | ours: placed | value € | gap % |"
          + "".join(f" {name}: placed | value € | gap % | s |" for name, _ in peers))
    print("|---" * (5 + 4 * len(peers)) + "|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for size in options.size or ["100x10", "500x50"]:
            tasks, people = size.split("x")
            for seed in range(1, options.seeds + 1):
                path = os.path.join(folder, f"{size}-{seed}.json")
                subprocess.run([options.program, "carve", "--tasks", tasks, "--people", people, "--seconds",
                                str(options.seconds), "--seed", str(seed), "--export", path],
                               capture_output=True, text=True, check=True, timeout=3 * options.seconds + 120)
                problem = Problem(path)
                served, value = problem.judge(problem.plan)
                assert (served, value) == (problem.score["served"], problem.score["value"]), "our plan scores otherwise here"
                ours = gap(served, problem.bound["served"], value, problem.bound["value"])
                row = f"| {size} | {seed} | {served} | {value / 100000:.2f} | {ours} |"
                for name, solver in peers:
                    peer = run_peer(solver, path, options.seconds, seed, options.workers)
                    told = "- | - | -"
                    if peer[5] is not None:
                        assert judged(options.program, size, seed, peer[5], folder) == (0, peer[0], peer[2]), \
                            f"the plan of {name} scores otherwise in our program"
                        told = f"{peer[0]} | {peer[2] / 100000:.2f} | {gap(*peer[:4])}"
                    row += f" {told} | {peer[4]:.1f} |"
                print(row, flush=True)


if __name__ == "__main__":
    main()
