// SPDX-License-Identifier: GPL-3.0-or-later
// The report as blocks: chapters in the template's order, and projects at the edges of what there is.
#include "core/report/studies.h"
#include "tests/support/small_district.h"
#include "ui/report/pages.h"
#include "ui/report/report_writer.h"
#include "ui/text/language.h"

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

Manuscript written(const plan::Plan &plan, const Template &made = {})
{
    const Content content = contentOf(plan);
    return writeManuscript(content, tablesOf(content), PreparedChart(), made);
}

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
    void cancelledWorkEnds();
    void noOutlets();
    void oneCommunity();
    void manyCommunities();
    void longAndRareNames();
    void nobodyLivesThere();
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
                QVERIFY(row.size() >= std::ssize(table->columns));
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

void ManuscriptTest::cancelledWorkEnds()
{
    std::stop_source stop;
    stop.request_stop();
    const Content content = contentOf(test::smallDistrict());
    const Manuscript manuscript = writeManuscript(content, tablesOf(content), PreparedChart(), {}, {}, Layout::Pages,
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

QTEST_MAIN(ManuscriptTest)
#include "manuscript_test.moc"
