#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peers.py DUMP [--runs N] [--pgrouting CONNECTION]: the tasks A, B and C of yike-bench by other tools, and their answers.

DUMP is what `yike-bench --task search --dump FILE` writes; the answers of yike-bench itself lie in it, and each tool's are
compared with them. A tool that is not installed is told as such. Tools that cannot stop at a limit are timed on some of the
sources only and told as "estimated".
"""

import argparse
import json
import statistics
import time

import numpy as np

NEAR, FARTHER = 1_000_000, 1_500_000  # mm


class City:
    """The graph, the outlets and our answers."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.head = json.loads(file.readline())
            counts = self.head
            read = lambda count, kind="<u4": np.frombuffer(file.read(count * np.dtype(kind).itemsize), kind)
            self.first = read(counts["nodes"] + 1).astype(np.int64)
            self.heads = read(counts["arcs"]).astype(np.int32)
            self.costs = read(counts["arcs"]).astype(np.int64)
            self.outlets = read(counts["outlets"]).astype(np.int64)
            self.weights = read(counts["outlets"]).astype(np.int64)
            self.within_nodes = read(counts["outlets"], "<u8").astype(np.int64)
            self.within_cost = read(counts["outlets"], "<u8").astype(np.int64)
            self.nearest = read(counts["categories"] * counts["nodes"]).reshape(counts["categories"], counts["nodes"])
            self.sums = read(counts["nodes"], "<i8")
        self.nodes = counts["nodes"]
        self.categories = [self.outlets[c:: counts["categories"]] for c in range(counts["categories"])]

    def tails(self):
        return np.repeat(np.arange(self.nodes), np.diff(self.first))


def timed(runs, work):
    """The median time in ms, and the last answer."""
    times, answer = [], None
    for _ in range(runs):
        start = time.perf_counter()
        answer = work()
        times.append((time.perf_counter() - start) * 1000)
    return {"median": round(statistics.median(times), 1), "runs": runs}, answer


def same_within(city, answers):
    """answers: outlet index → (nodes, sum of their costs)."""
    return all(count == city.within_nodes[i] and cost == city.within_cost[i] for i, (count, cost) in answers.items())


def scipy_tasks(city, runs):
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    # Of doubled arcs the shorter counts; scipy would add them up.
    tails = city.tails()
    order = np.lexsort((city.costs, city.heads, tails))
    keep = np.ones(len(order), bool)
    keep[1:] = (tails[order][1:] != tails[order][:-1]) | (city.heads[order][1:] != city.heads[order][:-1])
    kept = order[keep]
    graph = csr_matrix((city.costs[kept].astype(float), (tails[kept], city.heads[kept])), (city.nodes, city.nodes))

    def within(visit):
        for start in range(0, len(city.outlets), 50):  # a row for every node: more at once fill the memory
            block = dijkstra(graph, indices=city.outlets[start:start + 50], limit=NEAR)
            for row in range(len(block)):
                reached = np.isfinite(block[row])
                visit(start + row, reached, block[row])

    def task_a():
        answers = {}
        within(lambda i, reached, costs: answers.__setitem__(i, (int(reached.sum()), int(costs[reached].sum()))))
        return answers

    def task_b():
        return [dijkstra(graph, indices=sources, limit=FARTHER, min_only=True) for sources in city.categories]

    def task_c():
        sums = np.zeros(city.nodes, np.int64)

        def add(i, reached, _costs):
            sums[reached] += city.weights[i]

        within(add)
        return sums

    out = {}
    out["A"], answers = timed(runs, task_a)
    out["A"]["same"] = same_within(city, answers)
    out["B"], nearest = timed(runs, task_b)
    out["B"]["same"] = all(
        np.array_equal(np.where(np.isfinite(row), row, 0xFFFFFFFF).astype(np.uint32), city.nearest[c])
        for c, row in enumerate(nearest))
    out["C"], sums = timed(runs, task_c)
    out["C"]["same"] = bool(np.array_equal(sums, city.sums))
    return out


def igraph_tasks(city, _runs):
    import igraph

    graph = igraph.Graph(n=city.nodes, edges=np.column_stack((city.tails(), city.heads)).tolist(), directed=True)
    graph.es["weight"] = city.costs.tolist()
    some = 20

    def task_a():
        answers = {}
        for i in range(some):
            costs = np.array(graph.distances([int(city.outlets[i])], weights="weight")[0])
            reached = costs <= NEAR
            answers[i] = (int(reached.sum()), int(costs[reached].sum()))
        return answers

    times, answers = timed(1, task_a)
    whole = round(times["median"] * len(city.outlets) / some, 1)
    return {"A": {"median": whole, "estimated": f"from {some} of {len(city.outlets)} sources; it knows no limit",
                  "same": same_within(city, answers)}}


def pgrouting_tasks(city, runs, connection):
    import psycopg2
    from psycopg2.extras import execute_values

    database = psycopg2.connect(connection)
    database.autocommit = True
    sql = database.cursor()
    sql.execute("create extension if not exists pgrouting cascade")
    sql.execute("drop table if exists yike_arcs")
    sql.execute("create unlogged table yike_arcs (id bigserial, source bigint, target bigint, cost float8)")
    arcs = zip(city.tails().tolist(), city.heads.tolist(), city.costs.tolist())
    execute_values(sql, "insert into yike_arcs (source, target, cost) values %s", arcs, page_size=10_000)
    sql.execute("analyze yike_arcs")
    edges = "select id, source, target, cost from yike_arcs"

    def task_a():
        sql.execute("select from_v, count(*), sum(agg_cost)::bigint from pgr_drivingDistance(%s, %s, %s, true) group by 1",
                    (edges, city.outlets.tolist(), NEAR))
        found = {row[0]: (row[1], row[2]) for row in sql.fetchall()}
        return {i: found[int(node)] for i, node in enumerate(city.outlets)}

    def task_b():
        rows = []
        for sources in city.categories:
            sql.execute("select node, agg_cost from pgr_drivingDistance(%s, %s, %s, true, true)",
                        (edges, sources.tolist(), FARTHER))
            row = np.full(city.nodes, 0xFFFFFFFF, np.uint32)
            for node, cost in sql.fetchall():
                row[node] = cost
            rows.append(row)
        return rows

    out = {}
    out["A"], answers = timed(runs, task_a)
    out["A"]["same"] = same_within(city, answers)
    out["B"], nearest = timed(runs, task_b)
    out["B"]["same"] = all(np.array_equal(row, city.nearest[c]) for c, row in enumerate(nearest))
    sql.execute("drop table yike_arcs")
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--pgrouting", metavar="CONNECTION", help="for instance 'dbname=routing'")
    arguments = parser.parse_args()
    city = City(arguments.dump)
    tools = {"scipy": scipy_tasks, "igraph": igraph_tasks}
    if arguments.pgrouting is not None:
        tools["pgrouting"] = lambda city, runs: pgrouting_tasks(city, runs, arguments.pgrouting)
    out = {"nodes": city.nodes, "arcs": city.head["arcs"]}
    for name, tasks in tools.items():
        try:
            out[name] = tasks(city, arguments.runs)
        except ImportError as missing:
            out[name] = {"skipped": f"not installed: {missing.name}"}
    print(json.dumps(out, indent=2))


if __name__ == "__main__":
    main()
