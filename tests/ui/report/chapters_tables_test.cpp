// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of tables: their columns, their empty states, what the public edition leaves out, numbers in sentences and tables.
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/small_district.h"
#include "ui/report/chapters_tables.h"
#include "ui/report/summary_text.h"
#include "ui/report/table_terms.h"
#include "ui/text/edition.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace yike;
using report::Layout;
using report::Manuscript;

namespace {

using Write = void (*)(Manuscript &, const report::Content &, const report::Tables &, Layout);

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {},
                                                     std::shared_ptr<const norms::Rulebook> book = {})
{
    if (!book)
        book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    return analysis::assess(analysis::Situation::make(plan, scenario, book).value()).value();
}

/// A chapter taken apart.
struct Written {
    Manuscript manuscript;
    std::vector<report::Table> tables;
    QStringList headings, paragraphs;

    Written(Write write, const report::Content &content, const report::Tables &from, Layout layout = Layout::Pages)
    {
        write(manuscript, content, from, layout);
        for (const report::Block &block : manuscript.blocks()) {
            if (const auto *table = std::get_if<report::Table>(&block))
                tables.push_back(*table);
            else if (const auto *heading = std::get_if<report::Heading>(&block))
                headings << heading->text;
            else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                paragraphs << paragraph->text;
        }
    }
    [[nodiscard]] QString everything() const
    {
        QStringList all = headings + paragraphs;
        for (const report::Table &table : tables) {
            all << table.title << table.unit << table.note;
            for (const auto &column : table.columns)
                all << column.head;
            for (const QStringList &row : table.rows)
                all << row;
        }
        return all.join(QChar('\n'));
    }
    /// Cells of a column by the head, without the last row where it is the total.
    [[nodiscard]] QStringList column(const QString &head) const
    {
        QStringList cells;
        for (const report::Table &table : tables) {
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].head != head || !cells.isEmpty())
                    continue;
                for (std::size_t row = 0; row < table.rows.size(); ++row)
                    if (!std::ranges::contains(table.strong, row))
                        cells << table.rows[row].value(static_cast<qsizetype>(i));
            }
        }
        return cells;
    }
    [[nodiscard]] QString total(const QString &head) const
    {
        for (const report::Table &table : tables)
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                if (table.columns[i].head == head && !table.strong.empty())
                    return table.rows[table.strong.back()].value(static_cast<qsizetype>(i));
        return {};
    }
};

/// Numbers as printed; ages and the unit of money are none.
QStringList numbersIn(QString text)
{
    for (const char *words : {"aged 60 and over", "under 3", "10,000 yuan", "2030: 30 %"})
        text.remove(QString::fromUtf8(words));
    QStringList found;
    static const QRegularExpression number(QStringLiteral("\\d[\\d,]*(\\.\\d+)?"));
    for (auto it = number.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(QRegularExpression(QStringLiteral(",$")));
    return found;
}

QString count(std::int64_t value) { return text::formatCount(value); }

plan::Plan districtWithScenario()
{
    plan::Plan plan = test::smallDistrict();
    plan.nextId = 1000;
    plan::Premises premises;
    premises.id = {60};
    premises.name = "原街道厂房";
    premises.owner = "区国资公司";
    premises.area = 500;
    premises.community = {4};
    plan.premises.push_back(premises);
    plan.outlets[0].remark = "联系电话 010-555";
    plan.outlets[0].staff = 7;
    plan::Scenario &scenario = plan.scenarios.emplace_back();
    scenario.id = {100};
    scenario.nameZh = scenario.nameEn = "East";
    plan::Outlet added = plan.outlets[0];
    added.id = {101};
    added.name = "东日照";
    added.remark.clear();
    added.place = plan.residences[3].place;
    added.community = {4};
    added.status = plan::OutletStatus::Planned;
    added.cost = 120'500;
    added.stage = 2027;
    added.lead = "区民政局";
    added.contact = "王主任 13800000000";
    added.premises = {60};
    scenario.outlets[added.id] = {std::nullopt, added};
    return plan;
}

constexpr std::array<Write, 7> kChapters{report::writeCircles,  report::writeLedger,   report::writeBasicKinds,
                                         report::writeDeficits, report::writeProjects, report::writeComparison,
                                         report::writeSelf};

} // namespace

class ChaptersTablesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const plan::Plan plan = districtWithScenario();
        m_present = assessed(plan);
        m_content = report::compose(assessed(plan, {100}), m_present);
        m_tables = report::tablesOf(m_content);
    }
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void everyTableIsWhole();
    void workbooksHaveTheColumnsAskedFor();
    void pagesHoldNoMoreThanFourteenColumns();
    void emptyChaptersSayWhy();
    void thePublicEditionNamesNobody();
    void theSummaryTellsWhatTheTablesTell();
    void numbersInSentencesAreThoseOfTheTables_data();
    void numbersInSentencesAreThoseOfTheTables();

private:
    static void checkSentences(const report::Content &content, const report::Tables &tables);
    static void checkSummary(const report::Content &content, const report::Tables &tables);

    std::shared_ptr<const analysis::Assessment> m_present;
    report::Content m_content;
    report::Tables m_tables;
};

void ChaptersTablesTest::everyTableIsWhole()
{
    for (const Layout layout : {Layout::Pages, Layout::Workbook}) {
        for (const Write write : kChapters) {
            const Written chapter(write, m_content, m_tables, layout);
            QVERIFY(std::holds_alternative<report::PageBreak>(chapter.manuscript.blocks().front()));
            QCOMPARE(chapter.headings.size(), 1);
            QVERIFY(!chapter.paragraphs.isEmpty());
            QVERIFY(!chapter.tables.empty());
            for (const report::Table &table : chapter.tables) {
                QVERIFY(!table.title.isEmpty());
                QVERIFY(!table.rows.empty());
                for (const QStringList &row : table.rows) // a band runs over all columns of the pages
                    QVERIFY(static_cast<std::size_t>(row.size()) == table.columns.size() ||
                            (row.size() == 1 && layout == Layout::Pages));
                for (const std::size_t strong : table.strong)
                    QVERIFY(strong < table.rows.size());
            }
            QVERIFY(!chapter.everything().contains(QRegularExpression(QStringLiteral("%\\d"))));
        }
    }
}

void ChaptersTablesTest::workbooksHaveTheColumnsAskedFor()
{
    const std::array<std::size_t, 6> columns{16, 23, 6 + m_tables.basicKinds->kinds.size(), 13, 15, 13};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Written chapter(kChapters[i], m_content, m_tables, Layout::Workbook);
        QCOMPARE(chapter.tables.size(), 1U);
        QCOMPARE(chapter.tables.front().columns.size(), columns[i]);
        QVERIFY(!chapter.tables.front().sheetName.isEmpty());
        QVERIFY(chapter.tables.front().note.contains(QStringLiteral("Base date")));
    }
}

void ChaptersTablesTest::pagesHoldNoMoreThanFourteenColumns()
{
    for (const Write write : kChapters) {
        const Written chapter(write, m_content, m_tables);
        std::set<QString> names;
        for (const report::Table &table : chapter.tables) {
            QVERIFY(table.columns.size() <= 14);
            double sum = 0;
            for (const auto &column : table.columns)
                sum += column.width;
            for (const auto &column : table.columns) // of 247 mm: at least two characters and their room
                QVERIFY2(column.width / sum * 247 > 7, qPrintable(table.title + column.head));
            if (!table.sheetName.isEmpty())
                QVERIFY(names.insert(table.sheetName).second);
        }
    }
    // The parts hold every column of the whole.
    const Written whole(report::writeProjects, m_content, m_tables, Layout::Workbook);
    const Written parts(report::writeProjects, m_content, m_tables);
    for (const auto &column : whole.tables.front().columns)
        QCOMPARE(parts.column(column.head), whole.column(column.head));
}

void ChaptersTablesTest::emptyChaptersSayWhy()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    plan.outlets.clear();
    const report::Content content = report::compose(assessed(plan));
    const report::Tables tables = report::tablesOf(content);
    for (const Write write : kChapters) {
        const Written chapter(write, content, tables);
        QCOMPARE(chapter.paragraphs.size(), 1);
        QVERIFY2(chapter.paragraphs.front().startsWith(QStringLiteral("Not assessed this time: ")) ||
                     chapter.paragraphs.front().startsWith(QStringLiteral("The present state is reported: ")),
                 qPrintable(chapter.paragraphs.front()));
        for (const char *told : {"Draw them", "Make one"}) // print tells why, and nobody what to do with the program
            QVERIFY2(!chapter.paragraphs.front().contains(QString::fromLatin1(told)), told);
    }
    const report::Content alone = report::compose(m_content.assessment); // nobody assessed the present state
    const report::Tables none = report::tablesOf(alone);
    for (const Write write : {report::writeCircles, report::writeLedger, report::writeBasicKinds, report::writeDeficits,
                              report::writeComparison, report::writeSelf}) {
        const Written chapter(write, alone, none);
        QVERIFY(chapter.tables.empty());
        QVERIFY(chapter.paragraphs.front().startsWith(QStringLiteral("Not assessed this time: ")));
    }
}

void ChaptersTablesTest::thePublicEditionNamesNobody()
{
    const auto all = [&] {
        QString words;
        for (const Write write : kChapters)
            for (const Layout layout : {Layout::Pages, Layout::Workbook})
                words += Written(write, m_content, m_tables, layout).everything();
        return words;
    };
    const QString internal = all();
    for (const char *word : {"010-555", "区国资公司", "区民政局", "Longitude", "Owner"})
        QVERIFY2(internal.contains(QString::fromUtf8(word)), word);
    QVERIFY(!internal.contains(QStringLiteral("13800000000"))); // contacts are in no edition
    text::setEdition(text::Edition::Public);
    const QString open = all();
    for (const char *word :
         {"010-555", "区国资公司", "区民政局", "13800000000", "Longitude", "Latitude", "Owner", "Lead\n"})
        QVERIFY2(!open.contains(QString::fromUtf8(word)), word);
    QVERIFY(open.contains(QStringLiteral("<10"))); // seven who work there
}

void ChaptersTablesTest::theSummaryTellsWhatTheTablesTell()
{
    const QStringList sentences = report::summarySentences(m_content);
    QCOMPARE(sentences.size(), 12);
    QVERIFY(sentences[9].contains(QStringLiteral("120.50 × 10,000 yuan")));
    QVERIFY(sentences[9].contains(QStringLiteral("1 projects in 2027")));
    QVERIFY(sentences[9].contains(QStringLiteral("400 m²")));
    QVERIFY(sentences[10].contains(QStringLiteral("nobody is left without")));
    const QStringList present = report::summarySentences(report::compose(m_present));
    QVERIFY(present[9].contains(QStringLiteral("not assessed this time")));
    QVERIFY(present[10].contains(QStringLiteral("not assessed this time")));
    checkSentences(m_content, m_tables);
    checkSummary(m_content, m_tables);
}

void ChaptersTablesTest::numbersInSentencesAreThoseOfTheTables_data()
{
    QTest::addColumn<quint64>("seed");
    const int cases = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 500 : 40;
    for (int i = 1; i <= cases; ++i)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(i))) << static_cast<quint64>(i);
}

void ChaptersTablesTest::numbersInSentencesAreThoseOfTheTables()
{
    QFETCH(const quint64, seed);
    test::RandomTownPlan random(seed);
    plan::Plan plan = random.plan();
    for (int i = 0; i < 3; ++i)
        random.edit(plan, plan.scenarios.front().id);
    for (auto &[id, change] : plan.scenarios.front().outlets)
        if (change.after) {
            change.after->cost = random.chance(70) ? random.below(90'000) : -1;
            change.after->stage = random.chance(70) ? static_cast<std::int32_t>(2026 + random.below(4)) : 0;
        }
    const auto book = test::smallRulebook();
    const report::Content content =
        report::compose(assessed(plan, plan.scenarios.front().id, book), assessed(plan, {}, book));
    const report::Tables tables = report::tablesOf(content);
    checkSentences(content, tables);
    checkSummary(content, tables);
    for (const Write write : kChapters) {
        const Written once(write, content, tables), again(write, content, tables);
        QCOMPARE(once.everything(), again.everything());
    }
}

void ChaptersTablesTest::checkSentences(const report::Content &content, const report::Tables &tables)
{
    const Written circles(report::writeCircles, content, tables);
    if (!circles.tables.empty()) {
        const QStringList told = numbersIn(circles.paragraphs.front()).first(6);
        QCOMPARE(told, (QStringList{count(circles.column(QStringLiteral("No.")).size()),
                                    circles.total(QStringLiteral("Residents")), circles.total(QStringLiteral("60+")),
                                    circles.total(QStringLiteral("Under 3")),
                                    circles.total(QStringLiteral("Commercial outlets")),
                                    circles.total(QStringLiteral("Public facilities"))}));
    }
    const Written ledger(report::writeLedger, content, tables);
    if (!ledger.tables.empty()) {
        const QStringList told = numbersIn(ledger.paragraphs.front());
        const QStringList status = ledger.column(QStringLiteral("Status"));
        const auto with = [&](plan::OutletStatus each) { return status.count(text::name(each)); };
        QCOMPARE(told[0], count(status.size()));
        QCOMPARE(told[3], count(with(plan::OutletStatus::Open)));
        QCOMPARE(told[4], count(with(plan::OutletStatus::Closed)));
        QCOMPARE(told[5], count(with(plan::OutletStatus::Unchecked)));
        QCOMPARE(told[6], count(with(plan::OutletStatus::Planned) + with(plan::OutletStatus::UnderConstruction)));
        const QStringList placed = ledger.column(QStringLiteral("Place known by"));
        QCOMPARE(told[7], count(placed.size() - placed.count(text::name(plan::MatchLevel::NotPlaced))));
    }
    const Written kinds(report::writeBasicKinds, content, tables);
    if (!kinds.tables.empty()) {
        const QStringList told = numbersIn(kinds.paragraphs.front());
        const QStringList missing = kinds.column(QStringLiteral("Missing"));
        QCOMPARE(told[0], count(missing.size()));
        QCOMPARE(told[1], count(missing.count(text::kNoFigure)));
    }
    const Written deficits(report::writeDeficits, content, tables);
    if (!deficits.tables.empty()) {
        QStringList told = numbersIn(deficits.paragraphs.front());
        if (deficits.paragraphs.front().startsWith(QStringLiteral("One deficit ")))
            told = QStringList{QStringLiteral("1"), QStringLiteral("1")};
        QVERIFY(told.size() >= 2);
        QCOMPARE(told[0], count(deficits.column(QStringLiteral("No.")).size()));
        QVERIFY(deficits.column(QStringLiteral("Deficits")).contains(told[1]));
    }
    const Written projects(report::writeProjects, content, tables);
    if (!projects.tables.empty()) {
        const QStringList told = numbersIn(projects.paragraphs.front());
        const QStringList ways = projects.column(QStringLiteral("Way of building"));
        QCOMPARE(told[0], count(ways.size()));
        for (std::size_t i = 0; i < report::kBuildWays; ++i)
            QCOMPARE(told[static_cast<qsizetype>(i) + 1],
                     count(ways.count(report::words::name(static_cast<report::BuildWay>(i)))));
        QVERIFY(told.contains(projects.total(QStringLiteral("Newly reached"))));
        const QString cost = projects.total(QStringLiteral("Reckoned cost"));
        QVERIFY(cost == text::kNoFigure || told.contains(cost));
    }
}

void ChaptersTablesTest::checkSummary(const report::Content &content, const report::Tables &tables)
{
    const QStringList sentences = report::summarySentences(content);
    const report::LedgerTotals &ledger = tables.ledger->totals;
    if (ledger.outlets > 0) {
        const QStringList told = numbersIn(sentences[2]);
        const report::Summary &s = content.summary;
        QStringList expected{count(ledger.outlets), count(ledger.commercial),
                             count(ledger.outlets - ledger.commercial - s.kindless)};
        if (s.kindless > 0)
            expected << count(s.kindless);
        expected << count(ledger.open) << count(ledger.closed);
        if (s.checksKnown)
            expected << count(ledger.unchecked);
        QCOMPARE(told.first(expected.size()), expected);
    }
    const report::ProjectList &list = *tables.projects;
    QStringList measures{count(std::ssize(tables.deficits->rows)), count(list.byWay[0]), count(list.byWay[1]),
                         count(list.byWay[2])};
    if (list.byWay[3] > 0)
        measures << count(list.byWay[3]);
    measures << count(list.byWay[4]) << count(list.premisesArea);
    if (list.costUnknown < std::ssize(list.rows)) {
        measures << text::formatThousandths(list.cost, 2);
        if (list.costUnknown > 0)
            measures << count(list.costUnknown);
    }
    for (const auto &[year, projects] : list.byYear)
        if (year > 0)
            measures << count(projects) << QString::number(year);
    QCOMPARE(numbersIn(sentences[9]), measures);
    const Written comparison(report::writeComparison, content, tables);
    if (!content.summary.gain)
        return;
    const QStringList told = numbersIn(sentences[10]);
    const QString cell = comparison.column(QStringLiteral("Coverage, before → after")).front();
    QCOMPARE(told.first(2), numbersIn(cell).last(2));
    QCOMPARE(told[2], comparison.column(QStringLiteral("Old people gained")).front());
    QCOMPARE(told[3], comparison.column(QStringLiteral("Under 3 gained")).front());
    const QString left = comparison.column(QStringLiteral("Still without")).front();
    if (content.summary.gain->stillWithout() > 0)
        QCOMPARE(told[4], left);
    else
        QCOMPARE(left, QStringLiteral("0"));
}

QTEST_MAIN(ChaptersTablesTest)
#include "chapters_tables_test.moc"
