// SPDX-License-Identifier: GPL-3.0-or-later
// planner.md §6, sentence by sentence.
#include "ui/report/summary_text.h"

#include "ui/report/study_text.h"
#include "ui/report/template_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
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

QString notAssessed(const QString &what) { return In::tr("%1: not assessed this time.").arg(what); }

QString scope(const Content &c)
{
    const plan::ProjectInfo &info = c.assessment->situation->plan->info;
    const QString date = info.baseDate.empty() ? In::tr("(date not given)") : text::formatDate(info.baseDate);
    const QString where = text::fromCore(info.district.empty() ? info.name : info.district);
    if (c.summary.communities == 0)
        return In::
            tr("To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 was "
               "assessed as a whole (no communities or circles are given); base date %2.")
                .arg(where, date);
    return In::
        tr("To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 with %2 "
           "subdistricts, %3 communities and %4 living circles was assessed; base date %5.")
            .arg(where, count(c.summary.subdistricts), count(c.summary.communities), count(c.summary.circles), date);
}

QString population(const Content &c)
{
    const Summary &s = c.summary;
    if (s.people == 0)
        return notAssessed(In::tr("Population"));
    const plan::ProjectInfo &info = c.assessment->situation->plan->info;
    const QString definition =
        info.populationDefinition.empty() ? In::tr("not given") : text::fromCore(info.populationDefinition);
    const QString area = s.squareKilometres
                             ? In::tr("The area measures %1 km². ").arg(text::formatNumber(*s.squareKilometres, 1))
                             : QString();
    const QString homes =
        s.households < 0 ? QString() : In::tr(" in %1 households").arg(text::formatThousandths(s.households));
    return area +
           In::tr("It has %1 residents%2, of whom %3 are aged 60 and over (%4), %5 aged 80 and over and %6 under 3. "
                  "Population counted: %7.")
               .arg(people(s.people), homes, people(s.old), text::formatShare(s.old, s.people), people(s.veryOld),
                    people(s.under3), definition);
}

QString ledger(const Content &c)
{
    const Summary &s = c.summary;
    if (s.outlets == 0)
        return notAssessed(In::tr("Ledger of outlets"));
    const QString planned = s.planned > 0 ? In::tr(", %1 planned or being built").arg(count(s.planned)) : QString();
    return In::tr("The ledger holds %1 outlets, %2 commercial and %3 public; %4 are open, %5 closed, %6 (%7) to be "
                  "checked%8. %9 of them are placed on the map; %10 of the commercial outlets belong to a chain (goal "
                  "for 2030: 30 %).")
        .arg(count(s.outlets), count(s.commercial), count(s.outlets - s.commercial), count(s.open), count(s.closed),
             count(s.unchecked), share({s.unchecked, s.outlets}), planned, share(s.placed), share(s.chains));
}

QString basicKinds(const Content &c)
{
    if (!c.summary.basicKinds)
        return notAssessed(In::tr("Basic kinds of outlets by living circle"));
    const auto &kinds = *c.summary.basicKinds;
    return In::tr("Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or "
                  "more; most "
                  "often missing: %5.")
        .arg(count(c.summary.circles), count(kinds.complete), count(kinds.lackOneOrTwo), count(kinds.lackMore),
             services(c, kinds.mostLacking));
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

/// Barriers the data hold; that streets bend where they hold none.
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
    return barriers.isEmpty() ? In::tr("because streets bend") : In::tr("mainly because of %1").arg(list(barriers));
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

QString everyday(const Content &c)
{
    double low = 101, high = -1;
    for (const auto &each : c.summary.everyday) {
        if (!each.network.known())
            continue;
        const double gap = 100.0 * static_cast<double>(each.straight.part - each.network.part) /
                           static_cast<double>(each.network.whole);
        low = std::min(low, gap);
        high = std::max(high, gap);
    }
    if (high < 0 || c.summary.everyday.size() != 4)
        return notAssessed(In::tr("Walking coverage of everyday outlets"));
    const auto &e = c.summary.everyday;
    return In::tr("Along the walking network, convenience stores reach %1 of residents, breakfast shops %2, vegetable "
                  "markets %3 and repair shops %4: %5.")
        .arg(ranged(c, e[0]), ranged(c, e[1]), ranged(c, e[2]), ranged(c, e[3]),
             gapText(*c.assessment->situation->plan, low, high));
}

QString oldReach(const Content &c)
{
    if (!c.summary.oldReach)
        return notAssessed(In::tr("What the old can reach"));
    const auto &o = *c.summary.oldReach;
    return In::tr("At their own pace and within the time that belongs to the standard, %1 of those aged 60 and over "
                  "reach day care "
                  "and %2 a canteen. %3 of them, %4 aged 80 and over, cannot reach day care, most of them in %5.")
        .arg(share(o.dayCare) + rangeOf(c, "day-care-for-the-old", true),
             share(o.canteen) + rangeOf(c, "canteen-for-the-old", true), people(o.without), people(o.veryOldWithout),
             areas(c, o.mostly));
}

QString beds(const Content &c)
{
    if (!c.summary.beds)
        return notAssessed(In::tr("Beds in old people's homes"));
    const auto &b = *c.summary.beds;
    const bool half = report::bedsStandEmpty(b.occupied);
    const QString finding = !b.occupied.known() ? In::tr("their use is not known")
                            : half ? In::tr("not too few in number: their structure and their places do not fit")
                                   : In::tr("they are well used");
    const QString required = b.required < 0 ? text::kNoFigure : text::formatThousandths(b.required);
    const QString nursing = b.nursing.known() ? share(b.nursing) : In::tr("not assessed this time");
    QString others;
    if (b.dayCare > 0)
        others += In::tr(" Day care has %1 beds of its own, not counted here.").arg(text::formatThousandths(b.dayCare));
    if (b.atHome > 0)
        others += In::tr(" %1 care beds at home are not counted here.").arg(text::formatThousandths(b.atHome));
    return In::tr("Old people's homes hold %1 beds, %2 of them occupied (share of nursing beds: %5); reckoned "
                  "by the standard %3 would be needed; %4.")
               .arg(text::formatThousandths(b.beds), share(b.occupied), required, finding, nursing) +
           others;
}

QString nursery(const Content &c)
{
    if (!c.summary.nursery)
        return notAssessed(In::tr("Nursery places"));
    const auto &n = *c.summary.nursery;
    QString sentence = In::tr("There are %1 nursery places, %2 per thousand residents (goal: %3).")
                           .arg(text::formatThousandths(n.places),
                                n.perThousand ? text::formatNumber(*n.perThousand, 2) : text::kNoFigure,
                                n.target ? text::formatNumber(*n.target, 1) : text::kNoFigure);
    if (n.surplusArea)
        sentence += In::tr(" Kindergartens in %1 have %2 places to spare, some of which could become nursery places.")
                        .arg(areas(c, {n.surplusArea}), text::formatThousandths(n.surplus));
    return sentence;
}

QString serviceArea(const Content &c)
{
    const Summary &s = c.summary;
    if (!s.serviceAreaPerHundred || !s.serviceAreaRequired)
        return notAssessed(In::tr("Floor area of community services, and satisfaction of residents"));
    return In::tr("Community services have %1 m² per hundred households (required: at least %2 m²); satisfaction of "
                  "residents: "
                  "not assessed this time.")
        .arg(text::formatNumber(*s.serviceAreaPerHundred, 1), text::formatNumber(*s.serviceAreaRequired, 0));
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

QString deficits(const Content &c)
{
    const Summary &s = c.summary;
    const QString found = In::tr("%1 deficits were found.").arg(count(s.deficits));
    if (!s.measures)
        return found + In::tr(" No scenario is reported; measures and cost: not assessed this time.");
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

QString gain(const Content &c)
{
    if (!c.present)
        return notAssessed(In::tr("Effect of measures"));
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

QString verification(const Content &c)
{
    return In::
        tr("Of the standards used, %1 were checked against the text, %2 are quoted by others and %3 are still to be "
           "checked; people are counted by residence; %4. This summary agrees with the tables that follow.")
            .arg(count(c.summary.read), count(c.summary.secondHand), count(c.summary.unverified), widestRange(c));
}

} // namespace

QStringList summarySentences(const Content &c)
{
    return {scope(c), population(c), ledger(c),      basicKinds(c), everyday(c), oldReach(c),
            beds(c),  nursery(c),    serviceArea(c), deficits(c),   gain(c),     verification(c)};
}

} // namespace yike::report
