// SPDX-License-Identifier: GPL-3.0-or-later
// Weight functions: how much an opportunity still counts at a cost.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace yike::measures {

/// Costs up to and including `upTo` weigh `weight`, unless an earlier step holds them.
struct Step {
    double upTo = 0;
    double weight = 0;
};

/// With u = cost / bandwidth; 0 where u > 1.
enum class Kernel : std::uint8_t {
    Uniform,      ///< 1
    Triangular,   ///< 1 − u
    Epanechnikov, ///< ¾ (1 − u²)
    Quartic,      ///< 15/16 (1 − u²)²
    Triweight,    ///< 35/32 (1 − u²)³
};

/// f(x) for a cost x ≥ 0; never negative, never rising with the cost (steps: as given). The makers refuse with OutOfRange what
/// cannot be computed with. A weight below 1e-60 is 0; one that passes 1e60 (a power of next to nothing) is refused by weigh().
class WeightFunction {
public:
    /// f = 1 everywhere: the catchment alone decides.
    [[nodiscard]] static WeightFunction flat();
    /// Cuts ascending, weights ≥ 0; f = 0 beyond the last cut. PySAL access: step_fn.
    /// Luo, W. & Qi, Y. (2009) An enhanced two-step floating catchment area (E2SFCA) method. Health & Place 15(4), 1100–1107.
    [[nodiscard]] static base::Result<WeightFunction> steps(std::vector<Step> steps);
    /// f = (max(x, least) / scale)^alpha; alpha ≤ 0, usually −1 to −2. PySAL access: gravity.
    /// Hansen, W. G. (1959) How accessibility shapes land use. Journal of the American Institute of Planners 25(2), 73–76.
    [[nodiscard]] static base::Result<WeightFunction> gravity(double scale, double alpha, double least = 0);
    /// f = exp(−friction · x).
    /// Wilson, A. G. (1971) A family of spatial interaction models. Environment and Planning A 3(1), 1–32.
    [[nodiscard]] static base::Result<WeightFunction> exponential(double friction);
    /// f = exp(−x² / 2σ²): 1 at no cost, never cut off. PySAL access: gaussian.
    [[nodiscard]] static base::Result<WeightFunction> gaussian(double sigma);
    /// f = (exp(−½ (x/limit)²) − exp(−½)) / (1 − exp(−½)) for x ≤ limit, else 0: 1 at no cost, 0 at the limit.
    /// Dai, D. (2010) Black residential segregation, disparities in spatial access to health care facilities, and late-stage
    /// breast cancer diagnosis in metropolitan Detroit. Health & Place 16(5), 1038–1052.
    [[nodiscard]] static base::Result<WeightFunction> gaussianWithin(double limit);
    /// Dai, D. & Wang, F. (2011) Geographic disparities in accessibility to food stores in southwest Mississippi.
    /// Environment and Planning B 38(4), 659–677. (There Epanechnikov's.)
    [[nodiscard]] static base::Result<WeightFunction> kernel(Kernel kernel, double bandwidth);

    [[nodiscard]] double operator()(double cost) const;

private:
    struct Flat {};
    struct Gravity {
        double scale, alpha, least;
    };
    struct Exponential {
        double friction;
    };
    struct Gaussian {
        double sigma;
    };
    struct GaussianWithin {
        double limit;
    };
    struct Bandwidth {
        Kernel kernel;
        double bandwidth;
    };
    using Shape = std::variant<Flat, std::vector<Step>, Gravity, Exponential, Gaussian, GaussianWithin, Bandwidth>;
    explicit WeightFunction(Shape shape) : m_shape(std::move(shape)) {}
    struct At;
    Shape m_shape;
};

} // namespace yike::measures
