// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of the district, a circle, a subdistrict or a community.
#include "ui/panels/figures.h"

#include "ui/panels/area_bounds.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <utility>

namespace yike::panels {
namespace {

/// Translation context "AreaPage".
class AreaPage {
    Q_DECLARE_TR_FUNCTIONS(AreaPage)

public:
    AreaPage(const Workspace &workspace, plan::AreaId area)
        : m_workspace(workspace),
          m_area(area),
          m_plan(*workspace.document().seen())
    {}
    [[nodiscard]] Page make() const;

private:
    void addHeadline(Page &page) const;
    void addPeople(Page &page, const analysis::AreaTotals &totals) const;
    void addLedger(Page &page, const analysis::AreaTotals &totals) const;
    void addColumns(Page &page) const;
    void addProvision(Page &page) const;
    void addPresence(Page &page) const;
    void addCircle(Page &page) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString circleSentence(const plan::Area &circle) const;
    [[nodiscard]] qsizetype count(plan::AreaKind kind) const;

    const Workspace &m_workspace;
    plan::AreaId m_area;
    const plan::Plan &m_plan;
};

qsizetype AreaPage::count(plan::AreaKind kind) const
{
    return std::ranges::count(m_plan.areas, kind, &plan::Area::kind);
}

QString AreaPage::circleSentence(const plan::Area &circle) const
{
    QString text = tr("%1 communities, %2", "living circle")
                       .arg(text::formatCount(std::ssize(circle.members)), text::name(circle.status));
    if (!circle.operatorName.empty())
        text += tr(", run by %1").arg(text::fromCore(circle.operatorName));
    return text;
}

QString AreaPage::sentence() const
{
    const plan::Area *area = m_area ? m_plan.area(m_area) : nullptr;
    if (area == nullptr)
        return tr("%1 subdistricts, %2 communities, %3 living circles")
            .arg(text::formatCount(count(plan::AreaKind::Subdistrict)),
                 text::formatCount(count(plan::AreaKind::Community)), text::formatCount(count(plan::AreaKind::Circle)));
    if (area->kind == plan::AreaKind::Circle)
        return circleSentence(*area);
    return area->parent ? text::areaName(m_plan, area->parent) : text::areaName(m_plan, {});
}

/// How many have the chosen service within its norm, how many do not, and where most of those live.
QString AreaPage::summary() const
{
    const CoverageFigure figure = coverageOf(m_workspace, m_workspace.service(), m_area);
    if (!figure || figure.coverage->people == 0)
        return {};
    const norms::WalkerKind walker = m_workspace.walker();
    const base::People people = figure.coverage->people, reached = figure.reached(walker);
    const QString group = text::groupName(figure.norm->users);
    const QString service = text::serviceName(m_workspace.rulebook(), m_workspace.service());
    if (reached >= people)
        return tr("%1: all %2 can walk to %3.", "aged 60 and over: all 12,345")
            .arg(group, text::formatPeople(people), service);
    QStringList worst;
    for (const auto &[missed, area] : mostMissed(m_workspace, *figure.norm, m_area))
        worst << text::areaName(m_plan, area);
    const QString told = tr("%1: %2 of %3 can walk to %4, %5 cannot.", "aged 60 and over: 62 % of 12,345")
                             .arg(group, text::formatShare(reached, people), text::formatPeople(people), service,
                                  text::formatPeople(people - reached));
    return worst.isEmpty() ? told : told + QLatin1Char(' ') + tr("Most of them live in %1.").arg(worst.join(tr(", ")));
}

void AreaPage::addHeadline(Page &page) const
{
    const CoverageFigure figure = coverageOf(m_workspace, m_workspace.service(), m_area);
    if (!figure)
        return;
    const base::People reached = figure.reached(m_workspace.walker());
    page.headline = text::formatShare(reached, figure.coverage->people);
    page.headlineVerdict = verdictOf(m_workspace, figure);
    page.headlineLabel =
        tr("%1 who can walk to: %2")
            .arg(text::groupName(figure.norm->users), text::serviceName(m_workspace.rulebook(), m_workspace.service()));
}

void AreaPage::addColumns(Page &page) const
{
    const CoverageFigure figure = coverageOf(m_workspace, m_workspace.service(), m_area);
    if (!figure)
        return;
    const norms::Rulebook &book = m_workspace.rulebook();
    const auto &coverage = *figure.coverage;
    const auto column = [&](const QString &label, base::People reached) {
        Figure line;
        line.label = label;
        line.value = text::formatShare(reached, coverage.people);
        line.verdict = verdictOf(book, *figure.norm, reached, coverage.people);
        return line;
    };
    page.figures.push_back(
        {.label = text::withAssignment(text::serviceName(book, m_workspace.service()), coverage.assignment),
         .heading = true});
    page.figures.push_back(column(tr("Straight radius"), coverage.straight));
    Figure network = column(tr("Network distance (standard)"), coverage.metres);
    network.note = normLine(book, *figure.norm);
    network.basis = text::basis(*figure.norm);
    network.why = {text::WhyKey::Kind::Coverage, figure.norm->id, figure.norm->users, m_area, {}};
    page.figures.push_back(std::move(network));
    page.figures.push_back(
        column(tr("At their own pace, %1 min").arg(analysis::minutesOf(*figure.norm)), coverage.minutes));
    if (!m_area) {
        const auto offers = [this](const plan::Outlet &outlet) {
            return std::ranges::contains(outlet.services, m_workspace.service(), &plan::OutletService::service);
        };
        const auto outlets = std::ranges::count_if(m_plan.outlets, offers);
        page.figures.push_back({.label = tr("Outlets of this kind"),
                                .value = text::formatCount(outlets),
                                .note = outlets == 0 ? tr("The ledger holds none, so nobody is covered.") : QString()});
    }
    page.figures.push_back({.label = tr("Not reached"),
                            .value = text::formatPeopleLong(coverage.people - figure.reached(m_workspace.walker()))});
    if (coverage.belowSize > 0)
        page.figures.push_back(
            {.label = tr("Only by outlets below size"), .value = text::formatPeopleLong(coverage.belowSize)});
    if (coverage.unassigned > 0 && text::isShown(plan::AreaKind::SchoolDistrict))
        page.figures.push_back(
            {.label = tr("In no school district"), .value = text::formatPeopleLong(coverage.unassigned)});
    if (coverage.notJoined > 0)
        page.figures.push_back(
            {.label = tr("Homes joined to no street"), .value = text::formatPeopleLong(coverage.notJoined)});
    page.remark = tr("The straight radius overlooks rivers, railways and walls; the network does not. "
                     "At their own pace the old and small children get less far in the same minutes.");
}

void AreaPage::addPeople(Page &page, const analysis::AreaTotals &totals) const
{
    const base::People all = norms::total(totals.people);
    const auto group = [&](const QString &label, norms::BandSet bands) {
        const base::People people = norms::peopleOf(totals.people, bands);
        return Figure{.label = label,
                      .value = text::formatPeopleLong(people),
                      .note = all > 0 ? tr("%1 of the residents").arg(text::formatShare(people, all)) : QString()};
    };
    page.figures.push_back({.label = tr("People"), .heading = true});
    page.figures.push_back({.label = tr("Residents"),
                            .value = text::formatPeopleLong(all),
                            .note = text::fromCore(m_plan.info.populationDefinition)});
    page.figures.push_back(group(tr("Aged 60 and over"), norms::kAged60plus));
    page.figures.push_back(group(tr("Aged 80 and over"), norms::kAged80plus));
    page.figures.push_back(group(tr("Under 3"), norms::kUnder3));
}

void AreaPage::addLedger(Page &page, const analysis::AreaTotals &totals) const
{
    page.figures.push_back({.label = tr("Outlets"), .heading = true});
    page.figures.push_back({.label = tr("In the ledger"),
                            .value = text::formatCount(totals.outlets),
                            .note = tr("%1 commercial, %2 public")
                                        .arg(text::formatCount(totals.commercial),
                                             text::formatCount(totals.outlets - totals.commercial))});
    page.figures.push_back(
        {.label = tr("Open"),
         .value = text::formatCount(totals.open),
         .note = tr("%1 closed, %2 (%4) to be verified, %3 planned")
                     .arg(text::formatCount(totals.closed), text::formatCount(totals.unchecked),
                          text::formatCount(totals.planned), text::formatShare(totals.unchecked, totals.outlets))});
    page.figures.push_back(
        {.label = tr("Placed on the map"), .value = text::formatShare(totals.placed, totals.outlets)});
    page.figures.push_back({.label = tr("Chains among commercial outlets"),
                            .value = text::formatShare(totals.chains, totals.commercial),
                            .note = tr("target 30 % by 2030")});
}

void AreaPage::addProvision(Page &page) const
{
    const norms::Rulebook &book = m_workspace.rulebook();
    bool first = true;
    for (const analysis::Provision &provision : m_workspace.assessment()->provision) {
        const norms::Norm *norm = provision.area == m_area ? book.norm(provision.norm) : nullptr;
        if (norm == nullptr)
            continue;
        if (std::exchange(first, false))
            page.figures.push_back({.label = tr("Capacity and floor area"), .heading = true});
        QString value = text::formatThousandths(provision.have);
        if (provision.required >= 0)
            value = tr("%1 of %2").arg(value, text::formatThousandths(provision.required));
        page.figures.push_back({.label = text::serviceName(book, norm->service),
                                .value = value,
                                .note = tr("Standard %1").arg(text::requirementWithNumber(book, *norm)),
                                .verdict = provision.verdict,
                                .basis = text::basis(*norm),
                                .why = {text::WhyKey::Kind::Provision, norm->id, 0, m_area, {}}});
    }
}

void AreaPage::addPresence(Page &page) const
{
    const plan::Area *area = m_area ? m_plan.area(m_area) : nullptr;
    if (area == nullptr || (area->kind != plan::AreaKind::Circle && !plan::isTier(area->kind)))
        return;
    page.figures.push_back({.label = tr("Basic kinds"), .heading = true});
    for (const analysis::CirclePresence &presence : m_workspace.assessment()->presence) {
        if (presence.circle == m_area)
            page.figures.push_back(
                {.label = text::serviceName(m_workspace.rulebook(), presence.service),
                 .value = QStringLiteral("%1 %2").arg(text::mark(presence.presence), text::name(presence.presence))});
    }
}

/// Who made it, and its bounds in words; the rest is in the form above.
void AreaPage::addCircle(Page &page) const
{
    const plan::Area *area = m_area ? m_plan.area(m_area) : nullptr;
    if (area == nullptr || !plan::isLayer(area->kind))
        return;
    page.figures.push_back({.label = text::name(area->kind), .heading = true});
    page.figures.push_back({.label = tr("Outline"), .value = text::name(area->origin)});
    page.figures.push_back(
        {.label = tr("Bounds"), .note = boundsSentence(*m_workspace.assessment()->situation, *area)});
}

Page AreaPage::make() const
{
    Page page;
    const plan::Area *area = m_area ? m_plan.area(m_area) : nullptr;
    page.name = text::areaName(m_plan, m_area);
    page.kind = area != nullptr
                    ? text::name(area->kind)
                    : tr("The whole project, %1").arg(text::scenarioName(m_plan, m_workspace.document().scenario()));
    page.sentence = sentence();
    if (const QString told = summary(); !told.isEmpty())
        page.sentence += QLatin1Char('\n') + told;
    const analysis::Assessment *assessment = m_workspace.assessment();
    if (assessment == nullptr)
        return page;
    addHeadline(page);
    addColumns(page);
    addCircle(page);
    if (const analysis::AreaTotals *totals = assessment->totalsOf(m_area)) {
        addPeople(page, *totals);
        addLedger(page, *totals);
    }
    addProvision(page);
    addPresence(page);
    return page;
}

} // namespace

Page districtPage(const Workspace &workspace) { return AreaPage(workspace, {}).make(); }

Page areaPage(const Workspace &workspace, plan::AreaId id) { return AreaPage(workspace, id).make(); }

} // namespace yike::panels
