// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours as ledgers write them.
#include "core/plan/opening_hours.h"

#include <QTest>

#include <random>

using namespace yike;
using plan::DayView;
using plan::OpeningHours;

namespace {

std::string told(const char *words)
{
    const auto hours = plan::readOpeningHours(words);
    if (!hours)
        return "unknown";
    std::string text;
    for (const OpeningHours::Span &span : hours->spans)
        text += (text.empty() ? "" : " ") + std::to_string(span.from) + "-" + std::to_string(span.to);
    return text;
}

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatLedgersWrite_data();
    void readsWhatLedgersWrite();
    void looksThroughFourViews();
    void nothingCrashesIt();
};

void OpeningHoursTest::readsWhatLedgersWrite_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("spans");
    const std::pair<const char *, const char *> rows[] = {
        {"06:00-22:00", "360-1320"},
        {"6:00—11:30,16:00～22:00", "360-690 960-1320"},
        {"８：３０－１７：００", "510-1020"},
        {"早6点-晚10点", "360-1320"},
        {"早6点半到晚9点半", "390-1290"},
        {"上午8点至下午5点半", "480-1050"},
        {"8时30分-17时", "510-1020"},
        {"24小时", "0-1440"},
        {"全天营业", "0-1440"},
        {"24/7", "0-1440"},
        {"Mo-Su 08:00-22:00", "480-1320"},
        {"Mo-Fr 08:00-18:00; Sa 09:00-12:00", "480-1080"},
        {"10:00-02:00", "600-1560"},
        {"晚6点-凌晨2点", "1080-1560"},
        {"中午12点-晚12点", "720-1440"},
        {"08:00-12:00 12:00-14:00", "480-840"},
        {"06:00:00-22:00:00", "360-1320"},
        {"", "unknown"},
        {"不定时", "unknown"},
        {"6-22", "unknown"},      // hours, months, floors?
        {"06:00", "unknown"},
        {"25:00-26:00", "unknown"},
        {"08:70-09:00", "unknown"},
        {"电话13800000000", "unknown"},
    };
    for (const auto &[words, spans] : rows)
        QTest::newRow(words) << QByteArray(words) << QByteArray(spans);
}

void OpeningHoursTest::readsWhatLedgersWrite()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, spans);
    QCOMPARE(QByteArray::fromStdString(told(words.constData())), spans);
}

void OpeningHoursTest::looksThroughFourViews()
{
    const auto open = [](const char *words, DayView view) {
        return plan::opensIn(*plan::readOpeningHours(words), view);
    };
    QVERIFY(open("06:30-10:00", DayView::Breakfast)); // 2.5 of 3 hours
    QVERIFY(!open("08:00-22:00", DayView::Breakfast)); // 1 of 3
    QVERIFY(open("08:00-22:00", DayView::Lunch));
    QVERIFY(open("08:00-21:00", DayView::Evening)); // 1 of 2
    QVERIFY(!open("08:00-20:30", DayView::Evening));
    QVERIFY(open("24小时", DayView::Night));
    QVERIFY(open("18:00-02:00", DayView::Night)); // 22 to 2: 4 of 8
    QVERIFY(!open("18:00-01:00", DayView::Night));
    QVERIFY(open("02:00-10:00", DayView::Night)); // 2 to 6, of the night before
    QVERIFY(!open("11:00-11:30,12:30-12:50", DayView::Lunch));
}

void OpeningHoursTest::nothingCrashesIt()
{
    std::mt19937_64 random(1);
    const std::string pieces[] = {"6",  "22", ":", "：", "点",     "半",   "-",    "～", "早",
                                  "晚", "至", ",", ";",  "24小时", "\xEF", "\xBC", " ",  "99999999"};
    for (int i = 0; i < 20'000; ++i) {
        std::string words;
        for (auto n = random() % 12; n > 0; --n)
            words += pieces[random() % std::size(pieces)];
        if (const auto hours = plan::readOpeningHours(words)) {
            for (const OpeningHours::Span &span : hours->spans)
                QVERIFY(0 <= span.from && span.from < span.to && span.to <= 2160);
        }
    }
}

QTEST_APPLESS_MAIN(OpeningHoursTest)
#include "opening_hours_test.moc"
