// SPDX-License-Identifier: GPL-3.0-or-later
// In Chinese no page of any template holds an English word: all that is printed as text, heading, table, note or footer.
#include "core/report/studies.h"
#include "tests/support/small_district.h"
#include "ui/report/report_writer.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace yike;
using namespace yike::report;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

/// With a scenario that adds a canteen in the east and a way.
plan::Plan district(plan::ScenarioId &id)
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario scenario;
    scenario.id = id = {plan.nextId++};
    scenario.nameEn = "canteen";
    scenario.nameZh = "助餐方案";
    plan::Outlet canteen = plan.outlets[0];
    canteen.id = {plan.nextId++};
    canteen.name = "东助餐点";
    canteen.place = plan.residences[3].place;
    canteen.community = {4};
    canteen.status = plan::OutletStatus::Planned;
    canteen.services = {{.service = "canteen-for-the-old", .capacity = 100'000, .area = 123}};
    canteen.cost = 36'500;
    canteen.stage = 2027;
    canteen.lead = "试点区民政局";
    scenario.outlets[canteen.id] = {std::nullopt, canteen};
    plan.scenarios.push_back(scenario);
    return plan;
}

QStringList wordsOf(const Cover &cover)
{
    return QStringList{cover.district, cover.title,  cover.subtitle, cover.warning,
                       cover.office,   cover.number, cover.date,     cover.foot} +
           cover.facts;
}

QStringList wordsOf(const Manuscript &manuscript)
{
    QStringList words{manuscript.title,     manuscript.subject, manuscript.author, manuscript.footer,
                      manuscript.watermark, manuscript.date,    manuscript.source};
    for (const Block &block : manuscript.blocks()) {
        if (const auto *cover = std::get_if<Cover>(&block))
            words << wordsOf(*cover);
        else if (const auto *heading = std::get_if<Heading>(&block))
            words << heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words << paragraph->text;
        else if (const auto *figure = std::get_if<Figure>(&block))
            words << figure->caption;
        else if (const auto *table = std::get_if<Table>(&block)) {
            words << table->title << table->unit << table->note << table->sheetName;
            for (const Table::Column &column : table->columns)
                words << column.head;
            for (const QStringList &row : table->rows)
                words << row;
        }
    }
    return words;
}

/// Names (of authors, too), signs of standards and units, and what one types into a computer.
bool isAllowed(const QString &word)
{
    static const std::set<QString> kAllowed{
        QStringLiteral("Yike"),    QStringLiteral("yike"),     QStringLiteral("cli"),
        QStringLiteral("report"),  QStringLiteral("verify"),   QStringLiteral("REPORT"),
        QStringLiteral("PROJECT"), QStringLiteral("pdf"),      QStringLiteral("gpkg"),
        QStringLiteral("SFCA"),    QStringLiteral("SHA"),      QStringLiteral("CGCS"),
        QStringLiteral("GCJ"),     QStringLiteral("WGS"),      QStringLiteral("JGJ"),
        QStringLiteral("CJJ"),     QStringLiteral("JSON"),     QStringLiteral("XLSX"),
        QStringLiteral("DOCX"),    QStringLiteral("PDF"),      QStringLiteral("CSV"),
        QStringLiteral("POI"),     QStringLiteral("min"),      QStringLiteral("OpenStreetMap"),
        QStringLiteral("ODbL"),    QStringLiteral("Bohannon"), QStringLiteral("Andrews"),
        QStringLiteral("Kasovi"),  QStringLiteral("Zhang"),    QStringLiteral("Luo"),
        QStringLiteral("HCM"),     QStringLiteral("RESNA")};
    return kAllowed.contains(word);
}

QStringList englishIn(const QString &text)
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression kCode(
        QStringLiteral("\\b[0-9a-f]{16,}\\b|\\b[0-9A-Z]{4}(-[0-9A-Z]{4})+\\b")); // fingerprints
    QString rest = text;
    rest.remove(kCode);
    QStringList found;
    for (auto all = kWord.globalMatch(rest); all.hasNext();)
        if (const QString word = all.next().captured(); !isAllowed(word))
            found << word;
    return found;
}

} // namespace

class ChinesePagesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { text::installLanguage(*qApp, text::Language::Chinese); }
    void cleanup()
    {
        text::setEdition(text::Edition::Internal);
        text::installLanguage(*qApp, text::Language::English);
    }
    void englishIsFound();
    void noPageHoldsEnglish_data();
    void noPageHoldsEnglish();
};

void ChinesePagesTest::englishIsFound()
{
    QCOMPARE(englishIn(QString::fromUtf8("按 GB 50180—2018，15 min 内；E2SFCA；SHA-256：3F2A-00BC，92442a595ae3ddca")),
             QStringList());
    QCOMPARE(englishIn(QString::fromUtf8("覆盖率 not assessed")),
             QStringList({QStringLiteral("not"), QStringLiteral("assessed")}));
}

void ChinesePagesTest::noPageHoldsEnglish_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("scenario");
    QTest::addColumn<bool>("open");
    for (std::size_t i = 0; i < kTemplateKinds; ++i)
        for (const bool scenario : {false, true})
            for (const bool open : {false, true})
                QTest::addRow("%s, %s, %s", code(static_cast<TemplateKind>(i)).data(),
                              scenario ? "scenario" : "present", open ? "public" : "internal")
                    << static_cast<int>(i) << scenario << open;
}

void ChinesePagesTest::noPageHoldsEnglish()
{
    QFETCH(const int, kind);
    QFETCH(const bool, scenario);
    QFETCH(const bool, open);
    text::setEdition(open ? text::Edition::Public : text::Edition::Internal);
    plan::ScenarioId id;
    const plan::Plan plan = district(id);
    Content content =
        compose(assessed(plan, scenario ? id : plan::ScenarioId{}), scenario ? assessed(plan, {}) : nullptr);
    const std::vector<std::shared_ptr<const analysis::Assessment>> others{assessed(plan, id)};
    Template made = defaultTemplate(static_cast<TemplateKind>(kind));
    if (made.kind == TemplateKind::Assessment)
        made.chapters.push_back(Chapter::LedgerTable);
    made.draft = Draft::Review;
    const Manuscript manuscript = writeManuscript(content, tablesOf(content, others), PreparedChart(), made);
    QVERIFY(manuscript.blocks().size() > 3);
    QStringList faults;
    for (const QString &words : wordsOf(manuscript))
        if (const QStringList english = englishIn(words); !english.isEmpty())
            faults << english.join(u' ') + " in: " + words;
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(ChinesePagesTest)
#include "chinese_pages_test.moc"
