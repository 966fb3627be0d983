#!/usr/bin/env python3
"""Scores `macromind track --jsonl` on simulated people and prints a Markdown table.

The people come from a simulator module with `SCEN`, `CHECK`, `make(name, n, seed, **variant)`, `fill_log(log)`
and estimators `est_…(people, filled_log, day)`; needs numpy.

    python3 Tests/Studies/expenditure_study.py --simulator adaptive_tdee_study.py \\
        --tool ".build-release/release/macromind track --jsonl" --seed 6300
"""
import argparse
import importlib.util
import json
import shlex
import subprocess

import numpy as np

VARIANTS = [
    ("doubled scale noise", dict(noise=2.0)),
    ("half of the weigh-ins missing", dict(miss_w=0.5)),
    ("30 % of the logs missing", dict(miss_i=0.3)),
    ("logs 15 % too low", dict(bias=-0.15)),
]
COMPARED = [
    ("equation and chosen level", "est_static"),
    ("weighted line, Forbes density", "est_ewls_forbes"),
    ("physiological Kalman filter", "est_kf_phys"),
    ("fit of the weight model", "est_hall_map"),
]


def load(path):
    spec = importlib.util.spec_from_file_location("simulator", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def line(people, person, days):
    log = []
    for day in range(days):
        entry = {"day": day + 1}
        weight, intake = people["obs"][person, day], people["log"][person, day]
        if not np.isnan(weight):
            entry["weight_kg"] = round(float(weight), 1)
        if not np.isnan(intake):
            entry["intake_kcal"] = float(intake)
        log.append(entry)
    body = {
        "sex": "male" if people["male"][person] else "female",
        "age_y": float(people["age"][person]),
        "height_cm": float(100 * people["h"][person]),
        "activity_level": float(people["pick"][person]),
    }
    return json.dumps({"id": person, "person": body, "log": log})


def learn(tool, people, days):
    lines = "\n".join(line(people, person, days) for person in range(people["n"])) + "\n"
    answer = subprocess.run(tool, input=lines, capture_output=True, text=True, check=True).stdout
    results = [json.loads(text) for text in answer.splitlines()]
    return [np.array([r[key] for r in results]) for key in ("expenditure_kcal", "low_kcal", "high_kcal")]


def truth(people, days):
    spent = people["EE"][:, max(0, days - 7):days].mean(1)
    return spent + people["bias"] * people["EI"][:, :days].mean(1)


def score(simulator, tool, people):
    filled = simulator.fill_log(people["log"])
    rows = {name: [] for name, _ in COMPARED} | {"MacroMind": [], "its 90 % interval holds": []}
    for days in simulator.CHECK:
        real = truth(people, days)
        for name, function in COMPARED:
            estimate = getattr(simulator, function)(people, filled, days)
            rows[name].append(np.nanmean(np.abs(estimate - real)))
        estimate, low, high = learn(tool, people, days)
        rows["MacroMind"].append(np.abs(estimate - real).mean())
        rows["its 90 % interval holds"].append(100 * ((low <= real) & (real <= high)).mean())
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--simulator", required=True)
    parser.add_argument("--tool", default="macromind track --jsonl")
    parser.add_argument("--seed", type=int, default=6300)
    parser.add_argument("--people", type=int, default=400)
    options = parser.parse_args()
    simulator = load(options.simulator)
    cases = [(name, name, {}) for name in simulator.SCEN] + [(f"cut500, {n}", "cut500", v) for n, v in VARIANTS]
    for index, (title, scenario, variant) in enumerate(cases):
        people = simulator.make(scenario, options.people, options.seed + index, **variant)
        print(f"\n**{title}** (seed {options.seed + index})\n")
        print("| estimator | " + " | ".join(f"day {day}" for day in simulator.CHECK) + " |")
        print("|---" * (len(simulator.CHECK) + 1) + "|")
        for name, values in score(simulator, shlex.split(options.tool), people).items():
            unit = " %" if "%" in name else ""
            print(f"| {name} | " + " | ".join(f"{value:.0f}{unit}" for value in values) + " |", flush=True)


if __name__ == "__main__":
    main()
