// SPDX-License-Identifier: GPL-3.0-or-later
// On random projects: what is handed out and comes back untouched changes nothing, however it was saved in between.
#include "core/import/collect.h"
#include "tests/support/form_workbook.h"
#include "tests/support/random_plan.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yike;
using importing::FormKind;

namespace {

/// Communities of which some hold outlets, and outlets that stand in none of them.
plan::Plan randomPlan(test::RandomPlan &random)
{
    plan::Plan plan = random.plan(
        {.residences = 2, .outlets = 40, .streets = 2, .buildings = 2, .areas = 6, .estates = 2, .scenarios = 0});
    for (std::size_t i = 0; i < plan.areas.size(); i += 2)
        plan.areas[i].kind = plan::AreaKind::Community;
    for (plan::Outlet &outlet : plan.outlets) {
        outlet.community = plan.areas[static_cast<std::size_t>(random.number(0, std::ssize(plan.areas) - 1))].id;
        if (random.chance(30) && !outlet.services.empty())
            outlet.services.front().service = "convenience-store";
        if (random.chance(30))
            outlet.hours = "早6点-晚10点";
        if (random.chance(20))
            outlet.key = "K" + std::to_string(random.number(0, 9));
    }
    return plan;
}

std::string describe(const importing::Collected &collected)
{
    std::string out;
    for (const importing::ReturnedForm &form : collected.forms)
        if (form.trouble != importing::FormTrouble::None)
            out += form.file + ": trouble " + std::to_string(static_cast<int>(form.trouble)) + "\n";
    for (const importing::FormItem &item : collected.items)
        for (const importing::FormChange &change : item.changes)
            out += item.name + " " + importing::code(change.field) + ": [" + change.before + "] [" + change.now +
                   "] [" + change.says.front().text + "]\n";
    for (const base::Issue &issue : collected.issues) {
        out += issue.source + " issue " + std::to_string(static_cast<int>(issue.code)) + " row " +
               std::to_string(issue.row);
        for (const std::string &arg : issue.args)
            out += " [" + arg + "]";
        out += "\n";
    }
    return out;
}

} // namespace

class FormsRandomTest : public QObject {
    Q_OBJECT

private slots:
    void untouchedFormsChangeNothing()
    {
        const norms::Rulebook &rulebook = norms::starterRulebook();
        const std::uint64_t seeds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 200 : 12;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            test::RandomPlan random(seed);
            const plan::Plan plan = randomPlan(random);
            const FormKind kind = seed % 2 == 0 ? FormKind::Survey : FormKind::Ledger;
            const QTemporaryDir folder;
            exporting::FormRequest request;
            request.kind = kind;
            request.folder = folder.path().toStdString();
            request.bySubdistrict = seed % 3 == 0;
            request.emptyRows = 5;
            const auto made = exporting::makeForms(plan, rulebook, test::formTexts(kind, rulebook), request);
            QVERIFY2(made.has_value(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            std::vector<std::string> paths;
            for (std::size_t i = 0; i < made->size(); ++i) {
                paths.push_back((*made)[i].path);
                if (i % 3 == 0) { // saved by another program, under another name
                    paths.back() = folder.filePath(QStringLiteral("again%1.ods").arg(i)).toStdString();
                    test::FormWorkbook((*made)[i].path).saveOds(paths.back());
                } else if (i % 3 == 1) {
                    paths.back() = folder.filePath(QStringLiteral("again%1.xlsx").arg(i)).toStdString();
                    test::FormWorkbook((*made)[i].path).saveXlsx(paths.back());
                }
            }
            const auto collected = importing::collectForms(plan, rulebook, paths);
            QVERIFY(collected.has_value());
            const std::string told = describe(*collected);
            QVERIFY2(told.empty() && collected->items.empty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(told))));
            for (const importing::ReturnedForm &form : collected->forms)
                QVERIFY2(form.changed == 0 && form.added == 0 && form.gone == 0,
                         qPrintable(QStringLiteral("seed %1, %2: %3 %4 %5")
                                        .arg(seed)
                                        .arg(QString::fromStdString(form.file))
                                        .arg(form.changed)
                                        .arg(form.added)
                                        .arg(form.gone)));
            QCOMPARE(collected->unchanged, std::ssize(plan.outlets));
            QVERIFY(importing::collectEdit(plan, rulebook, *collected).changes.empty());
        }
    }
};

QTEST_GUILESS_MAIN(FormsRandomTest)
#include "forms_random_test.moc"
