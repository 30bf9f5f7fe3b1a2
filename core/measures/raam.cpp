// SPDX-License-Identifier: GPL-3.0-or-later
// The cycles of the rational agent access model.
#include "core/measures/raam.h"

#include "core/measures/raam_choices.h"
#include "core/measures/raam_options.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace yike::measures {
namespace {

/// Who of a demand point wants to move in a cycle.
struct Wish {
    std::uint32_t from = 0, to = 0; ///< positions among all choices; from = to: nobody
    double people = 0;
};

class Model {
public:
    Model(const CostTable &table, const RaamOptions &options)
        : m_table(table), m_options(options), m_choices(table, options.tau, options.candidates)
    {
        const auto total = [](std::span<const double> values) {
            return std::accumulate(values.begin(), values.end(), 0.0);
        };
        const double people = total(table.weights()), capacity = total(table.capacities());
        m_still = kStill * people;
        const double rho = options.rho.value_or(people > 0 && capacity > 0 ? people / capacity : 1);
        for (const double each : table.capacities())
            m_comfort.push_back(each * rho);
        m_load.assign(table.supplyCount(), 0.0);
        m_crowding.assign(table.supplyCount(), 0.0);
        m_newcomers.assign(table.supplyCount(), 0.0);
        m_people.assign(m_choices.supply.size(), 0.0);
        m_wishes.resize(m_choices.pointCount());
        for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
            const std::size_t at = m_choices.first[n] + m_choices.nearest[n];
            m_people[at] = peopleOf(n);
            m_load[m_choices.supply[at]] += peopleOf(n);
        }
    }

    RaamResult run()
    {
        RaamResult result;
        for (; result.cycles < m_options.cycles; ++result.cycles) {
            crowd();
            wish(stepOf(m_options, result.cycles));
            const bool guarded = result.cycles < m_options.guardedCycles;
            if (guarded)
                guard();
            if (!(move() > m_still) && !guarded)
                break; // later steps are no longer than this one: nobody will move any more
        }
        if (!m_options.asPysal)
            crowd();
        tell(result);
        return result;
    }

private:
    [[nodiscard]] double peopleOf(std::size_t n) const { return m_table.weights()[m_choices.demand[n]]; }
    [[nodiscard]] double total(std::size_t choice) const
    {
        return m_crowding[m_choices.supply[choice]] + m_choices.travel[choice];
    }

    void crowd()
    {
        for (std::size_t j = 0; j < m_load.size(); ++j)
            if (m_comfort[j] > 0)
                m_crowding[j] = m_load[j] / m_comfort[j];
    }

    /// Each point for itself: threads do not matter.
    void wish(double step)
    {
        constexpr std::size_t kPointsPerTask = 2048;
        tbb::parallel_for(tbb::blocked_range<std::size_t>(0, m_wishes.size(), kPointsPerTask),
                          [&](const tbb::blocked_range<std::size_t> &some) {
                              for (std::size_t n = some.begin(); n < some.end(); ++n)
                                  m_wishes[n] = wishOf(n, step);
                          });
    }

    [[nodiscard]] Wish wishOf(std::size_t n, double step) const
    {
        std::size_t cheapest = m_choices.first[n], dearest = cheapest;
        double least = total(cheapest), most = -1;
        for (std::size_t p = m_choices.first[n]; p < m_choices.first[n + 1]; ++p) {
            const double cost = total(p);
            if (cost < least) {
                least = cost;
                cheapest = p;
            }
            if (m_people[p] > 0 && cost > most) {
                most = cost;
                dearest = p;
            }
        }
        Wish result{static_cast<std::uint32_t>(dearest), static_cast<std::uint32_t>(cheapest), 0};
        if (dearest == cheapest || most < 0)
            return {};
        const double wanted = std::min({balancing(dearest, cheapest), m_people[dearest], step * peopleOf(n)});
        result.people = std::max(0.0, m_options.asPysal ? std::trunc(wanted) : wanted);
        return result;
    }

    /// How many have to go from one supply point to the other until both cost the same.
    [[nodiscard]] double balancing(std::size_t from, std::size_t to) const
    {
        const std::uint32_t a = m_choices.supply[to], b = m_choices.supply[from];
        const double both = m_people[to] + m_people[from];
        const double othersThere = m_load[a] - m_people[to], othersHere = m_load[b] - m_people[from];
        const double share = m_comfort[a] * m_comfort[b] / (m_comfort[a] + m_comfort[b]);
        const double there = share * ((m_choices.travel[from] - m_choices.travel[to]) +
                                      (both + othersHere) / m_comfort[b] - othersThere / m_comfort[a]);
        return there - m_people[to];
    }

    /// Where more want to come than the mean crowding allows, all of them come in proportion.
    void guard()
    {
        std::ranges::fill(m_newcomers, 0.0);
        for (const Wish &each : m_wishes)
            if (each.people > 0)
                m_newcomers[m_choices.supply[each.to]] += each.people;
        for (Wish &each : m_wishes) {
            if (!(each.people > 0))
                continue;
            const std::uint32_t there = m_choices.supply[each.to];
            const double people = each.people / std::max(m_newcomers[there] / m_comfort[there], 1.0);
            each.people = m_options.asPysal ? std::nearbyint(people) : people;
        }
    }

    /// In ascending demand; how many people moved.
    double move()
    {
        double moved = 0;
        for (const Wish &each : m_wishes) {
            if (!(each.people > 0))
                continue;
            m_people[each.to] += each.people;
            m_people[each.from] -= each.people;
            m_load[m_choices.supply[each.to]] += each.people;
            double &left = m_load[m_choices.supply[each.from]];
            left = std::max(0.0, left - each.people);
            moved += each.people;
        }
        return moved;
    }

    void tell(RaamResult &result) const
    {
        result.cost.resize(m_table.demandCount());
        double people = 0, spared = 0;
        for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
            double least = total(m_choices.first[n]), spent = 0, own = 0;
            for (std::size_t p = m_choices.first[n]; p < m_choices.first[n + 1]; ++p) {
                least = std::min(least, total(p));
                spent += m_people[p] * total(p);
                own += m_people[p];
            }
            result.cost[m_choices.demand[n]] = own > 0 ? spent / own : least;
            people += own;
            spared += spent - own * least;
        }
        result.gap = people > 0 ? std::max(0.0, spared / people) : 0;
        result.load = m_load;
    }

    static constexpr double kStill = 1e-12; // of all people: below this only rounding moves

    const CostTable &m_table;
    const RaamOptions &m_options;
    RaamChoices m_choices;
    double m_still = 0;
    std::vector<double> m_comfort;   ///< per supply point: the people at whom it is as crowded as the mean
    std::vector<double> m_load, m_crowding, m_newcomers;
    std::vector<double> m_people;    ///< per choice
    std::vector<Wish> m_wishes;      ///< per point that has a choice
};

} // namespace

base::Result<RaamResult> raam(const CostTable &table, const RaamOptions &options)
{
    return checkOptions(options).transform([&] { return Model(table, options).run(); });
}

} // namespace yike::measures
