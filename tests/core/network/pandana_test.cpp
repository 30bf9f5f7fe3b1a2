// SPDX-License-Identifier: GPL-3.0-or-later
// Porto Alegre against the answers of pandana: nearest of 20 categories and facilities within a kilometre, node to node.
#include "core/network/network.h"
#include "core/network/search.h"
#include "tests/support/test_data.h"

#include <QProcess>
#include <QTest>

#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

using namespace yike;
using network::Joint;
using network::Source;

namespace {

/// Rows of numbers of a CSV file, with or without gzip.
std::vector<std::vector<double>> readNumbers(const std::filesystem::path &path)
{
    QByteArray text;
    if (path.extension() == ".gz") {
        QProcess gzip;
        gzip.start("gzip", {"-dc", QString::fromStdString(path.string())});
        if (!gzip.waitForFinished(60'000))
            return {};
        text = gzip.readAllStandardOutput();
    } else {
        QFile file(QString::fromStdString(path.string()));
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
    }
    std::vector<std::vector<double>> rows;
    for (const QByteArray &line : text.split('\n').sliced(1)) {
        if (line.isEmpty())
            continue;
        auto &row = rows.emplace_back();
        for (const QByteArray &cell : line.split(','))
            row.push_back(cell.toDouble());
    }
    return rows;
}

struct PortoAlegre {
    std::shared_ptr<const network::Network> net;
    std::vector<Joint> atNode; ///< by pandana's node number
    std::vector<std::vector<Source>> facilities{20}; ///< by category
    std::vector<std::vector<double>> answers;
};

std::optional<PortoAlegre> load()
{
    const auto folder = test::testDataFile("reference/pandana");
    if (!folder)
        return std::nullopt;
    const auto nodes = readNumbers(*folder / "poa_nodes.csv.gz"), edges = readNumbers(*folder / "poa_edges.csv.gz");
    if (nodes.empty() || edges.empty())
        return std::nullopt;
    PortoAlegre city;
    plan::StreetLayer layer;
    city.atNode.resize(nodes.size());
    for (const auto &row : edges) {
        const auto a = static_cast<std::size_t>(row[0]), b = static_cast<std::size_t>(row[1]);
        plan::Street street;
        street.id.value = static_cast<std::int64_t>(layer.streets.size()) + 1;
        street.from.value = static_cast<std::int64_t>(a) + 1;
        street.to.value = static_cast<std::int64_t>(b) + 1;
        street.line = {{nodes[a][1], nodes[a][2]}, {nodes[b][1], nodes[b][2]}};
        street.length = std::max<std::int64_t>(1, std::llround(row[2] * 1000));
        const auto edge = static_cast<network::EdgeIndex>(layer.streets.size());
        city.atNode[a] = {edge, 0, 0, false, false};
        city.atNode[b] = {edge, static_cast<std::uint32_t>(street.length), 0, false, false};
        layer.streets.push_back(std::move(street));
    }
    city.net = network::Network::build(std::make_shared<plan::StreetLayer>(std::move(layer)), {},
                                       norms::presetWalkers(), geo::LocalFrame::around({-51.2, -30}).value())
                   .value();
    for (const auto &row : readNumbers(*folder / "poa_facilities.csv"))
        city.facilities[static_cast<std::size_t>(row[1])].push_back(
            {city.atNode[static_cast<std::size_t>(row[2])], static_cast<std::uint32_t>(row[0])});
    city.answers = readNumbers(*folder / "poa_answers.csv");
    return city;
}

/// Theirs is in tenths of metres, its weights cut to millimetres.
bool same(double theirs, base::Cost ours, double limit)
{
    if (ours == base::kUnreached || ours > limit * 1000)
        return theirs < 0 || theirs > limit - 0.5;
    return theirs >= 0 ? std::abs(theirs - ours / 1000.0) <= 0.3 : ours / 1000.0 > limit - 0.5;
}

} // namespace

class PandanaTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nearestOfEachCategory();
    void facilitiesWithinAKilometre();

private:
    std::optional<PortoAlegre> m_city;
};

void PandanaTest::initTestCase()
{
    m_city = load();
    if (!m_city)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QVERIFY(m_city->answers.size() > 2'000);
}

void PandanaTest::nearestOfEachCategory()
{
    network::Search search(m_city->net);
    for (std::size_t category = 0; category < 20; ++category) {
        search.runNodes(m_city->facilities[category], norms::WalkerKind::Metres, network::Direction::Reverse,
                        1'500'000);
        for (const auto &row : m_city->answers) {
            const Joint &joint = m_city->atNode[static_cast<std::size_t>(row[0])];
            const network::NodeIndex node =
                joint.offset == 0 ? m_city->net->tail(joint.edge) : m_city->net->head(joint.edge);
            QVERIFY2(same(row[3 + category], search.nodeCost(node), 1'500),
                     qPrintable(QStringLiteral("node %1, category %2: theirs %3, ours %4")
                                    .arg(row[0])
                                    .arg(category)
                                    .arg(row[3 + category])
                                    .arg(search.nodeCost(node))));
        }
    }
}

void PandanaTest::facilitiesWithinAKilometre()
{
    std::vector<Joint> places;
    for (const auto &row : m_city->answers)
        places.push_back(m_city->atNode[static_cast<std::size_t>(row[0])]);
    const network::Targets targets(places, m_city->net->edgeCount());
    std::vector<int> surely(places.size()), perhaps(places.size());
    std::vector<double> sums(places.size());
    network::Search search(m_city->net);
    std::vector<network::Reached> found;
    for (const auto &category : m_city->facilities)
        for (const Source &source : category) {
            search.run(std::span(&source, 1), targets, norms::WalkerKind::Metres, network::Direction::Reverse,
                       1'000'500, found);
            for (const network::Reached &one : found) {
                ++perhaps[one.target];
                surely[one.target] += one.cost <= 999'500 ? 1 : 0;
                sums[one.target] += std::max(0.0, 1 - one.cost / 1e6);
            }
        }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto &row = m_city->answers[i];
        QVERIFY2(surely[i] <= row[1] && row[1] <= perhaps[i],
                 qPrintable(QStringLiteral("node %1: theirs %2, ours %3 to %4")
                                .arg(row[0])
                                .arg(row[1])
                                .arg(surely[i])
                                .arg(perhaps[i])));
        QVERIFY2(std::abs(sums[i] - row[2]) <= 0.0005 * std::max(1.0, row[1]) + 0.001,
                 qPrintable(QString::number(row[0])));
    }
}

QTEST_GUILESS_MAIN(PandanaTest)
#include "pandana_test.moc"
