// SPDX-License-Identifier: GPL-3.0-or-later
// The cycles of the rational agent access model.
#include "core/measures/raam.h"

#include "core/measures/raam_choices.h"
#include "core/measures/raam_options.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
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
        : m_table(table),
          m_options(options),
          m_choices(table, options.tau, options.candidates)
    {
        const auto total = [](std::span<const double> values) {
            return std::accumulate(values.begin(), values.end(), 0.0);
        };
        const double capacity = total(table.capacities());
        m_allPeople = total(table.weights());
        const double rho = options.rho.value_or(m_allPeople > 0 && capacity > 0 ? m_allPeople / capacity : 1);
        for (const double each : table.capacities())
            m_comfort.push_back(each * rho);
        m_load.assign(table.supplyCount(), 0.0);
        m_crowding.assign(table.supplyCount(), 0.0);
        m_people.assign(m_choices.supply.size(), 0.0);
        m_used.resize(m_choices.supply.size());
        m_usedCount.assign(m_choices.pointCount(), 0);
        for (const std::uint32_t demand : m_choices.demand)
            m_own.push_back(table.weights()[demand]);
        for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
            m_mostChoices = std::max(m_mostChoices, m_choices.first[n + 1] - m_choices.first[n]);
            if (!(peopleOf(n) > 0))
                continue;
            const std::size_t at = m_choices.first[n] + m_choices.nearest[n];
            m_people[at] = peopleOf(n);
            m_used[m_choices.first[n]] = static_cast<std::uint32_t>(at);
            m_usedCount[n] = 1;
            m_load[m_choices.supply[at]] += peopleOf(n);
        }
        for (std::uint32_t j = 0; j < m_load.size(); ++j)
            crowd(j);
    }

    RaamResult run()
    {
        RaamResult result;
        if (m_options.moves == RaamMoves::AtOnce)
            result.cycles = runAtOnce();
        else
            result.cycles = runInTurn();
        tell(result);
        return result;
    }

private:
    [[nodiscard]] double peopleOf(std::size_t n) const { return m_own[n]; }
    [[nodiscard]] double total(std::size_t choice) const
    {
        return m_crowding[m_choices.supply[choice]] + m_choices.travel[choice];
    }
    void crowd(std::uint32_t supply)
    {
        if (m_comfort[supply] > 0)
            m_crowding[supply] = m_load[supply] / m_comfort[supply];
    }

    /// Cheapest of all choices of a point, and dearest of those in use; of equal ones the lower supply.
    struct Extremes {
        std::size_t cheapest = 0, dearest = 0;
        double least = 0, most = -1;
    };
    /// room: for the costs of one point's choices. This is where the time goes: four minima side by side, no branches.
    [[nodiscard]] Extremes extremes(std::size_t n, std::vector<double> &room) const
    {
        double *const totals = room.data();
        const double *const crowding = m_crowding.data();
        const std::size_t first = m_choices.first[n], count = m_choices.first[n + 1] - first;
        const std::uint32_t *supply = m_choices.supply.data() + first;
        const double *travel = m_choices.travel.data() + first;
        for (std::size_t c = 0; c < count; ++c)
            totals[c] = crowding[supply[c]] + travel[c];
        double least0 = totals[0], least1 = least0, least2 = least0, least3 = least0;
        std::size_t c = 1;
        for (; c + 4 <= count; c += 4) {
            least0 = std::min(least0, totals[c]);
            least1 = std::min(least1, totals[c + 1]);
            least2 = std::min(least2, totals[c + 2]);
            least3 = std::min(least3, totals[c + 3]);
        }
        for (; c < count; ++c)
            least0 = std::min(least0, totals[c]);
        Extremes found;
        found.least = std::min(std::min(least0, least1), std::min(least2, least3));
        while (totals[found.cheapest] != found.least)
            ++found.cheapest;
        found.cheapest += first;
        for (std::size_t u = first; u < first + m_usedCount[n]; ++u) {
            const std::size_t used = m_used[u];
            const double cost = totals[used - first];
            if (cost > found.most || (cost == found.most && used < found.dearest)) {
                found.most = cost;
                found.dearest = used;
            }
        }
        return found;
    }

    /// How many have to go from one supply point to the other until both cost the same; at most all.
    [[nodiscard]] double balancing(std::size_t from, std::size_t to) const
    {
        const std::uint32_t a = m_choices.supply[to], b = m_choices.supply[from];
        const double both = m_people[to] + m_people[from];
        const double othersThere = m_load[a] - m_people[to], othersHere = m_load[b] - m_people[from];
        const double share = m_comfort[a] * m_comfort[b] / (m_comfort[a] + m_comfort[b]);
        const double there = share * ((m_choices.travel[from] - m_choices.travel[to]) +
                                      (both + othersHere) / m_comfort[b] - othersThere / m_comfort[a]);
        return std::clamp(there - m_people[to], 0.0, m_people[from]);
    }

    void move(std::size_t n, const Wish &wish)
    {
        if (!(wish.people > 0))
            return;
        const auto used = m_used.begin() + static_cast<std::ptrdiff_t>(m_choices.first[n]);
        if (!(m_people[wish.to] > 0))
            used[m_usedCount[n]++] = wish.to;
        m_people[wish.to] += wish.people;
        m_people[wish.from] -= wish.people;
        if (!(m_people[wish.from] > 0))
            *std::find(used, used + m_usedCount[n], wish.from) = used[--m_usedCount[n]];
        m_load[m_choices.supply[wish.to]] += wish.people;
        double &left = m_load[m_choices.supply[wish.from]];
        left = std::max(0.0, left - wish.people);
    }

    int runInTurn()
    {
        constexpr int kCyclesBetweenLooks = 5;
        std::vector<double> totals(m_mostChoices);
        for (int cycle = 0; cycle < m_options.cycles; ++cycle) {
            if (cycle % kCyclesBetweenLooks == 0 && gap() <= m_options.balance)
                return cycle;
            for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
                const Extremes at = extremes(n, totals);
                if (at.most <= at.least)
                    continue;
                move(n, {static_cast<std::uint32_t>(at.dearest), static_cast<std::uint32_t>(at.cheapest),
                         balancing(at.dearest, at.cheapest)});
                crowd(m_choices.supply[at.dearest]);
                crowd(m_choices.supply[at.cheapest]);
            }
        }
        return m_options.cycles;
    }

    int runAtOnce()
    {
        m_wishes.resize(m_choices.pointCount());
        for (int cycle = 0; cycle < m_options.cycles; ++cycle) {
            for (std::uint32_t j = 0; j < m_load.size(); ++j)
                crowd(j);
            wishAll(stepOf(m_options, cycle));
            const bool guarded = cycle < m_options.guardedCycles;
            if (guarded)
                guard();
            if (!guarded && std::ranges::none_of(m_wishes, [](const Wish &each) { return each.people > 0; }))
                return cycle; // later steps are no longer than this one: nobody will move any more
            for (std::size_t n = 0; n < m_wishes.size(); ++n)
                move(n, m_wishes[n]);
        }
        return m_options.cycles;
    }

    /// Each point for itself: threads do not matter.
    void wishAll(double step)
    {
        constexpr std::size_t kPointsPerTask = 2048;
        tbb::parallel_for(tbb::blocked_range<std::size_t>(0, m_wishes.size(), kPointsPerTask),
                          [&](const tbb::blocked_range<std::size_t> &some) {
                              std::vector<double> totals(m_mostChoices);
                              for (std::size_t n = some.begin(); n < some.end(); ++n)
                                  m_wishes[n] = wishOf(n, step, totals);
                          });
    }

    [[nodiscard]] Wish wishOf(std::size_t n, double step, std::vector<double> &totals) const
    {
        const double most = step * peopleOf(n);
        if (most < 1)
            return {};
        const Extremes at = extremes(n, totals);
        if (at.dearest == at.cheapest)
            return {};
        return {static_cast<std::uint32_t>(at.dearest), static_cast<std::uint32_t>(at.cheapest),
                std::trunc(std::min(balancing(at.dearest, at.cheapest), most))};
    }

    /// Where more want to come than the mean crowding allows, all of them come in proportion.
    void guard()
    {
        std::vector<double> newcomers(m_load.size(), 0.0);
        for (const Wish &each : m_wishes)
            if (each.people > 0)
                newcomers[m_choices.supply[each.to]] += each.people;
        for (Wish &each : m_wishes)
            if (each.people > 0) {
                const std::uint32_t there = m_choices.supply[each.to];
                each.people = std::nearbyint(each.people / std::max(newcomers[there] / m_comfort[there], 1.0));
            }
    }

    /// Of a point with its people: what they spend, and what they would at their cheapest.
    struct Spending {
        double spent = 0, least = 0, people = 0;
    };
    [[nodiscard]] Spending spending(std::size_t n, std::vector<double> &totals) const
    {
        Spending result{0, extremes(n, totals).least, 0};
        for (std::size_t p = m_choices.first[n]; p < m_choices.first[n + 1]; ++p) {
            result.spent += m_people[p] * total(p);
            result.people += m_people[p];
        }
        return result;
    }

    [[nodiscard]] double gap() const
    {
        std::vector<double> totals(m_mostChoices);
        double people = 0, spared = 0;
        for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
            const Spending own = spending(n, totals);
            people += own.people;
            spared += own.spent - own.people * own.least;
        }
        return people > 0 ? std::max(0.0, spared / people) : 0;
    }

    void tell(RaamResult &result) const
    {
        std::vector<double> totals(m_mostChoices);
        result.cost.resize(m_table.demandCount());
        for (std::size_t n = 0; n < m_choices.pointCount(); ++n) {
            const Spending own = spending(n, totals);
            result.cost[m_choices.demand[n]] = own.people > 0 ? own.spent / own.people : own.least;
        }
        result.gap = gap();
        result.load = m_load;
    }

    const CostTable &m_table;
    const RaamOptions &m_options;
    RaamChoices m_choices;
    double m_allPeople = 0;
    std::vector<double> m_comfort; ///< per supply point: the people at whom it is as crowded as the mean
    std::vector<double> m_load, m_crowding;
    std::vector<double> m_own; ///< people per point that has a choice
    std::vector<double> m_people; ///< per choice
    std::vector<std::uint32_t> m_used; ///< per point its choices that somebody uses, at the start of its room
    std::vector<std::uint32_t> m_usedCount;
    std::size_t m_mostChoices = 0;
    std::vector<Wish> m_wishes; ///< AtOnce: per point that has a choice
};

} // namespace

base::Result<RaamResult> raam(const CostTable &table, const RaamOptions &options)
{
    return checkOptions(options).transform([&] { return Model(table, options).run(); });
}

} // namespace yike::measures
