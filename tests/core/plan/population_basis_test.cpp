// SPDX-License-Identifier: GPL-3.0-or-later
// Each band answers with 口径, source and date; registered people and residents are never taken for one.
#include "core/plan/edit.h"
#include "core/plan/population_basis.h"

#include <QTest>

using namespace yike;
using namespace yike::plan;

class PopulationBasisTest : public QObject {
    Q_OBJECT

private slots:
    void wordsNameTheKind();
    void ownThenAllThenTheData();
    void registeredAndResidentAreMixed();
    void changingItIsAnEdit();
};

void PopulationBasisTest::wordsNameTheKind()
{
    QCOMPARE(populationKind("常住人口口径,按住宅楼栋生成"), PopulationKind::Resident);
    QCOMPARE(populationKind("公安户籍人口"), PopulationKind::Registered);
    QCOMPARE(populationKind("网格实有人口"), PopulationKind::Actual);
    QCOMPARE(populationKind("storeys × footprint ÷ 35 m² (层数×基底面积÷35㎡，估算)"), PopulationKind::Estimated);
    QCOMPARE(populationKind("2030年推算常住人口"), PopulationKind::Projected);
    QCOMPARE(populationKind("people"), PopulationKind::Unknown);
}

void PopulationBasisTest::ownThenAllThenTheData()
{
    Plan plan;
    QCOMPARE(basisOf(plan, norms::Band::Age80plus), PopulationBasis{});
    plan.info.baseDate = "2025-12-31";
    plan.info.populationDefinition = "常住人口";
    plan.sources.push_back({.role = "residences",
                            .name = "people.csv",
                            .date = "2025-06-30",
                            .definition = "",
                            .licence = "",
                            .sha256 = ""});
    QCOMPARE(basisOf(plan, norms::Band::Age80plus),
             (PopulationBasis{PopulationKind::Resident, "people.csv", "2025-06-30"}));
    plan.info.population.all = {PopulationKind::Actual, "网格", ""};
    plan.info.population.bands[norms::Band::Age80plus] = {PopulationKind::Registered, "民政 高龄津贴", "2025-09-01"};
    QCOMPARE(basisOf(plan, norms::Band::Age80plus),
             (PopulationBasis{PopulationKind::Registered, "民政 高龄津贴", "2025-09-01"}));
    QCOMPARE(basisOf(plan, norms::Band::Age0to2), (PopulationBasis{PopulationKind::Actual, "网格", "2025-06-30"}));
}

void PopulationBasisTest::registeredAndResidentAreMixed()
{
    Plan plan;
    QVERIFY(!mixedPopulation(plan));
    plan.info.population.all.kind = PopulationKind::Resident;
    plan.info.population.bands[norms::Band::Age0to2] = {PopulationKind::Actual, "", ""};
    QVERIFY(!mixedPopulation(plan));
    plan.info.population.bands[norms::Band::Age80plus] = {PopulationKind::Registered, "", ""};
    const auto mixed = mixedPopulation(plan);
    QVERIFY(mixed);
    QCOMPARE(mixed->code, base::IssueCode::PopulationMixed);
    QCOMPARE(mixed->args, (std::vector<std::string>{"80+", "3-5"}));
}

void PopulationBasisTest::changingItIsAnEdit()
{
    const Plan plan;
    ProjectInfo after = plan.info;
    after.population.bands[norms::Band::Age80plus] = {PopulationKind::Registered, "民政", "2025"};
    const Edit edit{"edit-project", {}, {{plan.info, after}}};
    const auto changed = applied(plan, edit);
    QVERIFY(changed);
    QCOMPARE(changed->info, after);
    QCOMPARE(applied(*changed, inverse(edit))->info, plan.info);
}

QTEST_APPLESS_MAIN(PopulationBasisTest)
#include "population_basis_test.moc"
