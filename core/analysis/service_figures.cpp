// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one service, norm by norm.
#include "core/analysis/service_figures.h"

#include "core/analysis/coverage.h"
#include "core/analysis/deficits.h"
#include "core/analysis/norm_terms.h"
#include "core/analysis/presence.h"
#include "core/analysis/provision.h"

#include <algorithm>

namespace yike::analysis {

namespace {

NormFigures figuresUnder(const Basis &basis, std::size_t service, const norms::Norm &norm, const NearestSet &nearest,
                         const StraightSquares &straight)
{
    NormFigures figures;
    if (norm.measure != norms::Measure::Coverage) {
        figures.provision = provisionOf(basis, service, norm);
        figures.deficits = provisionDeficits(basis, service, norm, figures.provision);
        return figures;
    }
    if (!norm.limit)
        return figures; // a cell nobody has read: no figure, and listed among the oddities
    Judged judged = judgedBy(basis, service, norm, nearest, straight);
    figures.coverage = coverageOf(basis, norm, judged);
    figures.deficits = coverageDeficits(basis, service, norm, judged);
    figures.reach = std::make_shared<const NormReach>(std::move(judged.reach));
    return figures;
}

} // namespace

bool isInUse(const Basis &basis, std::size_t service)
{
    if (!basis.ledger->offers[service].empty())
        return true;
    const std::string &code = basis.book().services[service].code;
    return std::ranges::find(basis.book().norms, code, &norms::Norm::service) != basis.book().norms.end();
}

std::int32_t straightMetres(const norms::Rulebook &book, std::size_t service)
{
    std::int32_t metres = 0;
    for (const norms::Norm &norm : book.norms) {
        if (norm.service == book.services[service].code && norm.measure == norms::Measure::Coverage && norm.limit)
            metres = std::max(metres, metresOf(norm));
    }
    return metres;
}

std::shared_ptr<const StraightSquares> straightOf(const Basis &basis, std::size_t service,
                                                  std::span<const std::uint32_t> outlets)
{
    return std::make_shared<const StraightSquares>(
        straightSquares(*basis.situation, *basis.ledger, outlets, straightMetres(basis.book(), service), Whom::Served));
}

std::shared_ptr<const ServiceFigures> figuresOf(const Basis &basis, std::size_t service, const NearestSet &nearest,
                                                const StraightSquares &straight, const CatchmentPairs &pairs)
{
    auto figures = std::make_shared<ServiceFigures>();
    const norms::Service &kind = basis.book().services[service];
    for (std::size_t i = 0; i < basis.book().norms.size(); ++i) {
        const norms::Norm &norm = basis.book().norms[i];
        if (norm.service == kind.code)
            figures->norms.emplace_back(i, figuresUnder(basis, service, norm, nearest, straight));
    }
    figures->adequacy = adequacyOf(basis, service, pairs);
    if (figures->adequacy)
        figures->areaAdequacy = areaAdequacyOf(basis, service, *figures->adequacy);
    if (kind.basicKind)
        figures->presence = presenceOf(basis, service, nearest);
    return figures;
}

} // namespace yike::analysis
