// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: what each kind prints, saved and read back, and what is refused.
#include "core/report/template.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace yike;
using report::Chapter;
using report::Draft;
using report::TemplateKind;

class TemplateTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasChaptersInTheirOrder();
    void codesAreTold();
    void comesBackAsItWasSaved();
    void whatIsUnknownIsRefused_data();
    void whatIsUnknownIsRefused();
    void aSavedTemplateMayBeShort();
};

void TemplateTest::everyKindHasChaptersInTheirOrder()
{
    for (std::size_t i = 0; i < report::kTemplateKinds; ++i) {
        const auto kind = static_cast<TemplateKind>(i);
        const auto chapters = report::chaptersOf(kind);
        const bool whole = kind == TemplateKind::ImplementationPlan || kind == TemplateKind::OnePage;
        QCOMPARE(chapters.empty(), whole);
        QCOMPARE(std::set<Chapter>(chapters.begin(), chapters.end()).size(), chapters.size());
        std::vector<Chapter> usual(chapters.begin(), chapters.end());
        if (kind != TemplateKind::CircleSheets) // it is in the workbook
            std::erase(usual, Chapter::LedgerTable);
        QCOMPARE(report::defaultTemplate(kind).chapters, usual);
    }
    const auto all = report::chaptersOf(TemplateKind::Assessment);
    QCOMPARE(all.size(), report::kChapters);
    QCOMPARE(std::set<Chapter>(all.begin(), all.end()).size(), report::kChapters);
    const auto place = [&](Chapter chapter) { return std::ranges::find(all, chapter) - all.begin(); };
    for (const Chapter chapter : {Chapter::Equity, Chapter::Hours, Chapter::Uncertainty})
        QVERIFY(place(Chapter::Coverage) < place(chapter) && place(chapter) < place(Chapter::Deficits));
    QCOMPARE(place(Chapter::Safeguards), place(Chapter::Monitoring) + 1);
    QVERIFY(!std::ranges::contains(report::chaptersOf(TemplateKind::SelfAssessment), Chapter::Safeguards));
}

void TemplateTest::codesAreTold()
{
    std::set<std::string_view> codes;
    for (const Chapter chapter : report::chaptersOf(TemplateKind::Assessment))
        codes.insert(report::code(chapter));
    QCOMPARE(codes.size(), report::kChapters);
    QVERIFY(!codes.contains(""));
    QCOMPARE(report::code(Chapter::Coverage), std::string_view("coverage"));
    QCOMPARE(report::code(Chapter::Why), std::string_view("why"));
    QCOMPARE(report::code(Chapter::Safeguards), std::string_view("safeguards"));
    QCOMPARE(report::code(Chapter::LedgerTable), std::string_view("ledger-table"));
    QCOMPARE(report::code(TemplateKind::ImplementationPlan), std::string_view("plan"));
    QCOMPARE(report::code(TemplateKind::OnePage), std::string_view("page"));
    QCOMPARE(report::code(Draft::None), std::string_view(""));
    QCOMPARE(report::code(Draft::Issued), std::string_view("issued"));
}

void TemplateTest::comesBackAsItWasSaved()
{
    report::Template made = report::defaultTemplate(TemplateKind::SelfAssessment);
    std::swap(made.chapters[2], made.chapters[3]); // the user's own order
    made.chapters.pop_back();
    made.draft = Draft::Approval;
    made.office = "澄川区商务局 \"二科\"";
    made.number = "澄商〔2026〕3号";
    made.date = "2026-05-01";
    made.logo = "标志/徽 𠮷.png";
    made.seal = true;
    const auto read = report::templateFromJson(report::toJson(made));
    QVERIFY(read);
    QCOMPARE(*read, made);
    made.office = "\xff\xfe"; // no UTF-8
    QVERIFY(report::templateFromJson(report::toJson(made)));
    made.chapters.clear();
    QCOMPARE(report::templateFromJson(report::toJson(made))->chapters.size(), 0U);
}

void TemplateTest::whatIsUnknownIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("no JSON") << QByteArray("{kind") << QByteArray("template") << QByteArray("{kind");
    QTest::newRow("nothing") << QByteArray() << QByteArray("template") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("template") << QByteArray("[]");
    QTest::newRow("no kind") << QByteArray("{}") << QByteArray("kind") << QByteArray("null");
    QTest::newRow("kind") << QByteArray(R"({"kind":"poster"})") << QByteArray("kind") << QByteArray("poster");
    QTest::newRow("chapter") << QByteArray(R"({"kind":"assessment","chapters":["cover","weather"]})")
                             << QByteArray("chapter") << QByteArray("weather");
    QTest::newRow("of another kind") << QByteArray(R"({"kind":"circles","chapters":["why"]})") << QByteArray("chapter")
                                     << QByteArray("why");
    QTest::newRow("twice") << QByteArray(R"({"kind":"circles","chapters":["maps","maps"]})") << QByteArray("chapter")
                           << QByteArray("maps");
    QTest::newRow("no word") << QByteArray(R"({"kind":"circles","chapters":[3]})") << QByteArray("chapter")
                             << QByteArray("3");
    QTest::newRow("draft") << QByteArray(R"({"kind":"page","draft":"final"})") << QByteArray("draft")
                           << QByteArray("final");
    QTest::newRow("seal") << QByteArray(R"({"kind":"page","seal":1})") << QByteArray("seal") << QByteArray("1");
    QTest::newRow("office") << QByteArray(R"({"kind":"page","office":null})") << QByteArray("office")
                            << QByteArray("null");
    QTest::newRow("key") << QByteArray(R"({"kind":"page","stamp":true})") << QByteArray("key") << QByteArray("stamp");
}

void TemplateTest::whatIsUnknownIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, name);
    const auto read =
        report::templateFromJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::OutOfRange);
    QCOMPARE(read.error().args.size(), 3U);
    QCOMPARE(QByteArray::fromStdString(read.error().args[0]), what);
    QCOMPARE(QByteArray::fromStdString(read.error().args[1]), name);
    QVERIFY(!read.error().args[2].empty()); // the names known
}

void TemplateTest::aSavedTemplateMayBeShort()
{
    const auto read = report::templateFromJson(R"({"kind": "circles"})");
    QVERIFY(read);
    QCOMPARE(*read, report::defaultTemplate(TemplateKind::CircleSheets));
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "template_test.moc"
