// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML map: every minute of every home as assessed, nothing from elsewhere, and nothing the public may not see.
#include "core/demo/demo.h"
#include "core/norms/compose.h"
#include "tests/support/small_district.h"
#include "tests/ui/webmap/unpacked.h"
#include "ui/render/scene.h"
#include "ui/text/edition.h"
#include "ui/webmap/public_rules.h"
#include "ui/webmap/web_map.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace yike;

namespace {

using Assessed = std::shared_ptr<const analysis::Assessment>;

Assessed assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    return analysis::assess(analysis::Situation::make(plan, scenario, book).value()).value();
}

QByteArray between(const QByteArray &page, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = page.indexOf(from);
    const qsizetype end = page.indexOf(to, start);
    return start < 0 || end < 0 ? QByteArray() : page.mid(start + from.size(), end - start - from.size());
}

QJsonObject dataOf(const QByteArray &page)
{
    return QJsonDocument::fromJson(between(page, "<script id=\"plan\" type=\"application/json\">", "</script>"))
        .object();
}

QByteArray pageOf(const plan::Plan &plan, const std::vector<plan::ScenarioId> &scenarios = {})
{
    webmap::WebMapRequest request{.present = assessed(plan)};
    for (const plan::ScenarioId scenario : scenarios)
        request.scenarios.push_back(assessed(plan, scenario));
    return webmap::webMapPage(request).value();
}

/// Minutes as the page has them: a scenario without bytes of its own is as the present state.
QByteArray minutesIn(const QJsonObject &data, int state, qsizetype service, qsizetype walker)
{
    const QJsonValue own = data["states"].toArray()[state].toObject()["minutes"].toArray()[service].toArray()[walker];
    return own.isNull() && state > 0 ? minutesIn(data, 0, service, walker)
                                     : QByteArray::fromBase64(own.toString().toLatin1());
}

unsigned char expectedMinutes(const analysis::NearestTimes &times, const render::Dwelling &dwelling)
{
    base::Cost worst = 0;
    for (const std::uint32_t home : dwelling.residences)
        worst = std::max(worst, times.cost[home]);
    return worst == base::kUnreached ? 255 : static_cast<unsigned char>(worst / 60'000 + (worst % 60'000 > 0 ? 1 : 0));
}

void eachNumber(const QJsonValue &value, const std::function<void(double)> &see)
{
    if (value.isDouble())
        see(value.toDouble());
    for (const QJsonValue each : value.toArray())
        eachNumber(each, see);
    const QJsonObject object = value.toObject();
    for (const QJsonValue each : object)
        eachNumber(each, see);
}

} // namespace

class WebMapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMinuteOfEveryHome();
    void nodeReadsTheSame();
    void nothingFromElsewhere();
    void smallEnoughToSend();
    void theSameBytesTwice();
    void namesAreThere();
    void noTextEndsTheScript();
    void nobodyIsCounted();
    void noContactsAndNoMoney();
    void noPlaceOnEarth();
    void outlinesOnlyWithApproval();
    void fewerThanTenAreNotTold();
    void scenariosTellWhatTheyChange();
    void nothingIsLeftWhenItFails();

private:
    plan::Plan m_district;
    std::vector<Assessed> m_states;
    QByteArray m_page;
    QJsonObject m_data;
};

void WebMapTest::initTestCase()
{
    auto made = demo::makeDistrict({}, norms::starterRulebook());
    QVERIFY(made.has_value());
    m_district = *std::move(made);
    m_states.push_back(assessed(m_district));
    for (const plan::Scenario &scenario : m_district.scenarios)
        m_states.push_back(assessed(m_district, scenario.id));
    QVERIFY(m_states.size() >= 4);
    webmap::WebMapRequest request{.present = m_states.front(), .office = QStringLiteral("澄川区商务局")};
    request.scenarios.assign(m_states.begin() + 1, m_states.end());
    m_page = webmap::webMapPage(request).value();
    m_data = dataOf(m_page);
    QVERIFY(!m_data.isEmpty());
    if (const QString folder = qEnvironmentVariable("YIKE_KEEP_PAGE"); !folder.isEmpty()) {
        QFile kept(QDir(folder).filePath(QStringLiteral("district.html")));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(m_page) == m_page.size());
    }
}

void WebMapTest::everyMinuteOfEveryHome()
{
    const auto &present = *m_states.front()->situation;
    const auto scene = render::MapScene::make(*present.plan, present.network->frame());
    const QJsonArray services = m_data["services"].toArray(),
                     walkers = m_data["project"].toObject()["walkers"].toArray();
    QVERIFY(services.size() > 20);
    QCOMPARE(walkers.size(), 3);
    qsizetype compared = 0, others = 0;
    for (int state = 0; state < static_cast<int>(m_states.size()); ++state) {
        for (qsizetype service = 0; service < services.size(); ++service) {
            const int index =
                present.rulebook->serviceIndex(services[service].toObject()["code"].toString().toStdString());
            for (qsizetype walker = 0; walker < walkers.size(); ++walker) {
                constexpr std::array kinds{norms::WalkerKind::Adult, norms::WalkerKind::Age70,
                                           norms::WalkerKind::Child};
                const auto *times =
                    m_states[static_cast<std::size_t>(state)]->times(index, kinds[static_cast<std::size_t>(walker)]);
                QVERIFY(times != nullptr);
                const QByteArray told = minutesIn(m_data, state, service, walker);
                QCOMPARE(told.size(), static_cast<qsizetype>(scene->dwellings().size()));
                for (qsizetype home = 0; home < told.size(); ++home, ++compared) {
                    const auto expected = expectedMinutes(*times, scene->dwellings()[static_cast<std::size_t>(home)]);
                    if (static_cast<unsigned char>(told[home]) != expected)
                        QCOMPARE(static_cast<unsigned char>(told[home]), expected);
                }
                others += state > 0 && told != minutesIn(m_data, 0, service, walker) ? 1 : 0;
            }
        }
    }
    QVERIFY(compared > 500'000);
    QVERIFY(others > 0); // some scenario changes something
}

void WebMapTest::nodeReadsTheSame()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        QSKIP("No node here to run the page's own decoding");
    QTemporaryDir folder;
    QByteArray program;
    for (const char *file : {"bytes.js", "shapes.js"}) {
        QFile source(QStringLiteral(YIKE_SOURCE_DIR "/resources/web/") + QLatin1String(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        program += source.readAll();
    }
    program += "const data = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"
               "const homes = readShapes(data.homes.buildings), places = readPlaces(data.outlets.places);\n"
               "const minutes = bytesOf(data.states[0].minutes[0][0]);\n"
               "const inside = contains(homes, 0, (homes.boxes[0] + homes.boxes[2]) >> 1, (homes.boxes[1] + "
               "homes.boxes[3]) >> 1);\n"
               "console.log([homes.count, homes.xy.reduce((a, b) => a + b, 0), places.length, places.reduce((a, b) => "
               "a + b, 0),\n"
               "             minutes.length, minutes.reduce((a, b) => a + b, 0), inside].join(' '));\n";
    QFile script(folder.filePath(QStringLiteral("read.js")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(program);
    script.close();
    QProcess process;
    process.start(node, {script.fileName()});
    process.write(QJsonDocument(m_data).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(process.exitCode() == 0, qPrintable(error));

    test::Unpacked shapes(m_data["homes"].toObject()["buildings"]);
    const auto homes = static_cast<qint64>(shapes.count());
    std::int64_t x = 0, y = 0, sum = 0;
    for (qint64 home = 0; home < homes; ++home)
        for (auto rings = shapes.count(); rings > 0; --rings)
            for (auto points = shapes.count(); points > 0; --points) {
                x += shapes.number();
                y += shapes.number();
                sum += x + y;
            }
    QVERIFY(shapes.done());
    test::Unpacked places(m_data["outlets"].toObject()["places"]);
    const auto outlets = static_cast<qint64>(places.count());
    std::int64_t placeSum = 0;
    x = y = 0;
    for (qint64 i = 0; i < outlets; ++i) {
        x += places.number();
        y += places.number();
        placeSum += x + y;
    }
    const QByteArray minutes = minutesIn(m_data, 0, 0, 0);
    qint64 minuteSum = 0;
    for (const char each : minutes)
        minuteSum += static_cast<unsigned char>(each);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), QStringLiteral("%1 %2 %3 %4 %5 %6 true")
                                                                               .arg(homes)
                                                                               .arg(sum)
                                                                               .arg(2 * outlets)
                                                                               .arg(placeSum)
                                                                               .arg(minutes.size())
                                                                               .arg(minuteSum));
}

void WebMapTest::nothingFromElsewhere()
{
    QVERIFY(!m_page.contains("://"));
    for (const char *word : {" src=", " href=", "url(", "@import", "<link", "<img", "<iframe", "fetch(",
                             "XMLHttpRequest", "WebSocket", "import(", "localStorage", "eval(", "innerHTML"})
        QVERIFY2(!m_page.contains(word), word);
    const QByteArray policy = between(m_page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    QVERIFY(policy.startsWith("default-src 'none';"));
    QVERIFY(!policy.contains("unsafe"));
    const auto hash = [](const QByteArray &content) {
        return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "'";
    };
    QVERIFY(policy.contains("script-src " + hash(between(m_page, "<script>", "</script>"))));
    QVERIFY(policy.contains("style-src " + hash(between(m_page, "<style>", "</style>"))));
    QVERIFY(!m_page.contains("style=\"")); // the policy would refuse it
    QVERIFY(!m_page.contains("{{"));
}

void WebMapTest::smallEnoughToSend()
{
    qInfo("%lld bytes, %lld services, %zu states", static_cast<long long>(m_page.size()),
          static_cast<long long>(m_data["services"].toArray().size()), m_states.size());
    QVERIFY(m_page.size() <= webmap::kComfortableBytes);
}

void WebMapTest::theSameBytesTwice()
{
    const plan::Plan plan = test::smallDistrict();
    QCOMPARE(pageOf(plan), pageOf(plan));
}

void WebMapTest::namesAreThere()
{
    for (const char *name :
         {"澄川区", "机床厂", "助餐", "虚构示范数据", "翡翠湾", "解放路", "基准日", "公开版", "澄川区商务局", "现状"})
        QVERIFY2(m_page.contains(name), name);
    QCOMPARE(m_data["language"].toString(), QStringLiteral("zh"));
    QVERIFY(m_data["project"].toObject()["madeUp"].toBool());
    QVERIFY(!m_data["project"].toObject()["baseDate"].toString().isEmpty());
}

void WebMapTest::noTextEndsTheScript()
{
    plan::Plan plan = test::smallDistrict();
    plan.outlets.front().name = "</script><script>alert(1)</script><!--";
    plan.info.name = "{{data}}<b>";
    const QByteArray page = pageOf(plan);
    QCOMPARE(page.count("</script>"), 2);
    QCOMPARE(page.count("<script"), 2);
    QVERIFY(page.contains("<title>&#123;&#123;data}}&lt;b&gt;</title>"));
    const QJsonArray rows = dataOf(page)["outlets"].toObject()["rows"].toArray();
    QVERIFY(std::ranges::any_of(rows, [](const QJsonValue &row) {
        return row.toArray()[0].toString() == QLatin1String("</script><script>alert(1)</script><!--");
    }));
}

/// Two projects that differ in nothing but who lives where give the same file, but for the shares and their changes.
void WebMapTest::nobodyIsCounted()
{
    plan::Plan one = test::smallDistrict(), other = one;
    for (plan::Residence &home : other.residences)
        home.people[4] = home.id.value * 7'000;
    for (plan::Plan *each : {&one, &other})
        for (plan::Residence &home : each->residences)
            home.name = "secret building";
    QJsonObject first = dataOf(pageOf(one)), second = dataOf(pageOf(other));
    for (const char *part : {"homes", "ground", "outlets", "services", "symbols", "project"})
        QVERIFY2(first[QLatin1String(part)] == second[QLatin1String(part)], part);
    const QJsonObject state = first["states"].toArray()[0].toObject();
    QCOMPARE(state.keys(), (QStringList{"en", "minutes", "shares", "zh"}));
    QVERIFY(state["minutes"] == second["states"].toArray()[0].toObject()["minutes"]);
    QVERIFY(!pageOf(one).contains("secret building"));
}

void WebMapTest::noContactsAndNoMoney()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet &outlet = plan.outlets.front();
    outlet.contact = "13800001111";
    outlet.lead = "secret office";
    outlet.creditCode = "91320000SECRET0001";
    outlet.remark = "secret remark";
    outlet.key = "secret key";
    outlet.staff = 987'654;
    outlet.cost = 7'654'321;
    outlet.hours = "08:00-18:00";
    outlet.address = "桥街12号";
    plan.areas.back().operatorName = "secret operator";
    const QByteArray page = pageOf(plan);
    for (const char *word :
         {"13800001111", "secret", "91320000", "987654", "7654321", "\"staff\"", "\"contact\"", "\"people\""})
        QVERIFY2(!page.contains(word), word);
    QVERIFY(page.contains("08:00-18:00") && page.contains("桥街12号")); // what a sign at the door tells
}

void WebMapTest::noPlaceOnEarth()
{
    const QJsonArray box = m_data["ground"].toObject()["box"].toArray();
    QVERIFY(std::abs(box[0].toInt() + box[2].toInt()) <= 2); // the middle is 0, 0
    eachNumber(m_data, [](double number) {
        if (number != std::floor(number) || std::abs(number) > 100'000)
            qFatal("%f is no step of a few kilometres", number);
    });
    const geo::LonLat home = m_district.residences.front().place;
    for (const double degrees : {home.lon, home.lat})
        QVERIFY(!m_page.contains(QByteArray::number(degrees, 'f', 3)));
}

void WebMapTest::outlinesOnlyWithApproval()
{
    plan::Plan plan = test::smallDistrict();
    const auto hasBorders = [&] {
        return dataOf(pageOf(plan))["ground"].toObject().contains(QStringLiteral("borders"));
    };
    const auto publicRule = [&] {
        text::setEdition(text::Edition::Public);
        const bool allowed = text::boundariesAllowed(plan);
        text::setEdition(text::Edition::Internal);
        return allowed;
    };
    QVERIFY(!hasBorders());
    QCOMPARE(webmap::showsBoundaries(plan), publicRule());
    QVERIFY(!pageOf(plan).contains("桥头便民生活圈"));
    plan.info.mapApproval = "苏S(2026)001号";
    QVERIFY(hasBorders());
    QCOMPARE(webmap::showsBoundaries(plan), publicRule());
    QVERIFY(pageOf(plan).contains("苏S(2026)001号"));
    plan::Area district = plan.areas[2];
    district.id = {90};
    district.kind = plan::AreaKind::SchoolDistrict;
    district.name = "secret school district";
    plan.areas.push_back(district);
    QVERIFY(!hasBorders());
    QCOMPARE(webmap::showsBoundaries(plan), publicRule());
    QVERIFY(!pageOf(plan).contains("secret school district"));
}

void WebMapTest::fewerThanTenAreNotTold()
{
    QCOMPARE(webmap::publicCount(0), QJsonValue(0));
    QCOMPARE(webmap::publicCount(9'999), QJsonValue(QStringLiteral("<10")));
    QCOMPARE(webmap::publicCount(10'000), QJsonValue(10));
    QVERIFY(webmap::publicShare(5'000, 100'000).isNull());
    QVERIFY(webmap::publicShare(95'000, 100'000).isNull());
    QVERIFY(webmap::publicShare(0, 0).isNull());
    QCOMPARE(webmap::publicShare(50'000, 100'000), QJsonValue(500));
    QCOMPARE(webmap::publicShare(100'000, 100'000), QJsonValue(1000));
    // In the small district: ten under three a home, twenty of forty near nothing they use.
    eachNumber(m_data["states"], [](double number) { QVERIFY(number == 0 || number >= 1); });
}

void WebMapTest::scenariosTellWhatTheyChange()
{
    const QJsonArray rows = m_data["outlets"].toObject()["rows"].toArray(), states = m_data["states"].toArray();
    bool added = false, gone = false;
    for (const QJsonValue row : rows) {
        const QString there = row.toArray()[5].toString();
        QCOMPARE(there.size(), states.size());
        added = added || (there[0] == u'-' && there.contains(u'p'));
        gone = gone || (there[0] == u'o' && there.contains(u'c'));
    }
    QVERIFY(added && gone);
    bool gained = false;
    for (qsizetype state = 1; state < states.size(); ++state) {
        QVERIFY(!states[state].toObject()["zh"].toString().isEmpty());
        QVERIFY(!states[state].toObject()["en"].toString().isEmpty());
        const QJsonArray changes = states[state].toObject()["changes"].toArray();
        for (const QJsonValue change : changes)
            gained = gained || change.toArray()[0].toInt() > 10;
    }
    QVERIFY(gained);
}

void WebMapTest::nothingIsLeftWhenItFails()
{
    QTemporaryDir folder;
    const webmap::WebMapRequest request{.present = assessed(test::smallDistrict())};
    const QString path = folder.filePath(QStringLiteral("map.html"));
    QVERIFY(!webmap::writeWebMap(request, folder.filePath(QStringLiteral("none/map.html"))));
    QVERIFY(!webmap::writeWebMap(request, folder.path()));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = webmap::writeWebMap(request, path, base::Progress({}, stop.get_token()));
    QVERIFY(!cancelled && cancelled.error().code == base::ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    const auto size = webmap::writeWebMap(request, path);
    QVERIFY(size && *size == QFileInfo(path).size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_MAIN(WebMapTest)
#include "web_map_test.moc"
