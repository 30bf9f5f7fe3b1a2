// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, groups, required amounts and verdicts of norms.
#include "core/analysis/norm_terms.h"
#include "tests/core/analysis/support/small_rulebook.h"

#include <QTest>

using namespace yike;
using analysis::Verdict;
using norms::Norm;

class NormTermsTest : public QObject {
    Q_OBJECT

private slots:
    void metresAndMinutesBelongTogether();
    void verdicts();
    void groups();
    void catchments();
    void requiredAmounts();
};

void NormTermsTest::metresAndMinutesBelongTogether()
{
    const auto minutes = [](std::int32_t metres) {
        Norm norm;
        norm.limit = metres;
        return analysis::minutesOf(norm);
    };
    const auto metres = [](std::int32_t limit) {
        Norm norm;
        norm.unit = norms::LimitUnit::Minutes;
        norm.limit = limit;
        return analysis::metresOf(norm);
    };
    QCOMPARE(minutes(300), 5);
    QCOMPARE(minutes(500), 10);
    QCOMPARE(minutes(800), 15);
    QCOMPARE(minutes(1000), 15);
    QCOMPARE(minutes(600), 10); // at 1 m/s
    QCOMPARE(minutes(20), 1);
    QCOMPARE(metres(5), 300);
    QCOMPARE(metres(10), 500);
    QCOMPARE(metres(15), 1000);
    QCOMPARE(metres(8), 480);
}

void NormTermsTest::verdicts()
{
    QCOMPARE(analysis::judge(1000, 1000), Verdict::Met);
    QCOMPARE(analysis::judge(999, 1000), Verdict::Near);
    QCOMPARE(analysis::judge(900, 1000), Verdict::Near);
    QCOMPARE(analysis::judge(899, 1000), Verdict::Missed);
    QCOMPARE(analysis::judge(0, 0), Verdict::Met);
    QCOMPARE(analysis::judge(5, -1), Verdict::NoData);
    // 84.96 % rounds to 85.0 %, but the unrounded value is judged.
    QCOMPARE(analysis::judge(8496, 8500), Verdict::Near);
}

void NormTermsTest::groups()
{
    const auto &book = *test::smallRulebook();
    const norms::BandSet toddlers = norms::bit(norms::Band::Age3to5);
    QCOMPARE(analysis::groupsOf(*book.norm("shop-500")),
             (std::vector<norms::BandSet>{norms::kEverybody, norms::kAged60plus, norms::kAged80plus, norms::kUnder3,
                                          toddlers}));
    QCOMPARE(analysis::groupsOf(*book.norm("day-care-300")),
             (std::vector<norms::BandSet>{norms::kAged60plus, norms::kAged80plus}));
    QCOMPARE(analysis::groupsOf(*book.norm("nursery-300")), std::vector<norms::BandSet>{norms::kUnder3});
    QCOMPARE(analysis::usersOf(book, *book.service("home")), norms::kAged60plus);
}

void NormTermsTest::catchments()
{
    const auto &book = *test::smallRulebook();
    QCOMPARE(analysis::catchmentOf(book, *book.service("nursery")), std::optional<std::int32_t>(300));
    QCOMPARE(analysis::catchmentOf(book, *book.service("canteen")), std::optional<std::int32_t>(1000));
    QCOMPARE(analysis::catchmentOf(book, *book.service("home")), std::optional<std::int32_t>(1000));
    QVERIFY(!analysis::catchmentOf(book, *book.service("shop")));
    // Pupils are assigned by school district: no adequacy.
    QVERIFY(!analysis::catchmentOf(book, *book.service("school")));
}

void NormTermsTest::requiredAmounts()
{
    // 4.5 places per 1,000 of 200,000 residents: 900 places.
    QCOMPARE(analysis::requiredFor(4.5, 200'000'000, 1000), 900'000);
    // 20 m² per 100 households, 1,250 households: 250 m².
    QCOMPARE(analysis::requiredFor(20, 1'250'000, 100), 250'000);
    QCOMPARE(analysis::requiredFor(1, 25'000, 1), 25'000);
    QCOMPARE(analysis::requiredFor(40, 500, 1000), 20); // half a person: 0.02 beds
    QCOMPARE(analysis::requiredFor(0.1, 2'000'000'000, 1000), 200'000);
    QCOMPARE(analysis::requiredFor(2660, 20'000'000'000, 1000), 53'200'000'000);
    QCOMPARE(analysis::requiredFor(-3, 1'000'000, 1000), 0);
}

QTEST_GUILESS_MAIN(NormTermsTest)
#include "norm_terms_test.moc"
