// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli explain, uncertainty, equity, monitor and hours on the demonstration district.
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

/// The words of the first line that begins so, blanks thrown together.
QString line(const QString &text, const QString &begins)
{
    for (const QString &each : text.split(u'\n')) {
        if (each.simplified().startsWith(begins))
            return each.simplified();
    }
    return {};
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void explainAnswersCoverage();
    void explainAnswersProvisionAndAdequacy();
    void explainRefusesWhatThereIsNot();
    void uncertaintyIsTheSameForTheSameSeed();
    void uncertaintyAsCsvHasEveryArea();
    void monitorStandsBesideLastYear();
    void hoursAndEquityPrint();
    void oldAndYoungAsCsv();

private:
    QTemporaryDir m_folder;
    QString m_project;
};

void FiguresTest::initTestCase()
{
    m_project = m_folder.filePath(QStringLiteral("district.gpkg"));
    QCOMPARE(cli({"demo", m_project}).code, 0);
}

void FiguresTest::explainAnswersCoverage()
{
    const Outcome list = cli({"explain", m_project});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(u"gb50437-day-care-radius"));
    const Outcome why = cli({"explain", m_project, "--norm", "gb50437-day-care-radius"});
    QCOMPARE(why.code, 0);
    for (const char *part :
         {"checked against the text", "Population coverage on foot", "What would change it", "1.1 m/s",
          "Made-up demonstration data", "What one more outlet would cure", "Homes not covered"})
        QVERIFY2(why.out.contains(QLatin1String(part)), part);
    // The share is that of `assess`.
    const Outcome assess = cli({"assess", m_project, "--no-save"});
    const QString share = why.out.split(u'\n').value(1).trimmed();
    QVERIFY2(line(assess.out, "Day care for the old Aged 60 and over").contains(share), qPrintable(share));
}

void FiguresTest::explainAnswersProvisionAndAdequacy()
{
    const Outcome beds = cli({"explain", m_project, "--norm", "gb50437-beds"});
    QCOMPARE(beds.code, 0);
    QVERIFY2(beds.out.contains(u"Required = 40 ×"), qPrintable(beds.out));
    QVERIFY(beds.out.contains(u"beds more would meet the standard"));
    const Outcome home = cli({"explain", m_project, "--service", "canteen-for-the-old", "--residence", "1"});
    QVERIFY(home.code == 0 || home.code == 2); // there may be no home of that number
}

void FiguresTest::explainRefusesWhatThereIsNot()
{
    QCOMPARE(cli({"explain", m_project, "--norm", "nonsense"}).code, 2);
    QCOMPARE(cli({"explain", m_project, "--norm", "gb50437-beds", "--area", "nowhere"}).code, 2);
    QCOMPARE(cli({"explain", m_project, "--norm", "gb50437-day-care-radius", "--group", "7-9"}).code, 2);
    QCOMPARE(cli({"explain", m_folder.filePath("none.gpkg"), "--norm", "gb50437-beds"}).code, 1);
}

void FiguresTest::uncertaintyIsTheSameForTheSameSeed()
{
    const QStringList args{"uncertainty", m_project, "--runs", "30", "--seed", "5"};
    const Outcome one = cli(args), two = cli(args);
    QCOMPARE(one.code, 0);
    QVERIFY(!one.out.isEmpty());
    QCOMPARE(one.out, two.out);
    QVERIFY(one.out != cli({"uncertainty", m_project, "--runs", "30", "--seed", "6"}).out);
    QCOMPARE(cli({"uncertainty", m_project, "--runs", "many"}).code, 2);
    QCOMPARE(cli({"uncertainty", m_project, "--runs", "1"}).code, 1);
}

void FiguresTest::uncertaintyAsCsvHasEveryArea()
{
    const Outcome csv = cli({"uncertainty", m_project, "--runs", "20", "--csv"});
    QCOMPARE(csv.code, 0);
    const QStringList rows = csv.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QVERIFY(rows.first().startsWith(u"figure,norm_or_service,group,area"));
    QVERIFY(rows.size() > 2000);
    for (const QString &row : rows)
        QVERIFY2(!row.contains(u"nan") && !row.contains(u"inf"), qPrintable(row));
}

void FiguresTest::monitorStandsBesideLastYear()
{
    const Outcome alone = cli({"monitor", m_project});
    QCOMPARE(alone.code, 0);
    QVERIFY(line(alone.out, "Share of chains").contains(u"30 % by 2030"));
    QVERIFY(line(alone.out, "Satisfaction").contains(u"no survey was imported"));
    const Outcome both = cli({"monitor", m_project, "--last", m_project});
    QCOMPARE(both.code, 0);
    QVERIFY(both.out.contains(u"Last year"));
    QCOMPARE(cli({"monitor", m_project, "--last", m_folder.filePath("none.gpkg")}).code, 1);
}

void FiguresTest::hoursAndEquityPrint()
{
    const Outcome hours = cli({"hours", m_project});
    QCOMPARE(hours.code, 0);
    QVERIFY(line(hours.out, "Convenience store").count(u'%') >= 5);
    const Outcome equity = cli({"equity", m_project});
    QCOMPARE(equity.code, 0);
    QVERIFY(line(equity.out, "Convenience store Residents minutes").size() > 20);
}

void FiguresTest::oldAndYoungAsCsv()
{
    const Outcome whole = cli({"old-young", m_project});
    QCOMPARE(whole.code, 0);
    QVERIFY2(!line(whole.out, "Day care").isEmpty(), qPrintable(whole.out));
    const Outcome csv = cli({"old-young", m_project, "--csv"});
    QCOMPARE(csv.code, 0);
    const QStringList lines = csv.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    QCOMPARE((lines.size() - 1) % 10, 0); // ten themes an area
    const qsizetype columns = lines.front().count(u',');
    for (const QString &each : lines)
        QVERIFY2(each.count(u',') >= columns && !each.contains(u".,"), qPrintable(each));
    // The share of `assess` at their own pace is that of the canteen within 15 minutes.
    const QStringList canteen = lines[3].split(u',');
    QCOMPARE(canteen[2], QStringLiteral("canteen"));
    const double share = 100 * canteen[10].toDouble() / canteen[3].toDouble();
    const Outcome assess = cli({"assess", m_project, "--no-save"});
    const QString told = line(assess.out, "Canteen for the old");
    QVERIFY2(told.contains(QString::number(share, 'f', 1) + " %"), qPrintable(told));
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
