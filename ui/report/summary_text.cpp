// SPDX-License-Identifier: GPL-3.0-or-later
// planner.md §6, sentence by sentence.
#include "ui/report/summary_text.h"

#include "ui/report/study_text.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/population_text.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString people(base::People value) { return text::formatPeople(value); }

QString count(std::int64_t value) { return text::formatCount(value); }

QString share(const Share &value) { return text::formatShare(value.part, value.whole); }

/// Of people: a dash where the public edition must not tell it.
QString peopleShare(const Share &value)
{
    return text::tellsSmallCount(value.part, value.whole) ? text::kNoFigure : share(value);
}

QString list(const QStringList &words) { return words.isEmpty() ? text::kNoFigure : words.join(In::tr(", ")); }

QString areas(const Content &content, const std::vector<plan::AreaId> &ids)
{
    QStringList names;
    for (const plan::AreaId id : ids)
        names << text::areaName(*content.assessment->situation->plan, id);
    return list(names);
}

QString services(const Content &content, const std::vector<std::string> &codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names << words::lowered(text::serviceName(*content.assessment->situation->rulebook, code));
    return list(names);
}

QString notAssessed(const QString &what, const QString &why)
{
    return In::tr("%1: not assessed this time, %2.").arg(what, why);
}

/// Those of the services the ledger holds no row of.
std::vector<std::string> absent(const Content &c, const std::vector<std::string> &codes)
{
    std::vector<std::string> out;
    for (const std::string &code : codes)
        if (!inLedger(*c.assessment->situation->plan, code))
            out.push_back(code);
    return out;
}

/// Why nothing can be told of services: none is in the ledger, else none of the outlets tells its size (`sizeless`), else
/// none is open.
QString whyNone(const Content &c, const std::vector<std::string> &codes, const QString &sizeless = {})
{
    const std::vector<std::string> none = absent(c, codes);
    if (!none.empty())
        return In::tr("the ledger holds no outlet of: %1").arg(services(c, none));
    return sizeless.isEmpty() ? In::tr("no outlet of these kinds is open or no standard speaks of them") : sizeless;
}

/// " Breakfast shop: none in the ledger, not assessed this time."
QString missingKinds(const Content &c, const std::vector<std::string> &codes)
{
    const std::vector<std::string> none = absent(c, codes);
    return none.empty() ? QString() : In::tr(" None in the ledger, not assessed this time: %1.").arg(services(c, none));
}

QString scope(const Content &c)
{
    const plan::ProjectInfo &info = c.assessment->situation->plan->info;
    const QString date = info.baseDate.empty() ? In::tr("no base date is given")
                                               : In::tr("the base date is %1").arg(text::formatDate(info.baseDate));
    const QString where = text::fromCore(info.district.empty() ? info.name : info.district);
    if (c.summary.communities == 0)
        return In::
            tr("To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 was "
               "assessed as a whole (no communities or circles are given); %2.")
                .arg(where, date);
    return In::
        tr("To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 with %2 "
           "subdistricts, %3 communities and %4 living circles was assessed; %5.")
            .arg(where, count(c.summary.subdistricts), count(c.summary.communities), count(c.summary.circles), date);
}

QString population(const Content &c)
{
    const Summary &s = c.summary;
    if (s.people == 0)
        return notAssessed(In::tr("Population"), In::tr("the project holds no residents"));
    QString area = s.squareKilometres
                       ? In::tr("The area measures %1 km². ").arg(text::formatNumber(*s.squareKilometres, 1))
                       : QString();
    constexpr double kKilometre = 1000;
    if (s.spread)
        area += In::tr("The data on homes and outlets cover only about %1 × %2 km of it. ")
                    .arg(text::formatNumber(s.spread->first / kKilometre, 1),
                         text::formatNumber(s.spread->second / kKilometre, 1));
    const QString homes =
        s.households < 0 ? QString() : In::tr(" in %1 households").arg(text::formatThousandths(s.households));
    return area + In::tr("The area assessed has %1 residents%2, of whom %3 are aged 60 and over (%4), %5 aged 80 and "
                         "over and %6 under 3. Population counted: %7.")
                      .arg(people(s.people), homes, people(s.old), text::formatShare(s.old, s.people),
                           people(s.veryOld), people(s.under3), populationText(*c.assessment->situation->plan));
}

/// "178 (7.4 %) to be verified", or that nobody can know.
QString toVerify(const Summary &s)
{
    return s.checksKnown ? In::tr("%1 (%2) to be verified").arg(count(s.unchecked), share({s.unchecked, s.outlets}))
                         : In::tr("how many are to be verified is not known, as no dates of checks are given");
}

QString chains(const Summary &s)
{
    if (s.commercial == 0)
        return {};
    return s.chains.part == 0 ? In::tr("; no brand of a commercial outlet is given, the share of chains was not "
                                       "assessed this time")
                              : In::tr("; by the brands that are given, %1 of the commercial outlets belong to a chain "
                                       "(goal for 2030: 30 %)")
                                    .arg(share(s.chains));
}

QString ledger(const Content &c)
{
    const Summary &s = c.summary;
    if (s.outlets == 0)
        return notAssessed(In::tr("Ledger of outlets"), In::tr("the ledger holds no outlet"));
    const QString planned = s.planned > 0 ? In::tr(", %1 planned or being built").arg(count(s.planned)) : QString();
    const QString kindless = s.kindless > 0 ? In::tr(", %1 of an unknown kind").arg(count(s.kindless)) : QString();
    return In::tr("The ledger holds %1 outlets, %2 commercial and %3 public%4; %5 are open, %6 closed, %7%8. %9 of "
                  "them are placed on the map%10.")
        .arg(count(s.outlets), count(s.commercial), count(s.outlets - s.commercial - s.kindless), kindless,
             count(s.open), count(s.closed), toVerify(s), planned, share(s.placed), chains(s));
}

QString basicKinds(const Content &c)
{
    if (!c.summary.basicKinds)
        return notAssessed(In::tr("Basic kinds of outlets by living circle"),
                           c.circles.empty() ? In::tr("no living circles are drawn")
                                             : In::tr("the rulebook names no basic kinds"));
    const auto &kinds = *c.summary.basicKinds;
    const QString mostly =
        kinds.mostLacking.empty() ? QString() : In::tr("; most often missing: %1").arg(services(c, kinds.mostLacking));
    return In::tr("Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or "
                  "more%5.")
        .arg(count(c.summary.circles), count(kinds.complete), count(kinds.lackOneOrTwo), count(kinds.lackMore), mostly);
}

/// " (72.1–74.7 %)"; a scenario's range says nothing of the present state.
QString rangeOf(const Content &c, std::string_view service, bool ownPace)
{
    return c.present ? QString() : bracketedRange(c, service, ownPace);
}

/// "73.6 % (72.1–74.7 %)"
QString ranged(const Content &c, const Summary::Everyday &each)
{
    return share(each.network) + rangeOf(c, each.service, false);
}

/// low, high: percentage points the network lies under the straight radius.
QString gapText(const plan::Plan &plan, double low, double high)
{
    constexpr double kNothing = 0.05; // told as 0.0
    if (high < kNothing)
        return In::tr("no less than the straight radius says");
    const QString why = whyFarther(plan);
    if (low < kNothing)
        return In::tr("up to %1 percentage points less than the straight radius says, %2")
            .arg(text::formatNumber(high, 1), why);
    return In::tr("%1 to %2 percentage points less than the straight radius says, %3")
        .arg(text::formatNumber(low, 1), text::formatNumber(high, 1), why);
}

/// "breakfast shops 73.6 % (72.1–74.7 %)"
QString everydayPart(const Content &c, const Summary::Everyday &each)
{
    const QString told = ranged(c, each);
    if (each.service == "convenience-store")
        return In::tr("convenience stores %1").arg(told);
    if (each.service == "breakfast")
        return In::tr("breakfast shops %1").arg(told);
    if (each.service == "vegetable-market")
        return In::tr("vegetable markets %1").arg(told);
    return In::tr("repair shops %1").arg(told);
}

/// Where the four kinds of sentence 5 are unknown: what else has a target.
QString otherReach(const Content &c)
{
    const norms::Rulebook &book = *c.assessment->situation->rulebook;
    QStringList parts;
    for (const Summary::OtherReach &each : c.summary.otherReach) {
        const norms::Norm *norm = book.norm(each.norm);
        if (norm != nullptr)
            parts << In::tr("%1 %2 (target %3)")
                         .arg(text::withAssignment(text::serviceName(book, norm->service), each.assignment),
                              peopleShare(each.network), text::formatPerMille(each.targetPerMille));
    }
    return parts.isEmpty() ? QString()
                           : In::tr(" Other kinds that have a target, along the walking network: %1.").arg(list(parts));
}

QString everyday(const Content &c)
{
    double low = 101, high = -1;
    QStringList parts;
    std::vector<std::string> codes;
    for (const auto &each : c.summary.everyday) {
        codes.push_back(each.service);
        if (!each.network.known())
            continue;
        const double gap = 100.0 * static_cast<double>(each.straight.part - each.network.part) /
                           static_cast<double>(each.network.whole);
        low = std::min(low, gap);
        high = std::max(high, gap);
        parts << everydayPart(c, each);
    }
    if (parts.isEmpty())
        return notAssessed(In::tr("Walking coverage of everyday outlets"), whyNone(c, codes)) + otherReach(c);
    return In::tr("Share of residents reached along the walking network: %1; this is %2.")
               .arg(list(parts), gapText(*c.assessment->situation->plan, low, high)) +
           missingKinds(c, codes);
}

QString oldReach(const Content &c)
{
    const std::vector<std::string> codes{"day-care-for-the-old", "canteen-for-the-old"};
    if (!c.summary.oldReach)
        return notAssessed(In::tr("What the old can reach"), whyNone(c, codes));
    const auto &o = *c.summary.oldReach;
    QStringList parts;
    if (o.dayCare.known())
        parts << In::tr("%1 reach day care").arg(share(o.dayCare) + rangeOf(c, codes[0], true));
    if (o.canteen.known())
        parts << In::tr("%1 reach a canteen").arg(share(o.canteen) + rangeOf(c, codes[1], true));
    QString sentence = In::tr("Of those aged 60 and over, at their own pace and within the time that belongs to the "
                              "standard, %1.")
                           .arg(list(parts));
    if (o.dayCare.known())
        sentence += In::tr(" %1 of them, %2 aged 80 and over, cannot reach day care in time%3.")
                        .arg(people(o.without), people(o.veryOldWithout),
                             o.mostly.empty() ? QString() : In::tr(", most of them in %1").arg(areas(c, o.mostly)));
    return sentence + missingKinds(c, codes);
}

/// What the standard asks for, and whether the beds there are stand empty.
QString bedsFinding(const Summary::Beds &b)
{
    QString told;
    if (b.required > b.beds)
        told = In::tr("; by the standard %1 would be needed, %2 more than there are")
                   .arg(text::formatThousandths(b.required), text::formatThousandths(b.required - b.beds));
    else if (b.required >= 0)
        told = In::tr("; by the standard %1 would be needed: there is no shortfall")
                   .arg(text::formatThousandths(b.required));
    if (report::bedsStandEmpty(b.occupied))
        told += In::tr(", yet many stand empty: their kind and location should be put right first");
    return told;
}

QString beds(const Content &c)
{
    if (!c.summary.beds)
        return notAssessed(
            In::tr("Beds in old people's homes"),
            whyNone(c, {"old-people-home"},
                    c.summary.bedsUnknown == 0
                        ? QString()
                        : In::tr("no home tells its beds (%1 in the ledger)").arg(count(c.summary.bedsUnknown))));
    const auto &b = *c.summary.beds;
    const QString occupied = b.occupied.known() ? In::tr(", %1 of them occupied").arg(share(b.occupied))
                                                : In::tr(", how many are occupied is not given");
    const QString nursing =
        b.nursing.known() ? In::tr(" (share of nursing beds: %1)").arg(share(b.nursing)) : QString();
    QString others;
    if (b.dayCare > 0)
        others +=
            In::tr(" Day care has %1 places of its own, not counted here.").arg(text::formatThousandths(b.dayCare));
    if (b.atHome > 0)
        others += In::tr(" %1 care beds at home are not counted here.").arg(text::formatThousandths(b.atHome));
    return In::tr("Old people's homes hold %1 beds%2%3%4.")
               .arg(text::formatThousandths(b.beds), occupied, nursing, bedsFinding(b)) +
           others;
}

QString nursery(const Content &c)
{
    if (!c.summary.nursery)
        return notAssessed(
            In::tr("Nursery places"),
            whyNone(
                c, {"nursery"},
                c.summary.placesUnknown == 0
                    ? QString()
                    : In::tr("no nursery tells its places (%1 in the ledger)").arg(count(c.summary.placesUnknown))));
    const auto &n = *c.summary.nursery;
    const QString per =
        n.perThousand ? In::tr(", %1 per thousand residents").arg(text::formatNumber(*n.perThousand, 2)) : QString();
    const QString goal =
        n.target ? In::tr(" (goal: %1 per thousand)").arg(text::formatNumber(*n.target, 1)) : QString();
    QString sentence = In::tr("There are %1 nursery places%2%3.").arg(text::formatThousandths(n.places), per, goal);
    if (n.surplusArea)
        sentence += In::tr(" Kindergartens in %1 have %2 places to spare, some of which could become nursery places.")
                        .arg(areas(c, {n.surplusArea}), text::formatThousandths(n.surplus));
    return sentence;
}

QString serviceArea(const Content &c)
{
    const Summary &s = c.summary;
    const QString satisfaction = In::tr(" Satisfaction of residents: not assessed this time, no survey was imported.");
    if (s.serviceAreaPerHundred && s.serviceAreaRequired)
        return In::tr("Community services have %1 m² per hundred households (required: at least %2 m²).")
                   .arg(text::formatNumber(*s.serviceAreaPerHundred, 1),
                        text::formatNumber(*s.serviceAreaRequired, 0)) +
               satisfaction;
    const std::string code = "community-service-station";
    const bool households = s.households < 0 && inLedger(*c.assessment->situation->plan, code);
    return notAssessed(In::tr("Floor area of community services"),
                       households ? In::tr("households are not given")
                                  : whyNone(c, {code},
                                            s.serviceAreaUnknown == 0
                                                ? QString()
                                                : In::tr("no outlet tells its floor area (%1 in the ledger)")
                                                      .arg(count(s.serviceAreaUnknown)))) +
           satisfaction;
}

/// "120.50 × 10,000 yuan (2 projects not yet reckoned)"
QString cost(const Summary::Measures &m)
{
    if (!m.cost)
        return In::tr("not assessed this time");
    const QString told = In::tr("%1 × 10,000 yuan").arg(text::formatThousandths(*m.cost, 2));
    return m.costUnknown > 0 ? In::tr("%1 (%2 projects not yet reckoned)").arg(told, count(m.costUnknown)) : told;
}

QString stages(const Summary::Measures &m)
{
    QStringList years;
    for (const auto &[year, projects] : m.byYear)
        if (year > 0)
            years << In::tr("%1 projects in %2").arg(count(projects)).arg(year);
    return years.isEmpty() ? In::tr("stages: not assessed this time") : In::tr("of them %1").arg(list(years));
}

/// That scenarios are compared elsewhere, and which is advised.
QString comparedText(const Content &c, const Comparison &compared)
{
    const auto advised = std::ranges::find(compared.rows, Opinion::Advised, &ComparisonRow::opinion);
    const QString advice =
        advised == compared.rows.end()
            ? In::tr("none is advised")
            : In::tr("“%1” is advised").arg(text::scenarioName(*c.assessment->situation->plan, advised->scenario));
    return In::tr(" %1 scenarios are compared, %2 (see the chapter “%3”); this report adopts none of them and tells no "
                  "measures and no cost.")
        .arg(count(std::ssize(compared.rows)), advice, In::tr("Scenarios compared"));
}

QString deficits(const Content &c, const Comparison *compared)
{
    const Summary &s = c.summary;
    const QString found = In::tr("%1 deficits were found.").arg(count(s.deficits));
    if (!s.measures)
        return found + (compared != nullptr
                            ? comparedText(c, *compared)
                            : In::tr(" No scenario is reported; measures and cost: not assessed this time."));
    const Summary::Measures &m = *s.measures;
    const QString rented = m.rented > 0 ? In::tr(", %1 in rented rooms").arg(count(m.rented)) : QString();
    return In::tr(
               "%1 deficits were found. Planned are %2 new outlets, %3 rebuilt, %4 with a service added%5 and %6 ways "
               "on foot opened; %7 m² of idle premises are put to use. Reckoned cost: %8; %9.")
        .arg(count(s.deficits), count(m.built), count(m.rebuilt), count(m.addedOn), rented, count(m.opened),
             count(m.premisesArea), cost(m), stages(m));
}

/// Meals brought home and visits are a remedy for the old alone.
QString stillWithout(base::People without, const norms::Norm *norm)
{
    if (without == 0)
        return In::tr("nobody is left without");
    const bool forTheOld = norm != nullptr && norm->users != 0 && (norm->users & ~norms::kAged60plus) == 0;
    return (forTheOld ? In::tr("%1 people are still without and are to be served by meals brought home, visits and "
                               "mobile services")
                      : In::tr("%1 people are still without"))
        .arg(people(without));
}

QString gain(const Content &c, const Comparison *compared)
{
    if (!c.present && !c.assessment->situation->scenario)
        return compared != nullptr
                   ? In::tr("Effect of measures: this report adopts no scenario; what each would bring is told in the "
                            "chapter “%1”.")
                         .arg(In::tr("Scenarios compared"))
                   : notAssessed(In::tr("Effect of measures"), In::tr("no scenario is reported"));
    if (!c.present)
        return notAssessed(In::tr("Effect of measures"), In::tr("the present state was not assessed beside it"));
    if (!c.summary.gain)
        return In::tr("The scenario raises no coverage.");
    const auto &g = *c.summary.gain;
    const norms::Rulebook &book = *c.assessment->situation->rulebook;
    const norms::Norm *norm = book.norm(g.norm);
    return In::
        tr("Afterwards the coverage of %1 rises from %2 to %3; %4 people aged 60 and over and %5 under 3 newly reach "
           "a service; %6.")
            .arg(norm ? text::serviceName(book, norm->service) : text::fromCore(g.norm), peopleShare(g.before),
                 peopleShare(g.after), people(g.old), people(g.under3), stillWithout(g.stillWithout(), norm));
}

/// Whether sentences 5 and 6 have an error range behind a share.
bool tellsRanges(const Content &c)
{
    const auto told = [&](const Share &known, std::string_view service, bool ownPace) {
        return known.known() && !rangeOf(c, service, ownPace).isEmpty();
    };
    const auto &old = c.summary.oldReach;
    return std::ranges::any_of(c.summary.everyday,
                               [&](const auto &each) { return told(each.network, each.service, false); }) ||
           (old &&
            (told(old->dayCare, "day-care-for-the-old", true) || told(old->canteen, "canteen-for-the-old", true)));
}

QString verification(const Content &c)
{
    return In::tr("Of the standards used, %1 were checked against the text, %2 are quoted by others and %3 are still "
                  "to be "
                  "checked; people are counted by residence; %4. This summary agrees with the tables that follow.")
               .arg(count(c.summary.read), count(c.summary.secondHand), count(c.summary.unverified),
                    widestRange(c, tellsRanges(c))) +
           (c.present
                ? In::tr(" Sentences 3 to 9 tell the present state; tables of the scenario say so in their titles.")
                : QString());
}

} // namespace

QString whyFarther(const plan::Plan &plan)
{
    const plan::BaseMap &map = *plan.baseMap;
    const auto line = [&](plan::LineKind kind) { return std::ranges::contains(map.lines, kind, &plan::MapLine::kind); };
    QStringList barriers;
    if (line(plan::LineKind::River) ||
        std::ranges::contains(map.grounds, plan::GroundKind::Water, &plan::MapGround::kind))
        barriers << In::tr("rivers and other water");
    if (line(plan::LineKind::Rail))
        barriers << In::tr("railways");
    if (std::ranges::any_of(plan.estates, &plan::Estate::walled))
        barriers << In::tr("walled estates");
    return barriers.isEmpty() ? In::tr("because streets bend")
                              : In::tr("because of detours and of %1").arg(list(barriers));
}

QString verificationNote(const Content &c)
{
    const Summary &s = c.summary;
    const int months = c.assessment->situation->plan->parameters.uncheckedAfterMonths;
    if (!s.checksKnown)
        return In::tr("Dates of checks are not given: which outlets are to be verified is not told. ");
    if (s.unchecked == 0)
        return In::tr("Open ones not checked for %1 months count as to be verified. ").arg(months);
    return In::tr("Of the %1 to be verified the ledger marks %2 so; %3 are open but were not checked for %4 months. ")
        .arg(count(s.unchecked), count(s.unchecked - s.stale), count(s.stale), QString::number(months));
}

QString populationText(const plan::Plan &plan)
{
    if (!plan.info.populationDefinition.empty())
        return text::sourceText(plan.info.populationDefinition);
    QStringList kinds, sources;
    for (const text::PopulationLine &line : text::populationLines(plan)) {
        if (line.basis.kind != plan::PopulationKind::Unknown)
            kinds << text::name(line.basis.kind);
        if (!line.basis.source.empty())
            sources << text::sourceText(line.basis.source);
    }
    kinds.removeDuplicates();
    sources.removeDuplicates();
    if (sources.isEmpty())
        return kinds.isEmpty() ? In::tr("not given") : list(kinds);
    return kinds.isEmpty() ? In::tr("on a basis not given; source: %1").arg(list(sources))
                           : In::tr("%1; source: %2").arg(list(kinds), list(sources));
}

QStringList summarySentences(const Content &c, const Comparison *compared)
{
    return {scope(c), population(c), ledger(c),      basicKinds(c),         everyday(c),       oldReach(c),
            beds(c),  nursery(c),    serviceArea(c), deficits(c, compared), gain(c, compared), verification(c)};
}

} // namespace yike::report
