// SPDX-License-Identifier: GPL-3.0-or-later
// The DOCX: every part is XML, nothing of the manuscript is lost, twice the same bytes, no harm to what was there.
#include "tests/ui/office/office_file.h"
#include "tests/ui/office/sample_manuscript.h"
#include "ui/office/docx.h"
#include "ui/office/xml.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace yike;

namespace {

qsizetype count(const QByteArray &xml, const char *what) { return xml.count(what); }

QString run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, args);
    if (!process.waitForStarted() || !process.waitForFinished(110'000))
        return {};
    return QString::fromUtf8(process.readAll());
}

} // namespace

class DocxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartIsXmlAndKnown();
    void textsInOrder();
    void headingsAreInTheContents();
    void tablesHaveRepeatedHeads();
    void sectionsOfAllSheets();
    void drawingsHaveTitleBlocks();
    void picturesAreThreeHundredDpi();
    void figuresAreDrawnToScale();
    void stylesHaveWordsOwnNames();
    void watermarkAndPageNumbers();
    void officialDocument();
    void twiceTheSameBytes();
    void emptyManuscript();
    void extremeTables();
    void manyColumns();
    void cancelledLeavesNothing();
    void fullDiskLeavesNothing();
    void folderMissing();
    void otherProgramsOpenIt();
    void libreOfficeOpensIt();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::map<QString, QByteArray> written(const report::Manuscript &manuscript, const QString &name)
    {
        if (!office::writeDocx(manuscript, path(name)))
            return {};
        return test::partsOf(path(name));
    }

    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_parts;
    QByteArray m_document;
};

void DocxTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_parts = written(test::sampleManuscript(true), QStringLiteral("sample.docx"));
    m_document = m_parts[QStringLiteral("word/document.xml")];
    QVERIFY(!m_document.isEmpty());
    if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty()) // to look at
        QFile::copy(path(QStringLiteral("sample.docx")), folder + "/sample.docx");
}

void DocxTest::everyPartIsXmlAndKnown()
{
    const QByteArray types = m_parts[QStringLiteral("[Content_Types].xml")];
    for (const auto &[name, bytes] : m_parts) {
        if (name.endsWith(u".png")) {
            QVERIFY2(bytes.startsWith("\x89PNG"), qPrintable(name));
            continue;
        }
        const QString wrong = test::wrongXml(bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(name + ": " + wrong));
        if (!name.endsWith(u".rels") && name != u"[Content_Types].xml")
            QVERIFY2(types.contains(("\"/" + name + "\"").toUtf8()), qPrintable(name + " has no type"));
    }
    // Each relation leads to a part, and each id that is used is one of them.
    const QByteArray relations = m_parts[QStringLiteral("word/_rels/document.xml.rels")];
    static const QRegularExpression target(QStringLiteral("Id=\"([^\"]+)\" Type=\"[^\"]+\" Target=\"([^\"]+)\""));
    std::set<QString> ids;
    for (const auto &match : target.globalMatch(QString::fromUtf8(relations))) {
        QVERIFY2(m_parts.contains("word/" + match.captured(2)), qPrintable(match.captured(2)));
        ids.insert(match.captured(1));
    }
    static const QRegularExpression used(QStringLiteral("r:(?:id|embed)=\"([^\"]+)\""));
    for (const auto &match : used.globalMatch(QString::fromUtf8(m_document)))
        QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
}

void DocxTest::textsInOrder()
{
    const QString whole = test::textsOf(m_document, u"w:p", u"w:t").join(u'\n');
    qsizetype at = 0;
    const auto next = [&](const QString &text) {
        const qsizetype found = whole.indexOf(office::xmlText(text), at);
        if (found < 0)
            qWarning("not found behind %lld: %s", static_cast<long long>(at), qPrintable(text));
        at = std::max(at, found);
        return found >= 0;
    };
    for (const QString &text :
         {QStringLiteral("澄川区"), QStringLiteral("一刻钟便民生活圈规划报告"), QStringLiteral("2026—2030 年"),
          QStringLiteral("虚构示范数据"), QStringLiteral("澄商〔2026〕1号"), QStringLiteral("Made with Yike")})
        QVERIFY(next(text));
    at = whole.indexOf(QStringLiteral("三、附录")); // the contents end here
    const report::Manuscript manuscript = test::sampleManuscript(true);
    for (const report::Block &block : manuscript.blocks()) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            QVERIFY(next(heading->text));
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            QVERIFY(next(paragraph->text));
        if (const auto *figure = std::get_if<report::Figure>(&block))
            QVERIFY(next(figure->caption));
        if (const auto *table = std::get_if<report::Table>(&block)) {
            QVERIFY(next(table->title));
            QVERIFY(next(table->unit));
            for (const QStringList &row : table->rows)
                for (const QString &cell : row)
                    QVERIFY(next(cell));
            QVERIFY(next(table->note));
        }
    }
}

void DocxTest::headingsAreInTheContents()
{
    const QString text = QString::fromUtf8(m_document);
    QCOMPARE(count(m_document, "w:val=\"Heading1\""), 3);
    QCOMPARE(count(m_document, "w:val=\"Heading2\""), 1);
    QCOMPARE(count(m_document, "w:val=\"Heading3\""), 1);
    QVERIFY(text.contains(QStringLiteral("TOC \\o")));
    for (int i = 1; i <= 5; ++i) {
        const QString bookmark = QStringLiteral("_Toc%1").arg(i, 6, 10, QLatin1Char('0'));
        QCOMPARE(text.count("w:anchor=\"" + bookmark + "\""), 1);
        QCOMPARE(text.count("w:name=\"" + bookmark + "\""), 1);
        QCOMPARE(text.count("PAGEREF " + bookmark), 1);
    }
    // The unprinted ones are known to the navigation and hidden on paper.
    QCOMPARE(count(m_document, "<w:outlineLvl w:val=\"1\"/>"), 2);
}

void DocxTest::tablesHaveRepeatedHeads()
{
    QCOMPARE(count(m_document, "<w:tbl>"), 2 + 2);
    QCOMPARE(count(m_document, "<w:tblHeader/>"), 2);
    QCOMPARE(count(m_document, "<w:tr>"), 2 + 40 + 60 + 2);
    QCOMPARE(count(m_document, "<w:cantSplit/>"), 2 + 40 + 60 + 2);
    QCOMPARE(count(m_document, "<w:tc>"), 7 * (2 + 40 + 60) + 2 * 6);
    QVERIFY(count(m_document, "<w:jc w:val=\"right\"/>") >= 5 * (2 + 40 + 60)); // columns with figures
    // The columns of each table are as wide as the text.
    static const QRegularExpression grid(QStringLiteral("<w:tblGrid>(.*?)</w:tblGrid>")),
        column(QStringLiteral("w:w=\"(\\d+)\""));
    std::vector<int> widths;
    for (const auto &match : grid.globalMatch(QString::fromUtf8(m_document))) {
        int sum = 0;
        for (const auto &one : column.globalMatch(match.captured(1)))
            sum += one.captured(1).toInt();
        widths.push_back(sum);
    }
    QCOMPARE(std::vector<int>(widths.begin(), widths.begin() + 2), (std::vector<int>{9071, 14003})); // 160 and 247 mm
}

void DocxTest::sectionsOfAllSheets()
{
    static const QRegularExpression sizes(QStringLiteral("<w:pgSz w:w=\"(\\d+)\" w:h=\"(\\d+)\""));
    QStringList found;
    for (const auto &match : sizes.globalMatch(QString::fromUtf8(m_document)))
        found << match.captured(1) + "x" + match.captured(2);
    const QString a4 = QStringLiteral("11906x16838");
    QCOMPARE(found, (QStringList{a4, a4, a4, QStringLiteral("16838x11906"), QStringLiteral("23811x16838"), a4}));
    QCOMPARE(count(m_document, "w:orient=\"landscape\""), 2);
    QCOMPARE(count(m_document, "<w:pageBreakBefore/>"), 1); // the second A3 sheet
    QCOMPARE(count(m_document, "<w:pgNumType w:start=\"1\"/>"), 1); // cover and contents do not count
}

void DocxTest::drawingsHaveTitleBlocks()
{
    const QStringList texts = test::textsOf(m_document, u"w:tc", u"w:t");
    QCOMPARE(texts.count(QStringLiteral("Date2026年5月")), 2);
    QVERIFY(texts.contains(QStringLiteral("Drawing图纸 1")) && texts.contains(QStringLiteral("Drawing图纸 2")));
    QVERIFY(texts.contains(QStringLiteral("Scale1:5000")) && texts.contains(QStringLiteral("Scalesee the scale bar")));
    QCOMPARE(count(m_document, "<w:pgBorders"), 1);
    // The watermark is painted over the drawing, which would hide the page's own.
    const QImage image = QImage::fromData(m_parts[QStringLiteral("word/media/image3.png")]);
    int grey = 0;
    for (int x = 0; x < image.width(); ++x)
        grey += image.pixelColor(x, image.height() / 3).lightness() < 215 ? 1 : 0; // the ground has 238
    QVERIFY2(grey > 100, qPrintable(QString::number(grey)));
}

void DocxTest::picturesAreThreeHundredDpi()
{
    QCOMPARE(count(m_document, "<pic:pic>"), 4); // the logo and three figures
    QVERIFY(m_document.contains(QStringLiteral("descr=\"图 1　现状图\"").toUtf8()));
    static const QRegularExpression extent(QStringLiteral("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/>"));
    int number = 0;
    for (const auto &match : extent.globalMatch(QString::fromUtf8(m_document))) {
        ++number;
        const QImage image = QImage::fromData(m_parts[QStringLiteral("word/media/image%1.png").arg(number)]);
        QVERIFY(!image.isNull());
        if (number == 1)
            continue; // the logo as it is
        const double width = match.captured(1).toDouble() / 914'400,
                     height = match.captured(2).toDouble() / 914'400; // inches
        QVERIFY2(std::abs(image.width() / width - 300) < 0.5, qPrintable(QString::number(image.width() / width)));
        QVERIFY2(std::abs(image.height() / height - 300) < 0.5, qPrintable(QString::number(image.height() / height)));
        QCOMPARE(image.dotsPerMeterX(), 11811);
    }
    QCOMPARE(number, 4);
}

void DocxTest::figuresAreDrawnToScale()
{
    const QImage image = QImage::fromData(m_parts[QStringLiteral("word/media/image2.png")]);
    QCOMPARE(image.size(), QSize(1890, 945)); // 160 × 80 mm
    // The ruler: 10 mm long, 5.5 mm from the top.
    const int y = qRound(5.5 / 25.4 * 300);
    int black = 0;
    for (int x = qRound(3 / 25.4 * 300); x < qRound(20 / 25.4 * 300); ++x)
        black += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
    QVERIFY2(std::abs(black - 10 / 25.4 * 300) <= 5, qPrintable(QString::number(black)));
    // The text: letters of 10 points are some 2 to 4 mm high.
    int top = image.height(), bottom = 0;
    for (int row = image.height() / 3; row < image.height() * 2 / 3; ++row)
        for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x)
            if (image.pixelColor(x, row).lightness() < 100) {
                top = std::min(top, row);
                bottom = std::max(bottom, row);
            }
    const double height = (bottom - top) * 25.4 / 300;
    QVERIFY2(height > 2 && height < 4.5, qPrintable(QString::number(height)));
}

void DocxTest::stylesHaveWordsOwnNames()
{
    const QByteArray styles = m_parts[QStringLiteral("word/styles.xml")];
    for (const char *name : {"Normal", "heading 1", "heading 2", "heading 3", "Title", "Subtitle", "caption", "toc 1",
                             "toc 2", "toc 3", "header", "footer"})
        QVERIFY2(styles.contains(QByteArray("<w:name w:val=\"") + name + "\"/>"), name);
    for (int level = 0; level < 3; ++level)
        QVERIFY(styles.contains(QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(level).toUtf8()));
    // Each style that a paragraph names is there.
    static const QRegularExpression named(QStringLiteral("<w:(?:pStyle|tblStyle) w:val=\"(\\w+)\"/>"));
    for (const auto &match : named.globalMatch(QString::fromUtf8(m_document)))
        QVERIFY2(styles.contains(("w:styleId=\"" + match.captured(1) + "\"").toUtf8()), qPrintable(match.captured(1)));
    QVERIFY(styles.contains("w:eastAsia=\"zh-CN\""));
    QVERIFY(styles.contains(QStringLiteral("w:eastAsia=\"宋体\"").toUtf8()));
    const QByteArray core = m_parts[QStringLiteral("docProps/core.xml")];
    QVERIFY(
        core.contains(QStringLiteral("<dc:title>澄川区一刻钟便民生活圈规划报告 &lt;&amp;&gt;</dc:title>").toUtf8()));
    QVERIFY(core.contains("<dc:language>zh-CN</dc:language>"));
    QVERIFY(core.contains(">2025-12-31T00:00:00Z</dcterms:created>"));
    const auto english = written(test::sampleManuscript(false, false), QStringLiteral("english.docx"));
    QVERIFY(english.at(QStringLiteral("docProps/core.xml")).contains("<dc:language>en-US</dc:language>"));
}

void DocxTest::watermarkAndPageNumbers()
{
    QVERIFY(m_parts[QStringLiteral("word/header.xml")].contains(QStringLiteral("string=\"征求意见稿\"").toUtf8()));
    QCOMPARE(count(m_document, "<w:headerReference"), 6);
    QCOMPARE(count(m_document, "<w:footerReference"), 4); // cover and contents have none
    for (int sheet = 0; sheet < 3; ++sheet) {
        const QByteArray footer = m_parts[QStringLiteral("word/footer%1.xml").arg(sheet)];
        QVERIFY(footer.contains(" PAGE ") && footer.contains(" PAGEREF _YikeLastPage "));
    }
    report::Manuscript plain;
    plain.paragraph(QStringLiteral("x"));
    const auto parts = written(plain, QStringLiteral("plain.docx"));
    QVERIFY(!parts.at(QStringLiteral("word/header.xml")).contains("v:shape"));
    QVERIFY(parts.at(QStringLiteral("word/footer0.xml")).contains(" NUMPAGES ")); // all pages count
}

void DocxTest::officialDocument()
{
    report::Manuscript manuscript;
    manuscript.languageTag = QStringLiteral("zh-CN");
    manuscript.officialDocument = true;
    manuscript.heading(0, QStringLiteral("一、总体要求"));
    manuscript.paragraph(QStringLiteral("正文"), {.indent = 2});
    const auto parts = written(manuscript, QStringLiteral("official.docx"));
    const QByteArray document = parts.at(QStringLiteral("word/document.xml"));
    // 37, 26, 35 and 28 mm
    QVERIFY(document.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""));
    QVERIFY(document.contains("w:firstLineChars=\"200\" w:firstLine=\"640\""));
    QVERIFY(document.contains("w:type=\"even\""));
    const QByteArray styles = parts.at(QStringLiteral("word/styles.xml"));
    for (const char *face : {"仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体"})
        QVERIFY2(styles.contains(face) && parts.at(QStringLiteral("word/fontTable.xml")).contains(face), face);
    QVERIFY(styles.contains("<w:sz w:val=\"32\"/>"));
    QVERIFY(parts.at(QStringLiteral("word/settings.xml")).contains("w:evenAndOddHeaders"));
}

void DocxTest::twiceTheSameBytes()
{
    QVERIFY(office::writeDocx(test::sampleManuscript(true), path(QStringLiteral("again.docx"))));
    const QByteArray first = test::bytesOf(path(QStringLiteral("sample.docx")));
    QVERIFY(!first.isEmpty());
    QVERIFY(first == test::bytesOf(path(QStringLiteral("again.docx"))));
}

void DocxTest::emptyManuscript()
{
    const auto parts = written({}, QStringLiteral("empty.docx"));
    QCOMPARE(count(parts.at(QStringLiteral("word/document.xml")), "<w:p>"), 1);
    report::Manuscript bare;
    bare.cover({});
    bare.newPage();
    bare.table({});
    bare.figure({});
    bare.heading(7, QString());
    bare.newPage();
    const auto bareParts = written(bare, QStringLiteral("bare.docx"));
    for (const auto &[name, bytes] : bareParts)
        QVERIFY(name.endsWith(u".png") || test::wrongXml(bytes).isEmpty());
    QVERIFY(!bareParts.empty());
}

void DocxTest::extremeTables()
{
    report::Manuscript manuscript;
    report::Table table = test::sampleTable(5'000);
    table.title = QStringLiteral("长").repeated(60);
    table.rows[7] = {QStringLiteral("1"), QStringLiteral("2")}; // fewer cells than columns
    table.rows[9] = {QStringLiteral("a group")}; // one cell over all columns
    table.rows[8][1] = test::awkwardText() + QStringLiteral("名").repeated(60);
    manuscript.table(table);
    QElapsedTimer timer;
    timer.start();
    const auto parts = written(manuscript, QStringLiteral("long.docx"));
    qInfo("5,000 rows in %lld ms", static_cast<long long>(timer.elapsed()));
    const QByteArray document = parts.at(QStringLiteral("word/document.xml"));
    QCOMPARE(count(document, "<w:tr>"), 5'001);
    QCOMPARE(count(document, "<w:tc>"), 5'000 * 7 + 1);
    QCOMPARE(count(document, "<w:gridSpan w:val=\"7\"/>"), 1);
    QVERIFY(test::wrongXml(document).isEmpty());
    QVERIFY(document.contains("𠮷"));
    QVERIFY(document.contains("\xEF\xBF\xBD")); // the half pair
}

void DocxTest::manyColumns()
{
    report::Table wide;
    QStringList row;
    for (int i = 0; i < 130; ++i) {
        wide.columns.push_back({QStringLiteral("c%1").arg(i), 1, true});
        row << QString::number(i);
    }
    wide.rows = {row};
    report::Manuscript manuscript;
    manuscript.table(wide);
    const QByteArray document =
        written(manuscript, QStringLiteral("wide.docx")).at(QStringLiteral("word/document.xml"));
    QCOMPARE(count(document, "<w:tbl>"), 3); // Word takes 63 columns: 63, 1 + 62, 1 + 5
    QCOMPARE(count(document, "<w:gridCol"), 132);
    for (int i = 0; i < 130; ++i)
        QVERIFY(document.contains(QStringLiteral(">c%1<").arg(i).toUtf8()));
}

void DocxTest::cancelledLeavesNothing()
{
    for (const double when : {0.0, 0.05, 0.15, 0.35, 0.92}) {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("report.docx"));
        std::stop_source stop;
        const base::Progress progress(
            [&](std::string_view, double done) {
                if (done >= when)
                    stop.request_stop();
            },
            stop.get_token());
        const auto done = office::writeDocx(test::sampleManuscript(true, false), target, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void DocxTest::fullDiskLeavesNothing()
{
    // A limit on the size of files stands for a full disk: the write fails in the middle.
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("report.docx"));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t most : {rlim_t{500}, rlim_t{20'000}}) {
        rlimit small = before;
        small.rlim_cur = most;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto done = office::writeDocx(test::sampleManuscript(true, false), target);
        setrlimit(RLIMIT_FSIZE, &before);
        (void)std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QCOMPARE(QString::fromStdString(done.error().args.at(0)), target);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void DocxTest::folderMissing()
{
    const auto done = office::writeDocx(test::sampleManuscript(true), path(QStringLiteral("no/such/report.docx")));
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::FolderNotWritable);
}

void DocxTest::otherProgramsOpenIt()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!python.isEmpty())
        QVERIFY(
            run(python, {QStringLiteral("-c"),
                         QStringLiteral(
                             "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(), len(z.namelist()))"),
                         path(QStringLiteral("sample.docx"))})
                .startsWith(QStringLiteral("None")));
}

void DocxTest::libreOfficeOpensIt()
{
    // tools/packages.txt has it: where it is missing, nothing shows that an office opens the document.
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    QVERIFY2(!soffice.isEmpty(), "soffice (libreoffice-writer-nogui) is missing");
    const QString said = run(
        soffice, {QStringLiteral("--headless"), "-env:UserInstallation=file://" + path(QStringLiteral("office-home")),
                  QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(),
                  path(QStringLiteral("sample.docx"))});
    const QString pdf = path(QStringLiteral("sample.pdf"));
    QVERIFY2(QFile::exists(pdf), qPrintable(said));
    if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty())
        QFile::copy(pdf, folder + "/sample.pdf");
    const QString sizes = run(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"),
                                                          QStringLiteral("-l"), QStringLiteral("99"), pdf});
    static const QRegularExpression sheet(QStringLiteral("Page +\\d+ size: +([\\d.]+) x ([\\d.]+) pts"));
    QStringList sheets; // mm
    for (const auto &match : sheet.globalMatch(sizes))
        sheets << QStringLiteral("%1x%2")
                      .arg(qRound(match.captured(1).toDouble() * 25.4 / 72))
                      .arg(qRound(match.captured(2).toDouble() * 25.4 / 72));
    QVERIFY2(sheets.size() >= 8, qPrintable(sizes));
    // A drawing and its title block share a sheet: two drawings, two sheets.
    QCOMPARE(sheets.count(QStringLiteral("420x297")), 2);
    QVERIFY(sheets.contains(QStringLiteral("297x210")) && sheets.count(QStringLiteral("210x297")) >= 5);
    QStringList pages;
    for (int page = 1; page <= sheets.size(); ++page)
        pages << run(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                      QString::number(page), pdf, QStringLiteral("-")});
    const auto has = [&](qsizetype page, const QString &text) { return pages.value(page).contains(text); };
    // Page 2 lists the chapters with their pages, which begin behind it.
    for (const QString &chapter :
         {QStringLiteral("一、总则"), QStringLiteral("二、附表"), QStringLiteral("三、附录")}) {
        static const QRegularExpression number(QStringLiteral("\\.{3,} *(\\d+)"));
        const qsizetype at = pages[1].indexOf(chapter);
        QVERIFY2(at >= 0, qPrintable(pages[1]));
        const auto told = number.match(pages[1], at);
        QVERIFY2(told.hasMatch() && has(told.captured(1).toInt() + 1, chapter), qPrintable(pages[1]));
    }
    for (qsizetype page = 2; page < pages.size(); ++page)
        QVERIFY2(has(page, QStringLiteral("%1/%2").arg(page - 1).arg(pages.size() - 2)), qPrintable(pages[page]));
    QVERIFY(!pages[1].contains(QStringLiteral("1/")));
    // Rows of a table are lines, its cells side by side; its head comes again on its second page.
    static const QRegularExpression row(QStringLiteral("社区40 文庙|合计 +1,234,567 +100% +0 +8 min"));
    const QString whole = pages.join(u'\f');
    QVERIFY2(whole.count(row) >= 2, qPrintable(whole));
    QVERIFY(std::ranges::count_if(pages, [](const QString &page) { return page.contains(QStringLiteral("覆盖率")); }) >=
            4);
    static const QRegularExpression caption(QStringLiteral("图 1\\s*现状图"));
    QVERIFY2(whole.contains(caption) && whole.contains(QStringLiteral("1:5000")), qPrintable(whole));
}

QTEST_MAIN(DocxTest)
#include "docx_test.moc"
