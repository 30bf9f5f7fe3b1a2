// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the draws norm by norm, each norm's runs side by side, and tells intervals and how rankings hold.
#include "core/analysis/uncertainty.h"

#include "core/analysis/rank_stability.h"
#include "core/analysis/uncertainty_parts.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace yike::analysis {

namespace {

/// Values of figures by run; a figure's runs lie together so that quantiles are taken in place.
class Samples {
public:
    Samples(std::size_t figures, std::size_t runs) : m_runs(runs), m_values(figures * runs) {}
    void put(std::size_t run, std::span<const float> values)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            m_values[i * m_runs + run] = values[i];
    }
    [[nodiscard]] std::span<float> of(std::size_t figure)
    {
        return std::span(m_values).subspan(figure * m_runs, m_runs);
    }

private:
    std::size_t m_runs;
    std::vector<float> m_values;
};

/// One assessment under all draws.
class Runner {
public:
    Runner(const Assessment &assessment, const UncertaintyRequest &request, const base::Progress &progress)
        : m_assessment(assessment),
          m_request(request),
          m_progress(progress),
          m_basis(makeBasis(assessment.situation)),
          m_runs(static_cast<std::size_t>(request.runs)),
          m_draws([this] { return Draws(m_basis, m_request); })
    {
        out.request = request;
    }

    bool run()
    {
        const auto &norms = m_basis.book().norms;
        const auto &services = m_basis.book().services;
        const std::size_t steps = norms.size() + services.size();
        for (std::size_t i = 0; i < steps; ++i) {
            if (m_progress.cancelled())
                return false;
            i < norms.size() ? takeNorm(norms[i]) : takeService(i - norms.size());
            m_progress.report("uncertainty", static_cast<double>(i + 1) / static_cast<double>(steps));
        }
        return !m_progress.cancelled();
    }

    Uncertainty out;

private:
    /// compute(draws, values of this run); run 0 is the nominal one.
    using Compute = std::function<void(const Draws &, std::span<float>)>;

    Samples sample(std::size_t figures, std::vector<float> &nominal, const Compute &compute)
    {
        nominal.resize(figures);
        Samples samples(figures, m_runs);
        tbb::parallel_for(std::size_t{0}, m_runs + 1, [&](std::size_t run) {
            if (m_progress.cancelled())
                return;
            Draws &draws = m_draws.local();
            draws.draw(static_cast<std::uint32_t>(run));
            if (run == 0) {
                compute(draws, nominal);
                return;
            }
            std::vector<float> values(figures);
            compute(draws, values);
            samples.put(run - 1, values);
        });
        return samples;
    }

    static Interval intervalOf(float nominal, std::span<float> values)
    {
        constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
        std::ranges::sort(values);
        return {nominal, quantile(values, kLow), quantile(values, kMiddle), quantile(values, kHigh)};
    }

    void takeNorm(const norms::Norm &norm)
    {
        const int service = m_basis.book().serviceIndex(norm.service);
        if (service < 0)
            return;
        if (!norm.hasFigure())
            return;
        if (norm.measure == norms::Measure::Coverage)
            takeCoverage(static_cast<std::size_t>(service), norm);
        else if (ProvisionRun::applies(norm))
            takeProvision(static_cast<std::size_t>(service), norm);
    }

    void takeCoverage(std::size_t service, const norms::Norm &norm)
    {
        const CoverageRun run(m_basis, service, norm, m_assessment.nearest[service]);
        const std::size_t figures = run.figures();
        std::vector<float> nominal;
        Samples samples = sample(2 * figures, nominal, [&](const Draws &draws, std::span<float> values) {
            run.compute(draws, values.first(figures), values.subspan(figures));
        });
        const std::size_t groups = run.groups().size();
        std::vector<std::size_t> ranked; // figures of the norm's own users in communities
        for (const Slot slot : m_basis.areas().slotsOf(plan::AreaKind::Community)) {
            if (nominal[slot * groups] >= 0)
                ranked.push_back(figures + slot * groups);
        }
        takeRanks(norm, ranked, nominal, samples, figures, groups);
        for (std::size_t i = 0; i < figures; ++i) {
            if (nominal[i] < 0)
                continue;
            out.coverage.push_back(
                {norm.id, run.groups()[i % groups], m_basis.areas().area(static_cast<Slot>(i / groups)),
                 intervalOf(nominal[i], samples.of(i)), intervalOf(nominal[figures + i], samples.of(figures + i))});
        }
    }

    void takeRanks(const norms::Norm &norm, const std::vector<std::size_t> &ranked, const std::vector<float> &nominal,
                   Samples &samples, std::size_t figures, std::size_t groups)
    {
        if (ranked.size() < 2)
            return;
        std::vector<float> now;
        std::vector<std::span<const float>> runs;
        for (const std::size_t figure : ranked) {
            now.push_back(nominal[figure]);
            runs.push_back(samples.of(figure));
        }
        const Ranks ranks = ranksOf(now, runs);
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            const auto slot = static_cast<Slot>((ranked[i] - figures) / groups);
            out.ranks.push_back({norm.id, m_basis.areas().area(slot), ranks.nominal[i], ranks.low[i], ranks.high[i],
                                 ranks.worstFifth[i]});
        }
        out.rankings.push_back({norm.id, ranks.correlation});
    }

    void takeProvision(std::size_t service, const norms::Norm &norm)
    {
        const ProvisionRun run(m_basis, service, norm);
        const std::size_t slots = m_basis.areas().slotCount();
        std::vector<float> nominal;
        Samples samples =
            sample(slots, nominal, [&](const Draws &draws, std::span<float> values) { run.compute(draws, values); });
        for (Slot slot = 0; slot < slots; ++slot) {
            if (nominal[slot] >= 0)
                out.provision.push_back(
                    {norm.id, m_basis.areas().area(slot), intervalOf(nominal[slot], samples.of(slot))});
        }
    }

    void takeService(std::size_t service)
    {
        const AdequacyRun run(m_basis, service);
        if (!run.applies())
            return;
        const std::size_t slots = m_basis.areas().slotCount();
        std::vector<float> nominal;
        Samples samples =
            sample(slots, nominal, [&](const Draws &draws, std::span<float> values) { run.compute(draws, values); });
        for (Slot slot = 0; slot < slots; ++slot) {
            if (nominal[slot] >= 0)
                out.adequacy.push_back({m_basis.book().services[service].code, m_basis.areas().area(slot),
                                        intervalOf(nominal[slot], samples.of(slot))});
        }
    }

    const Assessment &m_assessment;
    const UncertaintyRequest &m_request;
    const base::Progress &m_progress;
    Basis m_basis;
    std::size_t m_runs;
    tbb::enumerable_thread_specific<Draws> m_draws;
};

bool isRange(const FactorRange &range)
{
    constexpr std::int32_t kLeast = 100, kMost = 3000;
    return kLeast <= range.low && range.low <= range.mode && range.mode <= range.high && range.high <= kMost;
}

base::Result<void> checked(const UncertaintyRequest &request)
{
    constexpr int kFewest = 20, kMost = 100'000;
    if (request.runs < kFewest || request.runs > kMost)
        return base::fail(base::ErrorCode::OutOfRange, "runs", std::to_string(request.runs), "20–100000");
    const std::pair<const char *, FactorRange> ranges[] = {{"speed", request.speed},
                                                           {"distance", request.distance},
                                                           {"community-people", request.communityPeople},
                                                           {"home-people", request.homePeople},
                                                           {"estimated-home-people", request.estimatedHomePeople},
                                                           {"capacity", request.capacity}};
    for (const auto &[name, range] : ranges) {
        if (!isRange(range))
            return base::fail(base::ErrorCode::OutOfRange, name,
                              std::to_string(range.low) + "," + std::to_string(range.mode) + "," +
                                  std::to_string(range.high),
                              "100 ≤ low ≤ mode ≤ high ≤ 3000");
    }
    constexpr std::int32_t kShortest = 741; // ways shorter than this bring homes near of which no pair is kept
    if (request.distance.low < kShortest)
        return base::fail(base::ErrorCode::OutOfRange, "distance", std::to_string(request.distance.low), "≥ 741");
    return {};
}

} // namespace

double quantile(std::span<const float> sorted, double p)
{
    if (sorted.empty())
        return 0;
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = at - static_cast<double>(below);
    return static_cast<double>(sorted[below]) * (1 - part) + static_cast<double>(sorted[above]) * part;
}

const CoverageInterval *Uncertainty::find(std::string_view norm, norms::BandSet bands, plan::AreaId area) const
{
    const auto found = std::ranges::find_if(coverage, [&](const CoverageInterval &figure) {
        return figure.norm == norm && figure.bands == bands && figure.area == area;
    });
    return found == coverage.end() ? nullptr : &*found;
}

base::Result<Uncertainty> uncertaintyOf(const Assessment &assessment, const UncertaintyRequest &request,
                                        const base::Progress &progress)
{
    if (const auto fine = checked(request); !fine)
        return std::unexpected(fine.error());
    Runner runner(assessment, request, progress);
    if (!runner.run())
        return base::fail(base::ErrorCode::Cancelled);
    return std::move(runner.out);
}

} // namespace yike::analysis
