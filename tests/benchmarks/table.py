#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py BENCH.json: the tables of docs/performance.md from what yike-bench printed. Times in ms: by the clock (processor)."""

import json
import sys


def told(times):
    return f"{times['median']:,.1f} ({times['processor']:,.1f})"


def search_table(task):
    rows = ["| task | plain | ours | ours ÷ plain | by the processor | two threads faster |", "|---|---|---|---|---|---|"]
    for name in "ABC":
        one = task[name]
        rows.append(f"| {name} | {told(one['plain'])} | {told(one['ours'])} | {one['oursByPlain']:.2f} | "
                    f"{one['oursByPlainProcessor']:.2f} | {one['twoThreadsFaster']:.2f} × |")
    rows.append(f"\n{task['nodes']:,} nodes, {task['arcs']:,} arcs; A finds {task['pairsWithin1000m']:,} pairs; floor of A "
                f"{told(task['A']['floor'])}; same answers as the plain search: {task['sameAnswers']}")
    return rows


def growth_table(task):
    rows = ["| junctions | residents | outlets | figures | × the last |", "|---|---|---|---|---|"]
    for row in task["rows"]:
        times = f"{row['timesTheLast']:.2f}" if row["timesTheLast"] else ""
        rows.append(f"| {row['junctions']:,} | {row['residents']:,} | {row['outlets']:,} | {told(row['figures'])} | {times} |")
    return rows


def other_table(name, task):
    rows = [f"| {name} | median (processor) | 99 % |", "|---|---|---|"]
    for what, times in task.items():
        if isinstance(times, dict):
            rows.append(f"| {what} | {told(times)} | {times.get('percentile99', '')} |")
    rows.append(f"| peak of memory | {task['peakMegabytes']:,.0f} MB | |")
    return rows


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        tasks = json.load(file)["tasks"]
    tables = {"search": search_table, "growth": growth_table}
    for name, task in tasks.items():
        if "skipped" in task or "failed" in task:
            print(f"{name}: {task.get('skipped') or task.get('failed')}\n")
        else:
            print("\n".join(tables[name](task) if name in tables else other_table(name, task)) + "\n")


if __name__ == "__main__":
    main()
