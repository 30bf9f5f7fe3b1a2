// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the templates as blocks: no heading without content, no number that is not in the content, editions kept.
#include "ui/report/chapters_templates.h"

#include "core/report/circle_sheet.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/small_district.h"
#include "ui/report/summary_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace yike;
using report::Manuscript;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

report::Content contentOf(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    return report::compose(assessed(plan, scenario), scenario ? assessed(plan) : nullptr);
}

std::shared_ptr<const render::MapScene> sceneOf(const report::Content &content)
{
    const analysis::Situation &situation = *content.assessment->situation;
    return render::MapScene::make(*situation.plan, *situation.frame);
}

/// The small district with a scenario: a canteen in the east, its cost known.
plan::Plan withScenario(plan::ScenarioId &id)
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario scenario;
    scenario.id = id = {plan.nextId++};
    scenario.nameEn = scenario.nameZh = "canteen";
    plan::Outlet canteen = plan.outlets[0];
    canteen.id = {plan.nextId++};
    canteen.name = "东助餐点";
    canteen.place = plan.residences[3].place;
    canteen.community = {4};
    canteen.status = plan::OutletStatus::Planned;
    canteen.services = {{.service = "canteen-for-the-old", .capacity = 100'000, .area = 123}};
    canteen.area = 123;
    canteen.cost = 36'500;
    canteen.stage = 2027;
    canteen.lead = "试点区民政局";
    scenario.outlets[canteen.id] = {std::nullopt, canteen};
    plan.scenarios.push_back(scenario);
    return plan;
}

/// The chapters and documents, each by itself.
std::vector<Manuscript> allOf(const report::Content &content)
{
    const auto scene = sceneOf(content);
    report::Template made;
    made.office = "试点区商务局";
    std::vector<Manuscript> all(7);
    report::writeCircleSheets(all[0], content, scene);
    report::writeGeneral(all[1], content);
    report::writeData(all[2], content);
    report::writeSafeguards(all[3], content);
    report::writeImplementationPlan(all[4], content, made);
    report::writeOnePage(all[5], content, scene, made);
    report::writeSelfAssessment(all[6], content, made);
    return all;
}

QStringList wordsOf(const Manuscript &manuscript)
{
    QStringList words;
    for (const report::Block &block : manuscript.blocks()) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            words << heading->text;
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            words << paragraph->text;
        else if (const auto *table = std::get_if<report::Table>(&block)) {
            words << table->title << table->unit << table->note;
            for (const auto &column : table->columns)
                words << column.head;
            for (const QStringList &row : table->rows)
                words << row;
        }
    }
    return words;
}

/// A heading that nothing follows before one of its own level or above; "" if there is none.
QString emptyHeading(const Manuscript &manuscript)
{
    const report::Heading *last = nullptr;
    for (const report::Block &block : manuscript.blocks()) {
        if (std::holds_alternative<report::PageBreak>(block) || std::holds_alternative<report::Gap>(block))
            continue;
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading != nullptr && heading->printed && last != nullptr && heading->level <= last->level)
            return last->text;
        if (heading == nullptr || heading->printed)
            last = heading;
    }
    return last != nullptr ? last->text : QString();
}

/// What every chapter of every project keeps; "" if it does.
QString fault(const Manuscript &manuscript)
{
    if (const QString heading = emptyHeading(manuscript); !heading.isEmpty())
        return "nothing under " + heading;
    static const QRegularExpression kPlaceholder(QStringLiteral("%[0-9n]"));
    for (const QString &words : wordsOf(manuscript))
        if (words.contains(kPlaceholder))
            return "placeholder in " + words;
    for (const report::Block &block : manuscript.blocks()) {
        const auto *table = std::get_if<report::Table>(&block);
        if (table == nullptr)
            continue;
        if (table->rows.empty())
            return "no row in " + table->title;
        for (const QStringList &row : table->rows)
            if (row.size() != static_cast<qsizetype>(table->columns.size()))
                return "ragged row in " + table->title;
    }
    return {};
}

/// Paints every figure, as a writer would.
bool paints(const Manuscript &manuscript)
{
    QImage paper(2400, 1600, QImage::Format_RGB32);
    for (const report::Block &block : manuscript.blocks())
        if (const auto *figure = std::get_if<report::Figure>(&block)) {
            paper.fill(Qt::white);
            QPainter painter(&paper);
            figure->paint(painter, QRectF(0, 0, 2400, 1600));
            painter.end();
            bool any = false;
            for (int y = 0; y < paper.height() && !any; y += 4)
                for (int x = 0; x < paper.width() && !any; x += 4)
                    any = paper.pixel(x, y) != qRgb(255, 255, 255);
            if (!any)
                return false;
        }
    return true;
}

const report::Table *tableWith(const Manuscript &manuscript, const QString &title)
{
    for (const report::Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<report::Table>(&block); table != nullptr && table->title.contains(title))
            return table;
    return nullptr;
}

std::set<QString> numbersIn(const QString &words)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d[\\d,]*(\\.\\d+)?"));
    std::set<QString> numbers;
    for (auto all = kNumber.globalMatch(words); all.hasNext();)
        numbers.insert(all.next().captured());
    return numbers;
}

/// Every number the content tells, as it is written.
std::set<QString> toldBy(const report::Content &content)
{
    QStringList told = report::summarySentences(content);
    const auto people = [&](base::People value) { told << text::formatPeople(value); };
    const auto add = [&](std::int64_t value) { told << text::formatCount(value); };
    const auto share = [&](const report::Share &value) { told << text::formatShare(value.part, value.whole); };
    std::map<std::string, std::array<std::int64_t, 5>> groups;
    for (const analysis::Deficit &d : content.deficits) {
        auto &sum = groups[d.norm];
        sum[0] += d.people;
        sum[1] += d.old;
        sum[2] += d.young;
        sum[3] += d.missing;
        ++sum[4];
    }
    for (const auto &[norm, sum] : groups) {
        for (std::size_t i = 0; i < 3; ++i)
            people(sum[i]);
        told << text::formatThousandths(sum[3]);
        add(sum[4]);
    }
    for (const report::CoverageRow &row : content.coverage) {
        share(row.network);
        people(row.notReached);
        if (row.targetPerMille >= 0)
            told << text::formatPerMille(row.targetPerMille);
        const norms::Norm *norm = content.assessment->situation->rulebook->norm(row.norm);
        told << text::groupName(row.bands)
             << text::serviceName(*content.assessment->situation->rulebook, norm->service);
        if (const norms::Target *target = content.assessment->situation->rulebook->target(row.norm))
            told << text::name(target->setBy);
    }
    const report::Summary &s = content.summary;
    for (const std::int64_t value : {s.subdistricts, s.communities, s.circles, s.deficits})
        add(value);
    for (const report::SheetMeasure &measure : report::measuresOf(content))
        told << text::formatThousandths(measure.cost, 1) << QString::number(measure.stage)
             << text::formatThousandths(measure.capacity) << text::formatCount(measure.area);
    std::set<QString> numbers;
    for (const QString &words : told)
        numbers.merge(numbersIn(words));
    numbers.insert(QStringLiteral("10,000")); // yuan
    for (int ordinal = 0; ordinal <= 15; ++ordinal) // of paragraphs; 15 minutes; 12 months
        numbers.insert(QString::number(ordinal));
    return numbers;
}

} // namespace

class ChaptersTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { text::installLanguage(*qApp, text::Language::English); }
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void everyChapterOfASmallDistrict();
    void twoSheetsACircle();
    void figuresOfASheetAreThoseOfTheAssessment();
    void numbersInSentencesAreInTheContent();
    void theBasisAddsUpToTheSummary();
    void theLedgerAddsUp();
    void thePlanIsAnOfficialDocument();
    void whatIsNotKnownIsLeftOpen();
    void onePageHasNoBreak();
    void thePublicEditionShowsNoOutlinesAndNoCoordinates();
    void thePublicEditionNamesNobodyWhoActs();
    void withoutCirclesByCommunity();
    void withoutAreas();
    void aCircleWithoutPeopleAndALongName();
    void randomProjects();

private:
    report::Content m_content = contentOf(test::smallDistrict());
};

void ChaptersTemplatesTest::everyChapterOfASmallDistrict()
{
    plan::ScenarioId scenario;
    const plan::Plan plan = withScenario(scenario);
    for (const report::Content &content : {m_content, contentOf(plan, scenario)})
        for (const Manuscript &manuscript : allOf(content)) {
            QVERIFY(!manuscript.blocks().empty());
            QCOMPARE(fault(manuscript), QString());
            QVERIFY(paints(manuscript));
        }
}

void ChaptersTemplatesTest::twoSheetsACircle()
{
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, m_content, sceneOf(m_content));
    std::vector<report::Sheet> sheets;
    int maps = 0;
    for (const report::Block &block : manuscript.blocks()) {
        if (const auto *paper = std::get_if<report::PageBreak>(&block))
            sheets.push_back(paper->sheet);
        const auto *figure = std::get_if<report::Figure>(&block);
        if (figure == nullptr)
            continue;
        ++maps;
        QVERIFY(figure->kind == report::Figure::Kind::Map);
        QCOMPARE(figure->scale, 5'000); // 1.2 km × 350 m on 267 × 197 mm
        QVERIFY(sheets.back() == report::Sheet::A3Landscape);
    }
    using enum report::Sheet;
    QCOMPARE(sheets, (std::vector<report::Sheet>{A4, A3Landscape, A4}));
    QCOMPARE(maps, 1);
    QCOMPARE(manuscript.nextTable(), 1); // its small tables take no numbers
}

void ChaptersTemplatesTest::figuresOfASheetAreThoseOfTheAssessment()
{
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, m_content, nullptr);
    QCOMPARE(fault(manuscript), QString());
    const report::Table *coverage = tableWith(manuscript, QStringLiteral("walking coverage"));
    QVERIFY(coverage);
    const norms::Rulebook &book = norms::starterRulebook();
    bool seen = false;
    for (const QStringList &row : coverage->rows) {
        if (!row.front().startsWith(text::serviceName(book, "day-care-for-the-old")))
            continue;
        seen = true;
        QVERIFY(row.contains(QStringLiteral("50.0 %"))); // 60 of 120 old people, here and in the district
        QCOMPARE(row.back(), QStringLiteral("60"));
    }
    QVERIFY(seen);
    const report::Table *deficits = tableWith(manuscript, QStringLiteral("deficits"));
    QVERIFY(deficits);
    QVERIFY(deficits->rows.size() <= m_content.deficits.size());
}

void ChaptersTemplatesTest::numbersInSentencesAreInTheContent()
{
    plan::ScenarioId scenario;
    const plan::Plan plan = withScenario(scenario);
    for (const report::Content &content : {m_content, contentOf(plan, scenario)}) {
        const std::set<QString> told = toldBy(content);
        Manuscript manuscript;
        report::writeImplementationPlan(manuscript, content, {});
        for (const report::Block &block : manuscript.blocks()) {
            const auto *paragraph = std::get_if<report::Paragraph>(&block);
            if (paragraph == nullptr || paragraph->text.startsWith(QStringLiteral("Source")))
                continue;
            for (const QString &number : numbersIn(paragraph->text))
                QVERIFY2(told.contains(number), qPrintable(number + " in: " + paragraph->text));
        }
    }
}

void ChaptersTemplatesTest::theBasisAddsUpToTheSummary()
{
    Manuscript manuscript;
    report::writeGeneral(manuscript, m_content);
    const report::Table *table = tableWith(manuscript, QStringLiteral("Documents"));
    QVERIFY(table);
    const QStringList total = table->rows.back();
    const report::Summary &s = m_content.summary;
    QCOMPARE(total[3].toLongLong(), s.read + s.secondHand + s.unverified);
    QCOMPARE(total[4].toLongLong(), s.read);
    QCOMPARE(total[5].toLongLong(), s.secondHand);
    QCOMPARE(total[6].toLongLong(), s.unverified);
    std::int64_t clauses = 0;
    for (std::size_t i = 0; i + 1 < table->rows.size(); ++i)
        clauses += table->rows[i][3].toLongLong();
    QCOMPARE(clauses, s.read + s.secondHand + s.unverified);
}

void ChaptersTemplatesTest::theLedgerAddsUp()
{
    Manuscript manuscript;
    report::writeData(manuscript, m_content);
    const report::Table *table = tableWith(manuscript, QStringLiteral("ledger in figures"));
    QVERIFY(table);
    std::map<QString, std::int64_t> sums;
    QString by;
    for (const QStringList &row : table->rows) {
        by = row[0].isEmpty() ? by : row[0];
        sums[by] += row[2].toLongLong();
    }
    QCOMPARE(sums.size(), std::size_t{4});
    for (const auto &[what, sum] : sums)
        QCOMPARE(sum, m_content.summary.outlets);
}

void ChaptersTemplatesTest::thePlanIsAnOfficialDocument()
{
    plan::ScenarioId scenario;
    const plan::Plan plan = withScenario(scenario);
    Manuscript manuscript;
    report::Template made;
    made.office = "试点区商务局";
    made.date = "2026-03-01";
    report::writeImplementationPlan(manuscript, contentOf(plan, scenario), made);
    QVERIFY(manuscript.officialDocument);
    QStringList chapters;
    for (const report::Block &block : manuscript.blocks())
        if (const auto *heading = std::get_if<report::Heading>(&block);
            heading != nullptr && heading->printed && heading->level == 0)
            chapters << heading->text;
    QCOMPARE(chapters.size(), 6);
    QVERIFY(chapters.front().startsWith(QStringLiteral("1. ")));
    const QString words = wordsOf(manuscript).join(u'\n');
    QVERIFY(words.contains(QString::fromUtf8("东助餐点")));
    QVERIFY(words.contains(QString::fromUtf8("试点区民政局")));
    QVERIFY(words.contains(QString::fromUtf8("试点区商务局")));
    QVERIFY(words.contains(QStringLiteral("36.5")));
    const report::Table *projects = tableWith(manuscript, QStringLiteral("Projects"));
    QVERIFY(projects);
    QCOMPARE(projects->rows.size(), std::size_t{2}); // the project and the total
    QVERIFY(projects->rows[1].contains(QStringLiteral("36.5")));
}

void ChaptersTemplatesTest::whatIsNotKnownIsLeftOpen()
{
    Manuscript manuscript;
    report::writeImplementationPlan(manuscript, m_content, {});
    const report::Table *projects = tableWith(manuscript, QStringLiteral("Projects"));
    QVERIFY(projects);
    for (const QStringList &row : projects->rows)
        QVERIFY(row.contains(QStringLiteral("____")));
    const QString words = wordsOf(manuscript).join(u'\n');
    QVERIFY(words.contains(QStringLiteral("not assessed this time")));
    QVERIFY(words.contains(QStringLiteral("________________"))); // whom it is for, and the office
}

void ChaptersTemplatesTest::onePageHasNoBreak()
{
    Manuscript manuscript;
    report::writeOnePage(manuscript, m_content, sceneOf(m_content), {});
    double fixed = 0;
    int filling = 0;
    for (const report::Block &block : manuscript.blocks()) {
        QVERIFY(!std::holds_alternative<report::PageBreak>(block));
        if (const auto *figure = std::get_if<report::Figure>(&block)) {
            fixed += figure->height;
            filling += figure->height == 0 ? 1 : 0;
        }
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            QVERIFY(paragraph->text.size() <= 301);
    }
    QCOMPARE(filling, 1);
    QVERIFY(fixed <= 46); // two rows of numbers
}

void ChaptersTemplatesTest::thePublicEditionShowsNoOutlinesAndNoCoordinates()
{
    QTemporaryDir folder;
    const auto printed = [&](const char *name) {
        Manuscript manuscript;
        report::writeCircleSheets(manuscript, m_content, sceneOf(m_content));
        const QString path = folder.filePath(QString::fromLatin1(name));
        QPdfWriter writer(path);
        writer.setResolution(report::kResolution);
        writer.setPageSize(QPageSize(QPageSize::A3));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        for (const report::Block &block : manuscript.blocks())
            if (const auto *figure = std::get_if<report::Figure>(&block))
                figure->paint(painter, QRectF(0, 0, 380 * report::kMillimetre, 235 * report::kMillimetre));
        painter.end();
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString internal = printed("internal.pdf");
    // Northing in kilometres: seven digits and more in metres.
    static const QRegularExpression kGrid(QStringLiteral("\\b\\d{4}\\.\\d\\b"));
    QVERIFY(internal.contains(kGrid));
    QVERIFY(internal.contains(QStringLiteral("Boundaries")));
    QVERIFY(internal.contains(QStringLiteral("1:5,000")));
    text::setEdition(text::Edition::Public);
    const QString open = printed("public.pdf");
    QVERIFY(!open.contains(kGrid));
    QVERIFY(!open.contains(QStringLiteral("Boundaries")));
    QVERIFY(open.contains(QStringLiteral("1:5,000")));
    QVERIFY(!open.contains(QStringLiteral("Internal material")));
}

void ChaptersTemplatesTest::thePublicEditionNamesNobodyWhoActs()
{
    plan::ScenarioId scenario;
    plan::Plan plan = withScenario(scenario);
    for (plan::Area &area : plan.areas)
        area.operatorName = "试点运营公司";
    const report::Content content = contentOf(plan, scenario);
    const auto words = [&] {
        QStringList all;
        for (const Manuscript &manuscript : allOf(content))
            all << wordsOf(manuscript);
        return all.join(u'\n');
    };
    for (const char *name : {"试点区民政局", "试点运营公司"})
        QVERIFY2(words().contains(QString::fromUtf8(name)), name);
    text::setEdition(text::Edition::Public);
    for (const char *name : {"试点区民政局", "试点运营公司"})
        QVERIFY2(!words().contains(QString::fromUtf8(name)), name);
    for (const Manuscript &manuscript : allOf(content))
        QCOMPARE(fault(manuscript), QString());
}

void ChaptersTemplatesTest::withoutCirclesByCommunity()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.pop_back();
    const report::Content content = contentOf(plan);
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, content, sceneOf(content));
    QCOMPARE(fault(manuscript), QString());
    QVERIFY(wordsOf(manuscript).contains(QString::fromUtf8("西社区")));
    QVERIFY(wordsOf(manuscript).contains(QString::fromUtf8("东社区")));
}

void ChaptersTemplatesTest::withoutAreas()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    const report::Content content = contentOf(plan);
    for (const Manuscript &manuscript : allOf(content))
        QCOMPARE(fault(manuscript), QString());
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, content, sceneOf(content));
    QVERIFY(wordsOf(manuscript).join(u'\n').contains(QStringLiteral("Not assessed this time")));
}

void ChaptersTemplatesTest::aCircleWithoutPeopleAndALongName()
{
    plan::Plan plan = test::smallDistrict();
    const QString name = QString::fromUtf8("长").repeated(60);
    plan.areas.back().name = name.toStdString();
    plan::Area empty = plan.areas.back();
    empty.id = {7};
    empty.name = "空圈";
    empty.members.clear();
    plan.areas.push_back(empty); // neither people nor an outline
    const report::Content content = contentOf(plan);
    for (const Manuscript &manuscript : allOf(content)) {
        QCOMPARE(fault(manuscript), QString());
        QVERIFY(paints(manuscript));
    }
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, content, sceneOf(content));
    const QString words = wordsOf(manuscript).join(u'\n');
    QVERIFY(words.contains(name));
    QVERIFY(words.contains(QStringLiteral("Nobody lives here")));
}

void ChaptersTemplatesTest::randomProjects()
{
    const std::uint64_t seeds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 150 : 10;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        test::RandomTownPlan random(seed);
        const plan::Plan plan = random.plan();
        const auto assessment = assessed(plan);
        if (!assessment)
            continue;
        text::setEdition(seed % 2 == 0 ? text::Edition::Public : text::Edition::Internal);
        const report::Content content = report::compose(assessment);
        for (const Manuscript &manuscript : allOf(content)) {
            const QString found = fault(manuscript);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(found)));
            QVERIFY2(paints(manuscript), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

QTEST_MAIN(ChaptersTemplatesTest)
#include "chapters_templates_test.moc"
