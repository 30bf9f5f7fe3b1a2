// SPDX-License-Identifier: GPL-3.0-or-later
// Names are found by characters, by any reading of them, by initials, and in no other way.
#include "core/places/names.h"
#include "core/places/pinyin.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using places::Fit;

namespace {

std::optional<Fit> fit(std::string_view name, std::string_view typed)
{
    places::NameList list;
    list.add("别的名字");
    const std::size_t number = list.add(name);
    list.add(typed); // so that every character is known
    return list.fit(number, list.query(typed));
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void charactersAreReadInAllTheirWays()
    {
        const auto has = [](char32_t c, const char *reading) {
            const auto all = places::readings(c);
            return std::ranges::find(all, reading) != all.end();
        };
        QVERIFY(has(U'行', "hang") && has(U'行', "xing"));
        QVERIFY(has(U'长', "chang") && has(U'长', "zhang"));
        QVERIFY(has(U'重', "chong") && has(U'乐', "yue") && has(U'厦', "sha"));
        QVERIFY(has(U'绿', "lv") && has(U'绿', "lu"));
        QVERIFY(has(U'女', "nv") && has(U'女', "nu"));
        QVERIFY(has(U'盐', "yan"));
        QVERIFY(places::readings(U'a').empty() && places::readings(U'7').empty());
    }

    void fits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fit"); // −1: not at all
        const auto row = [](const char *name, const char *typed, std::optional<Fit> fit) {
            QTest::newRow(typed) << QString::fromUtf8(name) << QString::fromUtf8(typed)
                                 << (fit ? static_cast<int>(*fit) : -1);
        };
        row("盐仓社区", "盐仓社区", Fit::Exact);
        row("盐仓社区", "盐仓", Fit::Prefix);
        row("盐仓社区", "仓社", Fit::Inside);
        row("盐仓社区", "yancangshequ", Fit::Pinyin);
        row("盐仓社区", "yan cang", Fit::Pinyin);
        row("盐仓社区", "YanCangSh", Fit::Pinyin);
        row("盐仓社区", "ycsq", Fit::Initials);
        row("盐仓社区", "yc", Fit::Initials);
        row("盐仓社区", "cangshe", Fit::PinyinInside);
        row("盐仓社区", "csq", Fit::InitialsInside);
        row("盐仓社区", "ycq", std::nullopt);
        row("盐仓社区", "盐区", std::nullopt);
        row("工商银行", "yinhang", Fit::PinyinInside);
        row("工商银行", "yinxing", Fit::PinyinInside);
        row("长寿路", "changshou", Fit::Pinyin);
        row("长寿路", "zhangshoulu", Fit::Pinyin);
        row("重庆面馆", "chongqing", Fit::Pinyin);
        row("老年助餐点", "lnzc", Fit::Initials);
        row("罗子路", "lzl", Fit::Initials);
        row("罗子路", "l", Fit::Pinyin);
        row("Ａ１栋", "a1", Fit::Prefix);
        row("A1栋", "Ａ１栋", Fit::Exact);
        row("联华超市(盐仓店)", "联华超市盐仓", Fit::Prefix);
        row("联华超市（盐仓店）", "盐仓 超市", Fit::Words);
        row("联华超市（盐仓店）", "yancang lianhua", Fit::Words);
        row("KFC肯德基", "kfckendeji", Fit::Pinyin);
        row("KFC肯德基", "kend", Fit::PinyinInside);
        row("绿地", "lvdi", Fit::Pinyin);
        row("绿地公园", "ludi", Fit::Pinyin);
        row("88号楼", "88hao", Fit::Pinyin);
        row("Export data", "data", Fit::Inside);
        row("Export data", "xyz", std::nullopt);
    }

    void fits()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(int, fit);
        const auto found = ::fit(name.toStdString(), typed.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, fit);
    }

    void nothingFitsNothing()
    {
        QVERIFY(!fit("盐仓社区", ""));
        QVERIFY(!fit("盐仓社区", "  '·"));
        QVERIFY(!fit("（）", "）"));
        places::NameList list;
        list.add("盐仓");
        QVERIFY(!list.fit(0, list.query("𠮷\xff\xfe盐"))); // letters no name has, and no letters at all
        QVERIFY(list.fit(0, list.query(std::string(9000, ' ') + "盐")) == std::nullopt); // beyond what is read
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
