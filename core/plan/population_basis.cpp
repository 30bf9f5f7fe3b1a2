// SPDX-License-Identifier: GPL-3.0-or-later
// The basis of a band, from what is given of it, of all bands, and of the data.
#include "core/plan/population_basis.h"

#include <array>
#include <utility>

namespace yike::plan {

PopulationKind populationKind(std::string_view words)
{
    using enum PopulationKind;
    // "户籍人口推算常住" names what it makes last: the most derived word decides.
    static constexpr std::array<std::pair<std::string_view, PopulationKind>, 6> kWords{{{"推算", Projected},
                                                                                        {"估算", Estimated},
                                                                                        {"reckoned", Estimated},
                                                                                        {"户籍", Registered},
                                                                                        {"实有", Actual},
                                                                                        {"常住", Resident}}};
    for (const auto &[word, kind] : kWords)
        if (words.contains(word))
            return kind;
    return Unknown;
}

PopulationBasis basisOf(const Plan &plan, norms::Band band)
{
    const PopulationBases &given = plan.info.population;
    const auto own = given.bands.find(band);
    PopulationBasis basis = own != given.bands.end() ? own->second : given.all;
    if (basis.kind == PopulationKind::Unknown)
        basis.kind = given.all.kind;
    if (basis.kind == PopulationKind::Unknown)
        basis.kind = populationKind(plan.info.populationDefinition);
    if (basis.source.empty())
        basis.source = given.all.source;
    if (basis.date.empty())
        basis.date = given.all.date;
    for (const DataSource &source : plan.sources) {
        if (source.role != "residences")
            continue;
        if (basis.source.empty())
            basis.source = source.name;
        if (basis.date.empty())
            basis.date = source.date;
        if (basis.kind == PopulationKind::Unknown)
            basis.kind = populationKind(source.definition);
    }
    if (basis.date.empty())
        basis.date = plan.info.baseDate;
    return basis;
}

std::optional<base::Issue> mixedPopulation(const Plan &plan)
{
    std::string_view registered, resident;
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        const PopulationKind kind = basisOf(plan, band).kind;
        if (kind == PopulationKind::Registered && registered.empty())
            registered = norms::code(band);
        if (kind == PopulationKind::Resident && resident.empty())
            resident = norms::code(band);
    }
    if (registered.empty() || resident.empty())
        return std::nullopt;
    base::Issue issue;
    issue.code = base::IssueCode::PopulationMixed;
    issue.args = {std::string(registered), std::string(resident)};
    return issue;
}

} // namespace yike::plan
