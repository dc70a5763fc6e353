"""Rotations: CP-SAT and our program on the same generated regions for the same time.

    python3 rotation.py PROGRAM [--size ExCxW]... [--employers R] [--seconds S] [--seeds N]

PROGRAM is the Benchmarks program; it writes each region with `rotation ... --export FILE`. CP-SAT gets one thread. The
objective is the same to the thousandth of a cent: first the priorities of the trainings held and covered, for half of
the time or until proven, then, with that count fixed, the least cost. Every plan of CP-SAT is checked here by the rules,
from its covers alone. Prints a Markdown table, and under each size the mean and the worst gap and how many are proven
optimal.
"""

import json
import subprocess
import sys
import tempfile
import time


class Region:
    """A region as numbers, and who could cover what from when."""

    def __init__(self, path):
        for key, value in json.load(open(path, encoding="utf-8")).items():
            setattr(self, key, value)
        self.options = []
        for c, course in enumerate(self.courses):
            for s, lessons in enumerate(course["starts"]):
                for p, person in enumerate(self.people):
                    weeks = person["preparation"][course["position"]]
                    length = lessons[-1] - lessons[0] + 1
                    fits = person["from"] <= lessons[0] and lessons[-1] < person["to"] and length <= person["max"]
                    if weeks >= 0 and person["low"] >= 0 and fits:
                        self.options.append((c, s, p))

    def minutes(self, c, p):
        return min(self.courses[c]["away"], self.people[p]["high"])

    def direct(self, c, s, p):
        """Mentors and uncovered hours of one cover, without preparation."""
        course, lessons = self.courses[c], len(self.courses[c]["starts"][s])
        return (self.rates[course["position"]] * self.cover * lessons
                + course["uncovered"] * lessons * (course["away"] - self.minutes(c, p)))

    def check(self, covers):
        """The priorities covered and the cost of a plan; fails where it breaks a rule."""
        assert len({c for c, _, _ in covers}) == len(covers), "a course twice"
        away, demand = {}, [[0] * self.weeks for _ in self.rates]
        for c, s, _ in covers:
            for week in self.courses[c]["starts"][s]:
                key = (self.courses[c]["team"], week)
                away[key] = away.get(key, 0) + 1
                demand[self.courses[c]["position"]][week] += self.cover
        for (team, _), count in away.items():
            assert team < 0 or count <= self.teams[team], "team"
        cost = sum(self.direct(*option) for option in covers)
        for p in {p for _, _, p in covers}:
            person = self.people[p]
            mine = sorted((self.courses[c]["starts"][s][0], self.courses[c]["starts"][s][-1] + 1,
                           self.courses[c]["position"]) for c, s, q in covers if q == p)
            known, free, begin = set(), person["from"], None
            for first, end, position in mine:
                weeks = 0 if position in known else person["preparation"][position]
                known.add(position)
                assert first - weeks >= free, "one place, or not available"
                begin = first - weeks if begin is None else begin
                cost += self.rates[position] * self.prep * weeks
                for week in range(first - weeks, first):
                    demand[position][week] += self.prep
                free = end
            assert free - begin <= person["max"], "contract"
            need = max([person["low"]] + [self.minutes(c, q) for c, _, q in covers if q == p])
            cost += need * (free - begin) * person["rate"] - 1
        for week in range(self.weeks):
            self.check_mentors([row[week] for row in demand], week)
        return sum(self.courses[c]["priority"] for c, _, _ in covers), cost

    def check_mentors(self, demand, week):
        """By Hall: no set of positions needs more than the mentors who serve any of them have."""
        busy = [position for position, minutes in enumerate(demand) if minutes]
        left = [guide["capacity"][week] for guide in self.guides]
        flow = {}
        for position in busy:
            need = demand[position]
            while need > 0:
                path, seen = self.augment(position, left, flow), None
                assert path, "mentor"
                amount = min([need, left[path[-1][1]]] + [flow[back] for _, _, back in path if back])
                for q, guide, back in path:
                    flow[q, guide] = flow.get((q, guide), 0) + amount
                    if back:
                        flow[back] -= amount
                left[path[-1][1]] -= amount
                need -= amount

    def augment(self, position, left, flow):
        queue, came = [position], {}
        by_position = {position: []}
        while queue:
            q = queue.pop(0)
            for g, guide in enumerate(self.guides):
                if g in came or q not in guide["positions"]:
                    continue
                came[g] = q
                if left[g] > 0:
                    return by_position[q] + [(q, g, None)]
                for other in guide["positions"]:
                    if other not in by_position and flow.get((other, g), 0) > 0:
                        by_position[other] = by_position[q] + [(q, g, (other, g))]
                        queue.append(other)
        return None


def cp_sat(region, seconds, seed):
    """Priorities covered and their bound, cost and its bound (with that count), seconds."""
    from ortools.sat.python import cp_model
    began = time.time()
    model = cp_model.CpModel()
    x = {option: model.new_bool_var("") for option in region.options}
    first = {option: model.new_bool_var("") for option in region.options}
    by_course, by_person, by_place = {}, {}, {}
    for option in region.options:
        c, _, p = option
        by_course.setdefault(c, []).append(option)
        by_person.setdefault(p, []).append(option)
        by_place.setdefault((p, region.courses[c]["position"]), []).append(option)
        model.add_implication(first[option], x[option])
    for options in by_course.values():
        model.add_at_most_one(x[o] for o in options)
    lessons = {o: region.courses[o[0]]["starts"][o[1]] for o in region.options}
    for (p, position), options in by_place.items():
        weeks = region.people[p]["preparation"][position]
        model.add_at_most_one(first[o] for o in options)
        for o in options:
            earlier = [first[q] for q in options if q[0] != o[0] and lessons[q][-1] < lessons[o][0]]
            model.add_bool_or([first[o], ~x[o]] + earlier)
            if lessons[o][0] - weeks < region.people[p]["from"]:
                model.add(first[o] == 0)
    away = {}
    for c, options in by_course.items():
        if region.courses[c]["team"] >= 0:
            for o in options:
                for week in lessons[o]:
                    away.setdefault((region.courses[c]["team"], week), []).append(x[o])
    for (team, _), literals in away.items():
        model.add(sum(literals) <= region.teams[team])
    demand = {}
    costs = []
    for p, options in by_person.items():
        person = region.people[p]
        weekly = {}
        for o in options:
            position = region.courses[o[0]]["position"]
            start, weeks = lessons[o][0], person["preparation"][position]
            for week in range(start, lessons[o][-1] + 1):
                weekly.setdefault(week, []).append(x[o])
            for week in range(max(0, start - weeks), start):
                weekly.setdefault(week, []).append(first[o])
                demand.setdefault((position, week), []).append((region.prep, first[o]))
            for week in lessons[o]:
                demand.setdefault((position, week), []).append((region.cover, x[o]))
            costs.append(region.direct(*o) * x[o])
            costs.append(region.rates[position] * region.prep * weeks * first[o])
        for literals in weekly.values():
            model.add_at_most_one(literals)
        begin, end = model.new_int_var(0, region.weeks, ""), model.new_int_var(0, region.weeks, "")
        model.add(end - begin <= person["max"])
        model.add(end >= begin)
        for o in options:
            weeks = person["preparation"][region.courses[o[0]]["position"]]
            model.add(begin <= lessons[o][0]).only_enforce_if(x[o])
            model.add(begin <= lessons[o][0] - weeks).only_enforce_if(first[o])
            model.add(end >= lessons[o][-1] + 1).only_enforce_if(x[o])
        levels = sorted({max(person["low"], region.minutes(o[0], p)) for o in options})
        wage = model.new_int_var(0, person["rate"] * region.weeks * levels[-1], "")
        for level in levels:
            for o in options:
                if max(person["low"], region.minutes(o[0], p)) == level:
                    model.add(wage >= person["rate"] * level * (end - begin)).only_enforce_if(x[o])
        works = model.new_bool_var("")
        for o in options:
            model.add_implication(x[o], works)
        model.add_bool_or([x[o] for o in options] + [~works])
        costs += [wage, -works]
    mentors = {}
    for (position, week), terms in demand.items():
        flows = []
        for g, guide in enumerate(region.guides):
            if position in guide["positions"]:
                flow = model.new_int_var(0, guide["capacity"][week], "")
                flows.append(flow)
                mentors.setdefault((g, week), []).append(flow)
        model.add(sum(minutes * literal for minutes, literal in terms) <= sum(flows))
    for (g, week), flows in mentors.items():
        model.add(sum(flows) <= region.guides[g]["capacity"][week])
    count = sum(region.courses[c]["priority"] * x[c, s, p] for c, s, p in region.options)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    building = time.time() - began
    solver.parameters.max_time_in_seconds = max(0.1, (seconds - building) * 0.5)
    model.maximize(count)
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, None, None, None, time.time() - began
    covers = [o for o in region.options if solver.value(x[o])]
    served, bound = region.check(covers)[0], int(solver.best_objective_bound + 1e-6)
    for variable in x.values():
        model.add_hint(variable, solver.value(variable))
    model.add(count >= served)
    model.minimize(sum(costs))
    solver.parameters.max_time_in_seconds = max(0.1, seconds - (time.time() - began))
    status = solver.solve(model)
    least = None
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        covers = [o for o in region.options if solver.value(x[o])]
        least = int(solver.best_objective_bound)
    served, cost = region.check(covers)
    return served, bound, cost, least, time.time() - began


def gap(served, bound, cost, least):
    """In percent, of the first of the two numbers that differs."""
    if bound != served:
        return 100 * (bound - served) / max(1, bound)
    return 100 * (cost - least) / max(1, abs(cost)) if least is not None else 100


def main(arguments):
    options = {"--size": [], "--employers": ["1"], "--seconds": ["10"], "--seeds": ["10"]}
    program, rest = arguments[0] if arguments else "--help", arguments[1:]
    if program.startswith("-") or len(rest) % 2 or any(word not in options for word in rest[::2]):
        print(__doc__.strip())
        return
    while rest:
        options[rest[0]] = options[rest[0]] + [rest[1]] if rest[0] == "--size" else [rest[1]]
        rest = rest[2:]
    seconds = float(options["--seconds"][0])
    summary = []
    print("| size | seed | ours: covered | bound | cost € | gap % | s | CP-SAT: covered | bound | cost € | gap % | s |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for size in options["--size"] or ["12x8x52", "50x30x52"]:
            gaps = {"ours": [], "CP-SAT": []}
            for seed in range(1, int(options["--seeds"][0]) + 1):
                e, c, w = size.split("x")
                path = f"{folder}/{size}-{seed}.json"
                line = subprocess.run(
                    [program, "rotation", "--employees", e, "--seekers", c, "--weeks", w, "--employers",
                     options["--employers"][0], "--seconds", str(seconds), "--seed", str(seed), "--export", path],
                    capture_output=True, text=True, check=True, timeout=2 * seconds + 60).stdout.split()
                ours = {line[i]: line[i + 1] for i in range(2, len(line) - 1, 2)}
                served, bound, cost, least, spent = cp_sat(Region(path), seconds, seed)
                peer = (f"{served} | {bound} | {cost / 100000:.2f} | {gap(served, bound, cost, least):.2f}"
                        if served is not None else "- | - | - | -")
                print(f"| {size} | {seed} | {ours['covered']} | {ours['bound'].split('/')[0]} | "
                      f"{-int(ours['value']) / 100:.2f} | {ours['gap']} | {ours['seconds']} | {peer} | {spent:.1f} |",
                      flush=True)
                gaps["ours"].append(float(ours["gap"]))
                # Without any plan there is nothing to compare with its bound.
                gaps["CP-SAT"].append(100.0 if served is None else gap(served, bound, cost, least))
            for name, values in gaps.items():
                if values:
                    summary.append(f"{size} {name}: mean gap {sum(values) / len(values):.2f} %, worst {max(values):.2f} %, "
                                   f"proven {sum(value < 0.005 for value in values)} of {len(values)}")
    print()
    print("\n".join(summary))


if __name__ == "__main__":
    main(sys.argv[1:])
