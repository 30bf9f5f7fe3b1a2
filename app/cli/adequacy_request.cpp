// SPDX-License-Identifier: GPL-3.0-or-later
// Options of `yike-cli adequacy`: the method, its decay and what it needs.
#include "app/cli/adequacy_request.h"

#include "app/cli/console.h"
#include "app/cli/csv_reader.h"
#include "core/measures/enhanced_two_step.h"
#include "core/measures/three_step.h"
#include "ui/text/errors.h"

#include <array>
#include <cmath>
#include <optional>

namespace yike::cli {
namespace {

using measures::Kernel;
using measures::WeightFunction;
template <typename T>
using Told = std::expected<T, QString>;

struct MethodWord {
    const char *word;
    Method method;
    const char *decay; ///< without --decay; empty: none is fitting, the user has to say
};
constexpr std::array kMethods{MethodWord{"nearest", Method::Nearest, "flat"},
                              MethodWord{"coverage", Method::Coverage, "flat"},
                              MethodWord{"cumulative", Method::Cumulative, "flat"},
                              MethodWord{"gravity", Method::Gravity, ""},
                              MethodWord{"2sfca", Method::TwoStep, "flat"},
                              MethodWord{"e2sfca", Method::Enhanced, "luo-qi"},
                              MethodWord{"gaussian-2sfca", Method::Gaussian, "gaussian-limit"},
                              MethodWord{"kernel-2sfca", Method::KernelDensity, "epanechnikov"},
                              MethodWord{"3sfca", Method::ThreeStep, "wan"},
                              MethodWord{"m2sfca", Method::Modified, ""},
                              MethodWord{"bfca", Method::Balanced, ""},
                              MethodWord{"availability", Method::Availability, ""},
                              MethodWord{"raam", Method::Raam, "flat"}};

constexpr std::array kKernels{std::pair{"uniform", Kernel::Uniform}, std::pair{"triangular", Kernel::Triangular},
                              std::pair{"epanechnikov", Kernel::Epanechnikov}, std::pair{"quartic", Kernel::Quartic},
                              std::pair{"triweight", Kernel::Triweight}};

std::string value(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1StringView(name)).toStdString();
}

/// The number of an option, or `usual` where it is not given.
Told<double> number(const QCommandLineParser &parser, const char *name, double usual)
{
    const std::string word = value(parser, name);
    if (word.empty() && !parser.isSet(QLatin1StringView(name)))
        return usual;
    if (const auto read = plainNumber(word))
        return *read;
    return std::unexpected(Say::tr("--%1 is followed by a number, not by “%2”.")
                               .arg(QLatin1StringView(name), QString::fromStdString(word)));
}

Told<std::vector<measures::Step>> stepsOf(const QString &text)
{
    std::vector<measures::Step> steps;
    for (const QString &word : text.split(u',')) {
        const auto cut = plainNumber(word.section(u':', 0, 0).trimmed().toStdString());
        const auto weight = plainNumber(word.section(u':', 1).trimmed().toStdString());
        if (!cut || !weight)
            return std::unexpected(Say::tr("--steps is written cost:weight,…, for instance 5:1,10:0.68,15:0.22."));
        steps.push_back({*cut, *weight});
    }
    return steps;
}

template <typename T>
Told<T> told(base::Result<T> result)
{
    return std::move(result).transform_error([](const base::Error &error) { return text::sentence(error); });
}

Told<WeightFunction> stepDecay(const QCommandLineParser &parser)
{
    return stepsOf(parser.value(QStringLiteral("steps"))).and_then([](std::vector<measures::Step> steps) {
        return told(WeightFunction::steps(std::move(steps)));
    });
}

Told<WeightFunction> decayNamed(const QCommandLineParser &parser, const std::string &word, double catchment)
{
    const auto friction = number(parser, "friction", 1), scale = number(parser, "scale", 1),
               least = number(parser, "least-cost", 0), sigma = number(parser, "sigma", 0);
    for (const auto *each : {&friction, &scale, &least, &sigma})
        if (!*each)
            return std::unexpected(each->error());
    if (word == "flat")
        return WeightFunction::flat();
    if (word == "steps")
        return stepDecay(parser);
    if (word == "gravity")
        return told(WeightFunction::gravity(*scale, -*friction, *least));
    if (word == "exponential")
        return told(WeightFunction::exponential(*friction));
    if (word == "gaussian")
        return told(WeightFunction::gaussian(*sigma));
    if (std::isinf(catchment))
        return std::unexpected(Say::tr("This measure needs --catchment: the cost up to which something counts."));
    if (word == "luo-qi")
        return told(WeightFunction::steps(measures::luoQiSteps(catchment)));
    if (word == "wan")
        return told(WeightFunction::steps(measures::wanSteps(catchment)));
    if (word == "gaussian-limit")
        return told(WeightFunction::gaussianWithin(catchment));
    for (const auto &[name, kernel] : kKernels)
        if (word == name)
            return told(WeightFunction::kernel(kernel, catchment));
    return std::unexpected(
        Say::tr("--decay is one of flat, steps, gravity, exponential, gaussian, gaussian-limit, luo-qi, "
                "wan, uniform, triangular, epanechnikov, quartic, triweight."));
}

/// What decides: --decay, else --steps or --sigma, else the method's own.
Told<WeightFunction> decayOf(const QCommandLineParser &parser, const MethodWord &method, double catchment)
{
    std::string word = value(parser, "decay");
    if (word.empty())
        word = parser.isSet(QStringLiteral("steps"))   ? "steps"
               : parser.isSet(QStringLiteral("sigma")) ? "gaussian"
                                                       : method.decay;
    if (word.empty())
        return std::unexpected(
            Say::tr("%1 needs a decay: --steps, --sigma or --decay.").arg(QLatin1StringView(method.word)));
    return decayNamed(parser, word, catchment);
}

std::optional<QString> readFiles(const QCommandLineParser &parser, AdequacyRequest &request)
{
    request.demand = value(parser, "demand");
    request.supply = value(parser, "supply");
    request.costs = value(parser, "costs");
    if (request.demand.empty() || request.supply.empty() || request.costs.empty())
        return Say::tr("Name the three tables: --demand, --supply and --costs.");
    request.out = value(parser, "output");
    request.rank = value(parser, "rank");
    request.equity = parser.isSet(QStringLiteral("equity"));
    if (!request.rank.empty() && !request.equity)
        return Say::tr("--rank is for the concentration index: it goes with --equity.");
    constexpr std::array kRoles{"demand.id",  "demand.value", "supply.id", "supply.value",
                                "costs.from", "costs.to",     "costs.cost"};
    for (const QString &pair : parser.values(QStringLiteral("column"))) {
        const std::string role = pair.section(u'=', 0, 0).toStdString();
        if (std::ranges::find(kRoles, role) == kRoles.end() || pair.section(u'=', 1).isEmpty())
            return Say::tr("--column is written role=column; roles: demand.id, demand.value, supply.id, supply.value, "
                           "costs.from, costs.to, costs.cost.");
        request.columns[role] = pair.section(u'=', 1).toStdString();
    }
    return std::nullopt;
}

std::optional<QString> readMethod(const QCommandLineParser &parser, AdequacyRequest &request)
{
    const std::string word = value(parser, "method");
    const auto method = std::ranges::find_if(kMethods, [&](const MethodWord &each) { return word == each.word; });
    if (method == kMethods.end())
        return Say::tr("--method is one of nearest, coverage, cumulative, gravity, 2sfca, e2sfca, gaussian-2sfca, "
                       "kernel-2sfca, 3sfca, m2sfca, bfca, availability, raam.");
    request.method = method->method;
    request.pysal = parser.isSet(QStringLiteral("pysal"));
    const auto catchment = number(parser, "catchment", measures::kNoCatchment);
    if (!catchment)
        return catchment.error();
    if (!(*catchment >= 0))
        return Say::tr("--catchment cannot be negative.");
    request.catchment = *catchment;
    const bool needs =
        request.method == Method::Coverage || request.method == Method::Cumulative || request.method == Method::TwoStep;
    if (needs && std::isinf(*catchment) && !parser.isSet(QStringLiteral("decay")))
        return Say::tr("This measure needs --catchment: the cost up to which something counts.");
    auto decay = decayOf(parser, *method, *catchment);
    if (!decay)
        return decay.error();
    request.decay = *std::move(decay);
    return std::nullopt;
}

std::optional<QString> readRaam(const QCommandLineParser &parser, AdequacyRequest &request)
{
    measures::RaamOptions &raam = request.raam;
    if (request.pysal)
        raam.moves = measures::RaamMoves::AtOnce;
    const auto tau = number(parser, "tau", raam.tau), rho = number(parser, "rho", 1),
               cycles = number(parser, "cycles", raam.cycles),
               candidates = number(parser, "candidates", static_cast<double>(raam.candidates));
    for (const auto *each : {&tau, &rho, &cycles, &candidates})
        if (!*each)
            return each->error();
    constexpr double kMost = 100'000;
    if (!(*tau > 0) || !(*rho > 0))
        return Say::tr("--tau and --rho are above 0.");
    if (*cycles < 1 || *cycles > kMost || *candidates < 0 || *candidates > kMost)
        return Say::tr("--cycles is 1 to 100000, --candidates 0 (all) to 100000.");
    raam.tau = *tau;
    if (parser.isSet(QStringLiteral("rho")))
        raam.rho = *rho;
    raam.cycles = static_cast<int>(*cycles);
    raam.candidates = static_cast<std::size_t>(*candidates);
    return std::nullopt;
}

} // namespace

std::expected<AdequacyRequest, QString> adequacyRequest(const QCommandLineParser &parser)
{
    AdequacyRequest request;
    for (const auto read : {readFiles, readMethod, readRaam})
        if (const auto wrong = read(parser, request))
            return std::unexpected(*wrong);
    return request;
}

void addAdequacyOptions(QCommandLineParser &parser)
{
    const QString file = Say::tr("file"), figure = Say::tr("number");
    const auto add = [&](const char *name, const QString &what, const QString &follows) {
        parser.addOption({QLatin1StringView(name), what, follows});
    };
    add("demand", Say::tr("CSV of demand points: id, value (people)."), file);
    add("supply", Say::tr("CSV of supply points: id, value (capacity)."), file);
    add("costs", Say::tr("CSV of costs: from, to, cost; an empty cost is no way. A table of yike-cli times will do."),
        file);
    add("method",
        Say::tr(
            "nearest, coverage, cumulative, gravity, 2sfca, e2sfca, gaussian-2sfca, kernel-2sfca, 3sfca, m2sfca, bfca, "
            "availability or raam."),
        Say::tr("name"));
    add("catchment", Say::tr("Farthest cost that counts, itself included, in the unit of the costs."), figure);
    add("decay",
        Say::tr("Weight by cost: flat, steps, gravity, exponential, gaussian, gaussian-limit, luo-qi, wan, or a kernel "
                "(uniform, triangular, epanechnikov, quartic, triweight)."),
        Say::tr("name"));
    add("steps", Say::tr("Weights up to costs: 5:1,10:0.68,15:0.22."), Say::tr("cost:weight,…"));
    add("friction",
        Say::tr("exponential: exp(-friction·cost); gravity: (cost/scale) to the power of -friction. Default 1."),
        figure);
    add("scale", Say::tr("gravity: the cost that weighs 1. Default 1."), figure);
    add("least-cost", Say::tr("gravity: smaller costs count as this."), figure);
    add("sigma", Say::tr("gaussian: exp(-cost²/2σ²)."), figure);
    add("tau", Say::tr("raam: travel cost worth as much as the mean crowding. Default 60."), figure);
    add("rho", Say::tr("raam: mean people per capacity. Default: of the tables."), figure);
    add("candidates", Say::tr("raam: so many nearest supply points to choose from; 0 is all. Default 20."), figure);
    add("cycles", Say::tr("raam: at most so many. Default 150."), figure);
    parser.addOption(
        {QStringLiteral("pysal"),
         Say::tr("PySAL access's conventions: 3sfca chooses among all pairs given, raam moves whole people at once.")});
    parser.addOption(
        {QStringLiteral("equity"),
         Say::tr("Prints how the result is spread: Gini, Palma, Theil (with -o beside the table, else instead).")});
    add("rank", Say::tr("Column of the demand table to rank by: adds the concentration index."), Say::tr("column"));
    add("column", Say::tr("Says which column holds what, for instance demand.value=age60. Can be repeated."),
        Say::tr("role=column"));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Say::tr("The CSV to write; without it, it is printed."),
                      file});
}

} // namespace yike::cli
