// SPDX-License-Identifier: GPL-3.0-or-later
// Random towns: every project that a sheet, the plan, the division of tasks or the one page prints is a row of table 7, with its figures.
#include "core/report/circle_sheet.h"
#include "core/report/tables.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "ui/report/chapters_tables.h"
#include "ui/report/chapters_templates.h"
#include "ui/report/summary_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <map>

using namespace yike;
using report::Manuscript;
using report::Table;

namespace {

/// A random town with a scenario that builds, with costs, years and rooms, on another that builds too.
struct Case {
    plan::Plan plan;
    report::Content content;
    report::Tables tables;

    explicit Case(std::uint64_t seed)
    {
        test::RandomTownPlan random(seed);
        plan = random.plan();
        if (seed % 3 == 0)
            std::erase_if(plan.areas, [](const plan::Area &area) { return area.kind == plan::AreaKind::Circle; });
        for (int i = 0; i < 4; ++i)
            random.edit(plan, plan.scenarios.front().id);
        for (auto &[id, change] : plan.scenarios.front().outlets) {
            if (!change.after)
                continue;
            change.after->cost = random.chance(80) ? random.below(900'000) : -1;
            change.after->stage = random.chance(70) ? static_cast<std::int32_t>(2026 + random.below(4)) : 0;
            change.after->lead = random.chance(50) ? "民政局" : "";
        }
        const auto present = assessed({});
        content = report::compose(assessed(plan.scenarios.front().id), present);
        tables = report::tablesOf(content);
    }
    [[nodiscard]] std::shared_ptr<const analysis::Assessment> assessed(plan::ScenarioId scenario) const
    {
        return *analysis::assess(*analysis::Situation::make(plan, scenario, test::smallRulebook()));
    }
};

/// The tables with a column "No." and a column "Project".
std::vector<const Table *> projectTables(const Manuscript &manuscript)
{
    std::vector<const Table *> found;
    for (const report::Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<Table>(&block);
            table != nullptr && std::ranges::contains(table->columns, QStringLiteral("No."), &Table::Column::head) &&
            std::ranges::contains(table->columns, QStringLiteral("Project"), &Table::Column::head))
            found.push_back(table);
    return found;
}

/// By the name of the column, as table 7 names it. What is left open for the office is what table 7 has as a dash.
std::map<QString, QString> cellsOf(const Table &table, const QStringList &row)
{
    static const std::map<QString, QString> kNames{{QStringLiteral("Cost"), QStringLiteral("Reckoned cost")},
                                                   {QStringLiteral("Led by"), QStringLiteral("Lead")},
                                                   {QStringLiteral("Year"), QStringLiteral("Done by")}};
    std::map<QString, QString> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString &title = table.columns[i].head;
        const auto other = kNames.find(title);
        QString cell = row[static_cast<qsizetype>(i)];
        if (cell == QStringLiteral("____"))
            cell = text::kNoFigure;
        if (title != QStringLiteral("Carried out by"))
            cells[other == kNames.end() ? title : other->second] = cell;
    }
    return cells;
}

/// "" where every cell is as table 7 has it in the row with its number.
QString difference(const std::map<QString, QString> &cells, const Table &seven)
{
    const QString number = cells.at(QStringLiteral("No."));
    for (const QStringList &row : seven.rows) {
        if (row.front() != number)
            continue;
        const auto told = cellsOf(seven, row);
        for (const auto &[column, cell] : cells) {
            const auto at = told.find(column);
            if (at == told.end())
                return "table 7 has no " + column;
            if (at->second != cell)
                return number + ", " + column + ": " + cell + ", in table 7: " + at->second;
        }
        return {};
    }
    return "table 7 has no row " + number;
}

Manuscript written(void (*chapter)(Manuscript &, const report::Content &), const report::Content &content)
{
    Manuscript manuscript;
    chapter(manuscript, content);
    return manuscript;
}

} // namespace

class ProjectListTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { text::installLanguage(*qApp, text::Language::English); }
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void cleanupTestCase() { QVERIFY2(s_inSheets > 20, "the towns hardly build anything"); }
    void oneListInEveryChapter_data();
    void oneListInEveryChapter();

private:
    static void checkSheets(const Case &made, const Table &seven);
    static void checkWhole(const Table &table, const Table &seven);
    static void checkOnePage(const Case &made, const Table &seven);
    static inline std::int64_t s_inSheets = 0; ///< rows compared, over all towns
};

void ProjectListTest::oneListInEveryChapter_data()
{
    QTest::addColumn<quint64>("seed");
    const int cases = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 600 : 40;
    for (int i = 1; i <= cases; ++i)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(i))) << static_cast<quint64>(i);
}

void ProjectListTest::oneListInEveryChapter()
{
    QFETCH(const quint64, seed);
    text::setEdition(seed % 2 == 0 ? text::Edition::Public : text::Edition::Internal);
    const Case made(seed);
    Manuscript chapter;
    report::writeProjects(chapter, made.content, made.tables, report::Layout::Workbook);
    const auto sevens = projectTables(chapter);
    if (made.content.projects->rows.empty()) {
        QVERIFY(sevens.empty());
        return;
    }
    QCOMPARE(sevens.size(), 1U);
    const Table &seven = *sevens.front();
    checkSheets(made, seven);
    Manuscript plan;
    report::writeImplementationPlan(plan, made.content, {});
    QCOMPARE(projectTables(plan).size(), 1U);
    checkWhole(*projectTables(plan).front(), seven);
    const QStringList total = projectTables(plan).front()->rows.back();
    auto sums = cellsOf(*projectTables(plan).front(), total);
    const auto told = cellsOf(seven, seven.rows.back());
    for (const QString &column :
         {QStringLiteral("Size"), QStringLiteral("Reckoned cost"), QStringLiteral("Newly reached")})
        QCOMPARE(sums.at(column), told.at(column));
    const Manuscript tasks = written(report::writeSafeguards, made.content);
    QCOMPARE(projectTables(tasks).size(), 1U);
    checkWhole(*projectTables(tasks).front(), seven);
    checkOnePage(made, seven);
}

/// Of each sheet the rows that lie in its circle, in order, each as in table 7.
void ProjectListTest::checkSheets(const Case &made, const Table &seven)
{
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, made.content, nullptr);
    QStringList printed, wanted;
    for (const Table *table : projectTables(manuscript))
        for (const QStringList &row : table->rows) {
            QCOMPARE(difference(cellsOf(*table, row), seven), QString());
            printed << row.front();
            ++s_inSheets;
        }
    constexpr std::size_t kMost = 8; // of a sheet
    for (const plan::AreaId area : report::sheetAreas(*made.content.assessment->situation->plan)) {
        std::size_t here = 0;
        for (const report::Project &row : made.content.projects->rows)
            if (report::liesIn(row, area) && ++here <= kMost)
                wanted << QString::number(row.number);
    }
    QCOMPARE(printed, wanted);
}

/// All rows of table 7; a total may follow.
void ProjectListTest::checkWhole(const Table &table, const Table &seven)
{
    std::size_t rows = 0;
    for (const QStringList &row : table.rows) {
        if (row.front().isEmpty())
            continue;
        QCOMPARE(difference(cellsOf(table, row), seven), QString());
        ++rows;
    }
    QCOMPARE(rows + 1, seven.rows.size());
}

void ProjectListTest::checkOnePage(const Case &made, const Table &seven)
{
    Manuscript manuscript;
    report::writeOnePage(manuscript, made.content, nullptr, {});
    QStringList proposals;
    bool begun = false;
    for (const report::Block &block : manuscript.blocks())
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
            if (begun && paragraph->text.contains(QStringLiteral("newly reached: ")))
                proposals << paragraph->text;
            begun = begun || paragraph->text == QStringLiteral("Proposals");
        }
    QCOMPARE(static_cast<std::size_t>(proposals.size()), std::min<std::size_t>(3, seven.rows.size() - 1));
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        auto cells = cellsOf(seven, seven.rows[static_cast<std::size_t>(i)]);
        QString size = cells.at(QStringLiteral("Size"));
        if (size == text::kNoFigure)
            size = QStringLiteral("____");
        QCOMPARE(proposals[i], QStringLiteral("%1. %2 (%3; %4; size: %5; newly reached: %6).")
                                   .arg(cells.at(QStringLiteral("No.")), cells.at(QStringLiteral("Project")),
                                        cells.at(QStringLiteral("Way of building")), cells.at(QStringLiteral("Place")),
                                        size, cells.at(QStringLiteral("Newly reached"))));
    }
}

QTEST_MAIN(ProjectListTest)
#include "project_list_test.moc"
