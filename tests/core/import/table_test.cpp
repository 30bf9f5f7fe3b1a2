// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings, untidy text tables, header words, numbers and dates as offices write them.
#include "core/import/columns.h"
#include "core/import/csv_text.h"
#include "core/import/numbers.h"
#include "core/import/table.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"
#include "tests/core/import/import_fixture.h"

#include <QTest>

using namespace yike;
using namespace yike::importing;

class TableTest : public QObject {
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void plainWords();
    void recordsKeepTheirLines();
    void separators_data();
    void separators();
    void aStrayQuoteLosesNothing();
    void headerBelowTitles();
    void headerOfTwoRows();
    void namedColumns();
    void ages_data();
    void ages();
    void numbers_data();
    void numbers();
    void degrees_data();
    void degrees();
    void dates();
    void hours();
    void words();
    void kindsOfCirclesAndSchoolDistricts_data();
    void kindsOfCirclesAndSchoolDistricts();
};

void TableTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    const QString text = QStringLiteral("名称,类别\n河沿菜市场,菜市场\n");
    QTest::newRow("utf-8") << text.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << QByteArray("UTF-8");
    const auto wide = [&](bool little, bool mark) {
        QByteArray out;
        const auto put = [&](char16_t unit) {
            const char low = static_cast<char>(unit & 0xFF);
            const char high = static_cast<char>(unit >> 8);
            out += little ? low : high;
            out += little ? high : low;
        };
        if (mark)
            put(0xFEFF);
        for (const QChar c : text)
            put(c.unicode());
        return out;
    };
    QTest::newRow("utf-16le with mark") << wide(true, true) << QByteArray("UTF-16LE");
    QTest::newRow("utf-16be with mark") << wide(false, true) << QByteArray("UTF-16BE");
    QTest::newRow("utf-16le") << wide(true, false) << QByteArray("UTF-16LE");
    // 名称,类别\n河沿菜市场,菜市场\n in GB 18030
    QTest::newRow("gb18030") << QByteArray::fromHex("c3fbb3c62cc0e0b1f00abad3d1d8b2cbcad0b3a12cb2cbcad0b3a10a")
                             << QByteArray("GB18030");
}

void TableTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto decoded = decode(bytes.toStdString());
    QVERIFY(decoded);
    QCOMPARE(QByteArray::fromStdString(decoded->encoding), encoding);
    QCOMPARE(decoded->text, std::string("名称,类别\n河沿菜市场,菜市场\n"));
}

void TableTest::plainWords()
{
    QVERIFY(!decode(std::string("\x7f"
                                "ELF\0\0\1\2\0abc\0\0\0x",
                                16)));
    QCOMPARE(plainText(" ＡＢ１２（㎡） "), std::string("AB12(m2)"));
    QCOMPARE(cellToUtf8("\xc3\xfb\xb3\xc6"), std::string("名称"));
    const std::string cut = shortened(std::string(79, 'x') + "名称");
    QVERIFY(isUtf8(cut));
    QVERIFY(!isUtf8("\xc3\xfb"));
    QVERIFY(!isUtf8("\xed\xa0\x80")); // half of a surrogate pair
    // Cut off inside its last character, a file is UTF-8 all the same.
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "社区";
    text.pop_back();
    QCOMPARE(decode(text)->encoding, std::string("UTF-8"));
}

void TableTest::recordsKeepTheirLines()
{
    const test::ImportFolder folder;
    const auto tables = readTables(
        folder.write("a.csv", "title\r\n\r\nname,note\r\nA,\"two\r\nlines\"\r\n,,\r\nB,\"say \"\"x\"\"\"\r\n"), false,
        {});
    QVERIFY(tables);
    const Table &table = tables->front();
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.rows[0].number, 1);
    QCOMPARE(table.rows[1].number, 3);
    QCOMPARE(table.rows[2].number, 4);
    QCOMPARE(table.rows[2].cell(1), std::string_view("two lines"));
    QCOMPARE(table.rows[3].number, 7);
    QCOMPARE(table.rows[3].cell(1), std::string_view("say \"x\""));
    QCOMPARE(table.rows[0].cell(5), std::string_view());
}

void TableTest::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("a,b;c,d\n1,2,3\n");
    QTest::newRow("tab") << QByteArray("a\tb\td\n1\t2,5\t3\n");
    QTest::newRow("semicolon") << QByteArray("a;b;d\n1;2,5;3\n");
    QTest::newRow("pipe") << QByteArray("a|b|d\n1|2|3\n");
}

void TableTest::separators()
{
    QFETCH(QByteArray, text);
    const test::ImportFolder folder;
    const auto tables = readTables(folder.write("a.txt", text.toStdString()), false, {});
    QVERIFY(tables);
    QCOMPARE(tables->front().rows.size(), 2U);
    QCOMPARE(tables->front().rows[0].cell(2), std::string_view("d"));
    QCOMPARE(tables->front().rows[1].cell(2), std::string_view("3"));
}

void TableTest::aStrayQuoteLosesNothing()
{
    std::string text = "name,size\nA,12\" pipe\n";
    for (int i = 0; i < 200; ++i)
        text += "B" + std::to_string(i) + ",1\n";
    const auto csv = prepareCsv(text, "x");
    QVERIFY(csv);
    QCOMPARE(csv->records, 202);
    QCOMPARE(csv->brokenQuotes, 1);
}

void TableTest::headerBelowTitles()
{
    const test::ImportFolder folder;
    const auto tables =
        readTables(folder.write("a.csv", "澄川区老城街道便民网点台账,,,\n填报单位：老城街道,,2026年3月,\n序号,"
                                         "网点名称（必填）, 业态 ,经 度,纬度\n1,甲,菜市场,121,31\n"),
                   false, {});
    QVERIFY(tables);
    NamedColumns named;
    const auto columns = recognise(tables->front(), named);
    QVERIFY(columns);
    QCOMPARE(columns->headerRow, 2U);
    QCOMPARE(columns->cell(tables->front().rows[3], Role::Name), std::string_view("甲"));
    QCOMPARE(columns->cell(tables->front().rows[3], Role::Category), std::string_view("菜市场"));
    QCOMPARE(columns->cell(tables->front().rows[3], Role::Lon), std::string_view("121"));
    QVERIFY(!columns->has(Role::Residents));
}

void TableTest::headerOfTwoRows()
{
    const test::ImportFolder folder;
    const auto tables = readTables(
        folder.write(
            "a.csv",
            "社区人口表,,,,,\n小区名称,人口,,,坐标,\n,0-14岁,15-59岁,60岁以上,经度,纬度\n甲,10,20,30,121,31\n"),
        false, {});
    QVERIFY(tables);
    NamedColumns named;
    const auto columns = recognise(tables->front(), named);
    QVERIFY(columns);
    QCOMPARE(columns->headerRow, 2U);
    QCOMPARE(columns->cell(tables->front().rows[3], Role::Name), std::string_view("甲"));
    QCOMPARE(columns->cell(tables->front().rows[3], Role::Lat), std::string_view("31"));
    QCOMPARE(columns->ages.size(), 3U);
    QVERIFY(!columns->has(Role::Residents)); // 人口 is the heading of the ages
}

void TableTest::namedColumns()
{
    const test::ImportFolder folder;
    const auto tables = readTables(folder.write("a.csv", "Label,P1,P2,lon,lat,old\nA,1,2,121,31,7\n"), false, {});
    auto named = NamedColumns::make({{"residents", "P2"}, {"name", "label"}, {"80+", "old"}});
    QVERIFY(named);
    const auto columns = recognise(tables->front(), *named);
    QVERIFY(columns);
    QCOMPARE(columns->cell(tables->front().rows[1], Role::Residents), std::string_view("2"));
    QCOMPARE(columns->cell(tables->front().rows[1], Role::Name), std::string_view("A"));
    QCOMPARE(columns->ages.size(), 1U);
    QVERIFY((columns->ages.front().ages == Ages{80, -1}));
    QVERIFY(named->allFound());
    auto wrong = NamedColumns::make({{"residents", "P9"}});
    (void)recognise(tables->front(), *wrong);
    const auto found = wrong->allFound();
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::ColumnUnknown);
    QCOMPARE(found.error().args[0], std::string("P9"));
    QVERIFY(found.error().args[1].find("P2") != std::string::npos);
    QCOMPARE(NamedColumns::make({{"weather", "x"}}).error().code, base::ErrorCode::OutOfRange);
}

void TableTest::ages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // −2: no age
    const auto row = [](const char *header, int from, int to) {
        QTest::newRow(header) << QByteArray(header) << from << to;
    };
    row("0-2", 0, 2);
    row("a0", 0, 0);
    row("a1_4", 1, 4);
    row("a85", 85, 85); // a single age as long as nobody sees that it stands at the top
    row("男_5到9岁", 5, 9);
    row("女_85岁以上", 85, -1);
    row("男_0岁", 0, 0);
    row("60岁以上", 60, -1);
    row("60周岁及以上人口", 60, -1);
    row("65岁及以上老年人口", 65, -1);
    row("3岁以下", 0, 2);
    row("0—14岁", 0, 14);
    row("15～59岁人口数", 15, 59);
    row("80+", 80, -1);
    row("８０岁以上", 80, -1);
    row("0-3岁", 0, 2);
    row("3-6岁", 3, 5);
    row("age_70_79", 70, 79);
    row("under 3", 0, 2);
    row("≥60", 60, -1);
    row("人口", 0, -2);
    row("15", 0, -2);
    row("2020-11", 0, -2);
    row("人口比重_0-14岁", 0, -2);
    row("有65岁及以上老年人口的户数", 0, -2);
    row("", 0, -2);
    row("a", 0, -2);
    row("area", 0, -2);
    row("5-2", 0, -2);
    row("1-99999999999999", 0, -2);
}

void TableTest::ages()
{
    QFETCH(QByteArray, header);
    QFETCH(int, from);
    QFETCH(int, to);
    const auto age = ageHeader(header.toStdString());
    QCOMPARE(age.has_value(), to != -2);
    if (!age)
        return;
    QCOMPARE(age->ages.from, from);
    QCOMPARE(age->ages.to, to);
}

void TableTest::numbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("reading");
    QTest::addColumn<qlonglong>("thousandths");
    const auto good = [](const char *cell, qlonglong value) {
        QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(Reading::Good) << value;
    };
    const auto other = [](const char *cell, Reading reading) {
        QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(reading) << qlonglong{0};
    };
    good("80", 80'000);
    good("139.301", 139'301);
    good("约80㎡", 80'000);
    good("８０．５", 80'500);
    good("1,200", 1'200'000);
    good("12,345,678", 12'345'678'000);
    good("1.2万", 12'000'000);
    good("150平方米", 150'000);
    good("120 m2", 120'000);
    good("-5", -5'000);
    good("1e3", 1'000'000);
    good("30余张", 30'000);
    other("", Reading::Empty);
    other(" - ", Reading::Empty);
    other("无", Reading::Empty);
    other("80-100", Reading::Bad);
    other("nan", Reading::Bad);
    other("inf", Reading::Bad);
    other("1e300", Reading::Bad);
    other("abc", Reading::Bad);
    other("1.2.3", Reading::Bad);
    other("12,34", Reading::Bad);
    other("99999999999999999999", Reading::Bad);
}

void TableTest::numbers()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, reading);
    QFETCH(qlonglong, thousandths);
    const Number number = readNumber(cell.toStdString());
    QCOMPARE(static_cast<int>(number.reading), reading);
    QCOMPARE(number.thousandths, thousandths);
}

void TableTest::degrees_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("reading");
    QTest::addColumn<double>("value");
    const auto row = [](const char *cell, Reading reading, double value) {
        QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(reading) << value;
    };
    row("121.4737", Reading::Good, 121.4737);
    row("+31.2", Reading::Good, 31.2);
    row("-51.158", Reading::Good, -51.158);
    row("东经121.4737", Reading::Good, 121.4737);
    row("121°28′25.32″", Reading::Good, 121.4737);
    row("121°28'25.32\"E", Reading::Good, 121.4737);
    row("30°30′S", Reading::Good, -30.5);
    row("640412.315", Reading::Good, 640412.315);
    row("", Reading::Empty, 0);
    row("NaN", Reading::Bad, 0);
    row("121,4737", Reading::Bad, 0);
    row("121°99′", Reading::Bad, 0);
    row("near the bridge", Reading::Bad, 0);
}

void TableTest::degrees()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, reading);
    QFETCH(double, value);
    const Degrees degrees = readDegrees(cell.toStdString());
    QCOMPARE(static_cast<int>(degrees.reading), reading);
    QVERIFY(std::abs(degrees.value - value) < 1e-9);
}

void TableTest::dates()
{
    QCOMPARE(readDate("2026-03-01"), std::string("2026-03-01"));
    QCOMPARE(readDate("2026/3/1"), std::string("2026-03-01"));
    QCOMPARE(readDate("2026年3月1日"), std::string("2026-03-01"));
    QCOMPARE(readDate("2026.3"), std::string("2026-03-01"));
    QCOMPARE(readDate("20260301"), std::string("2026-03-01"));
    QCOMPARE(readDate("2026-13-01"), std::string());
    QCOMPARE(readDate("去年"), std::string());
}

void TableTest::hours()
{
    QCOMPARE(readHours("早6点-晚10点"), std::string("06:00-22:00"));
    QCOMPARE(readHours("6:00～22:00"), std::string("06:00-22:00"));
    QCOMPARE(readHours("上午9点半至下午5点"), std::string("09:30-17:00"));
    QCOMPARE(readHours("24小时"), std::string("00:00-24:00"));
    QCOMPARE(readHours("看天气"), std::string("看天气"));
    QCOMPARE(readHours("1-3"), std::string("1-3"));
}

void TableTest::words()
{
    using plan::OpenTo;
    using plan::OutletStatus;
    QVERIFY(statusOf("在营") == OutletStatus::Open);
    QVERIFY(statusOf("正常营业") == OutletStatus::Open);
    QVERIFY(statusOf("暂停营业") == OutletStatus::Closed);
    QVERIFY(statusOf("未营业") == OutletStatus::Closed);
    QVERIFY(statusOf("拟建") == OutletStatus::Planned);
    QVERIFY(statusOf("在建") == OutletStatus::UnderConstruction);
    QVERIFY(statusOf("待核实") == OutletStatus::Unchecked);
    QVERIFY(!statusOf("大概"));
    QVERIFY(openToOf("不对外") == OpenTo::UnitOnly);
    QVERIFY(openToOf("仅本小区") == OpenTo::EstateOnly);
    QVERIFY(openToOf("对外开放") == OpenTo::Everybody);
    QVERIFY(openToOf("限时开放") == OpenTo::LimitedHours);
    QVERIFY((listed("便利店、快递；洗衣 ， 理发", true) == std::vector<std::string>{"便利店", "快递", "洗衣", "理发"}));
    QCOMPARE(listed("购物服务;超级市场", false).size(), 1U);
    QVERIFY(saysTotal("合 计"));
    QVERIFY(saysTotal("小计："));
    QVERIFY(!saysTotal("合计划超市"));
    QVERIFY(areaKindOfName("盐仓社区") == plan::AreaKind::Community);
    QVERIFY(areaKindOfName("老城街道") == plan::AreaKind::Subdistrict);
    QVERIFY(areaKindOfName("黄浦区") == plan::AreaKind::District);
    QVERIFY(areaKindOf("街道") == plan::AreaKind::Subdistrict);
}

void TableTest::kindsOfCirclesAndSchoolDistricts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *cell, plan::AreaKind kind) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << static_cast<int>(kind);
    };
    using enum plan::AreaKind;
    row("便民生活圈", Circle);
    row("一刻钟便民生活圈", Circle);
    row("15分钟便民生活圈", Circle);
    row("生活圈", Circle);
    row("circle", Circle);
    row("15分钟生活圈", Tier15);
    row("15 分钟社区生活圈", Tier15);
    row("１５分钟生活圈", Tier15);
    row("十五分钟生活圈居住区", Tier15);
    row("15-minute circle", Tier15);
    row("tier-15", Tier15);
    row("10分钟生活圈", Tier10);
    row("十分钟生活圈", Tier10);
    row("Tier 10 min", Tier10);
    row("5分钟社区生活圈", Tier5);
    row("五分钟生活圈", Tier5);
    row("5-minute tier", Tier5);
    row("tier-5", Tier5);
    row("学区", SchoolDistrict);
    row("小学学区", SchoolDistrict);
    row("施教区", SchoolDistrict);
    row("school district", SchoolDistrict);
    row("school-district", SchoolDistrict);
    row("社区", Community);
    row("市辖区", District);
    row("district", District);
}

void TableTest::kindsOfCirclesAndSchoolDistricts()
{
    QFETCH(QString, cell);
    QFETCH(int, kind);
    const auto read = areaKindOf(cell.toStdString());
    QVERIFY(read);
    QCOMPARE(static_cast<int>(*read), kind);
    QVERIFY(areaKindOfName("实验小学学区") == plan::AreaKind::SchoolDistrict);
    QVERIFY(areaKindOfName("老城15分钟生活圈") == plan::AreaKind::Tier15);
    QVERIFY(areaKindOfName("北门便民生活圈") == plan::AreaKind::Circle);
    QVERIFY(circleTypeOf("品质型") == plan::CircleType::Quality);
    QVERIFY(!circleTypeOf("便民生活圈"));
}

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
