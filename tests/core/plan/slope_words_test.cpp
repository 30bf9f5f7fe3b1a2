// SPDX-License-Identifier: GPL-3.0-or-later
// Slopes in words: each word is read back as itself, measured streets get the word that fits.
#include "core/plan/slope_words.h"

#include <QTest>

using namespace yike::plan;

class SlopeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsComeBack();
    void measuredStreets();
};

void SlopeWordsTest::wordsComeBack()
{
    Street street;
    street.length = 80'000;
    street.climb = 9'000;
    street.streetClass = StreetClass::Alley;
    for (const SlopeFigure &each : kSlopeWords) {
        for (const bool along : {true, false}) {
            const Street said = withSlope(street, each.word, along);
            QCOMPARE(slopeWord(said), each.word);
            QCOMPARE(said.grade, static_cast<std::int16_t>(along ? each.grade : -each.grade));
            QCOMPARE(said.climb + said.descent, 0);
            QCOMPARE(said.streetClass, each.word == SlopeWord::Steps ? StreetClass::Steps : StreetClass::Alley);
        }
        QCOMPARE(figure(each.word).code, each.code);
    }
    const Street steps = withSlope(street, SlopeWord::Steps);
    QCOMPARE(withSlope(steps, SlopeWord::Gentle).streetClass, StreetClass::Footway);
}

void SlopeWordsTest::measuredStreets()
{
    Street street;
    street.length = 100'000;
    street.grade = 400; // what was measured counts
    street.climb = 1'000;
    street.descent = 499;
    QCOMPARE(slopeWord(street), SlopeWord::Level);
    street.descent = 500;
    QCOMPARE(slopeWord(street), SlopeWord::Gentle);
    street.descent = 4'500;
    QCOMPARE(slopeWord(street), SlopeWord::Steep);
    street.length = 0;
    QCOMPARE(slopeWord(street), SlopeWord::Steep);
}

QTEST_GUILESS_MAIN(SlopeWordsTest)
#include "slope_words_test.moc"
