// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a user meets it: help, exit codes, sentences for bad input, and the whole way from map to report.
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
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

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndWrongUsage();
    void sameSeedSameBytes();
    void badInputGetsASentence_data();
    void badInputGetsASentence();
    void importLeavesTheProjectWhenItFails();
    void jsonOfEveryCommand();
    void streetsOfAnOffice();
    void walkersAreChanged();
    void peopleNowAndThen();
    void rulebooksAreChosen();
    void packsAreCheckedAndCompared();
    void reportIsWritten();
    void isochronesAreWritten();
    void isochroneWrongUsage();
    void circlesAreListedAndProposed();
    void shanghaiFromMapToReport();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

void CliTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Outcome demo = cli({"demo", path("village.gpkg"), "--residents", "2000"});
    QVERIFY2(demo.code == 0, qPrintable(demo.err));
}

void CliTest::helpAndWrongUsage()
{
    QCOMPARE(cli({"--help"}).code, 0);
    for (const char *command :
         {"demo", "import", "assess", "report", "check", "info", "isochrone", "walkers", "rulebook", "circles",
          "explain", "uncertainty", "monitor", "hours", "equity", "people"}) {
        const Outcome help = cli({command, "--help"});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("Usage: yike-cli " + QLatin1StringView(command)), qPrintable(help.out));
        QCOMPARE(cli({command}).code, 2);
        QCOMPARE(cli({command, "a.gpkg", "b.gpkg"}).code, 2);
        QCOMPARE(cli({command, "a.gpkg", "--no-such-option"}).code, 2);
    }
    QCOMPARE(cli({}).code, 2);
    QCOMPARE(cli({"fly"}).code, 2);
    QCOMPARE(cli({"demo", path("x.gpkg"), "--residents", "many"}).code, 2);
    QCOMPARE(cli({"import", path("x.gpkg"), "--osm", "a", "--column", "pop"}).code, 2);
    QCOMPARE(cli({"report", path("village.gpkg")}).code, 2);
}

void CliTest::sameSeedSameBytes()
{
    QCOMPARE(cli({"demo", path("again.gpkg"), "--residents", "2000"}).code, 0);
    QVERIFY(bytesOf(path("again.gpkg")) == bytesOf(path("village.gpkg")));
    const Outcome there = cli({"demo", path("again.gpkg"), "--residents", "2000"});
    QCOMPARE(there.code, 1); // never over a file that is there
    QVERIFY(!there.err.isEmpty());
}

void CliTest::badInputGetsASentence_data()
{
    put("empty.gpkg", {});
    put("text.gpkg", "this is no database\n");
    put("broken.osm", "<osm><node id=");
    put("other.pbf", "no map at all");
    put("wrong.csv", "colour,taste\nred,sweet\n");
    put("short.gpkg", bytesOf(path("village.gpkg")).left(5000));
    QTest::addColumn<QStringList>("args");
    QTest::newRow("missing project") << QStringList{"assess", path("none.gpkg")};
    QTest::newRow("empty project") << QStringList{"info", path("empty.gpkg")};
    QTest::newRow("text as project") << QStringList{"check", path("text.gpkg")};
    QTest::newRow("cut project") << QStringList{"assess", path("short.gpkg")};
    QTest::newRow("folder as project") << QStringList{"info", m_folder.path()};
    QTest::newRow("missing map") << QStringList{"import", path("n.gpkg"), "--osm", path("none.pbf")};
    QTest::newRow("broken map") << QStringList{"import", path("n.gpkg"), "--osm", path("broken.osm")};
    QTest::newRow("missing streets") << QStringList{"import", path("n.gpkg"), "--streets", path("none.shp")};
    QTest::newRow("no streets") << QStringList{"import", path("n.gpkg"), "--streets", path("other.pbf")};
    QTest::newRow("no heights") << QStringList{"import", path("village.gpkg"), "--heights", path("other.pbf")};
    QTest::newRow("no map") << QStringList{"import", path("n.gpkg"), "--osm", path("other.pbf")};
    QTest::newRow("wrong columns") << QStringList{"import", path("n.gpkg"), "--outlets", path("wrong.csv")};
    QTest::newRow("unwritable") << QStringList{"demo", "/no/such/folder/x.gpkg", "--residents", "2000"};
    QTest::newRow("unwritable report") << QStringList{"report", path("village.gpkg"), "-o", "/no/such/folder/r.pdf"};
    QTest::newRow("unknown scenario") << QStringList{"assess", path("village.gpkg"), "--scenario", "none of ours"};
    QTest::newRow("too few residents") << QStringList{"demo", path("n.gpkg"), "--residents", "-5"};
}

void CliTest::badInputGetsASentence()
{
    QFETCH(QStringList, args);
    const QByteArray before = bytesOf(path("village.gpkg"));
    const Outcome outcome = cli(args);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.trimmed().size() > 20, qPrintable(outcome.err));
    QVERIFY(!outcome.err.contains("%1"));
    QVERIFY(!QFile::exists(path("n.gpkg")));
    QVERIFY(bytesOf(path("village.gpkg")) == before);
}

void CliTest::importLeavesTheProjectWhenItFails()
{
    put("outlets.csv", "name,category,lon,lat\nshop,convenience store,abc,def\n");
    const QByteArray before = bytesOf(path("village.gpkg"));
    QCOMPARE(cli({"import", path("village.gpkg"), "--osm", path("other.pbf"), "--outlets", path("outlets.csv")}).code,
             1);
    QVERIFY(bytesOf(path("village.gpkg")) == before);
}

void CliTest::jsonOfEveryCommand()
{
    for (const QStringList &args :
         {QStringList{"assess", path("village.gpkg"), "--json", "--no-save"},
          QStringList{"check", path("village.gpkg"), "--json"}, QStringList{"info", path("village.gpkg"), "--json"},
          QStringList{"walkers", path("village.gpkg"), "--json"}}) {
        const Outcome outcome = cli(args);
        QCOMPARE(outcome.code, 0);
        QJsonParseError error{};
        const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json["program"].toString(), "yike-cli");
        QCOMPARE(json["format"].toInt(), 1);
        if (args[0] == "assess") {
            QVERIFY(json["coverage"].toArray().size() > 10);
            const double people = json["totals"].toArray()[0].toObject()["people"].toDouble();
            QCOMPARE(people, 2000.0);
        }
    }
}

void CliTest::streetsOfAnOffice()
{
    const auto line = [](const char *name, double x1, double y1, double x2, double y2) {
        return QStringLiteral(
                   R"({"type":"Feature","properties":{"名称":"%1","等级":"支路"},"geometry":{"type":"LineString",)"
                   R"("coordinates":[[%2,%3],[%4,%5]]}})")
            .arg(QString::fromUtf8(name))
            .arg(121 + x1 / 1000, 0, 'f', 7)
            .arg(31 + y1 / 1000, 0, 'f', 7)
            .arg(121 + x2 / 1000, 0, 'f', 7)
            .arg(31 + y2 / 1000, 0, 'f', 7);
    };
    put("roads.geojson", (R"({"type":"FeatureCollection","features":[)" + line("解放路", 0, 0, 4, 0) + "," +
                          line("和平路", 2, -2, 2, 2) + "," + line("短巷", 3, 0.003, 3, 2) + "]}")
                             .toUtf8());
    const Outcome made = cli({"import", path("roads.gpkg"), "--streets", path("roads.geojson"), "--join-ends", "0.5"});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const auto streets = [&] {
        const QJsonObject info =
            QJsonDocument::fromJson(cli({"info", path("roads.gpkg"), "--json"}).out.toUtf8()).object();
        return info["counts"].toObject()["streets"].toInt();
    };
    QCOMPARE(streets(), 6);
    QVERIFY2(made.out.contains("0.33 m"), qPrintable(made.out)); // the end that was joined
    QCOMPARE(cli({"import", path("roads.gpkg"), "--streets", path("roads.geojson"), "--join-ends", "0"}).code, 0);
    QCOMPARE(streets(), 5);
    QCOMPARE(cli({"import", path("roads.gpkg"), "--streets", path("roads.geojson"), "--join-ends", "far"}).code, 2);
}

void CliTest::walkersAreChanged()
{
    const QString project = path("walkers.gpkg");
    QVERIFY(QFile::copy(path("village.gpkg"), project));
    const auto walker = [&](int index) {
        const QJsonObject json = QJsonDocument::fromJson(cli({"walkers", project, "--json"}).out.toUtf8()).object();
        return json["walkers"].toArray()[index].toObject();
    };
    QCOMPARE(walker(3)["speed"].toInt(), 950);
    for (const char *wrong : {"age70.speed=9", "age70.speed=fast", "age70.colour=red", "metres.speed=1",
                              "nobody.speed=1", "adult.slope=table", "adult.grades=5:1 5:2", "age70.speed"}) {
        const Outcome refused = cli({"walkers", project, "--set", wrong});
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(walker(3)["speed"].toInt(), 950);
    const Outcome changed = cli({"walkers", project, "--set", "age70.speed=0.9", "--set", "adult.grades=valhalla",
                                 "--set", "wheelchair.steepest=8", "--set", "child.stairs-up=no"});
    QVERIFY2(changed.code == 0, qPrintable(changed.err));
    QCOMPARE(walker(3)["speed"].toInt(), 900);
    QCOMPARE(walker(1)["slope"].toString(), "table");
    QCOMPARE(walker(1)["grades"].toArray().size(), 16);
    QCOMPARE(walker(7)["steepest"].toInt(), 80);
    QCOMPARE(walker(5)["stairsUp"].toInt(), 0);
    const QJsonObject info = QJsonDocument::fromJson(cli({"info", project, "--json"}).out.toUtf8()).object();
    QCOMPARE(info["history"].toArray()[0].toObject()["code"].toString(), "edit-parameters"); // one step
    QCOMPARE(cli({"walkers", project, "--restore", "all"}).code, 0);
    QCOMPARE(walker(3)["speed"].toInt(), 950);
    QCOMPARE(cli({"walkers", project, "--restore", "everybody"}).code, 2);
}

void CliTest::peopleNowAndThen()
{
    const QString project = path("people.gpkg");
    QVERIFY(QFile::copy(path("village.gpkg"), project));
    const auto json = [&](const QStringList &args) {
        return QJsonDocument::fromJson(cli(QStringList{"people", project, "--json"} + args).out.toUtf8()).object();
    };
    const QJsonObject now = json({});
    QCOMPARE(now["planYear"].toInt(), 0);
    QVERIFY(!now["bases"].toArray().isEmpty());
    const QJsonObject later = json({"--year", "2035", "--births", "0"});
    QCOMPARE(later["planYear"].toInt(), 2035);
    const QJsonObject whole = later["areas"].toArray()[0].toObject();
    QCOMPARE(whole["now"], now["areas"].toArray()[0].toObject()["now"]);
    QCOMPARE(whole["then"].toObject()["3-5"].toDouble(), 0.0);
    QCOMPARE(json({})["planYear"].toInt(), 0); // asked for, not kept
    const Outcome csv = cli({"people", project, "--year", "2030", "--csv"});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("area,name,year,band,people,definition,source,date\r\n"));
    QVERIFY(csv.out.contains(",2030,80+,"));
    QCOMPARE(cli({"people", project, "--year", "soon"}).code, 2);
    QCOMPARE(cli({"people", project, "--births", "-4"}).code, 2);
    QCOMPARE(cli({"people", project, "--year", "2030", "--save"}).code, 0);
    QCOMPARE(json({})["planYear"].toInt(), 2030);
    const QJsonObject info = QJsonDocument::fromJson(cli({"info", project, "--json"}).out.toUtf8()).object();
    QCOMPARE(info["history"].toArray()[0].toObject()["code"].toString(), "edit-parameters"); // one step
}

void CliTest::rulebooksAreChosen()
{
    const QString project = path("rules.gpkg");
    QVERIFY(QFile::copy(path("village.gpkg"), project));
    const auto norm = [&](const char *id) {
        const auto shown = cli({"rulebook", "show", project, "--json"});
        const QJsonArray norms = QJsonDocument::fromJson(shown.out.toUtf8()).object()["norms"].toArray();
        for (const QJsonValue &each : norms)
            if (each["id"].toString() == QLatin1String(id))
                return each.toObject();
        return QJsonObject();
    };
    QCOMPARE(norm("gb50437-day-care-radius")["limit"].toInt(), 300);
    // The starter fills a cell nobody has read: the empty cell and the reason stay in sight.
    QCOMPARE(norm("gb50180-kindergarten-radius")["limit"].toInt(), 300);
    QVERIFY(norm("gb50180-kindergarten-radius")["overridden"].toObject()["limit"].isNull());
    QVERIFY(!norm("gb50180-kindergarten-radius")["overridden"].toObject()["reason"].toString().isEmpty());

    for (const QStringList &wrong : {QStringList{"--override", "gb50437-beds=35"},
                                     {"--override", "gb50437-beds=-1", "--reason", "x"},
                                     {"--override", "gb50437-day-care-radius=9000", "--reason", "x"},
                                     {"--packs", "nothing"},
                                     {"--packs", "gb50437,gb50437"},
                                     {"--override", "none=3", "--reason", "x"},
                                     {"--override", "gb50437-beds=many", "--reason", "x"},
                                     {"--restore", "gb50437-beds"}}) {
        const Outcome refused = cli(QStringList{"rulebook", "use", project} + wrong);
        QVERIFY2(refused.code != 0 && !refused.err.isEmpty(), qPrintable(wrong.join(u' ')));
    }
    QCOMPARE(norm("gb50437-beds")["amount"].toInt(), 40);

    const Outcome used = cli({"rulebook", "use", project, "--packs", "gb50437,notice-2025,gb50180-2018", "--override",
                              "gb50437-day-care-radius=500", "--override", "gb50437-day-care-radius.size=200",
                              "--reason", "district plan", "--by", "office"});
    QVERIFY2(used.code == 0, qPrintable(used.err));
    QCOMPARE(norm("gb50437-day-care-radius")["limit"].toInt(), 500);
    QCOMPARE(norm("gb50437-day-care-radius")["minimumSize"].toInt(), 200);
    QCOMPARE(norm("gb50437-day-care-radius")["overridden"].toObject()["limit"].toInt(), 300);
    QCOMPARE(norm("gb50437-day-care-radius")["overridden"].toObject()["by"].toString(), "office");
    QVERIFY(norm("gb50180-kindergarten-radius")["limit"].isNull()); // the starter's working figure went
    QVERIFY(norm("plan2023-repair").isEmpty());
    const QJsonObject info = QJsonDocument::fromJson(cli({"info", project, "--json"}).out.toUtf8()).object();
    QCOMPARE(info["history"].toArray()[0].toObject()["code"].toString(), "edit-rulebook"); // one step
    QCOMPARE(info["project"].toObject()["rulebook"].toString(), "project");
    const Outcome assessed = cli({"assess", project});
    QVERIFY2(assessed.code == 0, qPrintable(assessed.err));
    QVERIFY2(assessed.out.contains("own figure"), qPrintable(assessed.out));
    QCOMPARE(cli({"check", project}).code, 0);

    QCOMPARE(cli({"rulebook", "use", project, "--packs", "starter"}).code, 0);
    QCOMPARE(norm("gb50437-day-care-radius")["limit"].toInt(), 300);
    const QJsonObject again = QJsonDocument::fromJson(cli({"info", project, "--json"}).out.toUtf8()).object();
    QCOMPARE(again["project"].toObject()["rulebook"].toString(), "yike-starter");
}

void CliTest::packsAreCheckedAndCompared()
{
    const Outcome list = cli({"rulebook", "list"});
    QCOMPARE(list.code, 0);
    for (const char *pack :
         {"gb50180-2018", "tdt1062-2021", "tdt1063-2021", "mofcom-guide-2021", "plan-2023", "forms-401-2023",
          "notice-2025", "complete-community-2020", "embedded-services-2023", "gb50437", "childcare-kindergarten",
          "accessibility-2023", "elder-care-circle", "shanxi-2023"}) {
        QVERIFY2(list.out.contains(QLatin1String(pack)), pack);
        QCOMPARE(cli({"rulebook", "show", pack}).code, 0);
    }
    QVERIFY(cli({"rulebook", "show", "gb50180-2018"}).out.contains("to be checked against the document"));

    const Outcome compared = cli({"rulebook", "compare", "mofcom-guide-2021", "plan-2023"});
    QCOMPARE(compared.code, 0);
    QVERIFY2(compared.out.contains(QString::fromUtf8("≤ 5 min → ≤ 10 min")), qPrintable(compared.out));
    QVERIFY(cli({"rulebook", "compare", "gb50437", "gb50437"}).out.contains("No norm differs"));

    QCOMPARE(cli({"rulebook", "export", "gb50437", "-o", path("pack.json")}).code, 0);
    QCOMPARE(cli({"rulebook", "check", path("pack.json")}).code, 0);
    QVERIFY(cli({"rulebook", "compare", "gb50437", path("pack.json")}).out.contains("No norm differs"));

    QByteArray mine = bytesOf(path("pack.json"));
    mine.replace("\"gb50437\"", "\"mine\"").replace("\"gb50437-", "\"mine-");
    put("mine.json", mine);
    const QString project = path("imported.gpkg");
    QVERIFY(QFile::copy(path("village.gpkg"), project));
    const Outcome imported = cli({"rulebook", "import", project, path("mine.json")});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QVERIFY(cli({"rulebook", "show", project}).out.contains("mine-beds"));
    QCOMPARE(cli({"rulebook", "import", project, path("mine.json")}).code, 0); // again: in place of the first

    // A pack with the id of one that ships, with an unknown service, with two limits, and no JSON at all.
    QCOMPARE(cli({"rulebook", "import", project, path("pack.json")}).code, 1);
    put("unknown.json", QByteArray(mine).replace("day-care-for-the-old", "day-care-for-dragons"));
    const Outcome unknown = cli({"rulebook", "check", path("unknown.json")});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("day-care-for-dragons") && unknown.err.contains("norms[0]"), qPrintable(unknown.err));
    put("broken.json", "{\"id\":");
    QCOMPARE(cli({"rulebook", "check", path("broken.json")}).code, 1);
    QCOMPARE(cli({"rulebook", "check", path("none.json")}).code, 1);
    QCOMPARE(cli({"rulebook"}).code, 2);
    QCOMPARE(cli({"rulebook", "export", "none", "-o", path("x.json")}).code, 2);
}

void CliTest::reportIsWritten()
{
    const Outcome outcome = cli({"report", path("village.gpkg"), "-o", path("village.pdf")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(bytesOf(path("village.pdf")).startsWith("%PDF-"));
    const Outcome made = cli({"--edition", "public", "report", path("village.gpkg"), "-o", path("public.pdf")});
    QVERIFY2(made.code == 0 && QFile::exists(path("public.pdf")), "report of the public edition");
    QCOMPARE(cli({"--edition", "public", "isochrone", path("village.gpkg")}).code, 2);
    QCOMPARE(cli({"--edition", "secret", "report", path("village.gpkg")}).code, 2);
}

void CliTest::isochronesAreWritten()
{
    const QString project = path("village.gpkg");
    const Outcome service =
        cli({"isochrone", project, "--service", "convenience-store", "-o", path("shops.gpkg"), "--walker", "age70"});
    QVERIFY2(service.code == 0, qPrintable(service.err));
    QVERIFY2(service.out.contains("15 min") && service.out.contains("People within"), qPrintable(service.out));
    QVERIFY(bytesOf(path("shops.gpkg")).startsWith("SQLite format 3"));
    const Outcome metres = cli({"isochrone", project, "--service", "convenience-store", "--limits", "300m,1000m", "-o",
                                path("shops.geojson")});
    QVERIFY2(metres.code == 0, qPrintable(metres.err));
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(path("shops.geojson"))).object()["features"].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject large = rows[0].toObject()["properties"].toObject();
    const QJsonObject small = rows[1].toObject()["properties"].toObject();
    QCOMPARE(large["limit"].toDouble(), 1000.0);
    QCOMPARE(large["unit"].toString(), "m");
    QCOMPARE(large["walker"].toString(), "metres");
    QVERIFY(large["area_m2"].toDouble() > small["area_m2"].toDouble());
    QVERIFY(large["people"].toDouble() >= small["people"].toDouble() && large["people"].toDouble() <= 2000);
    // From the first corner of that land, along the streets.
    const QJsonArray corner =
        rows[1].toObject()["geometry"].toObject()["coordinates"].toArray()[0].toArray()[0].toArray()[0].toArray();
    const QString place =
        QString::number(corner[0].toDouble(), 'f', 7) + "," + QString::number(corner[1].toDouble(), 'f', 7);
    for (const char *file : {"ways.shp", "ways.kml"}) {
        const Outcome ways = cli({"isochrone", project, "--at", place, "--edges", "-o", path(file)});
        QVERIFY2(ways.code == 0, qPrintable(ways.err));
        QVERIFY(bytesOf(path(file)).size() > 200);
    }
    const QByteArray before = bytesOf(path("ways.shp"));
    const Outcome far = cli({"isochrone", project, "--at", "0,0", "-o", path("ways.shp")});
    QCOMPARE(far.code, 1);
    const Outcome nobody = cli({"isochrone", project, "--outlet", "no such outlet", "-o", path("ways.shp")});
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.err.contains("no such outlet"));
    QCOMPARE(cli({"isochrone", project, "--service", "flying", "-o", path("ways.shp")}).code, 1);
    QVERIFY(bytesOf(path("ways.shp")) == before);
}

void CliTest::isochroneWrongUsage()
{
    const QString project = path("village.gpkg"), out = path("w.gpkg");
    const QStringList start{"isochrone", project, "-o", out};
    for (const QStringList &more :
         {QStringList{}, QStringList{"--outlet", "1", "--at", "1,2"}, QStringList{"--at", "1"},
          QStringList{"--at", "east,north"}, QStringList{"--at", "200,10"},
          QStringList{"--outlet", "1", "--walker", "cat"}, QStringList{"--outlet", "1", "--limits", "5"},
          QStringList{"--outlet", "1", "--limits", "0min"}, QStringList{"--outlet", "1", "--limits", "nanmin"},
          QStringList{"--outlet", "1", "--limits", "5min,300m"},
          QStringList{"--outlet", "1", "--limits", "300m", "--walker", "adult"},
          QStringList{"--outlet", "1", "--limits", "99999min"}}) {
        const Outcome outcome = cli(start + more);
        QVERIFY2(outcome.code == 2, qPrintable(more.join(u' ')));
        QVERIFY(outcome.err.trimmed().size() > 20);
    }
    QCOMPARE(cli({"isochrone", project, "--outlet", "1"}).code, 2);
    QCOMPARE(cli({"isochrone", project, "--outlet", "1", "-o", path("w.txt")}).code, 2);
    QVERIFY(!QFile::exists(out));
}

void CliTest::circlesAreListedAndProposed()
{
    const QString project = path("circles.gpkg");
    QVERIFY(QFile::copy(path("village.gpkg"), project));
    const auto read = [](const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out.toUtf8()).object(); };
    const auto listed = [&] { return read(cli({"circles", project, "list", "--json"}))["circles"].toArray(); };
    const QJsonArray before = listed();
    QVERIFY(!before.isEmpty());
    QCOMPARE(before[0].toObject()["origin"].toString(), QStringLiteral("given"));
    QVERIFY(before[0].toObject()["bounds"].toString().startsWith(QStringLiteral("East to ")));
    QVERIFY(cli({"circles", project}).out.contains(QStringLiteral("Bounds")));
    const QJsonObject proposal =
        read(cli({"circles", project, "propose", "--least", "100", "--most", "600", "--json"}));
    const qsizetype circles = proposal["circles"].toArray().size();
    QVERIFY(circles > 0);
    QCOMPARE(listed(), before); // nothing is written unless asked for
    const Outcome written = cli({"circles", project, "propose", "--least", "100", "--most", "600", "--write"});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    QCOMPARE(listed().size(), before.size() + circles);
    QCOMPARE(listed().last().toObject()["origin"].toString(), QStringLiteral("proposed"));
    QCOMPARE(cli({"check", project}).code, 0);
    QCOMPARE(cli({"circles", project, "propose", "--least", "many"}).code, 2);
    QCOMPARE(cli({"circles", project, "fly"}).code, 2);
    QCOMPARE(cli({"circles", project, "propose", "--least", "500", "--most", "100"}).code, 1);
}

void CliTest::shanghaiFromMapToReport()
{
    const auto osm = yike::test::testDataFile("osm/shanghai_huangpu_roads_2026.osm.pbf");
    const auto people = yike::test::testDataFile("huangpu/demand_grid100m_MODELLED.csv");
    const auto pois = yike::test::testDataFile("huangpu/pois.csv");
    if (!osm || !people || !pois)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const Outcome in = cli({"import", path("shanghai.gpkg"), "--osm", QString::fromStdString(*osm), "--residences",
                            QString::fromStdString(*people), "--outlets", QString::fromStdString(*pois)});
    QVERIFY2(in.code == 0, qPrintable(in.err));
    const Outcome assessed = cli({"assess", path("shanghai.gpkg"), "--json"});
    QVERIFY2(assessed.code == 0, qPrintable(assessed.err));
    const QJsonObject json = QJsonDocument::fromJson(assessed.out.toUtf8()).object();
    const QJsonObject all = json["totals"].toArray()[0].toObject();
    QCOMPARE(all["outlets"].toInt(), 333);
    QVERIFY(all["people"].toDouble() > 100'000);
    QVERIFY2(cli({"report", path("shanghai.gpkg"), "-o", path("shanghai.pdf")}).code == 0, "report");
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
