// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of every role, as text and as workbooks, mutated and read into a town: an error, or a plan in which all is well.
#include "core/import/import.h"
#include "core/norms/rulebook.h"
#include "core/plan/edit.h"
#include "tests/core/import/import_fixture.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sane_plan.h"

#include <QTest>

#include <ogrsf_frmts.h>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

namespace {

struct Ledger {
    const char *role;
    std::string ImportRequest::*path;
    const char *head;
    const char *row;
};

const Ledger kLedgers[] = {
    {"outlets", &ImportRequest::outlets,
     "编号,网点名称,业态,地址,经度,纬度,建筑面积,营业时间,街道,社区,统一社会信用代码",
     "A%,老王菜店,菜市场,解放路%号,121.00%,31.00%,约80㎡,早6点-晚10点,老城街道,盐仓社区,9133000%"},
    {"residences", &ImportRequest::residences, "编号,小区名称,经度,纬度,户数,0-2岁,60岁以上,80岁以上,常住人口",
     "R%,锦绣%幢,121.00%,31.00%,12,3,1%,4,6%"},
    {"premises", &ImportRequest::premises, "编号,名称,地址,产权性质,建筑面积,楼层,消防,可用时间,用地性质,经度,纬度",
     "P%,厂房%,解放路%号,国有,%00,1-3层,需改造,2026年%月1日,工业,121.00%,31.00%"},
    {"addresses", &ImportRequest::addresses, "标准地址,经度,纬度", "解放路%号,121.00%,31.00%"},
    {"totals", &ImportRequest::totals, "社区,常住人口,0-2岁,60岁以上", "盐仓社区,%00,%,2%"},
    {"synonyms", &ImportRequest::synonyms, "词,类别", "放心店%,菜市场"},
};

std::string ledgerOf(const Ledger &kind, Mutation &random)
{
    std::string out = std::string(kind.head) + "\n";
    for (std::size_t i = random.below(12); i > 0; --i) {
        for (const char *c = kind.row; *c != '\0'; ++c)
            out += *c == '%' ? static_cast<char>('0' + random.below(10)) : *c;
        out += random.oneIn(8) ? ",\"\r\n" : "\n";
    }
    return random.oneIn(4) ? "某区设施台账（汇总）\n\n" + out + "合计,,,\n" : out;
}

/// The same as a workbook.
std::string workbookOf(const std::string &path, const std::string &text)
{
    const GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("XLSX")->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRLayer *layer = dataset->CreateLayer("台账", nullptr, wkbNone, nullptr);
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    for (const char c : text) {
        if (c == '\n')
            rows.emplace_back(1);
        else if (c == ',')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    }
    std::size_t widest = 1;
    for (const auto &row : rows)
        widest = std::max(widest, row.size());
    for (std::size_t i = 0; i < widest; ++i) {
        OGRFieldDefn field(i < rows[0].size() && !rows[0][i].empty() ? rows[0][i].c_str() : "列", OFTString);
        layer->CreateField(&field);
    }
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (std::size_t i = 0; i < rows[r].size(); ++i)
            feature->SetField(static_cast<int>(i), rows[r][i].c_str());
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
            qFatal("no row is written");
    }
    return path;
}

std::string flawOfSites(const plan::Plan &plan)
{
    std::int64_t last = 0;
    for (const plan::Premises &each : plan.premises) {
        if (each.id.value <= last || each.id.value >= plan.nextId)
            return "ids of premises";
        last = each.id.value;
        if (each.match != plan::MatchLevel::NotPlaced && !geo::isValid(each.place))
            return "premises off the earth";
        if (each.area < 0)
            return "premises below zero";
    }
    for (const plan::AddressPoint &each : plan.baseMap->addresses)
        if (each.address.empty() || !geo::isValid(each.place))
            return "an address without text or place";
    for (const plan::Outlet &each : plan.outlets)
        if (each.match != plan::MatchLevel::NotPlaced && !geo::isValid(each.place))
            return "an outlet off the earth";
    return {};
}

} // namespace

class LedgerFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        GDALAllRegister();
        ImportRequest request;
        request.osm = m_folder.write("town.osm", squareTown());
        const auto town = importing::importFiles({}, norms::starterRulebook(), request);
        QVERIFY(town);
        m_town = town->after;
    }
    void texts() { run("ledgers", 600, 60'000, false); }
    void workbooks() { run("workbooks", 60, 4'000, true); }

private:
    void run(const char *name, std::uint64_t few, std::uint64_t many, bool asWorkbook)
    {
        std::uint64_t read = 0;
        forSeeds(name, few, many, [&](std::uint64_t seed) {
            Mutation mutation(seed);
            const Ledger &kind = kLedgers[mutation.below(std::size(kLedgers))];
            std::string bytes = ledgerOf(kind, mutation);
            const char *file = asWorkbook ? "ledger.xlsx" : "ledger.csv";
            if (asWorkbook) {
                QFile::remove(QString::fromStdString(m_folder.path(file)));
                QFile made(QString::fromStdString(workbookOf(m_folder.path(file), bytes)));
                QVERIFY(made.open(QIODevice::ReadOnly));
                bytes = made.readAll().toStdString();
            }
            ImportRequest request;
            request.*kind.path = m_folder.write(file, seed % 4 == 0 ? bytes : mutation.of(bytes));
            const auto outcome = importing::importFiles(m_town, norms::starterRulebook(), request);
            if (!outcome)
                return;
            ++read;
            const std::string flaw = flawOf(*outcome) + flawOfSites(outcome->after);
            QVERIFY2(flaw.empty(), qPrintable(QString("%1 seed %2: ").arg(kind.role).arg(seed) + flaw.c_str()));
            const auto back = plan::applied(outcome->after, plan::inverse(outcome->edit));
            QVERIFY2(back && back->outlets == m_town.outlets && back->premises == m_town.premises,
                     qPrintable(QString("seed %1 is not taken back").arg(seed)));
        });
        qInfo("%s: %llu were taken", name, static_cast<unsigned long long>(read));
        QVERIFY(read > 0);
    }

    ImportFolder m_folder;
    plan::Plan m_town;
};

QTEST_GUILESS_MAIN(LedgerFuzzTest)
#include "ledger_fuzz_test.moc"
