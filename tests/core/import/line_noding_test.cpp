// SPDX-License-Identifier: GPL-3.0-or-later
// Lines on a small grid: where they get vertices, which ends are led on, what becomes a street, in any order of the lines.
#include "core/import/end_joining.h"
#include "core/import/line_junctions.h"
#include "core/import/line_streets.h"

#include "core/geo/local_frame.h"
#include "core/geo/segment.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

using namespace yike;
using namespace yike::importing;
using geo::Point;

namespace {

/// One step of the drawings is 1,000 units, some 10 m, round 121° E 31° N.
Point at(double column, double row)
{
    return {1'210'000'000 + static_cast<std::int32_t>(std::lround(column * 1000)),
            310'000'000 + static_cast<std::int32_t>(std::lround(row * 1000))};
}

GridLine line(std::initializer_list<std::pair<double, double>> places, int level = 0)
{
    GridLine out;
    out.level = static_cast<std::int8_t>(level);
    for (const auto &[column, row] : places)
        out.points.push_back(at(column, row));
    return out;
}

DrawnLine drawn(std::initializer_list<std::pair<double, double>> places, int level = 0, const char *name = "")
{
    DrawnLine out;
    out.shape = line(places, level);
    out.sense.level = static_cast<std::int8_t>(level);
    out.name = name;
    return out;
}

struct Made {
    std::vector<plan::Street> streets;
    std::vector<base::Issue> issues;
};

Made make(std::vector<DrawnLine> lines, std::int32_t joinEnds = 500)
{
    std::int64_t nextId = 1;
    IssueList issues("test");
    auto streets = streetsOf(std::move(lines), joinEnds, {}, nextId, issues, {});
    Made made{streets ? std::move(*streets) : std::vector<plan::Street>(), issues.take()};
    return made;
}

std::size_t nodesOf(const Made &made)
{
    std::set<std::int64_t> nodes;
    for (const plan::Street &street : made.streets)
        nodes.insert({street.from.value, street.to.value});
    return nodes.size();
}

std::int64_t count(const Made &made, base::IssueCode code)
{
    return std::ranges::count(made.issues, code, &base::Issue::code);
}

std::vector<Point> node(std::vector<GridLine> &lines)
{
    auto crossings = nodeLines(lines, {});
    return crossings ? *crossings : std::vector<Point>{{-1, -1}};
}

} // namespace

class LineNodingTest : public QObject {
    Q_OBJECT

private slots:
    void crossings();
    void levels();
    void touches();
    void runningAlong();
    void selfCrossing();
    void heightsAreInterpolated();
    void nothingCrossesAfterwards();
    void nearEnds();
    void endsThatAreJoinedAlready();
    void doubledWays();
    void loops();
    void stairsOnABridge();
    void anyOrderOfLines();
    void longLines();
};

void LineNodingTest::crossings()
{
    std::vector<GridLine> lines{line({{0, 0}, {4, 0}}), line({{2, -2}, {2, 2}}), line({{0, 1}, {3, -2}})};
    QCOMPARE(node(lines), (std::vector<Point>{at(1, 0), at(2, -1), at(2, 0)}));
    QCOMPARE(lines[0].points, (std::vector<Point>{at(0, 0), at(1, 0), at(2, 0), at(4, 0)}));
    QCOMPARE(lines[2].points, (std::vector<Point>{at(0, 1), at(1, 0), at(2, -1), at(3, -2)}));
    const Made made = make({drawn({{0, 0}, {4, 0}}), drawn({{2, -2}, {2, 2}})});
    QCOMPARE(made.streets.size(), 4U);
    QCOMPARE(nodesOf(made), 5U);
    QCOMPARE(count(made, base::IssueCode::StreetsCrossed), 1);
    QCOMPARE(made.issues.front().args.front(), std::string("1"));
    std::int64_t length = 0;
    for (const plan::Street &street : made.streets)
        length += street.length;
    const std::int64_t whole = geo::geodesicMillimetres(placeOf(at(0, 0)), placeOf(at(4, 0))) +
                               geo::geodesicMillimetres(placeOf(at(2, -2)), placeOf(at(2, 2)));
    QVERIFY(std::abs(length - whole) <= 4);
}

void LineNodingTest::levels()
{
    // A bridge over a street: no junction; two bridges cross each other right above it.
    const Made made = make({drawn({{0, 0}, {4, 0}}), drawn({{2, -2}, {2, 2}}, 1), drawn({{0, -1}, {4, 1}}, 1)});
    QCOMPARE(made.streets.size(), 5U);
    QCOMPARE(nodesOf(made), 7U);
    QCOMPARE(make({drawn({{0, 0}, {2, 0}, {4, 0}}), drawn({{2, -2}, {2, 0}, {2, 2}}, 1)}).streets.size(), 2U);
    QCOMPARE(make({drawn({{0, 0}, {2, 0}, {4, 0}}), drawn({{2, -2}, {2, 0}, {2, 2}})}).streets.size(), 4U);
    // Where a bridge ends on a street, one gets down to it.
    QCOMPARE(make({drawn({{0, 0}, {2, 0}, {4, 0}}), drawn({{2, 0}, {2, 2}}, 1)}).streets.size(), 3U);
    QCOMPARE(nodesOf(make({drawn({{0, 0}, {4, 0}}), drawn({{2, 0}, {2, 2}}, 1)})), 4U);
}

void LineNodingTest::touches()
{
    std::vector<GridLine> lines{line({{0, 0}, {4, 0}}), line({{1, 0}, {1, 3}}), line({{2, 2}, {3, 0}, {4, 2}})};
    QVERIFY(node(lines).empty());
    QCOMPARE(lines[0].points, (std::vector<Point>{at(0, 0), at(1, 0), at(3, 0), at(4, 0)}));
    // Two units beside an end: the end itself is the junction.
    std::vector<GridLine> near{line({{0, 0}, {4, 0}}), line({{2, 2}, {2.001, -0.001}})};
    QCOMPARE(node(near), std::vector<Point>{at(2.001, -0.001)});
    QCOMPARE(near[0].points.size(), 3U);
    QCOMPARE(near[1].points.size(), 2U);
}

void LineNodingTest::runningAlong()
{
    std::vector<GridLine> lines{line({{0, 0}, {6, 0}}), line({{2, 0}, {4, 0}}), line({{5, 0}, {8, 0}})};
    QVERIFY(node(lines).empty());
    QCOMPARE(lines[0].points, (std::vector<Point>{at(0, 0), at(2, 0), at(4, 0), at(5, 0), at(6, 0)}));
    QCOMPARE(lines[2].points, (std::vector<Point>{at(5, 0), at(6, 0), at(8, 0)}));
    const Made made = make({drawn({{0, 0}, {6, 0}}), drawn({{2, 0}, {4, 0}}), drawn({{5, 0}, {8, 0}})});
    QCOMPARE(made.streets.size(), 5U); // 0–2–4–5–6–8, each once
    QCOMPARE(count(made, base::IssueCode::StreetDoubled), 2);
}

void LineNodingTest::selfCrossing()
{
    std::vector<GridLine> lines{line({{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, -2}})};
    QCOMPARE(node(lines), std::vector<Point>{at(2, 0)});
    QCOMPARE(lines[0].points.size(), 7U);
    const Made made = make({drawn({{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, -2}})});
    QCOMPARE(made.streets.size(), 4U); // two tails and a loop cut in its middle
    // There and back again on itself.
    const Made back = make({drawn({{0, 0}, {4, 0}, {1, 0}})});
    QCOMPARE(back.streets.size(), 2U);
    QCOMPARE(count(back, base::IssueCode::StreetDoubled), 1);
}

void LineNodingTest::heightsAreInterpolated()
{
    std::vector<GridLine> lines{line({{0, 0}, {4, 0}}), line({{1, -1}, {1, 1}})};
    lines[0].heights = {1'000, 9'000};
    QCOMPARE(node(lines).size(), 1U);
    QCOMPARE(lines[0].heights, (std::vector<std::int32_t>{1'000, 3'000, 9'000}));
    QVERIFY(lines[1].heights.empty());
    DrawnLine hill = drawn({{0, 0}, {2, 0}, {4, 0}});
    hill.shape.heights = {0, 6'000, 1'000};
    const Made made = make({hill, drawn({{1, -1}, {1, 1}})});
    std::int32_t climb = 0, descent = 0;
    for (const plan::Street &street : made.streets) {
        climb += street.climb;
        descent += street.descent;
    }
    QCOMPARE(climb, 6'000);
    QCOMPARE(descent, 5'000);
}

/// Random scribbles: no two pieces of one level cross or lie on one another without a common vertex.
void LineNodingTest::nothingCrossesAfterwards()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        std::mt19937_64 random(seed);
        std::vector<GridLine> lines;
        for (int i = 0; i < 25; ++i) {
            GridLine each;
            each.level = static_cast<std::int8_t>(random() % 2);
            const bool fine = random() % 3 == 0; // a few units wide: rounding matters
            while (each.points.size() < 2 + random() % 5) {
                const Point next = fine ? Point{1'210'000'000 + static_cast<std::int32_t>(random() % 40),
                                                310'000'000 + static_cast<std::int32_t>(random() % 40)}
                                        : at(static_cast<double>(random() % 20), static_cast<double>(random() % 20));
                if (each.points.empty() || each.points.back() != next)
                    each.points.push_back(next);
            }
            lines.push_back(each);
        }
        node(lines);
        std::vector<std::pair<geo::Segment, int>> pieces;
        for (const GridLine &each : lines)
            for (std::size_t i = 1; i < each.points.size(); ++i)
                pieces.push_back({{each.points[i - 1], each.points[i]}, each.level});
        for (std::size_t i = 0; i < pieces.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(pieces[i].second != pieces[j].second || !geo::cross(pieces[i].first, pieces[j].first),
                         qPrintable(QString("seed %1").arg(seed)));
    }
}

void LineNodingTest::nearEnds()
{
    // 0.03 of a step is some 0.3 m.
    Made made = make({drawn({{0, 0}, {2, 0}}), drawn({{2.03, 0}, {4, 0}})});
    QCOMPARE(made.streets.size(), 2U);
    QCOMPARE(nodesOf(made), 3U);
    QCOMPARE(count(made, base::IssueCode::StreetEndsJoined), 1);
    QCOMPARE(made.issues.front().args.front(), std::string("0.29"));
    QVERIFY(made.issues.front().lon.has_value());
    QCOMPARE(nodesOf(make({drawn({{0, 0}, {2, 0}}), drawn({{2.03, 0}, {4, 0}})}, 200)), 4U);
    // On the middle of another line.
    made = make({drawn({{0, 0}, {4, 0}}), drawn({{2, 0.03}, {2, 3}})});
    QCOMPARE(made.streets.size(), 3U);
    QCOMPARE(nodesOf(made), 4U);
    // Three ends round one place.
    made = make({drawn({{0, 0}, {2, 0}}), drawn({{2.02, 0}, {4, 0}}), drawn({{2.01, 0.02}, {2, 3}})});
    QCOMPARE(nodesOf(made), 4U);
    // A gap as rounding leaves it: joined whatever the tolerance, and no news.
    made = make({drawn({{0, 0}, {2, 0}}), drawn({{2.002, 0}, {4, 0}})}, 0);
    QCOMPARE(nodesOf(made), 3U);
    QVERIFY(made.issues.empty());
    // A ring that was not closed.
    made = make({drawn({{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0.03}})});
    QCOMPARE(count(made, base::IssueCode::StreetEndsJoined), 1);
    QCOMPARE(nodesOf(made), 2U);
}

void LineNodingTest::endsThatAreJoinedAlready()
{
    // Overshoots by 0.3 m: the crossing is the junction, the stub stays.
    const Made made = make({drawn({{0, 0}, {4, 0}}), drawn({{2, 2}, {2, -0.03}})});
    QCOMPARE(made.streets.size(), 4U);
    QCOMPARE(count(made, base::IssueCode::StreetEndsJoined), 0);
    // A short line alone is not joined to itself.
    QCOMPARE(make({drawn({{0, 0}, {0.03, 0}})}).streets.size(), 1U);
}

void LineNodingTest::doubledWays()
{
    DrawnLine named = drawn({{4, 0}, {2, 1}, {0, 0}}, 0, "中山路");
    DrawnLine closed = drawn({{0, 0}, {2, 1}, {4, 0}}, 0, "中山路");
    closed.sense.access = plan::Access::EstateOnly;
    const Made made = make({drawn({{0, 0}, {2, 1}, {4, 0}}), named, closed, drawn({{0, 0}, {2, 1}, {4, 0}}, 1)});
    QCOMPARE(made.streets.size(), 2U); // one a level
    QCOMPARE(made.streets[0].name, std::string("中山路"));
    QCOMPARE(made.streets[0].access, plan::Access::Everybody);
    QCOMPARE(count(made, base::IssueCode::StreetDoubled), 2);
    QCOMPARE(made.issues.front().object, made.streets[0].id.value);
    // The same two junctions by other ways are no doubles; nor are two one-ways against each other.
    QCOMPARE(make({drawn({{0, 0}, {2, 1}, {4, 0}}), drawn({{0, 0}, {2, -1}, {4, 0}})}).streets.size(), 2U);
    DrawnLine there = drawn({{0, 0}, {4, 0}}), back = drawn({{4, 0}, {0, 0}});
    there.sense.oneway = back.sense.oneway = true;
    QCOMPARE(make({there, back, there}).streets.size(), 2U);
}

void LineNodingTest::loops()
{
    const Made made = make({drawn({{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}})});
    QCOMPARE(made.streets.size(), 2U);
    QCOMPARE(nodesOf(made), 2U);
    for (const plan::Street &street : made.streets)
        QVERIFY(street.from != street.to);
}

/// Up a flight of steps at either end of a footbridge over a road whose vertices lie right under those of the bridge.
void LineNodingTest::stairsOnABridge()
{
    DrawnLine deck = drawn({{0, 1}, {2, 1}, {4, 1}}, 1);
    deck.sense.bridge = true;
    const Made made = make({drawn({{2, -3}, {2, 1}, {2, 4}}), deck, drawn({{0, 0}, {0, 1}}), drawn({{4, 1}, {4, 0}}),
                            drawn({{-1, 0}, {5, 0}})});
    // The road meets the way below, not the deck.
    QCOMPARE(nodesOf(made), 9U);
    QCOMPARE(made.streets.size(), 9U);
}

void LineNodingTest::anyOrderOfLines()
{
    std::mt19937_64 random(5);
    std::vector<DrawnLine> lines;
    for (int i = 0; i < 60; ++i) {
        DrawnLine each;
        const bool round = random() % 2 == 0;
        const int places = 2 + static_cast<int>(random() % 4);
        for (int p = 0; p < places; ++p) {
            const Point next =
                round ? at(static_cast<double>(random() % 8), static_cast<double>(random() % 8))
                      : at(static_cast<double>(random() % 800) / 100, static_cast<double>(random() % 800) / 100);
            if (each.shape.points.empty() || each.shape.points.back() != next)
                each.shape.points.push_back(next);
        }
        if (each.shape.points.size() < 2)
            continue;
        each.sense.level = each.shape.level = static_cast<std::int8_t>(random() % 4 == 0);
        each.name = "路" + std::to_string(random() % 3);
        lines.push_back(each);
        if (random() % 8 == 0)
            lines.push_back(each);
    }
    // The reader puts lines in the order of their geometry; here it is done by hand.
    const auto sorted = [](std::vector<DrawnLine> some) {
        std::ranges::sort(some, [](const DrawnLine &a, const DrawnLine &b) {
            const auto key = [](const DrawnLine &each) {
                std::vector<std::pair<std::int32_t, std::int32_t>> out;
                for (const Point p : each.shape.points)
                    out.emplace_back(p.x, p.y);
                return std::tuple(out, each.shape.level, each.name);
            };
            return key(a) < key(b);
        });
        return some;
    };
    const Made first = make(sorted(lines));
    QVERIFY(first.streets.size() > 100);
    for (int turn = 0; turn < 5; ++turn) {
        std::ranges::shuffle(lines, random);
        const Made again = make(sorted(lines));
        QVERIFY(again.streets == first.streets);
        QCOMPARE(again.issues.size(), first.issues.size());
    }
    for (std::size_t i = 1; i < first.streets.size(); ++i)
        QVERIFY(first.streets[i - 1].id < first.streets[i].id);
}

void LineNodingTest::longLines()
{
    DrawnLine zigzag;
    for (int i = 0; i < 100'000; ++i)
        zigzag.shape.points.push_back(at(i * 0.01, i % 2));
    const Made made = make({zigzag, drawn({{-1, 0.5}, {1001, 0.5}})});
    QVERIFY(made.streets.size() > 100'000U);
}

QTEST_GUILESS_MAIN(LineNodingTest)
#include "line_noding_test.moc"
