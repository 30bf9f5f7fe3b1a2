// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli export and import --coordinates: tables out, in again, and wrong words.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome cli(const QStringList &args, const char *language = "en")
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{"--lang", language} + args);
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindAndFormat();
    void headersTheImporterKnows();
    void outAndInAgain();
    void vectorSet();
    void wrongWords();
    void parametersAreNotPrinted();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    QString m_project;
};

void ExportTest::initTestCase()
{
    m_project = path("district.gpkg");
    QCOMPARE(cli({"demo", m_project}).code, 0);
}

void ExportTest::everyKindAndFormat()
{
    const Outcome all =
        cli({"export", m_project, "--what", "outlets,residences,areas,streets,premises,results,provision,deficits",
             "--coordinates", "gk3:120E", "-o", path("all.xlsx")});
    QVERIFY2(all.code == 0, qPrintable(all.err));
    QVERIFY(all.out.contains(u"CGCS2000 / 3° Gauss-Krüger, meridian 120° E"));
    for (const char *format : {"csv", "shp", "gpkg", "geojson", "kml"}) {
        const Outcome one = cli({"export", m_project, "--what", "outlets", "--format", format, "-o", path("outlets")});
        QVERIFY2(one.code == 0, qPrintable(one.err));
        QVERIFY(QFile::exists(path("outlets") + "." + format));
    }
}

void ExportTest::headersTheImporterKnows()
{
    QCOMPARE(cli({"export", m_project, "--what", "outlets", "-o", path("en.csv")}).code, 0);
    QFile file(path("en.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("\xEF\xBB\xBFkey,name,category,"));
}

void ExportTest::outAndInAgain()
{
    // The ledger in a shifted system is read back onto the same outlets: nothing is new.
    QVERIFY(QFile::copy(m_project, path("again.gpkg")));
    QCOMPARE(cli({"export", m_project, "--what", "outlets", "--coordinates", "gcj02", "-o", path("gcj.csv")}).code, 0);
    const Outcome in = cli({"import", path("again.gpkg"), "--outlets", path("gcj.csv"), "--coordinates", "guess"});
    QVERIFY2(in.code == 0, qPrintable(in.err));
    QVERIFY2(in.out.contains(u"Proposed: GCJ-02"), qPrintable(in.out.left(800)));
}

void ExportTest::vectorSet()
{
    const Outcome out = cli({"vectors", m_project, "-o", path("set")});
    QVERIFY2(out.code == 0, qPrintable(out.err));
    for (const char *file : {"circles.shp", "communities.dbf", "residences.prj", "streets.cpg", "yike.gpkg",
                             "dictionary.xlsx", "dictionary.csv"})
        QVERIFY2(QFile::exists(path("set") + "/" + file), file);
    const Outcome refused = cli({"vectors", m_project, "-o", path("public"), "--edition", "public"});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("no vector data") && refused.err.contains("coordinates"), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path("public")));
    QCOMPARE(cli({"vectors", m_project, "-o", path("x"), "--format", "dwg"}).code, 2);
    QCOMPARE(cli({"vectors", m_project}).code, 2);
}

void ExportTest::wrongWords()
{
    const QString file = path("x.xlsx");
    for (const QStringList &words : {QStringList{"--what", "moon", "-o", file},
                                     {"-o", file},
                                     {"--what", "outlets"},
                                     {"--what", "outlets", "-o", path("x.doc")},
                                     {"--what", "outlets,areas", "-o", path("x.csv")},
                                     {"--what", "outlets", "-o", file, "--coordinates", "gk3:99"},
                                     {"--what", "outlets", "-o", file, "--coordinates", "guess"}})
        QCOMPARE(cli(QStringList{"export", m_project} + words).code, 2);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(cli({"export", path("none.gpkg"), "--what", "outlets", "-o", file}).code, 1);
}

void ExportTest::parametersAreNotPrinted()
{
    QFile shift(path("shift.txt"));
    QVERIFY(shift.open(QIODevice::WriteOnly) && shift.write("north 123.456\neast 76.543\n") > 0);
    shift.close();
    const Outcome out = cli({"export", m_project, "--what", "outlets", "--coordinates", "beijing54-gk3:120E", "--shift",
                             shift.fileName(), "-o", path("old.csv")});
    QVERIFY2(out.code == 0, qPrintable(out.err));
    QVERIFY(!(out.out + out.err).contains(u"123.45") && !out.out.contains(u"tens of metres"));
    QVERIFY(
        cli({"export", m_project, "--what", "outlets", "--coordinates", "beijing54-gk3:120E", "-o", path("old.csv")})
            .out.contains(u"tens of metres"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
