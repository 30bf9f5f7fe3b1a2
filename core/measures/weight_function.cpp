// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of decay, and which of their figures can be computed with.
#include "core/measures/weight_function.h"

#include "core/measures/cost_table.h"
#include "core/measures/range_error.h"

#include <algorithm>
#include <cmath>

namespace yike::measures {
namespace {

bool isPositive(double value) { return value > 0 && isAmount(value); }

double kernelAt(Kernel kernel, double u)
{
    if (u > 1)
        return 0;
    const double rest = 1 - u * u;
    switch (kernel) {
    case Kernel::Uniform:
        return 1;
    case Kernel::Triangular:
        return 1 - u;
    case Kernel::Epanechnikov:
        return 0.75 * rest;
    case Kernel::Quartic:
        return 15.0 / 16 * rest * rest;
    case Kernel::Triweight:
        return 35.0 / 32 * rest * rest * rest;
    }
    return 0;
}

} // namespace

struct WeightFunction::At {
    double cost;

    double operator()(const Flat &) const { return 1; }
    double operator()(const std::vector<Step> &steps) const
    {
        const auto step = std::ranges::lower_bound(steps, cost, {}, &Step::upTo);
        return step == steps.end() ? 0 : step->weight;
    }
    double operator()(const Gravity &shape) const
    {
        return std::pow(std::max(cost, shape.least) / shape.scale, shape.alpha);
    }
    double operator()(const Exponential &shape) const { return std::exp(-shape.friction * cost); }
    double operator()(const Gaussian &shape) const { return std::exp(-cost * cost / (2 * shape.sigma * shape.sigma)); }
    double operator()(const GaussianWithin &shape) const
    {
        if (cost > shape.limit)
            return 0;
        const double u = cost / shape.limit, atLimit = std::exp(-0.5);
        return std::max(0.0, (std::exp(-0.5 * u * u) - atLimit) / (1 - atLimit));
    }
    double operator()(const Bandwidth &shape) const { return kernelAt(shape.kernel, cost / shape.bandwidth); }
};

WeightFunction WeightFunction::flat() { return WeightFunction(Flat{}); }

base::Result<WeightFunction> WeightFunction::steps(std::vector<Step> steps)
{
    if (steps.empty())
        return outOfRange("steps", 0, "≥ 1");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string where = "step " + std::to_string(i + 1);
        if (!isAmount(steps[i].upTo))
            return outOfRange("cut", steps[i].upTo, kAmountRange, where);
        if (i > 0 && steps[i].upTo <= steps[i - 1].upTo)
            return outOfRange("cut", steps[i].upTo, "ascending", where);
        if (!isAmount(steps[i].weight))
            return outOfRange("weight", steps[i].weight, kAmountRange, where);
    }
    return WeightFunction(std::move(steps));
}

base::Result<WeightFunction> WeightFunction::gravity(double scale, double alpha, double least)
{
    constexpr double kSteepest = -20;
    if (!isPositive(scale))
        return outOfRange("scale", scale, kPositiveRange);
    if (!(alpha <= 0 && alpha >= kSteepest))
        return outOfRange("alpha", alpha, "-20 – 0");
    if (!isAmount(least))
        return outOfRange("least cost", least, kAmountRange);
    return WeightFunction(Gravity{scale, alpha, least});
}

base::Result<WeightFunction> WeightFunction::exponential(double friction)
{
    if (!isAmount(friction))
        return outOfRange("friction", friction, kAmountRange);
    return WeightFunction(Exponential{friction});
}

base::Result<WeightFunction> WeightFunction::gaussian(double sigma)
{
    if (!isPositive(sigma))
        return outOfRange("sigma", sigma, kPositiveRange);
    return WeightFunction(Gaussian{sigma});
}

base::Result<WeightFunction> WeightFunction::gaussianWithin(double limit)
{
    if (!isPositive(limit))
        return outOfRange("limit", limit, kPositiveRange);
    return WeightFunction(GaussianWithin{limit});
}

base::Result<WeightFunction> WeightFunction::kernel(Kernel kernel, double bandwidth)
{
    if (!isPositive(bandwidth))
        return outOfRange("bandwidth", bandwidth, kPositiveRange);
    return WeightFunction(Bandwidth{kernel, bandwidth});
}

double WeightFunction::operator()(double cost) const
{
    constexpr double kLeastWeight = 1e-60; // less than this can no longer be divided by
    const double weight = std::visit(At{cost}, m_shape);
    return weight < kLeastWeight ? 0 : weight;
}

} // namespace yike::measures
