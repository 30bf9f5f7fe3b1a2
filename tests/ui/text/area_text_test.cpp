// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about areas, in the language of the sources.
#include "ui/text/area_text.h"
#include "ui/text/issues.h"
#include "ui/text/terms.h"

#include <QTest>

using namespace yike;
using analysis::BoundKind;

class AreaTextTest : public QObject {
    Q_OBJECT

private slots:
    void fourBounds();
    void schoolsSayWhoseTheyAre();
    void everyKindHasAName();
    void oddAreas();
};

void AreaTextTest::fourBounds()
{
    const analysis::FourBounds bounds{
        {BoundKind::Water, "澄江", 900}, {BoundKind::Road, "人民路", 500}, {BoundKind::Railway, "", 700}, {}};
    QCOMPARE(text::sentence(bounds),
             QStringLiteral("East to 澄江, south to 人民路, west to the railway, north to not known"));
}

void AreaTextTest::schoolsSayWhoseTheyAre()
{
    using enum analysis::Assignment;
    QCOMPARE(text::withAssignment(QStringLiteral("Shop"), Nearest), QStringLiteral("Shop"));
    QCOMPARE(text::withAssignment(QStringLiteral("School"), DistanceOnly),
             QStringLiteral("School (distance only, not enrolment)"));
    QVERIFY(text::withAssignment(QStringLiteral("School"), BySchoolDistrict) != QStringLiteral("School"));
}

void AreaTextTest::everyKindHasAName()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(plan::AreaKind::SchoolDistrict); ++kind)
        names << text::name(static_cast<plan::AreaKind>(kind));
    for (int type = 0; type <= static_cast<int>(plan::CircleType::Quality); ++type)
        names << text::name(static_cast<plan::CircleType>(type));
    for (int origin = 0; origin <= static_cast<int>(plan::OutlineOrigin::Proposed); ++origin)
        names << text::name(static_cast<plan::OutlineOrigin>(origin));
    for (int reason = 0; reason <= static_cast<int>(analysis::LeftReason::TooWide); ++reason)
        names << text::name(static_cast<analysis::LeftReason>(reason));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void AreaTextTest::oddAreas()
{
    base::Issue issue;
    issue.code = base::IssueCode::AreaGap;
    issue.args = {"tier-5", "1200", "北门", "盐仓"};
    QCOMPARE(text::sentence(issue),
             QStringLiteral("1,200 m² beside 北门 belong to no 5-minute community tier. Check the outlines."));
    issue.code = base::IssueCode::AreaOverlap;
    issue.args = {"北门", "盐仓", "300"};
    QCOMPARE(text::sentence(issue), QStringLiteral("北门 overlaps 盐仓 by 300 m²."));
}

QTEST_GUILESS_MAIN(AreaTextTest)
#include "area_text_test.moc"
