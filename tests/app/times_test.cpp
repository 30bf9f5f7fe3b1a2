// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli times: figures on a drawn street, pairs against nearest, reasons, quoting, wrong usage.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QString err;
};

Outcome times(const QStringList &args)
{
    QProcess process;
    process.start(QStringLiteral(YIKE_CLI), QStringList{"--lang", "en", "times"} + args);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end normally")};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

using Row = QStringList;

/// By RFC 4180; no row where a line ends otherwise.
std::vector<Row> rowsOf(const QByteArray &csv)
{
    std::vector<Row> rows(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.back() << std::exchange(field, {});
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.back() << std::exchange(field, {});
            rows.emplace_back();
            ++i;
        } else {
            field += c;
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

class TimesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPairOnAStreet();
    void nearestIsTheLeastOfThePairs();
    void limitsCount();
    void reasonsAreTold();
    void fieldsAreQuoted();
    void snapsToNodes();
    void pathsLeadThere();
    void projectsAnswerForThemselves();
    void outputIsWholeOrNot();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }
    /// The street's rows without their head.
    std::vector<Row> ask(const QStringList &args)
    {
        const Outcome outcome = times(QStringList{"--osm", m_map, "--from", m_from} + args);
        if (outcome.code != 0)
            qWarning("%s", qPrintable(outcome.err));
        auto rows = rowsOf(outcome.out);
        if (!rows.empty())
            rows.erase(rows.begin());
        return rows;
    }

    QTemporaryDir m_folder;
    QString m_map, m_from, m_to;
};

void TimesTest::initTestCase()
{
    // One street along the equator of the test, 0.01° = 963.4 m long at 30° north, with a junction at its middle, and another
    // street far away that nothing leads to.
    m_map = put("street.osm", R"(<osm version="0.6">
<node id="1" lat="30" lon="114"/><node id="2" lat="30" lon="114.005"/><node id="3" lat="30" lon="114.01"/>
<node id="4" lat="30.001" lon="114.005"/><node id="5" lat="30.02" lon="114"/><node id="6" lat="30.02" lon="114.02"/>
<way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
<way id="2"><nd ref="2"/><nd ref="4"/><tag k="highway" v="residential"/></way>
<way id="3"><nd ref="5"/><nd ref="6"/><tag k="highway" v="residential"/></way>
</osm>)");
    m_from = put("from.csv", "id,lon,lat\nwest,114,30\nmiddle,114.005,30\n");
    m_to = put("to.csv",
               "id,lon,lat,category\neast,114.01,30,shop\nquarter,114.0025,30,shop\nnorth,114.005,30.001,bank\n");
}

void TimesTest::everyPairOnAStreet()
{
    const Outcome outcome = times({"--osm", m_map, "--from", m_from, "--to", m_to});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const auto rows = rowsOf(outcome.out);
    QCOMPARE(rows.size(), 7U);
    QCOMPARE(rows[0], (Row{"from", "to", "metres", "reason"}));
    QCOMPARE(rows[1].mid(0, 2), (Row{"west", "east"}));
    QVERIFY(std::abs(rows[1][2].toDouble() - 964.9) < 1.0);
    QVERIFY(std::abs(rows[2][2].toDouble() - rows[1][2].toDouble() / 4) < 0.1);
    QVERIFY(std::abs(rows[6][2].toDouble() - 110.9) < 0.2); // middle to north
    for (const Row &row : rows)
        QCOMPARE(row.size(), 4);
    // Minutes of an adult: 1.2 m/s.
    const auto minutes = ask({"--to", m_to, "--walker", "adult"});
    QVERIFY(std::abs(minutes[0][2].toDouble() - rows[1][2].toDouble() / 72) < 0.001);
}

void TimesTest::nearestIsTheLeastOfThePairs()
{
    const auto pairs = ask({"--to", m_to});
    const auto nearest = ask({"--nearest", m_to});
    QCOMPARE(nearest.size(), 4U); // two starting points, two categories
    const std::map<QString, QString> categoryOf{{"east", "shop"}, {"quarter", "shop"}, {"north", "bank"}};
    for (const Row &row : nearest) {
        double least = 1e9;
        QString winner;
        for (const Row &pair : pairs)
            if (pair[0] == row[0] && categoryOf.at(pair[1]) == row[1] && pair[2].toDouble() < least) {
                least = pair[2].toDouble();
                winner = pair[1];
            }
        QCOMPARE(row[2], winner);
        QCOMPARE(row[3].toDouble(), least);
    }
}

void TimesTest::limitsCount()
{
    const QString exact = ask({"--to", m_to})[0][2];
    QCOMPARE(ask({"--to", m_to, "--limit", exact + "m"})[0][2], exact); // ≤ counts
    const double less = exact.toDouble() - 0.001;
    const auto beyond = ask({"--to", m_to, "--limit", QString::number(less, 'f', 3) + "m"});
    QCOMPARE(beyond[0].mid(2), (Row{"", "beyond-limit"}));
    QCOMPARE(ask({"--to", m_to, "--limit", "100m", "--reached"}).size(), 0U);
    QCOMPARE(ask({"--to", m_to, "--limit", "0m"}).size(), 6U);
}

void TimesTest::reasonsAreTold()
{
    const QString odd = put("odd.csv", "id,lon,lat,category\nfar,114.3,30.3,a\nnowhere,,,b\nother,114.01,30.02,c\n");
    const auto rows = ask({"--to", odd});
    QCOMPARE(rows.size(), 6U);
    QCOMPARE(rows[0].mid(1), (Row{"far", "", "to-no-street"}));
    QCOMPARE(rows[1].mid(1), (Row{"nowhere", "", "to-no-place"}));
    QCOMPARE(rows[2].mid(1), (Row{"other", "", "no-way"}));
    const auto nearest = ask({"--nearest", odd});
    QCOMPARE(nearest[0].mid(1), (Row{"a", "", "", "to-no-street"}));
    QCOMPARE(nearest[2].mid(1), (Row{"c", "", "", "no-way"}));
    const auto from = rowsOf(times({"--osm", m_map, "--from", odd, "--to", m_to}).out);
    QCOMPARE(from[1].mid(2), (Row{"", "no-street"}));
    QCOMPARE(from[4].mid(2), (Row{"", "no-place"}));
    // What has no place stays in the table even where only what is reached is asked for.
    QCOMPARE(ask({"--to", odd, "--reached"}).size(), 4U);
}

void TimesTest::fieldsAreQuoted()
{
    const QString odd =
        put("quoting.csv", "id,lon,lat\n\"=1+1\",114,30\n\"a,b\",114,30\n\"say \"\"hi\"\"\",114,30\n@x,114,30\n"
                           "社区,114,30\n-5,114,30\n");
    const Outcome outcome = times({"--osm", m_map, "--from", odd, "--to", m_to});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("\r\n\"=1+1\",east,"));
    QVERIFY(outcome.out.contains("\r\n\"a,b\",east,"));
    QVERIFY(outcome.out.contains("\r\n\"say \"\"hi\"\"\",east,"));
    QVERIFY(outcome.out.contains("\r\n\"@x\",east,"));
    QVERIFY(outcome.out.contains("\r\n\"-5\",east,"));
    QVERIFY(outcome.out.contains(QStringLiteral("\r\n社区,east,").toUtf8()));
    QCOMPARE(rowsOf(outcome.out).size(), 19U);
}

void TimesTest::snapsToNodes()
{
    // Both ends jump: "quarter" lies between two junctions, the nearer in whole centimetres wins, and its own way is not counted.
    const QString aside = put("aside.csv", "id,lon,lat\naside,114.0041,30.0003\n");
    const auto byEdge = ask({"--to", aside}), byNode = ask({"--to", aside, "--snap", "node"});
    QCOMPARE(byNode[1][2], QStringLiteral("0")); // from the middle to the middle
    QVERIFY(byEdge[1][2].toDouble() > 86 + 33 - 2);
    const QString far = put("far.csv", "id,lon,lat\nfar,114.3,30.3\n");
    QVERIFY(ask({"--to", far, "--snap", "node"})[0][3] == "no-way"); // to the other street, however far
}

void TimesTest::pathsLeadThere()
{
    for (const QStringList &how : {QStringList{"--to", m_to}, QStringList{"--nearest", m_to}}) {
        const auto plain = ask(how), withPaths = ask(how + QStringList{"--paths"});
        QCOMPARE(plain.size(), withPaths.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            QCOMPARE(withPaths[i].mid(0, plain[i].size()), plain[i]);
            QVERIFY(withPaths[i].back().startsWith("LINESTRING ("));
        }
    }
    QCOMPARE(ask({"--to", m_to, "--paths"})[0].back(),
             QStringLiteral("LINESTRING (114.0000000 30.0000000, 114.0050000 30.0000000, 114.0100000 30.0000000)"));
}

void TimesTest::projectsAnswerForThemselves()
{
    QProcess demo;
    demo.start(QStringLiteral(YIKE_CLI), {"demo", path("village.gpkg"), "--residents", "2000"});
    QVERIFY(demo.waitForFinished(120'000) && demo.exitCode() == 0);
    const Outcome all = times({path("village.gpkg"), "--limit", "15min", "-o", path("all.csv")});
    QVERIFY2(all.code == 0, qPrintable(all.err));
    QFile file(path("all.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = rowsOf(file.readAll());
    QCOMPARE(rows[0], (Row{"from", "category", "to", "minutes", "reason"}));
    QVERIFY(rows.size() > 100);
    std::size_t reached = 0;
    for (const Row &row : std::span(rows).subspan(1)) {
        QCOMPARE(row.size(), 5);
        QVERIFY(row[3].isEmpty() != row[4].isEmpty()); // a figure or a reason
        QVERIFY(row[3].isEmpty() || row[3].toDouble() <= 15);
        reached += row[3].isEmpty() ? 0U : 1U;
    }
    QVERIFY(reached > 50);
    const auto wide = rowsOf(times({path("village.gpkg"), "--walker", "adult"}).out);
    QCOMPARE(wide.size(), rows.size());
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i][3].isEmpty() || rows[i] == wide[i]); // a wider limit changes nothing that was reached
}

void TimesTest::outputIsWholeOrNot()
{
    QCOMPARE(times({"--osm", m_map, "--from", m_from, "--to", m_to, "-o", "/no/such/folder/x.csv"}).code, 1);
    put("kept.csv", "as it was");
    QCOMPARE(times({"--osm", m_map, "--from", path("none.csv"), "--to", m_to, "-o", path("kept.csv")}).code, 1);
    QFile file(path("kept.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "as it was");
    put("colours.csv", "colour,taste\nred,sweet\n");
    const Outcome outcome = times({"--osm", m_map, "--from", path("colours.csv"), "--to", m_to});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("lon") && outcome.out.isEmpty());
}

void TimesTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two files") << QStringList{"a.gpkg", "b.gpkg"};
    QTest::newRow("project and map") << QStringList{"a.gpkg", "--osm", "b.pbf"};
    QTest::newRow("map alone") << QStringList{"--osm", "b.pbf"};
    QTest::newRow("to and nearest") << QStringList{"a.gpkg", "--to", "a", "--nearest", "b"};
    QTest::newRow("walker") << QStringList{"a.gpkg", "--walker", "snail"};
    QTest::newRow("limit") << QStringList{"a.gpkg", "--limit", "15"};
    QTest::newRow("limit of nothing") << QStringList{"a.gpkg", "--limit", "m"};
    QTest::newRow("negative limit") << QStringList{"a.gpkg", "--limit", "-1m"};
    QTest::newRow("no number") << QStringList{"a.gpkg", "--limit", "nanmin"};
    QTest::newRow("limit of another walker") << QStringList{"a.gpkg", "--limit", "15min", "--walker", "metres"};
    QTest::newRow("snap") << QStringList{"a.gpkg", "--snap", "house"};
    QTest::newRow("column") << QStringList{"a.gpkg", "--column", "id"};
    QTest::newRow("coordinates") << QStringList{"a.gpkg", "--coordinates", "mars"};
}

void TimesTest::wrongUsage()
{
    QFETCH(QStringList, args);
    const Outcome outcome = times(args);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.size() > 20 && outcome.out.isEmpty(), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TimesTest)
#include "times_test.moc"
