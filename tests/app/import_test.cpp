// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli import: a template of the window, kinds left out by a table of words, and what a dry run tells of unknown ones.
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome cli(const QStringList &args)
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{"--lang", "en"} + args);
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ledger = write("ledger.csv", "店招,业态,地址\n甲,便利店,路1号\n乙,剧本杀馆,路2号\n丙,剧本杀馆,路3号\n");
        m_template =
            write("ledger.json", R"({"format":"yike-import-template","version":1,"name":"台账","role":"outlets",)"
                                 R"("headers":["店招"],"columns":{"店招":"name"}})");
        m_project = m_folder.filePath(QStringLiteral("new.gpkg"));
    }

    void aDryRunTellsUnknownWordsWithTheirRows()
    {
        const Outcome dry = cli({"import", m_project, "--outlets", m_ledger, "--template", m_template, "--dry-run"});
        QVERIFY2(dry.code == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"Word that no service has"), qPrintable(dry.out));
        const qsizetype at = dry.out.lastIndexOf(QStringLiteral("剧本杀馆"));
        QVERIFY(at > 0);
        QVERIFY(dry.out.mid(at, 40).contains(u'2'));
        QVERIFY(dry.out.contains(u"店招")); // taken for the name
        QVERIFY(!QFileInfo::exists(m_project));
    }

    void wordsCanLeaveAKindOut()
    {
        const QString words = write("words.csv", "word,service\n剧本杀馆,-\n");
        const Outcome dry = cli(
            {"import", m_project, "--outlets", m_ledger, "--template", m_template, "--synonyms", words, "--dry-run"});
        QVERIFY2(dry.code == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"left out: 2"), qPrintable(dry.out));
        QVERIFY(!dry.out.contains(u"Word that no service has"));
    }

    void aTemplateThatIsNoneIsToldByName()
    {
        const QString bad = write("bad.json", "{}");
        const Outcome wrong = cli({"import", m_project, "--outlets", m_ledger, "--template", bad, "--dry-run"});
        QVERIFY(wrong.code != 0);
        QVERIFY2(wrong.err.contains(u"bad.json"), qPrintable(wrong.err));
        QVERIFY(cli({"import", m_project, "--outlets", m_ledger, "--template", "/no/such.json", "--dry-run"}).code !=
                0);
    }

private:
    QString write(const char *name, const char *text)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write a test file");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_ledger, m_template, m_project;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
