// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as values: texts put back, sorting and finding among 20,000, pasting what was copied, and what looks odd.
#include "core/norms/rulebook.h"
#include "tests/support/random_plan.h"
#include "tests/ui/panels/village.h"
#include "ui/panels/ledger_paste.h"
#include "ui/panels/outlet_checks.h"
#include "ui/panels/outlet_model.h"
#include "ui/text/language.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace yike;
using namespace yike::panels;
using Col = LedgerColumn;

namespace {

std::shared_ptr<const norms::Rulebook> book() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

std::vector<Col> allColumns()
{
    std::vector<Col> columns;
    for (std::size_t i = 0; i < kLedgerColumns; ++i)
        columns.push_back(static_cast<Col>(i));
    return columns;
}

/// Outlets of real services with keys of all sorts: none, doubled, odd ones.
std::shared_ptr<const plan::Plan> outlets(std::size_t count, std::uint64_t seed)
{
    auto plan = std::make_shared<plan::Plan>();
    test::RandomPlan random(seed);
    const auto &services = norms::starterRulebook().services;
    for (std::size_t i = 0; i < count; ++i) {
        plan::Outlet outlet = random.outlet(plan->nextId++);
        outlet.community = {};
        for (plan::OutletService &each : outlet.services)
            each.service = services[static_cast<std::size_t>(outlet.id.value * 7) % services.size()].code;
        if (outlet.services.size() > 1)
            outlet.services.resize(1);
        if (i % 3 == 0)
            outlet.key = "K" + std::to_string(static_cast<int>(i));
        if (i % 7 == 0)
            outlet.key.clear();
        if (outlet.stage < 1980)
            outlet.stage = 0;
        plan->outlets.push_back(std::move(outlet));
    }
    return plan;
}

/// What a file could not hold either: a name of blanks and the like would be another text when it is read.
std::size_t differing(const plan::Plan &plan, const LedgerPaste &paste)
{
    std::size_t count = paste.added.size();
    for (const plan::Outlet &each : paste.changed)
        count += each != *plan.outlet(each.id) ? 1U : 0U;
    return count;
}

plan::Outlet canteen()
{
    plan::Outlet outlet;
    outlet.id = plan::OutletId{1};
    outlet.name = "食堂";
    outlet.place = {121, 31};
    outlet.services = {{.service = "canteen-for-the-old", .capacity = 120'000}};
    return outlet;
}

std::shared_ptr<const plan::Plan> planOf(std::vector<plan::Outlet> outlets)
{
    auto plan = std::make_shared<plan::Plan>();
    for (plan::Outlet &each : outlets)
        plan->nextId = std::max(plan->nextId, each.id.value + 1);
    plan->outlets = std::move(outlets);
    return plan;
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void textsArePutBackOrRefused_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("becomes"); // "!": refused
        const auto row = [](const char *name, Col column, const char *text, const char *becomes) {
            QTest::newRow(name) << static_cast<int>(column) << QString::fromUtf8(text) << QString::fromUtf8(becomes);
        };
        row("name", Col::Name, " 新食堂 ", "新食堂");
        row("no name", Col::Name, "", "!");
        row("status", Col::Status, "Closed", "Closed");
        row("status in Chinese", Col::Status, "歇业", "Closed");
        row("no status", Col::Status, "asleep", "!");
        row("capacity", Col::Capacity, "80", "80");
        row("capacity below zero", Col::Capacity, "-80", "!");
        row("capacity a word", Col::Capacity, "many", "!");
        row("area", Col::Area, "约80㎡", "80");
        row("hours", Col::Hours, "早6点-晚10点", "06:00-22:00");
        row("hours not understood", Col::Hours, "at times", "at times"); // as the ledger has it
        row("date", Col::Checked, "2026年3月1日", "2026-03-01");
        row("no date", Col::Checked, "soon", "!");
        row("stage", Col::Stage, "2027", "2027");
        row("no stage", Col::Stage, "", "");
        row("stage no year", Col::Stage, "3", "!");
        row("cost", Col::Cost, "12.5", "12.5");
        row("cost unknown", Col::Cost, "", "");
        row("staff", Col::Staff, "4", "4");
        row("community", Col::Community, "elsewhere", "!");
        row("service", Col::Service, "Pharmacy", "Pharmacy");
        row("no service", Col::Service, "Teleport", "!");
        row("contact", Col::Contact, "李 13800000000", "李 13800000000");
    }
    void textsArePutBackOrRefused()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const QString, becomes);
        const Ledger ledger(planOf({canteen()}), book());
        plan::Outlet outlet = canteen();
        const auto why = ledger.put(static_cast<Col>(column), text, outlet);
        if (becomes == QLatin1String("!")) {
            QVERIFY(why && !why->isEmpty());
            QCOMPARE(outlet, canteen());
        } else {
            QVERIFY2(!why, qPrintable(why.value_or(QString())));
            QCOMPARE(ledger.plain(outlet, static_cast<Col>(column)), becomes);
        }
    }

    void putOfPlainChangesNothing()
    {
        const auto plan = outlets(400, 11);
        const Ledger ledger(plan, book());
        for (const plan::Outlet &outlet : plan->outlets)
            for (const Col column : allColumns()) {
                plan::Outlet after = outlet;
                QVERIFY(!ledger.put(column, ledger.plain(outlet, column), after));
                QCOMPARE(after, outlet);
            }
    }

    void headersAreKnownInBothLanguages()
    {
        for (const Col column : allColumns())
            QCOMPARE(Ledger::columnOf(Ledger::title(column)), column);
        QCOMPARE(Ledger::columnOf(QStringLiteral("建筑面积（平方米）")), Col::Area);
        QCOMPARE(Ledger::columnOf(QStringLiteral("匡算投资(万元)")), Col::Cost);
        QCOMPARE(Ledger::columnOf(QStringLiteral("网点名称")), Col::Name);
        QVERIFY(!Ledger::columnOf(QStringLiteral("血型")));
        QVERIFY(!Ledger::columnOf(QString()));
    }

    /// The property: whatever is copied and pasted again changes nothing.
    void pastingWhatWasCopiedChangesNothing()
    {
        const int rounds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 60 : 6;
        for (int seed = 1; seed <= rounds; ++seed) {
            const auto plan = outlets(120, static_cast<std::uint64_t>(seed));
            const Ledger ledger(plan, book());
            std::vector<plan::OutletId> ids;
            for (const plan::Outlet &each : plan->outlets)
                ids.push_back(each.id);
            const QString text = copiedRows(ledger, ids, allColumns());
            const auto block = pastedCells(text);
            QCOMPARE(block.size(), ids.size() + 1);
            const LedgerPaste again = paste(ledger, block, {}, {});
            QVERIFY(again.byHeader);
            QVERIFY2(again.refused == 0, again.cells.empty() ? "" : qPrintable(again.cells.front().refused));
            QVERIFY2(differing(*plan, again) == 0, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void aBlockGoesIntoTheCellsFromTheCurrentOne()
    {
        plan::Outlet other = canteen();
        other.id = plan::OutletId{2};
        const Ledger ledger(planOf({canteen(), other}), book());
        const auto block = pastedCells(QStringLiteral("Closed\t90\r\nnonsense\t70\r\nOpen\t1\r\n"));
        const LedgerPaste done = paste(ledger, block, {plan::OutletId{1}, plan::OutletId{2}}, {Col::Status, Col::Area});
        QVERIFY(!done.byHeader);
        QCOMPARE(done.changed.size(), std::size_t{2});
        QCOMPARE(done.changed[0].status, plan::OutletStatus::Closed);
        QCOMPARE(done.changed[0].area, 90);
        QCOMPARE(done.changed[1].status, plan::OutletStatus::Open);
        QCOMPARE(done.changed[1].area, 70);
        QCOMPARE(done.refused, std::size_t{1});
        QCOMPARE(done.beyond, std::size_t{2}); // the third row has no outlet
    }

    void rowsUnderAHeaderFindTheirOutletsOrAreNew()
    {
        plan::Outlet first = canteen(), second = canteen();
        first.key = "K1";
        second.id = plan::OutletId{2};
        second.key = "K2";
        plan::Outlet double1 = canteen(), double2 = canteen();
        double1.id = plan::OutletId{3};
        double2.id = plan::OutletId{4};
        double1.key = double2.key = "D";
        const Ledger ledger(planOf({first, second, double1, double2}), book());
        const auto block = pastedCells(QStringLiteral("编号\t名称\t类别\t面积\t血型\n"
                                                      "K2\t食堂\tCanteen\t55\tA\n"
                                                      "D\t食堂\t\t60\t\n"
                                                      "\t新药店\tPharmacy\t70\t\n"
                                                      "K9\t\tPharmacy\t1\t\n"
                                                      "yike-99\tx\tPharmacy\t1\t\n"
                                                      "yike-1\t食堂\t\t66\t\n"));
        const LedgerPaste done = paste(ledger, block, {}, {});
        QVERIFY(done.byHeader);
        QCOMPARE(done.unknownColumns, QStringList{QStringLiteral("血型")});
        QCOMPARE(done.changed.size(), std::size_t{2});
        QCOMPARE(done.changed[0].id, plan::OutletId{1});
        QCOMPARE(done.changed[0].area, 66);
        QCOMPARE(done.changed[1].area, 55);
        QCOMPARE(done.added.size(), std::size_t{1});
        QCOMPARE(done.added[0].name, std::string("新药店"));
        QCOMPARE(done.added[0].match, plan::MatchLevel::NotPlaced);
        QVERIFY(done.refused >= 3); // the doubled key, the one without a name, the one that is gone
    }

    void quotesOfSpreadsheetsAreUnderstood()
    {
        const auto block = pastedCells(QStringLiteral("a\t\"b\nwith \"\"quotes\"\" and\ttab\"\tc\r\n\t\t\n"));
        QCOMPARE(block.size(), std::size_t{2});
        QCOMPARE(block[0], (QStringList{QStringLiteral("a"), QStringLiteral("b\nwith \"quotes\" and\ttab"),
                                        QStringLiteral("c")}));
        QCOMPARE(block[1], (QStringList{QString(), QString(), QString()}));
        QVERIFY(pastedCells(QString()).empty());
    }

    void twentyThousandAreSortedAndFoundQuickly()
    {
        const auto plan = outlets(20'000, 5);
        OutletModel model;
        model.reset(std::make_shared<const Ledger>(plan, book()));
        QCOMPARE(model.rowCount(), 20'000);
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (std::size_t column = 0; column < kLedgerColumns; ++column) {
            timer.start();
            model.sort(static_cast<int>(column), Qt::AscendingOrder);
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("slowest sort: %lld ms", static_cast<long long>(slowest));
        model.sort(static_cast<int>(Col::Area), Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.outlet(row - 1).area >= model.outlet(row).area);
        timer.start();
        LedgerFilter filter;
        filter.find = QStringLiteral("k300");
        model.setFilter(filter);
        qInfo("find with sort: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 2000);
        filter.find = QStringLiteral("closed");
        filter.status = plan::OutletStatus::Closed;
        model.setFilter(filter);
        QVERIFY(model.rowCount() > 0);
    }

    void editsKeepTheRowsWhereTheyAre()
    {
        auto plan = std::make_shared<plan::Plan>(*outlets(50, 3));
        OutletModel model;
        const QAbstractItemModelTester tester(&model);
        model.reset(std::make_shared<const Ledger>(plan, book()));
        model.sort(static_cast<int>(Col::Name), Qt::AscendingOrder);
        const plan::OutletId third = model.outlet(2).id;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto after = std::make_shared<plan::Plan>(*plan);
        for (plan::Outlet &each : after->outlets)
            if (each.id == third)
                each.name = "zzzz";
        const plan::OutletId gone = model.outlet(10).id;
        std::erase_if(after->outlets, [&](const plan::Outlet &each) { return each.id == gone; });
        plan::Outlet added = canteen();
        added.id = plan::OutletId{after->nextId++};
        after->outlets.push_back(added);
        model.setLedger(std::make_shared<const Ledger>(after, book()));
        QVERIFY(resets.empty());
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.outlet(2).id, third);
        QCOMPARE(model.outlet(49).id, added.id);
        QCOMPARE(model.rowOf(gone), -1);
    }

    void whatIsRefusedIsTold()
    {
        OutletModel model;
        model.reset(std::make_shared<const Ledger>(planOf({canteen()}), book()));
        int taken = 0;
        model.commit = [&taken](const plan::Outlet &) { return ++taken > 0; };
        QSignalSpy refused(&model, &OutletModel::refused);
        QVERIFY(
            !model.setData(model.index(0, static_cast<int>(Col::Area)), QStringLiteral("9"), Qt::EditRole)); // locked
        model.setEditable(true);
        QVERIFY(!model.setData(model.index(0, static_cast<int>(Col::Area)), QStringLiteral("x"), Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(model.setData(model.index(0, static_cast<int>(Col::Area)), QStringLiteral("9"), Qt::EditRole));
        QCOMPARE(taken, 1);
        QVERIFY(!(model.flags(model.index(0, static_cast<int>(Col::Match))) & Qt::ItemIsEditable));
    }

    void oddOutletsAreTold()
    {
        plan::Outlet good = canteen();
        good.hours = "06:00-22:00";
        const auto plan = planOf({good});
        QVERIFY(outletChecks(*plan, *book(), good).empty());
        const auto fields = [&](const plan::Plan &in, const plan::Outlet &outlet) {
            std::vector<OutletCheck::Field> out;
            for (const OutletCheck &each : outletChecks(in, *book(), outlet))
                out.push_back(each.field);
            return out;
        };
        using Field = OutletCheck::Field;
        plan::Outlet odd = good;
        odd.hours = "at times";
        QCOMPARE(fields(*plan, odd), std::vector{Field::Hours});
        odd = good;
        odd.services.push_back(odd.services[0]);
        QCOMPARE(fields(*plan, odd), std::vector{Field::Services});
        odd = good;
        odd.services[0].capacity = 900'000'000;
        QCOMPARE(fields(*plan, odd), std::vector{Field::Services});
        odd = good;
        odd.services[0].used = 121;
        QCOMPARE(fields(*plan, odd), std::vector{Field::Services});
        odd = good;
        odd.services = {{.service = "day-care-for-the-old"}};
        odd.area = 180;
        QCOMPARE(fields(*plan, odd), std::vector{Field::Area});
        odd.area = 5000;
        QVERIFY(fields(*plan, odd).empty());
        odd = good;
        odd.creditCode = "123";
        QCOMPARE(fields(*plan, odd), std::vector{Field::CreditCode});
        plan::Outlet twin = good;
        twin.id = plan::OutletId{2};
        twin.place.lat += 0.0003; // 33 m
        QCOMPARE(fields(*planOf({good, twin}), good), std::vector{Field::Name});
        twin.place.lat += 0.0003; // 67 m
        QVERIFY(fields(*planOf({good, twin}), good).empty());
    }
};

int main(int argc, char *argv[]) { return test::runPanelTest<LedgerTest>(argc, argv); }
#include "ledger_test.moc"
