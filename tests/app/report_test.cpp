// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli report as an office uses it: maps, many projects at once, templates, and printed reports held against a project.
#include "core/norms/compose.h"
#include "core/report/printed_report.h"
#include "core/report/studies.h"
#include "core/report/template.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace yike;

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome cli(const QStringList &args)
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + args);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject dataOf(const QByteArray &page)
{
    const QByteArray from = "<script id=\"plan\" type=\"application/json\">";
    const qsizetype start = page.indexOf(from) + from.size();
    return QJsonDocument::fromJson(page.mid(start, page.indexOf("</script>", start) - start)).object();
}

/// What the report of a project's present state carries, made here from the file.
report::PrintedReport printedOf(const QString &project, const std::string &program)
{
    auto opened = store::Store::open(project.toStdString(), store::OpenMode::ReadOnly);
    const plan::Plan plan = opened.value().load({}).value();
    const auto book = norms::compose(plan.parameters.rulebook).value();
    report::Content content =
        report::compose(analysis::assess(analysis::Situation::make(plan, {}, book).value()).value());
    report::StudyRequest request;
    request.draws = 20;
    if (!report::addStudies(content, request))
        qFatal("no studies");
    return report::printedReport(content, {program, "en", "assessment", "internal", "", request.draws});
}

void writePdf(const QString &path, const std::string &json)
{
    QPDF pdf;
    pdf.emptyPDF();
    if (!json.empty()) {
        const std::string name(report::kReportAttachment);
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json);
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    }
    QPDFWriter writer(pdf, QFile::encodeName(path).constData());
    writer.write();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theMapIsWrittenInBothLanguages();
    void theMapIsPublicInEitherEdition();
    void manyProjectsAtOnce();
    void patternsNameTheFiles();
    void templatesAreNamedOrRead();
    void aLogoThatCannotBeReadIsTold();
    void wrongUsage_data();
    void wrongUsage();
    void aPrintedReportHoldsUntilTheProjectChanges();
    void whatCannotBeVerifiedGetsASentence();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    [[nodiscard]] std::string version() const
    {
        return cli({"--version"}).out.trimmed().section(u' ', 1).toStdString();
    }
    QTemporaryDir m_folder;
};

void ReportTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Outcome demo = cli({"demo", path("village.gpkg"), "--residents", "2000"});
    QVERIFY2(demo.code == 0, qPrintable(demo.err));
    for (const char *copy : {"a.gpkg", "b.gpkg", "changed.gpkg"})
        QVERIFY(QFile::copy(path("village.gpkg"), path(copy)));
    QFile text(path("text.gpkg"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no project at all") > 0);
}

void ReportTest::theMapIsWrittenInBothLanguages()
{
    const Outcome chinese =
        cli({"report", path("village.gpkg"), "--language", "zh_CN", "--office", "试点区商务局", "-o", path("zh.html")});
    QVERIFY2(chinese.code == 0, qPrintable(chinese.err));
    QVERIFY2(chinese.out.startsWith("Written: ") && chinese.out.contains("MB"), qPrintable(chinese.out));
    const QByteArray page = bytesOf(path("zh.html"));
    QVERIFY(page.contains("<html lang=\"zh-CN\">") && page.contains("试点区商务局"));
    QCOMPARE(cli({"report", path("village.gpkg"), "--language", "en", "-o", path("en.html")}).code, 0);
    QVERIFY(bytesOf(path("en.html")).contains("<html lang=\"en\">"));
    // One scenario where it is named, all of them else.
    const QJsonArray all = dataOf(page)["states"].toArray();
    QVERIFY(all.size() > 2);
    const QString second = all[1].toObject()["zh"].toString();
    QCOMPARE(cli({"report", path("village.gpkg"), "--scenario", second, "-o", path("one.html")}).code, 0);
    const QJsonArray one = dataOf(bytesOf(path("one.html")))["states"].toArray();
    QCOMPARE(one.size(), 2);
    QCOMPARE(one[1].toObject()["zh"].toString(), second);
}

void ReportTest::theMapIsPublicInEitherEdition()
{
    QCOMPARE(cli({"--edition", "public", "report", path("village.gpkg"), "-o", path("public.html")}).code, 0);
    QCOMPARE(cli({"--edition", "internal", "report", path("village.gpkg"), "-o", path("internal.html")}).code, 0);
    QVERIFY(bytesOf(path("public.html")) == bytesOf(path("internal.html")));
}

void ReportTest::manyProjectsAtOnce()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("out")));
    const Outcome outcome = cli({"report", path("a.gpkg"), path("text.gpkg"), path("none.gpkg"), path("b.gpkg"),
                                 "--format", "html", "-o", path("out") + u'/'});
    QCOMPARE(outcome.code, 1); // two of them failed…
    QCOMPARE(QDir(path("out")).entryList(QDir::Files, QDir::Name), (QStringList{"a.html", "b.html"})); // …two did not
    QVERIFY2(outcome.err.contains("text.gpkg") && outcome.err.contains("none.gpkg"), qPrintable(outcome.err));
    QVERIFY2(outcome.out.contains("2 of 4 reports written."), qPrintable(outcome.out));
    QVERIFY(bytesOf(path("out/a.html")) == bytesOf(path("out/b.html")));
}

void ReportTest::patternsNameTheFiles()
{
    const Outcome outcome = cli({"report", path("a.gpkg"), path("b.gpkg"), "-o", path("map of {name}.html")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(QFile::exists(path("map of a.html")) && QFile::exists(path("map of b.html")));
}

void ReportTest::templatesAreNamedOrRead()
{
    for (const char *name : {"plan", "page"})
        QVERIFY2(cli({"report", path("a.gpkg"), "--template", name, "--draft", "review", "-o", path("t.html")}).code ==
                     0,
                 name);
    QFile file(path("mine.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report::toJson(report::defaultTemplate(report::TemplateKind::OnePage)).c_str());
    file.close();
    QCOMPARE(cli({"report", path("a.gpkg"), "--template", path("mine.json"), "-o", path("t.html")}).code, 0);
}

void ReportTest::aLogoThatCannotBeReadIsTold()
{
    const Outcome outcome = cli({"report", path("a.gpkg"), "--template", "self", "--draws", "0", "--logo",
                                 path("none.png"), "-o", path("logo.docx")});
    QVERIFY2(outcome.code == 0 && QFile::exists(path("logo.docx")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains("logo") && outcome.err.contains(path("none.png")), qPrintable(outcome.err));
    const Outcome none = cli({"report", path("a.gpkg"), "--template", "self", "--draws", "0", "-o", path("logo.docx")});
    QVERIFY2(none.code == 0 && !none.err.contains("logo"), qPrintable(none.err));
}

void ReportTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("args");
    const QString a = path("a.gpkg"), b = path("b.gpkg");
    QTest::newRow("no file") << QStringList{a};
    QTest::newRow("no project") << QStringList{"-o", path("x.pdf")};
    QTest::newRow("unknown format") << QStringList{a, "-o", path("x.txt")};
    QTest::newRow("no suffix") << QStringList{a, "-o", path("x")};
    QTest::newRow("two into one") << QStringList{a, b, "-o", path("x.html")};
    QTest::newRow("two of one name") << QStringList{a, a, "-o", path("{name}.html")};
    QTest::newRow("unknown language") << QStringList{a, "--language", "fr", "-o", path("x.html")};
    QTest::newRow("unknown template") << QStringList{a, "--template", "poem", "-o", path("x.html")};
    QTest::newRow("missing template") << QStringList{a, "--template", path("none.json"), "-o", path("x.html")};
    QTest::newRow("no template") << QStringList{a, "--template", path("text.json"), "-o", path("x.html")};
    QTest::newRow("unknown draft") << QStringList{a, "--draft", "final", "-o", path("x.html")};
    QTest::newRow("draws") << QStringList{a, "--draws", "many", "-o", path("x.html")};
    QTest::newRow("verify two") << QStringList{a, b, "--verify", path("x.pdf")};
    QTest::newRow("verify none") << QStringList{"--verify", path("x.pdf")};
}

void ReportTest::wrongUsage()
{
    QFETCH(QStringList, args);
    QFile text(path("text.json"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no template") > 0);
    text.close();
    const Outcome outcome = cli(QStringList{"report"} + args);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.trimmed().size() > 20 && !outcome.err.contains("%1"), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path("x.html")) && !QFile::exists(path("x.pdf")));
}

void ReportTest::aPrintedReportHoldsUntilTheProjectChanges()
{
    writePdf(path("report.pdf"), report::toJson(printedOf(path("changed.gpkg"), version())));
    const Outcome holds = cli({"report", "--verify", path("report.pdf"), path("changed.gpkg")});
    QVERIFY2(holds.code == 0, qPrintable(holds.out + holds.err));
    QVERIFY2(holds.out.startsWith("The report holds"), qPrintable(holds.out));
    QCOMPARE(holds.out.count(u'\n'), 1);
    QCOMPARE(cli({"report", "--verify", path("report.pdf"), path("village.gpkg")}).code, 0); // a copy of it

    QCOMPARE(cli({"walkers", path("changed.gpkg"), "--set", "age80.speed=0.5"}).code, 0);
    const Outcome changed = cli({"report", "--verify", path("report.pdf"), path("changed.gpkg")});
    QCOMPARE(changed.code, 1);
    QVERIFY2(changed.out.contains("the project has changed"), qPrintable(changed.out));
    QVERIFY2(changed.out.contains("Parameters: changed."), qPrintable(changed.out));
    QVERIFY2(!changed.out.contains("Outlets changed"), qPrintable(changed.out));

    writePdf(path("older.pdf"), report::toJson(printedOf(path("village.gpkg"), "0.0.1")));
    const Outcome older = cli({"report", "--verify", path("older.pdf"), path("village.gpkg")});
    QCOMPARE(older.code, 0);
    QVERIFY2(older.out.contains("Yike 0.0.1"), qPrintable(older.out));
}

void ReportTest::whatCannotBeVerifiedGetsASentence()
{
    const QString project = path("village.gpkg");
    const auto refused = [&](const QString &pdf, const QString &with) {
        const Outcome outcome = cli({"report", "--verify", pdf, with});
        return outcome.code == 1 && (outcome.err + outcome.out).trimmed().size() > 20;
    };
    writePdf(path("plain.pdf"), {});
    QVERIFY(refused(path("plain.pdf"), project));
    QVERIFY(refused(path("none.pdf"), project));
    QVERIFY(refused(path("text.gpkg"), project));
    writePdf(path("good.pdf"), report::toJson(printedOf(project, version())));
    QVERIFY(refused(path("good.pdf"), path("none.gpkg")));
    report::PrintedReport other = printedOf(project, version());
    other.project = "别处";
    writePdf(path("other.pdf"), report::toJson(other));
    QVERIFY(cli({"report", "--verify", path("other.pdf"), project}).out.contains("another project"));
    other.scenario = {99'999};
    other.scenarioEn = "No such plan";
    writePdf(path("scenario.pdf"), report::toJson(other));
    QVERIFY(cli({"report", "--verify", path("scenario.pdf"), project}).out.contains("No such plan"));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
