// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF: Chinese that can be found, the same bytes twice, maps as vectors, and no harm to what was there.
#include "core/report/old_young.h"
#include "tests/support/small_district.h"
#include "ui/report/pdf_archive.h"
#include "ui/report/report_pdf.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/old_young_text.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace yike;

namespace {

report::Content contentOf(const plan::Plan &plan)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, {}, book);
    return report::compose(analysis::assess(situation.value()).value());
}

QString run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.start(program, args);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_content = contentOf(test::smallDistrict());
    }
    void twelveSentencesInBothLanguages();
    void chineseCanBeFound();
    void englishHasNoChineseSentences();
    void oldAndYoungThemeByTheme();
    void twiceTheSameBytes();
    void mapsAreVectors();
    void outlineNamesTheChapters();
    void contentsLinkToTheirPages();
    void fontsAreEmbeddedParts();
    void itSaysWhatItIs();
    void filesAreAttached();
    void theArchiveHasNeitherFilesNorTransparency();
    void dashesAreTold();
    void tableHeadsComeAgain();
    void sheetsAreMixed();
    void aProjectWithNothingMuchStillPrints();
    void nothingIsLeftWhenItFails();
    void aFullDiskLeavesNothing();

private:
    QString write(text::Language language, const char *name)
    {
        text::installLanguage(*qApp, language);
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const auto pages = report::writePdf(m_content, report::prepareChart(m_content), {.path = path});
        return pages && *pages >= 8 ? path : QString();
    }

    QTemporaryDir m_folder;
    report::Content m_content;
};

void ReportPdfTest::twelveSentencesInBothLanguages()
{
    for (const auto language : {text::Language::Chinese, text::Language::English}) {
        text::installLanguage(*qApp, language);
        const QStringList sentences = report::summarySentences(m_content);
        QCOMPARE(sentences.size(), 12);
        for (const QString &sentence : sentences) {
            QVERIFY(!sentence.contains(QRegularExpression(QStringLiteral("%\\d"))));
            QVERIFY(sentence.size() > 5);
        }
    }
    text::installLanguage(*qApp, text::Language::Chinese);
    // No beds and no nursery are in the ledger: the sentence says so, it is not left out.
    QVERIFY(report::summarySentences(m_content)[6].contains(QStringLiteral("本次未评价")));
}

void ReportPdfTest::chineseCanBeFound()
{
    const QString path = write(text::Language::Chinese, "zh.pdf");
    QVERIFY(!path.isEmpty());
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    for (const char *word :
         {"步行", "居民", "老年", "摘要", "日间照料", "虚构示范数据", "东社区", "内部资料", "资料来源"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void ReportPdfTest::englishHasNoChineseSentences()
{
    const QString path = write(text::Language::English, "en.pdf");
    QVERIFY(!path.isEmpty());
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Summary")));
    QVERIFY(!text.contains(QString::fromUtf8("摘要")));
    QVERIFY(!text.contains(QString::fromUtf8("未覆盖")));
}

void ReportPdfTest::oldAndYoungThemeByTheme()
{
    const QString path = write(text::Language::English, "themes.pdf");
    QVERIFY(!path.isEmpty());
    const QString printed = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *table : {"The old: supply, reach and adequacy", "The old: reach by community",
                              "The old: adequacy and deficits by community"})
        QVERIFY2(printed.contains(QLatin1String(table)), table);
    QVERIFY(!printed.contains(QStringLiteral("The young: supply"))); // nothing for the young is in this ledger
    const report::ThemeFigure *dayCare = m_content.themes->find({}, report::Theme::DayCare);
    QVERIFY(dayCare != nullptr);
    // 60 of 120 within 300 m; at their own pace the oldest (20 of them) do not make these in 5 minutes.
    QCOMPARE(text::formatCovered(*dayCare), QStringLiteral("50.0 %"));
    for (const QString &figure : {text::formatReach(*dayCare, 0), text::formatReach(*dayCare, 2),
                                  text::formatAdequacy(*dayCare), text::formatSupply(*dayCare)})
        QVERIFY2(printed.contains(figure), qPrintable(figure));
    QVERIFY(printed.simplified().contains(QStringLiteral("holds no such outlet: Beds for the old")));
}

void ReportPdfTest::twiceTheSameBytes()
{
    const QString one = write(text::Language::Chinese, "one.pdf"), two = write(text::Language::Chinese, "two.pdf");
    QVERIFY(!one.isEmpty() && !two.isEmpty());
    QVERIFY(bytesOf(one) == bytesOf(two));
    // In the window hashes are seeded at random, and nothing may hang on their order.
    for (int seed = 0; seed < 3; ++seed) {
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(bytesOf(one) == bytesOf(write(text::Language::Chinese, "seeded.pdf")));
    }
    QHashSeed::setDeterministicGlobalSeed();
    QVERIFY(bytesOf(one) == bytesOf(write(text::Language::Chinese, "seeded.pdf")));
    QHashSeed::resetRandomGlobalSeed();
}

void ReportPdfTest::mapsAreVectors()
{
    const QString images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_folder.filePath(QStringLiteral("one.pdf"))});
    QVERIFY(!images.isEmpty());
    QVERIFY2(images.split(u'\n', Qt::SkipEmptyParts).size() <= 2, qPrintable(images)); // two lines of head, no image
}

void ReportPdfTest::outlineNamesTheChapters()
{
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                                                      m_folder.filePath(QStringLiteral("one.pdf"))});
    QVERIFY(json.contains(QString::fromUtf8("短板清单")));
    QVERIFY(json.contains(QString::fromUtf8("一老一小")));
}

void ReportPdfTest::contentsLinkToTheirPages()
{
    const QString path = m_folder.filePath(QStringLiteral("one.pdf"));
    QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).contains(QStringLiteral("No syntax")));
    const QJsonDocument json = QJsonDocument::fromJson(
        run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), path}).toUtf8());
    const QJsonObject objects = json[QStringLiteral("qpdf")][1].toObject();
    int links = 0;
    for (const QJsonValue &object : objects) {
        const QJsonObject value = object[QStringLiteral("value")].toObject();
        if (value[QStringLiteral("/Subtype")] != QStringLiteral("/Link"))
            continue;
        ++links;
        const QString page = QStringLiteral("obj:") + value[QStringLiteral("/Dest")][0].toString();
        QCOMPARE(objects[page][QStringLiteral("value")][QStringLiteral("/Type")].toString(), QStringLiteral("/Page"));
    }
    QVERIFY(links > 10);
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                                          QStringLiteral("2"), path, QStringLiteral("-")});
    QVERIFY(text.contains(QString::fromUtf8("短板清单")));
}

void ReportPdfTest::fontsAreEmbeddedParts()
{
    const QStringList lines = run(QStringLiteral("pdffonts"), {m_folder.filePath(QStringLiteral("one.pdf"))})
                                  .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines.mid(2)) {
        static const QRegularExpression kPart(QStringLiteral("^[A-Z]{6}\\+.* yes yes yes "));
        QVERIFY2(line.contains(kPart), qPrintable(line));
    }
}

void ReportPdfTest::itSaysWhatItIs()
{
    const QString path = m_folder.filePath(QStringLiteral("one.pdf"));
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QString::fromUtf8("试点区")), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("PDF version:\\s+1\\.6"))));
    const QString root =
        run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), path});
    QVERIFY(root.contains(QStringLiteral("\"/Lang\": \"u:zh-CN\"")));
}

void ReportPdfTest::filesAreAttached()
{
    text::installLanguage(*qApp, text::Language::Chinese);
    report::PdfOptions options{.path = m_folder.filePath(QStringLiteral("attached.pdf"))};
    options.attachments = {{.name = QString::fromUtf8("附表.xlsx"),
                            .bytes = QByteArray("tables"),
                            .description = QStringLiteral("tables"),
                            .type = QStringLiteral("application/vnd.ms-excel")}};
    options.json = "{\"fingerprint\": 1}";
    QVERIFY(report::writePdf(m_content, report::PreparedChart(), options).has_value());
    const QString listed = run(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), options.path});
    QVERIFY2(listed.contains(QString::fromUtf8("附表.xlsx")), qPrintable(listed));
    QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=yike-report.json"), options.path}),
             QStringLiteral("{\"fingerprint\": 1}"));
    const QByteArray once = bytesOf(options.path);
    QVERIFY(report::writePdf(m_content, report::PreparedChart(), options).has_value());
    QCOMPARE(bytesOf(options.path), once);
}

void ReportPdfTest::theArchiveHasNeitherFilesNorTransparency()
{
    report::PdfOptions options{.path = m_folder.filePath(QStringLiteral("archive.pdf"))};
    options.archive = true;
    options.json = "{}";
    options.made.draft = report::Draft::Consultation;
    QVERIFY(report::writePdf(m_content, report::prepareChart(m_content), options).has_value());
    const QString open = m_folder.filePath(QStringLiteral("open.pdf"));
    run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), options.path, open});
    const QByteArray bytes = bytesOf(open);
    QVERIFY(bytes.contains("pdfaid:part>1<") && bytes.contains("/OutputIntents"));
    QVERIFY(!bytes.contains("/EmbeddedFile"));
    QVERIFY(bytesOf(options.path).startsWith("%PDF-1.4"));
    static const QRegularExpression kSeeThrough(QStringLiteral("/(ca|CA) 0?\\.\\d"));
    QVERIFY(!QString::fromLatin1(bytes).contains(kSeeThrough));
    QVERIFY(!bytes.contains("/SMask <<") && !bytes.contains("/S /Transparency"));
    QVERIFY(run(QStringLiteral("pdftotext"), {options.path, QStringLiteral("-")}).contains(QString::fromUtf8("步行")));
    const report::ArchiveCheck check = report::checkArchive(options.path);
    QVERIFY(check != report::ArchiveCheck::Invalid);
    QVERIFY(report::sentence(check).contains(QStringLiteral("PDF/A-1b")));
    const QByteArray once = bytesOf(options.path);
    QVERIFY(report::writePdf(m_content, report::prepareChart(m_content), options).has_value());
    QCOMPARE(bytesOf(options.path), once);
}

void ReportPdfTest::dashesAreTold()
{
    report::Manuscript manuscript;
    const QString said = QString::fromUtf8("0–2 岁 — 步行·居民 㙟");
    manuscript.paragraph(said);
    const QString path = m_folder.filePath(QStringLiteral("dash.pdf"));
    QVERIFY(report::writePdf(manuscript, {.path = path}).has_value());
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY2(text.contains(said), qPrintable(text));
}

void ReportPdfTest::tableHeadsComeAgain()
{
    report::Manuscript manuscript;
    report::Table table;
    table.title = QStringLiteral("Long");
    table.columns = {{QStringLiteral("Headline"), 1}, {QStringLiteral("N"), 1, true}};
    for (int row = 0; row < 120; ++row)
        table.rows.push_back({QStringLiteral("row"), QString::number(row)});
    manuscript.table(table);
    const QString path = m_folder.filePath(QStringLiteral("heads.pdf"));
    const auto pages = report::writePdf(manuscript, {.path = path});
    QVERIFY(pages && *pages >= 3);
    QCOMPARE(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).count(QStringLiteral("Headline")), *pages);
}

void ReportPdfTest::sheetsAreMixed()
{
    report::Manuscript manuscript;
    manuscript.paragraph(QStringLiteral("upright"));
    manuscript.newPage(report::Sheet::A3Landscape);
    manuscript.paragraph(QStringLiteral("drawing"));
    manuscript.newPage(report::Sheet::A4Landscape);
    manuscript.paragraph(QStringLiteral("across"));
    const QString path = m_folder.filePath(QStringLiteral("sheets.pdf"));
    QCOMPARE(report::writePdf(manuscript, {.path = path}).value_or(0), 3);
    const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("3"), path}).simplified();
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page 1 size: 59\\d\\S* x 84\\d.*Page 2 size: "
                                                             "119\\d\\S* x 84\\d.*Page 3 size: 84\\d\\S* x 59\\d"))),
             qPrintable(info));
}

void ReportPdfTest::aProjectWithNothingMuchStillPrints()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    plan.outlets.clear();
    for (plan::Residence &home : plan.residences)
        home.community = {};
    const report::Content content = contentOf(plan);
    const QString path = m_folder.filePath(QStringLiteral("bare.pdf"));
    const auto pages = report::writePdf(content, report::prepareChart(content), {.path = path});
    QVERIFY(pages.has_value());
    QVERIFY(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QString::fromUtf8("本次未评价")));
}

void ReportPdfTest::nothingIsLeftWhenItFails()
{
    const auto nowhere =
        report::writePdf(m_content, report::PreparedChart(), {.path = QStringLiteral("/no/such/folder/report.pdf")});
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, base::ErrorCode::FolderNotWritable);

    const QString folder = m_folder.filePath(QStringLiteral("cancelled"));
    QVERIFY(QDir().mkpath(folder));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled =
        report::writePdf(m_content, report::PreparedChart(), {.path = folder + QStringLiteral("/report.pdf")},
                         base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().code, base::ErrorCode::Cancelled);
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void ReportPdfTest::aFullDiskLeavesNothing()
{
    const QString folder = m_folder.filePath(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(folder));
    // A limit on the size of files fails writes as a full disk does.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    rlimit little = limit;
    little.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &little);
    const auto written =
        report::writePdf(m_content, report::PreparedChart(), {.path = folder + QStringLiteral("/report.pdf")});
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, base::ErrorCode::DiskFull);
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"
