// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint: the same for the same, another for each thing that can change, and what changed is told.
#include "core/report/printed_report.h"
#include "core/report/studies.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace yike;

namespace {

report::Content contentOf(const plan::Plan &plan, plan::ScenarioId scenario = {}, bool studies = false)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    report::Content content = report::compose(analysis::assess(situation.value()).value());
    report::StudyRequest request;
    request.draws = 20;
    if (studies && !report::addStudies(content, request))
        qFatal("no studies");
    return content;
}

constexpr auto kStamp = [](const char *program = "0.1.0", const char *edition = "internal") {
    return report::PrintStamp{program, "zh_CN", "assessment", edition, "", 20};
};

report::PrintedReport printed(const plan::Plan &plan, plan::ScenarioId scenario = {}, bool studies = false)
{
    return report::printedReport(contentOf(plan, scenario, studies), kStamp());
}

std::set<std::string> inputs(const report::Verification &verification)
{
    std::set<std::string> out;
    for (const report::SectionChange &change : verification.inputs)
        out.insert(change.section);
    return out;
}

/// One outlet added by a scenario.
plan::Plan withScenario()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet added = plan.outlets.front();
    added.id = {70};
    added.name = "东日间照料中心";
    added.place = plan.outlets[2].place;
    added.status = plan::OutletStatus::Planned;
    plan::Scenario scenario;
    scenario.id = {80};
    scenario.nameZh = "方案一";
    scenario.nameEn = "Scenario one";
    scenario.outlets.emplace(added.id, plan::OutletOverride{std::nullopt, added});
    plan.scenarios.push_back(scenario);
    plan.nextId = 90;
    return plan;
}

} // namespace

class FingerprintTest : public QObject {
    Q_OBJECT

private slots:
    void theSameGivesTheSame();
    void eachChangeIsInItsSection();
    void contactsAreInNoPrint();
    void oneOutletChangesTheCoverage();
    void aScenarioIsAnotherReport();
    void scenariosAreFoundAgain();
    void otherProjectAndOtherProgram();
    void studiesThatWereNotPrintedAreNotCompared();
    void thePublicEditionHidesFew();
    void thePublicEditionTellsNoSingleOutlet();
    void reportsOfTheFirstFormatAreRead();
    void jsonComesBack();
    void damagedJsonIsRefused();
    void codesAreReadAloud();
};

void FingerprintTest::theSameGivesTheSame()
{
    const plan::Plan plan = withScenario();
    const report::PrintedReport one = printed(plan, {80}, true), two = printed(plan, {80}, true);
    QVERIFY(one == two);
    QCOMPARE(report::toJson(one), report::toJson(two));
    QVERIFY(report::verify(one, two).holds());
    for (const std::string_view section : report::kInputSections)
        QVERIFY2(one.fingerprint.find(section) != nullptr, std::string(section).c_str());
    for (const char *section : {"figures-summary", "figures-coverage", "figures-hours", "figures-uncertainty"})
        QVERIFY2(one.fingerprint.find(section) != nullptr, section);
    std::set<std::string> hashes;
    for (const report::SectionPrint &section : one.fingerprint.sections)
        QVERIFY(section.sha256.size() == 64 && hashes.insert(section.sha256).second);
}

void FingerprintTest::eachChangeIsInItsSection()
{
    const plan::Plan plan = test::smallDistrict();
    const report::PrintedReport before = printed(plan);
    const std::vector<std::pair<std::string, std::function<void(plan::Plan &)>>> changes{
        {"project", [](plan::Plan &p) { p.info.baseDate = "2026-06-30"; }},
        {"people", [](plan::Plan &p) { p.residences[1].people[4] += 1; }},
        {"outlets", [](plan::Plan &p) { p.outlets[0].services[0].capacity += 1000; }},
        {"outlets", [](plan::Plan &p) { p.outlets[1].hours = "06:00-22:00"; }},
        {"streets",
         [](plan::Plan &p) {
             auto streets = std::make_shared<plan::StreetLayer>(*p.streets);
             streets->streets[0].delay = 5000;
             p.streets = streets;
         }},
        {"areas", [](plan::Plan &p) { p.areas[4].members.pop_back(); }},
        {"parameters", [](plan::Plan &p) { p.parameters.walkers[1].speed = 1100; }},
        {"base-map", [](plan::Plan &p) {
             auto map = std::make_shared<plan::BaseMap>(*p.baseMap);
             map->labels.push_back({plan::LabelKind::Place, p.outlets[0].place, "桥头"});
             p.baseMap = map;
         }}};
    for (const auto &[section, change] : changes) {
        plan::Plan other = plan;
        change(other);
        const report::Verification found = report::verify(before, printed(other));
        QVERIFY(!found.holds());
        QVERIFY2(inputs(found) == std::set{section}, section.c_str());
    }
}

void FingerprintTest::contactsAreInNoPrint()
{
    plan::Plan plan = test::smallDistrict();
    const report::PrintedReport before = printed(plan);
    plan.outlets[0].contact = "13800001111";
    plan.revision += 7;
    const report::PrintedReport after = printed(plan);
    QVERIFY(report::verify(before, after).holds());
    QCOMPARE(before.outlets, after.outlets);
}

void FingerprintTest::oneOutletChangesTheCoverage()
{
    plan::Plan plan = test::smallDistrict();
    const report::PrintedReport before = printed(plan);
    plan.outlets[0].place = plan.outlets[2].place; // the day care moves to the east end
    plan.outlets.erase(plan.outlets.begin() + 3);
    const report::PrintedReport after = printed(plan);
    const report::Verification found = report::verify(before, after);
    QVERIFY(!found.holds() && !found.otherProject && !found.otherProgram);
    QCOMPARE(found.outlets.changed, std::vector<std::int64_t>{plan.outlets[0].id.value});
    QCOMPARE(found.outlets.gone.size(), std::size_t{1});
    QVERIFY(found.outlets.added.empty() && found.areas.count() == 0);
    const auto headline = [&](std::string_view code, std::string_view norm = {}) {
        return std::ranges::find_if(found.headlines, [&](const report::HeadlineChange &each) {
            return each.before.code == code && each.before.of == norm;
        });
    };
    QVERIFY(headline("outlets") != found.headlines.end());
    QCOMPARE(headline("outlets")->before.part, 4);
    QCOMPARE(headline("outlets")->after.part, 3);
    const auto dayCare = headline("coverage", "gb50437-day-care-radius");
    QVERIFY(dayCare != found.headlines.end());
    QCOMPARE(dayCare->before.part, 60'000); // A and B, within 300 m of the west end
    QVERIFY(dayCare->after.part != 60'000 && dayCare->after.whole == 120'000);
    QVERIFY(std::ranges::contains(found.figures, "figures-coverage", &report::SectionChange::section));
    QVERIFY(headline("people") == found.headlines.end());
}

void FingerprintTest::aScenarioIsAnotherReport()
{
    const plan::Plan plan = withScenario();
    const report::Verification found = report::verify(printed(plan), printed(plan, {80}));
    QVERIFY(inputs(found).contains("scenario") && inputs(found).contains("outlets"));
    QCOMPARE(found.outlets.added, std::vector<std::int64_t>{70});
    // A scenario that nobody reports changes nothing.
    QVERIFY(report::verify(printed(plan), printed(test::smallDistrict())).holds());
}

void FingerprintTest::scenariosAreFoundAgain()
{
    plan::Plan plan = withScenario();
    const report::PrintedReport report = printed(plan, {80});
    QCOMPARE(report::printedScenario(printed(plan), plan), plan::ScenarioId{});
    QCOMPARE(report::printedScenario(report, plan), plan::ScenarioId{80});
    plan.scenarios[0].id = {85}; // made again under another number
    QCOMPARE(report::printedScenario(report, plan), plan::ScenarioId{85});
    plan.scenarios[0].id = {80};
    plan.scenarios[0].nameZh = "方案甲"; // renamed
    QCOMPARE(report::printedScenario(report, plan), plan::ScenarioId{80});
    plan.scenarios.clear();
    QVERIFY(!report::printedScenario(report, plan));
}

void FingerprintTest::otherProjectAndOtherProgram()
{
    plan::Plan plan = test::smallDistrict();
    const report::Content content = contentOf(plan);
    const report::PrintedReport before = report::printedReport(content, kStamp());
    const report::PrintedReport later = report::printedReport(content, kStamp("0.2.0"));
    const report::Verification program = report::verify(before, later);
    QVERIFY(program.otherProgram && program.holds());
    QVERIFY(before.fingerprint.whole() != later.fingerprint.whole());
    plan.info.name = "另一个区生活圈";
    const report::Verification project = report::verify(before, printed(plan));
    QVERIFY(project.otherProject && !project.holds());
}

void FingerprintTest::studiesThatWereNotPrintedAreNotCompared()
{
    const plan::Plan plan = test::smallDistrict();
    QVERIFY(report::verify(printed(plan), printed(plan, {}, true)).holds());
    QVERIFY(report::verify(printed(plan, {}, true), printed(plan)).holds());
}

void FingerprintTest::thePublicEditionHidesFew()
{
    plan::Plan plan = test::smallDistrict();
    for (plan::Residence &home : plan.residences)
        home.people[8] = 0, home.people[5] = 2'000; // eight old people in all
    const report::Content content = contentOf(plan);
    const auto dayCare = [&](const char *edition) {
        const report::PrintedReport made = report::printedReport(content, kStamp("0.1.0", edition));
        return *std::ranges::find(made.headlines, "gb50437-day-care-radius", &report::Headline::of);
    };
    QVERIFY(!dayCare("internal").hidden);
    QCOMPARE(dayCare("internal").whole, 8'000);
    QVERIFY(dayCare("public").hidden);
    QCOMPARE(dayCare("public").part + dayCare("public").whole, 0);
}

void FingerprintTest::thePublicEditionTellsNoSingleOutlet()
{
    const plan::Plan plan = test::smallDistrict();
    const report::PrintedReport made = report::printedReport(contentOf(plan), kStamp("0.1.0", "public"));
    QVERIFY(made.outlets.empty() && made.areas.empty());
    const std::string json = report::toJson(made);
    for (const plan::Outlet &outlet : plan.outlets)
        QVERIFY(json.find(report::printOf(outlet)) == std::string::npos);
    for (const plan::Area &area : plan.areas)
        QVERIFY(json.find(report::printOf(area)) == std::string::npos);
    const auto read = report::printedReportFromJson(json);
    QVERIFY(read && *read == made);
    QVERIFY(report::verify(*read, made).holds());

    plan::Plan changed = plan; // the sum of all outlets still tells that something is different
    changed.outlets[1].area += 7;
    const auto found = report::verify(*read, report::printedReport(contentOf(changed), kStamp("0.1.0", "public")));
    QVERIFY(!found.holds());
    QCOMPARE(inputs(found), std::set<std::string>{"outlets"});
    QCOMPARE(found.outlets.count() + found.areas.count(), std::size_t{0});
    QVERIFY(made.fingerprint == printed(plan).fingerprint); // the code on the last page is that of the other edition
}

void FingerprintTest::reportsOfTheFirstFormatAreRead()
{
    const report::PrintedReport made = printed(test::smallDistrict());
    for (const char *edition : {"internal", "public"}) {
        std::string json = report::toJson(made); // the first format told single outlets in both editions
        json.replace(json.find("\"format\": 2"), 11, "\"format\": 1");
        json.replace(json.find("\"internal\""), 10, '"' + std::string(edition) + '"');
        const auto read = report::printedReportFromJson(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->outlets.empty(), read->stamp.edition == "public");
        const auto now = report::printedReport(contentOf(test::smallDistrict()), kStamp("0.1.0", edition));
        QVERIFY(report::verify(*read, now).holds());
        QCOMPARE(report::verify(*read, now).outlets.count(), std::size_t{0});
    }
}

void FingerprintTest::jsonComesBack()
{
    const report::PrintedReport made = printed(withScenario(), {80}, true);
    const auto read = report::printedReportFromJson(report::toJson(made));
    QVERIFY(read.has_value());
    QVERIFY(*read == made);
}

void FingerprintTest::damagedJsonIsRefused()
{
    const std::string json = report::toJson(printed(test::smallDistrict()));
    for (std::size_t length = 0; length < json.size() - 2; length += 97)
        QVERIFY(!report::printedReportFromJson(json.substr(0, length)));
    const auto replaced = [&](std::string_view from, std::string_view to) {
        std::string other = json;
        const std::size_t at = other.find(from);
        return at == std::string::npos ? std::string() : other.replace(at, from.size(), to);
    };
    QVERIFY(!report::printedReportFromJson(replaced("\"format\": 2", "\"format\": 3")));
    QVERIFY(!report::printedReportFromJson(replaced("\"what\": \"yike-report\"", "\"what\": \"letter\"")));
    QVERIFY(!report::printedReportFromJson(replaced("\"items\": 4", "\"items\": 5"))); // not what its fingerprint says
    QVERIFY(!report::printedReportFromJson(replaced("\"sections\": [", "\"sections\": [7,")));
    QVERIFY(!report::printedReportFromJson(replaced("\"outlets\": {", "\"outlets\": {\"x\": \"y\",")));
    QVERIFY(!report::printedReportFromJson("[]") && !report::printedReportFromJson("null"));
    QVERIFY(!report::printedReportFromJson(std::string("\xff\xfe\0\0", 4)));
}

void FingerprintTest::codesAreReadAloud()
{
    QCOMPARE(report::shortCode("0123456789abcdef0123456789abcdef"), std::string("BCDF-GHJK-LMNP-RSTX-BCDF-GHJK"));
    QCOMPARE(report::shortCode(""), std::string());
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
