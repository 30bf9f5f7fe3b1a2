// SPDX-License-Identifier: GPL-3.0-or-later
// The report as blocks: chapters in the template's order, and projects at the edges of what there is.
#include "core/report/studies.h"
#include "tests/support/small_district.h"
#include "ui/report/pages.h"
#include "ui/report/report_writer.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace yike;
using namespace yike::report;

namespace {

Content contentOf(const plan::Plan &plan)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    return compose(analysis::assess(analysis::Situation::make(plan, {}, book).value()).value());
}

Manuscript manuscriptOf(const Content &content, const Template &made)
{
    return writeManuscript(content, tablesOf(content), PreparedChart(), made);
}

Manuscript written(const plan::Plan &plan, const Template &made = {}) { return manuscriptOf(contentOf(plan), made); }

QStringList headings(const Manuscript &manuscript, int level)
{
    QStringList out;
    for (const Block &block : manuscript.blocks())
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == level)
            out << heading->text;
    return out;
}

/// Every string a reader meets.
QString allText(const Manuscript &manuscript)
{
    QStringList out;
    for (const Block &block : manuscript.blocks()) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            out << paragraph->text;
        if (const auto *table = std::get_if<Table>(&block)) {
            out << table->title << table->note;
            for (const QStringList &row : table->rows)
                out << row;
        }
    }
    return out.join(u'\n');
}

const Table *tableNamed(const Manuscript &manuscript, const QString &words)
{
    for (const Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<Table>(&block); table && table->title.contains(words))
            return table;
    return nullptr;
}

/// The row's cell under a head; empty where there is no such column.
QString cell(const Table &table, qsizetype row, const QString &head)
{
    for (qsizetype i = 0; i < std::ssize(table.columns); ++i)
        if (table.columns[static_cast<std::size_t>(i)].head == head)
            return table.rows[static_cast<std::size_t>(row)][i];
    return {};
}

Manuscript chapter(const Content &content, Chapter only)
{
    Template made;
    made.chapters = {only};
    return manuscriptOf(content, made);
}

/// No page with a single row under a head that others share, no page without anything.
void checkPages(const Manuscript &manuscript)
{
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 2);
    for (const Page &page : pages.pages)
        QVERIFY(page.items.size() > 2); // more than the footer
    for (const Bookmark &bookmark : pages.bookmarks)
        QVERIFY(bookmark.page >= 0 && bookmark.page < pages.count());
}

} // namespace

class ManuscriptTest : public QObject {
    Q_OBJECT

private slots:
    void init() { text::installLanguage(*qApp, text::Language::English); }
    void chaptersFollowTheTemplate();
    void theCoverSaysWhoseItIs();
    void tablesAreWhole();
    void figuresArePaintedAnywhereAndTwice();
    void chaptersWithNothingToTellShareASheet();
    void cancelledWorkEnds();
    void noOutlets();
    void oneCommunity();
    void manyCommunities();
    void longAndRareNames();
    void nobodyLivesThere();
    void outletsByKindAddUpToTheSummary();
    void aScenarioIsNamedAboveItsFigures();
    void theOldAndTheYoungAddUp();
    void coverageTellsBothWhoAreNotReached();
    void noneIsNoughtAndUnknownADash();
    void onlyBarriersThatAreThereAreNamed();
    void noSentenceHoldsADash();
    void supplyNobodyTellsIsNoZero();
    void everyChapterOfAnEmptyProject();
};

void ManuscriptTest::chaptersFollowTheTemplate()
{
    Template made;
    made.chapters = {Chapter::Deficits, Chapter::Cover, Chapter::Coverage, Chapter::Contents};
    const Manuscript manuscript = written(test::smallDistrict(), made);
    QCOMPARE(headings(manuscript, 0), QStringList({QStringLiteral("1. Deficits and their causes"),
                                                   QStringLiteral("Cover"), QStringLiteral("2. Walking coverage"),
                                                   QStringLiteral("Annex A  Fingerprint of this report")}));
    QVERIFY(manuscript.contentsAt() < manuscript.blocks().size()); // before the fingerprint
    QVERIFY(written(test::smallDistrict()).contentsAt() > 0);
    QVERIFY(headings(written(test::smallDistrict()), 0).size() > 8);
    made.kind = TemplateKind::ImplementationPlan;
    QVERIFY(written(test::smallDistrict(), made).officialDocument);
}

void ManuscriptTest::theCoverSaysWhoseItIs()
{
    Template made;
    made.chapters = {Chapter::Cover};
    made.office = "试点区商务局";
    made.number = "试商〔2026〕1号";
    made.date = "2026年1月";
    made.seal = true;
    made.draft = Draft::Consultation;
    made.logo = "/no/such/picture.png";
    const Manuscript manuscript = written(test::smallDistrict(), made);
    const auto *cover = std::get_if<Cover>(&manuscript.blocks().front());
    QVERIFY(cover);
    QCOMPARE(cover->office, QStringLiteral("试点区商务局"));
    QCOMPARE(cover->number, QStringLiteral("试商〔2026〕1号"));
    QVERIFY(cover->seal && cover->logo.isNull());
    QCOMPARE(manuscript.watermark, QStringLiteral("Draft for comment"));
    QCOMPARE(manuscript.author, cover->office);
    QCOMPARE(manuscript.languageTag, QStringLiteral("en"));
    QCOMPARE(manuscript.baseDate, QStringLiteral("2025-12-31"));
    text::installLanguage(*qApp, text::Language::Chinese);
    QCOMPARE(written(test::smallDistrict(), made).languageTag, QStringLiteral("zh-CN"));
}

void ManuscriptTest::tablesAreWhole()
{
    int number = 0;
    const Manuscript manuscript = written(test::smallDistrict());
    for (const Block &block : manuscript.blocks())
        if (const auto *table = std::get_if<Table>(&block)) {
            QVERIFY(!table->title.isEmpty() && !table->columns.empty() && !table->rows.empty());
            for (const QStringList &row : table->rows)
                QVERIFY(row.size() == 1 || row.size() >= std::ssize(table->columns)); // one: a band over all columns
            if (const auto match = QRegularExpression(QStringLiteral("^Table (\\d+)  ")).match(table->title);
                match.hasMatch()) {
                const bool follows =
                    table->title.contains(QStringLiteral(" of ")) && !table->numbered; // a further part
                QVERIFY2(match.captured(1).toInt() == number + (follows ? 0 : 1), qPrintable(table->title));
                number = match.captured(1).toInt();
            }
        }
    QVERIFY(number > 5);
}

void ManuscriptTest::figuresArePaintedAnywhereAndTwice()
{
    int maps = 0;
    // What the figures are made from is gone when they are painted.
    const Manuscript manuscript = written(test::smallDistrict());
    for (const Block &block : manuscript.blocks()) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        maps += figure->kind == Figure::Kind::Map ? 1 : 0;
        QVERIFY(figure->height > 0 || figure->scale > 0); // a drawing fills its sheet
        QImage once(800, 600, QImage::Format_RGB32), twice = once;
        for (QImage *image : {&once, &twice}) {
            image->fill(Qt::white);
            QPainter painter(image);
            painter.scale(0.25, 0.25);
            figure->paint(painter, QRectF(0, 0, 3200, 2400));
        }
        QCOMPARE(once, twice);
        QImage blank(once.size(), once.format());
        blank.fill(Qt::white);
        QVERIFY(once != blank);
    }
    QVERIFY(maps >= 2);
}

void ManuscriptTest::chaptersWithNothingToTellShareASheet()
{
    Manuscript manuscript;
    manuscript.newPage(Sheet::A4Landscape);
    manuscript.heading(0, QStringLiteral("One"));
    manuscript.paragraph(QStringLiteral("Not assessed this time."));
    QVERIFY(manuscript.isShort(0));
    manuscript.joinShort(0, false);
    QCOMPARE(std::get<PageBreak>(manuscript.blocks().front()).sheet, Sheet::A4);
    const std::size_t second = manuscript.blocks().size();
    manuscript.newPage(Sheet::A4Landscape);
    manuscript.heading(0, QStringLiteral("Two"));
    manuscript.paragraph(QStringLiteral("Not assessed this time."));
    manuscript.joinShort(second, true);
    QVERIFY(std::holds_alternative<Heading>(manuscript.blocks()[second]));
    manuscript.table({});
    QVERIFY(!manuscript.isShort(second));
}

void ManuscriptTest::cancelledWorkEnds()
{
    std::stop_source stop;
    stop.request_stop();
    const Manuscript manuscript = writeManuscript(contentOf(test::smallDistrict()), {}, PreparedChart(), {}, {}, {},
                                                  base::Progress({}, stop.get_token()));
    QVERIFY(manuscript.blocks().empty());
}

void ManuscriptTest::noOutlets()
{
    plan::Plan plan = test::smallDistrict();
    plan.outlets.clear();
    const Manuscript manuscript = written(plan);
    QVERIFY(allText(manuscript).contains(QStringLiteral("Not assessed this time")));
    checkPages(manuscript);
}

void ManuscriptTest::oneCommunity()
{
    plan::Plan plan = test::smallDistrict();
    std::erase_if(plan.areas, [](const plan::Area &area) { return area.id.value == 4 || area.id.value == 5; });
    for (plan::Residence &home : plan.residences)
        home.community = {3};
    checkPages(written(plan));
}

void ManuscriptTest::manyCommunities()
{
    plan::Plan plan = test::smallDistrict();
    const plan::Area like = *plan.area({4});
    for (int i = 0; i < 300; ++i) {
        plan::Area area = like;
        area.id = {1000 + i};
        area.name = "第" + std::to_string(i + 1) + "社区";
        plan.areas.push_back(area);
        plan::Residence home = plan.residences[static_cast<std::size_t>(i % 4)];
        home.id = {5000 + i};
        home.community = area.id;
        plan.residences.push_back(home);
    }
    const Manuscript manuscript = written(plan);
    checkPages(manuscript);
    QVERIFY(allText(manuscript).contains(QStringLiteral("第300社区")));
}

void ManuscriptTest::longAndRareNames()
{
    plan::Plan plan = test::smallDistrict();
    std::string name;
    for (int i = 0; i < 58; ++i)
        name += "长";
    plan.areas[2].name = name + "社区"; // sixty characters
    plan.areas[3].name = "阿依古丽·买买提社区㙟𠮷";
    plan.info.district = name + "区";
    plan.outlets[0].name = "𠮷祥·" + name;
    const Manuscript manuscript = written(plan);
    checkPages(manuscript);
    QVERIFY(allText(manuscript).contains(QStringLiteral("阿依古丽·买买提社区㙟𠮷")));
    QVERIFY(allText(manuscript).contains(QString::fromStdString(name) + QStringLiteral("社区")));
}

void ManuscriptTest::nobodyLivesThere()
{
    plan::Plan plan = test::smallDistrict();
    for (plan::Residence &home : plan.residences)
        home.people = {};
    const Manuscript manuscript = written(plan);
    checkPages(manuscript);
    QVERIFY(!allText(manuscript).contains(QStringLiteral("nan"), Qt::CaseInsensitive));
}

void ManuscriptTest::outletsByKindAddUpToTheSummary()
{
    plan::Plan plan = test::smallDistrict();
    plan.outlets[1].checked = "2020-01-01"; // open, and to be checked again
    plan::Outlet odd = plan.outlets[0];
    odd.id = {plan.nextId++};
    odd.services = {{.service = "a-kind-nobody-knows"}};
    plan.outlets.push_back(odd);
    odd.id = {plan.nextId++};
    odd.services.clear();
    plan.outlets.push_back(odd);
    const Content content = contentOf(plan);
    const Summary &s = content.summary;
    QCOMPARE(s.unchecked, 1);
    const Manuscript manuscript = chapter(content, Chapter::Outlets);
    const Table *table = tableNamed(manuscript, QStringLiteral("Outlets by kind"));
    QVERIFY(table);
    const qsizetype last = std::ssize(table->rows) - 1;
    QCOMPARE(cell(*table, last, QStringLiteral("All")).toLongLong(), s.outlets);
    QCOMPARE(cell(*table, last, QStringLiteral("Open")).toLongLong(), s.open);
    QCOMPARE(cell(*table, last, QStringLiteral("To be verified")).toLongLong(), s.unchecked);
    QCOMPARE(cell(*table, last, QStringLiteral("Closed")).toLongLong(), s.closed);
    QCOMPARE(cell(*table, last, QStringLiteral("Planned")).toLongLong(), s.planned);
    for (const char *head : {"All", "Open", "To be verified", "Closed", "Planned"}) {
        qint64 sum = 0;
        for (qsizetype row = 0; row < last; ++row)
            sum += cell(*table, row, QString::fromLatin1(head)).toLongLong();
        QCOMPARE(cell(*table, last, QString::fromLatin1(head)).toLongLong(), sum);
    }
}

void ManuscriptTest::aScenarioIsNamedAboveItsFigures()
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    scenario.nameEn = scenario.nameZh = "二号方案";
    plan::Outlet added = plan.outlets[0];
    added.id = {plan.nextId++};
    added.place = plan.residences[3].place;
    added.status = plan::OutletStatus::Planned;
    scenario.outlets[added.id] = {std::nullopt, added};
    plan.scenarios.push_back(scenario);
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto present = analysis::assess(analysis::Situation::make(plan, {}, book).value()).value();
    const auto after = analysis::assess(analysis::Situation::make(plan, scenario.id, book).value()).value();
    const Content content = compose(after, present);
    const QString named = QStringLiteral("(after the scenario “二号方案”)");
    for (const Chapter only : {Chapter::Coverage, Chapter::OldYoung, Chapter::Adequacy, Chapter::CircleSheets}) {
        const Manuscript manuscript = chapter(content, only);
        QVERIFY(tableNamed(manuscript, named));
        QVERIFY(!tableNamed(chapter(contentOf(plan), only), QStringLiteral("after the scenario")));
    }
    const Manuscript outlets = chapter(content, Chapter::Outlets);
    const Table *kinds = tableNamed(outlets, QStringLiteral("Outlets by kind"));
    QVERIFY(kinds && !kinds->title.contains(named));
    QCOMPARE(cell(*kinds, std::ssize(kinds->rows) - 1, QStringLiteral("All")).toLongLong(), content.summary.outlets);
    const Manuscript data = chapter(content, Chapter::Data);
    const Table *ledger = tableNamed(data, QStringLiteral("The ledger in figures"));
    QVERIFY(ledger);
    for (const QStringList &row : ledger->rows)
        QVERIFY(!row.contains(QStringLiteral("planned or being built"))); // nothing is in the present state
}

void ManuscriptTest::theOldAndTheYoungAddUp()
{
    const auto total = [](const plan::Plan &plan, QString &note) {
        const Manuscript manuscript = chapter(contentOf(plan), Chapter::OldYoung);
        const Table *table = tableNamed(manuscript, QStringLiteral("Supply and demand for the old"));
        if (table == nullptr)
            return QStringList();
        note = table->note;
        QStringList cells{cell(*table, 0, QStringLiteral("No."))};
        for (const char *head : {"Area", "60+", "80+", "Under 3", "Day care m²"})
            cells << cell(*table, std::ssize(table->rows) - 1, QString::fromUtf8(head));
        return cells;
    };
    QString note;
    plan::Plan plan = test::smallDistrict();
    const QStringList expected{QStringLiteral("1"),  QStringLiteral("Total"), QStringLiteral("120"),
                               QStringLiteral("40"), QStringLiteral("40"),    QStringLiteral("400")};
    QCOMPARE(total(plan, note), expected);
    QVERIFY(!note.contains(QStringLiteral("in no community")));
    std::erase_if(plan.areas, [](const plan::Area &area) { return area.id.value == 4 || area.id.value == 2; });
    QCOMPARE(total(plan, note), expected); // the east is nobody's community now, and its people still count
    QVERIFY(note.contains(QStringLiteral("in no community")));
}

void ManuscriptTest::coverageTellsBothWhoAreNotReached()
{
    const Content content = contentOf(test::smallDistrict());
    const Manuscript manuscript = chapter(content, Chapter::Coverage);
    const Table *table = tableNamed(manuscript, QStringLiteral("Walking coverage by service"));
    QVERIFY(table && content.summary.oldReach);
    QCOMPARE(std::ssize(table->rows), std::ssize(content.coverage));
    bool found = false;
    for (qsizetype i = 0; i < std::ssize(table->rows); ++i) {
        QCOMPARE(cell(*table, i, QStringLiteral("No.")).toLongLong(), i + 1);
        const CoverageRow &row = content.coverage[static_cast<std::size_t>(i)];
        if (row.targetPerMille >= 0)
            QVERIFY(cell(*table, i, QStringLiteral("Verdict")).size() > 1);
        if (row.norm != "gb50437-day-care-radius")
            continue;
        found = true;
        QCOMPARE(cell(*table, i, QStringLiteral("Not reached, own pace")).toLongLong() * 1000,
                 content.summary.oldReach->without);
        QCOMPARE(cell(*table, i, QStringLiteral("Not reached, network")).toLongLong() * 1000, row.notReached);
    }
    QVERIFY(found);
    QVERIFY(cell(*table, 0, QStringLiteral("Target set by")).isEmpty()); // one office has set them all: told below
    QVERIFY2(table->note.contains(QStringLiteral("set by: ")), qPrintable(table->note));
    const QString text = allText(manuscript);
    QVERIFY2(text.contains(QStringLiteral("an adult walks about 720 m and a person of 80 or over about 450 m")),
             qPrintable(text));

    plan::Plan slow = test::smallDistrict();
    slow.parameters.walkers[static_cast<std::size_t>(norms::WalkerKind::Adult)].speed = 1000;
    QVERIFY(
        allText(chapter(contentOf(slow), Chapter::Coverage)).contains(QStringLiteral("an adult walks about 600 m")));
}

void ManuscriptTest::noneIsNoughtAndUnknownADash()
{
    plan::Plan plan = test::smallDistrict();
    const auto column = [&](const char *head) {
        const Manuscript manuscript = chapter(contentOf(plan), Chapter::OldYoung);
        const Table *table = tableNamed(manuscript, QStringLiteral("Supply and demand for the old"));
        QStringList told;
        for (qsizetype i = 0; table != nullptr && i < std::ssize(table->rows); ++i)
            told << cell(*table, i, QString::fromUtf8(head));
        return told;
    };
    const QStringList known = column("Day care m²");
    QVERIFY2(known.contains(QStringLiteral("400")) && known.contains(QStringLiteral("0")),
             qPrintable(known.join(u' ')));
    QVERIFY(!known.contains(text::kNoFigure));
    plan.outlets[0].services[0].area = 0; // it stands there, and nobody knows how large it is
    const QStringList unknown = column("Day care m²");
    QCOMPARE(unknown.size(), known.size());
    QVERIFY2(unknown.contains(text::kNoFigure) && unknown.contains(QStringLiteral("0")),
             qPrintable(unknown.join(u' ')));
    for (qsizetype i = 0; i < known.size(); ++i)
        QVERIFY(known[i] == QStringLiteral("400") ? unknown[i] == text::kNoFigure : unknown[i] == known[i]);
}

void ManuscriptTest::onlyBarriersThatAreThereAreNamed()
{
    plan::Plan plan = test::smallDistrict();
    Content content = contentOf(plan);
    const auto sentence = [&] { return summarySentences(content)[4]; };
    for (Summary::Everyday &each : content.summary.everyday)
        each.straight = each.network = {50, 100};
    QVERIFY(sentence().contains(QStringLiteral("no less than the straight radius says")));
    content.summary.everyday[0].straight = {60, 100};
    QVERIFY(sentence().contains(QStringLiteral("up to 10.0 percentage points less")));
    QVERIFY(sentence().contains(QStringLiteral("because streets bend")));
    for (Summary::Everyday &each : content.summary.everyday)
        each.straight = {55, 100};
    const auto map = std::make_shared<plan::BaseMap>();
    map->lines.push_back({.kind = plan::LineKind::Rail, .line = {}, .name = {}});
    plan.baseMap = map;
    const Summary kept = content.summary;
    content = contentOf(plan);
    content.summary = kept;
    QVERIFY(sentence().contains(QStringLiteral("5.0 to 5.0 percentage points less")));
    QVERIFY(sentence().contains(QStringLiteral("because of detours and of railways")));
    QVERIFY(!sentence().contains(QStringLiteral("walled")));
}

void ManuscriptTest::noSentenceHoldsADash()
{
    static const QRegularExpression kDash(QStringLiteral("(^|[ (])–"));
    plan::Plan full = test::smallDistrict();
    plan::Plan poor = full;
    poor.areas.clear();
    poor.info.baseDate.clear();
    poor.info.populationDefinition.clear();
    poor.outlets.resize(1);
    plan::Plan bare = poor;
    bare.outlets[0].services.clear();
    for (plan::Residence &home : bare.residences)
        home.households = -1;
    for (const plan::Plan &plan : {full, poor, bare}) {
        const QStringList sentences = summarySentences(contentOf(plan));
        QCOMPARE(sentences.size(), 12);
        for (const QString &sentence : sentences)
            QVERIFY2(!sentence.contains(kDash), qPrintable(sentence));
    }
    const QStringList told = summarySentences(contentOf(poor));
    QVERIFY2(told[4].contains(QStringLiteral("Day care for the old 50.0 % (target 60 %)")), qPrintable(told[4]));
    QVERIFY2(told[2].contains(QStringLiteral("no dates of checks are given")), qPrintable(told[2]));
    QVERIFY2(!told[2].contains(QStringLiteral("chain")), qPrintable(told[2])); // no commercial outlet
    QVERIFY(summarySentences(contentOf(bare))[2].contains(QStringLiteral("0 public, 1 of an unknown kind")));
    QVERIFY(told[11].contains(QStringLiteral("not assessed"))); // nothing was drawn
}

void ManuscriptTest::supplyNobodyTellsIsNoZero()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet hall = plan.outlets[0];
    hall.id = {plan.nextId++};
    hall.area = 0;
    hall.services = {{.service = "community-service-station"}};
    plan.outlets.push_back(hall);
    const Content content = contentOf(plan);
    const Manuscript manuscript = chapter(content, Chapter::Adequacy);
    const Table *table = tableNamed(manuscript, QStringLiteral("Supply against the standards"));
    QVERIFY(table);
    int found = 0;
    for (qsizetype row = 0; row < std::ssize(table->rows); ++row) {
        if (!cell(*table, row, QStringLiteral("Service")).contains(QStringLiteral("Community service station")))
            continue;
        ++found;
        QCOMPARE(cell(*table, row, QStringLiteral("There is")), text::kNoFigure);
        QCOMPARE(cell(*table, row, QStringLiteral("By the standard: short (−), spare (+)")), text::kNoFigure);
        QVERIFY(cell(*table, row, QStringLiteral("Verdict")).contains(QStringLiteral("floor areas unknown")));
    }
    QVERIFY(found > 0);
    const QString sentence = summarySentences(content)[8];
    QVERIFY2(sentence.contains(QStringLiteral("no outlet tells its floor area (1 in the ledger)")),
             qPrintable(sentence));
}

void ManuscriptTest::everyChapterOfAnEmptyProject()
{
    plan::Plan plan = test::smallDistrict();
    std::erase_if(plan.areas, [](const plan::Area &area) { return area.id.value != 3; });
    plan.streets = std::make_shared<plan::StreetLayer>();
    plan.outlets.clear();
    for (plan::Residence &home : plan.residences)
        home.people = {};
    plan.residences.resize(1);
    for (const bool homes : {true, false}) {
        if (!homes)
            plan.residences.clear();
        const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
        const auto situation = analysis::Situation::make(plan, {}, book);
        if (!situation) { // nothing to assess is said, not guessed
            QCOMPARE(situation.error().code, base::ErrorCode::NothingToAssess);
            continue;
        }
        const Content content = compose(analysis::assess(*situation).value());
        for (const TemplateKind kind :
             {TemplateKind::Assessment, TemplateKind::ImplementationPlan, TemplateKind::CircleSheets,
              TemplateKind::SelfAssessment, TemplateKind::OnePage}) {
            Template made;
            made.kind = kind;
            made.chapters.clear();
            QVERIFY(!manuscriptOf(content, made).blocks().empty());
        }
        for (std::size_t i = 0; i < kChapters; ++i)
            chapter(content, static_cast<Chapter>(i));
    }
}

QTEST_MAIN(ManuscriptTest)
#include "manuscript_test.moc"
