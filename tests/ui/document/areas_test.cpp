// SPDX-License-Identifier: GPL-3.0-or-later
// Areas in the document: each edit is one step with a name, saved and taken back, and the figures are those of the areas now.
#include "core/plan/area_edits.h"
#include "tests/support/ui_home.h"
#include "ui/document/document.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QGuiApplication>

#include <algorithm>

using namespace yike;
using document::Document;
using plan::AreaKind;

namespace {

constexpr int kPatience = 90'000;
test::UiHome *home = nullptr;

std::shared_ptr<const norms::Rulebook> rulebook() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

void openVillage(Document &document)
{
    document.openDemo(2000);
    QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
}

/// A box round the whole project.
std::vector<geo::LonLat> everything(const plan::Plan &plan)
{
    const geo::Bounds all = *plan.bounds();
    return {{all.west, all.south}, {all.east, all.south}, {all.east, all.north}, {all.west, all.north}};
}

plan::Area drawn(const Document &document, const char *name)
{
    plan::Area area = plan::drawnArea(*document.plan(), AreaKind::Circle, everything(*document.plan()));
    area.name = name;
    return area;
}

/// The figures on the screen are those made from nothing of the plan on the screen.
void compareWithFromNothing(const Document &document)
{
    const auto situation = analysis::Situation::make(*document.plan(), document.scenario(), document.sharedRulebook());
    QVERIFY(situation.has_value());
    const auto fresh = analysis::assess(*situation);
    QVERIFY(fresh.has_value());
    const analysis::Assessment &live = *document.assessment();
    QVERIFY(live.totals == (*fresh)->totals);
    QVERIFY(live.coverage == (*fresh)->coverage);
    QVERIFY(live.provision == (*fresh)->provision);
    QVERIFY(live.deficits == (*fresh)->deficits);
    QVERIFY(live.presence == (*fresh)->presence);
    QVERIFY(live.areaAdequacy == (*fresh)->areaAdequacy);
}

} // namespace

class AreasTest : public QObject {
    Q_OBJECT

private slots:
    void anAreaIsAddedChangedAndDeleted()
    {
        Document document(rulebook());
        openVillage(document);
        const auto before = document.plan()->areas;
        const plan::AreaId id = document.addArea(drawn(document, "试画"));
        QVERIFY(id);
        QCOMPARE(document.undoName(), QStringLiteral("Add the living circle 试画"));
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
        const auto *totals = document.assessment()->totalsOf(id);
        QVERIFY(totals != nullptr);
        QCOMPARE(norms::total(totals->people), norms::total(document.assessment()->totalsOf({})->people));
        compareWithFromNothing(document);

        plan::Area fewer = *document.plan()->area(id);
        QVERIFY(fewer.members.size() > 1);
        fewer.members.resize(1);
        QVERIFY(document.changeArea(fewer));
        QCOMPARE(document.undoName(), QStringLiteral("Change the living circle 试画"));
        QVERIFY(!document.changeArea(fewer)); // nothing differs: no step
        QCOMPARE(document.stepCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
        QCOMPARE(norms::total(document.assessment()->totalsOf(id)->people),
                 norms::total(document.assessment()->totalsOf(fewer.members.front())->people));
        compareWithFromNothing(document);

        QVERIFY(document.deleteArea(id));
        QVERIFY(!document.deleteArea(id));
        QVERIFY(document.plan()->areas == before);
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
        QVERIFY(document.assessment()->totalsOf(id) == nullptr);
        for (int step = 0; step < 3; ++step)
            document.undo();
        QVERIFY(document.plan()->areas == before);
        for (int step = 0; step < 2; ++step)
            document.redo();
        QCOMPARE(*document.plan()->area(id), fewer);
        QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), document::SavedState::Saved, kPatience);
    }

    void areasAreKeptInTheFile()
    {
        const QString path = home->file(QStringLiteral("areas.gpkg"));
        plan::Area kept;
        {
            Document document(rulebook());
            openVillage(document);
            document.saveAs(path);
            QTRY_COMPARE_WITH_TIMEOUT(document.path(), path, kPatience);
            plan::Area area = drawn(document, "留住");
            area.batch = "第三批";
            area.operatorName = "某物业";
            area.type = plan::CircleType::Improved;
            area.status = plan::CircleStatus::Built;
            const plan::AreaId id = document.addArea(area);
            kept = *document.plan()->area(id);
        }
        Document document(rulebook());
        document.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
        QVERIFY(document.plan()->area(kept.id) != nullptr);
        QCOMPARE(*document.plan()->area(kept.id), kept);
    }

    void areasAreTheSameInAllScenarios()
    {
        Document document(rulebook());
        openVillage(document);
        const plan::ScenarioId scenario = document.addScenario(QStringLiteral("方案"));
        const plan::AreaId id = document.addArea(drawn(document, "两处"));
        QCOMPARE(document.scenario(), scenario);
        QVERIFY(document.seen()->area(id) != nullptr);
        document.setScenario({});
        QVERIFY(document.seen()->area(id) != nullptr);
        document.undo();
        QVERIFY(document.plan()->area(id) == nullptr);
        QCOMPARE(document.scenario(), plan::ScenarioId{}); // nothing of a scenario was taken back
    }

    void proposedCirclesAreOneStep()
    {
        Document document(rulebook());
        openVillage(document);
        const auto before = document.plan()->areas;
        analysis::CircleTerms terms;
        terms.least = 100'000;
        terms.most = 600'000;
        const auto proposal = analysis::proposeCircles(*document.assessment()->situation, terms);
        QVERIFY(proposal && !proposal->circles.empty());
        QVERIFY(document.addCircles(*proposal, analysis::FormerCircles::Replace));
        QCOMPARE(document.undoName(), QStringLiteral("Replace the circles by the proposed ones"));
        QCOMPARE(std::ranges::count(document.plan()->areas, AreaKind::Circle, &plan::Area::kind),
                 std::ssize(proposal->circles));
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), kPatience);
        compareWithFromNothing(document);
        document.undo();
        QVERIFY(document.plan()->areas == before);
        QVERIFY(!document.addCircles({}, analysis::FormerCircles::Replace)); // nothing to add takes nothing away
        QVERIFY(document.plan()->areas == before);
    }
};

int main(int argc, char *argv[])
{
    test::UiHome uiHome;
    home = &uiHome;
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    AreasTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "areas_test.moc"
