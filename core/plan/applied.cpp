// SPDX-License-Identifier: GPL-3.0-or-later
// Doing an edit: every `before` is checked, then all objects of a kind are replaced in one pass.
#include "core/plan/edit.h"
#include "core/plan/overlay.h"

#include <algorithm>
#include <concepts>
#include <utility>

namespace yike::plan {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

template <typename T>
constexpr bool kHasId = requires(const T &object) { object.id.value; };

template <typename T>
bool sameObject(const T *one, const T *other)
{
    return one == nullptr || other == nullptr ? one == other : *one == *other;
}

template <typename T>
std::optional<T> valueOf(const T *object)
{
    return object == nullptr ? std::nullopt : std::optional<T>(*object);
}

/// One edit on its way.
class Application {
public:
    Application(const Plan &plan, ScenarioId scenario)
        : m_after(plan),
          m_scenario(scenario),
          m_outlets(plan.outlets),
          m_residences(plan.residences),
          m_areas(plan.areas),
          m_estates(plan.estates),
          m_scenarios(plan.scenarios),
          m_premises(plan.premises),
          m_underlays(plan.underlays),
          m_photos(plan.photos)
    {}

    Result<void> take(const Change &change)
    {
        if (!change.before && !change.after)
            return {};
        if (change.before && change.after && change.before->index() != change.after->index())
            return fail(ErrorCode::Internal, "an edit turns one kind of object into another");
        const Object &some = change.after ? *change.after : *change.before;
        return std::visit(
            [&]<typename T>(const T &) {
                return replace(change.before ? std::get_if<T>(&*change.before) : nullptr,
                               change.after ? std::get_if<T>(&*change.after) : nullptr);
            },
            some);
    }

    Plan finish() &&
    {
        merge(m_outlets, m_after.outlets);
        merge(m_residences, m_after.residences);
        merge(m_areas, m_after.areas);
        merge(m_estates, m_after.estates);
        merge(m_scenarios, m_after.scenarios);
        merge(m_premises, m_after.premises);
        merge(m_underlays, m_after.underlays);
        merge(m_photos, m_after.photos);
        return std::move(m_after);
    }

private:
    template <typename T>
    static void merge(Overlay<T> &overlay, std::vector<T> &list)
    {
        if (!overlay.empty())
            list = overlay.merged();
    }

    Overlay<Residence> &overlayOf(const Residence *) { return m_residences; }
    Overlay<Area> &overlayOf(const Area *) { return m_areas; }
    Overlay<Estate> &overlayOf(const Estate *) { return m_estates; }
    Overlay<Scenario> &overlayOf(const Scenario *) { return m_scenarios; }
    Overlay<Premises> &overlayOf(const Premises *) { return m_premises; }
    Overlay<Underlay> &overlayOf(const Underlay *) { return m_underlays; }
    Overlay<Photo> &overlayOf(const Photo *) { return m_photos; }

    ProjectInfo &wholeOf(const ProjectInfo *) { return m_after.info; }
    Parameters &wholeOf(const Parameters *) { return m_after.parameters; }
    std::vector<DataSource> &wholeOf(const std::vector<DataSource> *) { return m_after.sources; }
    std::vector<base::Issue> &wholeOf(const std::vector<base::Issue> *) { return m_after.issues; }

    void used(std::int64_t id) { m_after.nextId = std::max(m_after.nextId, id + 1); }
    template <typename T>
    void used(const T &object)
    {
        used(object.id.value);
    }
    void used(const Scenario &scenario)
    {
        used(scenario.id.value);
        for (const auto &[id, change] : scenario.outlets)
            used(id.value);
        for (const Street &street : scenario.addedStreets)
            used(street.id.value);
    }

    template <typename T>
    static Result<void> checkIds(const T *before, const T *after)
    {
        if (before != nullptr && after != nullptr && before->id != after->id)
            return fail(ErrorCode::Internal, "an edit changes the id of an object");
        return {};
    }

    /// Objects with an id, in a list sorted by it.
    template <typename T>
        requires kHasId<T>
    Result<void> replace(const T *before, const T *after)
    {
        return replaceIn(overlayOf(before), before, after);
    }

    template <typename T>
    Result<void> replaceIn(Overlay<T> &overlay, const T *before, const T *after)
    {
        if (auto ok = checkIds(before, after); !ok)
            return ok;
        const auto id = (after != nullptr ? after : before)->id;
        if (!sameObject(overlay.find(id), before))
            return fail(ErrorCode::Internal,
                        "an edit was made against another state of object " + std::to_string(id.value));
        overlay.set(id, valueOf(after));
        used(after != nullptr ? *after : *before);
        return {};
    }

    /// Outlets change in the present state or in a scenario's overrides.
    Result<void> replace(const Outlet *before, const Outlet *after)
    {
        if (!m_scenario)
            return replaceIn(m_outlets, before, after);
        if (auto ok = checkIds(before, after); !ok)
            return ok;
        if (m_scenarios.find(m_scenario) == nullptr)
            return fail(ErrorCode::Internal,
                        "an edit names scenario " + std::to_string(m_scenario.value) + ", which is not there");
        const OutletId id = (after != nullptr ? after : before)->id;
        if (!overrideOutlet(m_scenarios.edit(m_scenario), id, before, after))
            return fail(ErrorCode::Internal,
                        "an edit was made against another state of outlet " + std::to_string(id.value));
        used(id.value);
        return {};
    }

    /// What a scenario stands on: the overrides of the one below it, else the present state.
    const Outlet *heldBelow(ScenarioId base, OutletId id) const
    {
        const Scenario *below = m_scenarios.find(base);
        for (int depth = 0; below != nullptr && depth < kMostScenariosDeep; ++depth) {
            if (const auto at = below->outlets.find(id); at != below->outlets.end())
                return at->second.after ? &*at->second.after : nullptr;
            below = m_scenarios.find(below->base);
        }
        return m_outlets.find(id);
    }

    /// False where `before` is not what the scenario sees.
    bool overrideOutlet(Scenario &scenario, OutletId id, const Outlet *before, const Outlet *after)
    {
        const Outlet *present = heldBelow(scenario.base, id);
        const auto at = scenario.outlets.find(id);
        const bool overridden = at != scenario.outlets.end();
        const Outlet *seen = overridden ? (at->second.after ? &*at->second.after : nullptr) : present;
        if (!sameObject(seen, before))
            return false;
        const std::optional<Outlet> base = overridden ? at->second.before : valueOf(present);
        // An override made against another present state stays: its `before` is the conflict to show, and undo needs it.
        const bool sameBase = sameObject(base ? &*base : nullptr, present);
        if (sameBase && sameObject(present, after))
            scenario.outlets.erase(id);
        else
            scenario.outlets.insert_or_assign(id, OutletOverride{base, valueOf(after)});
        return true;
    }

    /// Values that are there always: replaced whole.
    template <typename T>
        requires(!kHasId<T>)
    Result<void> replace(const T *before, const T *after)
    {
        if (before == nullptr || after == nullptr || wholeOf(before) != *before)
            return fail(ErrorCode::Internal, "an edit was made against another state of the project");
        wholeOf(before) = *after;
        return {};
    }

    template <typename Layer>
    Result<void> replaceLayer(std::shared_ptr<const Layer> &held, const std::shared_ptr<const Layer> *before,
                              const std::shared_ptr<const Layer> *after)
    {
        const bool given = before != nullptr && after != nullptr && *before && *after;
        if (!given || (held != *before && *held != **before))
            return fail(ErrorCode::Internal, "an edit was made against another state of a layer");
        held = *after;
        return {};
    }

    Result<void> replace(const std::shared_ptr<const StreetLayer> *before,
                         const std::shared_ptr<const StreetLayer> *after)
    {
        auto done = replaceLayer(m_after.streets, before, after);
        if (done && !m_after.streets->streets.empty())
            used(m_after.streets->streets.back().id.value);
        return done;
    }

    Result<void> replace(const std::shared_ptr<const BaseMap> *before, const std::shared_ptr<const BaseMap> *after)
    {
        auto done = replaceLayer(m_after.baseMap, before, after);
        if (done && !m_after.baseMap->buildings.empty())
            used(m_after.baseMap->buildings.back().id);
        return done;
    }

    Plan m_after;
    ScenarioId m_scenario;
    Overlay<Outlet> m_outlets;
    Overlay<Residence> m_residences;
    Overlay<Area> m_areas;
    Overlay<Estate> m_estates;
    Overlay<Scenario> m_scenarios;
    Overlay<Premises> m_premises;
    Overlay<Underlay> m_underlays;
    Overlay<Photo> m_photos;
};

} // namespace

base::Result<Plan> applied(const Plan &plan, const Edit &edit)
{
    Application application(plan, edit.scenario);
    for (const Change &change : edit.changes) {
        if (auto done = application.take(change); !done)
            return std::unexpected(done.error());
    }
    return std::move(application).finish();
}

} // namespace yike::plan
