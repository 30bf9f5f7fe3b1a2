// SPDX-License-Identifier: GPL-3.0-or-later
// From what a public column prints no count under ten can be worked out.
#include "ui/text/edition.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/small_counts.h"

#include <QTest>

#include <map>
#include <random>

using namespace yike;
using text::kNoTotal;

namespace {

std::vector<base::People> persons(const std::vector<std::int64_t> &counts)
{
    std::vector<base::People> people;
    for (const std::int64_t count : counts)
        people.push_back(count * base::kOnePerson);
    return people;
}

/// Whether the sums of a table, with the printed cells as known, leave just one value for the unknown: its unit vector lies in the
/// span of the sums' rows. Elimination modulo a prime.
bool determined(const QStringList &cells, const std::vector<std::size_t> &totals, std::size_t unknown)
{
    constexpr std::int64_t kPrime = 1'000'000'007;
    const auto known = [&](std::size_t row) {
        const QString &cell = cells[static_cast<qsizetype>(row)];
        return cell != text::kNoFigure && !cell.startsWith(u'<');
    };
    std::map<std::size_t, std::vector<std::int64_t>> sums;
    for (std::size_t row = 0; row < totals.size(); ++row) {
        if (totals[row] == kNoTotal)
            continue;
        auto &sum = sums.try_emplace(totals[row], totals.size()).first->second;
        if (!known(row))
            sum[row] = 1;
        if (!known(totals[row]))
            sum[totals[row]] = kPrime - 1;
    }
    std::vector<std::vector<std::int64_t>> rows;
    for (const auto &[total, sum] : sums)
        rows.push_back(sum);
    const auto inverse = [](std::int64_t value) {
        std::int64_t result = 1;
        for (std::int64_t power = kPrime - 2; power > 0; power >>= 1, value = value * value % kPrime)
            if ((power & 1) != 0)
                result = result * value % kPrime;
        return result;
    };
    std::size_t rank = 0;
    for (std::size_t column = 0; column < totals.size(); ++column) {
        std::size_t pivot = rank;
        while (pivot < rows.size() && rows[pivot][column] == 0)
            ++pivot;
        if (pivot == rows.size())
            continue;
        std::swap(rows[rank], rows[pivot]);
        const std::int64_t scale = inverse(rows[rank][column]);
        for (std::int64_t &value : rows[rank])
            value = value * scale % kPrime;
        for (std::size_t other = 0; other < rows.size(); ++other) {
            const std::int64_t factor = rows[other][column];
            for (std::size_t i = 0; other != rank && factor != 0 && i < totals.size(); ++i)
                rows[other][i] = (rows[other][i] + (kPrime - factor) * rows[rank][i]) % kPrime;
        }
        ++rank;
    }
    // Reduced: the unit vector is in the span where a row is that vector alone.
    return std::ranges::any_of(rows, [&](const std::vector<std::int64_t> &row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if ((row[i] != 0) != (i == unknown))
                return false;
        return true;
    });
}

} // namespace

class SmallCountsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { text::setEdition(text::Edition::Public); }
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void theSmallestBesideALoneOneIsHidden();
    void throughTheTotals();
    void twoThatCanOnlyBeOne();
    void nothingIsHiddenWithoutNeed();
    void theRestTellsThePart();
    void whatOneTableHidesNoOtherTells();
    void oneGroupUnderTenTellsNoFigure();
    void noRandomTableTells();
};

void SmallCountsTest::theSmallestBesideALoneOneIsHidden()
{
    const std::vector<std::size_t> totals{kNoTotal, 0, 0, 0};
    QCOMPARE(text::peopleColumn(persons({117, 6, 70, 41}), totals), (QStringList{"117", "<10", "70", "–"}));
    QCOMPARE(text::peopleColumn(persons({67, 6, 41, 20}), totals), (QStringList{"67", "<10", "41", "–"}));
    QCOMPARE(text::peopleColumn(persons({52, 6, 5, 41}), totals), (QStringList{"52", "<10", "<10", "41"}));
}

void SmallCountsTest::throughTheTotals()
{
    // The whole of two subdistricts, the second of one community: it goes with its total, and so does one of the first.
    const std::vector<std::size_t> totals{kNoTotal, 0, 1, 1, 0, 4};
    QCOMPARE(text::peopleColumn(persons({75, 70, 40, 30, 5, 5}), totals),
             (QStringList{"75", "–", "40", "–", "<10", "<10"}));
}

void SmallCountsTest::twoThatCanOnlyBeOne()
{
    const std::vector<std::size_t> totals{kNoTotal, 0, 0, 0};
    QCOMPARE(text::peopleColumn(persons({42, 1, 1, 40}), totals), (QStringList{"42", "<10", "<10", "–"}));
    QCOMPARE(text::peopleColumn(persons({58, 9, 9, 40}), totals), (QStringList{"58", "<10", "<10", "–"}));
}

void SmallCountsTest::nothingIsHiddenWithoutNeed()
{
    const std::vector<std::size_t> totals{kNoTotal, 0, 0};
    QCOMPARE(text::peopleColumn(persons({50, 0, 50}), totals), (QStringList{"50", "0", "50"}));
    // A dash alone would be the sum of the others.
    QCOMPARE(text::peopleColumn(persons({-1, 0, 50}), totals), (QStringList{"–", "0", "–"}));
    QCOMPARE(text::peopleColumn(persons({6, 50}), std::vector{kNoTotal, kNoTotal}), (QStringList{"<10", "50"}));
    text::setEdition(text::Edition::Internal);
    QCOMPARE(text::peopleColumn(persons({56, 6, 50}), totals), (QStringList{"56", "6", "50"}));
}

void SmallCountsTest::theRestTellsThePart()
{
    QCOMPARE(text::formatRest(8'000, 76'000), text::kNoFigure); // 68 beside 76
    QCOMPARE(text::formatRest(70'000, 76'000), QStringLiteral("<10"));
    QCOMPARE(text::formatRest(0, 76'000), QStringLiteral("76"));
    QCOMPARE(text::formatRest(76'000, 76'000), QStringLiteral("0"));
    QCOMPARE(text::formatRest(30'000, 76'000), QStringLiteral("46"));
    text::setEdition(text::Edition::Internal);
    QCOMPARE(text::formatRest(8'000, 76'000), QStringLiteral("68"));
}

void SmallCountsTest::whatOneTableHidesNoOtherTells()
{
    plan::Plan plan;
    const auto area = [&](std::int64_t id, plan::AreaKind kind, std::int64_t parent) {
        plan::Area made;
        made.id = {id};
        made.kind = kind;
        made.parent = {parent};
        plan.areas.push_back(made);
    };
    area(1, plan::AreaKind::Subdistrict, 0);
    for (const std::int64_t id : {2, 3, 4}) {
        area(id, plan::AreaKind::Community, 1);
        plan::Residence home;
        home.community = {id};
        home.people[0] = id == 2 ? 6'000 : id * 10'000; // under 3
        home.people[4] = 100'000;
        plan.residences.push_back(home);
    }
    QVERIFY(!text::HiddenCounts(plan).hides({2}, norms::kUnder3)); // it is "<10" itself
    QVERIFY(text::HiddenCounts(plan).hides({3}, norms::kUnder3));
    QVERIFY(!text::HiddenCounts(plan).hides({4}, norms::kUnder3));
    QVERIFY(!text::HiddenCounts(plan).hides({1}, norms::kUnder3));
    QVERIFY(!text::HiddenCounts(plan).hides({3}, norms::kEverybody));
    QCOMPARE(text::HiddenCounts(plan).people({3}, 30'000, norms::kUnder3), text::kNoFigure);
    QCOMPARE(text::HiddenCounts(plan).people({4}, 40'000, norms::kUnder3), QStringLiteral("40"));
    // A circle of the communities 2 and 4 would tell 46 less 40.
    area(5, plan::AreaKind::Circle, 0);
    QCOMPARE(text::HiddenCounts(plan).people({5}, 46'000, norms::kUnder3), text::kNoFigure);
    QCOMPARE(text::HiddenCounts(plan).people({5}, 246'000, norms::kEverybody), QStringLiteral("246"));
    text::setEdition(text::Edition::Internal);
    QCOMPARE(text::HiddenCounts(plan).people({5}, 46'000, norms::kUnder3), QStringLiteral("46"));
    QVERIFY(!text::HiddenCounts(plan).hides({3}, norms::kUnder3));
}

void SmallCountsTest::oneGroupUnderTenTellsNoFigure()
{
    report::ThemeFigure figure;
    figure.demand = 6'000;
    figure.reached = {0, 4'000, 6'000};
    figure.covered = {0, 6'000};
    figure.adequacy = 12.5;
    QCOMPARE(text::formatReaches(figure), text::kNoFigure);
    QCOMPARE(text::formatCovered(figure), text::kNoFigure);
    QCOMPARE(text::formatAdequacy(figure), text::kNoFigure);
    QCOMPARE(text::formatNotCovered(figure), QStringLiteral("<10"));
    figure.demand = 70'000;
    figure.reached = {6'000, 35'000, 70'000};
    figure.covered = {6'000, 70'000}; // 8.6 % of 70
    QCOMPARE(text::formatReaches(figure), QStringLiteral("– · 50.0 · 100.0 %"));
    QCOMPARE(text::formatCovered(figure), text::kNoFigure);
    QCOMPARE(text::formatNotCovered(figure), text::kNoFigure);
    QCOMPARE(text::formatAdequacy(figure), QStringLiteral("12.5"));
    text::setEdition(text::Edition::Internal);
    QCOMPARE(text::formatReaches(figure), QStringLiteral("8.6 · 50.0 · 100.0 %"));
    QCOMPARE(text::formatNotCovered(figure), QStringLiteral("64"));
}

void SmallCountsTest::noRandomTableTells()
{
    std::mt19937 random(20'251'127);
    const auto upTo = [&](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
    const std::size_t rounds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 20'000 : 2'000;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::vector<std::size_t> totals{kNoTotal};
        std::vector<std::int64_t> counts{0};
        for (std::size_t i = upTo(4); i > 0; --i) {
            const std::size_t subdistrict = totals.size();
            totals.push_back(0);
            counts.push_back(0);
            for (std::size_t j = upTo(5); j > 0; --j) {
                totals.push_back(subdistrict);
                counts.push_back(static_cast<std::int64_t>(upTo(upTo(3) == 0 ? 12 : 60)));
            }
        }
        for (std::size_t row = counts.size(); row-- > 1;) // parts stand below their totals
            counts[totals[row]] += counts[row];
        const QStringList cells = text::peopleColumn(persons(counts), totals);
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const QString &cell = cells[static_cast<qsizetype>(row)];
            QVERIFY(cell == text::kNoFigure || cell == text::formatPeople(counts[row] * base::kOnePerson));
            if (counts[row] > 0 && counts[row] < 10)
                QVERIFY2(!determined(cells, totals, row),
                         qPrintable(QStringLiteral("round %1, row %2: %3").arg(round).arg(row).arg(cells.join(u' '))));
        }
    }
}

QTEST_APPLESS_MAIN(SmallCountsTest)
#include "small_counts_test.moc"
