// SPDX-License-Identifier: GPL-3.0-or-later
// Packs and choices cut short, mangled and misspelt: an error or a pack, never a crash; what reads can be looked at.
#include "core/norms/compose.h"

#include <QTest>

#include <random>
#include <string>

using namespace yike;
using namespace yike::norms;

class BadPackTest : public QObject {
    Q_OBJECT

private slots:
    void cutShort()
    {
        const std::string whole = writePack(*shippedPack("gb50437"));
        for (std::size_t length = 0; length + 2 < whole.size(); length += 7)
            QVERIFY(!readPack(whole.substr(0, length), "cut").has_value());
    }

    void mangled()
    {
        const std::string pack = writePack(*shippedPack("childcare-kindergarten")),
                          choice = writeChoice(starterChoice());
        const int rounds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 200'000 : 2000;
        constexpr std::uint32_t kSeed = 20'260'404;
        std::mt19937 random(kSeed);
        const auto mangle = [&](std::string text) {
            for (int i = 0; i < 3; ++i) {
                const std::size_t at = random() % text.size();
                switch (random() % 4) {
                case 0:
                    text[at] = static_cast<char>(random() % 256);
                    break;
                case 1:
                    text.erase(at, random() % 40);
                    break;
                case 2:
                    text.insert(at, text.substr(random() % text.size(), random() % 60));
                    break;
                default:
                    text.insert(at, "[{\"a\":1e999}],-0,null,\"\\ud800\"");
                }
            }
            return text;
        };
        for (int i = 0; i < rounds; ++i) {
            if (const auto read = readPack(mangle(pack), "mangled"))
                (void)flaws(*read);
            if (const auto read = readChoice(mangle(choice), "mangled"))
                (void)compose(*read);
        }
    }

    void deeplyNested()
    {
        const std::string deep(200'000, '[');
        QVERIFY(!readPack(deep, "deep").has_value());
        QVERIFY(!readPack(R"({"id":)" + deep, "deep").has_value());
        QVERIFY(!readChoice(deep + std::string(200'000, ']'), "deep").has_value());
    }

    void figuresOutOfRange_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {R"("measure":"coverage","unit":"metres","limit":0)",
              R"("measure":"coverage","unit":"metres","limit":5001)",
              R"("measure":"coverage","unit":"minutes","limit":61)",
              R"("measure":"coverage","unit":"metres","limit":3.5)",
              R"("measure":"coverage","unit":"metres","limit":18446744073709551615)",
              R"("measure":"coverage","unit":"metres","limit":"300")", R"("measure":"coverage","unit":"metres")",
              R"("measure":"coverage","unit":"miles","limit":1)",
              R"("measure":"coverage","unit":"metres","limit":300,"share":1001)",
              R"("measure":"coverage","unit":"metres","limit":300,"users":[])",
              R"("measure":"coverage","unit":"metres","limit":300,"users":"90+")",
              R"("measure":"coverage","unit":"metres","limit":300,"population":{"least":5,"most":5})",
              R"("measure":"coverage","unit":"metres","limit":300,"colour":1)",
              R"("measure":"capacity","per":"circle","amount":0)", R"("measure":"capacity","per":"circle","amount":-4)",
              R"("measure":"capacity","per":"circle","amount":1e999)",
              R"("measure":"capacity","per":"circle","amount":9001)", R"("measure":"capacity","per":"circle")",
              // Nobody has read it, yet it says "read".
              R"("measure":"capacity","per":"circle","amount":null)"})
            QTest::newRow(part) << QByteArray(part);
    }

    void figuresOutOfRange()
    {
        QFETCH(QByteArray, part);
        const auto text = [&](const QByteArray &figures) {
            return R"({"id":"x","version":"1","name":{"zh":"x","en":"x"},"document":{"zh":"x","en":"x"},"number":"1",
                "norms":[{"id":"n","service":"nursery","clause":"1","verification":"read",)" +
                   figures.toStdString() + "}]}";
        };
        QVERIFY(readPack(text(R"("measure":"coverage","unit":"metres","limit":300)"), "good").has_value());
        const auto read = readPack(text(part), "bad");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == base::ErrorCode::RulebookInvalid);
        QVERIFY(read.error().args.at(0) == "bad" && !read.error().args.at(1).empty());
    }
};

QTEST_GUILESS_MAIN(BadPackTest)
#include "bad_pack_test.moc"
