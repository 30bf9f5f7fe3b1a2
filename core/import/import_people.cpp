// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the people of an import are counted as, and which of their ages were filled in.
#include "core/import/import_run.h"
#include "core/import/source_file.h"
#include "core/plan/population_basis.h"

namespace yike::importing {

demography::CensusAges censusOf(const plan::Plan &plan, const ImportRequest &request)
{
    demography::CensusAges ages = plan.info.population.census;
    const auto take = [](std::int32_t &known, std::int32_t given) { known = given >= 0 ? given : known; };
    take(ages.under15, request.census.under15);
    take(ages.aged60, request.census.aged60);
    take(ages.aged65, request.census.aged65);
    return ages;
}

/// 口径 of the bands: what the default shares filled in is marked 估算, with where the shares come from.
void ImportRun::finishPopulation()
{
    plan::PopulationBases &population = m_after.info.population;
    population.census = censusOf(m_after, m_request);
    const bool shared = !m_sharedWords.empty();
    const bool peopleRead = shared || m_peopleReckoned || !m_request.residences.empty();
    if (!peopleRead)
        return;
    if (shared && m_request.residences.empty())
        population.all = {
            m_request.totals.empty() ? plan::PopulationKind::Estimated : plan::populationKind(m_request.definition),
            fileName(m_request.totals.empty() ? m_request.populationRaster : m_request.totals), m_request.baseDate};
    else if (m_request.residences.empty() || !m_request.definition.empty())
        population.all = {
            m_peopleReckoned ? plan::PopulationKind::Estimated : plan::populationKind(m_request.definition),
            m_peopleReckoned ? fileName(m_request.osm) : fileName(m_request.residences), m_request.baseDate};
    const demography::Demography &figures = demography::defaultDemography();
    std::erase_if(population.bands, [&](const auto &known) { return known.second.source == figures.name.zh; });
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if ((m_estimatedBands & norms::bit(band)) != 0)
            population.bands[band] = {plan::PopulationKind::Estimated, figures.name.zh, figures.date};
    }
}

} // namespace yike::importing
