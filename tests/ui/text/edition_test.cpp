// SPDX-License-Identifier: GPL-3.0-or-later
// What the public edition leaves out of figures, tables and formats, and the internal one shows.
#include "tests/support/map_plan.h"
#include "ui/text/edition.h"
#include "ui/text/numbers.h"
#include "ui/text/public_tables.h"

#include <QTest>

using namespace yike;
using text::DataKind;

class EditionTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void smallCountsAndPlacesAreHidden();
    void tablesWithoutShapesContactsAndSmallCounts();
    void whatIsHandedOut();
};

void EditionTest::smallCountsAndPlacesAreHidden()
{
    QCOMPARE(text::formatPeople(7'000), QStringLiteral("7"));
    QVERIFY(text::formatPlace({116.2, 32.4}) != text::kNoFigure);
    text::setEdition(text::Edition::Public);
    QCOMPARE(text::formatPeople(7'000), QStringLiteral("<10"));
    QCOMPARE(text::formatPeople(9'999), QStringLiteral("<10"));
    QCOMPARE(text::formatPeople(0), QStringLiteral("0"));
    QCOMPARE(text::formatPeople(10'000), QStringLiteral("10"));
    QCOMPARE(text::formatPlace({116.2, 32.4}), text::kNoFigure);
}

void EditionTest::tablesWithoutShapesContactsAndSmallCounts()
{
    exporting::DataTable table;
    table.shape = exporting::ShapeKind::Point;
    table.columns = {{"name", "name", exporting::CellKind::Text},
                     {"contact", "contact", exporting::CellKind::Text},
                     {"people", "people", exporting::CellKind::Real}};
    table.rows.push_back({{std::string("A"), std::string("Mr Li"), 4.0}, geo::LonLat{116.2, 32.4}});
    table.rows.push_back({{std::string("B"), std::string("Ms Wu"), 40.4}, geo::LonLat{116.2, 32.4}});
    exporting::DataTable internal = table;
    text::censor(internal);
    QCOMPARE(internal.columns.size(), std::size_t{3});
    QCOMPARE(internal.shape, exporting::ShapeKind::Point);
    text::setEdition(text::Edition::Public);
    text::censor(table);
    QCOMPARE(table.shape, exporting::ShapeKind::None);
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[0].shape));
    QCOMPARE(table.columns.size(), std::size_t{2});
    QCOMPARE(std::get<std::string>(table.rows[0].cells[1]), std::string("<10"));
    QCOMPARE(std::get<std::string>(table.rows[1].cells[1]), std::string("40"));
}

void EditionTest::whatIsHandedOut()
{
    QVERIFY(text::isAllowed(DataKind::Residences, ""));
    QVERIFY(text::isAllowed(exporting::DataFormat::GeoPackage));
    plan::Plan approved, bare;
    approved.info.mapApproval = "GS(2026)1";
    QVERIFY(text::boundariesAllowed(bare));
    text::setEdition(text::Edition::Public);
    QVERIFY(!text::isAllowed(DataKind::Residences, "GS(2026)1"));
    QVERIFY(!text::isAllowed(DataKind::Areas, ""));
    QVERIFY(text::isAllowed(DataKind::Areas, "GS(2026)1"));
    QVERIFY(text::isAllowed(DataKind::Outlets, ""));
    QVERIFY(!text::isAllowed(exporting::DataFormat::GeoPackage));
    QVERIFY(text::isAllowed(exporting::DataFormat::Csv));
    QVERIFY(!text::boundariesAllowed(bare));
    QVERIFY(text::boundariesAllowed(approved));
    plan::Area district;
    district.kind = plan::AreaKind::SchoolDistrict;
    approved.areas.push_back(district);
    QVERIFY(!text::boundariesAllowed(approved));
    // Every kind of table really loses what it must: no shape, no place, nobody to call.
    test::TownMaker maker({.blocks = 2});
    const plan::Plan plan = maker.make();
    for (const DataKind kind : {DataKind::Outlets, DataKind::Areas, DataKind::Streets, DataKind::Premises}) {
        exporting::DataTable table = text::dataTable(kind, plan, norms::starterRulebook(), nullptr);
        text::censor(table);
        QCOMPARE(table.shape, exporting::ShapeKind::None);
        for (const exporting::DataColumn &column : table.columns)
            QVERIFY2(column.field != "contact" && column.field != "owner" && column.field != "operator" &&
                         column.field != "lead",
                     column.field.c_str());
    }
}

QTEST_GUILESS_MAIN(EditionTest)
#include "edition_test.moc"
