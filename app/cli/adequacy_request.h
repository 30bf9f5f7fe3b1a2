// SPDX-License-Identifier: GPL-3.0-or-later
// What the words after `yike-cli adequacy` ask for.
#pragma once

#include "core/measures/pair_weights.h"
#include "core/measures/raam.h"

#include <QCommandLineParser>

#include <cstdint>
#include <expected>
#include <map>
#include <string>

namespace yike::cli {

enum class Method : std::uint8_t {
    Nearest,
    Coverage,
    Cumulative,
    Gravity,
    TwoStep,
    Enhanced,
    Gaussian,
    KernelDensity,
    ThreeStep,
    Modified,
    Balanced,
    Availability,
    Raam,
};

struct AdequacyRequest {
    std::string demand, supply, costs;
    std::string out;                            ///< empty: stdout
    std::string rank;                           ///< column of the demand table for the concentration index
    std::map<std::string, std::string> columns; ///< "demand.id" → name
    Method method = Method::TwoStep;
    double catchment = measures::kNoCatchment;
    measures::WeightFunction decay = measures::WeightFunction::flat();
    bool pysal = false;                         ///< its conventions where they differ
    bool equity = false;
    measures::RaamOptions raam;
};

void addAdequacyOptions(QCommandLineParser &parser);
/// The request, or the sentence that says what is wrong with the words.
[[nodiscard]] std::expected<AdequacyRequest, QString> adequacyRequest(const QCommandLineParser &parser);

} // namespace yike::cli
