// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of the vector set: which, their counts, their fields, minutes that agree with the assessment, and the edition.
#include "tests/support/small_district.h"
#include "ui/text/edition.h"
#include "ui/text/public_tables.h"
#include "ui/text/vector_tables.h"

#include <QTest>

#include <set>

using namespace yike;

namespace {

const exporting::VectorLayer *layerOf(const std::vector<exporting::VectorLayer> &layers, const char *name)
{
    const auto at = std::ranges::find_if(layers, [&](const auto &layer) { return layer.table.layer == name; });
    return at == layers.end() ? nullptr : &*at;
}

std::size_t columnOf(const exporting::DataTable &table, const char *field)
{
    return static_cast<std::size_t>(
        std::ranges::find(table.columns, std::string(field), &exporting::DataColumn::field) - table.columns.begin());
}

} // namespace

class VectorTablesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
        m_plan = test::smallDistrict();
        m_plan.sources.push_back({.role = "outlets",
                                  .name = "ledger.xlsx",
                                  .date = "2025-12-31",
                                  .definition = {},
                                  .licence = {},
                                  .sha256 = {}});
        m_assessment = analysis::assess(analysis::Situation::make(m_plan, {}, book).value()).value();
    }
    void cleanup() { text::setEdition(text::Edition::Internal); }

    void layersAndCounts()
    {
        const auto layers = made();
        for (const auto &[name, rows] :
             {std::pair("circles", 1), {"communities", 2}, {"subdistricts", 1}, {"outlets", 4}, {"residences", 4}}) {
            const auto *layer = layerOf(layers, name);
            QVERIFY2(layer != nullptr, name);
            QCOMPARE(layer->table.rows.size(), static_cast<std::size_t>(rows));
        }
        QVERIFY(layerOf(layers, "streets") != nullptr && layerOf(layers, "deficits") != nullptr);
        QVERIFY(layerOf(layers, "tiers") == nullptr);
        QCOMPARE(layerOf(layers, "outlets")->source, std::string("ledger.xlsx (2025-12-31)"));
    }

    void rowsAndFieldsAreWhole()
    {
        for (const auto &layer : made()) {
            std::set<std::string> fields;
            for (const auto &column : layer.table.columns) {
                QVERIFY2(column.field.size() <= 10 && fields.insert(column.field).second, column.field.c_str());
                QVERIFY(!column.title.empty());
            }
            QCOMPARE(layer.notes.size(), layer.table.columns.size());
            for (const auto &row : layer.table.rows)
                QCOMPARE(row.cells.size(), layer.table.columns.size());
        }
    }

    void minutesAreThoseOfTheAssessment()
    {
        const auto layers = made();
        const exporting::DataTable &homes = layerOf(layers, "residences")->table;
        const std::size_t column = columnOf(homes, "m_convenie");
        QVERIFY(column < homes.columns.size());
        QCOMPARE(layerOf(layers, "residences")->notes[column].unit, std::string("min"));
        const int service = norms::starterRulebook().serviceIndex("convenience-store");
        const auto *times = m_assessment->times(service, norms::WalkerKind::Adult);
        QVERIFY(times != nullptr);
        for (std::size_t home = 0; home < homes.rows.size(); ++home) {
            const auto *minutes = std::get_if<std::int64_t>(&homes.rows[home].cells[column]);
            QVERIFY(minutes != nullptr);
            QVERIFY(*minutes * 60'000 >= times->cost[home] && (*minutes - 1) * 60'000 < times->cost[home]);
        }
    }

    void areasHaveTheirPeople()
    {
        const auto layers = made();
        const exporting::DataTable &circles = layerOf(layers, "circles")->table;
        QCOMPARE(std::get<double>(circles.rows[0].cells[columnOf(circles, "residents")]), 400.0);
        QCOMPARE(std::get<double>(circles.rows[0].cells[columnOf(circles, "aged_80")]), 40.0);
    }

    void publicEdition()
    {
        text::setEdition(text::Edition::Public);
        QVERIFY(!text::isAllowed(exporting::DataFormat::GeoPackage));
        for (const auto &layer : made()) {
            QVERIFY2(layer.table.layer != "residences" && layer.table.layer != "communities",
                     layer.table.layer.c_str());
            QCOMPARE(layer.table.shape, exporting::ShapeKind::None);
            QCOMPARE(layer.notes.size(), layer.table.columns.size());
        }
    }

    void zoneOfThePlan()
    {
        const auto options = text::vectorOptions(exporting::VectorChoice::Both, m_plan);
        const double middle = (m_plan.bounds()->west + m_plan.bounds()->east) / 2;
        QVERIFY(options.system == exporting::zoneAt(middle));
        for (const std::string &head : options.words.heads)
            QVERIFY(!head.empty());
        QVERIFY(text::vectorOptions(exporting::VectorChoice::Both, {}).system == geo::CoordinateSystem::Cgcs2000);
    }

private:
    [[nodiscard]] std::vector<exporting::VectorLayer> made() const
    {
        return text::vectorLayers(m_plan, norms::starterRulebook(), *m_assessment);
    }

    plan::Plan m_plan;
    std::shared_ptr<const analysis::Assessment> m_assessment;
};

QTEST_GUILESS_MAIN(VectorTablesTest)
#include "vector_tables_test.moc"
