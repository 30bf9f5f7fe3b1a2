// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the report, chapter by chapter.
#include "core/report/figure_hash.h"
#include "core/report/old_young.h"
#include "core/report/studies.h"

namespace yike::report {
namespace {

using analysis::Assessment;

class Section {
public:
    explicit Section(std::string_view code) : m_code(code) {}
    /// One row more.
    FigureHash &row()
    {
        ++m_rows;
        return m_hash;
    }
    FigureHash &hash() { return m_hash; }
    [[nodiscard]] SectionPrint print() { return {m_code, m_hash.hex(), m_rows}; }

private:
    std::string m_code;
    FigureHash m_hash;
    std::int64_t m_rows = 0;
};

void addTotals(FigureHash &hash, const Summary &s)
{
    hash.add(s.subdistricts).add(s.communities).add(s.circles).add(s.squareKilometres).add(s.people).add(s.old);
    hash.add(s.veryOld).add(s.under3).add(s.households).add(s.outlets).add(s.commercial).add(s.open).add(s.closed);
    hash.add(s.unchecked).add(s.placed).add(s.chains).add(s.serviceAreaPerHundred).add(s.serviceAreaRequired);
    hash.add(s.deficits).add(s.added).add(s.changed).add(s.closedByScenario).add(s.newWays).add(s.read);
    hash.add(s.secondHand).add(s.unverified);
}

SectionPrint summary(const Summary &s)
{
    Section section("figures-summary");
    FigureHash &hash = section.row();
    addTotals(hash, s);
    if (s.basicKinds) {
        hash.add(s.basicKinds->complete).add(s.basicKinds->lackOneOrTwo).add(s.basicKinds->lackMore);
        hash.addAll(s.basicKinds->mostLacking);
    }
    for (const Summary::Everyday &each : s.everyday)
        section.row().add(each.service).add(each.straight).add(each.network);
    if (s.oldReach) {
        hash.add(s.oldReach->dayCare).add(s.oldReach->canteen).add(s.oldReach->without);
        hash.add(s.oldReach->veryOldWithout).addAll(s.oldReach->mostly);
    }
    if (s.beds)
        hash.add(s.beds->beds)
            .add(s.beds->occupied)
            .add(s.beds->nursing)
            .add(s.beds->atHome)
            .add(s.beds->dayCare)
            .add(s.beds->required);
    if (s.nursery)
        hash.add(s.nursery->places)
            .add(s.nursery->perThousand)
            .add(s.nursery->target)
            .add(s.nursery->surplusArea)
            .add(s.nursery->surplus);
    if (s.gain)
        hash.add(s.gain->norm).add(s.gain->before).add(s.gain->after).add(s.gain->old).add(s.gain->under3);
    return section.print();
}

SectionPrint coverage(const Content &content)
{
    Section section("figures-coverage");
    for (const CoverageRow &r : content.coverage) {
        section.row().add(r.norm).add(r.bands).add(r.people).add(r.straight).add(r.network).add(r.ownPace);
        section.hash().add(r.belowSize).add(r.notReached).add(r.targetPerMille).add(r.verdict).add(r.assignment);
        section.hash().addAll(r.mostly);
    }
    for (const analysis::Coverage &c : content.assessment->coverage) {
        section.hash().add(c.norm).add(c.bands).add(c.area).add(c.people).add(c.straight).add(c.metres).add(c.minutes);
        section.hash().add(c.belowSize).add(c.notJoined).add(c.unassigned);
    }
    return section.print();
}

SectionPrint basicKinds(const Content &content)
{
    Section section("figures-basic-kinds");
    section.hash().addAll(content.basicKinds);
    for (const CircleRow &row : content.circles) {
        section.row().add(row.circle).add(row.people).add(row.inside);
        section.hash().addAll(row.presence);
    }
    return section.print();
}

SectionPrint supply(const Assessment &a)
{
    Section section("figures-supply");
    for (const analysis::Provision &p : a.provision)
        section.row().add(p.norm).add(p.area).add(p.have).add(p.required).add(p.outlets).add(p.verdict);
    for (const analysis::AreaAdequacy &each : a.areaAdequacy)
        section.row().add(each.service).add(each.area).add(each.people).add(each.mean).add(each.without);
    return section.print();
}

SectionPrint oldYoung(const Content &content)
{
    Section section("figures-old-young");
    for (const OldYoungRow &r : content.oldYoung) {
        section.row().add(r.area).add(r.old).add(r.veryOld).add(r.under3).add(r.age3to5).add(r.people).add(r.beds);
        section.hash().add(r.dayPlaces).add(r.meals).add(r.nurseryPlaces).add(r.schoolPlaces).add(r.dayArea);
        section.hash().add(r.bedsUsed).add(r.enrolled).add(r.nursing).add(r.homeBeds).add(r.surplus);
    }
    if (content.themes)
        for (const ThemeFigure &f : content.themes->figures) {
            section.row().add(f.theme).add(f.area).add(f.outlets).add(f.capacity).add(f.used).add(f.demand);
            for (const base::People reached : f.reached)
                section.hash().add(reached);
            section.hash().add(f.covered).add(f.adequacy).add(f.have).add(f.required);
        }
    return section.print();
}

SectionPrint deficits(const Content &content)
{
    Section section("figures-deficits");
    for (const analysis::Deficit &d : content.deficits)
        section.row().add(d.norm).add(d.area).add(d.unit).add(d.missing).add(d.people).add(d.old).add(d.young).add(
            d.cause);
    return section.print();
}

/// Without last year's figures: a report is checked without last year's project.
SectionPrint monitoring(const Studies &studies)
{
    Section section("figures-monitoring");
    for (const MonitoringRow &r : studies.monitoring)
        section.row().add(r.indicator).add(r.value).add(r.part).add(r.whole).add(r.known).add(r.of);
    return section.print();
}

SectionPrint equity(const Studies &studies)
{
    Section section("figures-equity");
    for (const EquityRow &row : studies.equity) {
        const analysis::EquityFigure &f = row.figure;
        section.row().add(f.access).add(f.of).add(f.bands).add(f.people).add(f.left).add(f.mean).add(f.gini);
        section.hash().add(f.palma).add(f.theil).add(f.concentrationByOld).add(row.worst);
    }
    for (const analysis::LeftBehind &each : studies.leftBehind)
        section.row().add(each.area).add(each.compared).addAll(each.norms);
    return section.print();
}

SectionPrint hours(const Studies &studies)
{
    Section section("figures-hours");
    for (const analysis::HoursCoverage &h : studies.hours) {
        section.row().add(h.norm).add(h.area).add(h.people).add(h.anyTime).add(h.outlets).add(h.known);
        for (std::size_t view = 0; view < h.open.size(); ++view)
            section.hash().add(h.open[view]).add(h.openOutlets[view]);
    }
    return section.print();
}

SectionPrint uncertainty(const analysis::Uncertainty &unsure)
{
    Section section("figures-uncertainty");
    section.hash().add(unsure.request.seed).add(unsure.request.runs);
    const auto addInterval = [&](const analysis::Interval &i) {
        section.hash().add(i.nominal).add(i.low).add(i.median).add(i.high);
    };
    for (const analysis::CoverageInterval &c : unsure.coverage) {
        section.row().add(c.norm).add(c.bands).add(c.area);
        addInterval(c.metres);
        addInterval(c.minutes);
    }
    for (const analysis::RankInterval &r : unsure.ranks)
        section.row().add(r.norm).add(r.area).add(r.nominal).add(r.low).add(r.high).add(r.worstFifth);
    return section.print();
}

} // namespace

std::vector<SectionPrint> figurePrints(const Content &content)
{
    std::vector<SectionPrint> out{summary(content.summary),    coverage(content), basicKinds(content),
                                  supply(*content.assessment), oldYoung(content), deficits(content)};
    if (content.studies) {
        out.push_back(monitoring(*content.studies));
        out.push_back(equity(*content.studies));
        out.push_back(hours(*content.studies));
        if (content.studies->uncertainty)
            out.push_back(uncertainty(*content.studies->uncertainty));
    }
    return out;
}

} // namespace yike::report
