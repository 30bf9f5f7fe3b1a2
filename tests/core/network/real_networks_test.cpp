// SPDX-License-Identifier: GPL-3.0-or-later
// Real maps: what the access table, the estates and the network check make of them. Figures are printed; few are judged.
#include "core/geo/polygon.h"
#include "core/import/import.h"
#include "core/network/islands.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <ctime>
#include <map>
#include <string>

using namespace yike;
using base::IssueCode;

namespace {

/// Of the processor: other work on the machine does not count.
long long milliseconds() { return static_cast<long long>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

std::string keyOf(const base::Issue &issue, const plan::StreetLayer &layer)
{
    std::string text = std::to_string(static_cast<int>(issue.code)) + ":";
    for (const std::string &arg : issue.args)
        text += " " + arg;
    const auto at = std::ranges::lower_bound(layer.streets, plan::StreetId{issue.object}, {}, &plan::Street::id);
    if (at != layer.streets.end() && at->id.value == issue.object)
        text += " (way " + std::to_string(at->way) + ", class " + std::to_string(static_cast<int>(at->streetClass)) +
                ", level " + std::to_string(at->level) + ", " + at->name + ")";
    return text + " @ " + std::to_string(issue.lat.value_or(0)) + "," + std::to_string(issue.lon.value_or(0));
}

void tellOfStreets(const char *name, const plan::Plan &plan)
{
    std::int64_t own = 0, metres = 0, barriers = 0;
    for (const plan::Street &street : plan.streets->streets) {
        own += street.access == plan::Access::EstateOnly ? 1 : 0;
        metres += street.length / 1000;
    }
    barriers = std::ssize(plan.streets->barriers);
    std::int64_t gates = 0, residents = 0, vehicles = 0, locked = 0;
    for (const plan::Estate &estate : plan.estates)
        for (const plan::Gate &gate : estate.gates) {
            ++gates;
            residents += gate.access == plan::GateAccess::Residents ? 1 : 0;
            vehicles += gate.use == plan::GateUse::Vehicles ? 1 : 0;
            locked += gate.open ? 0 : 1;
        }
    qInfo("%s: %lld streets, %lld m, %lld private, %lld barriers; %lld estates, %lld gates (%lld residents, %lld "
          "vehicles, "
          "%lld locked)",
          name, static_cast<long long>(plan.streets->streets.size()), static_cast<long long>(metres),
          static_cast<long long>(own), static_cast<long long>(barriers), static_cast<long long>(plan.estates.size()),
          static_cast<long long>(gates), static_cast<long long>(residents), static_cast<long long>(vehicles),
          static_cast<long long>(locked));
}

} // namespace

class RealNetworksTest : public QObject {
    Q_OBJECT

private slots:
    void towns_data();
    void towns();
};

void RealNetworksTest::towns_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"beijing_tsinghua_2017", "beijing_xidian_2020", "shenzhen_2019",
                             "shanghai_huangpu_roads_2026", "helsinki", "poa_porto_alegre", "porto"})
        QTest::newRow(name) << QStringLiteral("osm/%1.osm.pbf").arg(QLatin1StringView(name));
}

void RealNetworksTest::towns()
{
    QFETCH(QString, file);
    const auto path = test::testDataFile(file.toStdString());
    if (!path)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    importing::ImportRequest request;
    request.osm = path->string();
    auto before = milliseconds();
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    const plan::Plan &plan = outcome->after;
    qInfo("read in %lld ms of processor time", milliseconds() - before);
    tellOfStreets(QTest::currentDataTag(), plan);
    std::map<int, int> atImport;
    for (const base::Issue &issue : outcome->issues)
        ++atImport[static_cast<int>(issue.code)];
    qInfo("conditional access: %d", atImport[static_cast<int>(IssueCode::ConditionalAccess)]);
    const auto box = plan.bounds();
    QVERIFY(box);
    const auto frame = geo::LocalFrame::around({(box->west + box->east) / 2, (box->south + box->north) / 2}).value();
    before = milliseconds();
    const auto net = network::Network::build(plan.streets, plan.estates, norms::presetWalkers(), frame).value();
    const auto built = milliseconds();
    auto issues = network::checkNetwork(*net, plan.estates).value();
    qInfo("network in %lld ms, check in %lld ms, %u parts", built - before, milliseconds() - built,
          net->componentCount());
    QCOMPARE(network::checkNetwork(*net, plan.estates).value(), issues);
    const auto islands = network::findIslands(*net);
    const auto told = network::islandIssues(islands, {});
    qInfo("%zu islands, told as %zu issues", islands.size(), told.size());
    QVERIFY(told.size() <= islands.size());
    issues.insert(issues.end(), told.begin(), told.end());
    std::map<int, int> kinds;
    for (const base::Issue &issue : issues) {
        const int seen = ++kinds[static_cast<int>(issue.code)];
        if (seen <= 8 || issue.code == IssueCode::OtherSkipped)
            qInfo("  %s", keyOf(issue, *plan.streets).c_str());
        QVERIFY(issue.code == IssueCode::OtherSkipped || geo::contains(*box, {*issue.lon, *issue.lat}));
    }
    for (const auto &[kind, number] : kinds)
        qInfo("  kind %d: %d", kind, number);
}

QTEST_GUILESS_MAIN(RealNetworksTest)
#include "real_networks_test.moc"
