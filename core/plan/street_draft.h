// SPDX-License-Identifier: GPL-3.0-or-later
// Streets and estates of a plan on their way to an edit: as one scenario sees them, with what the edit does to them.
#pragma once

#include "core/plan/edit.h"
#include "core/plan/overlay.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::plan {

class StreetDraft {
public:
    StreetDraft(const Plan &plan, ScenarioId scenario);

    /// As the scenario sees it now; nullptr if there is none or it is closed.
    [[nodiscard]] const Street *find(StreetId id) const;
    [[nodiscard]] const Estate *estate(EstateId id) const;
    /// Every street seen, but for what this draft added to the present state; the draft may not be changed meanwhile.
    template <typename Visit>
    void forEach(Visit visit) const;
    /// Streets seen for which `holds`.
    template <typename Holds>
    [[nodiscard]] std::vector<Street> where(Holds holds) const;

    /// From the project's counter, and named by no street yet.
    [[nodiscard]] NodeId newJunction();
    /// Takes an id of its own, higher than those of all junctions asked for before.
    void add(Street street);
    /// In place of the street with the same id.
    void set(const Street &street);
    /// Cuts a street; the new parts stand in its place, in scenarios that close or change it too.
    void replace(StreetId id, std::vector<Street> parts);
    void close(StreetId id);
    void reopen(StreetId id);
    void set(const Estate &estate);

    [[nodiscard]] Edit finish(std::string code) &&;

private:
    [[nodiscard]] const Street *present(StreetId id) const;
    [[nodiscard]] bool namesJunction(std::int64_t id) const;
    void remove(StreetId id);
    void follow(Scenario &scenario, StreetId gone, std::span<const Street> parts) const;

    const Plan &m_plan;
    ScenarioId m_scenario;
    std::shared_ptr<const StreetLayer> m_ground; ///< what the scenario stands on
    std::int64_t m_nextId;
    Overlay<Street> m_present; ///< changes of the present state
    std::optional<Scenario> m_seen; ///< the scenario as it will be
    std::map<ScenarioId, Scenario> m_others; ///< scenarios that have to follow a change of the present state
    std::map<EstateId, Estate> m_estates; ///< changed in the present state
};

/// Whether a sorted or unsorted list of ids holds one.
[[nodiscard]] bool holds(const std::vector<StreetId> &ids, StreetId id);

template <typename Visit>
void StreetDraft::forEach(Visit visit) const
{
    if (!m_seen) {
        for (const Street &street : m_plan.streets->streets)
            if (const Street *now = m_present.find(street.id))
                visit(*now);
        return;
    }
    Overlay<Street> own(m_ground->streets);
    for (const Street &street : m_seen->addedStreets)
        own.set(street.id, street);
    for (const StreetId closed : m_seen->closedStreets)
        own.set(closed, std::nullopt);
    for (const Street &street : m_ground->streets)
        if (const Street *now = own.find(street.id))
            visit(*now);
    for (const Street &street : m_seen->addedStreets)
        if (present(street.id) == nullptr && own.find(street.id) != nullptr)
            visit(street);
}

template <typename Holds>
std::vector<Street> StreetDraft::where(Holds holds) const
{
    std::vector<Street> found;
    forEach([&](const Street &street) {
        if (holds(street))
            found.push_back(street);
    });
    return found;
}

} // namespace yike::plan
