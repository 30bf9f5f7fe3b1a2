// SPDX-License-Identifier: GPL-3.0-or-later
// All issues of the network at once: switched on, clicked on the map, found in the table, and the other way round.
#include "tests/journeys/driver.h"

#include "core/demo/demo.h"
#include "core/store/store.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QTableView>

#include <algorithm>

using namespace yike;

namespace {

/// The demonstration village with three things that are odd: a path cut off, one drawn twice, a gate off its wall.
QString oddVillage(const test::UiHome &home)
{
    const QString path = home.file(QStringLiteral("odd.gpkg"));
    auto plan = demo::makeDistrict({.residents = 2000}, norms::starterRulebook()).value();
    auto streets = *plan.streets;
    const auto plain = std::ranges::find_if(streets.streets, [](const plan::Street &street) {
        return street.line.size() == 2 && street.length > 100'000 && street.access == plan::Access::Everybody;
    });
    if (plain == streets.streets.end())
        qFatal("no plain street");
    plan::Street apart = *plain, twice = *plain;
    const auto bounds = plan.bounds().value();
    apart.id = plan::StreetId{plan.nextId++};
    apart.from = plan::NodeId{plan.nextId++};
    apart.to = plan::NodeId{plan.nextId++};
    apart.line = {{bounds.west, bounds.south - 0.004}, {bounds.west + 0.007, bounds.south - 0.004}};
    apart.length = 668'000;
    apart.way = 0;
    twice.id = plan::StreetId{plan.nextId++};
    twice.way = 0;
    twice.length -= 1;
    streets.streets.push_back(apart);
    streets.streets.push_back(twice);
    plan.streets = std::make_shared<const plan::StreetLayer>(streets);
    for (plan::Estate &estate : plan.estates) {
        if (estate.gates.empty())
            continue;
        estate.gates.front().place.lat += 0.0004;
        break;
    }
    if (!store::Store::create(path.toStdString(), plan, true))
        qFatal("the village cannot be written");
    return path;
}

QStringList legendOf(test::Driver &user)
{
    QStringList texts;
    if (user.canvas().options().legend)
        for (const render::LegendEntry &entry : user.canvas().options().legend->entries)
            texts << entry.text;
    return texts;
}

} // namespace

class NetworkIssuesJourney : public QObject {
    Q_OBJECT

public:
    explicit NetworkIssuesJourney(test::UiHome &home) : m_path(oddVillage(home)) {}

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void marksAreClickedAndRowsFly()
    {
        test::Driver user({.file = m_path});
        QVERIFY(user.ready());
        QVERIFY(user.canvas().issues().empty());
        QVERIFY(!legendOf(user).contains(QStringLiteral("Network issues")));
        user.press("network-issues");
        const auto marks = user.canvas().issues();
        const auto of = [&](render::IssueKind kind) {
            return std::ranges::count(marks, kind, &render::IssueMark::kind);
        };
        QVERIFY(of(render::IssueKind::CutOff) >= 1);
        QVERIFY(of(render::IssueKind::Doubled) >= 1);
        QVERIFY(of(render::IssueKind::Gate) >= 1);
        QVERIFY(user.window().actionTable()->find(QStringLiteral("network-issues"))->isChecked());
        // The legend: a heading and the kinds there are, no others.
        const QStringList legend = legendOf(user);
        QVERIFY(legend.contains(QStringLiteral("Network issues")));
        for (std::size_t i = 0; i < render::kIssueKindCount; ++i) {
            const auto kind = static_cast<render::IssueKind>(i);
            QCOMPARE(legend.contains(render::name(kind)), of(kind) > 0);
        }
        user.picture("network-issues");

        // A click on a mark: its row, whatever the filter says.
        const auto island = std::ranges::find(marks, render::IssueKind::CutOff, &render::IssueMark::kind);
        user.table("issues").filter()->setText(QStringLiteral("drawn twice"));
        user.tables().setUnfolded(false);
        QTest::qWait(200); // the map takes the room back
        render::MapView near = user.canvas().view();
        const geo::Point centre = user.canvas().scene()->frame().toLocal(island->place);
        near.centreX = centre.x;
        near.centreY = centre.y;
        near.metresPerPixel = 0.5;
        user.canvas().setView(near);
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled(), test::kPatience);
        const QPoint at = user.at(island->place);
        QTest::mouseMove(&user.canvas(), at);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
        QVERIFY(user.tables().isUnfolded());
        auto &table = user.table("issues");
        QVERIFY(table.currentRow() != nullptr);
        QVERIFY(table.currentRow()->cells[1].text == QStringLiteral("Streets cut off"));
        QVERIFY(table.view()->visualRect(table.view()->currentIndex()).isValid());
        user.picture("network-issue-row");

        // And back: a double click on another row flies there.
        for (int row = 0; row < table.model().rowCount(); ++row) {
            if (table.model().row(row).cells[1].text != QStringLiteral("Way drawn twice"))
                continue;
            table.showRow(static_cast<std::size_t>(row));
            const geo::LonLat place = table.model().row(row).place.value();
            const QPoint cell = table.view()->visualRect(table.view()->currentIndex()).center();
            QTest::mouseClick(table.view()->viewport(), Qt::LeftButton, {}, cell);
            QTest::mouseDClick(table.view()->viewport(), Qt::LeftButton, {}, cell);
            QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled() &&
                                         (user.at(place) - user.canvas().rect().center()).manhattanLength() < 6,
                                     test::kPatience);
            break;
        }

        // Another language changes the words, not the switch.
        text::installLanguage(*qApp, text::Language::Chinese);
        QTRY_VERIFY_WITH_TIMEOUT(!legendOf(user).contains(QStringLiteral("Network issues")), test::kPatience);
        QCOMPARE(user.canvas().issues().size(), marks.size());
        QVERIFY(user.window().actionTable()->find(QStringLiteral("network-issues"))->isChecked());
        user.picture("network-issues-zh");
        user.press("network-issues");
        QVERIFY(user.canvas().issues().empty());
    }

    void farAwayTheyAreGatheredAndAClickComesCloser()
    {
        test::Driver user({.file = m_path});
        QVERIFY(user.ready());
        user.press("network-issues");
        const auto marks = user.canvas().issues();
        QVERIFY(marks.size() >= 2);
        render::MapView view = user.canvas().view();
        view.metresPerPixel = 60;
        user.canvas().setView(view);
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled(), test::kPatience);
        const auto placed = render::IssueLayer(*user.canvas().scene(), marks).layout(user.canvas().view(), {});
        const auto crowd =
            std::ranges::find_if(placed, [](const render::PlacedIssue &each) { return each.issues > 1; });
        QVERIFY(crowd != placed.end());
        const QPoint middle = crowd->centre.toPoint();
        QTest::mouseMove(&user.canvas(), middle);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, middle);
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled() && user.canvas().view().metresPerPixel < 40, test::kPatience);
        QVERIFY(!user.tables().isUnfolded());
    }

    void withoutIssuesTheLegendSaysSo()
    {
        test::Driver user({.nothing = true});
        user.document().newProject();
        QTRY_VERIFY_WITH_TIMEOUT(user.document().isOpen(), test::kPatience);
        user.press("network-issues");
        QTRY_VERIFY_WITH_TIMEOUT(legendOf(user).contains(QStringLiteral("none found")), test::kPatience);
    }

private:
    QString m_path;
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new NetworkIssuesJourney(home); });
}
#include "network_issues_journey_test.moc"
