// SPDX-License-Identifier: GPL-3.0-or-later
// Forms made, filled in as clerks do, and collected: what is new, changed, gone, in conflict, by whom; nothing half written.
#include "core/import/collect.h"
#include "tests/support/form_workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>

#include <algorithm>
#include <stop_token>

using namespace yike;
using importing::Collected;
using importing::FormField;
using importing::FormItem;
using importing::FormKind;
using importing::FormNews;
using importing::FormTrouble;
using plan::OutletStatus;
using test::FormWorkbook;

namespace {

const norms::Rulebook &rulebook() { return norms::starterRulebook(); }

plan::Outlet outlet(std::int64_t id, const std::string &name, const char *service, std::int64_t community)
{
    plan::Outlet made;
    made.id = plan::OutletId{id};
    made.key = "LEDGER-" + std::to_string(id);
    made.name = name;
    made.services = {{.service = service}};
    made.community = plan::AreaId{community};
    made.address = "打铁巷" + std::to_string(id) + "号";
    made.place = {121.4 + static_cast<double>(id) / 1000, 31.2};
    made.area = 80;
    return made;
}

/// Communities 1 … n under subdistrict 1000, each with `each` outlets; ids from 100 on.
plan::Plan town(int communities, int each)
{
    plan::Plan plan;
    plan.info.name = "澄川区一刻钟便民生活圈";
    plan.info.district = "澄川区";
    plan::Area street;
    street.id = plan::AreaId{1000};
    street.kind = plan::AreaKind::Subdistrict;
    street.name = "老城街道";
    std::int64_t next = 100;
    constexpr std::array kServices{"convenience-store", "nursery", "repair", "vegetable-market"};
    for (int i = 1; i <= communities; ++i) {
        plan::Area area;
        area.id = plan::AreaId{i};
        area.name = i == 1 ? "盐仓社区" : "社区" + std::to_string(i);
        area.parent = street.id;
        plan.areas.push_back(area);
        for (int k = 0; k < each; ++k, ++next)
            plan.outlets.push_back(
                outlet(next, "网点" + std::to_string(next), kServices[static_cast<std::size_t>(k % 4)], i));
    }
    plan.areas.push_back(street);
    plan.nextId = 5000;
    plan.revision = 7;
    return plan;
}

const FormItem *itemOf(const Collected &collected, const std::string &name)
{
    const auto found = std::ranges::find(collected.items, name, &FormItem::name);
    return found == collected.items.end() ? nullptr : &*found;
}

const importing::FormChange *changeOf(const FormItem &item, FormField field)
{
    const auto found = std::ranges::find(item.changes, field, &importing::FormChange::field);
    return found == item.changes.end() ? nullptr : &*found;
}

std::string partOf(const std::string &workbook, const std::string &part)
{
    const std::string path = "/vsizip/" + workbook + "/" + part;
    VSILFILE *file = VSIFOpenL(path.c_str(), "rb");
    if (file == nullptr)
        return {};
    std::string bytes(4'000'000, '\0');
    bytes.resize(VSIFReadL(bytes.data(), 1, bytes.size(), file));
    VSIFCloseL(file);
    return bytes;
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { GDALAllRegister(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWorkbookForEachCommunity();
    void cellsAreHeldTo();
    void editsComeBack();
    void newRows();
    void rowsThatAreGone();
    void whateverAnOfficeDoesToAWorkbook();
    void conflicts();
    void thirtyAtOnce();
    void surveyByNumber();
    void whatIsNoForm();
    void oddCells();
    void nothingHalf();

private:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder->filePath(QString::fromStdString(name)).toStdString();
    }
    std::vector<std::string> make(const plan::Plan &plan, FormKind kind = FormKind::Ledger)
    {
        exporting::FormRequest request;
        request.kind = kind;
        request.folder = path("forms");
        const auto made = exporting::makeForms(plan, rulebook(), test::formTexts(kind, rulebook()), request);
        std::vector<std::string> paths;
        if (made)
            for (const exporting::MadeForm &form : *made)
                paths.push_back(form.path);
        return paths;
    }
    static Collected collect(const plan::Plan &plan, const std::vector<std::string> &paths)
    {
        return importing::collectForms(plan, rulebook(), paths).value();
    }
    static plan::Plan applied(const plan::Plan &plan, const Collected &collected)
    {
        return plan::applied(plan, importing::collectEdit(plan, rulebook(), collected)).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FormsTest::aWorkbookForEachCommunity()
{
    plan::Plan plan = town(3, 4);
    plan.areas[1].name = "../坏:名字?";
    plan.areas[2].name = plan.areas[0].name; // twice
    plan.outlets.back().community = {};
    auto paths = make(plan);
    QCOMPARE(paths.size(), 4UL);
    const QStringList names = QDir(QString::fromStdString(path("forms"))).entryList(QDir::Files);
    QVERIFY(names.contains(QStringLiteral("盐仓社区-网点台账.xlsx")));
    QVERIFY(names.contains(QStringLiteral("盐仓社区-网点台账 (2).xlsx")));
    QVERIFY(names.contains(QStringLiteral("_坏_名字_-网点台账.xlsx")));
    QVERIFY(names.contains(QStringLiteral("未定社区-网点台账.xlsx")));
    // Made again: nothing that lies there is overwritten.
    QCOMPARE(make(plan).size(), 4UL);
    QCOMPARE(QDir(QString::fromStdString(path("forms"))).entryList(QDir::Files | QDir::Hidden).size(), 8);
    exporting::FormRequest request;
    request.folder = path("streets");
    request.bySubdistrict = true;
    request.communities = {plan::AreaId{1}, plan::AreaId{2}};
    const auto made =
        exporting::makeForms(plan, rulebook(), test::formTexts(FormKind::Ledger, rulebook()), request).value();
    QCOMPARE(made.size(), 1UL);
    QCOMPARE(made.front().area, std::string("老城街道"));
    QCOMPARE(made.front().outlets, std::int64_t{8});
    QVERIFY(collect(plan, {made.front().path}).items.empty());
}

void FormsTest::cellsAreHeldTo()
{
    plan::Plan plan = town(1, 2);
    plan.outlets.front().name = "=HYPERLINK(\"http://x\")";
    const std::string book = make(plan).front();
    const std::string sheet = partOf(book, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<sheetProtection") && !sheet.contains("password"));
    QVERIFY(sheet.contains("type=\"list\"") && sheet.contains("yike_lists!$A$1"));
    QVERIFY(sheet.contains("\"在营,歇业,拟建,在建,待核实\""));
    QVERIFY(sheet.contains("type=\"whole\" operator=\"greaterThanOrEqual\""));
    QVERIFY(sheet.contains("type=\"date\""));
    QVERIFY(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""));
    QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("fitToPage=\"1\""));
    // The only formulas are those of the units of new rows.
    QVERIFY(!sheet.contains("<f>HYPERLINK") && sheet.contains("<f>IFERROR(VLOOKUP("));
    const std::string workbook = partOf(book, "xl/workbook.xml");
    QVERIFY(workbook.contains("_xlnm.Print_Titles"));
    QCOMPARE(QByteArray::fromStdString(workbook).count("state=\"hidden\""), 3);
    FormWorkbook read(book);
    QCOMPARE(read.cell("LEDGER-100", "网点名称"), std::string("=HYPERLINK(\"http://x\")"));
    QCOMPARE(read.cell("LEDGER-100", "社区"), std::string("盐仓社区"));
    QCOMPARE(read.cell("LEDGER-101", "单位"), std::string("nursery-places"));
}

void FormsTest::editsComeBack()
{
    const plan::Plan plan = town(2, 4);
    FormWorkbook book(make(plan).front());
    book.beside("填报人") = "张三";
    book.beside("填报日期") = "2026年3月1日";
    book.beside("联系方式") = "123";
    book.cell("LEDGER-100", "网点名称") = "打铁巷便利店";
    book.cell("LEDGER-100", "建筑面积(㎡)") = "约１２０㎡";
    book.cell("LEDGER-100", "叠加服务") = "老年助餐点（社区食堂）；维修点";
    book.cell("LEDGER-101", "容量") = "45";
    book.cell("LEDGER-101", "营业时间") = "早7点-晚6点";
    book.cell("LEDGER-102", "状态") = "歇业";
    book.cell("LEDGER-103", "类别") = "综合超市";
    book.cell("LEDGER-103", "地址") = "";
    book.saveXlsx(path("back.xlsx"));
    const Collected collected = collect(plan, {path("back.xlsx")});
    QCOMPARE(collected.forms.front().reporter, std::string("张三"));
    QCOMPARE(collected.forms.front().date, std::string("2026年3月1日"));
    QCOMPARE(collected.forms.front().contact, std::string("123"));
    QCOMPARE(collected.forms.front().revision, std::int64_t{7});
    QCOMPARE(collected.forms.front().changed, std::int64_t{4});
    QCOMPARE(collected.count(FormNews::Changed), std::int64_t{3});
    QCOMPARE(collected.count(FormNews::Gone), std::int64_t{1});
    QCOMPARE(collected.conflicts(), std::int64_t{0});
    const importing::FormChange *area = changeOf(*itemOf(collected, "网点100"), FormField::Area);
    QVERIFY(area != nullptr && area->before == "80" && area->says.front().text == "120");
    QVERIFY(area->says.front().row > 0);
    const plan::Plan after = applied(plan, collected);
    const plan::Outlet &shop = *after.outlet(plan::OutletId{100});
    QCOMPARE(shop.name, std::string("打铁巷便利店"));
    QCOMPARE(shop.area, 120);
    QCOMPARE(shop.services.size(), 3UL);
    QCOMPARE(shop.services.front().service, std::string("convenience-store"));
    QCOMPARE(shop.key, std::string("LEDGER-100"));
    QCOMPARE(shop.place, plan.outlets.front().place);
    QCOMPARE(after.outlet(plan::OutletId{101})->services.front().capacity, std::int64_t{45'000});
    QCOMPARE(after.outlet(plan::OutletId{101})->hours, std::string("07:00-18:00"));
    QCOMPARE(after.outlet(plan::OutletId{102})->status, OutletStatus::Closed);
    QCOMPARE(after.outlet(plan::OutletId{103})->services.front().service, std::string("supermarket"));
    QVERIFY(after.outlet(plan::OutletId{103})->address.empty());
    // Once more: it is known by now.
    const Collected again = collect(after, {path("back.xlsx")});
    QVERIFY(again.items.empty());
    // And back in one step.
    const plan::Edit edit = importing::collectEdit(plan, rulebook(), collected);
    QVERIFY(plan::applied(after, plan::inverse(edit)).value().outlets == plan.outlets);
}

void FormsTest::newRows()
{
    plan::Plan plan = town(1, 2);
    FormWorkbook book(make(plan).front());
    book.fresh(0, "网点名称") = "新开托育园";
    book.fresh(0, "类别") = "托育机构";
    book.fresh(0, "容量") = "30";
    book.fresh(0, "地址") = "井儿巷5号";
    book.fresh(3, "网点名称") = "网点100"; // there already
    book.fresh(3, "地址") = "打铁巷100号";
    book.fresh(5, "编号") = "LEDGER-101"; // a row copied to write a new one
    book.fresh(5, "网点名称") = "修鞋摊";
    book.fresh(5, "类别") = "维修点";
    book.fresh(6, "备注") = "没有名称";
    book.saveXlsx(path("back.xlsx"));
    const Collected collected = collect(plan, {path("back.xlsx")});
    QCOMPARE(collected.count(FormNews::New), std::int64_t{2});
    QCOMPARE(collected.items.size(), 2UL);
    const auto has = [&](base::IssueCode code) {
        return std::ranges::any_of(collected.issues, [&](const base::Issue &issue) {
            return issue.code == code && issue.row > 0 && issue.source.starts_with("back.xlsx / ");
        });
    };
    QVERIFY(has(base::IssueCode::DuplicateOutlet));
    QVERIFY(has(base::IssueCode::RowUnreadable));
    plan::Plan after = applied(plan, collected);
    QCOMPARE(after.outlets.size(), 4UL);
    const plan::Outlet &nursery = *after.outlet(plan::OutletId{5000});
    QCOMPARE(nursery.name, std::string("新开托育园"));
    QCOMPARE(nursery.community, plan::AreaId{1});
    QCOMPARE(nursery.services.front().capacity, std::int64_t{30'000});
    QCOMPARE(nursery.match, plan::MatchLevel::NotPlaced);
    QCOMPARE(nursery.status, OutletStatus::Open);
    QVERIFY(collect(after, {path("back.xlsx")}).items.empty()); // nothing is doubled
    // Addresses the project knows place it.
    plan.outlets.front().address = "井儿巷3号";
    plan.outlets.back().address = "井儿巷7号";
    after = applied(plan, collect(plan, {path("back.xlsx")}));
    QCOMPARE(after.outlet(plan::OutletId{5000})->match, plan::MatchLevel::DoorNumber);
    // Not wanted.
    Collected refused = collected;
    for (FormItem &item : refused.items)
        item.wanted = false;
    QVERIFY(importing::collectEdit(plan, rulebook(), refused).changes.empty());
}

void FormsTest::rowsThatAreGone()
{
    const plan::Plan plan = town(1, 6);
    FormWorkbook book(make(plan).front());
    book.removeRow("LEDGER-102");
    for (const char *title : {"网点名称", "类别", "地址", "开放对象", "状态", "建筑面积(㎡)"})
        book.cell("LEDGER-103", title).clear(); // a protected row cannot be deleted
    book.saveXlsx(path("back.xlsx"));
    const Collected collected = collect(plan, {path("back.xlsx")});
    QCOMPARE(collected.count(FormNews::Gone), std::int64_t{2});
    QCOMPARE(collected.unchanged, std::int64_t{4});
    QCOMPARE(itemOf(collected, "网点102")->told.front().row, std::int64_t{0});
    const plan::Plan after = applied(plan, collected);
    QCOMPARE(after.outlets.size(), plan.outlets.size()); // closed, not lost
    QCOMPARE(after.outlet(plan::OutletId{102})->status, OutletStatus::Closed);
}

void FormsTest::whateverAnOfficeDoesToAWorkbook()
{
    const plan::Plan plan = town(1, 8);
    FormWorkbook book(make(plan).front());
    book.cell("LEDGER-104", "从业人数") = "3";
    auto &rows = book.page("网点名称").rows;
    for (auto &row : rows) { // the last column first, one column more
        row.resize(18);
        std::ranges::rotate(row, row.begin() + 17);
        row.insert(row.begin(), "x");
    }
    rows.insert(rows.begin(), 3, {"某某街道办事处"});
    for (auto &row : rows)
        if (std::ranges::contains(row, "网点名称"))
            *std::ranges::find(row, "建筑面积(㎡)") = "营业面积"; // another usual word
    std::ranges::swap(rows[9], rows[11]);
    rows.push_back({"", "", "合计"});
    std::ranges::reverse(book.sheets);
    book.page("网点名称").name = "Sheet1";
    for (const char *name : {"改名.xlsx", "改名.ods"}) {
        std::string_view(name).ends_with("ods") ? book.saveOds(path(name)) : book.saveXlsx(path(name));
        const Collected collected = collect(plan, {path(name)});
        QCOMPARE(collected.items.size(), 1UL);
        const FormItem &item = collected.items.front();
        QCOMPARE(item.id, plan::OutletId{104});
        QCOMPARE(item.changes.size(), 1UL);
        QCOMPARE(item.changes.front().field, FormField::Staff);
        QCOMPARE(collected.unchanged, std::int64_t{7});
    }
}

void FormsTest::conflicts()
{
    const plan::Plan plan = town(1, 6);
    const std::string made = make(plan).front();
    FormWorkbook one(made), other(made);
    one.beside("填报人") = "甲";
    other.beside("填报人") = "乙";
    one.cell("LEDGER-100", "从业人数") = "3"; // two words on one field
    other.cell("LEDGER-100", "从业人数") = "4";
    one.cell("LEDGER-101", "营业时间") = "08:00-20:00"; // of one mind
    other.cell("LEDGER-101", "营业时间") = "8:00～20:00";
    one.cell("LEDGER-102", "连锁品牌") = "全家"; // the project has moved on
    one.removeRow("LEDGER-103"); // there for the other
    one.cell("LEDGER-104", "备注") = "已搬"; // deleted in the project
    one.cell("LEDGER-105", "从业人数") = "9"; // the other fields moved on: no conflict
    one.saveXlsx(path("甲.xlsx"));
    other.saveXlsx(path("乙.xlsx"));
    plan::Plan now = plan;
    now.outlets[2].chain = "罗森";
    now.outlets[5].chain = "罗森";
    now.outlets.erase(now.outlets.begin() + 4);
    Collected collected = collect(now, {path("甲.xlsx"), path("乙.xlsx")});
    QCOMPARE(collected.conflicts(), std::int64_t{4});
    QCOMPARE(collected.count(FormNews::Conflict), std::int64_t{4});
    QCOMPARE(collected.count(FormNews::Changed), std::int64_t{2});
    const importing::FormChange *staff = changeOf(*itemOf(collected, "网点100"), FormField::Staff);
    QVERIFY(staff->conflict && staff->says.size() == 2 && staff->taken == -1);
    QCOMPARE(collected.forms[staff->says[1].form].reporter, std::string("乙"));
    const importing::FormChange *chain = changeOf(*itemOf(collected, "网点102"), FormField::Chain);
    QVERIFY(chain->conflict && chain->before.empty() && chain->now == "罗森");
    // Undecided: the project's stays, the rest is taken.
    plan::Plan after = applied(now, collected);
    QCOMPARE(after.outlet(plan::OutletId{100})->staff, -1);
    QCOMPARE(after.outlet(plan::OutletId{101})->hours, std::string("08:00-20:00"));
    QCOMPARE(after.outlet(plan::OutletId{103})->status, OutletStatus::Open);
    QCOMPARE(after.outlet(plan::OutletId{105})->staff, 9);
    QCOMPARE(after.outlet(plan::OutletId{105})->chain, std::string("罗森"));
    QCOMPARE(after.outlets.size(), 5UL);
    importing::prefer(importing::Prefer::Form, collected);
    after = applied(now, collected);
    QCOMPARE(after.outlet(plan::OutletId{100})->staff, 4); // the last one given
    QCOMPARE(after.outlet(plan::OutletId{102})->chain, std::string("全家"));
    QCOMPARE(after.outlet(plan::OutletId{103})->status, OutletStatus::Closed);
    QCOMPARE(after.outlet(plan::OutletId{5000})->remark, std::string("已搬")); // there again
    importing::prefer(importing::Prefer::Project, collected);
    QCOMPARE(applied(now, collected).outlet(plan::OutletId{100})->staff, -1);
    // One of them taken by hand.
    for (FormItem &item : collected.items)
        for (importing::FormChange &change : item.changes)
            if (change.field == FormField::Staff && change.conflict)
                change.taken = 0;
    QCOMPARE(applied(now, collected).outlet(plan::OutletId{100})->staff, 3);
}

void FormsTest::thirtyAtOnce()
{
    const plan::Plan plan = town(30, 40);
    const auto made = make(plan);
    QCOMPARE(made.size(), 30UL);
    std::vector<std::string> returned;
    for (std::size_t i = 0; i < made.size(); ++i) {
        FormWorkbook book(made[i]);
        const auto key = [&](int outlet) {
            return "LEDGER-" + std::to_string(100 + static_cast<int>(i) * 40 + outlet);
        };
        book.cell(key(0), "从业人数") = std::to_string(i + 1);
        book.cell(key(1), "状态") = "歇业";
        book.removeRow(key(2));
        book.fresh(0, "网点名称") = "新网点" + std::to_string(i);
        book.fresh(0, "类别") = "便利店";
        returned.push_back(path("back" + std::to_string(i) + ".xlsx"));
        book.saveXlsx(returned.back());
        if (i % 10 == 0) { // a second one from the same community
            book.cell(key(0), "从业人数") = "77";
            returned.push_back(path("second" + std::to_string(i) + ".ods"));
            book.saveOds(returned.back());
        }
    }
    const Collected collected = collect(plan, returned);
    QCOMPARE(collected.count(FormNews::New), std::int64_t{30});
    QCOMPARE(collected.count(FormNews::Gone), std::int64_t{60});
    QCOMPARE(collected.count(FormNews::Changed), std::int64_t{27});
    QCOMPARE(collected.count(FormNews::Conflict), std::int64_t{3});
    QCOMPARE(collected.unchanged, std::int64_t{30 * 37});
    QVERIFY(collected.issues.empty());
    const plan::Edit edit = importing::collectEdit(plan, rulebook(), collected);
    QCOMPARE(edit.code, std::string("collect-forms"));
    QCOMPARE(edit.changes.size(), 117UL);
    QVERIFY(plan::applied(plan, edit).has_value());
}

void FormsTest::surveyByNumber()
{
    plan::Plan plan = town(1, 6);
    plan.outlets[1].status = OutletStatus::Unchecked;
    const std::string made = make(plan, FormKind::Survey).front();
    FormWorkbook book(made);
    QVERIFY(std::ranges::any_of(book.sheets, [](const auto &sheet) { return sheet.name == "编号一览"; }));
    const auto numberOf = [&](const std::string &name) {
        for (const auto &row : book.page("在营").rows)
            if (row.size() > 1 && row[1] == name)
                return row[0];
        return std::string();
    };
    std::string open = numberOf("网点100"), unchecked = numberOf("网点101"), closed = numberOf("网点102"),
                moved = numberOf("网点103"), both = numberOf("网点104");
    QCOMPARE(open, std::string("1"));
    book.beside("踏勘人") = "李四";
    book.beside("踏勘日期") = "2026-03-01";
    for (const auto &[number, box] : {std::pair(open, "在营"),
                                      {unchecked, "在营"},
                                      {closed, "歇业"},
                                      {moved, "搬迁"},
                                      {both, "在营"},
                                      {both, "歇业"}})
        book.cell(number, box) = "√";
    book.cell(unchecked, "建筑面积(㎡)") = "95";
    book.removeRow(numberOf("网点105")); // not visited
    auto &rows = book.page("在营").rows;
    std::reverse(rows.end() - 4, rows.end());
    book.saveXlsx(path("踏勘.xlsx"));
    const Collected collected = collect(plan, {path("踏勘.xlsx")});
    QCOMPARE(collected.forms.front().kind, FormKind::Survey);
    QCOMPARE(collected.count(FormNews::Gone), std::int64_t{2});
    const plan::Plan after = applied(plan, collected);
    QCOMPARE(after.outlet(plan::OutletId{100})->checked, std::string("2026-03-01"));
    QCOMPARE(after.outlet(plan::OutletId{100})->status, OutletStatus::Open);
    QCOMPARE(after.outlet(plan::OutletId{101})->status, OutletStatus::Open);
    QCOMPARE(after.outlet(plan::OutletId{101})->area, 95);
    QCOMPARE(after.outlet(plan::OutletId{102})->status, OutletStatus::Closed);
    QCOMPARE(after.outlet(plan::OutletId{103})->status, OutletStatus::Closed);
    QCOMPARE(after.outlet(plan::OutletId{103})->remark, std::string("搬迁"));
    QVERIFY(*after.outlet(plan::OutletId{104}) == plan.outlets[4]); // open and closed at once is neither
    QCOMPARE(collected.issues.size(), 1UL);
    QVERIFY(*after.outlet(plan::OutletId{105}) == plan.outlets[5]);
}

void FormsTest::whatIsNoForm()
{
    const plan::Plan plan = town(2, 4);
    const auto made = make(plan);
    FormWorkbook book(made.front());
    std::erase_if(book.sheets, [](const auto &sheet) { return sheet.name == importing::kStampSheet; });
    book.saveXlsx(path("copied.xlsx"));
    FormWorkbook newer(made.front());
    for (auto &sheet : newer.sheets)
        if (sheet.name == importing::kStampSheet)
            sheet.rows.front()[1] = "2";
    newer.saveXlsx(path("newer.xlsx"));
    FormWorkbook headless(made.front());
    headless.page("网点名称").rows.clear();
    headless.saveXlsx(path("headless.xlsx"));
    QFile broken(QString::fromStdString(path("broken.xlsx")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("PK\x03\x04 no workbook") > 0);
    broken.close();
    const std::vector<std::string> paths{path("copied.xlsx"), path("newer.xlsx"),    path("broken.xlsx"),
                                         path("none.xlsx"),   path("headless.xlsx"), made.back()};
    const Collected collected = collect(plan, paths);
    QCOMPARE(collected.forms.size(), 6UL);
    QCOMPARE(collected.forms[0].trouble, FormTrouble::NotAForm);
    QCOMPARE(collected.forms[1].trouble, FormTrouble::NewerForm);
    QCOMPARE(collected.forms[2].trouble, FormTrouble::Unreadable);
    QVERIFY(collected.forms[2].error.has_value());
    QCOMPARE(collected.forms[3].trouble, FormTrouble::Unreadable);
    QCOMPARE(collected.forms[4].trouble, FormTrouble::NoTable);
    QCOMPARE(collected.forms[5].trouble, FormTrouble::None);
    QVERIFY(collected.items.empty());
    plan::Plan elsewhere = town(2, 4);
    elsewhere.info.name = "另一个区";
    for (plan::Outlet &each : elsewhere.outlets) {
        each.name = "别处" + each.name;
        each.key.clear();
    }
    QCOMPARE(collect(elsewhere, {made.front()}).forms.front().trouble, FormTrouble::OtherProject);
}

void FormsTest::oddCells()
{
    const plan::Plan plan = town(1, 4);
    FormWorkbook book(make(plan).front());
    book.cell("LEDGER-100", "建筑面积(㎡)") = "-5";
    book.cell("LEDGER-101", "建筑面积(㎡)") = "80-100";
    book.cell("LEDGER-102", "类别") = "外星人服务站";
    book.cell("LEDGER-103", "状态") = "不好说";
    book.cell("LEDGER-103", "容量") = "30"; // a market counts no places
    book.saveXlsx(path("odd.xlsx"));
    const Collected collected = collect(plan, {path("odd.xlsx")});
    QVERIFY(collected.items.empty());
    std::vector<base::IssueCode> codes;
    for (const base::Issue &issue : collected.issues) {
        codes.push_back(issue.code);
        QCOMPARE(issue.source, std::string("odd.xlsx / 网点台账"));
        QVERIFY(issue.row > 4 || issue.code == base::IssueCode::OtherSkipped);
    }
    std::ranges::sort(codes);
    using enum base::IssueCode;
    QCOMPARE(codes, (std::vector{RowUnreadable, RowUnreadable, CategoryUnknown, NegativeNumber, OtherSkipped}));
}

void FormsTest::nothingHalf()
{
    const plan::Plan plan = town(5, 4);
    exporting::FormRequest request;
    request.folder = path("stopped");
    const exporting::FormTexts texts = test::formTexts(FormKind::Ledger, rulebook());
    std::stop_source stop;
    const base::Progress progress(
        [&](std::string_view, double done) {
            if (done > 0.5)
                stop.request_stop();
        },
        stop.get_token());
    const auto stopped = exporting::makeForms(plan, rulebook(), texts, request, progress);
    QVERIFY(!stopped && stopped.error().code == base::ErrorCode::Cancelled);
    QVERIFY(QDir(QString::fromStdString(request.folder))
                .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot | QDir::Dirs)
                .isEmpty());
    QFile file(QString::fromStdString(path("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    request.folder = path("file");
    const auto refused = exporting::makeForms(plan, rulebook(), texts, request);
    QVERIFY(!refused && refused.error().code == base::ErrorCode::FolderNotWritable);
    request.folder = "/dev/full/forms";
    QVERIFY(!exporting::makeForms(plan, rulebook(), texts, request));
    request.folder = path("empty");
    const auto nothing = exporting::makeForms({}, rulebook(), texts, request);
    QVERIFY(!nothing && nothing.error().code == base::ErrorCode::NothingToAssess);
    QVERIFY(importing::collectForms(plan, rulebook(), std::vector{path("x")}, progress).error().code ==
            base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
