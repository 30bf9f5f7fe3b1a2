// SPDX-License-Identifier: GPL-3.0-or-later
// What the templates say: goals in their order, the measure each deficit is counted by, names in sentences, nothing of few people.
#include "core/report/circle_sheet.h"
#include "tests/support/small_district.h"
#include "ui/report/chapters_templates.h"
#include "ui/report/template_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QApplication>
#include <QTest>

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

const report::Table *tableWith(const Manuscript &manuscript, const QString &title)
{
    for (const report::Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<report::Table>(&block); table != nullptr && table->title.contains(title))
            return table;
    return nullptr;
}

} // namespace

class TemplateWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { text::installLanguage(*qApp, text::Language::English); }
    void cleanup() { text::setEdition(text::Edition::Internal); }
    void goalsAreWhatIsMissedFirst();
    void onlyAScenarioHasProjectsAttached();
    void namesWithinSentences();
    void deficitsNameTheirMeasure();
    void aSheetTellsNoSmallCountByItsRest();

private:
    report::Content m_content = contentOf(test::smallDistrict());
};

void TemplateWordsTest::goalsAreWhatIsMissedFirst()
{
    report::Content content = m_content;
    const norms::Rulebook &book = norms::starterRulebook();
    report::CoverageRow kept = content.coverage.front();
    kept.norm = book.coverageNorm("vegetable-market")->id;
    kept.network = {kept.people, kept.people};
    kept.notReached = 0;
    kept.verdict = analysis::Verdict::Met;
    report::CoverageRow school = kept;
    school.norm = book.coverageNorm("primary-school")->id;
    content.coverage.insert(content.coverage.begin(), {kept, school});
    Manuscript manuscript;
    report::writeImplementationPlan(manuscript, content, {});
    const QStringList words = wordsOf(manuscript);
    const auto at = [&](const QString &part) {
        const auto found = std::ranges::find_if(words, [&](const QString &each) { return each.contains(part); });
        return found == words.end() ? -1 : found - words.begin();
    };
    const auto name = [&](const char *service) { return text::serviceName(book, service); };
    const auto missed = at(name("day-care-for-the-old") + QStringLiteral(": 60 % of the group")),
               stays = at(name("vegetable-market") + QStringLiteral(": 85 % or more of the group")),
               whose = at(QStringLiteral("Goals set by"));
    QVERIFY(missed > 0);
    QVERIFY(missed < stays); // what is reached already stands last, as kept
    QVERIFY(stays < whose);
    QCOMPARE(words.filter(QStringLiteral("Goals set by")).size(), 1);
    QVERIFY(words.filter(name("primary-school") + QStringLiteral(": ")).isEmpty()); // distance is for reference
}

void TemplateWordsTest::onlyAScenarioHasProjectsAttached()
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario empty;
    empty.id = {plan.nextId++};
    plan.scenarios.push_back(empty);
    const auto listed = [](const report::Content &content) {
        Manuscript manuscript;
        report::writeImplementationPlan(manuscript, content, {});
        return wordsOf(manuscript).filter(QStringLiteral("Projects, investment and stages")).size();
    };
    QCOMPARE(listed(m_content), 0);
    QCOMPARE(listed(contentOf(plan, empty.id)), 1);
}

void TemplateWordsTest::namesWithinSentences()
{
    QCOMPARE(report::words::lowered(QStringLiteral("No outlet")), QStringLiteral("no outlet"));
    QCOMPARE(report::words::lowered(QStringLiteral("GP surgery")), QStringLiteral("GP surgery"));
    QCOMPARE(report::words::lowered(QString::fromUtf8("缺设施")), QString::fromUtf8("缺设施"));
    QCOMPARE(report::words::lowered(QString()), QString());
    QCOMPARE(report::words::raised(QStringLiteral("batch: 1")), QStringLiteral("Batch: 1"));
    const plan::Plan &plan = *m_content.assessment->situation->plan;
    QCOMPARE(report::words::namesOf(plan, {{3}, {4}}, 1), QString::fromUtf8("西社区 and one other"));
    QCOMPARE(report::words::namesOf(plan, {{3}, {4}, {2}}, 1), QString::fromUtf8("西社区 and 2 others"));
}

void TemplateWordsTest::deficitsNameTheirMeasure()
{
    QStringList told;
    for (const report::words::DeficitGroup &group : report::words::deficitGroups(m_content)) {
        QVERIFY(report::words::byCommunity(m_content, group));
        told << report::words::sentenceOf(m_content, group);
    }
    QVERIFY(!told.isEmpty());
    for (const QString &sentence : told) {
        QVERIFY2(sentence.contains(QStringLiteral("along the network")) ||
                     sentence.contains(QStringLiteral("by the standard")),
                 qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("cause: No")), qPrintable(sentence));
    }
}

void TemplateWordsTest::aSheetTellsNoSmallCountByItsRest()
{
    plan::Plan plan = test::smallDistrict();
    for (std::size_t i = 0; i < 2; ++i) // A and B, the two that are reached: 3 people aged 60 and over each
        plan.residences[i].people = {10'000, 0, 0, 0, 60'000, 2'000, 0, 0, 1'000};
    text::setEdition(text::Edition::Public);
    Manuscript manuscript;
    report::writeCircleSheets(manuscript, contentOf(plan), nullptr);
    const report::Table *coverage = tableWith(manuscript, QStringLiteral("walking coverage"));
    QVERIFY(coverage);
    bool seen = false;
    for (const QStringList &row : coverage->rows)
        if (row.front().startsWith(text::serviceName(norms::starterRulebook(), "day-care-for-the-old"))) {
            seen = true;
            QCOMPARE(row.back(), text::kNoFigure); // 60 of 66: beside 66 it would tell 6
            QVERIFY(!row.contains(QStringLiteral("9.1 %")));
        }
    QVERIFY(seen);
}

QTEST_MAIN(TemplateWordsTest)
#include "template_words_test.moc"
