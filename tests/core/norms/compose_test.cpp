// SPDX-License-Identifier: GPL-3.0-or-later
// Packs put together: what is in use, the project's own figures beside the document's, contradictions, and comparisons.
#include "core/norms/compare.h"
#include "core/norms/compose.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using namespace yike::norms;

namespace {

Norm norm(std::string id, std::string service, std::int32_t limit)
{
    Norm out;
    out.id = std::move(id);
    out.pack = "mine";
    out.service = std::move(service);
    out.limit = limit;
    out.document = {"文件", "Document"};
    out.number = "1";
    out.clause = "1";
    out.verification = Verification::Read;
    return out;
}

Pack mine()
{
    Pack pack;
    pack.id = "mine";
    pack.version = "1";
    pack.name = {"本地", "Mine"};
    pack.norms = {norm("n1", "nursery", 300), norm("n2", "park", 500)};
    return pack;
}

RulebookChoice chosen(Pack pack)
{
    RulebookChoice choice;
    choice.packs = {pack.id};
    choice.own = {std::move(pack)};
    return choice;
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void theStarterIsTheDefault()
    {
        const auto book = compose(starterChoice());
        QVERIFY(book.has_value());
        QCOMPARE(book->get(), &starterRulebook());
        QCOMPARE((*book)->services.size(), catalogue().size());
        QVERIFY(compose(starterChoice())->get() == book->get());
    }

    void wholePacksInTheirOrder()
    {
        RulebookChoice choice;
        choice.packs = {"notice-2025", "gb50437"};
        const auto book = compose(choice);
        QVERIFY(book.has_value());
        QCOMPARE((*book)->norms.front().id, std::string("notice2025-service-area"));
        QCOMPARE((*book)->norms.size(), 1 + shippedPack("gb50437")->norms.size());
        QCOMPARE((*book)->id, std::string("project"));
        QVERIFY((*book)->targets.empty());
        QCOMPARE(compose(choice)->get(), book->get());
        QCOMPARE((*book)->norm("gb50437-beds")->pack, std::string("gb50437"));
    }

    /// A service whose cells are all empty has no distance to be judged by.
    void anEmptyCellIsNoFigure()
    {
        RulebookChoice choice;
        choice.packs = {"gb50180-2018"};
        const auto book = compose(choice);
        QVERIFY(book.has_value());
        QVERIFY((*book)->coverageNorm("kindergarten") == nullptr);
        QVERIFY(!(*book)->norm("gb50180-kindergarten-radius")->hasFigure());
    }

    void anOverrideKeepsWhatTheDocumentSays()
    {
        RulebookChoice choice;
        choice.packs = {"gb50437"};
        choice.overrides = {
            {"gb50437-day-care-radius", 500, {}, 200, 850, "district plan", "planning office"},
            {"gb50437-beds", {}, 35.0, {}, {}, "occupancy", ""},
        };
        const auto book = compose(choice);
        QVERIFY(book.has_value());
        const Norm &radius = *(*book)->norm("gb50437-day-care-radius");
        QCOMPARE(radius.limit.value(), 500);
        QCOMPARE(radius.minimumSize, 200);
        QCOMPARE(radius.share.value(), 850);
        QCOMPARE(radius.overridden.value(), (Overridden{300, {}, {}, 350, "district plan", "planning office"}));
        QVERIFY(radius.verification == Verification::Read);
        QCOMPARE((*book)->norm("gb50437-beds")->amount.value(), 35.0);
        QCOMPARE((*book)->norm("gb50437-beds")->overridden->amount.value(), 40.0);
        QVERIFY(!(*book)->norm("gb50437-elder-station")->overridden);
        QCOMPARE(shippedPack("gb50437")->norm("gb50437-beds")->amount.value(), 40.0);
    }

    void ownPacksBringServicesAndNorms()
    {
        Pack pack = mine();
        Service kind = catalogue().front();
        kind.code = "tea-house";
        kind.partOf = "cafe";
        pack.services = {kind};
        pack.norms.push_back(norm("n3", "tea-house", 400));
        const auto book = compose(chosen(pack));
        QVERIFY(book.has_value());
        QCOMPARE((*book)->coverageNorm("tea-house")->limit.value(), 400);
        QCOMPARE((*book)->serviceIndex("tea-house"), static_cast<int>(catalogue().size()));
    }

    void contradictionsHaveTheirPlace_data();
    void contradictionsHaveTheirPlace();
    void choicesSurviveJson();
    void packsSurviveJson();
    void comparisonsTellWhatChanges();
    void aNewNoticeAgainstTheOldOne();
};

void ComposeTest::contradictionsHaveTheirPlace_data()
{
    QTest::addColumn<RulebookChoice>("choice");
    QTest::addColumn<FlawCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, auto change, FlawCode code, const char *place) {
        RulebookChoice choice = chosen(mine());
        change(choice);
        QTest::newRow(name) << choice << code << QString::fromLatin1(place);
    };
    using enum FlawCode;
    row("pack", [](auto &c) { c.packs.push_back("none"); }, UnknownPack, "packs[1]");
    row("pack twice", [](auto &c) { c.packs.push_back("mine"); }, PackTwice, "packs[1]");
    row("a shipped id", [](auto &c) { c.own.push_back(*shippedPack("gb50437")); }, PackTwice, "own[1]");
    row("service", [](auto &c) { c.own[0].norms[1].service = "nothing"; }, UnknownService, "pack mine, norms[1]");
    row(
        "service twice", [](auto &c) { c.own[0].services = {catalogue().front()}; }, ServiceTwice,
        "pack mine, services[0]");
    row("norm twice", [](auto &c) { c.own[0].norms[1].id = "n1"; }, NormTwice, "pack mine, norms[1]");
    row(
        "norm in two packs",
        [](auto &c) {
            c.own[0].norms[1].id = "gb50437-beds";
            c.packs.push_back("gb50437");
        },
        NormTwice, "pack gb50437, norms");
    row("norm in use twice", [](auto &c) { c.norms = {"n1", "n1"}; }, NormTwice, "norms[1]");
    row("norm in use", [](auto &c) { c.norms = {"n9"}; }, UnknownNorm, "norms[0]");
    row(
        "two limits", [](auto &c) { c.own[0].norms[1] = norm("n2", "nursery", 500); }, TwoFigures,
        "pack mine, norms[1]");
    row(
        "ranges overlap",
        [](auto &c) {
            c.own[0].norms[1] = norm("n2", "nursery", 500);
            c.own[0].norms[0].population = PeopleRange{5000, 12'000};
            c.own[0].norms[1].population = PeopleRange{11'999, 20'000};
        },
        PopulationOverlap, "pack mine, norms[1]");
    row("no document", [](auto &c) { c.own[0].norms[0].document.en.clear(); }, NoDocument, "pack mine, norms[0]");
    row(
        "no reason", [](auto &c) { c.overrides = {{"n1", 500, {}, {}, {}, " ", "me"}}; }, OverrideWithoutReason,
        "overrides[0]");
    row(
        "override twice",
        [](auto &c) { c.overrides = {{"n1", 500, {}, {}, {}, "a", ""}, {"n1", 600, {}, {}, {}, "b", ""}}; },
        OverrideTwice, "overrides[1]");
    row(
        "override of nothing", [](auto &c) { c.overrides = {{"n9", 500, {}, {}, {}, "a", ""}}; }, UnknownNorm,
        "overrides[0]");
    row(
        "override too far", [](auto &c) { c.overrides = {{"n1", 5001, {}, {}, {}, "a", ""}}; }, OverrideOutOfRange,
        "overrides[0]");
    row(
        "override of another kind", [](auto &c) { c.overrides = {{"n1", {}, 4.0, {}, {}, "a", ""}}; },
        OverrideOfOtherKind, "overrides[0]");
    row("target twice", [](auto &c) { c.targets = {{"n1", 500, {}}, {"n1", 600, {}}}; }, TargetTwice, "targets[1]");
}

void ComposeTest::contradictionsHaveTheirPlace()
{
    QFETCH(RulebookChoice, choice);
    QFETCH(FlawCode, code);
    QFETCH(QString, place);
    const auto found = flaws(choice);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(norms::code(found[0].code), norms::code(code));
    QCOMPARE(QString::fromStdString(found[0].place), place);
    QVERIFY(!found[0].args.empty());
    const auto book = compose(choice);
    QVERIFY(!book.has_value());
    QVERIFY(book.error().code == base::ErrorCode::RulebookInvalid);
    QCOMPARE(book.error().args.at(0), found[0].place);
    QCOMPARE(book.error().args.at(1), std::string(norms::code(code)));
}

void ComposeTest::choicesSurviveJson()
{
    RulebookChoice choice = starterChoice();
    choice.own = {mine()};
    choice.overrides.push_back({"gb50437-beds", {}, 35.5, 0, 900, "因本地 \"规定\"\n", "甲"});
    const auto again = readChoice(writeChoice(choice), "x");
    QVERIFY(again.has_value());
    QVERIFY(*again == choice);
    QVERIFY(*readChoice(writeChoice(starterChoice()), "x") == starterChoice());
    // Text that is no UTF-8 does no harm.
    choice.overrides.back().reason = "\xFF\xFE";
    QVERIFY(readChoice(writeChoice(choice), "x").has_value());
}

void ComposeTest::packsSurviveJson()
{
    for (const Pack &pack : shippedPacks()) {
        const auto again = readPack(writePack(pack), "x");
        QVERIFY2(again.has_value(), pack.id.c_str());
        QVERIFY2(*again == pack, pack.id.c_str());
    }
    Pack kinds;
    kinds.id = "kinds";
    kinds.services = catalogue();
    QVERIFY(readPack(writePack(kinds), "x")->services == catalogue());
}

void ComposeTest::comparisonsTellWhatChanges()
{
    const Pack before = mine();
    QVERIFY(compare(before.norms, before.norms).empty());
    Pack after = before;
    after.norms[0].limit = 500;
    after.norms[0].verification = Verification::SecondHand;
    after.norms[1] = norm("n3", "cafe", 800);
    const auto lines = compare(before.norms, after.norms);
    QCOMPARE(lines.size(), std::size_t{3});
    QVERIFY(lines[0].kind == NormDifference::Kind::Changed);
    QVERIFY((lines[0].fields == std::vector{NormField::Limit, NormField::Verification}));
    QCOMPARE(lines[0].before->limit.value(), 300);
    QCOMPARE(lines[0].after->limit.value(), 500);
    QVERIFY(lines[1].kind == NormDifference::Kind::Gone && lines[1].before->id == "n2");
    QVERIFY(lines[2].kind == NormDifference::Kind::Added && lines[2].after->id == "n3");
    // Another id, the same subject: one changed line, not one gone and one added.
    after.norms = {norm("new-n1", "nursery", 250), before.norms[1]};
    const auto renamed = compare(before.norms, after.norms);
    QCOMPARE(renamed.size(), std::size_t{1});
    QVERIFY((renamed[0].fields == std::vector{NormField::Limit}));
}

void ComposeTest::aNewNoticeAgainstTheOldOne()
{
    const auto lines = compare(shippedPack("mofcom-guide-2021")->norms, shippedPack("plan-2023")->norms);
    const auto store = std::ranges::find_if(
        lines, [](const NormDifference &d) { return d.before && d.before->service == "convenience-store"; });
    QVERIFY(store != lines.end());
    QVERIFY(store->kind == NormDifference::Kind::Changed);
    QCOMPARE(store->before->limit.value(), 5);
    QCOMPARE(store->after->limit.value(), 10);
    QVERIFY(std::ranges::any_of(lines, [](const NormDifference &d) {
        return d.kind == NormDifference::Kind::Added && d.after->service == "breakfast";
    }));
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "compose_test.moc"
