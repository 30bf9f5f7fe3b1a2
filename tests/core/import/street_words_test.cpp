// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a line layer mean: classes, who may walk, levels, slopes, directions.
#include "core/import/street_words.h"

#include <QTest>

#include <optional>
#include <string>

using namespace yike;
using importing::LineSense;
using importing::LineWords;
using plan::StreetClass;

namespace {

LineSense ofClass(std::string_view text, std::string_view access = {}, std::string_view bridge = {})
{
    LineWords words;
    words.streetClass = text;
    words.access = access;
    words.bridge = bridge;
    return importing::senseOf(words);
}

int levelOf(std::string_view text, std::string_view bridge = {})
{
    LineWords words;
    words.streetClass = "支路";
    words.level = text;
    words.bridge = bridge;
    return importing::senseOf(words).level;
}

LineSense ofGrade(std::string_view text, bool perMille = false)
{
    LineWords words;
    words.grade = text;
    words.perMille = perMille;
    return importing::senseOf(words);
}

/// 1: along, −1: against, 0: both ways.
int onewayOf(std::string_view text)
{
    LineWords words;
    words.oneway = text;
    const LineSense sense = importing::senseOf(words);
    return !sense.oneway ? 0 : sense.reversed ? -1 : 1;
}

} // namespace

class StreetWordsTest : public QObject {
    Q_OBJECT

private slots:
    void classes_data();
    void classes();
    void whoMayWalk();
    void barriers();
    void levels();
    void grades();
    void directions();
};

void StreetWordsTest::classes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *text, StreetClass kind) {
        QTest::newRow(text) << QString(text) << static_cast<int>(kind);
    };
    row("城市快速路", StreetClass::Trunk);
    row("主干路", StreetClass::Primary);
    row("城市主干道", StreetClass::Primary);
    row("次干路", StreetClass::Secondary);
    row("支路", StreetClass::Tertiary);
    row("巷道", StreetClass::Alley);
    row("人行道", StreetClass::Footway);
    row("滨河步道", StreetClass::Footway);
    row("台阶", StreetClass::Steps);
    row("人行天桥", StreetClass::Footbridge);
    row("过街地下通道", StreetClass::Underpass);
    row("人行横道", StreetClass::Crossing);
    row("小区道路", StreetClass::EstatePath);
    row("步行街", StreetClass::Pedestrian);
    row("沿河路", StreetClass::Residential);
    row("footway", StreetClass::Footway);
    row("track_grade3", StreetClass::Track);
    row("Living_Street", StreetClass::Living);
    row("unclassified", StreetClass::Residential);
    row("secondary_link", StreetClass::Secondary);
    row("ferry", StreetClass::Ferry);
    row("电梯", StreetClass::Elevator);
    row("", StreetClass::Residential);
}

void StreetWordsTest::classes()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const LineSense sense = ofClass(text.toStdString());
    QCOMPARE(static_cast<int>(sense.streetClass), kind);
    QVERIFY(sense.walked && !sense.barrier);
    const bool up = sense.streetClass == StreetClass::Footbridge, down = sense.streetClass == StreetClass::Underpass;
    QVERIFY(sense.bridge == up && sense.tunnel == down && sense.level == (up ? 1 : down ? -1 : 0));
}

void StreetWordsTest::whoMayWalk()
{
    QVERIFY(!ofClass("trunk", {}, "T").walked);
    QVERIFY(ofClass("trunk").walked);
    QVERIFY(!ofClass("高架快速路").walked);
    QVERIFY(!ofClass("规划支路").walked);
    QVERIFY(!ofClass("支路", "禁止行人").walked);
    QVERIFY(!ofClass("residential", "no").walked);
    QVERIFY(ofClass("支路", "机动车限行").walked);
    QCOMPARE(ofClass("支路", "private").access, plan::Access::EstateOnly);
    QCOMPARE(ofClass("支路", "小区内部").access, plan::Access::EstateOnly);
    QVERIFY(!ofClass("怪名").classKnown);
    QVERIFY(ofClass("5122").classKnown);
}

void StreetWordsTest::barriers()
{
    QCOMPARE(ofClass("围墙").barrier, std::optional(plan::BarrierKind::Wall));
    QCOMPARE(ofClass("Fence").barrier, std::optional(plan::BarrierKind::Wall));
    QCOMPARE(ofClass("高速公路").barrier, std::optional(plan::BarrierKind::Motorway));
    QCOMPARE(ofClass("铁路").barrier, std::optional(plan::BarrierKind::Rail));
    QCOMPARE(ofClass("河流").barrier, std::optional(plan::BarrierKind::Water));
}

void StreetWordsTest::levels()
{
    QCOMPARE(levelOf("2"), 2);
    QCOMPARE(levelOf("-1.0"), -1);
    QCOMPARE(levelOf("0", "T"), 1);
    QCOMPARE(levelOf("", "否"), 0);
    QCOMPARE(levelOf("高架"), 1);
    QCOMPARE(levelOf("地下"), -1);
    QCOMPARE(levelOf("99999"), 0);
}

void StreetWordsTest::grades()
{
    QCOMPARE(ofGrade("5%").grade, std::int16_t{50});
    QCOMPARE(ofGrade("-3.5").grade, std::int16_t{-35});
    QCOMPARE(ofGrade("40", true).grade, std::int16_t{40});
    QCOMPARE(ofGrade("12‰").grade, std::int16_t{12});
    QCOMPARE(ofGrade("4°").grade, std::int16_t{70});
    QCOMPARE(ofGrade("陡坡").grade, std::int16_t{80});
    QCOMPARE(ofGrade("缓").grade, std::int16_t{30});
    QCOMPARE(ofGrade("平").grade, std::int16_t{0});
    QCOMPARE(ofGrade("nan").grade, std::int16_t{0});
    QCOMPARE(ofGrade("900%").grade, std::int16_t{0});
    QCOMPARE(ofGrade("台阶").streetClass, StreetClass::Steps);
}

void StreetWordsTest::directions()
{
    QCOMPARE(onewayOf("是"), 1);
    QCOMPARE(onewayOf("-1"), -1);
    QCOMPARE(onewayOf("否"), 0);
    QCOMPARE(onewayOf(""), 0);
}

QTEST_GUILESS_MAIN(StreetWordsTest)
#include "street_words_test.moc"
