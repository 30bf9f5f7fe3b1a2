// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli adequacy: every measure on a small town, headers and separators, equity, sentences with file and line.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome adequacy(const QStringList &args)
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{"--lang", "en", "adequacy"} + args);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class AdequacyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void measures_data();
    void measures();
    void headersAndSeparators();
    void equity();
    void writesAFile();
    void badTables_data();
    void badTables();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    [[nodiscard]] QStringList tables() const
    {
        return {"--demand", m_demand, "--supply", m_supply, "--costs", m_costs};
    }

    QTemporaryDir m_folder;
    QString m_demand, m_supply, m_costs;
};

void AdequacyTest::initTestCase()
{
    // Two supply points of 30 and 12 places. A (100 people) reaches the first at 5, B (50) the first at 10 and the second at 5,
    // D (40) none: its only row has no cost.
    m_demand = put("people.csv", "id,value\nA,100\nB,50\nD,40\n");
    m_supply = put("places.csv", "id,value\nfirst,30\nsecond,12\n");
    m_costs = put("costs.csv", "from,to,minutes,reason\nA,first,5,\nB,first,10,\nB,second,5,\nD,first,,no-way\n");
}

void AdequacyTest::measures_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QStringList &args, const QStringList &rows) {
        QTest::newRow(name) << (QStringList{"--method", name} + args) << rows;
    };
    const QStringList halves{"--steps", "5:1,10:0.5"};
    row("nearest", {}, {"id,value,to", "A,5,first", "B,5,second", "D,,"});
    row("coverage", {"--catchment", "5"}, {"id,value", "A,1", "B,1", "D,0"});
    row("cumulative", {"--catchment", "10"}, {"id,value", "A,30", "B,42", "D,0"});
    row("gravity", {"--decay", "gravity", "--friction", "1", "--scale", "5"}, {"id,value", "A,30", "B,27", "D,0"});
    row("2sfca", {"--catchment", "10"}, {"id,value", "A,0.2", "B,0.44", "D,0"});
    row("e2sfca", halves, {"id,value", "A,0.24", "B,0.36", "D,0"});
    // Thirds of 15: weights 1 and 0.68. 30/134, 0.68·30/134 + 0.24.
    row("e2sfca", {"--catchment", "15"}, {"id,value", "A,0.223880597015", "B,0.39223880597", "D,0"});
    row("gaussian-2sfca", {"--catchment", "10"}, {"id,value", "A,0.3", "B,0.24", "D,0"});
    row("kernel-2sfca", {"--catchment", "20"}, {"id,value", "A,0.214285714286", "B,0.411428571429", "D,0"});
    row("3sfca", halves, {"id,value", "A,0.276923076923", "B,0.286153846154", "D,0"});
    row("m2sfca", halves, {"id,value", "A,0.24", "B,0.3", "D,0"});
    // Level of service 90/350 and 0.36: A ⅔·90/350, B ⅓·90/350 + 0.36 (alone at the second).
    row("bfca", halves, {"id,value", "A,0.171428571429", "B,0.445714285714", "D,0"});
    row("availability", halves, {"id,value", "A,0.24", "B,0.36", "D,0"});
    // Everybody at the nearest: 100/30 and 50/12 (rho 1) with travel 5/60; B gains by moving x: (50−x)/12 + 5/60 =
    // (100+x)/30 + 10/60, so x = 45/7; A then costs (100+x)/30 + 5/60 = 3.63095238095.
    row("raam", {"--rho", "1"}, {"id,value", "A,3.63095238095", "B,3.71428571429", "D,"});
}

void AdequacyTest::measures()
{
    QFETCH(QStringList, args);
    QFETCH(QStringList, rows);
    const Outcome outcome = adequacy(tables() + args);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.out, rows.join("\r\n") + "\r\n");
}

void AdequacyTest::headersAndSeparators()
{
    const QString demand = put("d.csv", "\xEF\xBB\xBFname;age60;total\r\n\"Block; 1\";100;9\r\n\r\nB;50;9\r\n");
    const QString costs = put("c.csv", "Origin\tDest\tTime\nBlock; 1\tfirst\t5\nB\tfirst\t10\nB\tsecond\t5\n");
    const Outcome outcome =
        adequacy({"--demand", demand, "--supply", m_supply, "--costs", costs, "--method", "2sfca", "--catchment", "10",
                  "--column", "demand.id=name", "--column", "demand.value=age60"});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.out, QStringLiteral("id,value\r\n\"Block; 1\",0.2\r\nB,0.44\r\n"));
}

void AdequacyTest::equity()
{
    // 100, 50 and 40 people with 0.2, 0.44, 0: mean 42/190. Ranked by the share of the old, D first: concentration > 0.
    const QString demand = put("ranked.csv", "id,value,old\nA,100,0.2\nB,50,0.3\nD,40,0.1\n");
    const Outcome outcome = adequacy({"--demand", demand, "--supply", m_supply, "--costs", m_costs, "--method", "2sfca",
                                      "--catchment", "10", "--equity", "--rank", "old"});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    std::map<QString, QString> lines;
    for (const QString &line : outcome.out.split("\r\n", Qt::SkipEmptyParts))
        lines[line.section(u',', 0, 0)] = line.section(u',', 1);
    QCOMPARE(lines["people"], QStringLiteral("190"));
    QCOMPARE(lines["mean"], QStringLiteral("0.221052631579"));
    QCOMPARE(lines["most"], QStringLiteral("0.44"));
    // Σ P P |a − b| / (P² mean): (100·50·0.24 + 100·40·0.2 + 50·40·0.44) / (190·42) = 2880/7980
    QCOMPARE(lines["gini"], QStringLiteral("0.360902255639"));
    QCOMPARE(lines["concentration"], lines["gini"]); // the rank goes with the figure
    for (const char *name : {"palma", "theil", "least", "people_without_figure"})
        QVERIFY2(!lines[name].isEmpty(), name);
    // Nobody has a way: no shares, but no NaN either.
    const QString none = put("none.csv", "from,to,cost\n");
    const Outcome empty =
        adequacy({"--demand", m_demand, "--supply", m_supply, "--costs", none, "--method", "nearest", "--equity"});
    QCOMPARE(empty.code, 0);
    QVERIFY(empty.out.contains("gini,\r\n") && empty.out.contains("people_without_figure,190\r\n"));
}

void AdequacyTest::writesAFile()
{
    const QString out = m_folder.filePath("out.csv");
    const Outcome outcome = adequacy(tables() + QStringList{"--method", "nearest", "-o", out, "--equity"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("measure,value\r\n"));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("id,value,to\r\n"));
    QCOMPARE(adequacy(tables() + QStringList{"--method", "nearest", "-o", "/no/such/folder/x.csv"}).code, 1);
}

void AdequacyTest::badTables_data()
{
    QTest::addColumn<QByteArray>("demand");
    QTest::addColumn<QByteArray>("costs");
    QTest::addColumn<QString>("told");
    const QByteArray people = "id,value\nA,1\n", ways = "from,to,cost\nA,first,1\n";
    QTest::newRow("negative people") << QByteArray("id,value\nA,1\nB,-2\n") << ways << "d.csv, line 3";
    QTest::newRow("people no number") << QByteArray("id,value\nA,nan\n") << ways << "d.csv, line 2";
    QTest::newRow("people missing") << QByteArray("id,value\nA,\n") << ways << "d.csv, line 2";
    QTest::newRow("twice") << QByteArray("id,value\nA,1\nA,1\n") << ways << "d.csv, line 3";
    QTest::newRow("no rows") << QByteArray("id,value\n") << ways << "d.csv has no rows";
    QTest::newRow("no column") << QByteArray("id,colour\nA,red\n") << ways << "colour";
    QTest::newRow("short row") << QByteArray("id,value\nA\n") << ways << "d.csv, line 2";
    QTest::newRow("open quote") << QByteArray("id,value\n\"A,1\n") << ways << "d.csv, line 2";
    QTest::newRow("empty file") << QByteArray("") << ways << "d.csv";
    QTest::newRow("negative cost") << people << QByteArray("from,to,cost\nA,first,-1\n") << "c.csv, line 2";
    QTest::newRow("infinite cost") << people << QByteArray("from,to,cost\nA,first,inf\n") << "c.csv, line 2";
    QTest::newRow("unknown id") << people << QByteArray("from,to,cost\nA,first,1\nX,first,1\n") << "c.csv, line 3";
    QTest::newRow("unknown goal") << people << QByteArray("from,to,cost\nA,third,1\n") << "third";
    QTest::newRow("pair twice") << people << QByteArray("from,to,cost\nA,first,1\n\nA,first,2\n") << "c.csv, line 4";
}

void AdequacyTest::badTables()
{
    QFETCH(QByteArray, demand);
    QFETCH(QByteArray, costs);
    QFETCH(QString, told);
    const Outcome outcome = adequacy({"--demand", put("d.csv", demand), "--supply", m_supply, "--costs",
                                      put("c.csv", costs), "--method", "2sfca", "--catchment", "10"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(told) && outcome.out.isEmpty(), qPrintable(outcome.err));
}

void AdequacyTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char *name, const QStringList &args) { QTest::newRow(name) << args; };
    row("no method", {});
    row("unknown method", {"--method", "magic"});
    row("no catchment", {"--method", "2sfca"});
    row("no catchment for thirds", {"--method", "e2sfca"});
    row("no decay", {"--method", "m2sfca"});
    row("unknown decay", {"--method", "m2sfca", "--decay", "slow", "--catchment", "5"});
    row("catchment no number", {"--method", "2sfca", "--catchment", "far"});
    row("negative catchment", {"--method", "2sfca", "--catchment=-1"});
    row("steps", {"--method", "e2sfca", "--steps", "5"});
    row("steps fall", {"--method", "e2sfca", "--steps", "10:1,5:0.5"});
    row("sigma", {"--method", "gravity", "--sigma", "0"});
    row("tau", {"--method", "raam", "--tau", "0"});
    row("cycles", {"--method", "raam", "--cycles", "0"});
    row("rank alone", {"--method", "nearest", "--rank", "old"});
    row("column", {"--method", "nearest", "--column", "id=x"});
    row("a file", {"--method", "nearest", "town.gpkg"});
    row("unknown option", {"--method", "nearest", "--speed", "3"});
}

void AdequacyTest::wrongUsage()
{
    QFETCH(QStringList, args);
    const Outcome outcome = adequacy(tables() + args);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.size() > 20 && outcome.out.isEmpty(), qPrintable(outcome.err));
    QCOMPARE(adequacy({"--method", "nearest"}).code, 2);
}

QTEST_GUILESS_MAIN(AdequacyTest)
#include "adequacy_test.moc"
