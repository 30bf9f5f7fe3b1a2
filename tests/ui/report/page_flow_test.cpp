// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of hand-made manuscripts: nothing lost, nothing alone, nothing beyond the margins; numbers, contents and drawings.
#include "ui/report/pages.h"
#include "ui/report/typesetting.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace yike::report;

namespace {

constexpr double kMm = kMillimetre;

QStringList textsOf(const Page &page)
{
    QStringList out;
    for (const PageItem &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            out << text->text;
    return out;
}

/// Rows of the tables made here begin with "row 17".
std::vector<int> rowsOf(const Page &page)
{
    std::vector<int> out;
    for (const QString &text : textsOf(page))
        if (text.startsWith(QLatin1String("row ")))
            out.push_back(text.mid(4).section(u' ', 0, 0).toInt());
    return out;
}

double bottomOf(const PageItem &item)
{
    if (const auto *text = std::get_if<TextItem>(&item)) {
        const SetText set(text->text, text->style, text->rect.width());
        return text->rect.top() + (text->lines < 0 ? set.lines() : std::min(text->lines, set.lines())) * set.step();
    }
    if (const auto *figure = std::get_if<FigureItem>(&item))
        return figure->rect.bottom();
    if (const auto *rule = std::get_if<RuleItem>(&item))
        return rule->line.y2();
    return 0;
}

Table tableOf(int rows, int tallest = 1, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    Table table{.title = QStringLiteral("Table"),
                .unit = QStringLiteral("people"),
                .note = QStringLiteral("Source: none."),
                .columns = {{QStringLiteral("Head"), 1}, {QStringLiteral("Text"), 3}, {QStringLiteral("N"), 1, true}},
                .rows = {},
                .strong = {},
                .points = 9,
                .sheetName = {}};
    for (int row = 0; row < rows; ++row) {
        const int words = tallest == 1 ? 1 : static_cast<int>(random() % static_cast<std::uint32_t>(tallest * 12));
        table.rows.push_back(
            {QStringLiteral("row %1").arg(row), QStringLiteral("word ").repeated(words), QString::number(row)});
    }
    return table;
}

Figure figureOf(double height)
{
    return {.kind = Figure::Kind::Map,
            .caption = QStringLiteral("caption"),
            .height = height,
            .paint = [](QPainter &, const QRectF &) {}};
}

} // namespace

class PageFlowTest : public QObject {
    Q_OBJECT

private slots:
    void whatBelongsTogetherStaysOnALine();
    void rowsAreThereOnceAndNeverAlone();
    void smallTablesStayWhole();
    void headsAreRepeated();
    void aRowTallerThanAPageGoesOn();
    void headingsStandOverSomething();
    void paragraphsBreakBetweenLines();
    void pagesAreNumbered();
    void contentsLeadToTheirPages();
    void sheetsAreMixed();
    void drawingsHaveATitleBlock();
    void officialDocumentsHold22LinesOf28Characters();
    void anEmptyManuscriptIsAPage();
    void wordsOfHeadsStayWhole();
    void headsAreBalanced();
    void namesOfGroupsAreRepeated();
    void littleIsNotLeftAlone();
    void attachmentsOfOfficialDocumentsBearTheirLabel();
    void justifiedLinesKeepFiguresTogether();
    void itCanBeStopped();
};

void PageFlowTest::whatBelongsTogetherStaysOnALine()
{
    const QString held(QChar::Nbsp);
    QCOMPARE(heldTogether(QStringLiteral("9.2 % of 60 people")), "9.2" + held + "% of 60 people");
    QCOMPARE(heldTogether(QStringLiteral("○ Missed, ● Met")), "○" + held + "Missed, ●" + held + "Met");
    QCOMPARE(heldTogether(QStringLiteral("≤ 300 m (GB 50437-2007, TD/T 1063-2021)")),
             "≤" + held + "300" + held + "m (GB" + held + "50437-2007, TD/T" + held + "1063-2021)");
    for (const char *same : {"", " ", "% ", " %a", "A2 The canteen", "GB is a standard", "● "})
        QCOMPARE(heldTogether(QString::fromUtf8(same)).simplified(), QString::fromUtf8(same).simplified());
}

void PageFlowTest::rowsAreThereOnceAndNeverAlone()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        Manuscript manuscript;
        const int rows = 2 + static_cast<int>(random() % 120);
        if (random() % 2)
            manuscript.newPage(Sheet::A4Landscape);
        manuscript.space(static_cast<double>(random() % 230));
        manuscript.heading(1, QStringLiteral("Heading"));
        manuscript.table(tableOf(rows, 1 + static_cast<int>(random() % 3), seed));
        const Pages pages = paginate(manuscript);
        std::vector<int> all;
        for (const Page &page : pages.pages) {
            const std::vector<int> here = rowsOf(page);
            QVERIFY2(here.size() != 1, qPrintable(QStringLiteral("seed %1: a lone row").arg(seed)));
            all.insert(all.end(), here.begin(), here.end());
            const double foot = sheetRect(page.sheet).height() - 15 * kMm;
            for (const PageItem &item : page.items)
                QVERIFY2(bottomOf(item) < foot + 9 * kMm, qPrintable(QStringLiteral("seed %1: too low").arg(seed)));
        }
        QCOMPARE(all.size(), static_cast<std::size_t>(rows));
        for (int row = 0; row < rows; ++row)
            QCOMPARE(all[static_cast<std::size_t>(row)], row);
    }
}

void PageFlowTest::smallTablesStayWhole()
{
    for (int above = 0; above < 250; above += 7) {
        Manuscript manuscript;
        manuscript.paragraph(QStringLiteral("above"));
        manuscript.space(above);
        manuscript.heading(1, QStringLiteral("Heading"));
        manuscript.table(tableOf(8));
        const Pages pages = paginate(manuscript);
        int holding = 0;
        for (const Page &page : pages.pages)
            if (!rowsOf(page).empty()) {
                ++holding;
                QVERIFY(textsOf(page).contains(QStringLiteral("Heading"))); // and its heading with it
            }
        QCOMPARE(holding, 1);
    }
}

void PageFlowTest::headsAreRepeated()
{
    Manuscript manuscript;
    manuscript.table(tableOf(150));
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 3);
    for (const Page &page : pages.pages)
        QVERIFY(textsOf(page).contains(QStringLiteral("Head")));
    QVERIFY(textsOf(pages.pages[1]).first().contains(QStringLiteral("Table")));
}

void PageFlowTest::aRowTallerThanAPageGoesOn()
{
    Manuscript manuscript;
    Table table = tableOf(3);
    table.rows[1][1] = QStringLiteral("word ").repeated(4000);
    manuscript.table(table);
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 2);
    int lines = 0;
    for (const Page &page : pages.pages)
        for (const PageItem &item : page.items)
            if (const auto *text = std::get_if<TextItem>(&item); text && text->text == table.rows[1][1]) {
                QCOMPARE(text->first, lines);
                lines += text->lines;
                QVERIFY(bottomOf(item) < sheetRect(page.sheet).height() - 15 * kMm);
            }
    QVERIFY(lines > 40);
}

void PageFlowTest::headingsStandOverSomething()
{
    for (int above = 100; above < 250; above += 3) {
        Manuscript manuscript;
        manuscript.paragraph(QStringLiteral("above"));
        manuscript.space(above);
        manuscript.heading(0, QStringLiteral("Chapter"));
        manuscript.heading(1, QStringLiteral("Section"));
        switch (above % 4) {
        case 0:
            manuscript.figure(figureOf(120));
            break;
        case 1:
            manuscript.table(tableOf(40));
            break;
        case 2:
            manuscript.paragraph(QStringLiteral("word ").repeated(200));
            break;
        default:
            manuscript.figure(figureOf(400)); // higher than a page: made to fit
        }
        const Pages pages = paginate(manuscript);
        for (const Page &page : pages.pages) {
            const QStringList texts = textsOf(page);
            if (!texts.contains(QStringLiteral("Section")))
                continue;
            QVERIFY(texts.contains(QStringLiteral("Chapter")));
            const auto more = std::ranges::count_if(page.items, [](const PageItem &item) {
                const auto *text = std::get_if<TextItem>(&item);
                return std::holds_alternative<FigureItem>(item) ||
                       (text &&
                        (text->text.startsWith(QLatin1String("row")) || text->text.startsWith(QLatin1String("word"))));
            });
            QVERIFY2(more > 0, qPrintable(QString::number(above)));
        }
    }
}

void PageFlowTest::paragraphsBreakBetweenLines()
{
    Manuscript manuscript;
    const QString text = QStringLiteral("word ").repeated(2500);
    manuscript.space(233);
    manuscript.paragraph(text);
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 3);
    int next = 0;
    for (const Page &page : pages.pages)
        for (const PageItem &item : page.items)
            if (const auto *part = std::get_if<TextItem>(&item); part && part->text == text) {
                QCOMPARE(part->first, next);
                QVERIFY(part->lines >= 2); // no line stands alone
                next += part->lines;
            }
    const auto *first = std::get_if<TextItem>(&pages.pages[1].items.front());
    QVERIFY(first);
    QCOMPARE(next, SetText(text, first->style, first->rect.width()).lines());
}

void PageFlowTest::pagesAreNumbered()
{
    Manuscript manuscript;
    manuscript.cover({.district = QStringLiteral("试点区"),
                      .title = QStringLiteral("Report"),
                      .subtitle = {},
                      .facts = {},
                      .warning = {},
                      .office = QStringLiteral("Office"),
                      .number = {},
                      .date = QStringLiteral("2026-01-01"),
                      .logo = {},
                      .seal = true,
                      .foot = {}});
    for (int chapter = 0; chapter < 3; ++chapter) {
        manuscript.newPage();
        manuscript.paragraph(QStringLiteral("text"));
    }
    const Pages pages = paginate(manuscript);
    QCOMPARE(pages.count(), 4);
    QCOMPARE(pages.pages[0].number, 0);
    QVERIFY(textsOf(pages.pages[0]).contains(QStringLiteral("Office\n2026-01-01")));
    QVERIFY(textsOf(pages.pages[1]).contains(QStringLiteral("1/3")));
    QVERIFY(textsOf(pages.pages[3]).contains(QStringLiteral("3/3")));
}

void PageFlowTest::contentsLeadToTheirPages()
{
    Manuscript manuscript;
    manuscript.contents();
    for (int chapter = 0; chapter < 5; ++chapter) {
        manuscript.newPage();
        manuscript.heading(0, QStringLiteral("Chapter %1").arg(chapter));
        manuscript.mark(1, QStringLiteral("unprinted"));
        manuscript.heading(1, QStringLiteral("Section %1").arg(chapter));
        manuscript.paragraph(QStringLiteral("word ").repeated(900));
        manuscript.heading(2, QStringLiteral("Below"));
        manuscript.paragraph(QStringLiteral("text"));
    }
    const Pages pages = paginate(manuscript);
    const Page &contents = pages.pages.front();
    QCOMPARE(contents.links.size(), 10U); // chapters and sections
    QVERIFY(!textsOf(contents).contains(QStringLiteral("unprinted")));
    for (int chapter = 0; chapter < 5; ++chapter) {
        const Link &link = contents.links[static_cast<std::size_t>(chapter) * 2];
        const QStringList there = textsOf(pages.pages[static_cast<std::size_t>(link.page)]);
        QVERIFY(there.contains(QStringLiteral("Chapter %1").arg(chapter)));
        QVERIFY(textsOf(contents).contains(QString::number(link.page + 1)));
    }
    QCOMPARE(pages.bookmarks.front().page, 0); // the contents themselves
    QCOMPARE(pages.bookmarks.size(), 21U);
}

void PageFlowTest::sheetsAreMixed()
{
    Manuscript manuscript;
    manuscript.paragraph(QStringLiteral("upright"));
    manuscript.newPage(Sheet::A4Landscape);
    manuscript.newPage(Sheet::A3Landscape); // nothing stood on the one before
    manuscript.heading(0, QStringLiteral("Drawing"));
    manuscript.figure(figureOf(0));
    manuscript.newPage(Sheet::A4Landscape);
    manuscript.table(tableOf(90));
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 5);
    QVERIFY(pages.pages[0].sheet == Sheet::A4);
    QVERIFY(pages.pages[1].sheet == Sheet::A3Landscape);
    for (int page = 2; page < pages.count(); ++page)
        QVERIFY(pages.pages[static_cast<std::size_t>(page)].sheet == Sheet::A4Landscape);
}

void PageFlowTest::drawingsHaveATitleBlock()
{
    Manuscript manuscript;
    manuscript.title = QStringLiteral("The project");
    manuscript.author = QStringLiteral("The office");
    manuscript.date = QStringLiteral("2026-01-01");
    manuscript.source = QStringLiteral("Source: all of it.");
    manuscript.footer = QStringLiteral("Internal material");
    for (int sheet = 0; sheet < 2; ++sheet) {
        manuscript.newPage(Sheet::A3Landscape);
        manuscript.heading(0, QStringLiteral("Drawing %1").arg(sheet));
        Figure figure = figureOf(0);
        figure.scale = sheet == 0 ? 5000 : 0;
        manuscript.figure(std::move(figure));
    }
    const Pages pages = paginate(manuscript);
    QCOMPARE(pages.count(), 2);
    const QStringList first = textsOf(pages.pages[0]), second = textsOf(pages.pages[1]);
    for (const char *said : {"The project", "The office", "2026-01-01", "Source: all of it.", "Internal material",
                             "Drawing 0", "1:5,000", "1 of 2", "1/2", "caption"})
        QVERIFY2(first.join(u'\n').contains(QLatin1String(said)), said);
    QVERIFY(second.contains(QStringLiteral("2 of 2")) && second.contains(QStringLiteral("Drawing 1")));
    QVERIFY(second.contains(QStringLiteral("see the scale bar")));
    // The map ends above the title block.
    for (const PageItem &item : pages.pages[0].items)
        if (const auto *map = std::get_if<FigureItem>(&item))
            QVERIFY(map->rect.bottom() <= (297 - 5 - 30) * kMm && map->rect.height() > 200 * kMm);
}

void PageFlowTest::officialDocumentsHold22LinesOf28Characters()
{
    Manuscript manuscript;
    manuscript.officialDocument = true;
    QStringList lines;
    for (int line = 0; line < 44; ++line)
        lines << QString(28, QChar(0x4E2D));
    manuscript.paragraph(lines.join(QString()));
    const Pages pages = paginate(manuscript);
    QCOMPARE(pages.count(), 2);
    const auto *text = std::get_if<TextItem>(&pages.pages[0].items.front());
    QVERIFY(text);
    QCOMPARE(text->lines, 22);
    QCOMPARE(text->rect.top(), 37 * kMm);
    QCOMPARE(text->rect.left(), 28 * kMm);
    QCOMPARE(SetText(text->text, text->style, text->rect.width()).lines(), 44);
    QVERIFY(textsOf(pages.pages[1]).contains(QStringLiteral("\u2014 2 \u2014")));
}

void PageFlowTest::anEmptyManuscriptIsAPage()
{
    Manuscript manuscript;
    manuscript.contents();
    QCOMPARE(paginate(manuscript).count(), 1);
    manuscript.table({});
    manuscript.newPage();
    QCOMPARE(paginate(manuscript).count(), 1);
}

void PageFlowTest::wordsOfHeadsStayWhole()
{
    for (int columns = 2; columns <= 14; ++columns) {
        Table table = tableOf(0);
        table.columns.clear();
        QStringList row;
        for (int column = 0; column < columns; ++column) {
            table.columns.push_back({column % 2 ? QStringLiteral("Housekeeping now") : QStringLiteral("N"),
                                     column % 2 ? 0.1 : 3.0, column % 3 == 0});
            row << QStringLiteral("12,345.6");
        }
        table.rows.assign(3, row);
        Manuscript manuscript;
        manuscript.newPage(Sheet::A4Landscape);
        manuscript.table(table);
        int heads = 0;
        const Pages pages = paginate(manuscript);
        for (const PageItem &item : pages.pages.back().items)
            if (const auto *text = std::get_if<TextItem>(&item);
                text && QString(text->text).replace(u'\n', u' ') == "Housekeeping now") {
                ++heads;
                QVERIFY2(SetText(text->text, text->style, text->rect.width()).lines() <= 2, qPrintable(text->text));
                const SetText word(QStringLiteral("Housekeeping"), text->style, text->rect.width());
                QVERIFY2(word.lines() == 1, qPrintable(QString::number(columns)));
            }
        QCOMPARE(heads, columns / 2);
    }
}

void PageFlowTest::headsAreBalanced()
{
    const TypeStyle style{.style = {.points = 9, .bold = true}};
    const QString head = QString(7, QChar(0x4E2D));
    for (int characters = 3; characters <= 7; ++characters) {
        const double width = (characters + 0.5) * 9 * kUnitsPerPoint;
        const QString broken = balanced(head, style, width);
        QCOMPARE(QString(broken).remove(u'\n'), head);
        QCOMPARE(SetText(broken, style, width).lines(), SetText(head, style, width).lines());
        for (const QString &line : broken.split(u'\n'))
            QVERIFY2(line.size() > 1 && line.size() <= characters, qPrintable(broken));
    }
    QCOMPARE(balanced(QStringLiteral("Housekeeping"), style, 20), QStringLiteral("Housekeeping")); // no word is broken
    QCOMPARE(balanced(head, style, 4000), head);
}

void PageFlowTest::namesOfGroupsAreRepeated()
{
    Manuscript manuscript;
    Table table = tableOf(0);
    for (int group = 0; group < 4; ++group) {
        table.strong.push_back(table.rows.size());
        table.rows.push_back({QStringLiteral("group %1").arg(group)});
        for (int row = 0; row < 37; ++row)
            table.rows.push_back({QStringLiteral("row %1").arg(group * 100 + row), QStringLiteral("word"), "1"});
    }
    manuscript.table(table);
    const Pages pages = paginate(manuscript);
    QVERIFY(pages.count() >= 3);
    int repeated = 0;
    for (const Page &page : pages.pages) {
        const std::vector<int> rows = rowsOf(page);
        const QStringList texts = textsOf(page);
        const QString first = QStringLiteral("group %1").arg(rows.front() / 100);
        const bool goesOn = rows.front() % 100 != 0;
        QVERIFY(texts.contains(goesOn ? first + " (continued)" : first));
        repeated += goesOn ? 1 : 0;
        for (const PageItem &item : page.items)
            QVERIFY(bottomOf(item) < sheetRect(page.sheet).height() - 6 * kMm);
    }
    QVERIFY(repeated > 0);
}

void PageFlowTest::littleIsNotLeftAlone()
{
    Manuscript manuscript;
    manuscript.savesPages = true;
    const auto chapter = [&](int number, int words, Sheet sheet = Sheet::A4) {
        manuscript.newPage(sheet);
        manuscript.heading(0, QStringLiteral("Chapter %1").arg(number));
        manuscript.paragraph(QStringLiteral("word ").repeated(words));
    };
    chapter(0, 20); // a few lines: the next begins below it
    chapter(1, 450);
    chapter(2, 20); // a few lines: they follow on the page
    chapter(3, 450); // most of a page is full: a page of its own
    chapter(4, 20, Sheet::A4Landscape); // words need no page of another shape
    chapter(5, 450, Sheet::A4Landscape);
    std::vector<int> at;
    const Pages pages = paginate(manuscript);
    for (int number = 0; number < 6; ++number)
        for (int page = 0; page < pages.count(); ++page)
            if (textsOf(pages.pages[static_cast<std::size_t>(page)]).contains(QStringLiteral("Chapter %1").arg(number)))
                at.push_back(page);
    QCOMPARE(at, (std::vector<int>{0, 0, 0, 1, 1, 2}));
    QVERIFY(pages.pages[2].sheet == Sheet::A4Landscape);
    chapter(6, 450, Sheet::A4Landscape);
    chapter(7, 20); // no page to follow on: it takes the shape of the next, which stands below it
    chapter(8, 450, Sheet::A4Landscape);
    const Pages more = paginate(manuscript);
    QVERIFY(textsOf(more.pages.back()).contains(QStringLiteral("Chapter 8")));
    QVERIFY(more.pages.back().sheet == Sheet::A4Landscape);
    QVERIFY(std::ranges::any_of(more.pages, [](const Page &page) {
        return page.sheet == Sheet::A4Landscape && textsOf(page).contains(QStringLiteral("Chapter 7"));
    }));
    manuscript.savesPages = false;
    QVERIFY(paginate(manuscript).count() >= 9);
}

void PageFlowTest::attachmentsOfOfficialDocumentsBearTheirLabel()
{
    Manuscript manuscript;
    manuscript.officialDocument = true;
    manuscript.paragraph(QStringLiteral("text"));
    manuscript.numberChapters(Manuscript::Numbers::Attachments);
    manuscript.newPage();
    manuscript.heading(0, QStringLiteral("List"));
    manuscript.paragraph(QStringLiteral("text"));
    const Pages pages = paginate(manuscript);
    QCOMPARE(pages.count(), 2);
    const QStringList texts = textsOf(pages.pages[1]);
    QVERIFY(texts.contains(QStringLiteral("Attachment 1")) && texts.contains(QStringLiteral("List")));
    QCOMPARE(pages.bookmarks.back().title, QStringLiteral("Attachment 1  List"));
    const auto align = [&](std::size_t page) { // of the page's number: outside
        return std::get<TextItem>(pages.pages[page].items.back()).style.style.align;
    };
    QVERIFY(align(0).testFlag(Qt::AlignRight) && align(1).testFlag(Qt::AlignLeft));
}

void PageFlowTest::justifiedLinesKeepFiguresTogether()
{
    const QString text = QString(18, QChar(0x4E2D)) + QStringLiteral("123,456.7") + QString(9, QChar(0x6587)) +
                         QStringLiteral("98,765") + QString(40, QChar(0x5B57));
    const TypeStyle style{.style = {.points = 10.5, .align = Qt::AlignJustify}};
    const double width = 20.5 * 10.5 * kUnitsPerPoint;
    const SetText justified(text, style, width), ragged(text, {.style = {.points = 10.5}}, width);
    QCOMPARE(justified.lines(), ragged.lines());
    QVERIFY(justified.lines() > 3);
    QImage image(static_cast<int>(width) + 40, static_cast<int>(justified.height()) + 10, QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    justified.paint(painter, {0, 0});
    painter.end();
    const auto darkUpTo = [&](int line) { // the last dark column of a line
        for (int x = image.width() - 1; x >= 0; --x)
            for (int y = static_cast<int>(line * justified.step()); y < static_cast<int>((line + 1) * justified.step());
                 ++y)
                if (image.pixelColor(x, y).red() < 128)
                    return x;
        return 0;
    };
    for (int line = 0; line + 1 < justified.lines(); ++line)
        QVERIFY2(darkUpTo(line) > width - 0.3 * 10.5 * kUnitsPerPoint && darkUpTo(line) <= width + 2,
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(line).arg(darkUpTo(line)).arg(width)));
}

void PageFlowTest::itCanBeStopped()
{
    Manuscript manuscript;
    manuscript.contents();
    for (int chapter = 0; chapter < 40; ++chapter) {
        manuscript.newPage();
        manuscript.heading(0, QStringLiteral("Chapter %1").arg(chapter));
        manuscript.paragraph(QStringLiteral("text"));
    }
    for (const double when : {0.0, 0.05, 2.0}) {
        std::stop_source stop;
        double last = 0;
        const yike::base::Progress progress(
            [&](std::string_view, double done) {
                QVERIFY(done >= last && done <= 0.1);
                last = done;
                if (done >= when)
                    stop.request_stop();
            },
            stop.get_token());
        const Pages pages = paginate(manuscript, progress);
        QVERIFY(when > 1 ? pages.count() > 40 : pages.count() < 25);
    }
}

QTEST_MAIN(PageFlowTest)
#include "page_flow_test.moc"
