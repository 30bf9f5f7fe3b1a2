// SPDX-License-Identifier: GPL-3.0-or-later
// Reads coverage figures and judges them against targets; a norm without a target is shown, not judged.
#include "ui/panels/figures.h"

#include "ui/render/screen_theme.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "Figures".
class Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)

public:
    static QString line(const QString &requirement, const QString &target)
    {
        return target.isEmpty() ? tr("Standard %1 · no target set").arg(requirement)
                                : tr("Standard %1 · target %2").arg(requirement, target);
    }
};

} // namespace

base::People CoverageFigure::reached(norms::WalkerKind walker) const
{
    return walker == norms::WalkerKind::Metres ? coverage->metres : coverage->minutes;
}

CoverageFigure coverageOf(const Workspace &workspace, std::string_view service, plan::AreaId area)
{
    CoverageFigure figure;
    figure.norm = workspace.rulebook().coverageNorm(service);
    if (const analysis::Assessment *assessment = workspace.assessment();
        assessment != nullptr && figure.norm != nullptr)
        figure.coverage = assessment->find(figure.norm->id, figure.norm->users, area);
    return figure;
}

std::vector<std::pair<base::People, plan::AreaId>> mostMissed(const Workspace &workspace, const norms::Norm &norm,
                                                              plan::AreaId area)
{
    std::vector<std::pair<base::People, plan::AreaId>> missed;
    const plan::Plan &plan = *workspace.assessment()->situation->plan;
    const plan::Area *wanted = area ? plan.area(area) : nullptr;
    if (wanted != nullptr && wanted->kind != plan::AreaKind::Subdistrict)
        return missed;
    for (const analysis::Coverage &coverage : workspace.assessment()->coverage) {
        if (!coverage.area || coverage.bands != norm.users || coverage.norm != norm.id)
            continue;
        const plan::Area *each = plan.area(coverage.area);
        const base::People people = coverage.people - CoverageFigure{&norm, &coverage}.reached(workspace.walker());
        if (each != nullptr && each->kind == plan::AreaKind::Community && people > 0 &&
            (wanted == nullptr || each->parent == area))
            missed.emplace_back(people, coverage.area);
    }
    constexpr std::size_t kMost = 2;
    std::ranges::stable_sort(missed, std::greater(), &std::pair<base::People, plan::AreaId>::first);
    missed.resize(std::min(missed.size(), kMost));
    return missed;
}

analysis::Verdict verdictOf(const norms::Rulebook &book, const norms::Norm &norm, base::People reached,
                            base::People people)
{
    const norms::Target *target = book.target(norm.id);
    if (target == nullptr || people <= 0)
        return analysis::Verdict::NoData;
    return analysis::judge(reached * 1000, people * target->perMille);
}

analysis::Verdict verdictOf(const Workspace &workspace, const CoverageFigure &figure)
{
    if (!figure)
        return analysis::Verdict::NoData;
    return verdictOf(workspace.rulebook(), *figure.norm, figure.reached(workspace.walker()), figure.coverage->people);
}

QString normLine(const norms::Rulebook &book, const norms::Norm &norm)
{
    return Figures::line(text::requirementWithNumber(book, norm), text::targetText(book, norm));
}

QColor colourOf(analysis::Verdict verdict)
{
    const render::Palette &colours = render::screenPalette();
    switch (verdict) {
    case analysis::Verdict::Met:
        return colours.met;
    case analysis::Verdict::Near:
        return colours.near;
    case analysis::Verdict::Missed:
        return colours.missed;
    case analysis::Verdict::NoData:
        break;
    }
    return colours.noData;
}

QColor inkOf(analysis::Verdict verdict)
{
    const QColor colour = colourOf(verdict);
    return render::screenTheme() == render::Theme::Dark ? colour : colour.darker(115);
}

} // namespace yike::panels
